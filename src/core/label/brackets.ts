// Which bracket closes which, in one pass; a bracket without its other half counts as no bracket.
import { BRACKET, isOf } from './character.ts';
import { CLOSER_OF, OPENER_OF } from './span.ts';

export interface Brackets {
  /** The index of the bracket that closes the one opened at `index`, or -1. */
  closes(index: number): number;
}

// A bracket left open on a long label must not swallow what follows: past this many characters it is taken as open.
const LONGEST_BRACKET = 4000;

const NONE: Brackets = { closes: () => -1 };

export function matchBrackets(text: string): Brackets {
  // Most names have none, and there are many.
  if (!/[([{]/.test(text)) return NONE;
  const partner = new Map<number, number>();
  const open: number[] = [];
  const pending: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  for (let i = 0; i < text.length; i++) {
    if (!isOf(text.charCodeAt(i), BRACKET)) continue;
    const c = text[i] ?? '';
    if (c === '(' || c === '[' || c === '{') {
      open.push(i);
      pending[c] = (pending[c] ?? 0) + 1;
    } else if (c === ')' || c === ']' || c === '}') {
      const opener = OPENER_OF[c] ?? '';
      if (!pending[opener]) continue;
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const kind = text[top] ?? '';
        pending[kind] = (pending[kind] ?? 0) - 1;
        if (CLOSER_OF[kind] === c) {
          if (i - top <= LONGEST_BRACKET) partner.set(top, i);
          break;
        }
      }
    }
  }
  return partner.size === 0 ? NONE : { closes: (index) => partner.get(index) ?? -1 };
}
