import { describe, expect, it } from "vitest";
import { readAtOnce } from "../../lib/match/read-at-once";
import { read, TOLD } from "./first-story";
import { readerWithStance } from "./reader-with-stance";
import { blocksOf } from "./text-blocks";

describe("a headline", () => {
  const around = "Weather\nThe week brings rain and a little sun to the coast, with some wind on Friday.";

  it("is a link that names the people and promises the story", () => {
    expect(read(`${around}\n> Rusty Dennis’s deathbed confession about her son will stun you`).level).toBe(
      "headline",
    );
    expect(
      read(`${around}\n> Before her passing, Cher’s “Mask” mom confessed it all about Rocky`).level,
    ).toBe("headline");
  });

  it("is a link that names them in full and states a claim, whatever other links speak of", () => {
    const others =
      "> Fact check: how to spot fake quotes that pages made up\n> Debunked: the photograph is a hoax";
    const line = "> In tears Rusty Dennis admitted that she was not by Rocky’s side when he died";
    expect(read(`${around}\n${others}\n${line}`).level).toBe("headline");
  });

  it("stands beside what sounds like examining, but is on other things", () => {
    const examiner = readerWithStance({ ledger: 300 }, 0);
    const line = "> Rusty Dennis’s deathbed confession about her son will stun you";
    const levelBeside = (other: string) =>
      readAtOnce(examiner, blocksOf([...Array(6).fill(other), line]), "").level;
    expect(levelBeside("The ledger of a family’s days lay in a drawer for years.")).toBe("headline");
    expect(levelBeside("The ledger of a hoax lay in a drawer, made up and debunked.")).toBe("none");
    expect(levelBeside("The ledger of Rocky Dennis lay in a drawer for many years.")).toBe("none");
  });

  it("is what all links are, however much they say together", () => {
    const links = TOLD.replaceAll(/^/gm, "> ");
    expect(read(`Rusty Dennis was the mother of Rocky Dennis.\n${links}`).level).not.toBe("story");
    const linked = `> ${TOLD.replaceAll("\n", " ")}`;
    expect(read(`Rusty Dennis was the mother of Rocky Dennis.\n${linked}`).level, "a text in a link").toBe(
      "story",
    );
  });

  it("is no question, no doubt, no heading of the page itself, and no link about others", () => {
    for (const line of [
      "> Did Rusty Dennis give a last interview?",
      "> “Did Rusty Dennis finally break her silence before she died?”",
      "> Fact check: Rusty Dennis gave no last interview",
      "> No, Rusty Dennis never gave a deathbed confession",
      "> The invented last words of Rusty Dennis",
      "# Rusty Dennis: the last interview",
      "> Her last interview: a singer’s mother speaks",
      "> Rusty Dennis, 70, mother of the boy in Mask",
    ])
      expect(read(`${around}\n${line}`).level, line).toBe("none");
  });
});
