// Whatever the label, its pieces joined are the label, and each finding is in one of them.
import { join } from 'node:path';
import t from 'tap';
import { piecesOf, signsOf } from '../../../src/http/page/pieces.ts';
import { presentCheck } from '../../../src/http/present.ts';
import { readCases } from '../../labels/spec.ts';
import { check } from '../../table.ts';

const answerTo = (label: string) =>
  presentCheck(check({ ingredients: label }), { version: 'test', date: 'test', engine: 'test' });

const labels = readCases(join(import.meta.dirname, '..', '..', 'labels')).map(({ label }) => label);

t.test('every label of the specification', async (t) => {
  t.ok(labels.length > 100);
  for (const label of labels) {
    const answer = answerTo(label);
    const pieces = piecesOf(label, answer);
    t.equal(pieces.map(({ text }) => text).join(''), label, JSON.stringify(label.slice(0, 60)));
    const marked = pieces.flatMap(({ findings }) => findings);
    t.same(new Set(marked), new Set(answer.ingredients));
    t.equal(marked.length, answer.ingredients.length);
  }
});

t.test('findings that share letters are one piece; what was passed over is a piece where no finding is', async (t) => {
  const { ingredients } = answerTo('Water, Glycerin, Panthenol');
  const [first, second] = ingredients.map((finding, i) => ({ ...finding, start: i * 2, end: i * 2 + 3 }));
  t.match(
    piecesOf('abcdefgh', {
      ingredients: [first, second].flatMap((finding) => finding ?? []),
      ignored: [{ text: 'efg', start: 4, end: 7, why: 'marketing' }],
    }),
    [
      { text: 'abcde', findings: [first, second] },
      { text: 'fg', findings: [], ignored: { why: 'marketing' } },
      { text: 'h' },
    ],
  );
});

t.test('signs follow the answer', async (t) => {
  const answer = answerTo('Water, Cocos Nucifera (Coconut) Oil, Octyldodecyl Olivate, Velvetine Complex');
  t.same(
    [...signsOf(answer)],
    [
      [2, ['pores', 'oil']],
      [3, ['open']],
      [4, ['unidentified']],
    ],
  );
});
