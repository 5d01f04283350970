// Finds the heading at the beginning of a stretch: up to a colon, in brackets, before a dash, or by its words alone.
import { PURPOSE_FIRST, PURPOSE_LAST } from '../look-up.ts';
import { JOINT_FIRST } from './clinging.ts';
import { type Heading, headingOf, PRODUCT_BEFORE_NAME, PRODUCT_NOUN } from './headings.ts';
import { splitItems } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { MAY_CONTAIN_IN_WORDS, PLUS_MINUS } from './may-contain.ts';
import type { Page } from './page.ts';
import { isDosedBehind, takePercent } from './percent.ts';
import { type Span, trimMarks } from './span.ts';

export interface HeadingAt {
  readonly span: Span;
  readonly kind: Heading;
  /** The heading's words without colon and marks. */
  readonly name: string;
}

const LONGEST_HEADING = 140;
const LONGEST_HEADING_WORDS = 14;

const MAY_CONTAIN = new RegExp(
  `^[\\s\\u200b]*[[(]?(?:(?:${PLUS_MINUS}|\\b${MAY_CONTAIN_IN_WORDS}(?:\\b|(?=ci ?\\d{5})))[\\s/()[\\]]*)+:?`,
  'i',
);
const BARE =
  /^[\s\u200b]*(?:(?:inn?-?active|active|other|non-?medicinal|medicinal|key)[ \t]+ingr[eé]dients?(?:[ \t]*\((?:[^()]{1,12}|in each [^()]{1,20})\))?(?:[ \t]+purposes?\b)?|ingr[eé]dients?(?=[ \t]*[-–—]?[ \t]+\p{L})|contains(?=[ \t]+\p{L}))[ \t]*[-–—]?/iu;
const BRACKETED = /^[\s\u200b]*\[([^[\]]{2,40})\]/;
const DASHED = /^[\s\u200b]*([^:,;–—\n]{2,60}?)\s[–—-]\s/;

export function headingAt(page: Page, span: Span): HeadingAt | null {
  const { text, brackets, lexicon } = page;
  const limit = Math.min(span.end, span.start + LONGEST_HEADING);
  const beginning = text.slice(span.start, limit);

  const mayContain = MAY_CONTAIN.exec(beginning);
  if (mayContain !== null) return headingOfLength(text, span.start, mayContain[0].length, { kind: 'may_contain' });
  const bracketed = BRACKETED.exec(beginning);
  if (bracketed !== null && isTitle(page, bracketed[1] ?? ''))
    return headingOfLength(text, span.start, bracketed[0].length, { kind: 'name' });
  for (let i = span.start; i < limit; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ':') {
      const isIngredient = isDosed(page, span.start, i) || isExplained(page, span.start, i);
      const kind = isIngredient ? null : headingIn(page, { start: span.start, end: i });
      return kind === null ? null : headingOfLength(text, span.start, i + 1 - span.start, kind);
    }
  }
  const dashed = DASHED.exec(beginning);
  if (dashed !== null && PRODUCT_NOUN.test(dashed[1] ?? '') && lexicon.identify(dashed[1] ?? '') === undefined) {
    return headingOfLength(text, span.start, dashed[0].length, { kind: 'name' });
  }
  const title = titleBeforeName(page, span, beginning);
  if (title > 0) return headingOfLength(text, span.start, title, { kind: 'name' });
  const bare = BARE.exec(beginning);
  if (bare === null || lexicon.identify(bare[0]) !== undefined) return null;
  // "Contains salicylic acid." is a sentence about the list; "Contains Aqua, …" is the list.
  if (/contains/i.test(bare[0]) && !/^\s*\p{Lu}/u.test(beginning.slice(bare[0].length))) return null;
  return headingOfLength(text, span.start, bare[0].length, headingOf(bare[0].replace(/[\s–—-]+$/, '')));
}

const NEXT_NAME = /^[^:]*?[,;|•.\n]\s*[^:,;|•\n]{2,80}:/;
const LONGEST_EXPLAINED = 120;

/** "Aqua: solvent, Glycerin: humectant": a known name and what it is for, one of several. */
function isExplained({ text, lexicon }: Page, start: number, colon: number): boolean {
  const behind = text.slice(colon + 1, colon + LONGEST_EXPLAINED);
  if (!PURPOSE_FIRST.test(behind) || lexicon.identify(text.slice(start, colon).trim()) === undefined) return false;
  const next = NEXT_NAME.exec(behind)?.[0].length;
  return (
    (next !== undefined && PURPOSE_FIRST.test(behind.slice(next))) ||
    PURPOSE_LAST.test(text.slice(Math.max(0, start - LONGEST_EXPLAINED), start))
  );
}

