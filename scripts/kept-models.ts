import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileStory } from "../lib/match/compile/compile-story";
import type { VoicedStory } from "../lib/story/voices";
import type { Language } from "../lib/text/languages";
import { ROOT } from "./project";

const KEPT = join(ROOT, ".output/models");

/**
 * A story's model in a language as JSON: kept from the last building with the same story and the same code, or made
 * now, which takes seconds and is most of what building takes. Null where `compileStory` makes none.
 * @param folder where models are kept, one a story and language
 */
export function modelText(story: VoicedStory, language: Language, folder = KEPT): string | null {
  const { kind, file } = nameOf(story, language);
  if (existsSync(join(folder, file))) return readFileSync(join(folder, file), "utf8");
  const model = compileStory(story, language);
  if (!model) return null;
  const text = JSON.stringify(model);
  mkdirSync(folder, { recursive: true });
  const outdated = readdirSync(folder).filter((name) => name.startsWith(kind) && name.endsWith(".json"));
  // Whole or not at all: another building may read it at the same time.
  const unfinished = join(folder, `${file}.${process.pid}`);
  writeFileSync(unfinished, text);
  renameSync(unfinished, join(folder, file));
  for (const name of outdated) rmSync(join(folder, name), { force: true });
  return text;
}

/** True where the model needs not be made. */
export function isKept(story: VoicedStory, language: Language): boolean {
  return existsSync(join(KEPT, nameOf(story, language).file));
}

/** The file of a model, and how those of the same story and language begin. */
function nameOf(story: VoicedStory, language: Language): { kind: string; file: string } {
  const kind = `${story.id}.${language}.`;
  return { kind, file: `${kind}${keyOf(story)}.json` };
}

/** What `compileStory` may use of our own; `tests/rules` holds it. */
const CODE = ["match/compile", "match/gate", "match/model", "story", "text"];

/** All that a model is made of: the story, our code, and the engine, which may reckon otherwise in the last digit. */
function keyOf(story: VoicedStory): string {
  code ??= hashOf(
    CODE.flatMap((folder) =>
      readdirSync(join(ROOT, "lib", folder), { recursive: true, encoding: "utf8" })
        .filter(isCode)
        .map((file) => join(folder, file)),
    ).sort(),
  );
  const key =
    keys.get(story) ??
    createHash("sha256").update(code).update(JSON.stringify(story)).digest("hex").slice(0, 16);
  keys.set(story, key);
  return key;
}

/** Each story is asked for in every language, and with its voices has millions of characters. */
const keys = new WeakMap<VoicedStory, string>();

let code: string | undefined;

const isCode = (file: string) => file.endsWith(".ts");

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256").update(process.versions.v8);
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, "lib", file)));
  return hash.digest("hex");
}
