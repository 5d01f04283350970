// What the sources disagree about, in sentences.
import t from 'tap';
import { disagreementOf } from '../../../src/http/page/disagreement.ts';
import type { Rating } from '../../../src/http/page/evidence-view.ts';

const rating = (given: Partial<Rating>): Rating => ({
  low: null,
  high: null,
  value: null,
  finding: null,
  irritancy: null,
  basis: 'list',
  model: null,
  dose: null,
  vehicle: null,
  family: 'a-chart',
  source: { id: 's', citation: 'S', url: null },
  also: [],
  note: null,
  ...given,
});

t.test('one source, and sources that agree', async (t) => {
  t.same(disagreementOf([rating({ low: 2, high: 2 })]), ['One independent source gives a number, 2.']);
  t.same(disagreementOf([rating({ low: 2, high: 2 }), rating({ low: 2, high: 2, family: 'other' })]), [
    'The 2 independent sources that give a number agree on 2.',
  ]);
});

t.test('between kinds of evidence, within one, and with their conditions', async (t) => {
  const told = disagreementOf([
    rating({ low: 0, high: 0, basis: 'rabbit', family: 'lab-1990', dose: '10 %', vehicle: 'water' }),
    rating({ low: 5, high: 5 }),
    rating({ low: 3, high: 4, family: 'blog' }),
  ]);
  t.same(told, [
    'The sources run from 0 to 5.',
    'By kind of evidence: tested in the rabbit ear, 0; circulating chart, no test cited, 3 to 5.',
    'Within one kind (circulating chart, no test cited) they differ too: A Chart 5, Blog 3 to 4.',
    'The conditions that are told: Lab 1990 0 (10 %, in water).',
  ]);
});

t.test('papers without a number', async (t) => {
  t.same(
    disagreementOf([
      rating({ finding: 'positive', basis: 'rabbit', family: 'lab-1984' }),
      rating({ finding: 'negative', basis: 'human', family: 'lab-2015' }),
    ]),
    [
      'Found comedogenic, without a number: Lab 1984 (tested in the rabbit ear).',
      'Found not comedogenic, without a number: Lab 2015 (tested on human skin).',
    ],
  );
  t.same(disagreementOf([]), []);
});
