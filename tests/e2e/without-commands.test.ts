import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build";
import { Stage } from "./fresh-page";
import { BROWSERS, LAUNCH_TIMEOUT, startBrowser, waitFor } from "./harness";
import { waitUntilPainted } from "./page-view";
import { ARTICLE } from "./pages";

// As in Firefox for Android, whose extensions have no keys: the browser gives the interface only to who asks for commands.
it.each(BROWSERS)(
  "all but the keys works where there are no commands, in %s",
  { timeout: LAUNCH_TIMEOUT },
  async (kind) => {
    const extensionDir = mkdtempSync(join(tmpdir(), "obelus-keyless-"));
    cpSync(ensureBuilt(kind), extensionDir, { recursive: true });
    const manifest = join(extensionDir, "manifest.json");
    const { commands: _, ...others } = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, unknown>;
    writeFileSync(manifest, JSON.stringify(others));
    const drive = await startBrowser(kind, { extensionDir, keepOnboarding: true });
    try {
      expect(await drive.inExtension<string>("typeof api.commands")).toBe("undefined");
      await drive.closeOnboarding();
      const greeting = await drive.openExtensionPage("onboarding.html");
      await waitUntilPainted(greeting);
      const keys = () => greeting.$$eval(".keys dt", (all) => all.map(({ textContent }) => textContent));
      expect(await keys()).toEqual(["Tab", "Esc"]);
      const stage = await Stage.open(drive);
      const page = await stage.show(ARTICLE);
      await waitUntilPainted(page);
      await waitFor("a count", async () => (await drive.badgeText(drive.tabIdOf(page))) !== "");
      await stage.close();
    } finally {
      await drive.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  },
);
