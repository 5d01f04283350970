import fc from 'fast-check';
import t from 'tap';
import { editDistance } from '../../src/matching/edit-distance.ts';

/** The textbook recurrence, whole matrix, no bound. */
function naive(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

t.test('agrees with the textbook up to its bound, and says "more" beyond it', async (t) => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', ' '), maxLength: 14 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, bound) => {
      const exact = naive(a, b);
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
