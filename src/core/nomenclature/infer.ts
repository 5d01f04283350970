// INCI's naming rules: the class and oil kind of a well-formed name that the table does not hold.
import { CHEMICAL_RULES } from './chemicals.ts';
import { PLANT_RULES } from './plants.ts';
import type { Inference, IsWord, Rule } from './rule.ts';

const LONGEST_INFERRED = 120;

/** The class and oil kind that a name's own words tell, or null: prose and nonsense follow no rule. */
export function inferFromName(nameKey: string, isWord: IsWord): Inference | null {
  return firstOf([...CHEMICAL_RULES, ...PLANT_RULES], nameKey, isWord);
}

/** Whether a name is one of a chemical series ("PEG-9 Glyceryl Cocoate"), though its parts are names too. */
export function isOfSeries(nameKey: string, isWord: IsWord): boolean {
  return /\d/.test(nameKey) && firstOf(CHEMICAL_RULES, nameKey, isWord) !== null;
}

function firstOf(rules: readonly Rule[], nameKey: string, isWord: IsWord): Inference | null {
  if (nameKey.length > LONGEST_INFERRED) return null;
  for (const { pattern, infer } of rules) {
    const found = pattern.exec(nameKey);
    const inference = found === null ? null : infer(found, isWord);
    if (inference !== null) return inference;
  }
  return null;
}