/** "Rice Cleanser Glycerin, Water": the length of an unknown name that ends as products' do, before a known one; or 0. */
function titleBeforeName({ text, brackets, lexicon }: Page, span: Span, beginning: string): number {
  if (beginning.search(PRODUCT_BEFORE_NAME) < 0) return 0;
  const [first] = splitItems(text, { start: span.start, end: span.start + beginning.length }, brackets);
  if (first === undefined) return 0;
  const printed = text.slice(first.start, first.end);
  const isName = (name: string) => lexicon.identify(name) !== undefined;
  if (isName(printed)) return 0;
  for (const { 0: noun, index } of printed.matchAll(PRODUCT_BEFORE_NAME)) {
    const length = index + noun.length;
    if (isName(printed.slice(length)) && !isName(printed.slice(0, length))) return first.start + length - span.start;
  }
  return 0;
}

/** A title in brackets: "[Cleanser]"; an ingredient of that name is rather a heading there. */
function isTitle({ lexicon }: Page, content: string): boolean {
  return PRODUCT_NOUN.test(content.trim()) || (/전성분/.test(content) && lexicon.identify(content) === undefined);
}

function headingOfLength(text: string, from: number, length: number, kind: Heading): HeadingAt {
  const span = { start: from, end: from + length };
  const { start, end } = trimMarks(text, span);
  return { span, kind, name: text.slice(start, end).replace(/^\[|\]$/g, '') };
}

/** A head is short and is no ingredient, nor a list whose last item only happens to hold a colon: null for those. */
function headingIn({ text, brackets, lexicon }: Page, head: Span): Heading | null {
  const printed = text.slice(head.start, head.end);
  if (printed.split(/\s+/).length > LONGEST_HEADING_WORDS) return null;
  const heading = headingOf(printed);
  if (heading.kind !== 'name') return heading;
  const [first, second] = splitItems(text, head, brackets);
  if (first === undefined || second === undefined || isSum(printed, lexicon)) return heading;
  const { start, end } = trimMarks(text, first);
  return lexicon.identify(text.slice(start, end)) === undefined ? heading : null;
}

/** "Squalane + Copper Peptide Serum", "Hyaluronic Acid 2% + B5", "Kenyan Hibiscus + Moroccan Rose": a product's name. */
function isSum(printed: string, lexicon: Lexicon): boolean {
  const head = printed.trim();
  if (!head.includes(' + ') || /[,;|•.\n]/.test(head)) return false;
  const isIngredient = (summand: string) => lexicon.identify(summand) !== undefined;
  return PRODUCT_NOUN.test(head) || /\d ?%/.test(head) || !head.split(' + ').some(isIngredient);
}

const NONE: readonly number[] = [];

/**
 * Where headings stand inside a list: "… Lactic Acid Night Cream: Water, …". A known name before the heading's words
 * stays with the list before.
 */
export function innerHeadings({ text, brackets, lexicon }: Page, span: Span): readonly number[] {
  if (!text.slice(span.start, span.end).includes(':')) return NONE;
  // The head of a bullet may hold commas itself.
  if (/^\s*[-–—•*]/.test(text.slice(span.start, span.start + 8))) return NONE;
  const cuts: number[] = [];
  for (const item of splitItems(text, span, brackets).slice(1)) {
    const colon = colonIn(text, item, brackets.closes);
    if (colon < 0 || (colon - span.start <= LONGEST_HEADING && isSum(text.slice(span.start, colon), lexicon))) continue;
    const words = [...text.slice(item.start, colon).matchAll(/\S+/g)];
    if (words.length > LONGEST_HEADING_WORDS) continue;
    let start = item.start;
    for (let n = words.length; n > 0; n--) {
      const last = words[n - 1];
      if (last === undefined) break;
      const end = item.start + last.index + last[0].length;
      const prefix = trimMarks(text, { start: item.start, end });
      if (lexicon.identify(text.slice(prefix.start, prefix.end)) === undefined) continue;
      start = end;
      break;
    }
    // "…, and Octocrylene 5%: Provide sun protection"
    if (isDose(text, { start: item.start, end: colon }, lexicon)) continue;
    // "Glycerin: …" is no heading.
    if (/\p{L}/u.test(text.slice(start, colon))) cuts.push(start);
  }
  return cuts;
}

/** "Avobenzone: 2.5%, …" */
function isDosed({ text, lexicon }: Page, start: number, colon: number): boolean {
  if (!isDosedBehind(text, colon)) return false;
  const { start: from, end } = trimMarks(text, { start, end: colon });
  return lexicon.identify(text.slice(from, end)) !== undefined;
}

function isDose(text: string, span: Span, lexicon: Lexicon): boolean {
  const { name, percent } = takePercent({ text, lexicon }, trimMarks(text, span));
  return percent !== null && lexicon.identify(text.slice(name.start, name.end).replace(JOINT_FIRST, '')) !== undefined;
}

function colonIn(text: string, { start, end }: Span, closes: (index: number) => number): number {
  for (let i = start; i < end; i++) {
    const close = closes(i);
    if (close > i) i = close;
    else if (text[i] === ':' && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? '')) return i;
  }
  return -1;
}
