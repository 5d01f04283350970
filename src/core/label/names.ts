// From one item of a list to the names in it: blends and colour lists taken apart, synonyms kept together.

import { nameKey } from '../name.ts';
import { mayContainLength, takeBracketsApart } from './apart.ts';
import { cutFootnote, dropAnd, dropAnnounced, dropLessThan, dropNumber, keepAbbreviation } from './clinging.ts';
import { leadingCode, trailingCode } from './codes.ts';
import { type Found, joined, type Name, NOTHING, type PassedOver, passOver } from './found.ts';
import { CODE, DRUG_FACTS_ALONE, PRODUCT_ALONE } from './headings.ts';
import { SURE_AND_OR } from './joints.ts';
import { splitKnown } from './known-parts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { splitAtAmounts, takePercent } from './percent.ts';
import { isNameLike, isProse, isRemark, shapeOf } from './prose.ts';
import type { IgnoredReason } from './reading.ts';
import { type Span, textIn, trimMarks, trimSpace } from './span.ts';

// "(*plant based)"
const NOTE_ALONE = /^\(\s*\*[^()]*\)$/;
// Not the last letter of "Vitamins A, C, E".
const ONLY_JOINT = new RegExp(`^(?:${SURE_AND_OR})$`, 'i');

// "Lily of the Valley Bulb/Root Extract" holds small words as remarks do.
const NAMES_A_PLANT =
  /^\p{Lu}[\p{L}-]*(?: (?:of|the|\p{Lu}[\p{L}/-]*))+ (?:Extract|Powder|Juice|Water|Oil|Butter|Wax)$/u;

// What Drug Facts say behind the amount of an active: 21 CFR 201.66(c)(3), and the monographs' names of the purposes.
const PURPOSE =
  /^\(?(?:purpose:? )?(?:sunscreen|skin protectant|acne (?:treatment|medication)|anti-?dandruff|antiperspirant|anti-?itch|anti-?septic|external analgesic)s?\)?$/i;

// Brackets in brackets are taken apart so deep; what lies deeper stays in its name.
const DEEPEST = 4;

export function namesIn(page: Page, item: Span, depth = 0): Found {
  const { text, lexicon } = page;
  const trimmed = dropAnnounced(page, dropLessThan(text, dropAnd(text, trimMarks(text, item))));
  if (trimmed.start >= trimmed.end) return unreadable(text, item);
  const whole = textIn(text, trimmed);
  if (mayContainLength(whole) === whole.length) return passOver(trimmed, 'header');
  if (NOTE_ALONE.test(whole)) return passOver(trimmed, 'footnote');
  if (CODE.test(whole) && lexicon.identify(whole) === undefined) return passOver(trimmed, 'noise');

  const read = (part: Span) => namesIn(page, part, depth + 1);
  const coded = trimmed.start + leadingCode(whole, lexicon);
  if (coded > trimmed.start) {
    return joined([passOver({ start: trimmed.start, end: coded }, 'noise'), read({ start: coded, end: trimmed.end })]);
  }
  const heads = headsOf(page, trimmed);
  const lastHead = heads.at(-1);
  if (lastHead !== undefined)
    return joined([...heads.map((head) => passOver(head, 'header')), read({ start: lastHead.end, end: trimmed.end })]);
  if (depth < DEEPEST) {
    const apart = takeBracketsApart(page, trimmed, read);
    if (apart !== null) return apart;
  }
  const dosed = splitAtAmounts(page, trimmed);
  if (dosed.length > 1) return joined(dosed.map(read));

  const { name, percent, rest } = takePercent(page, trimmed);
  const found: Filled = { names: [], passedOver: [] };
  const spans = splitKnown(page, cutFootnote(page, name, found.passedOver));
  const amount: Amount = { percent, section: PURPOSE.test(textIn(text, rest)) ? 'active' : null };
  for (const [n, span] of spans.entries()) addName(page, span, amount, n === 0 && spans.length > 1, found);
  return rest.start < rest.end ? joined([found, furtherNames(page, rest, depth)]) : found;
}

// An ingredient whose letters were lost on the way to the label is one all the same (surface.ts).
const UNREADABLE = /[■□▯]{2,}/;

function unreadable(text: string, item: Span): Found {
  const span = trimSpace(text, item);
  const name = { ...span, percent: null, section: null };
  return UNREADABLE.test(textIn(text, span)) ? { names: [name], passedOver: [] } : NOTHING;
}

type Amount = Pick<Name, 'percent' | 'section'>;

/** What is found in a long list is added to, since putting thousands of findings together takes longer than the rest. */
interface Filled extends Found {
  readonly names: Name[];
  readonly passedOver: PassedOver[];
}

/** Adds the name that is in a span, or what it is passed over as; the first of several may be a title. */
function addName(page: Page, span: Span, amount: Amount, mayBeTitle: boolean, found: Filled): void {
  const { text, lexicon } = page;
  const shown = keepAbbreviation(text, dropNumber(text, trimMarks(text, dropAnd(text, span))), span);
  const whole = textIn(text, shown);
  if (!/[\p{L}\d]/u.test(whole)) {
    found.names.push(...unreadable(text, span).names);
    return;
  }
  const code = trailingCode(whole, lexicon);
  if (code > 0) found.passedOver.push({ start: shown.start + code, end: shown.end, why: 'noise' });
  const name = code > 0 ? trimMarks(text, { start: shown.start, end: shown.start + code }) : shown;
  const printed = code > 0 ? textIn(text, name) : whole;
  if (printed === '' || ONLY_JOINT.test(printed)) return;
  const why = whyNoName(page, printed, mayBeTitle);
  if (why === null)
    found.names.push({ start: name.start, end: name.end, percent: amount.percent, section: amount.section });
  else found.passedOver.push({ start: name.start, end: name.end, why });
}

