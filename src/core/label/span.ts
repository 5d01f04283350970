// A stretch of the label, in UTF-16 code units, and the trimming of one.
import { ANY_BRACKET, isOf, MARK, SPACE } from './character.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

// A number sign stands before what it counts: "#7".
const HASH = 35;

export function trimSpace(text: string, { start, end }: Span): Span {
  while (start < end && isOf(text.charCodeAt(start), SPACE)) start++;
  while (end > start && isOf(text.charCodeAt(end - 1), SPACE)) end--;
  return { start, end };
}

/** Without the marks, bullets, quotes and closing punctuation around a name; brackets only where they are halves. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = span;
  let halves: ReadonlySet<number> | null = null;
  const isHalf = (at: number) => {
    halves ??= halfBrackets(text, span);
    return halves.has(at);
  };
  while (end > start) {
    const last = text.charCodeAt(end - 1);
    if (isOf(last, ANY_BRACKET) ? !isHalf(end - 1) : !(isOf(last, MARK) || last === HASH)) break;
    end--;
  }
  while (start < end) {
    const first = text.charCodeAt(start);
    if (isOf(first, ANY_BRACKET) ? !isHalf(start) : !isOf(first, MARK)) break;
    start++;
  }
  return { start, end };
}

/** The places of brackets without their other half within the span. */
function halfBrackets(text: string, { start, end }: Span): ReadonlySet<number> {
  const halves = new Set<number>();
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    if (!isOf(text.charCodeAt(i), ANY_BRACKET)) continue;
    const c = text[i] ?? '';
    if (c in CLOSER_OF) open.push(i);
    else {
      const last = open.at(-1);
      if (last !== undefined && CLOSER_OF[text[last] ?? ''] === c) open.pop();
      else halves.add(i);
    }
  }
  for (const at of open) halves.add(at);
  return halves;
}

export const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
export const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };
