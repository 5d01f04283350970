// A stretch of the label, in UTF-16 code units, and the trimming of one.

export interface Span {
  readonly start: number;
  readonly end: number;
}

const EDGE = /[\s\u200b.,;:!?'"‘’“”*†‡§¶^~°•·●|®™©¹²³⁰⁴-⁹_=–—-]/;
const SPACE = /[\s\u200b]/;

export function trimSpace(text: string, { start, end }: Span): Span {
  while (start < end && SPACE.test(text[start] ?? '')) start++;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Without the marks, bullets, quotes and closing punctuation around a name; brackets only where they are halves. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = trimSpace(text, span);
  let halves: ReadonlySet<number> | null = null;
  const isHalf = (at: number) => {
    halves ??= halfBrackets(text, { start, end });
    return halves.has(at);
  };
  while (end > start) {
    const last = text[end - 1] ?? '';
    if (BRACKET.test(last) ? !isHalf(end - 1) : !(EDGE.test(last) || /[+#&/\\]/.test(last))) break;
    end--;
  }
  while (start < end) {
    const first = text[start] ?? '';
    if (BRACKET.test(first) ? !isHalf(start) : !(EDGE.test(first) || /[+&/\\]/.test(first))) break;
    start++;
  }
  return { start, end };
}

/** The places of brackets without their other half within the span. */
function halfBrackets(text: string, { start, end }: Span): ReadonlySet<number> {
  const halves = new Set<number>();
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    const c = text[i] ?? '';
    if (c in CLOSER_OF) open.push(i);
    else if (c in OPENER_OF) {
      const last = open.at(-1);
      if (last !== undefined && CLOSER_OF[text[last] ?? ''] === c) open.pop();
      else halves.add(i);
    }
  }
  for (const at of open) halves.add(at);
  return halves;
}

const BRACKET = /[()[\]{}<>]/;
export const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
export const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };
