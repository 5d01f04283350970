// The share printed beside a name: "Zinc Oxide 12%", "Niacinamide (5%)", "2% Salicylic Acid", "<0.1 % w/w", "20 ppm".
import { type Span, trimMarks } from './span.ts';

const AMOUNT =
  /[([]?\s*(?:<|≤|~|less than|under|up to)?\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*(%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?\s*[)\]]?/iy;

const IN_PERCENT: Readonly<Record<string, number>> = { '%': 1, percent: 1, ppm: 0.0001, 'mg/g': 0.1, 'mg/ml': 0.1 };

export interface Shared {
  readonly name: Span;
  readonly percent: number | null;
}

/** The name without its amount; the amount in percent. What follows an amount ("20% (Sunscreen)") is no name. */
export function takePercent(text: string, span: Span): Shared {
  const printed = text.slice(span.start, span.end);
  for (let i = span.start; i < span.end; i++) {
    if (!/[\d<≤~([]/.test(text[i] ?? '') || /[\p{L}\d.,]/u.test(text[i - 1] ?? '')) continue;
    AMOUNT.lastIndex = i - span.start;
    const found = AMOUNT.exec(printed);
    if (found === null) continue;
    const percent = Number((found[1] ?? '').replace(',', '.')) * (IN_PERCENT[(found[2] ?? '').toLowerCase()] ?? 1);
    const before = trimMarks(text, { start: span.start, end: i });
    const name = before.start < before.end ? before : trimMarks(text, { start: i + found[0].length, end: span.end });
    return { name, percent: percent <= 100 ? percent : null };
  }
  return { name: span, percent: null };
}
