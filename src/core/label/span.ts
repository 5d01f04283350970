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
    if (halves === null && hasPartner(text, at, span)) return false;
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

/**
 * Whether a bracket's other half is found with nothing but pairs between them. Asked first: the other half is mostly
 * near, and the rest of a long text need not be looked at for it.
 */
function hasPartner(text: string, at: number, { start, end }: Span): boolean {
  const isOpener = (text[at] ?? '') in CLOSER_OF;
  const partners = isOpener ? CLOSER_OF : OPENER_OF;
  const awaited: string[] = [];
  for (let i = at; i >= start && i < end; i += isOpener ? 1 : -1) {
    if (!isOf(text.charCodeAt(i), ANY_BRACKET)) continue;
    const c = text[i] ?? '';
    const partner = partners[c];
    if (partner !== undefined) awaited.push(partner);
    else if (awaited.pop() !== c) return false;
    if (awaited.length === 0) return true;
  }
  return false;
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
