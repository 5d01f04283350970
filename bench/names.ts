// Names and labels that no one printed before, made from the table's own.
import { idOf, nameKey, tightKey } from '../src/core/name.ts';
import type { Rows } from '../src/dataset/tables.ts';
import { misprints } from '../test/matching/misprints.ts';
import type { Random } from '../test/random.ts';
import { type IngredientRow, type Table, unrated } from './table.ts';

// A shorter name is another name as often as not.
const SHORTEST = 8;

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
