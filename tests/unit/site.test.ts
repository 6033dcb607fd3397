import { expect, it } from "vitest";
import { siteOf } from "../../lib/extension/site";

const tab = (url?: string) => ({ tab: { id: 3, ...(url === undefined ? {} : { url }) } as never });

it.each([
  [
    "the tab's page, whatever the frame is",
    "page.example",
    "https://page.example:80/",
    "https://advert.example",
  ],
  ["the frame's, where the tab's is hidden", "advert.example", undefined, "https://advert.example"],
  ["the maker's of a blank window", "page.example", "about:blank", "https://page.example"],
  [
    "the maker's of a page made of data in memory",
    "page.example",
    "blob:https://page.example/1-2",
    "https://page.example",
  ],
  ["none of a local file", "", "file:///page.html", "null"],
])("a sender's site is %s", (_what, site, address, origin) => {
  const url = address ?? `${origin}/frame.html`;
  expect(siteOf({ ...tab(address), origin, url } as never)).toBe(site);
});

it("a sender's site is that of a frame's address where the frame is walled off, or the browser names no origin", () => {
  const url = "https://advert.example/frame.html";
  expect(siteOf({ ...tab(), origin: "null", url } as never)).toBe("advert.example");
  expect(siteOf({ ...tab(), url })).toBe("advert.example");
});
