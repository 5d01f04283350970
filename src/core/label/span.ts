// A stretch of the label, in UTF-16 code units, and the trimming of one.
import { ANY_BRACKET, isOf, MARK, SPACE } from './character.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

// A number sign stands before what it counts: "#7".
const HASH = 35;

export function textIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

export function trimSpace(text: string, { start, end }: Span): Span {
  while (start < end && isOf(text.charCodeAt(start), SPACE)) start++;
  while (end > start && isOf(text.charCodeAt(end - 1), SPACE)) end--;
  return { start, end };
}

/** Without the marks, bullets, quotes and closing punctuation around a name; brackets only where they are halves. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = span;
  let halves: Halves | null = null;
  for (; end > start; end--) {
    const last = text.charCodeAt(end - 1);
    if (isOf(last, ANY_BRACKET)) {
      halves = halvesWith(text, end - 1, span, halves);
      if (halves === null) break;
    } else if (!isOf(last, MARK) && last !== HASH) break;
  }
  for (; start < end; start++) {
    const first = text.charCodeAt(start);
    if (isOf(first, ANY_BRACKET)) {
      halves = halvesWith(text, start, span, halves);
      if (halves === null) break;
    } else if (!isOf(first, MARK)) break;
  }
  return { start, end };
}

/** The places of brackets without their other half. */
type Halves = ReadonlySet<number>;

/** The half brackets of the span, when the one at this place is of them; else null. */
function halvesWith(text: string, at: number, span: Span, known: Halves | null): Halves | null {
  if (known === null && hasPartner(text, at, span)) return null;
  const halves = known ?? halfBrackets(text, span);
  return halves.has(at) ? halves : null;
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

function halfBrackets(text: string, { start, end }: Span): Halves {
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

/** The stretches between the matches of a pattern that matches everywhere (`g`). */
export function spansBetween(text: string, span: Span, pattern: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const found of text.slice(span.start, span.end).matchAll(pattern)) {
    parts.push({ start, end: span.start + found.index });
    start = span.start + found.index + found[0].length;
  }
  parts.push({ start, end: span.end });
  return parts;
}
