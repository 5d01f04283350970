// Cuts a label into pieces by the offsets of an answer: joined they are the label again, letter for letter.
import type { CheckAnswer } from '../schemas/check-answer.ts';

export type Finding = CheckAnswer['ingredients'][number];
type Ignored = CheckAnswer['ignored'][number];

export interface Piece {
  readonly text: string;
  /** More than one where findings share letters of the label. */
  readonly findings: readonly Finding[];
  readonly ignored: Ignored | null;
}

export function piecesOf(label: string, { ingredients, ignored }: Pick<CheckAnswer, 'ingredients' | 'ignored'>) {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, findings: readonly Finding[], passedOver: Ignored | null) => {
    if (end > at) pieces.push({ text: label.slice(at, end), findings, ignored: passedOver });
    at = Math.max(at, end);
  };
  // Between findings: what was passed over, and the plain text around it.
  const fill = (end: number) => {
    for (const entry of passed) {
      if (entry.end <= at || entry.start >= end) continue;
      add(Math.min(entry.start, end), [], null);
      add(Math.min(entry.end, end), [], entry);
    }
    add(end, [], null);
  };
  const passed = [...ignored].sort((a, b) => a.start - b.start);
  for (const { start, end, findings } of grouped(ingredients)) {
    fill(start);
    add(end, findings, null);
  }
  fill(label.length);
  return pieces;
}

function grouped(ingredients: readonly Finding[]) {
  const groups: { start: number; end: number; findings: Finding[] }[] = [];
  for (const finding of [...ingredients].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last !== undefined && finding.start < last.end) {
      last.findings.push(finding);
      last.end = Math.max(last.end, finding.end);
    } else groups.push({ start: finding.start, end: finding.end, findings: [finding] });
  }
  return groups;
}

export const SIGNS = ['pores', 'oil', 'unidentified', 'open'] as const;
export type Sign = (typeof SIGNS)[number];

/** What the answer says of the finding at each position: which claim it breaks, or why it keeps one open. */
export function signsOf({ noncomedogenic, oilFree }: CheckAnswer): ReadonlyMap<number, readonly Sign[]> {
  const signs = new Map<number, Set<Sign>>();
  const mark = (position: number | null, sign: Sign) => {
    if (position !== null) signs.set(position, (signs.get(position) ?? new Set()).add(sign));
  };
  for (const { position } of noncomedogenic.offenders) mark(position, 'pores');
  for (const { position } of oilFree.offenders) mark(position, 'oil');
  for (const { position, code } of [...noncomedogenic.unresolved, ...oilFree.unresolved])
    mark(position, code === 'unidentified' || code === 'low_confidence' ? 'unidentified' : 'open');
  return new Map([...signs].map(([position, set]) => [position, SIGNS.filter((sign) => set.has(sign))]));
}
