// Many ratings -> one grade. The rule and its reasons: docs/decisions/0004-from-ratings-to-a-grade.md.
import { BASES, type Basis, type Grade, type Rating } from './ingredient.ts';

/** A span of this much on the 0-5 scale counts as disagreement, whatever the threshold. */
export const CONTESTED_SPAN = 2;

const TRACED_BASES: readonly Basis[] = ['human', 'rabbit', 'rabbit_secondhand'];

const NO_GRADE: Grade = { value: null, low: null, high: null, basis: 'none', traced: false, span: 0, sources: 0 };

export function gradeOf(ratings: readonly Rating[]): Grade {
  if (ratings.length === 0) return NO_GRADE;
  const numbered = ratings.filter(hasNumber);
  // Whoever runs the service answers for it: the operator's own numbers decide, and the others stay beside them.
  const own = numbered.filter(isOperators);
  const deciding = own.length > 0 ? own : numbered;
  const basis = BASES.find((candidate) => deciding.some((rating) => rating.basis === candidate));
  if (basis === undefined) return NO_GRADE;
  const low = Math.min(...numbered.map((rating) => rating.low));
  const high = Math.max(...numbered.map((rating) => rating.high));
  const witnesses = witnessValues(deciding.filter((rating) => rating.basis === basis));
  return {
    value: roundHalfUp(median(witnesses)),
    low,
    high,
    basis,
    traced: TRACED_BASES.includes(basis) || ratings.some(isUnnumberedPositive),
    span: high - low,
    sources: new Set(numbered.map((rating) => rating.family)).size,
    ...(own.length > 0 ? { origin: 'operator' } : {}),
  };
}

/** Whether the sources disagree: by two steps or more, or on which side of the threshold the ingredient falls. */
export function isContested(grade: Grade, threshold: number): boolean {
  if (grade.low === null || grade.high === null) return false;
  return grade.span >= CONTESTED_SPAN || (grade.low < threshold && grade.high >= threshold);
}

type Numbered = Rating & { readonly low: number; readonly high: number };

function hasNumber(rating: Rating): rating is Numbered {
  return rating.low !== null && rating.high !== null;
}

function isOperators({ source }: Rating): boolean {
  return source.origin === 'operator';
}

/**
 * A primary paper that found the ingredient comedogenic and printed no number lends its trace to a chart's number. The
 * operator's word does not: who changes a grade gives a number and is named beside it.
 */
function isUnnumberedPositive(rating: Rating): boolean {
  return (
    !isOperators(rating) && !hasNumber(rating) && rating.finding === 'positive' && TRACED_BASES.includes(rating.basis)
  );
}

/** One number a family: copies of one chart are one witness. */
function witnessValues(ratings: readonly Numbered[]): number[] {
  const families = new Map<string, number[]>();
  for (const rating of ratings) {
    const values = families.get(rating.family) ?? [];
    values.push(rating.value ?? (rating.low + rating.high) / 2);
    families.set(rating.family, values);
  }
  return [...families.values()].map(median);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function roundHalfUp(value: number): number {
  return Math.floor(value * 2 + 0.5) / 2;
}
