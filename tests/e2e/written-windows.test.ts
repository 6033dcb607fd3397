import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import type { Stage } from "./fresh-page";
import { BROWSERS, openPage, waitFor } from "./harness";
import { ARTICLE } from "./pages";
import { waitForHeading } from "./popup-view";
import { useStage } from "./use-browser";

/** How a page writes a window of its own, with `html`. */
const WAYS = {
  "an empty window": 'const made = open("about:blank"); made.document.body.innerHTML = html;',
  "data in memory":
    'open(URL.createObjectURL(new Blob(["<!doctype html><meta charset=utf-8>" + html], { type: "text/html" })));',
};

describe.each(BROWSERS)("windows that a page writes itself in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind, clearStorage: true }, (opened) => {
    ({ drive, stage } = opened);
  });

  const tabs = () => drive.inExtension<number[]>("(await api.tabs.query({})).map(({ id }) => id)");

  it.each(Object.entries(WAYS))("are off where the site is that wrote them: %s", async (_name, code) => {
    await drive.inExtension('await api.storage.local.set({ settings: { pausedSites: ["127.0.0.1"] } })');
    const script = `document.querySelector("button").onclick = () => {
      const html = document.querySelector("template").innerHTML; ${code} }`;
    const page = await openPage(
      drive,
      stage.put(
        "writer.html",
        `<button>Open</button><template>${ARTICLE}</template><script>${script}</script>`,
      ),
    );
    const before = await tabs();
    await page.click("button");
    const opened = await waitFor("the window", async () => (await tabs()).find((id) => !before.includes(id)));
    const [frame] = await waitFor("the gate's answer", async () => {
      const frames = await drive.readFrames(opened);
      return frames[0]?.hasGate && frames[0].settled ? frames : null;
    });
    expect(frame?.report).toBeNull();
    expect(await drive.badgeText(opened)).toBe("");
    const popup = await drive.openPopup(opened);
    await waitForHeading(popup, /^Off on 127\.0\.0\.1$/u);
    await drive.inExtension("await api.storage.local.clear()");
    await waitFor("the story, once the site is on", async () => {
      const [now] = await drive.readFrames(opened);
      return now?.report?.stories.length === 1;
    });
  });
});
