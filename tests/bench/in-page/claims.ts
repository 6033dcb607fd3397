import { FINDERS, type Found, type Sought, type Task } from "./finders";
import { type Timing, timed } from "./harness";

export interface FinderRun extends Timing {
  readonly found: readonly Found[];
}

/** Puts the article in place of the page's own: the innermost element that holds most of its paragraphs. */
function plant(html: string): void {
  const most = document.querySelectorAll("p").length * 0.6;
  let host: Element = document.body;
  for (let inner: Element | undefined = host; inner; ) {
    host = inner;
    inner = [...host.children].find((child) => child.querySelectorAll("p").length > most);
  }
  host.innerHTML = html;
}

async function run(
  finder: string,
  article: string,
  json: string,
  sought: readonly Sought[],
): Promise<FinderRun> {
  if (article !== "") plant(article);
  const task: Task = { model: JSON.parse(json), sought };
  let found: readonly Found[] = [];
  const timing = await timed(async () => {
    found = (await FINDERS[finder]?.(task)) ?? [];
  });
  return { ...timing, found };
}

Object.assign(globalThis, { bench: { run } });
