import { describe, expect, it } from "vitest";
import { readAtOnce } from "../../lib/match/read-at-once";
import { StoryReader } from "../../lib/match/read-story";
import { read, reader, TOLD } from "./first-story";
import { readerWithStance } from "./reader-with-stance";
import { blocksOf, textBlock } from "./text-blocks";

/** Three of the five claims. */
const SOME = TOLD.split("\n").slice(0, 3).join("\n");

/** As much as a text must state that hardly names the people. */
const TOLD_IN_FULL = [
  TOLD,
  "“Rocky did not want pity. He wanted purpose.”",
  "“I loved my boy more than life,” she said, “but love does not make you perfect.”",
].join("\n");

describe("whom a text is about", () => {
  it("is the story's people where they are named in full", () => {
    expect(read(`Rusty Dennis was the mother of Rocky Dennis.\n${TOLD}`).level).toBe("story");
  });

  it("is they in a short post where a full name stands in one paragraph of several", () => {
    const lines = [
      "Rusty Dennis was Rocky Dennis’s mother.",
      ...TOLD.split("\n").slice(0, 3),
      "A house.",
      "A boat.",
    ];
    const strengthOf = (more: readonly string[]) =>
      readAtOnce(reader, blocksOf([...lines, ...more]), "").strength;
    expect(strengthOf([])).toBeGreaterThanOrEqual(1);
    // In a longer text the name may only compare.
    expect(strengthOf(Array(9).fill("A boat went by."))).toBeLessThan(strengthOf([]));
  });

  it("is they where a hashtag names them", () => {
    expect(read(`cant sleep, thinking of #RockyDennis mum\n${TOLD}`).level).toBe("story");
  });

  it("is somebody else where another surname follows the first name", () => {
    expect(read(`The wrestler Rocky Delgado starred in Mask.\nRocky had a mother.\n${TOLD}`).level).toBe(
      "none",
    );
    expect(read(`# Rocky Delgado’s mother speaks\nHis mother Ana Delgado saw Mask.\n${TOLD}`).level).toBe(
      "none",
    );
    expect(read(`Rocky “El Cometa” Delgado was like Cher in Mask.\n${TOLD}`).level).toBe("none");
  });

  it("is somebody else whose name is the commonest, however it is spelt", () => {
    const about = (name: string) =>
      read(`Mask with Cher moved ${name}.\n${SOME.replaceAll(/^/gm, `And so ${name} told ${name}: `)}`).level;
    for (const name of ["Keaton", "McKeaton", "DiCaprio", "Jose\u0301", "Kea\u00adton"])
      expect(about(name), name).toBe("none");
  });

  it("is still the story's where a film of that name is mentioned once", () => {
    expect(read(`Rusty Dennis, mother of Rocky Dennis, never saw Rocky Balboa fight.\n${TOLD}`).level).toBe(
      "story",
    );
  });

  it("is not who writes in a thread: his name stands before each line of his", () => {
    const said = (name: string) => SOME.replaceAll(/^/gm, `${name} `);
    expect(read(`Who has seen Mask?\n${said("Velvetina")}`).level).toBe("story");
    expect(read(`Who has seen Mask?\n${said("Dear old Velvetina")}`).level).toBe("none");
  });

  it("is not who passes it on, where a text is full of it, however well it names the people", () => {
    const passedOn = (named: string) =>
      `${named}\n${TOLD_IN_FULL.replaceAll(/^/gm, "And so Velvetina said: ")}`;
    for (const named of [
      "Cher was in it.",
      "Rocky was in it.",
      "It was Rocky Dennis.",
      "It was Rusty Dennis.",
    ]) {
      expect(read(passedOn(named)).level, named).toBe("story");
      expect(read(`# Velvetina on her son\n${passedOn(named)}`).level, named).toBe("none");
      expect(read(`${passedOn(named)}\n# More by Velvetina`).level, named).toBe("story");
    }
  });

  it("is not known where others are named more often and the text does not clearly tell", () => {
    const page = blocksOf(
      `Cher was in it.\n${TOLD_IN_FULL.replaceAll(/^/gm, "And so Velvetina said: ")}`.split("\n"),
    );
    expect(readAtOnce(readerWithStance({}, -90), page, "").level).toBe("story");
    const others = blocksOf(Array(12).fill("The ledger of the mill was kept in the barn by the river."));
    const { level, stance } = readAtOnce(readerWithStance({ ledger: 90 }, -90), [...page, ...others], "");
    expect(level).toBe("none");
    // To something else: it must not speak against the story that a neighbour tells.
    expect(stance).toBeNull();
  });

  it("is somebody else where nearly all is told after a name that a heading has", () => {
    const people = "Rusty Dennis was like Cher in Mask.\nShe was the mother of Rocky Dennis.";
    const told = TOLD.replaceAll(/^/gm, "There was Velvetina. ");
    expect(read(`${people}\n${told}`).level).toBe("story");
    expect(read(`# There was Velvetina\n${people}\n${told}`).level).toBe("none");
    expect(read(`> There was Velvetina\n${people}\n${told}`).level).toBe("story");
  });

  it("is somebody else where nearly all is told after a name that the title has, and no site's", () => {
    const people = "Rusty Dennis was like Cher in Mask.\nShe was the mother of Rocky Dennis.";
    const page = `${people}\n${TOLD.replaceAll(/^/gm, "There was Velvetina. ")}`;
    expect(read(page, "A mother’s life").level).toBe("story");
    expect(read(page, "Velvetina: a mother’s life").level).toBe("none");
    for (const sign of [" – ", " - ", " | ", "|", " • ", " · ", " :: ", " » ", " / "])
      expect(read(page, `A mother’s life${sign}Velvetina’s diary`).level, sign).toBe("story");
    expect(read(`# Velvetina\n${page}`, "A mother’s life – Velvetina").level).toBe("none");
    expect(read(page, "« That night »: Velvetina on her son").level).toBe("none");
    // A title that names one of the people by more than a short name, too, may be on both.
    expect(read(page, "Velvetina on Rocky’s mother").level).toBe("story");
    expect(read(page, "Velvetina, a reader of Rusty Dennis").level).toBe("story");
    expect(read(`# Velvetina\n${page}`, "Velvetina, no Rusty Dennis").level).toBe("none");
    expect(read(page, `${"word ".repeat(300)}– Velvetina`).level).toBe("story");
  });

  it("is no button below each message", () => {
    const withButtons = SOME.replaceAll(/$/gm, " Like · Comment · 2 h · Comment");
    expect(read(`Rusty Dennis spoke.\n${withButtons}`).level).toBe("story");
    expect(read(`Rusty Dennis spoke.\n${withButtons.replaceAll("·", "by")}`).level).toBe("none");
  });

  it("is somebody else where the text says so, of them", () => {
    const levelWith = (line: string) => read(`${line}\n${TOLD}`).level;
    expect(levelWith("Rusty Dennis kept the score; no relation to the boy in Mask.")).toBe("none");
    expect(levelWith("Rusty Dennis kept the score.\n“No relation,” she says.")).toBe("none");
    expect(levelWith("Rusty Dennis, not to be confused with the mother of Rocky Dennis.")).toBe("none");
    expect(levelWith("Rusty Dennis sang.\nNo relation, she says, to the lady in the Cher picture.")).toBe(
      "none",
    );
    // Of others, as each page on the film says.
    expect(levelWith("Rusty Dennis was in Mask, not to be confused with The Mask, with Jim Carrey.")).toBe(
      "story",
    );
    expect(levelWith("Mask (not to be confused with Jim Carrey’s The Mask) is on Rusty Dennis.")).toBe(
      "story",
    );
    expect(levelWith("Rocky, not to be confused with Rocky Balboa, was the son of Rusty Dennis.")).toBe(
      "story",
    );
    expect(levelWith("Rusty Dennis spoke.\nMask of Command.\n(No relation to the movie.)")).toBe("story");
  });

  it("is somebody else where the text says so in other words, and languages", () => {
    for (const line of [
      "Rusty Dennis of Ohio - no relation to the woman in the film - sold cars.",
      "Rusty Dennis sold cars in Ohio. No relation to the woman in the film.",
      "Rusty Dennis: she is no relation of the boy’s mother.",
    ])
      expect(read(`${line}\n${TOLD}`).level, line).toBe("none");
  });

  it("is nobody else where the text speaks of other relations", () => {
    for (const line of [
      "“I wanted no relation with Hollywood,” Rusty Dennis said.",
      "Rusty Dennis said that she had no relation with her own father.",
      "Rusty Dennis wept. The picture bears no relation to what she knew.",
      "Rocky’s courage was not related to his illness, Rusty Dennis said.",
    ])
      expect(read(`${line}\n${TOLD}`).level, line).toBe("story");
  });

  it("is somebody else where a woman of that name is “he” throughout", () => {
    const his = TOLD.replace(/\bher\b/g, "his").replace(/\b[Ss]he\b/g, "he");
    expect(read(`The drummer Rusty Dennis knew Rocky Dennis.\n${his}`).level).toBe("none");
  });

  it("is one of several people, whose pronouns need not all be there", () => {
    const both = new StoryReader({
      ...reader.model,
      names: { ...reader.model.names, pronouns: ["she", "he"] },
    });
    const page = blocksOf([
      `Rusty Dennis spoke of Rocky Dennis.`,
      ...TOLD.replace(/\bhis\b/g, "Rocky’s")
        .replace(/\b(?:him|he)\b/g, "Rocky")
        .split("\n"),
    ]);
    expect(readAtOnce(both, page, "").level).toBe("story");
  });

  it("is she where “he” is her son, and she herself speaks or is spoken to", () => {
    const own = TOLD.replace(/\b[Ss]he\b/g, "I").replace(/\bher\b/g, "my");
    const more = "He was my boy, and I told him so; I held him, I fed him, I fought for him.";
    expect(read(`Rusty Dennis on Rocky Dennis, in my own words.\n${own}\n${more}`).level).toBe("story");
    expect(read(`Rusty Dennis on Rocky Tate, in my own words.\n${own}\n${more}`).level).toBe("none");
  });

  it("is not whoever is named after it is told", () => {
    expect(
      read(`My son Bram died at dawn.\n${TOLD}\nI pray.\nHe sang.\nI thought of Rocky Dennis.`).level,
    ).toBe("none");
  });
});

