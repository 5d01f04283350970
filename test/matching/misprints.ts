// Misprints of the table's names that no one printed before.
import type { Catalogue, Ingredient } from '../../src/core/ingredient.ts';
import { nameKey } from '../../src/core/name.ts';
import type { Resolver } from '../../src/core/resolve.ts';
import type { Random } from '../random.ts';

export interface Misprint {
  readonly printed: string;
  readonly of: Ingredient;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
// Shorter ones are other names as often as misprints.
const SHORTEST = 8;

/** The name with so many letters lost, added, changed or swapped with their neighbour. */
export function misprint(name: string, edits: number, random: Random): string {
  let printed = name;
  for (let edit = 0; edit < edits; edit++) {
    const letters = [...printed].flatMap((character, at) => (/[a-z]/i.test(character) ? [at] : []));
    const at = random.pick(letters);
    const letter = random.pick([...LETTERS]);
    const [before, after] = [printed.slice(0, at), printed.slice(at + 1)];
    printed = random.pick([
      before + after,
      before + letter + printed.slice(at),
      before + letter + after,
      before + after.slice(0, 1) + printed.charAt(at) + after.slice(1),
    ]);
  }
  return printed;
}

/** Each different, and none a name of the table. */
export function misprints(
  { catalogue, resolver }: { readonly catalogue: Catalogue; readonly resolver: Resolver },
  edits: number,
  count: number,
  random: Random,
): Misprint[] {
  const long = catalogue.ingredients.filter(({ name }) => name.length >= SHORTEST);
  const made = new Map<string, Misprint>();
  while (made.size < count) {
    const of = random.pick(long);
    const printed = misprint(of.name, edits, random);
    if (resolver.identify(printed) === null) made.set(nameKey(printed), { printed, of });
  }
  return [...made.values()];
}
