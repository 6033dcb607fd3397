import type { Answers, ToBackground } from "./messages";

interface Runtime {
  readonly id?: string | undefined;
  sendMessage(message: ToBackground): Promise<unknown>;
}

/** Pauses before each new try, in milliseconds. */
const PAUSES = [50, 200, 800, 3200];

/**
 * The background's answer to a message. The browser may end the background at any moment, while it answers too: then
 * it is asked again, which starts it anew. Every message can be answered twice without harm.
 * Rejects when it never answers, at once where the extension itself is gone.
 */
export async function askBackground<T extends ToBackground>(
  runtime: Runtime,
  message: T,
): Promise<Answers[T["type"]]> {
  for (const wait of PAUSES) {
    try {
      return (await runtime.sendMessage(message)) as Answers[T["type"]];
    } catch (error) {
      if (runtime.id === undefined) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return (await runtime.sendMessage(message)) as Answers[T["type"]];
}
