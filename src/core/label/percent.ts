// The share printed beside a name: "Zinc Oxide 12%", "Niacinamide (5%)", "2% Salicylic Acid", "<0.1 % w/w", "20 ppm",
// "5-10%"; or its weight: "(170mg)".

import { AMOUNT_FIRST, isOf } from './character.ts';
import { AND_OR } from './joints.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { type Span, textIn, trimMarks } from './span.ts';

const ABOUT =
  '(?:<|>|≤|≥|~|≈|±|less than|more than|at least|at most|under|over|up to|about|approx\\.?|ca\\.?|max\\.?|min\\.?)';
const FIGURE = '(?:\\d{1,3}(?:, ?\\d{3})+(?:\\.\\d{1,4})?|\\d{1,6}(?:[.,]\\d{1,6})?|\\.\\d{1,4})';
const UNIT = '(?:%|percent|pp[mb]|mg\\/g|mg\\/ml)';
const OF_WHAT = '(?:\\s*\\(?(?:[wv]\\/[wv]|(?:w[wvt]|vv)(?![a-z]))\\)?)?';
const IN_OTHER_WORDS = '(?:\\s*[,/=]\\s*\\d[\\d.,]*\\s*(?:pp[mb]|%(?=\\s*[)\\]])))?';
// "5-10%", "60% - 70%", "5 to <10 %": the higher of two counts.
const LOWER = `(?:(?<lower>\\d{1,3}(?:[.,]\\d{1,4})?|\\.\\d{1,4})\\s{0,9}%?\\s{0,9}(?:[-–—]|to)\\s{0,9}${ABOUT}?\\s{0,9})?`;
const SHARE_FROM = (lower: string) =>
  `[([]?\\s{0,9}${ABOUT}?\\s{0,9}${lower}(?<share>${FIGURE})\\s{0,9}(?<unit>${UNIT})${IN_OTHER_WORDS}${OF_WHAT}\\s{0,9}[)\\]]?`;
const SHARE = SHARE_FROM(LOWER);
// A weight is of the pack or of a dose: what share it is, is not known.
const WEIGHT = `[([]\\s{0,9}${FIGURE}\\s{0,9}(?:mg|g|mcg|[µμ]g|iu)\\s{0,9}[)\\]]`;
const AMOUNT = new RegExp(`${SHARE}|${WEIGHT}`, 'iy');
const ONE_SHARE = new RegExp(SHARE_FROM(''), 'iy');
const AMOUNT_ALONE = new RegExp(`^(?:${SHARE}|${WEIGHT})$`, 'i');
// "Alcohol: 0%" tells that there is none.
const DOSE = new RegExp(`(?!\\s{0,9}0+(?:[.,]0+)?\\s?%)\\s{0,9}(?:${SHARE}|${WEIGHT})\\s{0,9}(?:[,;\\n]|$)`, 'iy');
const ABOUT_LAST = new RegExp(`(?<=\\s)${ABOUT}\\s*$`, 'i');

// So many make a percent.
const A_PERCENT: Readonly<Record<string, number>> = { ppm: 10_000, ppb: 10_000_000, 'mg/g': 10, 'mg/ml': 10 };

// Most names stand without an amount.
const MAY_HOLD = /%|percent|pp[mb]|mg\/[gm]|\d ?(?:m?c?g|[µμ]g|iu)\s*[)\]]/i;

// An amount is looked for so far: further on begins another name.
const LONGEST = 400;

export interface Shared {
  readonly name: Span;
  readonly percent: number | null;
  /** What follows the amount: another name ("Homosalate 6% Octisalate 4%"), or its purpose ("20% (Sunscreen)"). */
  readonly rest: Span;
}

// "Linalool 100% Organic": of the whole, not of the name before.
const PRAISE = /^(?:natural|organic|pure|vegan|botanical)$/i;

type Source = Pick<Page, 'text' | 'lexicon'>;

