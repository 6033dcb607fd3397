import { expect, it } from "vitest";
import { coreOf, stem } from "../../lib/text/stem";

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
  ["id", "mengaku mengakui pengakuan"],
] as const)("forms of a word are weighed as one (%s: %s)", (language, forms) => {
  expect(new Set(forms.split(" ").map((form) => coreOf(stem(form, language), language))).size).toBe(1);
});

it.each([
  ["it", "intervista intervento interpretazione internet"],
  ["it", "confessione conferenza"],
  ["es", "entrevista entrega entrenador"],
  ["es", "confesión conferencia"],
  ["fr", "interview intervention"],
  ["id", "mengaku aku"],
  ["id", "sebelum belum"],
] as const)("other words have other stems, which phrases are made of (%s: %s)", (language, words) => {
  const list = words.split(" ");
  expect(new Set(list.map((word) => stem(word, language))).size).toBe(list.length);
});

it("weighs names whole", () => {
  expect(coreOf("@rocky-dennis", "it")).toBe("@rocky-dennis");
});

it("leaves something of every word", () => {
  for (const word of ["di", "ke", "beri", "terus", "seni", "a", "s"]) expect(stem(word, "id")).not.toBe("");
});
