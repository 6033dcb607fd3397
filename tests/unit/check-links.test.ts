import { afterAll, beforeAll, expect, it } from "vitest";
import { checkLinks } from "../../scripts/check-links";
import { type Site, serve } from "../../scripts/serve";
import { lakeStory } from "./report-samples";

let site: Site;

beforeAll(async () => {
  site = await serve({
    routes: {
      "/there": "here",
      "/get-only": ({ method }) => (method === "GET" ? { body: "here" } : { body: "", status: 405 }),
      "/locked": { body: "", status: 403 },
    },
  });
});

afterAll(() => site?.close());

/** The story with these addresses as its sources. */
const withAddresses = (...urls: readonly string[]) => ({
  ...lakeStory,
  sources: urls.map((url) => {
    const { archived: _, ...source } = lakeStory.sources[1] as (typeof lakeStory.sources)[number];
    return { ...source, url };
  }),
});

it("says which addresses are gone or let no program look", async () => {
  const story = withAddresses(
    site.url("there"),
    site.url("get-only"),
    site.url("gone"),
    site.url("locked"),
    "http://127.0.0.1:9/",
  );
  const sentences = await checkLinks(story, "lake.json");
  expect(sentences).toHaveLength(3);
  expect(sentences[0]).toBe(
    `lake.json: sources[2].url: ${site.url("gone")} is gone (answer 404); look for it in an archive.`,
  );
  expect(sentences[1]).toContain("sources[3].url");
  expect(sentences[1]).toContain("lets no program look (answer 403)");
  expect(sentences[2]).toContain("sources[4].url: http://127.0.0.1:9/ was not checked: no answer");
});

it("says once that there is no network, and asks nobody at addresses reserved for examples", async () => {
  const nobody = withAddresses("http://127.0.0.1:9/", "http://127.0.0.2:9/");
  expect(await checkLinks(nobody, "lake.json")).toEqual([
    "lake.json: the 2 addresses of sources were not checked: there is no network here.",
  ]);
  expect(await checkLinks(withAddresses("https://archive.example.org/x"), "lake.json")).toEqual([]);
});

it("says of one silent site that it does not answer, not that there is no network", async () => {
  const sentences = await checkLinks(
    withAddresses("http://127.0.0.1:9/a", "http://127.0.0.1:9/b"),
    "lake.json",
  );
  expect(sentences).toEqual([
    expect.stringMatching(/^lake\.json: sources\[0\]\.url: .+ was not checked: no answer/u),
    expect.stringMatching(/^lake\.json: sources\[1\]\.url: .+ was not checked: no answer/u),
  ]);
});
