// What a confidence promises: of the repairs that are given it, at least about that share is right.
import t from 'tap';
import { createResolver } from '../../src/core/resolve.ts';
import { createRandom } from '../random.ts';
import { catalogue, likeness } from '../table.ts';
import { misprints } from './misprints.ts';

const SEED = 20261123;
const MISPRINTS_OF_EACH = 1000;
// The share right may fall short of the promise by so much.
const SLACK = 0.01;
const BUCKETS = [
  { from: 0.95, under: 1, fewest: 1000 },
  { from: 0.9, under: 0.95, fewest: 300 },
  { from: 0.5, under: 0.9, fewest: 3 },
] as const;

const resolver = createResolver(catalogue, likeness);
const random = createRandom(SEED);
const repairs = [1, 2, 3]
  .flatMap((edits) => misprints({ catalogue, resolver }, edits, MISPRINTS_OF_EACH, random))
  .map(({ printed, of }) => ({ match: resolver.resolve(printed), of }))
  .filter(({ match }) => match.kind === 'fuzzy');

for (const { from, under, fewest } of BUCKETS) {
  const own = repairs.filter(({ match: { confidence } }) => confidence >= from && confidence < under);
  const right = own.filter(({ match, of }) => match.ingredient === of).length;
  t.test(`confidence from ${from} to ${under}`, async (t) => {
    t.ok(own.length >= fewest, `${own.length} repairs`);
    t.ok(right / own.length >= from - SLACK, `${right} of ${own.length} are right`);
  });
}
