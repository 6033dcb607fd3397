import { errorText } from "../lib/report/error-text";
import type { Story } from "../lib/story/schema";

const TIMEOUT_MS = 8_000;
/** Reserved by RFC 2606 and 6761 for examples: nobody answers there. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/u;

type Answer =
  | { readonly kind: "there" }
  | { readonly kind: "gone" | "refused" | "no-answer"; readonly why: string };

/**
 * Asks every source's address whether it is still there. Sentences about those that are not; where none of several
 * sites answers there is no network, and one sentence says that nothing was checked.
 */
export async function checkLinks({ sources }: Story, file: string): Promise<string[]> {
  const links = sources.flatMap(({ url, archived }, index) => [
    { where: `sources[${index}].url`, url },
    ...(archived ? [{ where: `sources[${index}].archived`, url: archived }] : []),
  ]);
  const real = links.filter(({ url }) => !RESERVED.test(new URL(url).hostname));
  if (real.length === 0) return [];
  const answers = await Promise.all(real.map(async (link) => ({ ...link, answer: await ask(link.url) })));
  // One silent site may be down itself.
  const sites = new Set(real.map(({ url }) => new URL(url).hostname));
  if (sites.size > 1 && answers.every(({ answer }) => answer.kind === "no-answer"))
    return [`${file}: the ${real.length} addresses of sources were not checked: there is no network here.`];
  return answers.flatMap(({ where, url, answer }) => sentence(answer, `${file}: ${where}: ${url}`));
}

function sentence(answer: Answer, what: string): string[] {
  switch (answer.kind) {
    case "there":
      return [];
    case "gone":
      return [`${what} is gone (${answer.why}); look for it in an archive.`];
    case "refused":
      return [`${what} was not checked: the site lets no program look (${answer.why}). Open it yourself.`];
    case "no-answer":
      return [`${what} was not checked: no answer (${answer.why}).`];
    default:
      return answer satisfies never;
  }
}

/** HEAD first; many servers answer only GET rightly. */
async function ask(url: string): Promise<Answer> {
  const head = await tryMethod(url, "HEAD");
  return head.kind === "there" || head.kind === "no-answer" ? head : tryMethod(url, "GET");
}

async function tryMethod(url: string, method: "HEAD" | "GET"): Promise<Answer> {
  try {
    const response = await fetch(url, { method, signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    if (response.ok) return { kind: "there" };
    const why = `answer ${response.status}`;
    return { kind: response.status === 404 || response.status === 410 ? "gone" : "refused", why };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { kind: "no-answer", why: errorText(cause) };
  }
}
