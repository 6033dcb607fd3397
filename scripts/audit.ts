import { spawnSync } from "node:child_process";
import { ROOT } from "./project";

interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/**
 * `npm run audit`: asks the registry for known faults of the packages. Fails for any fault in what is shipped, and
 * for grave ones in the tools. Where nobody answers (no network, a registry without that service) it says so and
 * passes: a build must not depend on it.
 */
function main(): number {
  const shipped = ask("--omit=dev");
  const all = ask();
  if (!shipped || !all) {
    console.log("The registry gave no answer about known faults; nothing is known, nothing is claimed.");
    return 0;
  }
  const inTools = (all.metadata?.vulnerabilities.high ?? 0) + (all.metadata?.vulnerabilities.critical ?? 0);
  for (const [name, { severity, range }] of Object.entries(all.vulnerabilities ?? {}))
    console.log(`${name} ${range}: ${severity}`);
  const inPackage = shipped.metadata?.vulnerabilities.total ?? 0;
  console.log(`Known faults in shipped packages: ${inPackage}; grave ones anywhere: ${inTools}.`);
  return inPackage + inTools > 0 ? 1 : 0;
}

/** What npm knows; null where it could not ask. */
function ask(...options: readonly string[]): Audit | null {
  const run = spawnSync("npm", ["audit", "--json", ...options], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 60_000,
  });
  try {
    const answer = JSON.parse(run.stdout) as Audit;
    return answer.metadata ? answer : null;
  } catch {
    return null;
  }
}

process.exitCode = main();
