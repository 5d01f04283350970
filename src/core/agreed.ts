// What synonyms between slashes have to agree on, once some of them are passed.
import type { Catalogue, Ingredient } from './ingredient.ts';
import { nameKey, tightKey } from './name.ts';
import type { Alike } from './name-order.ts';
import { NOUNS } from './nomenclature/plants.ts';

/** What the parts before a slash are names of, and those behind it have to be too. */
export interface Agreed {
  readonly ingredient: Ingredient;
  /** Said once for all of them, it makes them names of the ingredient: "extract"; empty where it needs none. */
  readonly noun: string;
}

/** What a noun, said later, makes of the first part: of "Mel" the extract, for "Mel/Honey Extract". */
export function madeOf(part: Alike | null, catalogue: Catalogue): readonly Agreed[] {
  if (part === null || part.to - part.from < 2) return NOTHING_MADE;
  let made = madeOfParts.get(part);
  if (made === undefined) {
    made = withNouns(part, catalogue);
    madeOfParts.set(part, made);
  }
  return made;
}

const NOTHING_MADE: readonly Agreed[] = [];
// A part that is one word comes as the same object each time.
const madeOfParts = new WeakMap<Alike, readonly Agreed[]>();

function withNouns(part: Alike, { nameOrder, byTightName }: Catalogue): Agreed[] {
  const made: Agreed[] = [];
  for (const noun of NOUNS) {
    const key = nameOrder.nameOf(nameOrder.goingOn(part, noun));
    const ingredient = key === null ? undefined : byTightName(key)?.ingredient;
    if (ingredient !== undefined) made.push({ ingredient, noun });
  }
  return made;
}

const tightNames = new WeakMap<Ingredient, ReadonlyMap<string, readonly string[]>>();
const NONE: readonly string[] = [];

/** The tight keys of the names of an ingredient that begin so: water alone has dozens, so they stand by first letter. */
export function tightNamesOf(ingredient: Ingredient, beginning: string): readonly string[] {
  let byLetter = tightNames.get(ingredient);
  if (byLetter === undefined) {
    byLetter = groupByLetter([ingredient.name, ...ingredient.aliases.map(({ name }) => name)]);
    tightNames.set(ingredient, byLetter);
  }
  return (byLetter.get(beginning[0] ?? '') ?? NONE).filter((name) => name.startsWith(beginning));
}

function groupByLetter(names: readonly string[]): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const key = tightKey(nameKey(name));
    const own = byLetter.get(key[0] ?? '');
    if (own === undefined) byLetter.set(key[0] ?? '', [key]);
    else own.push(key);
  }
  return byLetter;
}
