// The ladder from a printed name to an ingredient. The first rung that holds gives the answer and names itself.
import { mayBegin, mayGoOn } from './beginning.ts';
import { identify, isWhole } from './identify.ts';
import type { Catalogue, Likeness } from './ingredient.ts';
import type { Match } from './match.ts';
import { nameKey } from './name.ts';
import { isOfSeries } from './nomenclature/infer.ts';
import { repair } from './repair.ts';

export interface Resolver {
  resolve(text: string): Match;
  /** The rungs behind the exact ones, for a name that is none of the table's. */
  repair(text: string): Match;
  /** The exact rungs alone: nothing is repaired or guessed. */
  identify(text: string): Match | null;
  /** Whether this is a name, or more words behind it may make it one; false only where they cannot. */
  mayBegin(text: string): boolean;
  /** Whether a longer name of the table begins with the whole text, brackets and all. */
  mayGoOn(text: string): boolean;
  /** Whether the whole text is one name but for spaces, punctuation and a bracket in its middle. */
  isWhole(text: string): boolean;
  /** Whether the text is a well-formed name of a chemical series, known or not. */
  isOfSeries(text: string): boolean;
}

export function createResolver(catalogue: Catalogue, likeness: Likeness): Resolver {
  return {
    resolve: (text) => identify(text, catalogue) ?? repair(text, catalogue, likeness),
    repair: (text) => repair(text, catalogue, likeness),
    identify: (text) => identify(text, catalogue),
    mayBegin: (text) => mayBegin(text, catalogue),
    mayGoOn: (text) => mayGoOn(text, catalogue),
    isWhole: (text) => isWhole(text, catalogue),
    isOfSeries: (text) => isOfSeries(nameKey(text), catalogue.hasWord),
  };
}
