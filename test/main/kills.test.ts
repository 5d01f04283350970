// A kill at any moment loses nothing. Fifty of them: npx tsx bench/kills.ts.
import t from 'tap';
import { killAtRandom } from './kills.ts';

const KILLS = 8;

t.test(`after each of ${KILLS} kills the next start serves the data as they are`, { timeout: 170_000 }, async (t) => {
  t.same(await killAtRandom(KILLS, Math.random), {
    whileBuilding: KILLS / 2,
    whileReloading: KILLS / 2,
    faults: [],
    leftovers: [],
  });
});
