// Joins what a stray comma or a line break cut: "Butyloctyl, Salicylate", "Caprylic/Capric,Triglyceride".
import { LONGEST_NAME } from '../look-up.ts';
import { PART_OR_PRODUCT_ALONE } from '../nomenclature/plants.ts';
import { type LabelPage, type Placed, placed } from './page.ts';
import { trimMarks } from './span.ts';

// Names were seen cut in up to three.
const MOST_PIECES = 3;

export function rejoin(page: LabelPage, cut: readonly Placed[]): readonly Placed[] {
  if (cut.length < 2) return cut;
  const items = [...cut];
  const whole: Placed[] = [];
  const join = (first: Placed, last: Placed) =>
    first === last ? first : placed(page.text, { start: first.start, end: last.end }, page.itemOf);
  for (let i = 0; i < items.length; ) {
    const before = whole.at(-1);
    const item = items[i] as Placed;
    if (before !== undefined && (goesOn(before, item) || isAmountOf(before, item))) {
      whole[whole.length - 1] = join(before, item);
      i++;
      continue;
    }
    const noun = before === undefined ? 0 : nounOf(page, before, item);
    if (before !== undefined && noun > 0) {
      const end = item.start + noun;
      whole[whole.length - 1] = placed(page.text, { start: before.start, end }, page.itemOf);
      items[i] = placed(page.text, { start: end + 1, end: item.end }, page.itemOf);
      continue;
    }
    const taken = piecesOfOneName(page, items, i);
    whole.push(join(item, items[i + taken - 1] as Placed));
    i += taken;
  }
  return whole;
}

const POLYMER_FIRST = /^(?:cross|co)polymer(?= \S)/i;

/** "Dimethicone, Crosspolymer Silica, …": the length of a noun that is of the name before the comma; 0 of any other. */
function nounOf({ text, lexicon }: LabelPage, before: Placed, { start, item }: Placed): number {
  const noun = item.isName ? undefined : POLYMER_FIRST.exec(item.text)?.[0];
  if (noun === undefined || !text.startsWith(noun, start)) return 0;
  return lexicon.isWhole(text.slice(before.start, start + noun.length)) ? noun.length : 0;
}

/** "Titanium Dioxide, 3%, Zinc Oxide …" */
function isAmountOf({ item: before }: Placed, { item }: Placed): boolean {
  return ONLY_AMOUNT.test(item.text) && before.isName;
}

// "Alcohol, Denat. (SD Alcohol 39-C)"
const DENATURED = /^denat(?:ured)?\b/i;
const ACID = /\bacid$/i;
const ESTER = /^[\w,'-]*yl(?: [\w,'-]+)* ester$/i;

const ONLY_AMOUNT = /^\d{1,2}(?:[.,]\d{1,4})?\s?%\.?$/;

/**
 * Chemists invert names: "2,6-Octadien-1-ol, 3,7-dimethyl-, acetate, (E)-". What ends with a hyphen belongs to the name
 * before it, and so does a small unknown word behind such a hyphen. "Acetic Acid, Phenylmethyl Ester" is one too.
 */
function goesOn(before: Placed, { item }: Placed): boolean {
  if (DENATURED.test(item.text) && /^(?:sd )?alcohol$/i.test(before.item.text)) return true;
  if (ACID.test(before.item.text) && ESTER.test(item.text) && !item.isName) return true;
  if (item.isInverted) return /^[\d([]/.test(item.text) || !before.item.isName;
  return before.item.text.endsWith('-') && /^[\p{Ll}\d]/u.test(item.text) && !item.isName;
}

/** "…, Glycerin, Copper⏎PCA, Zinc PCA, …": among commas a line's end separates nothing, if the two are one name. */
function isCutByLine({ text, lexicon }: LabelPage, items: readonly Placed[], at: number): boolean {
  const [before, first, second, behind] = [items[at - 1], items[at], items[at + 1], items[at + 2]];
  if (before === undefined || first === undefined || second === undefined || behind === undefined) return false;
  const isComma = (from: Placed, to: Placed) => text.slice(from.end, to.start).includes(',');
  if (!isComma(before, first) || !isComma(second, behind)) return false;
  if (!/^[ \u200b]*\n[ \u200b]*$/.test(text.slice(first.end, second.start))) return false;
  const { start } = trimMarks(text, first);
  const joined = text.slice(start, trimMarks(text, second).end);
  const id = lexicon.identify(joined);
  if (id === undefined) return false;
  const [own, other] = [lexicon.identify(text.slice(start, first.end)), lexicon.identify(second.item.text)];
  if (own === undefined && other === undefined) return true;
  // "Bismuth Oxychloride⏎(CI 77163)"
  if (OPENER_FIRST.test(second.item.text)) return own !== undefined && (id === own || id === other);
  // "Titanium⏎Dioxide (CI 77891)"
  return PART_OR_PRODUCT_ALONE.test(second.item.text) || lexicon.isWhole(joined.replace(BRACKET_LAST, ''));
}

const OPENER_FIRST = /^[([{]/;
const BRACKET_LAST = /\s*\([^()]*\)$/;

/** How many items from `at` on are one known name; pieces that are names of their own stay apart. */
function piecesOfOneName(page: LabelPage, items: readonly Placed[], at: number): number {
  const { text, lexicon } = page;
  const first = items[at] as Placed;
  const second = items[at + 1];
  if (second === undefined) return 1;
  if (isCutByLine(page, items, at)) return 2;
  const isBroken = first.item.isOpen && /^\s*$/.test(text.slice(first.end, second.start));
  if (!isBroken && first.item.isName && second.item.isName && items[at + 2]?.item.isName !== false) return 1;
  if (!isBroken && !first.item.mayGoOn) return 1;
  const { start } = trimMarks(text, first);
  let taken = 1;
  let areNames = first.item.isName;
  for (let n = 2; n <= Math.min(MOST_PIECES, items.length - at); n++) {
    const last = items[at + n - 1] as Placed;
    areNames &&= last.item.isName;
    const { end } = trimMarks(text, last);
    if (end - start > LONGEST_NAME) break;
    const joined = text.slice(start, end);
    if (isBroken && !lexicon.mayBegin(joined.replace(/[,\n]/g, ' '))) break;
    if (
      isBroken
        ? lexicon.identify(joined) !== undefined || lexicon.isWhole(joined)
        : !areNames && lexicon.isWhole(joined)
    )
      taken = n;
    if (!isBroken && !lexicon.mayGoOn(joined)) break;
  }
  return taken;
}
