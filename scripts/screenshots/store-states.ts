import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../project";
import { STATES, type State } from "./states";

/** The size that the Chrome Web Store asks for; the other stores take it too. */
const WINDOW = { width: 1280, height: 800 };

/** What the stores show: the extension at work, and the two promotional tiles of the Chrome Web Store. */
export const STORE_STATES: readonly State[] = [
  inWindow("page-marks", "1-marks"),
  inWindow("page-card", "2-note"),
  inWindow("options", "3-settings"),
  tile("tile-small", 440, 280),
  tile("tile-marquee", 1400, 560),
];

/** One of the states that readers meet, in a window of the stores' size. */
function inWindow(state: string, name: string): State {
  const found = STATES.find((known) => known.name === state);
  if (!found) throw new Error(`There is no state “${state}”.`);
  return { ...found, ...WINDOW, name };
}

/** The icon and the name on the icon's ground: tiles are shown small, so they say no more. */
function tile(name: string, width: number, height: number): State {
  return {
    name,
    width,
    height,
    async open({ drive }) {
      const page = await drive.openTab();
      const icon = readFileSync(join(ROOT, "public/icon.svg"), "utf8");
      await page.setContent(`<!doctype html><title>Obelus</title><style>
        body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 6vh;
          background: #5b3da6; color: #fff; font: 600 22vh/1 system-ui, sans-serif; }
        svg { height: 46vh; }
      </style>${icon}<span>Obelus</span>`);
      return page;
    },
  };
}
