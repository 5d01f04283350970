// From one item of a list to the names in it: blends and colour lists taken apart, synonyms kept together.
import { nameKey } from '../name.ts';
import { mayContainLength, takeBracketsApart } from './apart.ts';
import { cutFootnote, dropAnd, dropContains, dropLessThan, dropNumber, keepAbbreviation } from './clinging.ts';
import { leadingCode, trailingCode } from './codes.ts';
import { type Found, joined, NOTHING, type PassedOver, passOver } from './found.ts';
import { CODE, PRODUCT_ALONE } from './headings.ts';
import { splitKnown } from './known-parts.ts';
import type { Page } from './page.ts';
import { splitAtAmounts, takePercent } from './percent.ts';
import { isRemark, shapeOf } from './prose.ts';
import type { IgnoredReason } from './reading.ts';
import { type Span, textIn, trimMarks, trimSpace } from './span.ts';

// "(*plant based)"
const NOTE_ALONE = /^\(\s*\*[^()]*\)$/;
const ONLY_JOINT = /^(?:and|&|und|dan|og)$/i;

// "Lily of the Valley Bulb/Root Extract" holds small words as remarks do.
const NAMES_A_PLANT =
  /^\p{Lu}[\p{L}-]*(?: (?:of|the|\p{Lu}[\p{L}/-]*))+ (?:Extract|Powder|Juice|Water|Oil|Butter|Wax)$/u;

// Brackets in brackets are taken apart so deep; what lies deeper stays in its name.
const DEEPEST = 4;

export function namesIn(page: Page, item: Span, depth = 0): Found {
  const { text, lexicon } = page;
  const trimmed = dropContains(page, dropLessThan(text, dropAnd(text, trimMarks(text, item))));
  if (trimmed.start >= trimmed.end) return NOTHING;
  const whole = textIn(text, trimmed);
  if (mayContainLength(whole) === whole.length) return passOver(trimmed, 'header');
  if (NOTE_ALONE.test(whole)) return passOver(trimmed, 'footnote');
  if (CODE.test(whole) && lexicon.identify(whole) === undefined) return passOver(trimmed, 'noise');

  const read = (part: Span) => namesIn(page, part, depth + 1);
  const coded = trimmed.start + leadingCode(whole, lexicon);
  if (coded > trimmed.start) {
    return joined([passOver({ start: trimmed.start, end: coded }, 'noise'), read({ start: coded, end: trimmed.end })]);
  }
  const head = headOf(page, trimmed);
  if (head !== null) return joined([passOver(head, 'header'), read({ start: head.end, end: trimmed.end })]);
  if (depth < DEEPEST) {
    const apart = takeBracketsApart(page, trimmed, read);
    if (apart !== null) return apart;
  }
  const dosed = splitAtAmounts(text, trimmed);
  if (dosed.length > 1) return joined(dosed.map(read));

  const { name, percent, rest } = takePercent(text, trimmed);
  const footnotes: PassedOver[] = [];
  const spans = splitKnown(page, cutFootnote(page, name, footnotes));
  return joined([
    { names: [], passedOver: footnotes },
    ...spans.map((span, n) => nameOf(page, span, percent, n === 0 && spans.length > 1)),
    furtherNames(page, rest, depth),
  ]);
}

/** The name that is in a span, or what it is passed over as; the first of several may be a title. */
function nameOf(page: Page, span: Span, percent: number | null, mayBeTitle: boolean): Found {
  const { text, lexicon } = page;
  const shown = keepAbbreviation(text, dropNumber(text, trimMarks(text, span)), span);
  if (shown.start >= shown.end || !/[\p{L}\d]/u.test(textIn(text, shown))) return NOTHING;
  const code = trailingCode(textIn(text, shown), lexicon);
  const coded = { start: code > 0 ? shown.start + code : shown.end, end: shown.end };
  const name = code > 0 ? trimMarks(text, { start: shown.start, end: coded.start }) : shown;
  const printed = textIn(text, name);
  const isEmpty = name.start >= name.end || ONLY_JOINT.test(printed);
  const why = isEmpty ? null : whyNoName(page, printed, mayBeTitle);
  const found =
    why === null ? { names: [{ ...name, percent, mayContain: false }], passedOver: [] } : passOver(name, why);
  return joined([passOver(coded, 'noise'), isEmpty ? NOTHING : found]);
}

/** Why a text is passed over that could be a name; null where it is one. */
function whyNoName({ lexicon }: Page, text: string, mayBeTitle: boolean): IgnoredReason | null {
  if (lexicon.identify(text) !== undefined) return null;
  if (mayBeTitle && PRODUCT_ALONE.test(text)) return 'header';
  if (/^[\d\s.,%]+$/.test(text)) return 'noise';
  return !NAMES_A_PLANT.test(text) && isRemark(shapeOf(nameKey(text), lexicon)) ? 'marketing' : null;
}

/** Behind an amount stands another name, or a word on its purpose. */
function furtherNames(page: Page, rest: Span, depth: number): Found {
  const { text, lexicon } = page;
  if (rest.start >= rest.end || depth >= DEEPEST) return passOver(rest, 'noise');
  const isName = lexicon.identify(textIn(text, rest)) !== undefined;
  return isName ? namesIn(page, rest, depth + 1) : passOver(rest, 'noise');
}

/** "Herbal complex: Aloe Vera Extract": a head that is no ingredient before one that is. */
function headOf({ text, brackets, lexicon }: Page, span: Span): Span | null {
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ':' && i > span.start && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? '')) {
      const head = trimSpace(text, { start: span.start, end: i });
      // "Zinc Oxide 16% Purpose: Sunscreen"
      const { name, rest } = takePercent(text, head);
      const isPurpose = /^purposes?$/i.test(textIn(text, rest));
      if (isPurpose && lexicon.identify(textIn(text, name)) !== undefined) return null;
      return lexicon.identify(textIn(text, head)) === undefined ? { start: head.start, end: i + 1 } : null;
    }
  }
  return null;
}
