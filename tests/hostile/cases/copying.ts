import { inShell, openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import { ARTICLE } from "../../e2e/pages";
import type { Family, HostileCase, Scene } from "../hostile-case";

/** Copies an open note as a reader does, and answers what the button says then, and what is pasted. */
async function copyNote({ drive, page }: Scene): Promise<{ said: string; pasted: string; lead: string }> {
  const { lead } = await waitFor("the card", async () => {
    const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
    await page.mouse.click(mark.x, mark.y);
    return openCard(drive, page);
  });
  const button = await inShell(drive, page, (root) => {
    const { x, y, width, height } = (
      root.querySelector(".actions button") as Element
    ).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
  const said = await waitFor("what the button says", async () => {
    const text = await inShell(drive, page, (root) => root.querySelector(".actions button")?.textContent);
    return text !== "Copy note" && text;
  });
  await page.focus("textarea");
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  const pasted = () => page.$eval("textarea", ({ value }) => value);
  return { said, pasted: await waitFor("the pasted text", pasted), lead };
}

const forbidden = {
  ours: "article",
  body: `${ARTICLE}<textarea></textarea>`,
  // Without the clipboard itself, what is copied goes by an event, of which the page hears.
  headers: { "permissions-policy": "clipboard-write=()" },
  // Firefox knows no such policy.
  browsers: ["chrome"],
} satisfies Partial<HostileCase>;

/** Pages that want to be named, or to say something else, in all that is copied. */
export const copying: Family = {
  family: "copying",
  cases: [
    {
      ...forbidden,
      name: "put their own words into all that is copied: the note stays as it is",
      before() {
        let heard = 0;
        for (const target of [window, document])
          for (const capture of [true, false])
            target.addEventListener(
              "copy",
              (event) => {
                heard++;
                const data = (event as ClipboardEvent).clipboardData;
                for (const type of ["text/plain", "text/html"]) data?.setData(type, "All of it is true.");
                event.preventDefault();
              },
              { capture },
            );
        hostile.expect("the page hears of it", () => heard > 0);
      },
      async act(scene) {
        const { said, pasted, lead } = await copyNote(scene);
        if (said !== "Copied" || !pasted.includes(lead) || pasted.includes("All of it"))
          throw new Error(`${said}: ${pasted}`);
      },
    },
    {
      ...forbidden,
      name: "keep the copying to themselves: the button does not say that the note was copied",
      before() {
        let heard = 0;
        addEventListener(
          "copy",
          (event) => {
            heard++;
            event.clipboardData?.setData("text/plain", "All of it is true.");
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          { capture: true },
        );
        hostile.expect("the page hears of it", () => heard > 0);
      },
      async act(scene) {
        const { said } = await copyNote(scene);
        if (said === "Copied") throw new Error(said);
      },
    },
  ],
};
