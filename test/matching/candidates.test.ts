// The index of trigrams and the letters as bits never lose a name that is near enough.
import fc from 'fast-check';
import t from 'tap';
import { fewestEdits, lettersOf } from '../../src/matching/letters.ts';
import { createNameIndex } from '../../src/matching/name-index.ts';
import { createTrigramIndex } from '../../src/matching/trigram-index.ts';
import { catalogue } from '../table.ts';
import { textbookDistance } from './textbook-distance.ts';

const text = fc.string({ unit: fc.constantFrom(...'abcde 12é'), minLength: 3, maxLength: 24 });

t.test('letters promise no more edits than there are', async (t) => {
  fc.assert(
    fc.property(text, text, (a, b) => fewestEdits(lettersOf(a), lettersOf(b)) <= textbookDistance(a, b)),
    { numRuns: 3000 },
  );
  t.equal(fewestEdits(lettersOf('abcd'), lettersOf('abxyz')), 3, 'x, y and z come, c and d go');
});

t.test('of two edits, each name that shares a trigram is a candidate, and none of another length', async (t) => {
  const { entries } = createNameIndex(catalogue)();
  const some = entries.filter((_, at) => at % 7 === 0).map((entry) => entry.text);
  const { nearest } = createTrigramIndex(some);
  const long = some.filter((name) => name.length >= 12);
  t.ok(long.length > 500, `${long.length} names to misprint`);
  const edit = fc.record({ which: fc.nat(long.length - 1), at: fc.nat(300), other: fc.nat(300) });
  fc.assert(
    fc.property(edit, ({ which, at, other }) => {
      const name = long[which] as string;
      const cut = at % name.length;
      const once = name.slice(0, cut) + name.slice(cut + 1);
      const place = other % once.length;
      const twice = `${once.slice(0, place)}q${once.slice(place)}`;
      const found = Array.from(nearest(twice, some.length, 2, 2), (n) => some[n] as string);
      return found.includes(name) && found.every((one) => Math.abs(one.length - twice.length) <= 2);
    }),
    { numRuns: 1000 },
  );
});

t.test('those that share most come first, and no more than asked for', async (t) => {
  const index = createTrigramIndex(['talc', 'silica', 'glycerin', 'glycerol', 'glyceryl oleate']);
  const named = (text: string, count: number) => [...index.nearest(text, count, 3, 8)];
  t.same(named('glycerine', 5), [2, 3]);
  t.same(named('glycerine', 1), [2]);
  t.same(named('zzzz', 5), []);
  t.same([...createTrigramIndex([]).nearest('talc', 5, 3, 2)], []);
});
