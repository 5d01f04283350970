import t from 'tap';
import { idOf, nameKey, tightKey, wordsOf } from '../../src/core/name.ts';

t.test('nameKey', async (t) => {
  const same: readonly (readonly [string, string])[] = [
    ['  GLYCERIN ', 'glycerin'],
    ['Huile Végétale', 'huile vegetale'],
    ['C12‑15 Alkyl Benzoate', 'c12-15 alkyl benzoate'],
    ['Cire D’Abeille', "cire d'abeille"],
    ['Water\\Aqua', 'water/aqua'],
    ['Glyc\u200berin', 'glycerin'],
    ['β-Glucan', 'beta-glucan'],
    ['Pitera™', 'pitera'],
    ['Limonene**', 'limonene'],
    ['Limonene [3]', 'limonene'],
    ['Alcohol Denat.', 'alcohol denat'],
    ['Сetyl Alcohol', 'cetyl alcohol'],
  ];
  for (const [printed, key] of same) t.equal(nameKey(printed), key, printed);
});

t.test('every print of a Colour Index number is one key', async (t) => {
  for (const printed of ['CI 77491', 'C.I. 77491', 'CI77491', 'Cl 77491', 'C1 77491', 'C177491']) {
    t.equal(nameKey(printed), 'ci 77491', printed);
  }
  t.equal(nameKey('CI 774911'), 'ci 774911', 'six digits are no number of the index');
});

t.test('tightKey drops spaces and hyphens but keeps numbers apart', async (t) => {
  t.equal(tightKey('caprylic/ capric triglyceride'), 'capryliccaprictriglyceride');
  t.equal(tightKey('1,2-hexanediol'), tightKey('1 2-hexanediol'));
  t.not(tightKey('1,2-hexanediol'), tightKey('12-hexanediol'));
  t.not(tightKey('peg/ppg-18/18'), tightKey('peg/ppg-1818'));
});

t.test('ids and words', async (t) => {
  t.equal(idOf('PEG-40 Hydrogenated Castor Oil'), 'peg-40-hydrogenated-castor-oil');
  t.same(wordsOf('peg-8 stearate'), ['peg', '8', 'stearate']);
});
