// Joins what a stray comma or a line break cut: "Butyloctyl, Salicylate", "Caprylic/Capric,Triglyceride".
import type { Page } from './names.ts';
import { type Span, trimMarks } from './span.ts';

// Names were seen cut in up to three.
const MOST_PIECES = 3;

export function rejoin(page: Page, items: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (let i = 0; i < items.length; ) {
    const taken = piecesOfOneName(page, items, i);
    const first = items[i] as Span;
    const last = items[i + taken - 1] as Span;
    whole.push({ start: first.start, end: last.end });
    i += taken;
  }
  return whole;
}

/** How many items from `at` on are one known name; pieces that are names of their own stay apart. */
function piecesOfOneName({ text, lexicon }: Page, items: readonly Span[], at: number): number {
  for (let n = Math.min(MOST_PIECES, items.length - at); n > 1; n--) {
    const pieces = items.slice(at, at + n).map((item) => trimMarks(text, item));
    if (pieces.every((piece) => lexicon.identify(text.slice(piece.start, piece.end)) !== undefined)) continue;
    const first = pieces[0] as Span;
    const last = pieces.at(-1) as Span;
    const joined = text.slice(first.start, last.end);
    if (lexicon.isWhole(joined)) return n;
  }
  return 1;
}
