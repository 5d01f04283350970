// What a naming rule is: a pattern of INCI names, and the class and oil kind of every name it covers.
import type { OilKind } from '../ingredient.ts';

/** Ids of classes in data/classes.csv: of all others no name alone can tell. */
export const INFERRED_CLASSES = [
  'algae',
  'butter',
  'colourant',
  'dc_red',
  'essential_oil',
  'fatty_alkoxylate_high',
  'fatty_alkoxylate_low',
  'fatty_ester',
  'fatty_sarcosinate',
  'ferment',
  'glyceride',
  'lanolin_derivative',
  'metal_soap',
  'mineral',
  'modified_oil',
  'peg',
  'plant_extract',
  'plant_oil',
  'polyglyceryl_ester',
  'polymer',
  'protein',
  'quaternium',
  'salt',
  'silicone',
  'sorbitan_ester',
  'sugar_ester',
  'surfactant',
  'wax',
] as const;

export type InferredClass = (typeof INFERRED_CLASSES)[number];

export interface Inference {
  readonly class: InferredClass;
  readonly oil: OilKind | null;
}

/** Whether a word occurs in any name of the table: what keeps nonsense from being well formed. */
export type IsWord = (word: string) => boolean;

export interface Rule {
  readonly pattern: RegExp;
  readonly infer: (found: RegExpExecArray, isWord: IsWord) => Inference | null;
}

export function always(pattern: RegExp, className: InferredClass, oil: OilKind | null = null): Rule {
  return { pattern, infer: () => ({ class: className, oil }) };
}
