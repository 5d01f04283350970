// Does the time of a label grow with its length alone, whatever its shape? npx tsx bench/shapes.ts
import { createCheck } from '../src/core/check.ts';
import { createReader } from '../src/core/label/read.ts';
import { createRecogniser } from '../src/core/recognise.ts';
import { atOnce } from '../src/core/steps.ts';
import { LABEL_LIMIT } from '../src/http/schemas/check.ts';
import { setHeapFlags } from '../src/main/heap-flags.ts';
import { createRandom } from '../test/random.ts';
import { listsOf, UNITS } from './label-shapes.ts';
import { median, msOf } from './measure.ts';
import { percent, printTable, say } from './print.ts';
import { loadTable, shippedRows } from './table.ts';

const LENGTHS = [5000, 10_000, LABEL_LIMIT] as const;
const RUNS = 5;
const SLOW_MS = 20;
const SEED = 5;

setHeapFlags();
const table = loadTable(shippedRows());
const { catalogue, likeness } = table;
const shapes = [
  ...UNITS.map((unit) => ({ shape: `\`${JSON.stringify(unit).slice(1, -1)}\``, text: unit.repeat(LABEL_LIMIT) })),
  ...Object.entries(listsOf(table, createRandom(SEED))).map(([shape, text]) => ({ shape, text })),
];

// The server is warm from many kinds of labels, not from one: each shape is checked once before any is timed.
for (const { text } of shapes) check(text.slice(0, LABEL_LIMIT))();

const rows = shapes.map(({ shape, text }) => {
  const [five = 0, ten = 0, twenty = 0] = timesOf(
    LENGTHS.map((length) => text.slice(0, length)),
    check,
  );
  const [read = 0] = timesOf([text.slice(0, LABEL_LIMIT)], readAlone);
  return {
    shape,
    '20,000 read: ms': read,
    '20,000 checked: ms': twenty,
    '10,000: ms': ten,
    '5,000: ms': five,
    doubled: twenty / ten,
  };
});
const reads = rows.map((row) => row['20,000 read: ms']);
const checks = rows.map((row) => row['20,000 checked: ms']);
const slow = rows
  .filter((row) => row['20,000 read: ms'] > SLOW_MS || row['20,000 checked: ms'] > SLOW_MS)
  .sort((a, b) => b['20,000 read: ms'] - a['20,000 read: ms']);
// Under a millisecond a ratio is noise.
const ratios = rows.filter((row) => row['20,000 checked: ms'] >= 1).map(({ doubled }) => doubled);
say(
  `${rows.length} shapes of 20,000 characters. Read within ${SLOW_MS} ms: ${within(reads)}; checked within ${SLOW_MS} ms, look-ups of misprints and verdicts and all: ${within(checks)}. When the length doubles the time grows ${median(ratios).toFixed(1)}-fold in the median, ${Math.max(...ratios).toFixed(1)}-fold at most. Over ${SLOW_MS} ms:`,
);
printTable(slow);

function within(times: readonly number[]): string {
  const share = times.filter((ms) => ms <= SLOW_MS).length / times.length;
  return `${percent(share)} (half within ${shown(median(times))} ms, the slowest within ${shown(Math.max(...times))} ms)`;
}

/** The program is warm from all shapes, but no name was asked for before: each run begins with empty memories. */
function timesOf(labels: readonly string[], workOn: (label: string) => () => unknown): number[] {
  const times: number[][] = labels.map(() => []);
  for (let run = 0; run <= RUNS; run++)
    for (const [l, label] of labels.entries()) {
      const ms = msOf(workOn(label));
      if (run > 0) times[l]?.push(ms);
    }
  return times.map(median);
}

function check(label: string): () => unknown {
  const fresh = createCheck(catalogue, likeness);
  return () => atOnce(fresh({ ingredients: label }));
}

function readAlone(label: string): () => unknown {
  const reader = createReader(createRecogniser(catalogue, likeness).lexicon);
  return () => atOnce(reader.readLabel(label));
}

function shown(ms: number): string {
  return ms.toPrecision(2);
}
