// The bound on look-ups of one request, and that an answer does not depend on what was asked before.
import t from 'tap';
import { createRecogniser, MOST_LOOK_UPS } from '../../src/core/recognise.ts';
import { atOnce } from '../../src/core/steps.ts';
import { catalogue, likeness } from '../table.ts';

const recogniser = createRecogniser(catalogue, likeness);
const recognise = (names: readonly string[]) =>
  atOnce(recogniser.recognise(names.map((name) => ({ name, exact: recogniser.lexicon.exact(name) }))));
const strangers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `Xqzzt${from + i}wv`);

t.test('so many unknown names are looked up, and no more', async (t) => {
  t.equal(recognise(strangers(MOST_LOOK_UPS)).unsearched, 0);
  const { matches, unsearched } = recognise([...strangers(MOST_LOOK_UPS), 'Glycerni', 'Glycerin']);
  t.equal(unsearched, 1);
  t.match(matches.at(-2), { kind: 'none', suggestions: [] });
  t.match(matches.at(-1), { kind: 'inci', ingredient: { name: 'Glycerin' } }, 'a known name costs no look-up');
  t.match(recognise(['Glycerni']).matches[0], { kind: 'fuzzy' });
});

t.test('a name of several parts costs a look-up for each part and one for the whole', async (t) => {
  t.equal(recognise([...strangers(MOST_LOOK_UPS - 4), 'Xa/Xb/Xc']).unsearched, 0);
  t.equal(recognise([...strangers(MOST_LOOK_UPS - 3), 'Xa/Xb/Xc']).unsearched, 1);
});

t.test('names that are remembered count as those that are not', async (t) => {
  const names = [...strangers(MOST_LOOK_UPS, 1000), 'Xqzzt'];
  t.same(recognise(names), recognise(names));
});
