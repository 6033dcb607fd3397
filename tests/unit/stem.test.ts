import { expect, it } from "vitest";
import { stem } from "../../lib/text/stem";

it.each([
  ["en", "confess confesses confessed confessing"],
  ["en", "break broke broken"],
  ["es", "confesion confeso confesar confesiones"],
  ["fr", "abandon abandonner abandonnait"],
  ["it", "confessione confessato confessava"],
  ["pl", "opowiedziala opowiedzial opowiedziec"],
  ["pt", "confessar confessou confessando"],
  ["de", "film filme filmes filmen"],
  ["id", "cerita bercerita menceritakan ceritanya"],
] as const)("forms of a word have one stem (%s: %s)", (language, forms) => {
  expect(new Set(forms.split(" ").map((form) => stem(form, language))).size).toBe(1);
});

it("keeps words apart that only begin alike", () => {
  expect(stem("mirada", "es")).not.toBe(stem("milagro", "es"));
  expect(stem("anak", "id")).not.toBe(stem("ada", "id"));
});

it("leaves something of every word", () => {
  for (const word of ["di", "ke", "beri", "terus", "seni", "a", "s"]) expect(stem(word, "id")).not.toBe("");
});
