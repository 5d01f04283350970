// Vitamins in a row: "Vitamins A, C & E" names the word once and then only letters.
import type { NamedSpan } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { textIn } from './span.ts';

const LETTER = '(?:[ACDEFHKP]|B-?\\d{0,2}|[DK]-?\\d)';
const LETTERS = `${LETTER}(?:(?:,? (?:and|&|\\+) |[ /])${LETTER})*`;
const FIRST = new RegExp(`^(?:and )?vitamins? ${LETTERS}\\.?$`, 'i');
const NEXT = new RegExp(`^(?:(?:and|&) )?${LETTERS}\\.?$`);
const EACH = new RegExp(`(?<![\\p{L}\\d-])${LETTER}(?![\\p{L}\\d-])`, 'giu');
const SEVERAL = /^(?:and )?vitamins|(?<=\s)(?:and|&|\+)(?=\s)|\/|[a-k] [a-k]\b/i;

/** Whether an item is the first of such a row, or may be: what stands behind it tells. */
export function beginsVitamins(item: string): boolean {
  return FIRST.test(item);
}

/** The vitamins in an item of the row; null where it is none of them, or names one with its word. */
export function vitaminsIn(item: string, isBegun: boolean, lexicon: Lexicon): NamedSpan[] | null {
  if (!(FIRST.test(item) ? SEVERAL.test(item) : isBegun && NEXT.test(item))) return null;
  const word = /vitamins? /i.exec(item);
  return [...item.matchAll(EACH)].map(({ 0: letter, index }, n) => {
    // The first stands with its word: "Vitamins A".
    const start = n === 0 && word !== null ? word.index : index;
    const span = { start, end: index + letter.length, percent: null, section: null };
    const name = `Vitamin ${letter}`;
    return { ...span, text: textIn(item, span), name, exact: lexicon.exact(name) };
  });
}