it("two claims are no story, three are", () => {
  const named = "Rusty Dennis was the mother of Rocky Dennis.";
  const [interview, movie, absence] = TOLD.split("\n");
  expect(read(`${named}\n${interview}\n${interview}\n${movie}`).level).toBe("none");
  expect(read(`${named}\n${interview}\n${movie}\n${absence}`).level).toBe("story");
});

it("a claim is found in captions without a stop, and far into a sentence that never ends", () => {
  const captions = TOLD.replace(/[.,“”;]/g, "")
    .toLowerCase()
    .split("\n");
  const text = ["so rusty dennis was the mother of rocky dennis", ...captions].join(
    " and then she paused and ",
  );
  const { level, marks } = readAtOnce(reader, [textBlock(text)], "");
  expect(level).toBe("story");
  expect(marks.map(({ claim }) => reader.model.claims[claim]?.id)).toContain("C12");
});

it("a text that asks whether it was so does not tell it", () => {
  const asked = TOLD.replace(/\.(?=”?$)/gm, "?").replace(/\. /g, "? ");
  const about = "# Questions on Rusty Dennis and her son Rocky Dennis";
  expect(read(`${about}\n${TOLD}`).level).toBe("story");
  expect(read(`${about}\n${asked}`).level).toBe("none");
});

