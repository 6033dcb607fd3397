import { openCard, signs } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import { ARTICLE, htmlPage } from "../../e2e/pages";
import type { Family, HostileCase, Scene } from "../hostile-case";

/** The signs are drawn, and one opens its card. */
async function cardOpens({ drive, page }: Scene): Promise<void> {
  const all = await waitFor("the signs", async () => {
    const found = await signs(drive, page);
    return found && found.length > 12 ? found : null;
  });
  const first = all.find(({ width, y }) => width > 0 && y > 0 && y < 800);
  if (!first) throw new Error("No sign is in sight.");
  await page.mouse.click(first.x, first.y);
  await waitFor("the card", () => openCard(drive, page));
}

/** A page without a script of its own, since its policy allows none. */
const silent = (name: string, policy: string): HostileCase => ({
  name,
  ours: "article",
  document: { body: htmlPage(ARTICLE), headers: { "content-security-policy": policy } },
  act: cardOpens,
});

/** A page whose own script asserts; it hears of every violation. */
const heard = (name: string, headers: Readonly<Record<string, string>>): HostileCase => ({
  name,
  ours: "article",
  headers,
  before() {
    hostile.expect("the page's script runs", () => document.querySelector("article") !== null);
  },
  act: cardOpens,
});

/** What a page may forbid itself must not forbid our notes, nor be reported as a breach. */
export const policies: Family = {
  family: "policies",
  cases: [
    silent("default-src 'none'", "default-src 'none'"),
    silent("a sandbox without scripts", "sandbox"),
    silent(
      "a sandbox with everything forbidden",
      "sandbox; default-src 'none'; require-trusted-types-for 'script'",
    ),
    heard("Trusted Types", {
      "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    heard("no style but its own", { "content-security-policy": "style-src 'none'; img-src data:" }),
    heard("a policy that reports only", {
      "content-security-policy-report-only":
        "default-src 'none'; script-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; report-uri /report",
    }),
    heard("isolation from all others", {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "permissions-policy": "clipboard-write=(), fullscreen=(), publickey-credentials-get=()",
    }),
    heard("a document policy against slow scripts", {
      "document-policy": "force-load-at-top, sync-xhr=?0",
      "referrer-policy": "unsafe-url",
    }),
  ],
};
