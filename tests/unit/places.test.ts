import { expect, it } from "vitest";
import { placesIn, spread } from "../../lib/match/compile/places";

it("weights go where their stems stand in the larger vocabulary, and others have none", () => {
  const places = placesIn(["bell", "river"], ["bell", "lamp", "river"]);
  expect(spread([1, 2, 3, 4], 2, places)).toEqual([1, 2, 0, 0, 3, 4]);
});
