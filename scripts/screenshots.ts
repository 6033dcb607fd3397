import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { parseArgs } from "node:util";
import { BROWSERS } from "./browsers";
import { ROOT } from "./project";
import { pictureFile } from "./screenshots/picture-file";
import { SCHEMES, withScene } from "./screenshots/scene";
import { STATES } from "./screenshots/states";
import { errorText } from "./wait-for";

/** `npm run screenshots [-- --browser chrome] [--only NAME]`: pictures of every state from the real extension. */
async function takeAll(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: "string" }, only: { type: "string" } } });
  const browsers = BROWSERS.filter((kind) => !values.browser || kind === values.browser);
  const wanted = STATES.filter(({ name }) => !values.only || name.includes(values.only));
  if (browsers.length === 0)
    throw new Error(`--browser: ${values.browser} is none of ${BROWSERS.join(", ")}`);
  if (wanted.length === 0) throw new Error(`--only: no state has "${values.only}" in its name`);
  for (const browser of browsers) {
    for (const scheme of SCHEMES) {
      for (const broken of [false, true]) {
        const states = wanted.filter(({ breaks = false }) => breaks === broken);
        if (states.length === 0) continue;
        await withScene(browser, scheme, broken, async (take) => {
          for (const state of states) {
            const file = pictureFile(browser, state.name, scheme);
            const picture = await take(state);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, picture);
            console.log(`${relative(ROOT, file)}  ${Math.ceil(picture.length / 1000)} kB`);
          }
        });
      }
    }
  }
}

try {
  await takeAll();
} catch (error) {
  console.error(`npm run screenshots: ${errorText(error)}`);
  process.exitCode = 1;
}
