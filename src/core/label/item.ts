// What one item of a list is by its own text alone: read once, wherever and however often the text stands on labels.
import type { Match } from '../match.ts';
import { createMemory } from '../remember.ts';
import { matchBrackets } from './brackets.ts';
import type { Name, PassedOver } from './found.ts';
import { BANNED_GROUP, DISCLAIMER, NEGATIVE_STEM } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import { namesIn } from './names.ts';
import { type Span, trimMarks } from './span.ts';
import { type ItemWeight, weighItem } from './weigh-item.ts';

// A longer text is prose or a list without separators: it hardly comes twice.
export const LONGEST_REMEMBERED = 200;
const REMEMBERED_ITEMS = 20_000;

// Read another way before a colour's number: "Cl, 77491".
const MAY_BE_CI = /^c[.il1|]*$/i;

// Letters, figures and what joins them, and a full stop at the end; nothing else that a step of the reader looks for.
const PLAIN =
  /^(?=[A-Za-z\d(])(?:[A-Za-z\d']|(?:[ -]| ?\/ ?)(?=[A-Za-z\d(])|\\(?=[A-Z])|,(?=\d)|\((?:[A-Za-z\d' /-]|,(?=\d))+\)|(?<= No)\.(?= \d))*\.?$/;

export interface NamedSpan extends Name {
  readonly text: string;
  /** What is to be resolved: the text, with the word that it shares with those before it. */
  readonly name: string;
  readonly exact: Match | null;
}

export interface ItemReading {
  readonly names: readonly NamedSpan[];
  readonly passedOver: readonly PassedOver[];
}

export class Item {
  readonly text: string;
  readonly #lexicon: Lexicon;
  #isName: boolean | undefined;
  #mayGoOn: boolean | undefined;
  #weight: ItemWeight | undefined;
  #reading: ItemReading | undefined;
  #mayDeny: boolean | undefined;
  #isBannedGroup: boolean | undefined;
  #plainName: NamedSpan | null | undefined;
  #isInverted: boolean | undefined;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.#lexicon = lexicon;
  }

  /** Whether the whole text, but for marks around it, names one ingredient. */
  get isName(): boolean {
    if (this.#isName === undefined) {
      const { start, end } = trimMarks(this.text, this.#whole);
      this.#isName = this.#lexicon.identify(this.text.slice(start, end)) !== undefined;
    }
    return this.#isName;
  }

  /** Whether it may be the beginning of a longer name, cut off by a comma or a line's end. */
  get mayGoOn(): boolean {
    this.#mayGoOn ??= MAY_BE_CI.test(this.text) || this.#lexicon.mayGoOn(this.text);
    return this.#mayGoOn;
  }

  get weight(): ItemWeight {
    this.#weight ??= weighItem(this.text, this.#lexicon);
    return this.#weight;
  }

  /** Ends as what goes on in the next item: with a hyphen or a slash. */
  get isOpen(): boolean {
    return this.text.endsWith('-') || this.text.endsWith('/');
  }

  /** A part of an inverted chemical name: "3,7-dimethyl-", "(E)-", "acetate-". */
  get isInverted(): boolean {
    this.#isInverted ??= /^[\d([\p{Ll}].*-(?:\s*\([^()]*\))?$/u.test(this.text);
    return this.#isInverted;
  }

  /** Whether it may hold a phrase that opens a list of what is absent, or a disclaimer. */
  get mayDeny(): boolean {
    this.#mayDeny ??= NEGATIVE_STEM.test(this.text) || DISCLAIMER.test(this.text);
    return this.#mayDeny;
  }

  /** A group of substances that shops ban: "Parabens". */
  get isBannedGroup(): boolean {
    this.#isBannedGroup ??= BANNED_GROUP.test(this.text);
    return this.#isBannedGroup;
  }

  /** Its only name, where it is one of the table and reads the same whatever stands beside it on a label. */
  get plainName(): NamedSpan | null {
    if (this.#plainName === undefined) {
      const isPlain = PLAIN.test(this.text) && this.isName && !this.mayDeny;
      this.#plainName = isPlain ? this.#onlyName() : null;
    }
    return this.#plainName;
  }

  /** The names in it and what was passed over, counted from the start of the text. */
  get reading(): ItemReading {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  #onlyName(): NamedSpan | null {
    const { names, passedOver } = this.reading;
    const [name] = names;
    if (name === undefined || names.length > 1 || passedOver.length > 0) return null;
    const isWhole = name.start === 0 && /^\.?$/.test(this.text.slice(name.end));
    return isWhole && name.percent === null && name.section === null ? name : null;
  }

  #read(): ItemReading {
    const page = { text: this.text, brackets: matchBrackets(this.text), lexicon: this.#lexicon };
    const { names, passedOver } = namesIn(page, this.#whole);
    return { names: names.map((name) => namedSpan(this.text, name, this.#lexicon)), passedOver };
  }

  get #whole(): Span {
    return { start: 0, end: this.text.length };
  }
}

// Written out: a label may have thousands of names, and spreading objects takes ten times as long.
export function namedSpan(text: string, { start, end, percent, section }: Name, lexicon: Lexicon): NamedSpan {
  const own = text.slice(start, end);
  return { start, end, percent, section, text: own, name: own, exact: lexicon.exact(own) };
}

export type ItemOf = (text: string) => Item;

export function createItems(lexicon: Lexicon): ItemOf {
  const make = (text: string) => new Item(text, lexicon);
  const remembered = createMemory(REMEMBERED_ITEMS, make);
  return (text) => (text.length > LONGEST_REMEMBERED ? make(text) : remembered(text));
}
