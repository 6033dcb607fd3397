import { describe, expect, it } from "vitest";
import { weekdays } from "../../lib/text/weekdays";

describe("weekdays", () => {
  it("are seven, folded", () => {
    expect([...weekdays("pl")]).toHaveLength(7);
    expect(weekdays("pl").has("sroda")).toBe(true);
    expect(weekdays("en").has("sunday")).toBe(true);
  });

  it("are none that are several words: each of them may be a name", () => {
    expect([...weekdays("vi")]).toEqual([]);
  });
});
