// A walk over a text, word by word: whether what was passed is a name, or may begin one. It says what identify.ts and
// beginning.ts say of the same text, without the text being put together, and is silent where only they can tell.
import { MOST_SYNONYMS } from './by-slash.ts';
import type { Catalogue } from './ingredient.ts';
import { LONGEST_NAME } from './look-up.ts';
import type { Alike, NameOrder } from './name-order.ts';
import type { PlainWord, Step } from './plain-word.ts';
import { Synonyms } from './synonyms.ts';

/** Brackets without their other half between a word and the one before. */
export interface HalfBrackets {
  readonly openers: number;
  readonly closers: number;
}

export class Walk {
  readonly #order: NameOrder;
  readonly #synonyms: Synonyms;
  #start = 0;
  /** The names that begin as the words do; null where none does. */
  #names: Alike | null = null;
  #last: PlainWord | null = null;
  #hasBegun = false;
  #isOdd = false;
  #mayQualify = false;
  /** What synonyms may share: whether they do, `identify` must be asked. */
  #hasProduct = false;
  /** A slash was passed, and no word behind it yet. */
  #isAtSlash = false;
  #openers = 0;
  #closers = 0;
  /** Whether what stands before the first opener begins a name, and is one. */
  #outsideBegins = false;
  #outsideIsName = false;
  /** The names that begin as the words behind the first opener do. */
  #inside: Alike | null = null;
  #insideLast: PlainWord | null = null;
  /** Whether those words may be several names. */
  #insideMayBeSeveral = false;

  constructor(catalogue: Catalogue) {
    this.#order = catalogue.nameOrder;
    this.#synonyms = new Synonyms(catalogue);
  }

  begin(start: number): void {
    this.#start = start;
    this.#names = this.#order.all;
    this.#last = null;
    this.#hasBegun = false;
    this.#isOdd = false;
    this.#mayQualify = false;
    this.#hasProduct = false;
    this.#isAtSlash = false;
    this.#openers = 0;
    this.#closers = 0;
    this.#synonyms.begin();
  }

  /** One word more, which ends at `end`; null for one that is not plain. */
  add(word: readonly Step[] | null, { openers, closers }: HalfBrackets, end: number): void {
    if (this.#isOdd || word === null || end - this.#start > LONGEST_NAME) {
      this.#isOdd = true;
      return;
    }
    // What stands before the first word is not of the text.
    if (this.#hasBegun && openers + closers > 0) this.#passBrackets(openers, closers, word[0]);
    this.#hasBegun = true;
    for (const step of word) {
      if (step === '/') this.#isAtSlash = this.#last !== null;
      else this.#pass(step);
    }
  }

  #passBrackets(openers: number, closers: number, next: Step | undefined): void {
    if (this.#last === null || this.#isAtSlash || next === undefined || next === '/') {
      this.#isOdd = true;
      return;
    }
    if (openers > 0 && this.#openers === 0) {
      this.#outsideBegins = this.mayBegin === true;
      this.#outsideIsName = this.isName === true;
      this.#inside = this.#order.all;
      this.#insideLast = null;
      this.#insideMayBeSeveral = false;
    }
    this.#openers += openers;
    this.#closers += closers;
    // Without the closer between them two figures would be one number.
    const joinsFigures = closers > 0 && this.#last.endsWithDigit && next.beginsWithDigit;
    if (joinsFigures || (this.#openers > 0 && this.#closers > 0)) this.#isOdd = true;
  }

  #pass(word: PlainWord): void {
    this.#mayQualify ||= word.mayQualify;
    this.#hasProduct ||= word.isProduct;
    if (this.#isAtSlash) this.#synonyms.passSlash(this.#names, this.#last);
    this.#names = this.#order.goingOnWith(this.#names, this.#last, word);
    this.#synonyms.pass(this.#last, word);
    if (this.#openers > 0) {
      this.#inside = this.#order.goingOnWith(this.#inside, this.#insideLast, word);
      this.#insideLast = word;
      this.#insideMayBeSeveral ||= word.holdsSeparator || this.#isAtSlash;
    }
    this.#last = word;
    this.#isAtSlash = false;
  }

  /** As `mayBegin` of beginning.ts; undefined where that must be asked. */
  get mayBegin(): boolean | undefined {
    if (this.#isOdd) return undefined;
    if (this.#names !== null) return true;
    if (this.#mayQualify) return undefined;
    // A name before a bracket is one, whatever the bracket holds; brackets left open one in the other are no name's.
    if (this.#openers > 0) return this.#openers > 1 ? false : this.#outsideBegins || undefined;
    if (this.#synonyms.parts === 1 || this.#synonyms.parts > MOST_SYNONYMS) return false;
    return this.#closers > 0 ? undefined : this.#synonyms.mayBegin;
  }

  /** Whether `identify` of identify.ts names an ingredient; undefined where that must be asked. */
  get isName(): boolean | undefined {
    if (this.#isOdd) return undefined;
    if (this.#order.nameOf(this.#names) !== null) return true;
    if (this.#mayQualify) return undefined;
    if (this.#openers > 0) {
      if (this.#outsideIsName) return true;
      const mayBeSynonym = this.#insideMayBeSeveral || this.#order.nameOf(this.#inside) !== null;
      return mayBeSynonym || this.#synonyms.parts > 1 ? undefined : false;
    }
    if (this.#synonyms.parts === 1 || this.#synonyms.parts > MOST_SYNONYMS) return false;
    return this.#closers > 0 || this.#hasProduct || this.#synonyms.mayAgree ? undefined : false;
  }
}
