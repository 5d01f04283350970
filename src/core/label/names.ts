// From one item of a list to the names in it: blends and colour lists taken apart, synonyms kept together.
import { nameKey } from '../name.ts';
import { PARTS, PRODUCTS } from '../nomenclature/plants.ts';
import { cutFootnote, dropAnd, dropContains, dropLessThan, dropNumber, keepAbbreviation } from './clinging.ts';
import { leadingCode, trailingCode } from './codes.ts';
import { CODE, headingOf, PRODUCT_ALONE } from './headings.ts';
import { splitItems } from './items.ts';
import { splitKnown } from './known-parts.ts';
import type { Page } from './page.ts';
import { splitAtAmounts, takePercent } from './percent.ts';
import { isProse, isRemark, shapeOf } from './prose.ts';
import type { IgnoredReason } from './reading.ts';
import { type Span, trimMarks, trimSpace } from './span.ts';

export interface Name extends Span {
  readonly percent: number | null;
  readonly mayContain: boolean;
}

export interface PassedOver extends Span {
  readonly why: IgnoredReason;
}

export interface Names {
  readonly names: readonly Name[];
  readonly passedOver: readonly PassedOver[];
}

// "(from corn starch)", "(made of wax)": a bracket that explains.
const OF_ORIGIN = /\b(?:from|of|with|for|by|as)\b/i;

const FORM_FIRST = /^\s*(?:as|from)\s/i;

// "Cereus Grandiflorus (Queen of the Night) Flower Extract": what stands behind the bracket goes on with the name.
const BEHIND_A_PLANT = new RegExp(`^[\\s*]*(?:(?:${PARTS}|${PRODUCTS})[\\s*]*)+$`, 'i');

// "(*plant based)"
const NOTE_ALONE = /^\(\s*\*[^()]*\)$/;
const ONLY_JOINT = /^(?:and|&|und|dan|og)$/i;

// "Lily of the Valley Bulb/Root Extract" holds small words as remarks do.
const NAMES_A_PLANT =
  /^\p{Lu}[\p{L}-]*(?: (?:of|the|\p{Lu}[\p{L}/-]*))+ (?:Extract|Powder|Juice|Water|Oil|Butter|Wax)$/u;

