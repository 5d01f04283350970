// Builds the database from data/, or with --check only says what is wrong with the data.
import { parseArgs } from 'node:util';
import { buildDatabase } from '../dataset/build.ts';
import { DatasetError } from '../dataset/problems.ts';
import { describeData } from './commands/data.ts';
import { DEFAULT_DATABASE, INPUTS } from './paths.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, out: { type: 'string', default: DEFAULT_DATABASE } },
});

try {
  const started = performance.now();
  if (values.check) {
    console.log(describeData());
  } else {
    buildDatabase(INPUTS, values.out);
    console.log(`Built ${values.out} in ${Math.round(performance.now() - started)} ms.`);
  }
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
