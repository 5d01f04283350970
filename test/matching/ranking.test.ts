// What Fuse.js decides: the order of names that are equally many edits away, and with it which suggestion comes first.
import t from 'tap';
import { nameKey } from '../../src/core/name.ts';
import { editDistance } from '../../src/matching/edit-distance.ts';
import { createNameIndex } from '../../src/matching/name-index.ts';
import { catalogue, likeness } from '../table.ts';

const CANDIDATES = 64;
const BUDGET = 2;
const REACH = 5;

t.test('of equally distant names the one that Fuse.js finds more alike is suggested first', async (t) => {
  const printed = nameKey('risodium Phosphate');
  const { entries, trigrams } = createNameIndex(catalogue)();
  const byIndex = [...trigrams.nearest(printed, CANDIDATES, REACH, BUDGET)]
    .flatMap((at) => entries[at] ?? [])
    .map(({ text, ingredient }) => ({ name: ingredient.name, distance: editDistance(printed, text, REACH) }))
    .sort((a, b) => a.distance - b.distance);
  t.match(byIndex.slice(0, 2), [
    { name: 'Disodium Phosphate', distance: 1 },
    { name: 'Trisodium Phosphate', distance: 1 },
  ]);
  const { repair, suggestions } = likeness.near(printed);
  t.equal(repair, null, 'what could be two things is not repaired');
  t.same(
    suggestions.slice(0, 2).map(({ name }) => name),
    ['Trisodium Phosphate', 'Disodium Phosphate'],
  );
});
