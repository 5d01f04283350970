// What reading a label gives: the mentions of ingredients in order, what was passed over, and the products named.
import type { Match } from '../match.ts';
import type { Span } from './span.ts';

export type Section = 'main' | 'active' | 'may_contain';

export const IGNORED_REASONS = ['negative_list', 'marketing', 'header', 'footnote', 'disclaimer', 'noise'] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export interface Mention extends Span {
  /** Verbatim: label.slice(start, end). */
  readonly text: string;
  /** The text without the page's clothing (tags, entities): what is to be resolved. */
  readonly name: string;
  /** What the name was found to be while it was cut out; null where it is none that the table knows outright. */
  readonly exact: Match | null;
  readonly section: Section;
  /** 0-based. */
  readonly product: number;
  /** The share printed beside the name, in percent of the product. */
  readonly percent: number | null;
}

export interface Ignored extends Span {
  readonly text: string;
  readonly why: IgnoredReason;
}

export interface Reading {
  /** `list`: an ingredient list; `highlights`: only a choice of ingredients ("Key ingredients: …"); `none`: neither. */
  readonly kind: 'list' | 'highlights' | 'none';
  readonly mentions: readonly Mention[];
  readonly ignored: readonly Ignored[];
  /** Names of the products in the field, by index; one unnamed product where the field does not say. */
  readonly products: readonly (string | null)[];
}
