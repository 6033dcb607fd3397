import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/project";
import { sourceFiles } from "./source-files";

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES = join(ROOT, "public/_locales");
const readLocale = (name: string) =>
  JSON.parse(readFileSync(join(LOCALES, name, "messages.json"), "utf8")) as Record<string, Message>;

const english = readLocale("en");
const config = readFileSync(join(ROOT, "wxt.config.ts"), "utf8");
const code = sourceFiles("entrypoints", "components", "lib").map(({ text }) => text);
const used = new Set([
  ...code.flatMap((text) => [...text.matchAll(/"(\w+)"/gu)].map(([, word]) => word)),
  ...[...config.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key),
]);

describe("interface messages", () => {
  it("are all used", () => {
    expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
  });

  it("are there wherever one is asked for", () => {
    const asked = code.flatMap((text) => [...text.matchAll(/\bt\(\s*"(\w+)"/gu)].map(([, key = ""]) => key));
    const inManifest = [...config.matchAll(/__MSG_(\w+)__/gu)].map(([, key = ""]) => key);
    expect(asked.length).toBeGreaterThan(30);
    expect([...asked, ...inManifest].filter((key) => !(key in english))).toEqual([]);
  });

  it.each(readdirSync(LOCALES))("are whole in %s", (locale) => {
    const messages = readLocale(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe("");
      const names = [...message.matchAll(/\$([A-Z]+)\$/gu)].map(([, name = ""]) => name.toLowerCase());
      expect(names.sort(), key).toEqual(Object.keys(placeholders).sort());
      const contents = Object.values(english[key]?.placeholders ?? {}).map(({ content }) => content);
      expect(
        Object.values(placeholders)
          .map(({ content }) => content)
          .sort(),
        key,
      ).toEqual(contents.sort());
    }
  });
});
