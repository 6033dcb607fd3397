import { describe, expect, it } from "vitest";
import { type Import, importsOf, sourceFiles } from "./source-files";

const FILES = sourceFiles("lib", "components", "entrypoints");
const IMPORTS = FILES.flatMap(importsOf);

/** From the bottom up: a room may import from itself and from rooms below it. */
const ROOMS = ["lib/text", "lib/story", "lib/match", "lib/report", "lib/exchange"];
const ADAPTERS = ["lib/dom", "lib/extension"];
const UPPER = ["components", "entrypoints"];

/** The stages of `lib/match` in the order of the data; what stands in none leads through them. */
const STAGES = ["model", "gate", "blocks", "naming", "claims", "evidence"];
/** What makes models out of stories, and what explains to authors: neither runs in pages. */
const APART = ["compile", "author"];

const stageOf = (path: string) => /^lib\/match\/(\w+)\//u.exec(path)?.[1] ?? "path";

function mayLead(from: string, to: string): boolean {
  if (from === "author" || from === to) return true;
  if (from === "compile") return to === "model" || to === "gate";
  const path = [...STAGES, "path"];
  return !APART.includes(to) && path.indexOf(to) < path.indexOf(from);
}

function roomOf(path: string): string {
  return [...ROOMS, ...ADAPTERS, ...UPPER].find((room) => path.startsWith(`${room}/`)) ?? "elsewhere";
}

function mayUse(room: string): readonly string[] {
  if (ROOMS.includes(room)) return ROOMS.slice(0, ROOMS.indexOf(room) + 1);
  if (ADAPTERS.includes(room)) return [...ROOMS, room];
  return room === "components" ? [...ROOMS, "lib/extension", room] : [...ROOMS, ...ADAPTERS, ...UPPER];
}

const told = ({ from, to }: Import) => `${from} → ${to}`;

/** Everything that ends up in a script that starts at a file; types do not. */
function bundled(start: string): Import[] {
  const reached = new Set([start]);
  const found: Import[] = [];
  for (const path of reached) {
    for (const step of IMPORTS.filter(({ from, isType }) => from === path && !isType)) {
      found.push(step);
      const file = FILES.find((other) => other.path.replace(/\.tsx?$/u, "") === step.to);
      if (file) reached.add(file.path);
    }
  }
  return found;
}

describe("imports", () => {
  it("are found at all", () => {
    expect(IMPORTS.length).toBeGreaterThan(100);
    expect(FILES.filter(({ path }) => roomOf(path) === "elsewhere").map(({ path }) => path)).toEqual([]);
  });

  it("go downwards only, and the two adapters do not know each other", () => {
    const inside = IMPORTS.filter(({ to }) => roomOf(to) !== "elsewhere");
    expect(inside.filter(({ from, to }) => !mayUse(roomOf(from)).includes(roomOf(to))).map(told)).toEqual([]);
  });

  it("follow the path of the data from stage to stage", () => {
    const inside = IMPORTS.filter(({ from, to }) => [from, to].every((path) => roomOf(path) === "lib/match"));
    const stages = new Set(inside.map(({ from }) => stageOf(from)));
    expect([...stages].sort()).toEqual([...STAGES, ...APART, "path"].sort());
    // Types of the whole, and numbers that all stages share.
    const shared = /\/(?:types|thresholds)$/u;
    const steps = inside.filter(({ to }) => !shared.test(to));
    expect(steps.filter(({ from, to }) => !mayLead(stageOf(from), stageOf(to))).map(told)).toEqual([]);
  });

  it("bring no browser into the pure rooms", () => {
    const packages = IMPORTS.filter(
      ({ from, to }) => ROOMS.includes(roomOf(from)) && roomOf(to) === "elsewhere",
    );
    expect([...new Set(packages.map(({ to }) => to))].sort()).toEqual(["@valibot/to-json-schema", "valibot"]);
  });

  it("take the polyfill in one file; elsewhere only its types", () => {
    const values = IMPORTS.filter(({ to, isType }) => to === "webextension-polyfill" && !isType);
    expect(values.map(({ from }) => from)).toEqual(["lib/extension/browser.ts"]);
    expect(IMPORTS.filter(({ to }) => /^wxt\/(?:browser|client)|^#imports/u.test(to)).map(told)).toEqual([]);
  });

  it("keep polyfill, Preact, the schema, learning and explaining out of what runs in pages", () => {
    for (const start of ["entrypoints/gate.ts", "entrypoints/annotator/index.ts"]) {
      const steps = bundled(start);
      expect(steps.length).toBeGreaterThan(3);
      const heavy =
        /^(?:webextension-polyfill|preact.*|valibot|components\/.*|lib\/match\/(?:compile|author)\/.*)$/u;
      expect(steps.filter(({ to }) => heavy.test(to)).map(told)).toEqual([]);
    }
    expect(bundled("entrypoints/gate.ts").filter(({ to }) => /^lib\/(?:report|story)\//u.test(to))).toEqual(
      [],
    );
  });

  it("never go through barrels, and modules have named exports", () => {
    const again = FILES.filter(({ text }) => /^export\s[^;=(]*\sfrom\s+"/mu.test(text));
    expect(again.map(({ path }) => path)).toEqual([]);
    const unnamed = FILES.filter(
      ({ path, text }) => !path.startsWith("entrypoints/") && /^export default\b/mu.test(text),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

describe("the world outside", () => {
  const using = (pattern: RegExp) => FILES.filter(({ text }) => pattern.test(withoutComments(text)));

  it("is asked for files in one place only", () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b|importScripts|new Image\(/u;
    expect(using(ways).map(({ path }) => path)).toEqual(["lib/extension/stories.ts"]);
  });

  it("is reached through two files: no bare chrome or browser", () => {
    expect(using(/\bchrome\s*[.?[]|globalThis[^;]*\bchrome\b/u).map(({ path }) => path)).toEqual([
      "lib/extension/page-browser.ts",
    ]);
    const bare = using(/(?<![.\w])browser\.\w/u).filter(
      ({ path }) => !IMPORTS.some(({ from, to }) => from === path && to.endsWith("extension/browser")),
    );
    const known = ["lib/extension/browser.ts"];
    expect(bare.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
  });

  it("never runs text as code or writes it as HTML", () => {
    const ways =
      /\beval\(|new Function\(|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML/u;
    expect(using(ways).map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gsu, "").replace(/(?<!:)\/\/.*$/gmu, "");
}
