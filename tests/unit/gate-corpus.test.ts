import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nameTable } from "../../lib/match/compile/gate-names";
import { nameFinder, nameGuesser } from "../../lib/match/gate/find-names";
import type { Story } from "../../lib/story/schema";
import { parseLabelled } from "../../scripts/evaluate/labelled-page";
import { ROOT } from "../../scripts/project";
import { readStories } from "../../scripts/story-assets";

const PAGES = join(ROOT, "tests/corpus/pages");
const CODE = /<(script|style|noscript)\b[\s\S]*?<\/\1>/gi;

/**
 * The plain question: a full name in any case, or two single names of one story. Slow, and its cost grows. A title with
 * its year ("Mask 1985") is one word to the gate, and one word lets nothing in.
 */
function plainGate({ people, works }: Story): (text: string) => boolean {
  const all = [...people, ...works];
  const words = (name: string) => name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = all
    .flatMap(({ names }) => names.filter((name) => !/\p{N}/u.test(name)))
    .map((name) => words(name).join("[^\\p{L}\\p{N}.,;:!?]+"));
  const full = new RegExp(`(?:${names.join("|")})(?!\\p{L})`, "iu");
  const single = all.flatMap(({ mentions }) =>
    mentions.filter((mention) => /^\p{Lu}[\p{L}\p{N}]+$/u.test(mention)),
  );
  const loose = new RegExp(
    `\\b(?:${single.flatMap((name) => [name, name.toUpperCase()]).join("|")})\\b`,
    "g",
  );
  return (text) =>
    full.test(text) || new Set([...text.matchAll(loose)].map(([name]) => name.toLowerCase())).size > 1;
}

it("the gate lets in every page of the corpus that names the story", () => {
  const stories = readStories(join(ROOT, "public/stories"))
    .map(({ story }) => story)
    .filter(({ id }) => id === "rusty-dennis-final-confession");
  const { gate } = nameTable(stories);
  const [story] = stories;
  if (!story) throw new Error("The corpus' story is gone.");
  const names = plainGate(story);
  const files = readdirSync(PAGES).filter((file) => file.endsWith(".html"));
  let named = 0;
  const missed = files.filter((file) => {
    const { html } = parseLabelled(readFileSync(join(PAGES, file), "utf8"), file);
    const text = html
      .replace(CODE, "")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&nbsp;", "\u00a0")
      .replace(/&[lr]squo;|&#39;/g, "’")
      .replaceAll("&shy;", "");
    if (!names(text)) return false;
    named++;
    return !nameGuesser(gate)(text) || nameFinder(gate)(text).length === 0;
  });
  expect(missed).toEqual([]);
  expect(named).toBeGreaterThan(250);
}, 60_000);