// Brackets in brackets are taken apart so deep; what lies deeper stays in its name.
const DEEPEST = 4;
// No name is longer: what stands before a bracket so far on is none.
const LONGEST_HEAD = 400;
const MAY_CONTAIN =
  /^[\s\u200b([]*(?:\+\s*\/\s*-|-\s*\/\s*\+|±|(?:may|peut|puede|kann|pu[oòó])\s+(?:also\s+)?(?:contain|contenir|contener|enthalten|contenere))/i;

export function namesIn(page: Page, item: Span, depth = 0): Names {
  const names: Name[] = [];
  const passedOver: PassedOver[] = [];
  const { text, lexicon } = page;

  const trimmed = dropContains(page, dropLessThan(text, dropAnd(text, trimMarks(text, item))));
  if (trimmed.start >= trimmed.end) return { names, passedOver };
  const whole = text.slice(trimmed.start, trimmed.end);
  if (MAY_CONTAIN.exec(whole)?.[0].length === whole.length) return passOver(trimmed, 'header');
  if (NOTE_ALONE.test(whole)) return passOver(trimmed, 'footnote');
  if (CODE.test(whole) && lexicon.identify(whole) === undefined) {
    return { names, passedOver: [{ ...trimmed, why: 'noise' }] };
  }

  const coded = leadingCode(whole, lexicon);
  if (coded > 0) {
    const start = trimmed.start + coded;
    return joined([
      passOver({ start: trimmed.start, end: start }, 'noise'),
      namesIn(page, { start, end: trimmed.end }, depth + 1),
    ]);
  }

  const colon = headedBy(page, trimmed);
  if (colon !== null) {
    const rest = namesIn(page, { start: colon.end, end: trimmed.end }, depth + 1);
    return { names: rest.names, passedOver: [{ ...colon, why: 'header' }, ...rest.passedOver] };
  }

  if (depth < DEEPEST) {
    const apart = takeBracketsApart(page, trimmed, depth);
    if (apart !== null) return apart;
  }

  const dosed = splitAtAmounts(text, trimmed);
  if (dosed.length > 1) return joined(dosed.map((part) => namesIn(page, part, depth + 1)));
  const { name, percent, rest } = takePercent(text, trimmed);
  const spans = splitKnown(page, cutFootnote(page, name, passedOver));
  for (const [n, span] of spans.entries()) {
    const shown = keepAbbreviation(text, dropNumber(text, trimMarks(text, span)), span);
    if (shown.start >= shown.end || !/[\p{L}\d]/u.test(text.slice(shown.start, shown.end))) continue;
    const printed = text.slice(shown.start, shown.end);
    const code = trailingCode(printed, lexicon);
    if (code > 0) passedOver.push({ start: shown.start + code, end: shown.end, why: 'noise' });
    const kept = code > 0 ? trimMarks(text, { start: shown.start, end: shown.start + code }) : shown;
    const keptText = text.slice(kept.start, kept.end);
    if (kept.start >= kept.end) continue;
    if (ONLY_JOINT.test(keptText)) continue;
    const isTitle = n === 0 && spans.length > 1 && PRODUCT_ALONE.test(keptText);
    if (isTitle && lexicon.identify(keptText) === undefined) passedOver.push({ ...kept, why: 'header' });
    else if (/^[\d\s.,%]+$/.test(keptText) && lexicon.identify(keptText) === undefined)
      passedOver.push({ ...kept, why: 'noise' });
    else if (
      lexicon.identify(keptText) === undefined &&
      !NAMES_A_PLANT.test(keptText) &&
      isRemark(shapeOf(nameKey(keptText), lexicon))
    ) {
      passedOver.push({ ...kept, why: 'marketing' });
    } else names.push({ start: kept.start, end: kept.end, percent, mayContain: false });
  }
  const further = furtherNames(page, rest, depth);
  return { names: [...names, ...further.names], passedOver: [...passedOver, ...further.passedOver] };
}

/** Behind an amount stands another name, or a word on its purpose. */
function furtherNames(page: Page, rest: Span, depth: number): Names {
  const { text, lexicon } = page;
  if (rest.start >= rest.end || depth >= DEEPEST) return passOver(rest, 'noise');
  const isName = lexicon.identify(text.slice(rest.start, rest.end)) !== undefined;
  return isName ? namesIn(page, rest, depth + 1) : passOver(rest, 'noise');
}

/** "Herbal complex: Aloe Vera Extract": a head that is no ingredient before one that is. */
function headedBy({ text, brackets, lexicon }: Page, span: Span): Span | null {
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ':' && i > span.start && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? '')) {
      const head = trimSpace(text, { start: span.start, end: i });
      // "Zinc Oxide 16% Purpose: Sunscreen"
      const { name, rest } = takePercent(text, head);
      const isPurpose = /^purposes?$/i.test(text.slice(rest.start, rest.end));
      if (isPurpose && lexicon.identify(text.slice(name.start, name.end)) !== undefined) return null;
      return lexicon.identify(text.slice(head.start, head.end)) === undefined
        ? { start: head.start, end: i + 1 }
        : null;
    }
  }
  return null;
}

/**
 * Brackets that hold a may-contain block, a list of other ingredients ("Complex (Aqua, Glycerin)", "Iron Oxides
 * (CI 77491, CI 77492)") or a remark. null where every bracket belongs to its name: a common name, a synonym.
 */
function takeBracketsApart(page: Page, span: Span, depth: number): Names | null {
  const { text, brackets, lexicon } = page;
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close < 0 || close >= span.end) continue;
    const inner = { start: i + 1, end: close };
    // What stands before is trimmed only where it may be a name: else a long row of brackets would be, over and over.
    const isFar = i - span.start > LONGEST_HEAD;
    const before = () => trimMarks(text, { start: span.start, end: i });
    const after = { start: close + 1, end: span.end };
    const head = isFar ? null : textOf(text, before());
    const content = text.slice(inner.start, inner.end);
    if (MAY_CONTAIN.test(content)) {
      const found = readMembers(page, inner, depth);
      const outer = [
        namesIn(page, before(), depth + 1),
        { names: found.names.map((n) => ({ ...n, mayContain: true })), passedOver: found.passedOver },
      ];
      return joined([...outer, namesIn(page, after, depth + 1)]);
    }
    if (/^\s*(?:and|&|et|und|y|e|dan)\s*$/i.test(content)) {
      return joined([namesIn(page, before(), depth + 1), namesIn(page, after, depth + 1)]);
    }
    // "Potassium Sorbate (* exfoliant)"
    if (/^\s*\*+\s*\p{L}/u.test(content) && head !== '' && text.slice(after.start, after.end).trim() === '')
      return joined([namesIn(page, before(), depth + 1), passOver({ start: i, end: close + 1 }, 'footnote')]);
    if (CODE.test(`(${content})`) && head !== '' && lexicon.identify(content) === undefined) {
      return joined([
        namesIn(page, before(), depth + 1),
        { names: [], passedOver: [{ start: i, end: close + 1, why: 'noise' }] },
        namesIn(page, after, depth + 1),
      ]);
    }
    const members = splitItems(text, inner, brackets);
    const kinds = members.map((member) => lexicon.identify(text.slice(member.start, member.end)));
    const known = kinds.filter((id) => id !== undefined);
    const blends = members.filter((member) => isBlend(page, member)).length;
    const headId = head === null || head === '' ? undefined : lexicon.identify(head);
    const strangers = new Set(known.filter((id) => id !== headId));
    if (
      (blends > 0 || isList(members.length, known.length, strangers.size, headId)) &&
      !isWholeKnown(page, span, headId)
    ) {
      const isColourList = members.every((member) =>
        /\b(?:c\.?\s?[il1]\.?\s*)?\d{5}\b/i.test(text.slice(member.start, member.end)),
      );
      const keepHead = headId !== undefined && !isColourList;
      const outer: Names = keepHead ? namesIn(page, before(), depth + 1) : passOverHead(page, before(), depth);
      return joined([outer, readMembers(page, inner, depth), namesIn(page, after, depth + 1)]);
    }
    if (head === '' && text.slice(after.start, after.end).trim() === '') {
      return readMembers(page, inner, depth);
    }
    // "Vitamin B12 (as Methylcobalamin)": the bracket names it.
    const isForm =
      FORM_FIRST.test(content) && isNamedByBracket(page, { start: span.start, end: close + 1 }, after, headId);
    const shape = shapeOf(nameKey(content), lexicon);
    const explains = !isForm && known.length === 0 && shape.words > 2 && (OF_ORIGIN.test(content) || isProse(shape));
    if (explains && !BEHIND_A_PLANT.test(text.slice(after.start, after.end))) {
      return joined([
        namesIn(page, before(), depth + 1),
        passOver({ start: i, end: close + 1 }, 'noise'),
        namesIn(page, after, depth + 1),
      ]);
    }
    i = close;
  }
  return null;
}

