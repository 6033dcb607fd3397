import type { Answers, Fault, ToBackground } from "./messages";

interface Runtime {
  readonly id?: string | undefined;
  sendMessage(message: ToBackground): Promise<unknown>;
}

/** Pauses before each new try, in milliseconds. */
const PAUSES = [50, 200, 800, 3200];

/**
 * The background's answer to a message. The browser may end the background at any moment, while it answers too: then
 * it is asked again, which starts it anew. Every message can be answered twice without harm.
 * Rejects when it never answers, at once where the extension itself is gone or the background says what went wrong.
 */
export async function askBackground<T extends ToBackground>(
  runtime: Runtime | undefined,
  message: T,
): Promise<Answers[T["type"]]> {
  let last: unknown = new Error(`the background gave no answer to “${message.type}”`);
  for (const wait of [0, ...PAUSES]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    let answer: unknown;
    const asking = new AbortController();
    try {
      answer = await Promise.race([runtime?.sendMessage(message), whenBroughtBack(asking.signal)]);
    } catch (error) {
      last = error;
    } finally {
      asking.abort();
    }
    // Chromium answers undefined, too, where the background ended before it heard the message.
    if (answer !== undefined && answer !== null) return withoutFault(answer as Answers[T["type"]] | Fault);
    if (runtime?.id === undefined) throw last;
  }
  throw last;
}

/** Nothing, once the page comes out of the browser's cache: in there Firefox drops an answer without a word. */
function whenBroughtBack(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const onShow = ({ isTrusted, persisted }: PageTransitionEvent) => {
      if (isTrusted && persisted) resolve(undefined);
    };
    addEventListener("pageshow", onShow, { signal });
  });
}

function withoutFault<T>(answer: T | Fault): T {
  if (typeof answer === "object" && answer !== null && "fault" in answer)
    throw new Error(String(answer.fault));
  return answer as T;
}
