// One normalisation of a name, used by the loader, the reader and the resolver alike.
import { COLOUR_LETTERS } from './colour-number.ts';

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ω: 'omega',
};

// Cyrillic and Greek letters that print like Latin ones; labels copied through OCR and fonts hold them.
const LOOKALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  ο: 'o',
  ν: 'v',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const PLAIN = /^[a-z0-9 ,/\-.&+:]*$/;
const ASCII = /^[\x20-\x7e]*$/;
// Zero-width characters, soft hyphens, trade marks and footnote marks stand in names without belonging to them.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029\ue000]/gu;
const MARKS = /[*†‡§¶^~°•®™©℠¹²³⁰⁴-⁹#]|\(r\)|\(tm\)/g;
// Footnote numbers: "Limonene [3]", "Glycerin (1)".
const FOOTNOTE = / ?\[\d{1,2}\]| ?\(\*+\)| \(\d{1,2}\)(?= |$)/g;
const DASHES = /[\u2010-\u2015\u2212\u00ac\ufe58\ufe63\uff0d]+/g;
const QUOTES = /[\u2018-\u201b\u2032\u00b4`]/g;
// All of those that ASCII has; most texts have none.
const ASCII_EXTRAS = /[*^~#[`\\]|\((?:r\)|tm\)|\*|\d)/;

/** The key of a name: lower case, no diacritics, one kind of dash and quote, single spaces; punctuation is kept. */
export function nameKey(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  const isAscii = ASCII.test(lower);
  if (isAscii && !ASCII_EXTRAS.test(lower)) return squeeze(lower);
  const unmarked = (isAscii ? lower : lower.replace(INVISIBLE, ''))
    .replace(FOOTNOTE, ' ')
    .replace(MARKS, '')
    .replace(QUOTES, "'")
    .replace(/\\/g, '/');
  return squeeze(isAscii ? unmarked : fold(unmarked));
}

function fold(text: string): string {
  return text
    .replace(DASHES, '-')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (c) => GREEK[c] ?? LOOKALIKE[c] ?? c);
}

// Most names hold no such number, and looking for one costs little.
const FIVE_DIGITS = /\d{5}/;
const COLOUR_INDEX = new RegExp(`(^|[^a-z0-9])${COLOUR_LETTERS}(?=\\d{5}(?!\\d))`, 'g');

// White space to be squeezed, or a mark at an end.
const LOOSE = /\s\s|[^\S ]|^[\s.,:]|[\s.,:]$/;

function squeeze(text: string): string {
  if (!LOOSE.test(text) && !FIVE_DIGITS.test(text)) return text;
  const named = FIVE_DIGITS.test(text) ? text.replace(COLOUR_INDEX, '$1ci ') : text;
  return (
    named
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
      // A run of marks is tried once, not from each of them.
      .replace(/^[.,:]+|(?<![.,:])[.,:]+$/g, '')
      .trim()
  );
}

const MARK_BETWEEN_NUMBERS = /\d[^a-z0-9]+\d/;

/**
 * The key of a name without spaces, hyphens and punctuation. A mark between two numbers stays one mark, so that
 * "1,2-Hexanediol" is not "12-Hexanediol" and "PEG/PPG-18/18" not "PEG/PPG-1818".
 */
export function tightKey(key: string): string {
  const marked = MARK_BETWEEN_NUMBERS.test(key) ? key.replace(/(\d)[^a-z0-9]+(?=\d)/g, '$1_') : key;
  return marked.replace(/[^a-z0-9_\u0080-\uffff]+/g, '');
}

/** The words of a key: runs of letters and digits. */
export function wordsOf(key: string): string[] {
  return key.match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
}

/** The id of an ingredient: its name in lower case, words joined by hyphens. */
export function idOf(name: string): string {
  return wordsOf(nameKey(name)).join('-');
}
