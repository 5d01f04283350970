import t from 'tap';
import { createResolver } from '../../src/core/resolve.ts';
import { catalogue, likeness } from '../table.ts';

const { mayBegin, identify } = createResolver(catalogue, likeness);

t.test('the beginning of a name may begin a name, however it is qualified', async (t) => {
  const phrases = catalogue.ingredients.flatMap(({ name }) => [name, `Organic ${name}`, `${name} Powder NF`]);
  const denied = phrases.flatMap((phrase) => {
    const words = phrase.split(' ');
    if (identify(phrase) === null) return [];
    return words.map((_, n) => words.slice(0, n + 1).join(' ')).filter((beginning) => !mayBegin(beginning));
  });
  t.same(denied, []);
});

t.test('a name of parts may be begun, as long as they may be one ingredient', async (t) => {
  for (const phrase of [
    'Water / Aqua / Eau',
    'Caprylic / Capric Triglyceride',
    'Cocos Nucifera (Coconut) Oil',
    'Titanium Dioxide / CI 77891',
    '77891',
  ]) {
    t.ok(identify(phrase), phrase);
    const words = phrase.split(' ');
    for (const n of words.keys()) {
      const beginning = words.slice(0, n + 1).join(' ');
      t.ok(mayBegin(beginning), beginning);
    }
  }
  t.ok(identify('Unheardof Active (Bisabolol)'));
  t.ok(mayBegin('Unheardof Active (Bisabolol)'), 'what a bracket explains');
  t.notOk(mayBegin('Glycerin/Squalane/Urea'), 'synonyms of different ingredients');
  t.notOk(mayBegin('Squalane Glycerin (Urea) Allantoin'), 'nothing outside the bracket');
  t.notOk(mayBegin('Glycerin (Urea (Squalane'), 'brackets left open in brackets');
  t.notOk(mayBegin('Glycerin (Glycerol) Squalane'), 'more outside the bracket');
  t.notOk(mayBegin('CI 77491 CI 77492'), 'two numbers');
  t.notOk(mayBegin('Glycerin '.repeat(50)), 'longer than any name');
});

t.test('what stands before a colour number may begin a name', async (t) => {
  t.ok(identify('Titanium Dioxide CI 77891'));
  t.ok(mayBegin('Titanium Dioxide CI'));
});

t.test('what no name begins with does not', async (t) => {
  t.notOk(mayBegin('Glycerin Squalane'));
  t.notOk(mayBegin('Organic Glycerin Squalane'));
});
