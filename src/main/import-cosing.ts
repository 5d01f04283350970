// npm run data:import -- cosing.csv [--out ingredients.csv]: adds CosIng's names to the table as recognised, unrated.
import { appendFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importCosing } from '../dataset/cosing.ts';
import { ensureDatabase } from '../dataset/ensure.ts';
import { DatasetError } from '../dataset/problems.ts';
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
    const lines = rows.map(({ name, class: own, oil }) => `${quoted(name)},${own},${oil ?? ''},,,,rule\n`);
    appendFileSync(values.out, lines.join(''));
    console.log(
      `Added ${rows.length} names to ${values.out}; ${known} were known, ${skipped} skipped. Now: npm run data:check && npm run build`,
    );
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
