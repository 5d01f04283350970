// Names and labels that no one printed before, made from the table's own: misprints, recombinations, lists.
import type { Ingredient } from '../src/core/ingredient.ts';
import { idOf, nameKey, tightKey } from '../src/core/name.ts';
import type { Rows } from '../src/dataset/tables.ts';
import type { Random } from './random.ts';
import { type IngredientRow, type Table, unrated } from './table.ts';

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
export function misprints({ catalogue, resolver }: Table, edits: number, count: number, random: Random): Misprint[] {
  const long = catalogue.ingredients.filter(({ name }) => name.length >= SHORTEST);
  const made = new Map<string, Misprint>();
  while (made.size < count) {
    const of = random.pick(long);
    const printed = misprint(of.name, edits, random);
    if (resolver.identify(printed) === null) made.set(nameKey(printed), { printed, of });
  }
  return [...made.values()];
}

/** So many ingredients whose names are those of the table with one word of another name in each. */
export function recombined(rows: Rows, count: number, random: Random): IngredientRow[] {
  const known = rows['ingredients.csv'];
  const taken = new Set(
    [...known.map(({ name }) => name), ...rows['aliases.csv'].map(({ alias }) => alias), ...ambiguousNames(rows)].map(
      (name) => tightKey(nameKey(name)),
    ),
  );
  const ids = new Set(known.map(({ name }) => idOf(name)));
  const made: IngredientRow[] = [];
  while (made.length < count) {
    const from = random.pick(known);
    const words = from.name.split(' ');
    const others = random.pick(known).name.split(' ');
    words[random.below(words.length)] = random.pick(others);
    const name = words.join(' ');
    const [tight, id] = [tightKey(nameKey(name)), idOf(name)];
    if (tight.length < SHORTEST || taken.has(tight) || ids.has(id)) continue;
    taken.add(tight);
    ids.add(id);
    made.push(unrated(name, from));
  }
  return made;
}

function ambiguousNames(rows: Rows): string[] {
  return rows['ambiguous.csv'].map(({ name }) => name);
}

/** A list of so many different names of the table, of which so many are misprinted as never before. */
export function composeLabel(table: Table, count: number, misprinted: number, random: Random): string {
  const names = new Set(misprints(table, 1, misprinted, random).map(({ printed }) => printed));
  while (names.size < count) names.add(random.pick(table.catalogue.ingredients).name);
  return [...names].join(', ');
}
