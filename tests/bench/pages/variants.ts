import type { Passage } from "./story-text";

/** How the claims stand in the page: what saved pages do to a text, and what copies do. */
export const VARIANTS = {
  plain: (quote) => quote,
  "inner <em>": (quote) => aroundMiddle(quote, (word) => `<em>${word}</em>`),
  "inner link": (quote) => aroundMiddle(quote, (word) => `<a href="#x">${word}</a>`),
  "React comments": (quote) => aroundMiddle(quote, (word) => `<!-- -->${word}<!-- -->`),
  "<br> for a space": (quote) => atMiddle(quote, "<br>"),
  "&nbsp;": (quote) => quote.replaceAll(" ", "&nbsp;"),
  "soft hyphens": (quote) => quote.replace(/(\p{L}{3})(?=\p{L}{3})/gu, "$1&shy;"),
  "straight quotes": (quote) => straight(quote),
  "wrapped source": (quote) => atMiddle(quote, `\n${" ".repeat(12)}`),
  "over two <p>": (quote) => atMiddle(quote, "</p><p>"),
  "split by an advert": (quote) =>
    atMiddle(
      quote,
      `</p><div class="ad"><small>Advertisement</small><script>var slot = 1;</script></div><p>`,
    ),
  "one word changed": (_quote, { once }) => once,
  "several words changed": (_quote, { several }) => several,
} satisfies Record<string, (quote: string, passage: Passage) => string>;

export type Variant = keyof typeof VARIANTS;

/** The claims among ordinary sentences, one paragraph each. */
export function article(variant: Variant, passages: readonly Passage[]): string {
  const make = VARIANTS[variant];
  const paragraphs = passages.map((passage, index) => {
    const around = variant === "straight quotes" ? straight : (text: string) => text;
    return `<p>${around(passage.before)}${make(passage.quote, passage)}${around(passage.after)} ${FILLER[index % FILLER.length]}</p>`;
  });
  return `<h1>What the mother of Rocky Dennis said</h1>${paragraphs.join("\n")}`;
}

/** The words that a reader sees of a claim. */
export function wordsOf(variant: Variant, passage: Passage): string {
  if (variant === "one word changed") return passage.once;
  return variant === "several words changed" ? passage.several : passage.quote;
}

const FILLER = [
  "The house stood at the end of a street with low trees.",
  "Neighbours remember the motorcycles in the drive.",
  "It was summer, and the windows were open.",
  "Many letters came in those years, from all over the country.",
];

function straight(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[—–]/gu, "-");
}

function aroundMiddle(quote: string, wrap: (word: string) => string): string {
  const words = quote.split(" ");
  const middle = Math.floor(words.length / 2);
  return words.map((word, index) => (index === middle ? wrap(word) : word)).join(" ");
}

/** Puts something in place of the space nearest the middle. */
function atMiddle(quote: string, between: string): string {
  const words = quote.split(" ");
  const middle = Math.ceil(words.length / 2);
  return `${words.slice(0, middle).join(" ")}${between}${words.slice(middle).join(" ")}`;
}
