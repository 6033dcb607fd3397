import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build";
import { Stage, waitUntilRead } from "./fresh-page";
import { LAUNCH_TIMEOUT, openPage, startBrowser } from "./harness";
import { recordChanges } from "./page-view";
import { ARTICLE } from "./pages";
import { STORY_ID, waitForHeading } from "./popup-view";

interface Damage {
  readonly file: string;
  /** Null takes the file away. */
  readonly contents: string | null;
  readonly heading: RegExp;
}

const damages: Readonly<Record<string, Damage>> = {
  "a story file is missing": { file: `${STORY_ID}.json`, contents: null, heading: /^No known story/u },
  "a story file is cut off": {
    file: `${STORY_ID}.json`,
    contents: '{"id": "rus',
    heading: /^No known story/u,
  },
  "a story file has a wrong shape": {
    file: `${STORY_ID}.json`,
    contents: '{"id": 7, "claims": "none"}',
    heading: /^No known story/u,
  },
  "a model is missing": { file: `${STORY_ID}.en.model.json`, contents: null, heading: /^No known story/u },
  "the list of names is missing": { file: "names", contents: null, heading: /^No known story/u },
};

it.each(Object.entries(damages))(
  "says so where %s, and leaves the page alone",
  { timeout: LAUNCH_TIMEOUT },
  async (_name, { file, contents, heading }) => {
    const extensionDir = mkdtempSync(join(tmpdir(), "obelus-broken-"));
    cpSync(ensureBuilt("chrome"), extensionDir, { recursive: true });
    if (contents === null) rmSync(join(extensionDir, "stories", file), { recursive: true });
    else writeFileSync(join(extensionDir, "stories", file), contents);
    const drive = await startBrowser("chrome", { extensionDir });
    const stage = await Stage.open(drive);
    try {
      const page = await openPage(drive, stage.put("page.html", ARTICLE), recordChanges);
      await waitUntilRead(drive, page);
      expect(await page.evaluate(() => recorded?.changes)).toEqual([]);
      expect(await drive.badgeText(drive.tabIdOf(page))).toBe("");
      const popup = await drive.openPopup(drive.tabIdOf(page));
      await waitForHeading(popup, heading);
      expect(await popup.$eval("main", (main) => main.textContent)).toContain(`stories/${file}`);
    } finally {
      await drive.close();
      await stage.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  },
);
