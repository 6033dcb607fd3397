/** A part of a page's text with a line of its own: a paragraph, a heading, a list item, a cell. */
export interface TextBlock {
  /** As the reader sees it; `\n` only where the page breaks the line. */
  readonly text: string;
  readonly kind: "heading" | "text";
  /** True where most of its letters are links: it leads to a text, it is not the text. */
  readonly linked: boolean;
  /** Equal for lines of the same kind side by side: paragraphs of one column, lines of a transcript. */
  readonly row: number;
  /** Equal for blocks of one article, post or comment; evidence is gathered within it. */
  readonly passage: number;
  /** Who signs the message around it, as it stands there; "" where nobody does. A bold beginning looks the same. */
  readonly writer: string;
}

/** A stretch of one block: UTF-16 indices into its text, end exclusive. */
export interface TextPosition {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
