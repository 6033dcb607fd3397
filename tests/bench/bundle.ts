import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";

const HYPOTHESIS = "virtual:hypothesis/";

/**
 * One script of a module and all that it imports, minified as the product is. What it shows to the bench it
 * puts on `globalThis` itself.
 */
export async function bundle(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [hypothesisSource(), ...plugins],
    build: {
      write: false,
      minify: true,
      target: "chrome120",
      lib: { entry, formats: ["iife"], name: "unused" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${entry}: nothing was built.`);
  return output.output.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
}

/**
 * The sources of Hypothesis's client, which its package carries in the annotator's source map alone: the bench
 * imports its anchoring and its highlighter as they are.
 */
function hypothesisSource(): Plugin {
  let sources: Map<string, string> | null = null;
  const read = () => {
    const file = join(
      dirname(createRequire(import.meta.url).resolve("hypothesis/package.json")),
      "build/scripts/annotator.bundle.js.map",
    );
    const map = JSON.parse(readFileSync(file, "utf8")) as { sources: string[]; sourcesContent: string[] };
    return new Map(
      map.sources.map((name, index) => [name.replace("app:///", ""), map.sourcesContent[index] ?? ""]),
    );
  };
  const find = (path: string) => {
    sources ??= read();
    return ["", ".ts", ".tsx", ".js", "/build/src/index.js", "/index.js"]
      .flatMap((ending) => [`${path}${ending}`, `node_modules/${path}${ending}`])
      .find((name) => sources?.has(name));
  };
  return {
    name: "hypothesis",
    enforce: "pre",
    resolveId(source, importer) {
      const inside = importer?.includes(HYPOTHESIS);
      if (!source.startsWith(HYPOTHESIS) && !inside) return null;
      const base = importer?.slice(importer.indexOf(HYPOTHESIS) + HYPOTHESIS.length) ?? "";
      const path = source.startsWith(HYPOTHESIS)
        ? source.slice(HYPOTHESIS.length)
        : source.startsWith(".")
          ? join(dirname(base), source)
          : source;
      const found = find(path);
      if (!found) throw new Error(`hypothesis: its source map does not hold ${path}.`);
      return `\0${HYPOTHESIS}${found}`;
    },
    load(id) {
      if (!id.startsWith(`\0${HYPOTHESIS}`)) return null;
      const name = id.slice(HYPOTHESIS.length + 1);
      return { code: sources?.get(name) ?? "", moduleType: name.endsWith(".js") ? "js" : "ts" };
    },
  };
}
