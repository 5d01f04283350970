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

t.test('what stands before a colour number may begin a name', async (t) => {
  t.ok(identify('Titanium Dioxide CI 77891'));
  t.ok(mayBegin('Titanium Dioxide CI'));
});

t.test('what no name begins with does not', async (t) => {
  t.notOk(mayBegin('Glycerin Squalane'));
  t.notOk(mayBegin('Organic Glycerin Squalane'));
});
