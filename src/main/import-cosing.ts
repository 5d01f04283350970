// npm run data:import -- cosing.csv [--out ingredients.csv]: adds CosIng's names to the table as recognised, unrated.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { importCosing } from '../dataset/cosing.ts';
import { ensureDatabase } from '../dataset/ensure.ts';
import { DatasetError } from '../dataset/problems.ts';
import { TABLES } from '../dataset/tables.ts';
import { loadCatalogue } from '../sqlite/catalogue.ts';
import { DEFAULT_DATABASE, INPUTS } from './paths.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(INPUTS.data, 'ingredients.csv') } },
});
const [file] = positionals;

if (file === undefined) {
  console.error('Name the file: npm run data:import -- cosing.csv');
  process.exitCode = 2;
} else {
  try {
    const catalogue = loadCatalogue((await ensureDatabase(INPUTS, DEFAULT_DATABASE)).db);
    const { rows, known, skipped } = importCosing(readFileSync(file, 'utf8'), catalogue, basename(file));
    const columns = Object.keys(TABLES['ingredients.csv'].properties);
    const lines = stringify(
      rows.map((row) => ({ ...row, by: 'rule' })),
      { columns },
    );
    appendFileSync(values.out, `${endsInLine(values.out) ? '' : '\n'}${lines}`);
    console.log(
      `Added ${rows.length} names to ${values.out}; ${known} were known, ${skipped} skipped. Now: npm run data:check && npm run build`,
    );
  } catch (error) {
    const isExpected = error instanceof DatasetError || (error as NodeJS.ErrnoException).syscall !== undefined;
    console.error(isExpected ? (error as Error).message : error);
    process.exitCode = 1;
  }
}

/** So that what is added does not go on in the last row. */
function endsInLine(path: string): boolean {
  return !existsSync(path) || /(?:^|\n)$/.test(readFileSync(path, 'utf8'));
}
