// The name of the next product, glued to the last ingredient before the heading of its list: "… Cetrimonium
// ChlorideTropical Ingredients: Butane, …".
import { PRODUCTS } from '../nomenclature/plants.ts';
import type { Clause } from './clauses.ts';
import { PRODUCT_NOUN } from './headings.ts';
import { splitItems } from './items.ts';
import type { LabelPage } from './page.ts';
import { takePercent } from './percent.ts';
import { type Span, trimMarks } from './span.ts';

const INGREDIENTS_FIRST = /^[\s\u200b]*ingr[eé]dient(?:s|es|i)?(?:[ \t]+list)?[ \t]*:/i;
const LONGEST_FIRST = 40;
const MOST_WORDS_OF_A_TITLE = 6;
// Words of the last name, and of the title behind it.
const LONGEST_LAST = 160;

// Rather an unknown ingredient: "… Glycerin Zorba Seed Oil".
const MADE = new RegExp(`\\b(?:${PRODUCTS})$`, 'i');

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
  // A longer last item is prose, and what was cut off by looking no further back is none.
  if (last === undefined || (last.start > clause.start && last.start === clause.end - LONGEST_LAST)) return null;
  const isName = (start: number, end: number) => {
    const name = trimMarks(text, { start, end });
    return name.start < name.end && lexicon.identify(text.slice(name.start, name.end)) !== undefined;
  };
  if (takePercent({ text, lexicon }, last).percent !== null || isName(last.start, last.end)) return null;
  const words = [...text.slice(last.start, last.end).matchAll(/[^\s\u200b]*?[\p{Ll})\]](?=\p{Lu})|[^\s\u200b]+/gu)];
  for (let n = words.length - 1; n > 0 && words.length - n <= MOST_WORDS_OF_A_TITLE; n--) {
    const start = last.start + (words[n]?.index ?? 0);
    if (!isName(last.start, start)) continue;
    const title = text.slice(start, last.end);
    const own = words
      .slice(n)
      .map(({ 0: word, index }) => ({ start: last.start + index, end: last.start + index + word.length }));
    const holdsName = own.some((first, from) => own.slice(from).some((to) => isName(first.start, to.end)));
    if (!/^\p{L}/u.test(title) || holdsName || MADE.test(title)) return null;
    // "… Talc. Charcoal exfoliating wipes Ingredients: Aqua, …": the name is the title's first word.
    const isOneTitle = PRODUCT_NOUN.test(title) && /\s/.test(text[start - 1] ?? '');
    return isOneTitle && text.slice(clause.start, last.start).trim() === '' ? last : { start, end: last.end };
  }
  return null;
}
