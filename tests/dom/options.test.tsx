// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Storage } from "webextension-polyfill";
import { Options } from "../../components/Options";
import type { PackageFacts } from "../../components/options-props";
import { keepSettings } from "../../entrypoints/options/keep-settings";
import { loadSettings } from "../../entrypoints/options/settings-files";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../lib/extension/settings";
import { settingsToFile } from "../../lib/extension/settings-file";
import { giveLocks } from "../unit/fake-locks";
import { fake, resetFake } from "./fake-extension";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

const FACTS: PackageFacts = {
  version: "1.2.3",
  stories: [
    {
      id: "lake",
      title: { en: "The keeper of the lake" },
      example: false,
      reviewed: "2026-11-20",
    },
    {
      id: "mill",
      title: { en: "The mill", de: "Die Mühle" },
      example: false,
      reviewed: "2026-11-21",
    },
    {
      id: "kite",
      title: { en: "The kite" },
      example: true,
      reviewed: "2026-11-22",
    },
  ],
  filesDate: "2026-11-22",
  fault: null,
};

const store = () => fake.storage as unknown as Pick<Storage.Static, "local" | "onChanged">;
const stored = () => readSettings(store().local);

/** What the page asked for. */
let asked: string[] = [];

/** Draws the page over what is stored, as main.tsx does. */
async function open(settings: Partial<Settings> = {}, facts = FACTS, access = true) {
  await fake.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...settings } });
  await doing(() => {
    const change = keepSettings(store(), (kept) =>
      render(
        <Options
          kept={kept}
          facts={facts}
          access={access}
          onAllow={() => void asked.push("access")}
          onExport={() => void asked.push("export")}
          onImport={(file) => loadSettings(file, change)}
          onChange={(how) => void change(how)}
          onReset={() => change(() => DEFAULT_SETTINGS)}
        />,
        document.body,
      ),
    );
  });
}

function byName<E extends HTMLElement>(selector: string, name: string): E {
  const all = [...document.querySelectorAll<E>(selector)];
  const nameOf = (element: E) =>
    element.getAttribute("aria-label") ?? (element.closest("label") ?? element).textContent?.trim();
  const one = all.find((element) => nameOf(element) === name);
  if (!one) throw new Error(`no ${selector} "${name}" among: ${all.map(nameOf).join(", ")}`);
  return one;
}

/** Does something and waits until the store has answered. */
const doing = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });
const press = (name: string) => doing(() => byName("button", name).click());
const choose = (name: string) => doing(() => byName("input[type=radio]", name).click());
const isOn = (name: string) => byName("[role=switch]", name).getAttribute("aria-checked") === "true";
const isChosen = (name: string) => byName<HTMLInputElement>("input[type=radio]", name).checked;
const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";

beforeAll(giveLocks);

beforeEach(() => {
  asked = [];
  render(null, document.body);
  resetFake();
});

describe("what is stored", () => {
  it("is shown", async () => {
    await open({ marks: false, markStyle: "background", mode: "on-click", storiesOff: ["mill"] });
    expect(isOn("Marks on pages")).toBe(false);
    expect([isChosen("Underline"), isChosen("Coloured background")]).toEqual([false, true]);
    expect([isChosen("Every page"), isChosen("Only when I click")]).toEqual([false, true]);
    expect([isOn("The keeper of the lake"), isOn("The mill")]).toEqual([true, false]);
    expect(isOn("The kite (example, invented)")).toBe(false);
  });

  it("has stories' titles in the language of the notes", async () => {
    await open({ notesLanguage: "de" });
    const titles = [...document.querySelectorAll<HTMLElement>(".option-list span[lang]")];
    expect(titles.map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ["en", "The keeper of the lake"],
      ["de", "Die Mühle"],
      ["en", "The kite"],
    ]);
  });

  it("is shown anew when it changes elsewhere", async () => {
    await open();
    await act(() =>
      fake.storage.local.set({ settings: { ...DEFAULT_SETTINGS, pausedSites: ["a.example"] } }),
    );
    expect(byName("button", "Remove a.example")).toBeTruthy();
  });
});

describe("changes", () => {
  it("are stored at once", async () => {
    await open();
    await press("Marks on pages");
    await choose("Coloured background");
    await choose("Only when I click");
    expect(await stored()).toEqual({
      ...DEFAULT_SETTINGS,
      marks: false,
      markStyle: "background",
      mode: "on-click",
    });
    expect(isOn("Marks on pages")).toBe(false);
  });

  it("switch stories off and examples on, and back", async () => {
    await open();
    await press("The keeper of the lake");
    await press("The kite (example, invented)");
    expect(await stored()).toMatchObject({ storiesOff: ["lake"], examplesOn: ["kite"] });
    await press("The keeper of the lake");
    await press("The kite (example, invented)");
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
  });

  it("lose nothing when they come quickly", async () => {
    await open();
    await doing(() => {
      byName("button", "Marks on pages").click();
      byName("button", "The keeper of the lake").click();
      byName("button", "The mill").click();
    });
    expect(await stored()).toMatchObject({ marks: false, storiesOff: ["lake", "mill"] });
  });

  it("take a site off the list and keep the keyboard's place", async () => {
    await open({ pausedSites: ["a.example", "b.example"] });
    byName("button", "Remove a.example").focus();
    await press("Remove a.example");
    expect((await stored()).pausedSites).toEqual(["b.example"]);
    expect(document.activeElement?.textContent).toBe("Sites where Obelus is off");
    await press("Remove b.example");
    expect(text("main")).toContain("None. You can turn Obelus off");
  });

  it("are all taken back by a reset", async () => {
    await open({ marks: false, pausedSites: ["a.example"], storiesOff: ["lake"] });
    await press("Reset all settings");
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
    expect(text("main")).toContain("All settings are as they were at first.");
    await press("Marks on pages");
    expect(text("main")).not.toContain("All settings are as they were at first.");
  });
});

