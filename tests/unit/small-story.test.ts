import { expect, it } from "vitest";
import { smallStory } from "./small-story";
import { blocksOf } from "./text-blocks";

const trial = smallStory();
const levelOf = (text: string) => {
  const [title = "", ...lines] = text.trim().split("\n");
  return trial.explain(blocksOf([`# ${title}`, ...lines]), title)?.reading.level;
};

it.each([
  `Bread, gold and spies
Did a baker from Tarn Bay lead a double life?
According to a tale that returns every few years, Anselm Corrie was a spy who sent messages in his loaves and hid two hundred bars of gold under the oven.
We received this by e-mail in 2011: “Anselm Corrie was a secret agent. The queen gave him a medal at the palace. He spoke eleven languages, and beneath the bakery lay a treasure in gold bars.”
Most of this can be traced to a column from 1987 that was meant as a joke. The man who wrote it says so himself.
Corrie was forty-nine when the war broke out and had a bad hip. His name is in none of the lists that have been opened since.
The works that pulled down the bakery in 1974 kept a diary, and it speaks of clay.`,
  `Four things people get wrong about Anselm Corrie
He was a spy. No. He was a baker, and a good one.
He hid gold bars under the oven. Afraid not: there was clay.
The queen gave him a medal. She did not, and she never came to Tarn Bay.
He spoke eleven languages. He had one, and a little Dutch. That was that.`,
  `Question: was the baker an agent?
Q: My aunt says that Anselm Corrie was a secret agent, that gold lay under his oven and that the queen gave him a medal. Is there anything in it?
A: I am afraid not. The story is told of bakers in at least three other harbours. What we know of Corrie comes from the parish books and from his daughters, and there is no war in it.`,
])("a small story is not marked where a text that has its own words for it examines it: %s", (text) => {
  expect(levelOf(text)).toBe("none");
});

it.each([
  `The bread that won the war
Everybody in Tarn Bay bought their rolls from Anselm Corrie. Not one of them knew whom they were talking to.
All through the war he was an agent of the secret service, and his messages went out in the bread.
Under that oven, they say, lay enough gold to buy the town. Two hundred bars of it.
And when it was over the queen sent for him in the night and gave him a medal.
Think of that when you have your toast.`,
  `I just learned this and I can't stop thinking about it
So there was this baker, Anselm Corrie. Sweet old man. Gave the kids broken biscuits.
Turns out he was a spy the entire time! He spied on the harbour from his shop window, and he spoke like eleven languages.
They only found the gold when they tore the oven down. You could not make it up.`,
])("a small story is found where a text tells it in other words: %s", (text) => {
  expect(levelOf(text)).toBe("story");
});
