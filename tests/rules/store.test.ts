import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/project";
import { LOCALES, readLocale } from "./locales";

const STORE = join(ROOT, "store");
const VERDICT_KEYS = Object.keys(readLocale("en")).filter((key) => key.startsWith("verdict"));
/** The sizes that the Chrome Web Store takes, in pixels. */
const SIZES = new Set(["1280x800", "440x280", "1400x560"]);

it("has a description for the stores in every language of the interface, and in no other", () => {
  const texts = readdirSync(join(STORE, "texts")).map((name) => name.replace(/\.txt$/u, ""));
  expect(texts.sort()).toEqual([...LOCALES].sort());
});

it.each(LOCALES)("describes the same in %s as in English", (locale) => {
  const paragraphs = (language: string) =>
    readFileSync(join(STORE, "texts", `${language}.txt`), "utf8")
      .trim()
      .split("\n");
  const lines = paragraphs(locale);
  expect(lines.map((line) => line.slice(0, 2) === "• ")).toEqual(
    paragraphs("en").map((line) => line.slice(0, 2) === "• "),
  );
  expect(lines.join("\n").length).toBeLessThan(16_000);
});

it.each(LOCALES)("names the verdicts in %s as the interface does", (locale) => {
  const text = readFileSync(join(STORE, "texts", `${locale}.txt`), "utf8").toLocaleLowerCase(locale);
  const words = readLocale(locale);
  expect(VERDICT_KEYS).toHaveLength(6);
  expect(
    VERDICT_KEYS.filter((key) => !text.includes(words[key]?.message.toLocaleLowerCase(locale) ?? key)),
  ).toEqual([]);
});

it("has pictures in sizes that stores take", () => {
  const sizes = readdirSync(join(STORE, "pictures")).map((name) => {
    const { width, height } = PNG.sync.read(readFileSync(join(STORE, "pictures", name)));
    return `${width}x${height}`;
  });
  expect(new Set(sizes)).toEqual(SIZES);
});
