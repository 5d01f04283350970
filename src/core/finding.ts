// A mention on the label together with what it was recognised as.
import type { Grade, IngredientClass, OilKind } from './ingredient.ts';
import type { Mention } from './label/reading.ts';
import type { Match } from './match.ts';

export interface Finding extends Omit<Mention, 'exact'> {
  /** Counts from 1 through the whole field. */
  readonly position: number;
  /** The 0-based index of the array element it was read from; null for a label in one piece. */
  readonly element: number | null;
  readonly match: Match;
  readonly class: IngredientClass | null;
  readonly oil: OilKind | null;
  readonly grade: Grade | null;
}

// A repair under this confidence settles nothing.
export const SURE = 0.9;

export function isSure({ match }: Finding): boolean {
  return match.kind !== 'none' && (match.kind !== 'fuzzy' || match.confidence >= SURE);
}