function isNamedByBracket({ text, lexicon }: Page, whole: Span, after: Span, headId: string | undefined): boolean {
  const id = lexicon.identify(textOf(text, whole));
  return id !== undefined && id !== headId && !/[\p{L}\d]/u.test(textOf(text, after));
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether a member of a blend is a blend itself: an unknown name before a bracket with known ones. */
function isBlend({ text, brackets, lexicon }: Page, member: Span): boolean {
  for (let i = member.start; i < member.end; i++) {
    const close = brackets.closes(i);
    if (close < 0 || close >= member.end) continue;
    const inner = splitItems(text, { start: i + 1, end: close }, brackets);
    const known = inner.filter((item) => lexicon.identify(text.slice(item.start, item.end)) !== undefined);
    return known.length >= 2 && lexicon.identify(text.slice(member.start, i).trim()) === undefined;
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

/** Whether the bracket is a part of one name after all: "Polymer (A, B)" known as a whole, with its brackets. */
function isWholeKnown({ text, lexicon }: Page, span: Span, headId: string | undefined): boolean {
  const id = lexicon.identify(text.slice(span.start, span.end));
  return id !== undefined && id !== headId;
}

function readMembers(page: Page, inner: Span, depth: number): Names {
  const start = MAY_CONTAIN.exec(page.text.slice(inner.start, inner.end))?.[0].length ?? 0;
  const head = start > 0 ? headEnd(page.text, inner, start) : 0;
  const parts = splitItems(page.text, { start: inner.start + head, end: inner.end }, page.brackets);
  const found = joined(parts.map((part) => namesIn(page, part, depth + 1)));
  if (head === 0) return found;
  return joined([passOver({ start: inner.start, end: inner.start + head }, 'header'), found]);
}

/** The end of a heading such as "+/- (May Contain / Peut Contenir): ", relative to the span. */
function headEnd(text: string, span: Span, least: number): number {
  const rest = text.slice(span.start, span.end);
  const colon = rest.indexOf(':');
  if (colon >= 0 && headingOf(rest.slice(0, colon)).kind === 'may_contain') return colon + 1;
  const more = /^[\s\u200b)\]/(:+-]*(?:(?:may|peut|puede)\s+(?:contain|contenir|contener)s?[\s)\]:/]*)*/i.exec(
    rest.slice(least),
  );
  return least + (more?.[0].length ?? 0);
}

function passOver(span: Span, why: IgnoredReason): Names {
  return { names: [], passedOver: span.start < span.end ? [{ ...span, why }] : [] };
}

/** "Phenoxyethanol Iron Oxides (CI 77491, CI 77492)": the head of a list, and what stands before it without a comma. */
function passOverHead(page: Page, span: Span, depth: number): Names {
  const parts = splitKnown(page, span);
  const head = parts.at(-1) ?? span;
  return joined([...parts.slice(0, -1).map((part) => namesIn(page, part, depth + 1)), passOver(head, 'header')]);
}

function joined(parts: readonly Names[]): Names {
  return { names: parts.flatMap((part) => part.names), passedOver: parts.flatMap((part) => part.passedOver) };
}
