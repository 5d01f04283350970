// What a naming rule is: a pattern of INCI names, and the class and oil kind of every name it covers.
import type { OilKind } from '../ingredient.ts';

export interface Inference {
  /** The id of a class in data/classes.csv. */
  readonly class: string;
  readonly oil: OilKind | null;
}

/** Whether a word occurs in any name of the table: what keeps nonsense from being well formed. */
export type IsWord = (word: string) => boolean;

export interface Rule {
  readonly pattern: RegExp;
  readonly infer: (found: RegExpExecArray, isWord: IsWord) => Inference | null;
}

export function always(pattern: RegExp, className: string, oil: OilKind | null = null): Rule {
  return { pattern, infer: () => ({ class: className, oil }) };
}
