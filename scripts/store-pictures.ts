import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runTask } from "./command";
import { ROOT } from "./project";
import { withScene } from "./screenshots/scene";
import { STORE_STATES } from "./screenshots/store-states";

/** `npm run store:pictures`: the stores' pictures, from the real extension in Chromium. */
async function takeAll(): Promise<void> {
  const folder = join(ROOT, "store/pictures");
  mkdirSync(folder, { recursive: true });
  await withScene("chrome", "light", false, async (take) => {
    for (const state of STORE_STATES) {
      const file = join(folder, `${state.name}.png`);
      const picture = await take(state);
      writeFileSync(file, picture);
      console.log(`${relative(ROOT, file)}  ${Math.ceil(picture.length / 1000)} kB`);
    }
  });
}

await runTask("npm run store:pictures", takeAll);
