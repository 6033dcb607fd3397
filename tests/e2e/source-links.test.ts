import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import type { Route } from "../../scripts/serve";
import { inShell, openCard } from "./content-world";
import { BROWSERS, openPage, type Site, settledMarks, waitFor } from "./harness";
import { STORY_HEADING, waitForHeading } from "./popup-view";
import { useSite } from "./use-browser";

/** Tells what a page that was opened from a link knows of where the reader came from. */
const LANDING = `<!doctype html><title>A source</title><link rel="icon" href="data:,"><script>
  fetch("/told?" + new URLSearchParams({ opener: String(window.opener), referrer: document.referrer }));
</script>`;

describe.each(BROWSERS)("a source opened in %s", (kind) => {
  let drive: Drive;
  let site: Site;
  /** What arrived: the header of the request for the page, and what the page's script saw. */
  let arrived: { referer: string | undefined; told: string | null };

  const routes: Record<string, Route> = {
    "/landing.html": ({ headers }) => {
      arrived.referer = headers.referer;
      return { body: LANDING };
    },
    "/told": ({ url }) => {
      arrived.told = url ?? "";
      return { body: "", type: "text/plain" };
    },
  };
  useSite({ kind, folder: "tests/fixtures", routes }, (opened) => {
    ({ drive, site } = opened);
  });

  async function openSample(): Promise<Page> {
    arrived = { referer: undefined, told: null };
    const page = await openPage(drive, site.url("sample-article.html"));
    await settledMarks(drive, page);
    return page;
  }

  const expectStranger = async () => {
    await waitFor("the source's page in a new tab", () => arrived.told);
    expect(arrived).toEqual({ referer: undefined, told: "/told?opener=null&referrer=" });
  };

  it("from the popup knows neither opener nor referrer", async () => {
    const page = await openSample();
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    const links = await popup.$$eval("a", (found) =>
      found.map(({ target, rel, href }) => ({ target, rel, href })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { target, rel, href } of links) {
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
      expect(href).toMatch(/^https?:\/\//u);
    }
    // The sources themselves are out of reach here: one link is turned to a page that can tell.
    await popup.evaluate((landing) => {
      const details = document.querySelector<HTMLDetailsElement>("ol.claims details");
      const link = details?.querySelector<HTMLAnchorElement>(".sources a");
      if (details) details.open = true;
      if (link) link.href = landing;
    }, site.url("landing.html"));
    await popup.click("ol.claims .sources a");
    await expectStranger();
    expect(popup.isClosed()).toBe(false);
  });

  it("from the card knows neither opener nor referrer", async () => {
    const page = await openSample();
    const open = "document.querySelector('ol.claims button').click()";
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    await popup.evaluate(open);
    await page.bringToFront();
    const card = await waitFor("the card", () => openCard(drive, page));
    expect(card.links.length).toBeGreaterThan(0);
    for (const { target, rel } of card.links)
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    const place = await waitFor("a link in the card", () =>
      inShell(
        drive,
        page,
        (root, landing) => {
          const link = root.querySelector<HTMLAnchorElement>(".card a");
          if (!link) return null;
          link.href = landing;
          const [rect] = link.getClientRects();
          return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
        },
        site.url("landing.html"),
      ),
    );
    await page.mouse.click(place.x, place.y);
    await expectStranger();
    expect(page.url()).toBe(site.url("sample-article.html"));
  });
});
