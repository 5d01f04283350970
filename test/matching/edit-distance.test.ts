import fc from 'fast-check';
import t from 'tap';
import { editDistance } from '../../src/matching/edit-distance.ts';
import { textbookDistance } from './textbook-distance.ts';

t.test('agrees with the textbook up to its bound, and says "more" beyond it', async (t) => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', ' '), maxLength: 14 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, bound) => {
      const exact = textbookDistance(a, b);
      return editDistance(a, b, bound) === (exact <= bound ? exact : bound + 1);
    }),
    { numRuns: 20_000 },
  );
  t.pass();
});

t.test('a swap of neighbours is one edit', async (t) => {
  t.equal(editDistance('isoproply', 'isopropyl', 3), 1);
  t.equal(editDistance('stearyl alcohol', 'cetearyl alcohol', 3), 2);
  t.equal(editDistance('a'.repeat(600), 'a'.repeat(599), 3), 4, 'what is too long is out of reach');
});
