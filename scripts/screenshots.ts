import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { parseArgs } from "node:util";
import { BROWSERS } from "./browsers";
import { runTask } from "./command";
import { ROOT } from "./project";
import { pictureFile } from "./screenshots/picture-file";
import { SCHEMES, withScene } from "./screenshots/scene";
import { statesFor } from "./screenshots/states";

/** `npm run screenshots [-- --browser chrome] [--only NAME]`: pictures of every state from the real extension. */
async function takeAll(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: "string" }, only: { type: "string" } } });
  const browsers = BROWSERS.filter((kind) => !values.browser || kind === values.browser);
  if (browsers.length === 0)
    throw new Error(`--browser: ${values.browser} is none of ${BROWSERS.join(", ")}`);
  let taken = 0;
  for (const browser of browsers) {
    for (const scheme of SCHEMES) {
      for (const broken of [false, true]) {
        const states = statesFor(scheme, broken).filter(({ name }) => name.includes(values.only ?? ""));
        if (states.length === 0) continue;
        await withScene(browser, scheme, broken, async (take) => {
          for (const state of states) {
            const file = pictureFile(browser, state.name, scheme);
            const picture = await take(state);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, picture);
            taken++;
            console.log(`${relative(ROOT, file)}  ${Math.ceil(picture.length / 1000)} kB`);
          }
        });
      }
    }
  }
  if (taken === 0) throw new Error(`--only: no state has "${values.only}" in its name`);
}

await runTask("npm run screenshots", takeAll);
