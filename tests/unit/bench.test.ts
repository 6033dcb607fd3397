import { describe, expect, it } from "vitest";
import { chart } from "../bench/chart";
import { judge } from "../bench/judge";
import { growthPower, percentile } from "../bench/statistics";
import { table } from "../bench/table";

const figure = (goal: string, value: number) => ({ goal, what: "a <mark>", value });

describe("the bench's judgement", () => {
  it("tells goal, limit and what lies beyond from each other", () => {
    expect(judge(figure("P13", 12))).toBe("met");
    expect(judge(figure("P13", 11))).toBe("missed");
    expect(judge(figure("P13", 3))).toBe("beyond the limit");
    expect(judge(figure("P9-quiet", 1))).toBe("beyond the limit");
    expect(judge(figure("P9-quiet", Number.NaN))).toBe("beyond the limit");
    expect(judge(figure("", 1))).toBe("told");
    expect(() => judge(figure("P99", 1))).toThrow("P99");
  });

  it("stands in a table that holds no markup", () => {
    const [head, , row] = table([{ ...figure("P6", 1 / 3), peers: { other: 1234.5 } }]).split("\n");
    expect(head?.length).toBe(row?.length);
    expect(row).toContain("| a `<mark>` | 0.333");
    expect(row).toContain("other 1,235");
  });
});

describe("the bench's sums", () => {
  it("know what grows with the page from what grows with its square", () => {
    const points = [10, 100, 1000].map((size) => ({ size, cost: size }));
    expect(growthPower(points)).toBeCloseTo(1);
    expect(growthPower(points.map(({ size }) => ({ size, cost: size ** 2 })))).toBeCloseTo(2);
  });

  it("find the middle between two", () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

it("the bench's pictures hold a line for each curve", () => {
  const points = [
    { size: 1000, cost: 1 },
    { size: 10_000, cost: 10 },
  ];
  const svg = chart("Growth", [{ name: "one", points }]);
  expect(svg).toContain(">one</text>");
  expect(svg).toContain("10 KB");
  expect(svg).not.toContain("NaN");
});