describe("settings files", () => {
  const pick = (name: string, text: string) =>
    doing(() => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      if (!input) throw new Error("no file input");
      Object.defineProperty(input, "files", { value: [new File([text], name)], configurable: true });
      Object.defineProperty(input, "value", { value: "", writable: true, configurable: true });
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });

  it("are asked for by a button", async () => {
    await open();
    await press("Save to a file");
    expect(asked).toEqual(["export"]);
  });

  it("replace all settings", async () => {
    await open({ pausedSites: ["a.example"] });
    await pick("mine.json", settingsToFile({ ...DEFAULT_SETTINGS, marks: false, notesLanguage: "pl" }));
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, marks: false, notesLanguage: "pl" });
    expect(text(".import-outcome")).toBe("The settings were taken from the file.");
    expect(document.querySelector<HTMLSelectElement>("#notes-language")?.value).toBe("pl");
    // The store tells of that change once more, later.
    await doing(async () => fake.storage.local.set({ settings: await stored() }));
    expect(text(".import-outcome")).toBe("The settings were taken from the file.");
    await press("Marks on pages");
    expect(text(".import-outcome")).toBe("");
  });

  it.each([
    ["{bad", "This is not a settings file of Obelus. Nothing was changed."],
    ["{}", "This is not a settings file of Obelus. Nothing was changed."],
    ['{"format":"obelus-settings","settings":{"sound":1}}', "does not know these settings: sound."],
    ['{"format":"obelus-settings","settings":{"marks":"x"}}', "cannot be used: marks. Nothing was changed."],
    ["x".repeat(200_001), "too long"],
  ])("that are wrong change nothing and say why: %.60s", async (contents, sentence) => {
    await open({ pausedSites: ["a.example"] });
    const before = await stored();
    await pick("bad.json", contents);
    expect(text(".import-outcome")).toContain(sentence);
    expect(await stored()).toEqual(before);
  });
});

describe("access to pages", () => {
  it("is asked for where the browser keeps it back", async () => {
    await open({}, FACTS, false);
    await press("Allow on every page");
    expect(asked).toEqual(["access"]);
  });

  it("hands the focus on where it is there, and the button gone", async () => {
    await open({}, FACTS, false);
    byName("button", "Allow on every page").focus();
    await open();
    expect(document.activeElement?.textContent).toBe("Reading");
  });

  it("is not asked for by those who read on click only", async () => {
    await open({ mode: "on-click" }, FACTS, false);
    expect(text("main")).not.toContain("Allow on every page");
  });
});

describe("faults", () => {
  it("of writing are told, and the page shows what is stored", async () => {
    await open();
    const { set } = fake.storage.local;
    fake.storage.local.set = () => Promise.reject(new Error("quota exceeded"));
    await choose("Coloured background");
    expect(text("[role=alert]")).toBe("The change could not be saved: quota exceeded");
    expect([isChosen("Underline"), isChosen("Coloured background")]).toEqual([true, false]);
    await press("Reset all settings");
    expect(text("main")).not.toContain("All settings are");
    fake.storage.local.set = set;
    await press("Marks on pages");
    expect(text("[role=alert]")).toBe("");
    expect(isOn("Marks on pages")).toBe(false);
  });

  it("of reading are told, and nothing is written over", async () => {
    const { get } = fake.storage.local;
    fake.storage.local.get = () => Promise.reject(new Error("corrupted"));
    await open({ pausedSites: ["a.example"] });
    expect(text("[role=alert]")).toBe("The settings could not be read: corrupted");
    await press("Marks on pages");
    fake.storage.local.get = get;
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, pausedSites: ["a.example"] });
  });

  it("of reading keep the first settings from being saved as the reader's, until these are known", async () => {
    const { get } = fake.storage.local;
    fake.storage.local.get = () => Promise.reject(new Error("corrupted"));
    await open({ pausedSites: ["a.example"] });
    const button = byName("button", "Save to a file");
    const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(reason?.textContent).toBe("The settings could not be read: corrupted");
    await press("Save to a file");
    expect(asked).toEqual([]);
    fake.storage.local.get = get;
    await press("Marks on pages");
    expect(button.getAttribute("aria-disabled")).toBe("false");
    await press("Save to a file");
    expect(asked).toEqual(["export"]);
  });

  it("of the package leave the other settings usable", async () => {
    await open({}, { ...FACTS, stories: [], filesDate: null, fault: "stories/index.json: answer 404" });
    expect(text("main")).toContain("The list of stories could not be read: stories/index.json: answer 404");
    await press("Marks on pages");
    expect((await stored()).marks).toBe(false);
  });
});

it("says which Obelus this is and what it promises", async () => {
  await open();
  const about = text(".option-group:last-child");
  for (const part of ["Version 1.2.3", "2 stories", "Story files of 22 November 2026", "Nothing leaves"]) {
    expect(about).toContain(part);
  }
});
