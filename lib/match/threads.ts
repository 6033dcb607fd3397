import { groupBy } from "../text/lists";
import type { Passage } from "./blocks/passages";
import type { TextBlock } from "./blocks/text-block";
import { FEWEST_WRITERS } from "./thresholds";

/**
 * What each of a passage's writers says, all of it together, in the order in which they begin: a chat, or comments whose
 * page does not say by their markup that they are some. None where fewer sign than make a conversation.
 */
export function writersIn({ blocks }: Passage, all: readonly TextBlock[]): (readonly number[])[] {
  const byWriter = groupBy(blocks, (number) => (all[number] as TextBlock).writer);
  return byWriter.size < FEWEST_WRITERS ? [] : [...byWriter.values()];
}
