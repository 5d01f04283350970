// What the reader may ask of the table of names while it cuts a label.
import type { Match } from '../match.ts';
import type { Step } from '../plain-word.ts';
import type { Walk } from '../walk.ts';

export interface Lexicon {
  /** What this text names outright; null where nothing. */
  exact(text: string): Match | null;
  /** The id of the one ingredient this text names outright, without repairing anything; undefined when none. */
  identify(text: string): string | undefined;
  /** Whether this is a name, or more words behind it may make it one; false only where they cannot. */
  mayBegin(text: string): boolean;
  /** A word to walk over; null for one that is not plain. */
  stepsOf(text: string): readonly Step[] | null;
  /** Tells of words in a row what `identify` and `mayBegin` would tell of their text. */
  newWalk(): Walk;
  /** Whether a longer name begins with the whole text, brackets and all. */
  mayGoOn(text: string): boolean;
  /** Whether the whole text is one name but for spaces, punctuation and a bracket in its middle. */
  isWhole(text: string): boolean;
  /** Where a second name may begin inside a word, behind a whole name; the farthest first. */
  jointsIn(text: string): readonly number[];
  /** Whether the text is one name of a chemical series ("PEG-9 Glyceryl Cocoate"), in the table or not. */
  isOfSeries(text: string): boolean;
  /** Whether the whole text is one name that may mean several ingredients. */
  isAmbiguous(text: string): boolean;
  /** Whether the whole text is itself a canonical INCI name. */
  isInci(text: string): boolean;
  /** Whether a word (letters and digits, lower case) occurs in any name of the table. */
  hasWord(word: string): boolean;
}
