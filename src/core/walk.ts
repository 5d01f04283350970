// A walk over a text, word by word: whether what was passed is a name, or may begin one. It says what identify.ts and
// beginning.ts say of the same text, without the text being put together, and is silent where only they can tell.
import { LONGEST_NAME, QUALIFYING } from './identify.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import type { Alike, NameOrder } from './name-order.ts';

/** A word whose tight key goes into the tight key of any text it stands in as it is. */
export interface PlainWord {
  readonly tight: string;
  readonly beginsWithDigit: boolean;
  readonly endsWithDigit: boolean;
  /** May begin or end what qualifies a name ("Organic …", "… USP"), alone or glued to its neighbours. */
  readonly mayQualify: boolean;
  /** Holds what stands between synonyms in a bracket. */
  readonly holdsSeparator: boolean;
  /** The names that begin with the word. */
  readonly names: Alike | null;
}

// Slashes join synonyms, brackets hold them, and an underscore is of the tight key: all of them are for the whole text.
const PLAIN = /^[!-'*-.0-Z^`a-z|~]+$/;
const FIVE_DIGITS = /\d{5}/;
const BRACKET = /[()[\]{}]/;
const DIGIT_FIRST = /^\d/;
const DIGIT_LAST = /\d$/;

/** Parts of words: "Organic" may come as "Or" and "Ganic", since a capital begins a word. */
const MAY_QUALIFY: ReadonlySet<string> = new Set(
  QUALIFYING.flatMap((word) => [...word].flatMap((_, i) => [word.slice(0, i + 1), word.slice(i)])),
);

/** Null for a word that means something to the text around it: a slash, a bracket, the number of a colour. */
export function plainWord(text: string, order: NameOrder): PlainWord | null {
  const key = nameKey(text);
  if (!PLAIN.test(key) || FIVE_DIGITS.test(key) || BRACKET.test(text)) return null;
  const tight = tightKey(key);
  if (tight === '') return null;
  const parts = wordsOf(key);
  return {
    tight,
    beginsWithDigit: DIGIT_FIRST.test(tight),
    endsWithDigit: DIGIT_LAST.test(tight),
    mayQualify: MAY_QUALIFY.has(parts[0] ?? '') || MAY_QUALIFY.has(parts.at(-1) ?? ''),
    holdsSeparator: /[,;]/.test(key),
    names: order.goingOn(order.all, tight),
  };
}

/** Brackets without their other half between a word and the one before. */
export interface HalfBrackets {
  readonly openers: number;
  readonly closers: number;
}

export class Walk {
  readonly #order: NameOrder;
  #start = 0;
  /** The names that begin as the words do; null where none does. */
  #names: Alike | null = null;
  #last: PlainWord | null = null;
  #mayQualify = false;
  #isOdd = false;
  #openers = 0;
  #closers = 0;
  /** What stands before the first opener: whether it begins a name, and is one. */
  #outside = { begins: false, isName: false };
  /** The names that begin as the words behind the first opener do, and whether those may be several. */
  #inside: Alike | null = null;
  #insideLast: PlainWord | null = null;
  #holdsSeparator = false;

  constructor(order: NameOrder) {
    this.#order = order;
  }

  begin(start: number): void {
    this.#start = start;
    this.#names = this.#order.all;
    this.#last = null;
    this.#mayQualify = false;
    this.#isOdd = false;
    this.#openers = 0;
    this.#closers = 0;
  }

  /** One word more, which ends at `end`; null for one that is not plain. */
  add(word: PlainWord | null, { openers, closers }: HalfBrackets, end: number): void {
    if (this.#isOdd || word === null || end - this.#start > LONGEST_NAME) {
      this.#isOdd = true;
      return;
    }
    if (this.#last !== null) this.#passBrackets(openers, closers, word);
    this.#names = this.#goingOn(this.#names, this.#last, word);
    this.#last = word;
    this.#mayQualify ||= word.mayQualify;
    if (this.#openers === 0) return;
    this.#inside = this.#goingOn(this.#inside, this.#insideLast, word);
    this.#insideLast = word;
    this.#holdsSeparator ||= word.holdsSeparator;
  }

  #passBrackets(openers: number, closers: number, word: PlainWord): void {
    if (openers > 0 && this.#openers === 0) {
      this.#outside = { begins: this.#names !== null, isName: this.#isOneName };
      this.#inside = this.#order.all;
      this.#insideLast = null;
      this.#holdsSeparator = false;
    }
    this.#openers += openers;
    this.#closers += closers;
    // Without the closer between them two figures would be one number.
    const joinsFigures = closers > 0 && this.#last?.endsWithDigit === true && word.beginsWithDigit;
    if (joinsFigures || (this.#openers > 0 && this.#closers > 0)) this.#isOdd = true;
  }

  #goingOn(names: Alike | null, last: PlainWord | null, word: PlainWord): Alike | null {
    if (names === null) return null;
    if (last === null) return word.names;
    const isMarked = last.endsWithDigit && word.beginsWithDigit;
    return this.#order.goingOn(names, isMarked ? `_${word.tight}` : word.tight);
  }

  get #isOneName(): boolean {
    return this.#names !== null && this.#order.isName(this.#names);
  }

  /** As `mayBegin` of beginning.ts; undefined where that must be asked. */
  get mayBegin(): boolean | undefined {
    if (this.#isOdd) return undefined;
    if (this.#names !== null) return true;
    if (this.#mayQualify) return undefined;
    // A name before a bracket is one, whatever the bracket holds; brackets left open one in the other are no name's.
    if (this.#openers === 1) return this.#outside.begins || undefined;
    return false;
  }

  /** Whether `identify` of identify.ts names an ingredient; undefined where that must be asked. */
  get isName(): boolean | undefined {
    if (this.#isOdd) return undefined;
    if (this.#isOneName) return true;
    if (this.#mayQualify) return undefined;
    if (this.#openers === 0) return false;
    if (this.#outside.isName) return true;
    const mayBeSynonym = this.#holdsSeparator || (this.#inside !== null && this.#order.isName(this.#inside));
    return mayBeSynonym ? undefined : false;
  }
}