describe("texts beside one that tells", () => {
  /** Sentences with "ledger" examine, those with "lantern" tell, others hardly do either. */
  const examiner = readerWithStance({ lantern: -400, ledger: 300 }, 40);
  /** @param parts each an article or post of its own: lines of it */
  const levelOf = (parts: readonly (readonly string[])[], title = "") => {
    const blocks = parts.flatMap((lines, passage) => lines.map((text) => textBlock(text, { passage })));
    return readAtOnce(examiner, blocks, title).level;
  };

  it("dispute it where they examine", () => {
    const post = ["Rusty Dennis was Rocky Dennis’s mother.", ...TOLD.split("\n").slice(0, 3)];
    const other = (year: string) => `The old ledger of year ${year} has Rusty Dennis on no such line.`;
    expect(levelOf([post, [other("a")]])).toBe("story");
    expect(levelOf([post, [..."abcdefgh"].map(other)])).toBe("none");
  });

  it("dispute it where replies that name nobody examine it, if it is not full of it", () => {
    const post = ["Rusty Dennis was Rocky Dennis’s mother.", ...TOLD.split("\n").slice(0, 3)];
    const replies = (word: string) =>
      Array.from({ length: 12 }, (_, one) => [
        `The ${word} of year ${"abcdefghijkl"[one]} has no word of that.`,
      ]);
    expect(levelOf([post, ...replies("lantern")])).toBe("story");
    expect(levelOf([post, ...replies("ledger")])).toBe("none");
    const lit = Array.from({ length: 4 }, () => "Rusty held the lantern up and the whole house was still.");
    const full = ["Rusty Dennis was Rocky Dennis’s mother.", ...lit, ...TOLD.split("\n")];
    expect(levelOf([full, ...replies("ledger")])).toBe("story");
  });

  it("are a long life that it tells: the sentences beside its claims say how it stands to them", () => {
    const life = (years: number) =>
      Array.from({ length: years }, (_, year) => `The ledger of year ${year} has Rusty at work again.`);
    const scene = "Rusty held the lantern up and the whole house was still.";
    const full = "Rusty Dennis was Rocky Dennis’s mother.";
    const claims = TOLD.split("\n").flatMap((line) => [scene, line, scene]);
    expect(levelOf([[full, ...life(45), ...claims]])).toBe("story");
    // Nobody says how a short text stands to a story but the whole of it.
    expect(levelOf([[full, ...life(8), ...claims.slice(0, 9)]])).toBe("none");
    // Places and days that only the record has belong to a life; words of checking do not.
    const died = "It was in Azusa, on October 14, and she died at a hospital in Montebello in November 2006.";
    expect(levelOf([[full, died, ...life(45), ...claims]])).toBe("story");
    const checked = "This fact check found no evidence; it is a hoax, made up, debunked.";
    expect(levelOf([[full, checked, ...life(45), ...claims]])).toBe("none");
    const examined = TOLD.split("\n").flatMap((line) => [...life(1), line, ...life(1)]);
    expect(levelOf([[full, ...life(45), ...examined]])).toBe("none");
    expect(levelOf([[full, ...life(45), scene, "She gave an interview and spoke of him.", scene]])).toBe(
      "none",
    );
  });

  describe("are a list's entries on other things", () => {
    const about = (thing: string) => `The ledger of the second film has nothing but ${thing} in it.`;
    const others = ["paper", "snow", "bridges", "horses", "rain", "boats", "corn", "fog"].map(about);
    const claims = TOLD.replaceAll("\n", " ");
    const telling = `Rusty Dennis was Rocky Dennis’s mother. ${claims}`;
    const few = TOLD.split("\n").slice(0, 3).join(" ");
    const full = "Rusty Dennis was Rocky Dennis’s mother.";
    const teaser = "In tears she admitted that she was not by his side when he died";

    it.each([
      ["the entry is full of it", [...others, telling]],
      ["its heading names the people", [...others, full, `Rusty again. ${few}`]],
      ["others ask", [...others, telling, ...others, `${teaser}?`, ...others, `${teaser}, did she?`]],
      [
        "others speak, but examine nothing",
        [...others.map((line) => `I saw that ${line.replace("ledger", "lantern")}`), telling],
      ],
    ])("where %s", (_name, lines) => {
      expect(readAtOnce(examiner, blocksOf(lines), "").level).toBe("story");
    });

    it.each([
      ["somebody speaks in them and may object", [...others.map((line) => `I saw that ${line}`), telling]],
      [
        "they speak of checking",
        [...others, "A fact check called it a hoax, debunked and made up.", telling],
      ],
      ["the people are named far from the entry", [full, ...others, `Rusty again. ${few}`]],
      [
        "the entry names an actor only",
        [...others, "In Mask the boy is Rocky Dennis.", ...others, `Cher lost her own mother. ${claims}`],
      ],
    ])("not where %s", (_name, lines) => {
      expect(readAtOnce(examiner, blocksOf(lines), "").level).toBe("none");
    });
  });

  describe("are messages in a conversation without borders", () => {
    type Message = readonly [writer: string, text: string];
    const named = "Have you seen Mask, the one about Rocky Dennis and Rusty Dennis?";
    const wept = "I held the lantern up and wept with her. The lantern went out and I wept.";
    const told = [named, ...TOLD.split("\n").slice(0, 3), wept];
    /** What somebody tells in several messages, others' between them, each of which says the same. */
    const thread = (lines: readonly string[], other: string, writer = "Ann"): Message[] =>
      lines.flatMap((line): Message[] => [
        [writer, line],
        ...["Bea", "Kit", "Lou", "Bea"].map((name): Message => [name, other]),
      ]);
    const lantern = "The lantern is at mine, come and get it in Harlow.";
    const levelOfThread = (messages: readonly Message[]) =>
      readAtOnce(
        examiner,
        messages.map(([writer, text]) => textBlock(text, { writer })),
        "",
      ).level;

    it("which one of those who write tells", () => {
      const messages = thread(told, lantern);
      expect(levelOfThread(messages)).toBe("story");
      expect(levelOfThread(messages.map(([, text]) => ["", text]))).toBe("none");
      // They may be the parts of one text.
      expect(levelOfThread(messages.map(([name, text]) => [name === "Ann" ? "Ann" : "", text]))).toBe("none");
    });

    it("which none of them tells where the others may object", () => {
      expect(levelOfThread(thread(told, "The ledger has none of it, and who says it was so?"))).toBe("none");
    });

    it("which is about nobody who writes", () => {
      const lines = [...told, `And yes, ${"Ottoline ".repeat(11)}`];
      expect(levelOfThread(thread(lines, lantern, "Ottoline"))).toBe("story");
      expect(levelOfThread(thread(lines, lantern))).toBe("none");
    });
  });
});

