// What a clause of a label is: a list, a list of what is absent, a sentence, a footnote, a heading alone …
import { nameKey } from '../name.ts';
import type { Clause } from './clauses.ts';
import { CODE, DISCLAIMER, type Heading, headingOf, NEGATIVE } from './headings.ts';
import { splitItems } from './items.ts';
import type { Page } from './names.ts';
import { takePercent } from './percent.ts';
import { isNameLike, isProse, shapeOf } from './prose.ts';
import type { IgnoredReason } from './reading.ts';
import { type Span, trimMarks, trimSpace } from './span.ts';

export type Verdict = 'list' | 'unsure' | IgnoredReason;

export interface Judged extends Span {
  readonly breaks: number;
  readonly verdict: Verdict;
  readonly heading: { readonly span: Span; readonly kind: Heading; readonly name: string } | null;
  /** Begins with a bullet, as highlights before a list do. */
  readonly bullet: boolean;
  /** Items that the table knows by name. */
  readonly known: number;
  readonly items: number;
  /** Every item is a known name with its amount: "Titanium Dioxide 7.85%". */
  readonly dosed: boolean;
}

const LONGEST_HEADING = 140;
const LONGEST_HEADING_WORDS = 14;
// So many items tell what a clause is.
const WEIGHED_ITEMS = 40;

export function judge(page: Page, clause: Clause): Judged[] {
  const { text } = page;
  const span = trimSpace(text, clause);
  const printed = text.slice(span.start, span.end);
  const base = { breaks: clause.breaks, heading: null, bullet: false, known: 0, items: 0, dosed: false };
  if (CODE.test(trimmedText(text, span))) return [{ ...base, ...span, verdict: 'noise' }];
  for (const [phrase, verdict] of [
    [NEGATIVE, 'negative_list'],
    [DISCLAIMER, 'disclaimer'],
  ] as const) {
    const found = phrase.exec(printed);
    if (found === null) continue;
    const at = listBefore(page, span, span.start + found.index);
    const rest: Judged = { ...base, start: at, end: span.end, verdict };
    return at > span.start
      ? [...judge(page, { start: span.start, end: at, breaks: clause.breaks }), { ...rest, breaks: 0 }]
      : [rest];
  }
  const bullet = /^[-–—•*+]\s?[\p{L}\d]/u.test(printed);
  const heading = headingAt(page, span);
  if (heading === null) return [{ ...base, ...span, bullet, ...weigh(page, span) }];
  const body = trimSpace(text, { start: heading.span.end, end: span.end });
  return [{ ...base, start: body.start, end: body.end, bullet, heading, ...weighHeaded(page, heading.kind, body) }];
}

/**
 * A list of what is absent may begin behind its sentence: "… formulated without the following:" and then lines. It
 * lasts to the next empty line or to a heading that announces ingredients.
 */
export function carryNegative(text: string, judged: readonly Judged[]): Judged[] {
  let open = false;
  return judged.map((clause, n) => {
    const before = judged[n - 1];
    const begins = before?.verdict === 'negative_list' && /[:,]\s*$/.test(text.slice(before.start, before.end));
    const announces = clause.heading !== null && clause.heading.kind.kind !== 'name';
    const goesOn = (open && clause.breaks < 2) || begins;
    open = goesOn && !announces && clause.verdict !== 'disclaimer';
    return open
      ? { ...clause, verdict: 'negative_list', heading: null, start: clause.heading?.span.start ?? clause.start }
      : clause;
  });
}

/** A clause that begins with a mark explains the mark, once there was a list to be marked. */
export function markFootnotes(text: string, judged: readonly Judged[]): Judged[] {
  let listed = false;
  return judged.map((clause) => {
    const isMarked = /^[*†‡^§]/.test(text.slice(clause.start, clause.end)) && clause.heading === null;
    const explains = clause.verdict !== 'list' || clause.items < FEWEST_ITEMS_OF_A_LIST;
    if (listed && isMarked && explains && clause.verdict !== 'negative_list') return { ...clause, verdict: 'footnote' };
    listed ||= clause.verdict === 'list' && !clause.bullet;
    return clause;
  });
}

// So many items behind a mark are a list whose first name is marked.
const FEWEST_ITEMS_OF_A_LIST = 3;

function trimmedText(text: string, span: Span): string {
  const { start, end } = trimMarks(text, span);
  return text.slice(start, end);
}

/** Where the list before a phrase ends: after its last separator, or at the phrase; the start when none is a list. */
function listBefore(page: Page, span: Span, phrase: number): number {
  const before = { start: span.start, end: phrase };
  const weight = weigh(page, before);
  if (weight.known === 0) return span.start;
  const items = splitItems(page.text, before, page.brackets);
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return phrase;
  const lastText = page.text.slice(last.start, last.end);
  return page.lexicon.identify(trimmedText(page.text, last)) !== undefined || lastText.length === 0
    ? phrase
    : last.start;
}

