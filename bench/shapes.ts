// Does the time of a label grow with its length alone, whatever its shape? npx tsx bench/shapes.ts
import { createCheck } from '../src/core/check.ts';
import { atOnce } from '../src/core/steps.ts';
import { LABEL_LIMIT } from '../src/http/schemas/check.ts';
import { createRandom } from '../test/random.ts';
import { listsOf, UNITS } from './label-shapes.ts';
import { median, msOf } from './measure.ts';
import { percent, printTable, say } from './print.ts';
import { loadTable, shippedRows } from './table.ts';

const LENGTHS = [5000, 10_000, LABEL_LIMIT] as const;
const RUNS = 3;
const SLOW_MS = 20;
const SEED = 5;

const table = loadTable(shippedRows());
const { catalogue, likeness } = table;
const shapes = [
  ...UNITS.map((unit) => ({ shape: `\`${JSON.stringify(unit).slice(1, -1)}\``, text: unit.repeat(LABEL_LIMIT) })),
  ...Object.entries(listsOf(table, createRandom(SEED))).map(([shape, text]) => ({ shape, text })),
];

const rows = shapes.map(({ shape, text }) => {
  const [five = 0, ten = 0, twenty = 0] = timesOf(LENGTHS.map((length) => text.slice(0, length)));
  return { shape, '5,000: ms': five, '10,000: ms': ten, '20,000: ms': twenty, doubled: twenty / ten };
});
const longest = rows.map((row) => row['20,000: ms']);
const slow = rows.filter((row) => row['20,000: ms'] > SLOW_MS).sort((a, b) => b['20,000: ms'] - a['20,000: ms']);
// Under a millisecond a ratio is noise.
const ratios = rows.filter((row) => row['20,000: ms'] >= 1).map(({ doubled }) => doubled);
say(
  `${rows.length} shapes of 20,000 characters: ${percent(1 - slow.length / rows.length)} are checked within ${SLOW_MS} ms; half within ${shown(median(longest))} ms, the slowest within ${shown(Math.max(...longest))} ms. When the length doubles the time grows ${median(ratios).toFixed(1)}-fold in the median, ${Math.max(...ratios).toFixed(1)}-fold at most. Over ${SLOW_MS} ms:`,
);
printTable(slow);

/** The program is warm, but no name was asked for before: each run has a check with empty memories. */
function timesOf(labels: readonly string[]): number[] {
  const times: number[][] = labels.map(() => []);
  for (let run = 0; run <= RUNS; run++)
    for (const [l, label] of labels.entries()) {
      const check = createCheck(catalogue, likeness);
      const ms = msOf(() => atOnce(check({ ingredients: label })));
      if (run > 0) times[l]?.push(ms);
    }
  return times.map(median);
}

function shown(ms: number): string {
  return ms.toPrecision(2);
}