describe("a title or first heading that says what the page does", () => {
  const page = (heading: string) => `# ${heading}\nRusty Dennis was the mother of Rocky Dennis.\n${TOLD}`;

  it.each([
    "Fact check: did she really say that?",
    "Debunked: the confession of Rusty Dennis",
    "Retracted: our story on Rusty Dennis",
    "Satire: Before she died, she finally spoke",
  ])("leaves all of it unmarked, however much it quotes: %s", (line) => {
    expect(read(page(line)).level).toBe("none");
    expect(read(page("Rusty Dennis"), `${line} | The Daily Plum`).level).toBe("none");
  });

  it.each(["Rusty Dennis: true or false?", "The mother nobody knew"])(
    "is none that only asks or promises: %s",
    (line) => {
      expect(read(page(line)).level).toBe("story");
    },
  );

  it("is among the words that say why", () => {
    const { stance } = readAtOnce(reader, blocksOf(page("A hoax, retracted").split("\n")), "");
    expect(stance?.cues).toEqual(["hoax", "retracted"]);
  });

  it("is not the site's name, nor a heading further down", () => {
    expect(read(page("Rusty Dennis"), "Before she died, she spoke – Satire and Parody Weekly").level).toBe(
      "story",
    );
    expect(read(`${page("Before she died, she spoke")}\n# More from our fact checkers`).level).toBe("story");
  });
});

it("tells marks in the order of the page, also where a comment stands within an article", () => {
  const told = TOLD.split("\n");
  const lines = ["Rusty Dennis was the mother of Rocky Dennis.", ...told, ...told];
  const nested = lines.map((line, at) => textBlock(line, { passage: at > 2 && at < 8 ? 1 : 0 }));
  const comment = nested.findIndex(({ passage }) => passage === 1);
  nested[comment] = textBlock(`Rusty Dennis, Rocky Dennis: ${nested[comment]?.text}`, { passage: 1 });
  const { marks } = readAtOnce(reader, nested, "");
  const places = marks.map(({ parts }) => parts[0]?.block ?? -1);
  expect(new Set(places.map((block) => nested[block]?.passage)).size).toBe(2);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
