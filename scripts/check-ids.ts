import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";

/** Claims whose id belongs to the other kind, and sources that no claim points to. */
export function idRemarks({ claims, sources }: Pick<Story, "claims" | "sources">, file: string): string[] {
  const used = new Set(claims.flatMap((claim) => claim.sources));
  return [
    ...claims.flatMap(({ id, verdict }, at) => {
      const right = isProblem(verdict) ? "C" : "T";
      return /^[CT]\d+$/u.test(id) && !id.startsWith(right)
        ? `${file}: claims[${at}].id: a claim with the verdict ${verdict} has an id with ${right}, as ${right}01.`
        : [];
    }),
    ...sources.flatMap(({ id }, at) =>
      used.has(id)
        ? []
        : `${file}: sources[${at}]: no claim has it among its sources; no reader will see it.`,
    ),
  ];
}
