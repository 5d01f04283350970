// Brackets taken apart that are not of a name: may-contain blocks, lists of other ingredients, codes, remarks.

import { tellsForm } from '../by-bracket.ts';
import { COLOUR_LETTERS } from '../colour-number.ts';
import { nameKey } from '../name.ts';
import { PARTS, PRODUCTS } from '../nomenclature/plants.ts';
import { type Found, joined, passOver } from './found.ts';
import { CODE, headingOf } from './headings.ts';
import { splitItems } from './items.ts';
import { AND } from './joints.ts';
import { splitKnown } from './known-parts.ts';
import { MAY_CONTAIN_IN_WORDS, PLUS_MINUS } from './may-contain.ts';
import type { Page } from './page.ts';
import { isProse, shapeOf } from './prose.ts';
import { type Span, textIn, trimMarks } from './span.ts';

/** Reads a stretch of the item for itself. */
type Read = (span: Span) => Found;

/** A bracket of an item, with what stands before and behind it there. */
interface Bracket {
  readonly page: Page;
  readonly read: Read;
  /** With its marks. */
  readonly whole: Span;
  readonly inner: Span;
  readonly after: Span;
  readonly item: Span;
  /** The item up to the bracket's end. */
  readonly upTo: Span;
  readonly content: string;
  readonly before: () => Span;
  /** What stands before it; null where that is too long for a name. */
  readonly head: string | null;
  readonly isLast: boolean;
}

// No name is longer: what stands before a bracket so far on is none.
const LONGEST_HEAD = 400;

// What a bracket may be, the surest first; each gives null where it is not that.
const KINDS: readonly ((bracket: Bracket) => Found | null)[] = [mayContain, joint, footnote, code, members, remark];

/** null where every bracket belongs to its name: a common name, a synonym. */
export function takeBracketsApart(page: Page, item: Span, read: Read): Found | null {
  for (let open = item.start; open < item.end; open++) {
    const close = page.brackets.closes(open);
    if (close < 0 || close >= item.end) continue;
    const bracket = bracketAt(page, item, open, close, read);
    for (const asKind of KINDS) {
      const found = asKind(bracket);
      if (found !== null) return found;
    }
    open = close;
  }
  return null;
}

function bracketAt(page: Page, item: Span, open: number, close: number, read: Read): Bracket {
  const { text } = page;
  const inner = { start: open + 1, end: close };
  const after = { start: close + 1, end: item.end };
  // What stands before is trimmed only where it may be a name: else a long row of brackets would be, over and over.
  const isFar = open - item.start > LONGEST_HEAD;
  const before = () => trimMarks(text, { start: item.start, end: open });
  return {
    page,
    read,
    whole: { start: open, end: close + 1 },
    inner,
    after,
    item,
    upTo: { start: item.start, end: close + 1 },
    content: textIn(text, inner),
    before,
    head: isFar ? null : textIn(text, before()),
    isLast: textIn(text, after).trim() === '',
  };
}

const MAY_CONTAIN = new RegExp(`^[\\s\\u200b([]*(?:${PLUS_MINUS}|${MAY_CONTAIN_IN_WORDS})`, 'i');
const MAY_CONTAIN_AGAIN = new RegExp(`^[\\s\\u200b)\\]/(:+-]*(?:${MAY_CONTAIN_IN_WORDS}[\\s)\\]:/]*)*`, 'i');

/** How far the words go that say "may contain"; 0 where a text does not begin so. */
export function mayContainLength(text: string): number {
  return MAY_CONTAIN.exec(text)?.[0].length ?? 0;
}

function mayContain(bracket: Bracket): Found | null {
  const { content, before, after, read } = bracket;
  if (mayContainLength(content) === 0) return null;
  const { names, passedOver } = readMembers(bracket);
  const found = { names: names.map((name) => ({ ...name, section: 'may_contain' as const })), passedOver };
  return joined([read(before()), found, read(after)]);
}

const AND_ALONE = new RegExp(`^\\s*(?:${AND})\\s*$`, 'i');

/** "Cetearyl Alcohol (and) Ceteareth-20" */
function joint({ content, before, after, read }: Bracket): Found | null {
  return AND_ALONE.test(content) ? joined([read(before()), read(after)]) : null;
}

/** "Potassium Sorbate (* exfoliant)" */
function footnote({ content, head, isLast, before, whole, read }: Bracket): Found | null {
  return /^\s*\*+\s*\p{L}/u.test(content) && head !== '' && isLast
    ? joined([read(before()), passOver(whole, 'footnote')])
    : null;
}

function code({ page, content, head, before, whole, after, read }: Bracket): Found | null {
  return CODE.test(`(${content})`) && head !== '' && page.lexicon.identify(content) === undefined
    ? joined([read(before()), passOver(whole, 'noise'), read(after)])
    : null;
}

const COLOUR = new RegExp(`\\b(?:${COLOUR_LETTERS})?\\d{5}\\b`, 'i');

