import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/project";

/** Pages for the end-to-end tests: they only differ in how the sample's text comes into them. */

const SAMPLE = readFileSync(join(ROOT, "tests/fixtures/sample-article.html"), "utf8");

/** The sample's whole article as one element. */
export const ARTICLE = /<article>.*<\/article>/su.exec(SAMPLE)?.[0] ?? "";

/** Text without any name that a story knows. */
export const GARDEN = `
  <h1>Nine gardens of the old mill</h1>
  <p>The mill stands where the river bends, and behind it lie nine small gardens, one below the other.</p>
  <p>“We never planned it,” says the gardener. “Each spring there was one more wall to mend.”</p>`;

/** True things about the same people: names, film, illness, death, and none of the story. */
export const ENCYCLOPEDIA = `
  <main>
    <h1>Rocky Dennis</h1>
    <p>Roy L. “Rocky” Dennis (December 4, 1961 – October 4, 1978) was an American boy who had
      craniodiaphyseal dysplasia. His life was the subject of the 1985 film <i>Mask</i>, directed by Peter
      Bogdanovich, in which Eric Stoltz played him and Cher played his mother, Rusty Dennis.</p>
    <h2>Life</h2>
    <p>Dennis grew up in Covina and Glendora, California, and attended public schools there. Doctors found
      the disorder during a routine examination when he was a small child.</p>
    <h2>In culture</h2>
    <p>The film won the Academy Award for Best Makeup. A musical of the same title opened in Pasadena in
      2008.</p>
  </main>`;

export function htmlPage(body: string, { title = "A page", head = "" } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** For an attribute in double quotes. */
export function inAttribute(html: string): string {
  return html.replace(/&/gu, "&amp;").replace(/"/gu, "&quot;");
}
