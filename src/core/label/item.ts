// What one item of a list is by its own text alone: read once, wherever and however often the text stands on labels.
import { createMemory } from '../remember.ts';
import { matchBrackets } from './brackets.ts';
import { DISCLAIMER, NEGATIVE_STEM } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import { type Names, namesIn } from './names.ts';
import { type Span, trimMarks } from './span.ts';
import { type ItemWeight, weighItem } from './weigh-item.ts';

// A longer text is prose or a list without separators: it hardly comes twice.
const LONGEST_REMEMBERED = 200;
const REMEMBERED_ITEMS = 20_000;

export class Item {
  readonly text: string;
  readonly #lexicon: Lexicon;
  #isName: boolean | undefined;
  #weight: ItemWeight | undefined;
  #names: Names | undefined;
  #mayDeny: boolean | undefined;

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

  get weight(): ItemWeight {
    this.#weight ??= weighItem(this.text, this.#lexicon);
    return this.#weight;
  }

  /** Whether it may hold a phrase that opens a list of what is absent, or a disclaimer. */
  get mayDeny(): boolean {
    this.#mayDeny ??= NEGATIVE_STEM.test(this.text) || DISCLAIMER.test(this.text);
    return this.#mayDeny;
  }

  /** The names in it, counted from the start of the text. */
  get names(): Names {
    this.#names ??= namesIn(
      { text: this.text, brackets: matchBrackets(this.text), lexicon: this.#lexicon },
      this.#whole,
    );
    return this.#names;
  }

  get #whole(): Span {
    return { start: 0, end: this.text.length };
  }
}

export type ItemOf = (text: string) => Item;

export function createItems(lexicon: Lexicon): ItemOf {
  const make = (text: string) => new Item(text, lexicon);
  const remembered = createMemory(REMEMBERED_ITEMS, make);
  return (text) => (text.length > LONGEST_REMEMBERED ? make(text) : remembered(text));
}
