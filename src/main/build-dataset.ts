// Builds the database from data/, or with --check only says what is wrong with the data; with --overlay the operator's
// own files are laid over it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDatabase, checkedRows } from '../dataset/build.ts';
import { readInputFiles } from '../dataset/input-files.ts';
import { DatasetError } from '../dataset/problems.ts';
import { DEFAULT_DATABASE, INPUTS } from './paths.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: DEFAULT_DATABASE },
    overlay: { type: 'string' },
  },
});
const inputs = { ...INPUTS, overlay: values.overlay === undefined ? null : resolve(values.overlay) };

try {
  const started = performance.now();
  if (values.check) {
    const { rows, laid } = checkedRows(readInputFiles(inputs));
    const counts = Object.entries(rows).map(([file, { length }]) => `${length} in ${file}`);
    console.log(`The data is sound: ${counts.join(', ')}.`);
    if (laid !== null) {
      const own = Object.entries(laid.counts).map(([what, count]) => `${count} ${what}`);
      console.log(`Of these are yours: ${own.join(', ')}.`);
    }
  } else {
    buildDatabase(inputs, values.out);
    console.log(`Built ${values.out} in ${Math.round(performance.now() - started)} ms.`);
  }
} catch (error) {
  const isExpected = error instanceof DatasetError || (error as NodeJS.ErrnoException).syscall !== undefined;
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
}
