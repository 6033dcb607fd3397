import { join } from "node:path";
import type { NamedStory } from "../../lib/match/compile/gate-names";
import { ROOT } from "../../scripts/project";
import { namesModule, readStories } from "../../scripts/story-assets";
import { bundle } from "./bundle";

/** The gate as a script for the bench, built with the names of these stories; with the shipped ones by default. */
export function gateScript(stories?: readonly { story: NamedStory }[]): Promise<string> {
  const id = "virtual:obelus-names";
  const module = namesModule(stories ?? readStories(join(ROOT, "public/stories")));
  return bundle(join(import.meta.dirname, "in-page/gate.ts"), [
    {
      name: "bench-names",
      enforce: "pre",
      resolveId: (source) => (source === id ? `\0${id}` : null),
      load: (resolved) => (resolved === `\0${id}` ? module : null),
    },
  ]);
}
