import { parseArgs } from "node:util";
import { errorText } from "../../lib/report/error-text";
import { fromCaller } from "../../scripts/project";

const USAGE = `Usage: npm run bench -- [--short] [--pages DIR] [--suite NAME]... [--out DIR] [--save]
  --short      a few minutes; fails on sizes, counts and growth, and on times far off twice
  --pages DIR  saved pages to measure on (long ones in DIR/heavy), in place of the generated ones
  --suite NAME only this suite; may be given several times
  --out DIR    where bench.json and the pictures go; .output/bench by default
  --save       writes the table and the pictures into docs/`;

export interface BenchOptions {
  readonly isShort: boolean;
  readonly pages: string | null;
  /** All where it is empty. */
  readonly suites: readonly string[];
  readonly out: string | null;
  readonly isSaved: boolean;
}

/** Throws an error with the usage where the arguments are wrong. */
export function parseOptions(args: readonly string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        short: { type: "boolean", default: false },
        pages: { type: "string" },
        suite: { type: "string", multiple: true, default: [] },
        out: { type: "string" },
        save: { type: "boolean", default: false },
      },
    });
    return {
      isShort: values.short,
      pages: values.pages === undefined ? null : fromCaller(values.pages),
      suites: values.suite,
      out: values.out === undefined ? null : fromCaller(values.out),
      isSaved: values.save,
    };
  } catch (error) {
    throw new Error(`${errorText(error)}\n${USAGE}`);
  }
}