/** Other ingredients: "Complex (Aqua, Glycerin)", "Iron Oxides (CI 77491, CI 77492)", a list that stands in brackets. */
function members(bracket: Bracket): Found | null {
  const { page, inner, head, isLast, item, before, after, read } = bracket;
  const { text, brackets, lexicon } = page;
  const all = splitItems(text, inner, brackets);
  const known = all.map((member) => lexicon.identify(textIn(text, member))).filter((id) => id !== undefined);
  const headId = idOf(bracket);
  const strangers = new Set(known.filter((id) => id !== headId));
  const isOfOthers =
    all.some((member) => isBlend(page, member)) || isList(all.length, known.length, strangers.size, headId);
  // "Polymer (A, B)" may be one name after all, with its brackets.
  if (isOfOthers && !isNamedBy(page, item, headId)) {
    const isColourList = all.every((member) => COLOUR.test(textIn(text, member)));
    const keepsHead = headId !== undefined && !isColourList;
    return joined([keepsHead ? read(before()) : passOverHead(bracket, before()), readMembers(bracket), read(after)]);
  }
  return head === '' && isLast ? readMembers(bracket) : null;
}

// "(from corn starch)", "(made of wax)": a bracket that explains.
const OF_ORIGIN = /\b(?:from|of|with|for|by|as)\b/i;
// "Cereus Grandiflorus (Queen of the Night) Flower Extract": what stands behind the bracket goes on with the name.
const BEHIND_A_PLANT = new RegExp(`^[\\s*]*(?:(?:${PARTS}|${PRODUCTS})[\\s*]*)+$`, 'i');

function remark(bracket: Bracket): Found | null {
  const { page, content, inner, upTo, before, whole, after, read } = bracket;
  const { text, lexicon, brackets } = page;
  const key = nameKey(content);
  const shape = shapeOf(key, lexicon);
  if (shape.words <= 2 || !(OF_ORIGIN.test(content) || isProse(shape))) return null;
  if (BEHIND_A_PLANT.test(textIn(text, after))) return null;
  if (splitItems(text, inner, brackets).some((member) => lexicon.identify(textIn(text, member)) !== undefined))
    return null;
  // "Vitamin B12 (as Methylcobalamin)": the bracket names it.
  const isForm = tellsForm(key) && isNamedBy(page, upTo, idOf(bracket)) && !/[\p{L}\d]/u.test(textIn(text, after));
  return isForm ? null : joined([read(before()), passOver(whole, 'noise'), read(after)]);
}

function idOf({ head, page }: Bracket): string | undefined {
  return head === null || head === '' ? undefined : page.lexicon.identify(head);
}

/** Whether with the bracket it is another ingredient than the head alone. */
function isNamedBy({ text, lexicon }: Page, withBracket: Span, headId: string | undefined): boolean {
  const id = lexicon.identify(textIn(text, withBracket));
  return id !== undefined && id !== headId;
}

/** Whether a member of a blend is a blend itself: an unknown name before a bracket with known ones. */
function isBlend({ text, brackets, lexicon }: Page, member: Span): boolean {
  for (let open = member.start; open < member.end; open++) {
    const close = brackets.closes(open);
    if (close < 0 || close >= member.end) continue;
    const inner = splitItems(text, { start: open + 1, end: close }, brackets);
    const known = inner.filter((item) => lexicon.identify(textIn(text, item)) !== undefined);
    return known.length >= 2 && lexicon.identify(text.slice(member.start, open).trim()) === undefined;
  }
  return false;
}

// So many members, of which one is known, make a blend even where most have no part of the plant named.
const MEMBERS_OF_A_BLEND = 3;

/** Whether a bracket lists other ingredients than the one before it: several, most of them known. */
function isList(members: number, known: number, strangers: number, headId: string | undefined): boolean {
  if (headId !== undefined) return members >= 2 && known * 2 > members && strangers >= 1;
  return (members >= 2 && known * 2 > members && strangers >= 2) || (members >= MEMBERS_OF_A_BLEND && known >= 1);
}

function readMembers({ page, inner, content, read }: Bracket): Found {
  const { text, brackets } = page;
  const start = inner.start + headLength(content);
  const found = joined(splitItems(text, { start, end: inner.end }, brackets).map(read));
  return start === inner.start ? found : joined([passOver({ start: inner.start, end: start }, 'header'), found]);
}

/** The length of a heading such as "+/- (May Contain / Peut Contenir): " at the beginning of a bracket. */
function headLength(content: string): number {
  const least = mayContainLength(content);
  if (least === 0) return 0;
  const colon = content.indexOf(':');
  if (colon >= 0 && headingOf(content.slice(0, colon)).kind === 'may_contain') return colon + 1;
  const more = MAY_CONTAIN_AGAIN.exec(content.slice(least));
  return least + (more?.[0].length ?? 0);
}

/** "Phenoxyethanol Iron Oxides (CI 77491, CI 77492)": the head of a list, and what stands before it without a comma. */
function passOverHead({ page, read }: Bracket, span: Span): Found {
  const parts = splitKnown(page, span);
  return joined([...parts.slice(0, -1).map(read), passOver(parts.at(-1) ?? span, 'header')]);
}
