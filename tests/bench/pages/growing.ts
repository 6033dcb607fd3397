import { randomNumbers } from "../../../lib/match/compile/random-numbers";
import { type BenchPage, frame } from "./generated";
import { proseMaker } from "./prose";
import { type Passage, storyPassages } from "./story-text";

/** How a page can be long; each may hide work that grows faster than the page. */
export const SHAPES = ["article", "names everywhere", "feed", "one text", "deep", "inline"] as const;
export type Shape = (typeof SHAPES)[number];

/** A page of a shape and about so many bytes; it begins with the story. */
export function growingPage(shape: Shape, size: number): BenchPage {
  const prose = proseMaker(randomNumbers(size));
  const passages = storyPassages();
  const story = passages.map(tell);
  const parts: string[] = [];
  let made = 0;
  for (let number = 0; made < size; number++) {
    const part = partOf(shape, prose, number, passages);
    parts.push(part);
    made += part.length;
  }
  const name = `${shape.replaceAll(" ", "-")}-${size}`;
  return { name, html: frame(around(shape, story, parts), "What the mother of Rocky Dennis said") };
}

const tell = ({ before, quote, after }: Passage) => `${before}${quote}${after}`;

function partOf(
  shape: Shape,
  prose: (size: number) => string,
  number: number,
  passages: readonly Passage[],
): string {
  switch (shape) {
    case "article":
      return `<p>${prose(400)}</p>`;
    case "names everywhere": {
      const passage = passages[number % passages.length];
      return `<p>Rusty Dennis and Rocky. ${prose(300)}${passage && number % 3 === 0 ? ` ${tell(passage)}` : ""}</p>`;
    }
    case "feed":
      return `<article class="post"><h3>Rusty Dennis</h3><p>${prose(260)} Rocky Dennis said.</p></article>`;
    case "one text":
      return `${prose(400)} `;
    case "deep":
      return number % 40 === 0 ? `<p>${prose(400)}</p>` : `<div>${number % 10 === 0 ? prose(60) : ""}`;
    case "inline":
      return `<b>${prose(20)}</b> `;
    default:
      return shape satisfies never;
  }
}

function around(shape: Shape, story: readonly string[], parts: readonly string[]): string {
  const told = story.map((text) => `<p>${text}</p>`).join("");
  if (shape === "one text") return `<div>${story.join(" ")} ${parts.join("")}</div>`;
  if (shape === "inline") return `<div>${story.join(" ")} ${parts.join("")}</div>`;
  // Chromium flattens what is nested more than 512 deep.
  return `<div>${told}${parts.join("")}</div>`;
}
