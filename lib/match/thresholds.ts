/**
 * Where the line is drawn, for every story alike. Set on the tuning part of `tests/corpus` so that hardly a page
 * without the story is recognised; `npm run evaluate` shows what each costs.
 */

/** On a recognised page a unit at or above this may be marked. */
export const MARKING = 0.22;
/** A true fact is listed from this likelihood on: its words are left unmarked then. */
export const CONFIRMING = 0.12;
/** Where more words than this come on each claim that is stated for sure, so much more for each doubling. */
export const SPARSE = 80;
export const PER_SPARSE = 0.1;
/** One of fewer words than this is right by chance more often, and needs this much. */
export const SHORT_UNIT = 8;
export const MARKING_SHORT = 0.3;
/** A second place for a claim already marked needs this. */
export const AGAIN = 0.5;
/** Lead over the same unit's second-best claim, in likelihood. */
export const LEAD = 0.1;
/** Sentences after a name that are still about its bearer, and before it: who is meant is mostly said first. */
export const REACH = 100;
export const REACH_BACK = 2;
/** Sentences within which claims count as told together. */
export const WINDOW = 70;
/** From this likelihood on a claim adds to the evidence, in proportion: one that is certain adds 1. */
export const SIGHTED = 0.1;
/** A claim in a question is stated at most with this likelihood, which is never clear. */
export const ASKED = 0.14;
/** Evidence that makes a story of a text that clearly tells it. */
export const STORY_EVIDENCE = 0.68;
/** Passages longer than this many sentences need more evidence, by this much per doubling. */
export const LONG_PASSAGE = 80;
export const PER_DOUBLING = 0.35;
/** And where the people are named in one place of a longer text only: it may compare. */
export const NAMED_IN_PASSING = 1.2;
/** Where one short name stands, or two in passing, and no other: only a text full of claims is the story then. */
export const FAINTLY_NAMED = 0.9;
/** Where others' names stand more often still, only a text that tells, up to this stance score, with so many times more. */
export const HARDLY_TELLING = -0.6;
export const FOR_HARDLY = 3;
/** Evidence of each motif phrase, and of all together at most. */
export const MOTIF = 0.25;
export const MOST_MOTIF = 0.3;
/** From this stance score on, a passage examines the story instead of telling it. */
export const EXAMINING = 0.4;
/** Up to this one it tells. From here on it needs more evidence, so much more for each whole step of the score. */
export const TELLING = -1;
export const PER_RESERVE = 2;
/** From this one on it is in doubt, and needs so much more beside that. */
export const DOUBTFUL = -0.35;
export const PER_DOUBT = 6;
/** A list may tell the story in a few entries, where so many blocks on other things stand for each that states a claim, … */
export const FEWEST_OTHERS = 4;
/** … each with so many times the evidence needed, … */
export const LONE_ENTRY = 1.3;
/** … where at most this share of the others' sentences says "I" or "you": replies do, entries do not; … */
export const SPOKEN_SHARE = 0.21;
/** … or what the others say has a stance score below this: posts on other things, … */
export const OBJECTING = 0;
/** … and where its words of checking alone make at most this stance score. */
export const ENTRIES = -0.95;
/** Texts that fewer sign, those nobody signs as one, are no conversation, … */
export const FEWEST_WRITERS = 3;
/** … and in one that as a whole has this stance score or more, the others may object to what one tells. */
export const OTHERS_OBJECT = -0.15;
/** Where more than this share of what is stated somebody says of himself, so many times more is needed for all of it: he may tell of a loss of his own. */
export const OWN_SHARE = 0.45;
export const PER_OWN = 8;
/** Where this share of what is stated, or more, comes after somebody else's name, … */
export const OF_STRANGERS = 0.8;
/** … so many times more is needed; … */
export const FOR_STRANGERS = 1.6;
/** … where the title has such a name, or a heading before anybody of the story is named, so many; … */
export const FOR_HEADED_STRANGERS = 9;
/** … where it has, and this share comes after it, as many as first, or, if the text hardly tells, as where it hardly names them; … */
export const PARTLY_OF_STRANGERS = 0.3;
/** … and where it has, less comes after it, and the text is in doubt. */
export const FOR_HEADED_DOUBT = 1.5;
/** A post that tells the story between others that examine it may quote it: it needs so many times as much. */
export const DISPUTED = 2;
/** What stands around links, or around a post, and may be on other things, examines the story from this score on. */
export const EXAMINING_AROUND = 0.7;
/** So many sentences near the names may be mostly biography, which sounds like a report. */
export const LONG_TEXT = 35;
/** Where words of checking, those of the record apart, weigh no more than this in such a text, … */
export const MOST_CHECKING = 2.5;
/** … the sentences beside its claims decide, if their stance score is this at most, … */
export const BESIDE = -0.9;
/** … or, where two different claims are sure, that is at or above this, half of it. */
export const MOST_SURE = 2;
export const SURELY = 0.8;
/** A sentence that states a disputed claim so likely does not speak for examining. */
export const STATED = 0.5;
/** Short texts are taken to tell until several sentences say otherwise. */
export const TELLING_PRIOR = { odds: -1.2, sentences: 3 };
/** What each weight of cue adds to the mean log odds. */
export const CUE_PART = 0.1;
/** Weights of cues; a strong one weighs 1. */
export const WEAK_CUE = 0.4;
export const RECORD_CUE = 0.5;
/** Sentences shorter than this many words are menus, buttons, by-lines. */
export const FEWEST_CUE_WORDS = 6;

/** Pronouns of each of the story's people must make this share, where there are enough to tell. */
export const PRONOUN_SHARE = 0.12;
export const FEWEST_PRONOUNS = 4;
/** So many different claims make a story, each at or above this; of a story that disputes fewer, all of them. */
export const FEWEST_CLAIMS = 3;
export const CLEAR = 0.15;
/** A line that states a claim of the story so clearly is a headline of it, whatever its words. */
export const CLEAR_HEADLINE = 0.5;
/** Characters of a line that may be a teaser. */
export const HEADLINE_LENGTH = 200;