const MAY_CONTAIN_HEAD =
  /^[\s\u200b]*[[(]?(?:(?:\+\/-|±|\b(?:may|peut|puede|kann|pu[oòó])\s+(?:also\s+)?(?:contain|contenir|contener|enthalten|contenere)s?\b)[\s/()[\]]*)+:?/i;

function headingAt(page: Page, span: Span): Judged['heading'] {
  const { text, brackets, lexicon } = page;
  const opened = MAY_CONTAIN_HEAD.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADING)));
  if (opened !== null)
    return headingOfSpan(text, { start: span.start, end: span.start + opened[0].length }, { kind: 'may_contain' });
  const limit = Math.min(span.end, span.start + LONGEST_HEADING);
  for (let i = span.start; i < limit; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ':' || (text[i] === '\n' && i > span.start)) {
      const head = { start: span.start, end: i };
      if (!isHeading(page, head)) return null;
      return headingOfSpan(text, { start: span.start, end: i + 1 }, headingOf(text.slice(head.start, head.end)));
    }
  }
  const bare =
    /^[\s\u200b]*(?:(?:in-?active|active|other|non-?medicinal|medicinal|key)[ \t]+ingr[eé]dients?|(?:may|peut|puede)[ \t]+(?:also[ \t]+)?(?:contain|contenir|contener)s?(?:[ \t]*\([^)]{1,20}\))?)/i.exec(
      text.slice(span.start, limit),
    );
  if (bare === null || lexicon.identify(bare[0]) !== undefined) return null;
  return headingOfSpan(text, { start: span.start, end: span.start + bare[0].length }, headingOf(bare[0]));
}

function headingOfSpan(text: string, span: Span, kind: Heading): Judged['heading'] {
  return { span, kind, name: trimmedText(text, span) };
}

/** A head is short and is no ingredient, nor a list whose last item only happens to hold a colon. */
function isHeading({ text, brackets, lexicon }: Page, head: Span): boolean {
  const printed = text.slice(head.start, head.end);
  if (printed.split(/\s+/).length > LONGEST_HEADING_WORDS) return false;
  if (headingOf(printed).kind !== 'name') return true;
  const items = splitItems(text, head, brackets);
  const first = items[0];
  return items.length < 2 || first === undefined || lexicon.identify(trimmedText(text, first)) === undefined;
}

interface Weight {
  readonly verdict: Verdict;
  readonly known: number;
  readonly items: number;
  readonly dosed: boolean;
}

function weighHeaded(page: Page, heading: Heading, body: Span): Weight {
  const weight = weigh(page, body);
  if (body.start >= body.end) return { ...weight, verdict: 'header' };
  if (heading.kind === 'negative') return { ...weight, verdict: 'negative_list' };
  if (heading.kind === 'remark') return { ...weight, verdict: weight.known > 1 ? 'marketing' : 'disclaimer' };
  if (heading.kind === 'name') return weight.verdict === 'unsure' ? { ...weight, verdict: 'marketing' } : weight;
  // Under a heading that announces ingredients an unknown name is an ingredient too.
  return weight.verdict === 'unsure' || weight.verdict === 'noise' ? { ...weight, verdict: 'list' } : weight;
}

export function weigh(page: Page, span: Span): Weight {
  const { text, brackets, lexicon } = page;
  const items = splitItems(text, span, brackets);
  let known = 0;
  let prose = 0;
  let nameLike = 0;
  let dosed = 0;
  for (const item of items.slice(0, WEIGHED_ITEMS)) {
    const { name, percent } = takePercent(text, trimMarks(text, item));
    const printed = text.slice(name.start, name.end);
    if (percent !== null) dosed++;
    if (lexicon.identify(printed) !== undefined) known++;
    else {
      const key = nameKey(unglue(printed));
      const shape = shapeOf(key, lexicon);
      // A list without separators is one long item made of the table's words.
      const manyNames = shape.words > 4 && shape.known >= shape.words * 0.7 && shape.functionWords <= shape.words / 10;
      if (manyNames) known++;
      else if (isProse(shape)) prose++;
      else if (isNameLike(key, shape)) nameLike++;
    }
  }
  return {
    known,
    items: items.length,
    dosed: dosed > 0 && dosed === known && known === items.length,
    verdict: verdictOf(items.length, known, prose, nameLike),
  };
}

/** "GlycerinCetearyl Alcohol": a word begins at a capital behind a small letter or a bracket. */
function unglue(text: string): string {
  return text.replace(/([\p{Ll})\]])(?=\p{Lu})/gu, '$1 ');
}

function verdictOf(items: number, known: number, prose: number, nameLike: number): Verdict {
  if (known > 0 && prose <= known + nameLike) return 'list';
  if (prose > 0) return 'marketing';
  if (known + nameLike > 0) return 'unsure';
  return items === 0 ? 'noise' : 'marketing';
}
