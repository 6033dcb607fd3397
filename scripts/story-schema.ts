import { writeFile } from "node:fs/promises";
import { storyJsonSchemaText } from "../lib/story/json-schema";

/** Writes `public/stories/story.schema.json` anew from `lib/story/schema.ts`. */
const target = new URL("../public/stories/story.schema.json", import.meta.url);
await writeFile(target, storyJsonSchemaText());
console.log("Wrote public/stories/story.schema.json.");