/** The name without its amount; the amount in percent. */
export function takePercent(source: Source, span: Span): Shared {
  const { text } = source;
  const printed = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const none = { name: span, percent: null, rest: { start: span.end, end: span.end } };
  if (!MAY_HOLD.test(printed)) return none;
  for (let i = span.start; i < span.start + printed.length; i++) {
    if (!isOf(text.charCodeAt(i), AMOUNT_FIRST) || !mayBegin(text, span.start, i)) continue;
    const found = amountAt(source, span, printed, i);
    if (found === null) {
      if (/[([]/.test(text[i] ?? '')) i = endOfRemark(text, i, span.end);
      continue;
    }
    const { share, unit } = found.groups ?? {};
    const percent = share === undefined ? null : percentOf(share, (unit ?? '').toLowerCase());
    const about = ABOUT_LAST.exec(text.slice(span.start, i));
    const before = trimMarks(text, { start: span.start, end: about === null ? i : span.start + about.index });
    const behind = trimMarks(text, { start: i + found[0].length, end: span.end });
    const isBehind = before.start >= before.end;
    const rest = isBehind ? { start: span.end, end: span.end } : behind;
    const isTold = percent !== null && percent <= 100 && !(percent === 100 && PRAISE.test(textIn(text, rest)));
    return { name: isBehind ? behind : before, percent: isTold ? percent : null, rest };
  }
  return none;
}

/** The amount that begins at a place, if one does and it is not of the name. */
function amountAt({ text, lexicon }: Source, span: Span, printed: string, at: number): RegExpExecArray | null {
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = at - span.start;
    return pattern.exec(printed);
  };
  const found = matched(AMOUNT);
  if (found === null) return null;
  const before = text.slice(span.start, at);
  // "(100% natural fragrance)" is a remark, not an amount.
  if (/^[([]/.test(found[0]) && !/[)\]]\s*$/.test(found[0])) return null;
  const behind = textIn(text, trimMarks(text, { start: at + found[0].length, end: span.end }));
  const { lower, share } = found.groups ?? {};
  if (share === undefined) return isOfOneName(before, behind, lexicon) ? null : found;
  if (lower === undefined) return found;
  if (percentOf(lower, '%') >= percentOf(share, '%') || isNumberOf(before, lower, lexicon)) return null;
  // "Zinc Oxide 5% - 10% Titanium Dioxide": no range, but two names with an amount each.
  const areTwo = /%\s*[-–—]/.test(found[0]) && lexicon.identify(behind) !== undefined;
  return areTwo ? matched(ONE_SHARE) : found;
}

const NUMBER_NEXT = /-$|\b(?:polysorbate|no\.?|ci|red|yellow|orange|green|blue|violet) ?$/i;

/** "Laureth-7 - 5%", "Benzophenone 3 - 6%": the name's own number before its amount. */
function isNumberOf(before: string, number: string, lexicon: Lexicon): boolean {
  if (NUMBER_NEXT.test(before)) return true;
  const bare = before.replace(/[\s([]+$/, '');
  const name = `${bare} ${number}`;
  if (lexicon.identify(name) !== undefined || lexicon.isAmbiguous(name)) return true;
  // "Dimethicone 5 - 10%" names it without a number.
  return lexicon.identify(bare) === undefined && lexicon.isOfSeries(name);
}

const JOINT_NEXT = new RegExp(`^(?:${AND_OR})\\b|^[&+]`, 'i');

/** "Zinc (5mg) Oxide" holds a remark; "Vitamin C (60mg) and Zinc (15mg)" two names with their weights. */
function isOfOneName(before: string, behind: string, lexicon: Lexicon): boolean {
  if (before.trim() === '' || behind === '') return false;
  const isKnown = (name: string) => lexicon.identify(name) !== undefined || lexicon.isAmbiguous(name);
  if (isKnown(`${before}${behind}`)) return true;
  // "Menthol (16 mg) Cooling"
  return !isKnown(before.trim()) && !JOINT_NEXT.test(behind) && !isKnown(behind);
}

/** Whether a text is an amount, or several, and nothing else. */
export function areAmounts(text: string): boolean {
  return AMOUNT_ALONE.test(text) || text.split(/,\s/).every((part) => AMOUNT_ALONE.test(part));
}

/** "Avobenzone: 2.5%, …": whether what stands behind a colon is only the amount of what stands before. */
export function isDosedBehind(text: string, colon: number): boolean {
  DOSE.lastIndex = colon + 1;
  return DOSE.test(text);
}

/** "0,125 %" has a decimal comma, "9,900 ppm" one between thousands. */
function percentOf(figure: string, unit: string): number {
  const isInThousands = unit.startsWith('pp') && /^[1-9]\d{0,2}(?:, ?\d{3})+(?:\.|$)/.test(figure);
  return Number(isInThousands ? figure.replace(/, ?/g, '') : figure.replace(/, ?/, '.')) / (A_PERCENT[unit] ?? 1);
}

function endOfRemark(text: string, at: number, end: number): number {
  const close = text.indexOf(text[at] === '(' ? ')' : ']', at);
  return close < 0 || close >= end ? at : close;
}

/** One span a name and its amount, where a text is several: "Homosalate 6% Octisalate 4%". */
export function splitAtAmounts(source: Source, span: Span): Span[] {
  const parts: Span[] = [];
  for (let rest = span; ; ) {
    const { percent, rest: behind } = takePercent(source, rest);
    if (percent === null || behind.start >= behind.end || takePercent(source, behind).percent === null)
      return [...parts, rest];
    parts.push({ start: rest.start, end: behind.start });
    rest = behind;
  }
}

/** An amount begins behind a space, a bracket or a row of dots, not inside a word or a number. */
function mayBegin(text: string, start: number, at: number): boolean {
  if (at === start || text[at] === '(' || text[at] === '[') return true;
  const before = text[at - 1] ?? '';
  return !/[\p{L}\d.,]/u.test(before) || (before === '.' && text[at - 2] === '.');
}
