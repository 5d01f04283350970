// npm run data:import -- cosing.csv [--out ingredients.csv]: adds CosIng's names to the table as recognised, unrated.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { importCosing, SKIPPED, type Skipped } from '../dataset/cosing.ts';
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
const ROWS_SHOWN = 3;

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
    for (const line of reasonsOf(skipped, file)) console.error(line);
    console.log(
      `Added ${rows.length} names to ${values.out}; ${known} were known, ${skipped.length} left out. Now: npm run data:check && npm run build`,
    );
  } catch (error) {
    const isExpected = error instanceof DatasetError || (error as NodeJS.ErrnoException).syscall !== undefined;
    console.error(isExpected ? (error as Error).message : error);
    process.exitCode = 1;
  }
}

/** What was left out by its reason, each with where the first of them stand. */
function reasonsOf(skipped: readonly Skipped[], file: string): string[] {
  return Object.entries(SKIPPED).flatMap(([why, reason]) => {
    const rows = skipped.filter((row) => row.why === why);
    const shown = rows.slice(0, ROWS_SHOWN).map(({ line, name }) => `line ${line} "${name}"`);
    const more = rows.length > shown.length ? ', ...' : '';
    return rows.length === 0
      ? []
      : [`${basename(file)}: ${rows.length} left out: ${reason}: ${shown.join(', ')}${more}`];
  });
}

/** So that what is added does not go on in the last row. */
function endsInLine(path: string): boolean {
  return !existsSync(path) || /(?:^|\n)$/.test(readFileSync(path, 'utf8'));
}
