import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { inQuotes } from "../../lib/report/in-quotes";
import type { Annotation } from "../../lib/report/types";
import type { ProblemVerdict } from "../../lib/story/verdicts";
import type { Drive } from "../../scripts/drive";
import { openCard } from "./content-world";
import { BROWSERS, openPage, type Site, settledMarks, waitFor } from "./harness";
import { pageView, recordChanges, waitForBadge, waitUntilBare, waitUntilPainted } from "./page-view";
import { packagedStory, press, STORY_HEADING, shownClaims, shownFacts, waitForHeading } from "./popup-view";
import { useSite } from "./use-browser";

const VERDICTS: Record<ProblemVerdict, string> = {
  "no-record": "No record found",
  false: "False",
  altered: "Changed",
  fiction: "From fiction",
  "missing-context": "Missing context",
};

const spaced = (text: string) => text.replace(/\s+/gu, " ").trim();

/** The first mark of each claim, in page order: what the badge counts and the popup lists. */
function firstMarks(marks: readonly Annotation[]): Annotation[] {
  return marks.filter(({ claimId }, index) => marks.findIndex((mark) => mark.claimId === claimId) === index);
}

describe.each(BROWSERS)("reading the sample article in %s", (kind) => {
  let drive: Drive;
  let site: Site;

  useSite({ kind, folder: "tests/fixtures" }, (opened) => {
    ({ drive, site } = opened);
  });

  const openSample = (prepare?: (page: Page) => Promise<void>) =>
    openPage(drive, site.url("sample-article.html"), prepare);

  it("paints exactly the words that it reports", async () => {
    const page = await openSample();
    const marks = await settledMarks(drive, page);
    expect(new Set(marks.map(({ claimId }) => claimId)).size).toBeGreaterThan(12);
    expect(marks.find(({ claimId }) => claimId === "C09")).toMatchObject({ verdict: "false" });
    const { names, words } = await waitUntilPainted(page);
    expect(words).toBe(spaced(marks.map(({ exact }) => exact).join(" ")));
    const verdicts = new Set(names.map((name) => name.replace(/^obelus-|-(?:light|dark)$/gu, "")));
    expect([...verdicts].sort()).toEqual([...new Set(marks.map(({ verdict }) => verdict))].sort());
  });

  it("leaves the page's own elements as they were", async () => {
    const page = await openSample(recordChanges);
    await waitUntilPainted(page);
    const { before, now, changes } = await page.evaluate(() => ({
      before: recorded?.body,
      now: document.body.innerHTML,
      changes: recorded?.changes,
    }));
    expect(now).toBe(before);
    expect(changes).toEqual(["childList HTML OBELUS-NOTES"]);
  });

  it("counts different claims on the badge", async () => {
    const page = await openSample();
    const marks = await settledMarks(drive, page);
    await waitForBadge(drive, page, String(firstMarks(marks).length));
  });

  it("lists the claims in the popup in page order, with verdict, words, note and sources", async () => {
    const page = await openSample();
    const marks = await settledMarks(drive, page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    const story = await packagedStory(popup);
    const expected = firstMarks(marks).map(({ claimId, verdict, exact }) => {
      const claim = story.claims.find(({ id }) => id === claimId);
      const titles = claim?.sources.map((id) => story.sources.find((source) => source.id === id)?.title);
      return {
        verdict: VERDICTS[verdict],
        words: inQuotes("“{0}”", exact),
        fact: claim?.note.en.split("\n")[0]?.trim(),
        sources: titles,
      };
    });
    expect(await shownClaims(popup)).toEqual(expected);
  });

  it("confirms the true facts, and marks none of their words", async () => {
    const page = await openSample();
    const marks = await settledMarks(drive, page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    const listed = (await shownFacts(popup)).join(" ");
    const marked = marks.map(({ exact }) => exact).join(" ");
    for (const fact of [
      /craniodiaphyseal dysplasia/,
      /1985/,
      /age of seven/,
      /sixteen/,
      /no grave/,
      /donated to science/,
    ]) {
      expect(listed).toMatch(fact);
      expect(marked).not.toMatch(fact);
    }
  });

  it("shows a claim on the page: scrolled to, with its card open", async () => {
    const page = await openSample();
    const last = firstMarks(await settledMarks(drive, page)).at(-1);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    const listed = await shownClaims(popup);
    await popup.$$eval("ol.claims > li:last-child .claim-head button", ([button]) =>
      (button as HTMLElement).click(),
    );
    await page.bringToFront();
    const card = await waitFor("the card below the scrolled text", async () => {
      const isScrolled = await page.evaluate(() => scrollY > 0);
      const open = await openCard(drive, page);
      return isScrolled && open && open.box.top >= 0 && open.box.bottom <= 900 ? open : null;
    });
    expect(card).toMatchObject({ lead: listed.at(-1)?.fact, verdict: VERDICTS[last?.verdict ?? "false"] });
  });

  it("takes marks away and brings them back by the popup's switch", async () => {
    const page = await openSample();
    const { words } = await waitUntilPainted(page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, /are marked on this page/u);
    await press(popup, /^Marks on pages/u);
    await waitUntilBare(page);
    await waitForHeading(popup, /are on this page/u);
    await press(popup, /^Marks on pages/u);
    await waitUntilPainted(page);
    expect((await pageView(page)).words).toBe(words);
  });

  it("is off for a site when told so, and on again", async () => {
    const page = await openSample();
    const { words } = await waitUntilPainted(page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    await press(popup, /^Turn off on 127\.0\.0\.1/u);
    await waitUntilBare(page);
    await waitForHeading(popup, /^Off on 127\.0\.0\.1/u);
    await waitForBadge(drive, page, "");
    const opened = await openSample();
    await waitFor("the gate", async () => (await drive.readFrames(drive.tabIdOf(opened)))[0]?.settled);
    await press(popup, /^Turn on again on 127\.0\.0\.1/u);
    await waitForHeading(popup, STORY_HEADING);
    // The page that was open and the one opened meanwhile: both are read now.
    await waitUntilPainted(page);
    await waitUntilPainted(opened);
    expect([(await pageView(page)).words, (await pageView(opened)).words]).toEqual([words, words]);
  });
});
