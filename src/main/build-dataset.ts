// Builds the database from data/, or with --check only says what is wrong with the data; with --overlay the operator's
// own files are laid over it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDatabase } from '../dataset/build.ts';
import { DatasetError } from '../dataset/problems.ts';
import { describeData } from './commands/data.ts';
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
    console.log(describeData(inputs));
  } else {
    buildDatabase(inputs, values.out);
    console.log(`Built ${values.out} in ${Math.round(performance.now() - started)} ms.`);
  }
} catch (error) {
  const isExpected = error instanceof DatasetError || (error as NodeJS.ErrnoException).syscall !== undefined;
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
}
