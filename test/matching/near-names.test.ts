// The traps of the table itself: every two canonical names within two edits of each other stay two ingredients.
import t from 'tap';
import type { Ingredient } from '../../src/core/ingredient.ts';
import { nameKey } from '../../src/core/name.ts';
import { createResolver } from '../../src/core/resolve.ts';
import { editDistance } from '../../src/matching/edit-distance.ts';
import { catalogue, likeness } from '../table.ts';

const NEAR = 2;
const FEWEST_PAIRS = 1000;

const resolver = createResolver(catalogue, likeness);

function nearPairs(): [Ingredient, Ingredient][] {
  const named = catalogue.ingredients
    .map((ingredient) => ({ key: nameKey(ingredient.name), ingredient }))
    .sort((a, b) => a.key.length - b.key.length);
  const pairs: [Ingredient, Ingredient][] = [];
  for (const [at, one] of named.entries()) {
    for (let next = at + 1; next < named.length; next++) {
      const other = named[next] as (typeof named)[number];
      if (other.key.length - one.key.length > NEAR) break;
      if (editDistance(one.key, other.key, NEAR) <= NEAR) pairs.push([one.ingredient, other.ingredient]);
    }
  }
  return pairs;
}

const pairs = nearPairs();
const trapped = [...new Set(pairs.flat())];
const partnersOf = new Map<Ingredient, Ingredient[]>(trapped.map((ingredient) => [ingredient, []]));
for (const [one, other] of pairs) {
  partnersOf.get(one)?.push(other);
  partnersOf.get(other)?.push(one);
}
t.ok(pairs.length >= FEWEST_PAIRS, `${pairs.length} pairs of near names`);

const PRINTED: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'with a footnote mark': (name) => `${name}*`,
  'with spaces for hyphens': (name) => name.replace(/-/g, ' '),
  'without spaces': (name) => name.replace(/ /g, ''),
};
for (const [way, print] of Object.entries(PRINTED)) {
  t.test(`${way}, each is itself`, async (t) => {
    const others = trapped.filter((own) => resolver.resolve(print(own.name)).ingredient !== own);
    t.same(
      others.map(({ name }) => `${print(name)} -> ${resolver.resolve(print(name)).ingredient?.name}`),
      [],
    );
  });
}

t.test('even where the exact rungs are passed over, none is repaired into a near one', async (t) => {
  const merged = trapped.flatMap((own) => {
    const taken = resolver.repair(own.name).ingredient;
    return taken !== null && partnersOf.get(own)?.includes(taken) ? [`${own.name} -> ${taken.name}`] : [];
  });
  t.same(merged, []);
});
