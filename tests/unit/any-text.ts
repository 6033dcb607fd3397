import fc from "fast-check";

const LIKELY = [..."aÉßŁﬃ½’'“”—-\u00ad\u200b \n.!?…,;:«»日本T1", "e\u0301", "👩‍👧", "wasn’t", "Mr."];

/** Texts made of anything, and of what makes texts difficult. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...LIKELY), maxLength: 60 }),
);
