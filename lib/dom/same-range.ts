/** True of two ranges with the same ends; of two trees, too, whose ends the platform's own comparison refuses. */
export function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
