import type { CardCalls } from "../../lib/dom/notes/card-content";
import { CARD_WORDS, type CardWords, PLACES } from "../../lib/report/card-words";
import messages from "../../public/_locales/es/messages.json";

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The words of the interface in Spanish, as a page gets them. */
export const cardWords = Object.fromEntries(
  CARD_WORDS.map((key) => {
    const { message, placeholders = {} }: Message = messages[key];
    const filled = message.replace(/\$(\w+)\$/gu, (_, name: string) => {
      const number = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return PLACES[number - 1] ?? "?";
    });
    return [key, filled];
  }),
) as CardWords;

/** A reader of Spanish in Mexico. */
export const LOCALE = "es-MX";

export const noCalls: CardCalls = {
  onClose: () => undefined,
  onStep: () => undefined,
  onBack: () => undefined,
  onCopy: async () => undefined,
  isUnread: () => false,
};
