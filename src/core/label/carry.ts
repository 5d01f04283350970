// What a clause is by what stands before it: lines of a list of what is absent, and footnotes.
import type { Ingredient } from '../ingredient.ts';
import { PRODUCT_NOUN } from './headings.ts';
import { announcesIngredients, type Judged } from './judge.ts';
import type { Page, Placed } from './page.ts';
import { trimMarks } from './span.ts';

/**
 * A list of what is absent may begin behind its sentence: "… formulated without the following:" and then lines. It
 * lasts to the next empty line or to a heading that announces ingredients.
 */
export function carryNegative({ text }: Page, judged: readonly Judged[]): Judged[] {
  let open = false;
  return judged.map((clause, n) => {
    const before = judged[n - 1];
    const begins = before?.verdict === 'negative_list' && /[:,]\s*$/.test(text.slice(before.start, before.end));
    const goesOn = (open && clause.breaks < 2) || begins || followsEmptyNegativeHead(before);
    open = goesOn && !announcesIngredients(clause.heading) && clause.verdict !== 'disclaimer';
    if (!open) return clause;
    return { ...clause, verdict: 'negative_list', heading: null, start: clause.heading?.span.start ?? clause.start };
  });
}

function followsEmptyNegativeHead(before: Judged | undefined): boolean {
  return before?.heading?.kind.kind === 'negative' && before.verdict === 'header';
}

const MARK = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹])\s*=?\s*(?:\d{1,3} ?(?:%|percent) )?\p{L}/iu;

// "*100 Percent N": the mark, and what may stand between it and the first word.
const LONGEST_MARK = 16;

/** A clause that begins with a mark explains the mark, once there was a list to be marked. */
export function markFootnotes(page: Page, judged: readonly Judged[]): Judged[] {
  const { text } = page;
  let listed = false;
  const marks = new Set<string>();
  const ingredientsBefore = ingredientsUpTo(judged);
  return judged.map((clause, n) => {
    if (listed && explainsMark(text, clause, marks)) return { ...clause, verdict: 'footnote' };
    if (listed && isSentence(text, clause)) return { ...clause, verdict: 'marketing' };
    const isMarked = clause.heading === null && MARK.test(text.slice(clause.start, clause.start + LONGEST_MARK));
    const isListed = (item: Placed | undefined) => {
      const ingredient = ingredientOf(item);
      return ingredient !== null && ingredientsBefore(n).has(ingredient);
    };
    if (listed && isMarked && clause.verdict !== 'negative_list' && !isMarkedList(page, clause, marks, isListed)) {
      return { ...clause, verdict: 'footnote' };
    }
    listed ||= clause.verdict === 'list' && !clause.bullet;
    if (clause.verdict === 'list')
      for (const [mark] of text.slice(clause.start, clause.end).matchAll(MARK_OF_NAME)) marks.add(mark);
    return clause;
  });
}

// "These include a hyaluronic acid crosspolymer, and …": a sentence about the list before it.
const SENTENCE = /^[\s\u200b]*(?:This|These|They|It)\s+\p{Ll}/u;
const LONGEST_FIRST_WORDS = 20;

function isSentence(text: string, { verdict, heading, start }: Judged): boolean {
  if (heading !== null || (verdict !== 'list' && verdict !== 'unsure')) return false;
  return SENTENCE.test(text.slice(start, start + LONGEST_FIRST_WORDS));
}

/** What the lists up to a clause name; asked for ever later clauses, so that each is looked at once. */
function ingredientsUpTo(judged: readonly Judged[]): (end: number) => ReadonlySet<Ingredient> {
  const ingredients = new Set<Ingredient>();
  let next = 0;
  return (end) => {
    for (; next < end; next++) {
      const { verdict, items } = judged[next] as Judged;
      for (const item of verdict === 'list' ? items : []) {
        const ingredient = ingredientOf(item);
        if (ingredient !== null) ingredients.add(ingredient);
      }
    }
    return ingredients;
  };
}

function ingredientOf(item: Placed | undefined): Ingredient | null {
  return item?.item.reading.names[0]?.exact?.ingredient ?? null;
}

const MARK_OF_HEAD = /^([*†‡]+)\p{L}/u;

const MARK_OF_NAME = /(?<=[\p{L}\d)])[*†‡]+/gu;

/** "*Organic Essential Oils: Organic Orange Oil, …" below a list with names so marked; "*Night Cream: …" is a product. */
function explainsMark(text: string, { heading }: Judged, marks: ReadonlySet<string>): boolean {
  if (heading === null || heading.kind.kind !== 'name' || PRODUCT_NOUN.test(heading.name)) return false;
  const mark = MARK_OF_HEAD.exec(text.slice(heading.span.start, heading.span.end))?.[1];
  return mark !== undefined && marks.has(mark);
}

// So many items behind a mark are a list whose first name is marked.
const FEWEST_ITEMS_OF_A_LIST = 3;

/** "*Cocos Nucifera Oil, *Theobroma Cacao Seed Butter" goes on with the list; "*Natural Fragrance" explains. */
function isMarkedList(
  { text, lexicon }: Page,
  clause: Judged,
  marks: ReadonlySet<string>,
  isListed: (item: Placed | undefined) => boolean,
): boolean {
  if (clause.verdict !== 'list') return false;
  // "… Sucrose** …. **Sucrose (Brown Sugar)"
  const mark = MARK_OF_HEAD.exec(text.slice(clause.start, clause.end))?.[1];
  const [only, another] = clause.items;
  if (mark !== undefined && marks.has(mark) && another === undefined && isListed(only)) return false;
  if (clause.items.length >= FEWEST_ITEMS_OF_A_LIST) return true;
  return clause.items.every((item) => {
    const { start, end } = trimMarks(text, item);
    return lexicon.isInci(text.slice(start, end));
  });
}
