// What the steps of reading share: a text, its brackets, and whom to ask about names.
import type { Brackets } from './brackets.ts';
import type { Item, ItemOf } from './item.ts';
import { splitItems } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './span.ts';

export interface Page {
  readonly text: string;
  readonly brackets: Brackets;
  readonly lexicon: Lexicon;
  /** Whether the text is one name already: nothing but a slash cuts it. */
  readonly isOneName?: boolean;
}

/** The page of a whole label. */
export interface LabelPage extends Page {
  readonly itemOf: ItemOf;
}

/** An item at its place on the page. */
export interface Placed extends Span {
  readonly item: Item;
}

export function itemsIn({ text, brackets, itemOf }: LabelPage, span: Span): Placed[] {
  return splitItems(text, span, brackets).map((cut) => placed(text, cut, itemOf));
}

export function placed(text: string, { start, end }: Span, itemOf: ItemOf): Placed {
  return { start, end, item: itemOf(text.slice(start, end)) };
}
