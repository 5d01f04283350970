// A plain list is read in one pass exactly as the steps of the reader read it, and what is not plain is left to them.
import t from 'tap';
import { createItems } from '../../src/core/label/item.ts';
import { readPlain } from '../../src/core/label/plain.ts';
import { readInSteps } from '../../src/core/label/read.ts';
import type { Reading } from '../../src/core/label/reading.ts';
import { createRecogniser } from '../../src/core/recognise.ts';
import { atOnce } from '../../src/core/steps.ts';
import { readCases } from '../labels/spec.ts';
import { createRandom } from '../random.ts';
import { catalogue, likeness } from '../table.ts';

const { lexicon } = createRecogniser(catalogue, likeness);
const itemOf = createItems(lexicon);
const LABELS = 4000;
const MOST_NAMES = 12;
const random = createRandom(23);
const wordsOf = (reading: Reading | null) =>
  JSON.stringify(reading, (key, value) => (key === 'exact' ? value?.ingredient?.id : value));
const all = catalogue.ingredients.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
const names = all.filter((name) => itemOf(name).plainName !== null);

t.test(`${names.length} plain of ${all.length} names, in any order`, async (t) => {
  t.ok(names.length > catalogue.ingredients.length * 0.95);
  let left = 0;
  for (let n = 0; n < LABELS; n++) {
    const slash = random.pick(['/', ' / ', '/ ', '\\']);
    const some = random.sample(names, 1 + random.below(MOST_NAMES)).map((name) => name.replaceAll('/', slash));
    const label = some.join(random.pick([', ', ',', ' , '])) + random.pick(['', '.']);
    const read = atOnce(readPlain(label, itemOf));
    // Without a space a comma between figures may belong to a name, and some names are none with other slashes.
    if (read === null && (/\d,\d/.test(label) || slash !== '/')) {
      left++;
      continue;
    }
    const inSteps = atOnce(readInSteps(label, lexicon, itemOf));
    if (wordsOf(read) !== wordsOf(inSteps)) t.equal(wordsOf(read), wordsOf(inSteps), label);
  }
  t.ok(left < LABELS * 0.2, `${left} labels left to the steps`);
});

t.test('every label of the corpus', async (t) => {
  for (const { label } of readCases(new URL('../labels', import.meta.url).pathname)) {
    const read = atOnce(readPlain(label, itemOf));
    if (read !== null) t.equal(wordsOf(read), wordsOf(atOnce(readInSteps(label, lexicon, itemOf))), label);
  }
});

for (const label of [
  '',
  ',',
  'Water,',
  'Water, , Glycerin',
  'Water,  Glycerin',
  'Water, Xqzzt',
  'Water, Glycerin 5%',
  'Water, *Glycerin',
  'Water (Aqua, Eau), Glycerin',
  'Ingredients: Water',
  'Water. Glycerin, Lanolin',
  'Water\nGlycerin',
  'Water; Glycerin',
  'Water, Glycerin (and) Lanolin',
])
  t.equal(atOnce(readPlain(label, itemOf)), null, JSON.stringify(label));