// "Micellar Technology"
const NO_SUBSTANCE =
  /\btechnolog(?:y|ies)$|^(?:all )?(?:natural|organic|vegan|pure|(?:natural|plant|vegetable) origin)$/i;
const COUNTRIES =
  'usa|u\\.s\\.a|us|uk|eu|france|italy|germany|spain|poland|england|ireland|switzerland|korea|japan|china|india|canada|australia|taiwan|thailand|israel|mexico|brazil|turkey|new zealand|south korea|united states(?: of america)?|united kingdom';
// "Volume 100 ml", "pH 5.5", "EXP 12/26", "Made in USA"
const OF_THE_PACK = new RegExp(
  `^(?:(?:net )?(?:vol(?:ume)?|wt|weight|contents?)[.:]? ?\\d[\\d.,]* ?(?:ml|g|l|oz)\\.?|ph ?\\d[\\d.,–-]*|exp\\.? ?\\d.*|made in (?:the )?(?:${COUNTRIES})\\.?|(?:call |tel\\.?:? ?)?(?:\\+?\\d-)?\\d{3}-\\d{3}-\\d{4}|etc\\.?)$`,
  'i',
);

/** Why a text is passed over that could be a name; null where it is one. */
function whyNoName({ lexicon }: Page, text: string, mayBeTitle: boolean): IgnoredReason | null {
  if (lexicon.identify(text) !== undefined) return null;
  if (mayBeTitle && PRODUCT_ALONE.test(text)) return 'header';
  if (/^[\d\s.,%]+$/.test(text)) return 'noise';
  if (NO_SUBSTANCE.test(text)) return holdsName(text, lexicon) ? null : 'marketing';
  if (DRUG_FACTS_ALONE.test(text)) return 'header';
  if (OF_THE_PACK.test(text)) return 'noise';
  const isPraise = !NAMES_A_PLANT.test(text) && isRemark(shapeOf(nameKey(text), lexicon));
  return isPraise && !holdsName(text, lexicon) ? 'marketing' : null;
}

const DENIES = /\b(?:no|not|non|never|without|free)\b/i;
// More are a sentence.
const MOST_WORDS = 6;

/** "Our Coconut Oil blend", "Isopropyl Myristate for skin": what a remark names is in the product. */
function holdsName(text: string, lexicon: Lexicon): boolean {
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || DENIES.test(text)) return false;
  return words.some((_, from) =>
    words.slice(from).some((_, to) => lexicon.identify(words.slice(from, from + to + 1).join(' ')) !== undefined),
  );
}

/** Behind an amount stands another name, or a word on its purpose. */
function furtherNames(page: Page, rest: Span, depth: number): Found {
  const { text, lexicon } = page;
  if (rest.start >= rest.end || depth >= DEEPEST) return passOver(rest, 'noise');
  const { name } = takePercent(page, dropAnd(text, rest));
  const isName = lexicon.identify(textIn(text, name)) !== undefined || mayBeName(textIn(text, rest), lexicon);
  return isName ? namesIn(page, rest, depth + 1) : passOver(rest, 'noise');
}

// "Vitamin C 10% Solution"
const FORM = /^(?:solution|complex|blend|base|naturel)$/i;

/** An unknown name, not "(anti-acne)" or "Sunscreen". */
function mayBeName(text: string, lexicon: Lexicon): boolean {
  if (!/\p{L}{4}/u.test(text) || /^\(.*\)$/.test(text) || PURPOSE.test(text) || FORM.test(text) || DENIES.test(text))
    return false;
  const shape = shapeOf(nameKey(text), lexicon);
  return isNameLike(nameKey(text), shape) && !isProse(shape) && !isRemark(shape);
}

/** One behind the other: "Complex: Herbal: Aloe Vera Extract". */
function headsOf(page: Page, span: Span): Span[] {
  const heads: Span[] = [];
  for (let head = headOf(page, span); head !== null; head = headOf(page, { start: head.end, end: span.end }))
    heads.push(head);
  return heads;
}

/** "Herbal complex: Aloe Vera Extract": a head that is no ingredient before one that is. */
function headOf(page: Page, span: Span): Span | null {
  const { text, brackets, lexicon } = page;
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ':' && i > span.start && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? '')) {
      const head = trimSpace(text, { start: span.start, end: i });
      // "Zinc Oxide 16% Purpose: Sunscreen"
      const { name, rest } = takePercent(page, head);
      const isPurpose = /^purposes?$/i.test(textIn(text, rest));
      if (isPurpose && lexicon.identify(textIn(text, name)) !== undefined) return null;
      return lexicon.identify(textIn(text, head)) === undefined ? { start: head.start, end: i + 1 } : null;
    }
  }
  return null;
}
