// What clings to a name and is not of it: a joint, a footnote, the number of one; and the full stop that is of it.

import { nameKey } from '../name.ts';
import type { PassedOver } from './found.ts';
import { AND, AND_OR, SURE_AND } from './joints.ts';
import { splitKnown } from './known-parts.ts';
import type { Page } from './page.ts';
import { takePercent } from './percent.ts';
import { isProse, shapeOf } from './prose.ts';
import { type Span, textIn, trimMarks } from './span.ts';

/** "…, and Octinoxate 6%", "…, as well as Coconut Oil", but not "Vitamins A, E and K", nor "E 471" */
export const JOINT_FIRST = new RegExp(
  `^(?!e (?:(?:${SURE_AND}) |\\d))(?:${AND_OR}|and or|also|plus|as well as|including)\\s+`,
  'i',
);

/** "less than 1% of Methylparaben": the amount of what follows, which is not known to the percent. */
export function dropLessThan(text: string, span: Span): Span {
  const found = /^(?:contains? )?(?:less than|under|<|up to)?\s*\d+(?:[.,]\d+)?\s*%\s*(?:or less )?of:?\s+/i.exec(
    text.slice(span.start, Math.min(span.end, span.start + 50)),
  );
  return found === null ? span : { start: span.start + found[0].length, end: span.end };
}

/** "contains Coconut Oil", "with Coconut Oil": what is told to be in it is in it; "Purpose Avobenzone 3%" stands below the heads of a table. */
export function dropAnnounced({ text, lexicon }: Page, { start, end }: Span): Span {
  const found = /^(?:contains?:?|with|purposes?)\s+/i.exec(text.slice(start, Math.min(end, start + 20)));
  if (found === null) return { start, end };
  const own = { start: start + found[0].length, end };
  return lexicon.identify(textIn(text, takePercent({ text, lexicon }, own).name)) === undefined ? { start, end } : own;
}

/** "Alcohol Denat." keeps its full stop. */
export function keepAbbreviation(text: string, shown: Span, span: Span): Span {
  const isAbbreviated =
    /\bdenat$/i.test(text.slice(Math.max(shown.start, shown.end - 7), shown.end)) && text[shown.end] === '.';
  return isAbbreviated && shown.end <= span.end ? { start: shown.start, end: shown.end + 1 } : shown;
}

/** Without a footnote number at its end: "Limonene [3]". */
export function dropNumber(text: string, span: Span): Span {
  const found = /[\s\u200b]*\(\s*\)$|[\s\u200b]*\[\d{1,2}\]$|[\s\u200b]*\(\*+\)$|[\s\u200b]+\(\d{1,2}\)$/.exec(
    text.slice(Math.max(span.start, span.end - 12), span.end),
  );
  return found === null ? span : trimMarks(text, { start: span.start, end: span.end - found[0].length });
}

const LONGEST_JOINT = 12;

export function dropAnd(text: string, span: Span): Span {
  const found = JOINT_FIRST.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_JOINT)));
  return found === null ? span : { start: span.start + found[0].length, end: span.end };
}

const MARK_BEHIND = /[\p{L})][*†‡^]+\s/u;

const AND_FIRST = new RegExp(`^(?:${AND})\\s`, 'i');

/** "Fennel Oil**Certified organic": a footnote glued to the last name; "(Baobab)** Fruit Powder" is one name. */
export function cutFootnote(page: Page, span: Span, passedOver: PassedOver[]): Span {
  const { text, lexicon } = page;
  const mark = /(?<![*†‡^])[*†‡^]+(?:\s*:)?\s*(?=\p{L})/u.exec(text.slice(span.start, span.end));
  if (mark === null || lexicon.identify(text.slice(span.start, span.end)) !== undefined) return span;
  const before = trimMarks(text, { start: span.start, end: span.start + mark.index });
  const after = { start: span.start + mark.index, end: span.end };
  const isName = lexicon.identify(text.slice(before.start, before.end)) !== undefined;
  const rest = text.slice(after.start + mark[0].length, after.end);
  if (AND_FIRST.test(rest)) return span;
  const explains = isProse(shapeOf(nameKey(rest), lexicon));
  if (!(isName || explains) || lexicon.identify(rest) !== undefined) return span;
  // "Nigella Sativa Seed Oil* Caprylic/Capric Triglyceride Copaifera Officinalis Resin* …": marked names in a row.
  if (MARK_BEHIND.test(rest) && splitKnown(page, span).length > 1) return span;
  passedOver.push({ ...after, why: 'footnote' });
  return before;
}
