import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/project";

export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript (and, for scripts, JavaScript) files below folders of the project. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => /\.(?:tsx?|mjs)$/u.test(path))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") })),
  );
}

export interface Import {
  /** The file that imports. */
  readonly from: string;
  /** A file of the project without its ending, or a package's name. */
  readonly to: string;
  readonly isType: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gmu;

/** What a file imports, addresses made whole. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, bare, lazy]) => {
    const target = named ?? bare ?? lazy ?? "";
    const to = target.startsWith(".") ? join(path, "..", target).replaceAll("\\", "/") : target;
    return { from: path, to, isType: type !== undefined };
  });
}
