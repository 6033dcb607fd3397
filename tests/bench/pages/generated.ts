import { randomNumbers } from "../../../lib/match/compile/random-numbers";
import { proseMaker } from "./prose";

/** A page of the bench: what is asked of it stands in its name. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

type Layout = "paragraphs" | "divisions" | "feed" | "table" | "forum";
const LAYOUTS: readonly Layout[] = ["paragraphs", "divisions", "feed", "table", "forum"];

/** Pages as the web has them, none with a story: sizes from 8 KB to 300 KB of HTML, five kinds of layout. */
export function lightPages(count: number): BenchPage[] {
  return Array.from({ length: count }, (_, index) => {
    const layout = LAYOUTS[index % LAYOUTS.length] as Layout;
    const size = 8_000 * 1.45 ** (index % 10);
    return { name: `${layout}-${Math.round(size / 1000)}k-${index}`, html: page(layout, size, index) };
  });
}

/** Long pages: 1, 3 and 6 MB. */
export function heavyPages(): BenchPage[] {
  return ([1, 3, 6] as const).map((megabytes, index) => {
    const layout = LAYOUTS[index * 2] as Layout;
    return { name: `${layout}-${megabytes}m`, html: page(layout, megabytes * 1_000_000, 100 + index) };
  });
}

/** A page of about so many bytes. */
function page(layout: Layout, size: number, seed: number): string {
  const random = randomNumbers(seed + 1);
  const prose = proseMaker(random);
  const parts: string[] = [menu(prose, random)];
  // Half of a saved page is scripts and styles.
  const code = `<script type="application/json">${JSON.stringify({ state: prose(size * 0.25) })}</script>`;
  for (let made = code.length; made < size; ) {
    const part = onePart(layout, prose, random);
    parts.push(part);
    made += part.length;
  }
  return frame(`${code}<main>${close(layout, parts)}</main>`, prose(40));
}

/** Names as by-lines, links and captions hold them: what a gate has to look at. */
const NAMES =
  "Anna Berg|José Luís Ortega|Mary O’Connell|John Whitfield|Élodie Martin|New Harbour|Tom van Dijk|Karin Åström|Buenos Aires|Lee Tran".split(
    "|",
  );

function onePart(layout: Layout, prose: (size: number) => string, random: () => number): string {
  const link = `<a href="#${Math.floor(random() * 1000)}">${prose(20)}</a>`;
  const name = NAMES[Math.floor(random() * NAMES.length)] ?? "";
  switch (layout) {
    case "paragraphs":
      return `<h2>${prose(30)}</h2><p>${prose(300)} ${link} ${prose(120)}</p><p>${name} ${prose(250)}</p>\n`;
    case "divisions":
      return `<div class="c1"><div class="c2"><span>${name}: ${prose(220)}</span><div>${prose(90)}<br>${link}</div></div></div>\n`;
    case "feed":
      return `<article class="post"><header><span class="user">${name}</span> · <time>3 h</time></header><p>${prose(140)} <em>${prose(20)}</em></p><footer>${link}<button>Like</button></footer></article>\n`;
    case "table":
      return `<tr><td>${name}</td><td>${prose(40)}</td><td>${link}</td></tr>\n`;
    case "forum":
      return `<li class="comment"><div class="meta">${name} ${link}</div><div class="text"><p>${prose(180)}</p><blockquote>${prose(80)}</blockquote></div></li>\n`;
    default:
      return layout satisfies never;
  }
}

function close(layout: Layout, parts: readonly string[]): string {
  const [first = "", ...rest] = parts;
  if (layout === "table") return `${first}<table><tbody>${rest.join("")}</tbody></table>`;
  return layout === "forum" ? `${first}<ul>${rest.join("")}</ul>` : parts.join("");
}

function menu(prose: (size: number) => string, random: () => number): string {
  const items = Array.from(
    { length: 20 },
    () => `<li><a href="#${Math.floor(random() * 1000)}">${prose(10).slice(0, 24)}</a></li>`,
  );
  return `<nav><ul>${items.join("")}</ul></nav>`;
}

/** A whole document around a body. */
export function frame(body: string, title: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}</style></head><body>${body}</body></html>`;
}
