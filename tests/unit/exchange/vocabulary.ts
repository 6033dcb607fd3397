import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const TRIPLE = /^<([^>]+)> <([^>]+)> <([^>]+)> /gmu;

/** A published vocabulary: which terms there are, and what may stand where. */
class Vocabulary {
  readonly terms = new Set<string>();
  readonly #objects = new Map<string, string[]>();

  /** @param file an N-Quads file in a package of `@vocabulary` */
  constructor(file: string) {
    for (const [, subject = "", predicate = "", object = ""] of readFileSync(file, "utf8").matchAll(TRIPLE)) {
      this.terms.add(subject);
      const key = `${subject} ${predicate}`;
      this.#objects.set(key, [...(this.#objects.get(key) ?? []), object]);
    }
  }

  objects(subject: string, predicate: string): readonly string[] {
    return this.#objects.get(`${subject} ${predicate}`) ?? [];
  }

  /** The class itself and all above it. */
  classes(name: string): Set<string> {
    const all = new Set([name]);
    for (const one of all) for (const above of this.objects(one, `${RDFS}subClassOf`)) all.add(above);
    return all;
  }
}

/** The Web Annotation vocabulary and schema.org's, as their own machine-readable files say. */
export const OA = new Vocabulary(require.resolve("@vocabulary/oa/oa.nq"));
export const SCHEMA = new Vocabulary(require.resolve("@vocabulary/schema/schema.nq"));
