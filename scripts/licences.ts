import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project";

/** Name in the package of the licences of everything that is shipped in it. */
export const LICENCES_FILE = "THIRD-PARTY-LICENSES.txt";

/**
 * Packages of which code is in the extension; a test compares the list with what the bundler puts in. Those that
 * ship no licence file name their copyright line here, as their repository has it.
 */
export const SHIPPED: readonly { readonly name: string; readonly copyright?: string }[] = [
  { name: "@wxt-dev/browser", copyright: "Copyright (c) 2023 Aaron" },
  { name: "preact" },
  { name: "rolldown" },
  { name: "valibot" },
  { name: "vite" },
  { name: "webextension-polyfill" },
  { name: "wxt", copyright: "Copyright (c) 2023 Aaron" },
];

interface PackageFacts {
  readonly version: string;
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

/** The text of the licences file. Throws where a package has neither a licence file nor a copyright line. */
export function licencesText(): string {
  const parts = SHIPPED.map(({ name, copyright }) => {
    const facts = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8")) as PackageFacts;
    return [
      `${name} ${facts.version}`,
      `Licence: ${facts.license}. Source: ${addressOf(facts)}`,
      "",
      copyright === undefined ? licenceOf(name) : mitText(copyright, facts),
    ].join("\n");
  });
  return `Obelus contains code of these packages.\n\n${parts.join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

function licenceOf(name: string): string {
  const file = readdirSync(folderOf(name)).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry));
  if (!file) throw new Error(`${name}: no licence file; give it a copyright line in scripts/licences.ts.`);
  const text = readFileSync(join(folderOf(name), file), "utf8").replace(/\r\n/g, "\n");
  // Vite lists the licences of its own command line after its own; none of that is shipped.
  return (text.split("\n# Licenses of bundled dependencies")[0] as string).trim();
}

/** The MIT licence under another name: its words are the same in every package. */
function mitText(copyright: string, { license }: PackageFacts): string {
  const text = licenceOf("preact");
  const start = text.indexOf("Permission is hereby granted");
  if (license !== "MIT" || start < 0) throw new Error(`“${copyright}” stands for a licence that is not MIT.`);
  return `MIT License\n\n${copyright}\n\n${text.slice(start)}`;
}

function addressOf({ repository }: PackageFacts): string {
  const address = (typeof repository === "object" ? repository.url : repository) ?? "";
  const url = address.replace(/^git\+/, "").replace(/\.git$/, "");
  return url.includes("://") ? url : `https://github.com/${url}`;
}

function folderOf(name: string): string {
  return join(ROOT, "node_modules", name);
}
