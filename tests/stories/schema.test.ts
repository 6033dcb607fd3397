import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { storyJsonSchemaText } from "../../lib/story/json-schema";

test("story.schema.json says what the schema says (else: npx tsx scripts/story-schema.ts)", async () => {
  const file = new URL("../../public/stories/story.schema.json", import.meta.url);
  expect(await readFile(file, "utf8")).toBe(storyJsonSchemaText());
});
