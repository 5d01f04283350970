// A kill at any moment loses nothing. Fifty of them: npx tsx bench/kills.ts.
import t from 'tap';
import { killAtRandom } from './kills.ts';

const KILLS = 4;

t.test(`after each of ${KILLS} kills the next start serves the data as they are`, { timeout: 170_000 }, async (t) => {
  // Spread over the time a build takes, rather than left to chance.
  let kill = 0;
  t.same(await killAtRandom(KILLS, () => (kill++ + 0.5) / KILLS), {
    whileBuilding: KILLS / 2,
    whileReloading: KILLS / 2,
    faults: [],
    leftovers: [],
  });
});
