// The names in order are walked letter by letter as if each were looked at.
import t from 'tap';
import { NameOrder } from '../../src/core/name-order.ts';
import { createRandom } from '../random.ts';

const ROUNDS = 2000;
const random = createRandom(31);
// Few letters, so that many begin alike; two beyond ASCII, one that is two code units.
const LETTERS = ['a', 'b', '_', '1', 'é', '赤', '\ud83d\ude00'];
const wordOf = (most: number) => Array.from({ length: 1 + random.below(most) }, () => random.pick(LETTERS)).join('');

t.test('those that begin alike', async (t) => {
  for (let n = 0; n < ROUNDS; n++) {
    const keys = [...new Set(Array.from({ length: random.below(60) }, () => wordOf(6)))];
    const order = new NameOrder(keys);
    let text = '';
    let alike: ReturnType<NameOrder['goingOn']> = order.all;
    for (let i = 0; i < 4 && alike !== null; i++) {
      const more = wordOf(2);
      text += more;
      alike = order.goingOn(alike, more);
      const some = keys.filter((key) => key.startsWith(text));
      const is = { count: alike === null ? 0 : alike.to - alike.from, name: order.nameOf(alike) };
      const ought = { count: some.length, name: keys.includes(text) ? text : null };
      if (is.count !== ought.count || is.name !== ought.name) t.same(is, ought, `${text} in ${keys}`);
      if (order.hasBeginning(text) !== some.length > 0) t.fail(text);
    }
  }
});

t.test('of no name at all', async (t) => {
  const order = new NameOrder([]);
  t.equal(order.goingOn(order.all, 'a'), null);
  t.equal(order.nameOf(order.all), null);
  t.equal(order.hasBeginning(''), false);
});
