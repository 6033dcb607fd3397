/** One curve: cost in milliseconds by size in bytes. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly cost: number }[];
}

const WIDTH = 640;
const HEIGHT = 400;
const EDGE = { left: 64, right: 150, top: 40, bottom: 48 };
const COLORS = ["#5b3da6", "#b3541e", "#1d7874", "#a4133c", "#386641", "#40598a"];
const DASHES = ["", "6 3", "2 3", "8 3 2 3", "1 4", "12 4"];

/** Growth curves as an SVG picture, both axes logarithmic: what grows with the page runs along the dotted line. */
export function chart(title: string, curves: readonly Curve[]): string {
  const points = curves.flatMap(({ points }) => points);
  const sizes = decades(points.map(({ size }) => size));
  const costs = decades(points.map(({ cost }) => cost));
  const x = (size: number) => EDGE.left + place(size, sizes) * (WIDTH - EDGE.left - EDGE.right);
  const y = (cost: number) => HEIGHT - EDGE.bottom - place(cost, costs) * (HEIGHT - EDGE.top - EDGE.bottom);
  const ticks = [
    ...each(
      sizes,
      (size) =>
        `<path d="M${x(size)} ${EDGE.top}V${HEIGHT - EDGE.bottom}"/><text x="${x(size)}" y="${HEIGHT - EDGE.bottom + 18}" text-anchor="middle">${bytes(size)}</text>`,
    ),
    ...each(
      costs,
      (cost) =>
        `<path d="M${EDGE.left} ${y(cost)}H${WIDTH - EDGE.right}"/><text x="${EDGE.left - 8}" y="${y(cost) + 4}" text-anchor="end">${cost.toLocaleString("en")} ms</text>`,
    ),
  ];
  const lines = curves.map(({ name, points }, index) => {
    const path = points
      .map(({ size, cost }, at) => `${at === 0 ? "M" : "L"}${x(size).toFixed(1)} ${y(cost).toFixed(1)}`)
      .join("");
    const color = COLORS[index % COLORS.length];
    const legend = EDGE.top + 10 + index * 20;
    const style = `stroke="${color}" stroke-width="2" fill="none" stroke-dasharray="${DASHES[index % DASHES.length]}"`;
    const sign = `M${WIDTH - EDGE.right + 12} ${legend}h24`;
    return `<path d="${path}" ${style}/><path d="${sign}" ${style}/><text x="${WIDTH - EDGE.right + 42}" y="${legend + 4}">${name}</text>`;
  });
  const rise = Math.min(sizes.to / sizes.from, costs.to / costs.from);
  const linear = `<path d="M${x(sizes.from)} ${y(costs.from)}L${x(sizes.from * rise)} ${y(costs.from * rise)}" stroke="#888" stroke-dasharray="1 5" stroke-width="2"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img"><title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><text x="${EDGE.left}" y="22" font-size="15">${title}</text>`,
    `<g stroke="#ddd" fill="none">${ticks.map((tick) => tick.replace("<text", '<text stroke="none" fill="#333"')).join("")}</g>`,
    `${linear}${lines.join("")}</svg>\n`,
  ].join("\n");
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The powers of ten around some numbers. */
function decades(values: readonly number[]): Span {
  const exponent = (value: number) => Math.log10(value);
  return {
    from: 10 ** Math.floor(exponent(Math.min(...values))),
    to: 10 ** Math.ceil(exponent(Math.max(...values))),
  };
}

function place(value: number, { from, to }: Span): number {
  return Math.log(value / from) / Math.log(to / from);
}

function each(span: Span, make: (value: number) => string): string[] {
  const made: string[] = [];
  for (let value = span.from; value <= span.to * 1.001; value *= 10) made.push(make(value));
  return made;
}

function bytes(size: number): string {
  return size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`;
}
