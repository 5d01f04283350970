// Where a clause stops telling what is in a product: a list of what is not in it, or a disclaimer, with the list before it.
import type { Brackets } from './brackets.ts';
import { isOf, OPENER } from './character.ts';
import { DISCLAIMER, NEGATIVE, PRODUCT_NOUN, SEE_ELSEWHERE } from './headings.ts';
import { itemsIn, type LabelPage, type Page } from './page.ts';
import { type Span, trimMarks } from './span.ts';
import { type Verdict, weigh } from './weigh.ts';

/** Where a list of what is absent, or a disclaimer, begins; a phrase in brackets speaks only of what stands before it. */
export function phraseIn({ text, brackets }: Page, span: Span): { at: number; verdict: Verdict } | null {
  const outside = withoutBrackets(text, brackets, span);
  const negative = NEGATIVE.exec(outside);
  if (negative !== null) return { at: span.start + negativeStart(outside, negative.index), verdict: 'negative_list' };
  const disclaimer = DISCLAIMER.exec(outside);
  return disclaimer === null ? null : { at: span.start + disclaimer.index, verdict: 'disclaimer' };
}

/** The span with spaces in the place of its brackets and what they hold. */
function withoutBrackets(text: string, brackets: Brackets, { start, end }: Span): string {
  let outside = '';
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isOf(text.charCodeAt(i), OPENER)) continue;
    const close = brackets.closes(i);
    if (close < i || close >= end) continue;
    outside += text.slice(from, i) + ' '.repeat(close - i + 1);
    from = close + 1;
    i = close;
  }
  return outside + text.slice(from, end);
}

/** Korean says "without" behind the list of what is absent. */
function negativeStart(text: string, at: number): number {
  return text.startsWith('무첨가', at) ? 0 : at;
}

/** "Night Cream: see packaging": the product whose list stands elsewhere. */
export function productElsewhere(printed: string): string | null {
  const head = SEE_ELSEWHERE.exec(printed)?.[1]?.trim() ?? '';
  return PRODUCT_NOUN.test(head) ? head : null;
}

// "Yellow 5 (CI 19140) <ILN44723>.Please be aware …"
const CODE_BEFORE_PHRASE = /(?<!\s)\s*[<[(](?:iln|f\.?\s?i\.?\s?l\b)[^<>[\]()]{0,30}[>\])]\.?\s*$/i;

/** Where the list before a phrase ends: after its last separator, or at the phrase; the start when none is a list. */
export function listBefore(page: LabelPage, span: Span, phrase: number): number {
  const before = { start: span.start, end: phrase };
  if (phrase <= span.start) return span.start;
  const { known, items } = weigh(itemsIn(page, before));
  if (known === 0) return span.start;
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return phrase;
  const { start, end } = trimMarks(page.text, last);
  if (start >= end || last.item.isName) return phrase;
  const code = CODE_BEFORE_PHRASE.exec(page.text.slice(last.start, phrase));
  return code === null ? last.start : last.start + code.index;
}
