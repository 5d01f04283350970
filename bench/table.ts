// The shipped table, and tables made from it: with fewer names, or with more.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Catalogue, Likeness } from '../src/core/ingredient.ts';
import { createResolver, type Resolver } from '../src/core/resolve.ts';
import { buildDatabase, checkedRows } from '../src/dataset/build.ts';
import { TABLE_FILES } from '../src/dataset/files.ts';
import { readInputFiles } from '../src/dataset/input-files.ts';
import { type Row, type Rows, TABLES } from '../src/dataset/tables.ts';
import { INPUTS } from '../src/main/paths.ts';
import { createLikeness } from '../src/matching/likeness.ts';
import { createNameIndex } from '../src/matching/name-index.ts';
import { loadCatalogue } from '../src/sqlite/catalogue.ts';
import { openReadOnly } from '../src/sqlite/database.ts';

export interface Table {
  readonly catalogue: Catalogue;
  readonly likeness: Likeness;
  readonly resolver: Resolver;
}

export const shippedRows = (): Rows => checkedRows(readInputFiles(INPUTS)).rows;

export function tableOf(catalogue: Catalogue): Table {
  const likeness = createLikeness(catalogue, createNameIndex(catalogue));
  return { catalogue, likeness, resolver: createResolver(catalogue, likeness) };
}

/** Through the same steps as the service: CSV files, a database, a catalogue in memory. */
export function loadTable(rows: Rows): Table {
  const database = buildFrom(writeData(rows));
  const db = openReadOnly(database);
  try {
    return tableOf(loadCatalogue(db));
  } finally {
    db.close();
  }
}

export function buildFrom(data: string): string {
  const database = join(scratchFolder(), 'porewise.db');
  buildDatabase({ ...INPUTS, data }, database);
  return database;
}

/** The rows as a folder of CSV files. */
export function writeData(rows: Rows): string {
  const data = scratchFolder();
  cpSync(join(INPUTS.data, 'date.txt'), join(data, 'date.txt'));
  for (const file of TABLE_FILES) {
    const columns = Object.keys(TABLES[file].properties);
    writeFileSync(join(data, file), stringify([...rows[file]], { header: true, columns }));
  }
  return data;
}

/** The rows without those ingredients that are not kept, and without what is said of them. */
export function rowsOf(rows: Rows, isKept: (name: string) => boolean): Rows {
  return {
    ...rows,
    'ingredients.csv': rows['ingredients.csv'].filter(({ name }) => isKept(name)),
    'aliases.csv': rows['aliases.csv'].filter(({ ingredient }) => isKept(ingredient)),
    'ratings.csv': rows['ratings.csv'].filter(({ ingredient }) => isKept(ingredient)),
    'ambiguous.csv': rows['ambiguous.csv'].filter(({ candidates }) => candidates.split(';').every(isKept)),
  };
}

export type IngredientRow = Row<'ingredients.csv'>;

export function withIngredients(rows: Rows, more: readonly IngredientRow[]): Rows {
  return { ...rows, 'ingredients.csv': [...rows['ingredients.csv'], ...more] };
}

export function unrated(name: string, of: Pick<IngredientRow, 'class' | 'oil'>): IngredientRow {
  return {
    name,
    class: of.class,
    oil: of.oil,
    active: null,
    cap: null,
    cap_source: null,
    by: 'rule',
    file: 'ingredients.csv',
    line: 0,
  };
}

const scratch: string[] = [];
process.once('exit', () => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
});

/** Gone when the program ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porewise-bench-'));
  scratch.push(folder);
  return folder;
}
