const SUBJECTS =
  "the council|a gardener|her neighbour|the old printer|two engineers|a small museum|a teacher|the coach|the younger sister|the orchestra|a reader|an old friend|the committee".split(
    "|",
  );
const VERBS =
  "has opened|will repair|remembers|did not expect|sold|is writing about|compared|brought home|could not find|asked for|was proud of|lost".split(
    "|",
  );
const OBJECTS =
  "the stone bridge|a letter from 1974|three bicycles|the new library|an orchard behind the mill|the long report|her first camera|a recipe for plum cake|the harbour lights|some of the seeds|the third edition|a song nobody knew".split(
    "|",
  );
const ENDS =
  "before the rain came|in the spring of that year|with little money|and said so at the meeting|as far as anyone knows|though the road was closed|for the second time|without much noise|“because it mattered,” they said|which took eleven weeks".split(
    "|",
  );

/** Ordinary sentences about nothing that a story knows. */
export function proseMaker(random: () => number): (characters: number) => string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  return (characters) => {
    const sentences: string[] = [];
    for (let size = 0; size < characters; ) {
      const text = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}.`;
      const sentence = text.charAt(0).toUpperCase() + text.slice(1);
      sentences.push(sentence);
      size += sentence.length + 1;
    }
    return sentences.join(" ");
  };
}
