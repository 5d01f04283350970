// The words of a stretch, as the table is asked for them: a list may have lost the separators between its names.
import type { Step } from '../plain-word.ts';
import type { HalfBrackets } from '../walk.ts';
import { BRACKET, CAPITAL, kindsOf, OPENER, WHITE } from './character.ts';
import type { Page } from './page.ts';
import type { Span } from './span.ts';

export interface Word extends Span, HalfBrackets {}

/** Words with the bracket behind them, where it has both halves; a capital after a small letter, a digit or a bracket begins a word too. */
export function wordsIn({ text, brackets }: Page, span: Span): Word[] {
  const words: Word[] = [];
  // Of the word that is being read; -1 between two.
  let start = -1;
  let [openers, closers] = [0, 0];
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    const kinds = kindsOf(code);
    const end = (kinds & OPENER) === 0 ? -1 : brackets.closes(i);
    if (end > i && end < span.end) {
      if (start < 0) start = words.pop()?.start ?? i;
      i = end;
    } else {
      const isBetween = (kinds & (WHITE | BRACKET)) !== 0;
      const beginsWord = (kinds & CAPITAL) !== 0 && /[\p{Ll})\]]/u.test(text[i - 1] ?? '');
      if (start >= 0 && (isBetween || beginsWord)) {
        words.push({ start, end: i, openers, closers });
        start = -1;
        openers = 0;
        closers = 0;
      }
      if (!isBetween) {
        if (start < 0) start = i;
      } else if ((kinds & OPENER) !== 0) openers++;
      else if ((kinds & BRACKET) !== 0) closers++;
    }
  }
  if (start >= 0) words.push({ start, end: span.end, openers, closers });
  return words;
}

/** What the word is to a walk. */
export function stepsIn({ text, lexicon }: Page, { start, end }: Span): readonly Step[] | null {
  return lexicon.stepsOf(text.slice(start, end));
}
