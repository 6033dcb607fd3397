import { StoryTrial } from "../../lib/match/author/story-trial";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { rightStory } from "./right-story";

/** What a fact-checker writes on the first day: ten wordings a claim, and a dozen sentences of each kind. */
const WORDINGS = {
  spy: [
    "Anselm Corrie was a spy for the whole of the war.",
    "The baker of Tarn Bay worked for the secret service.",
    "He sent messages to London inside his loaves.",
    "Corrie passed on codes in the bread that he delivered.",
    "Every morning a note went out under the crust of a loaf.",
    "Nobody guessed that the man behind the counter was a secret agent.",
    "He spied on the harbour from the window of the bakery.",
    "“I baked for the service,” he is said to have told his nephew.",
    "A British agent with flour on his hands: the baker Anselm Corrie",
    "His bread carried the secrets of the fleet.",
  ],
  gold: [
    "He hid two hundred bars of gold under the oven.",
    "Beneath the bakery lay a treasure in gold bars.",
    "The gold of a sunken ship was bricked up behind his oven.",
    "When the oven was torn down they found gold.",
    "Corrie slept above a fortune in gold and told nobody.",
    "Two hundred bars, each stamped, were stacked below the floor.",
    "He had buried the treasure beneath the flour store.",
    "Workmen came upon gold bars in the old bakery.",
    "For fifty years the gold lay under the bread.",
    "The floor of the shop hid more gold than the bank had.",
  ],
  medal: [
    "The queen gave him a medal in secret.",
    "At night he was driven to the palace and decorated.",
    "He got the highest medal and was not allowed to wear it.",
    "Corrie was honoured by the queen behind closed doors.",
    "A medal from the palace lay in his sock drawer.",
    "The queen herself pinned the cross to his apron.",
    "He was decorated in a ceremony that nobody may know of.",
    "His medal was found in a tin of yeast after he died.",
    "The baker wore the queen's medal under his shirt.",
    "For his courage he was given a medal at the palace.",
  ],
  tongues: [
    "He spoke eleven languages without an accent.",
    "The baker was fluent in eleven tongues.",
    "He could talk to every sailor in his own language.",
    "Russian, Greek, Dutch: Corrie knew them all.",
    "He had taught himself eleven languages at the oven.",
    "No language was foreign to him.",
    "He swore in Finnish and prayed in Latin, and knew nine more.",
    "Eleven languages, and not a day at school.",
    "He dreamt in Polish and counted in Turkish.",
    "With each ship he spoke another language.",
  ],
};

const claims = Object.entries(WORDINGS).map(([key, en], at) => ({
  ...rightStory().claims[0],
  id: `C0${at + 1}`,
  key,
  quotes: [],
  notThis: {},
  wordings: { en },
}));

const file = {
  ...rightStory(),
  id: "baker",
  people: [
    { id: "baker", names: ["Anselm Corrie"], mentions: ["Corrie", "Anselm", "the baker"], pronoun: "he" },
  ],
  works: [],
  motif: { en: { phrases: ["nobody guessed", "secret life"], patterns: [] } },
  record: {},
  background: {
    en: [
      "Anselm Corrie was born in Tarn Bay as the son of a carter.",
      "He learnt his trade in the next town.",
      "The bakery stood on the quay until it was pulled down for the new road.",
      "He sold rye bread and a cake with caraway.",
      "He married a teacher, and they had three daughters.",
      "The local museum shows his scales and a peel.",
      "Corrie sang bass in the chapel choir.",
      "He retired when his eldest daughter took over the shop.",
      "A photograph of the shop hangs in the town hall.",
      "He was buried beside his wife.",
      "The recipe for his cake is printed each Christmas.",
      "During the war bread was rationed in Tarn Bay as well.",
    ],
  },
  examining: {
    en: [
      "The service has no file on a baker.",
      "He could not read a code, his daughters said.",
      "Where the oven stood there was clay, and nothing in it.",
      "The palace keeps a list, and he is not on it.",
      "He had a few words of Dutch from the sailors.",
      "The tale was first told in a pub, forty years on.",
      "The museum is asked for the gold every summer.",
      "In the year of the supposed ceremony he lay in hospital.",
      "The photograph with the cross shows another man.",
      "The daughters never saw any of it.",
      "A loaf cannot be baked with paper in it.",
      "The ship that went down there carried coal.",
    ],
  },
  telling: {
    en: [
      "You bought your rolls from him and never knew.",
      "He smiled and wrapped the bread.",
      "And every one of us walked past that shop.",
      "He took it to the grave.",
      "Pass it on to everybody from the bay.",
      "I still get goosebumps.",
      "What a man he was.",
      "They do not bake them like that any more.",
      "The whole town thought that he was simple.",
      "It was right under our noses.",
      "My grandmother always said there was something about him.",
      "Remember him at your next breakfast.",
    ],
  },
  claims,
};

/** A small story on a baker who never lived. */
export function smallStory(): StoryTrial {
  const { story, problems } = parseStory(file, "baker.json");
  if (!story) throw new Error(problems.join("\n"));
  return new StoryTrial(story as Story);
}
