// What is said of one printed name: which ingredient it is, and by which rung of the ladder.
import type { Ingredient, IngredientClass, OilKind } from './ingredient.ts';

export const MATCH_KINDS = ['inci', 'alias', 'parts', 'spacing', 'fuzzy', 'inferred', 'none'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface Inferred {
  readonly class: IngredientClass;
  readonly oil: OilKind | null;
}

export interface Match {
  readonly kind: MatchKind;
  readonly ingredient: Ingredient | null;
  /** 0-1. */
  readonly confidence: number;
  /** Edits from the printed name; 0 but for `fuzzy`. */
  readonly distance: number;
  /** What the name's own words tell, for `inferred`. */
  readonly inferred: Inferred | null;
  /** Near names for `none`, and the runner-up of a repair. */
  readonly suggestions: readonly Ingredient[];
}

// How sure each rung is where no edit was needed; a repair's confidence comes with the repair.
const CONFIDENCE = { inci: 1, alias: 1, parts: 0.98, spacing: 0.98, none: 0 } as const;

/** An exact match; `other` is what the label says beside it, where that is another ingredient. */
export function found(kind: 'inci' | 'alias' | 'parts' | 'spacing', ingredient: Ingredient, other?: Ingredient): Match {
  const suggestions = other === undefined || other === ingredient ? [] : [other];
  return { kind, ingredient, confidence: CONFIDENCE[kind], distance: 0, inferred: null, suggestions };
}

/** No match, with at most three near names. */
export function nothing(suggestions: readonly Ingredient[]): Match {
  return {
    kind: 'none',
    ingredient: null,
    confidence: CONFIDENCE.none,
    distance: 0,
    inferred: null,
    suggestions: suggestions.slice(0, 3),
  };
}
