import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { amount, readAuthorStory, typed, withIds } from "../../scripts/author-story";
import { storyFaults } from "../../scripts/build";
import { notReady } from "../../scripts/check-lists";
import { readStories } from "../../scripts/story-assets";
import { rightStory } from "./right-story";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "obelus-author-"));
  mkdirSync(join(folder, "voices", "lighthouse"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, contents: object | string): string {
  const file = join(folder, path);
  const isReady = typeof contents === "string" || contents instanceof Uint8Array;
  writeFileSync(file, isReady ? contents : JSON.stringify(contents));
  return file;
}

const voice = (wording: string) => ({ language: "en", wordings: { C01: [wording] } });

/** The first problem, without the folder. */
function problem(path: string, packaged?: string): string | undefined {
  const read = readAuthorStory(path, packaged);
  return "problems" in read ? read.problems[0]?.replaceAll(`${typed(folder)}/`, "") : undefined;
}

it("reads the voices beside a story, wherever that lies", () => {
  write("voices/lighthouse/en-a.json", voice("She let it burn out."));
  const read = readAuthorStory(write("draft.json", rightStory()));
  expect(read).toMatchObject({ voices: 1, voicesFolder: typed(join(folder, "voices/lighthouse")) });
  expect("story" in read && read.withVoices.claims[0]?.wordings.en).toContain("She let it burn out.");
  expect("story" in read && read.story.claims[0]?.wordings.en).not.toContain("She let it burn out.");
});

it("refuses what the build would: wrong voices, and another name than the id's where the build reads", () => {
  const draft = write("draft.json", rightStory());
  expect(problem(draft)).toBeUndefined();
  expect(problem(draft, folder)).toMatch(/^draft\.json: id: must be “draft”.* lighthouse\.json\.$/u);
  const spaced = write("My draft.json", rightStory());
  expect(problem(spaced, folder)).toBe("My draft.json: rename the file to lighthouse.json, after its id.");
  write("voices/lighthouse/de-a.json", voice("She let it burn out."));
  expect(problem(draft)).toContain("de-a.json: language: is “en”");
  write("voices/lighthouse/de-a.json", '{"language": "de",\n}');
  expect(problem(draft)).toMatch(/^voices\/lighthouse\/de-a\.json: line 1, column 18: a comma too many/u);
});

it("refuses a story or voice in another encoding than UTF-8, as the build does", () => {
  const inWindows = (file: object) => Buffer.from(JSON.stringify(file).replace("She", "Sh\u00e9"), "latin1");
  const draft = write("lighthouse.json", rightStory());
  write("voices/lighthouse/en-a.json", inWindows(voice("She let it burn out.")));
  expect(problem(draft)).toContain("en-a.json: the file is not saved as UTF-8; in the editor");
  write("lighthouse.json", inWindows(rightStory()));
  expect(problem(draft)).toMatch(/^lighthouse\.json: the file is not saved as UTF-8; in the editor/u);
  expect(() => readStories(folder)).toThrow("lighthouse.json: the file is not saved as UTF-8; in the editor");
});

it("says of a folder that is to be built which file to mend, and how", () => {
  const file = write("lighthouse.json", rightStory());
  expect(storyFaults(folder)).toEqual([]);
  write("lighthouse.json", "{");
  expect(storyFaults(folder)).toEqual([
    expect.stringMatching(/lighthouse\.json: line 1, column 2: the file ends here too early/u),
    `Nothing can be built until this is mended. Run \`npm run story:check -- ${typed(file)}\` until it says “all right” or “no error”.`,
  ]);
});

it("says of a folder that it is one, and passes over what a desktop hides among the files", () => {
  expect(problem(folder)).toContain(": this is a folder, not a file.");
  const draft = write("lighthouse.json", rightStory());
  write("voices/lighthouse/.DS_Store", new Uint8Array([0, 0, 0, 1]));
  write("._lighthouse.json", new Uint8Array([0, 5, 22, 7]));
  expect(problem(draft)).toBeUndefined();
  expect(readStories(folder)).toHaveLength(1);
  mkdirSync(join(folder, "voices/lighthouse/old"));
  expect(problem(draft)).toBe(
    "voices/lighthouse/old: this is a folder, not a file. Only voices may lie in this folder: take this out.",
  );
});

it("lets a story that is not ready be built, as docs/stories.md says", () => {
  const unready = { ...rightStory(), background: {}, examining: {} };
  write("lighthouse.json", unready);
  const { story } = readStories(folder)[0] ?? {};
  expect(story && notReady(story)).toContain("not ready");
  expect(storyFaults(folder)).toEqual([]);
});

it("knows a voices file, and says which file to check", () => {
  const file = write("voices/lighthouse/en-a.json", voice("She let it burn out."));
  expect(problem(file)).toBe(
    "voices/lighthouse/en-a.json: this is a voices file; check its story, which is read with it: lighthouse.json.",
  );
  write("lighthouse.json", rightStory());
  expect(problem(join(folder, "none.json"))).toMatch(
    /none\.json: there is no such file or folder\. Beside it lie lighthouse\.json\.$/u,
  );
  expect(problem(join(folder, "none/a.json"))).toMatch(/a\.json: there is no such file or folder\.$/u);
});

it("counts things in words", () => {
  expect([0, 1, 2].map((count) => amount(count, "voice"))).toEqual(["no voices", "1 voice", "2 voices"]);
});

it("names ids beside places", () => {
  const story = rightStory();
  expect(withIds("claims[1].sources[0], people[0], sources[7] and voices[0]", story)).toBe(
    "claims[1] (T01).sources[0], people[0] (keeper), sources[7] and voices[0]",
  );
  for (const odd of [null, 3, { claims: "text" }, { claims: [null, { id: "no id: " }] }])
    expect(withIds("claims[1].id", odd)).toBe("claims[1].id");
  write("broken.json", { ...story, claims: [{ ...story.claims[0], verdict: "wrong" }] });
  expect(problem(join(folder, "broken.json"))).toContain("claims[0] (C01).verdict: “wrong” is not allowed");
});
