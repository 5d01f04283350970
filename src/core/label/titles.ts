// The name of the next product, glued to the last ingredient before the heading of its list: "… Cetrimonium
// ChlorideTropical Ingredients: Butane, …".
import type { Clause } from './clauses.ts';
import { splitItems } from './items.ts';
import type { LabelPage } from './page.ts';
import { takePercent } from './percent.ts';
import { type Span, trimMarks } from './span.ts';

const INGREDIENTS_FIRST = /^[\s\u200b]*ingr[eé]dient(?:s|es|i)?(?:[ \t]+list)?[ \t]*:/i;
const LONGEST_FIRST = 40;
const MOST_WORDS_OF_A_TITLE = 6;
// Words of the last name, and of the title behind it.
const LONGEST_LAST = 160;

/** Where the title begins that ends the clause, right before "Ingredients:"; null where none does. */
export function titleAtEnd(
  { text, brackets, lexicon }: LabelPage,
  clause: Clause,
  next: Clause | undefined,
): Span | null {
  if (next === undefined || next.breaks > 0) return null;
  if (!INGREDIENTS_FIRST.test(text.slice(next.start, next.start + LONGEST_FIRST))) return null;
  const last = splitItems(
    text,
    { start: Math.max(clause.start, clause.end - LONGEST_LAST), end: clause.end },
    brackets,
  ).at(-1);
  if (last === undefined) return null;
  const isName = (start: number, end: number) => {
    const name = trimMarks(text, { start, end });
    return name.start < name.end && lexicon.identify(text.slice(name.start, name.end)) !== undefined;
  };
  if (takePercent(text, last).percent !== null || isName(last.start, last.end)) return null;
  const words = [...text.slice(last.start, last.end).matchAll(/[^\s\u200b]*?[\p{Ll})\]](?=\p{Lu})|[^\s\u200b]+/gu)];
  for (let n = words.length - 1; n > 0 && words.length - n <= MOST_WORDS_OF_A_TITLE; n--) {
    const start = last.start + (words[n]?.index ?? 0);
    if (/^\p{L}/u.test(text.slice(start)) && isName(last.start, start)) return { start, end: last.end };
  }
  return null;
}
