// Checked rows -> the bytes of a database.
import { idOf, nameKey, tightKey } from '../core/name.ts';
import { createDatabase, type Db, finish } from '../sqlite/database.ts';
import { checkRows } from './check-rows.ts';
import { type InputFiles, readInputFiles } from './input-files.ts';
import { keepDatabase } from './keep.ts';
import { type Laid, layOver } from './overlay.ts';
import { DatasetError } from './problems.ts';
import { readRows } from './read-rows.ts';
import type { Rows } from './tables.ts';
import { versionOfFiles } from './version.ts';

export interface Inputs {
  /** The folder with the CSV files. */
  readonly data: string;
  /** The folder with the operator's own CSV files, where there is one. */
  readonly overlay?: string | null;
  /** The folder with the numbered SQL files. */
  readonly migrations: string;
  /** The version of the program: another program may read the same data otherwise. */
  readonly engine: string;
}

export interface CheckedRows {
  readonly rows: Rows;
  /** What the operator laid over the table; null where nothing. */
  readonly laid: Laid | null;
}

/** The rows of the files; throws a DatasetError that holds every problem. */
export function checkedRows(files: InputFiles): CheckedRows {
  const { rows: table, overlay, problems, isSpoilt } = readRows(files);
  const laid = overlay === null ? null : layOver(table, overlay);
  const rows = laid?.rows ?? table;
  const all = [...problems, ...(laid?.problems ?? []), ...checkRows(rows, isSpoilt)];
  if (all.length > 0) throw new DatasetError(all);
  return { rows, laid };
}

/** Made in memory: what is on the disk is the old database or a whole new one. */
export function makeDatabase(files: InputFiles, migrations: string): Buffer {
  const { rows, laid } = checkedRows(files);
  const { version, date } = versionOfFiles(files);
  const db = createDatabase(migrations);
  try {
    db.transaction(() => {
      insertRows(db, rows, version, date);
      if (laid !== null) insertOverlay(db, laid);
    })();
    return finish(db);
  } finally {
    db.close();
  }
}

/** Builds a database at a path; throws where it cannot be kept there. */
export function buildDatabase(inputs: Inputs, path: string): void {
  keepDatabase(makeDatabase(readInputFiles(inputs), inputs.migrations), path);
}

function insertRows(db: Db, rows: Rows, version: string, date: string): void {
  const source = db.prepare('INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const row of rows['sources.csv'])
    source.run(row.id, row.citation, row.url, row.basis, row.family, row.year, row.trust);
  const group = db.prepare('INSERT INTO class VALUES (?, ?, ?, ?, ?)');
  for (const row of rows['classes.csv'])
    group.run(row.id, row.title, row.can_clog === 'yes' ? 1 : 0, row.why, row.source);
  const ingredient = db.prepare('INSERT INTO ingredient VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const name = db.prepare('INSERT INTO name VALUES (?, ?, ?, ?, ?)');
  const insertName = (text: string, kind: string, of: string) => {
    const key = nameKey(text);
    name.run(key, tightKey(key), text, kind, idOf(of));
  };
  for (const row of rows['ingredients.csv']) {
    ingredient.run(idOf(row.name), row.name, row.class, row.oil, row.active, row.cap, row.cap_source, row.by);
    insertName(row.name, 'inci', row.name);
  }
  for (const row of rows['aliases.csv']) insertName(row.alias, row.kind, row.ingredient);
  const ambiguous = db.prepare('INSERT INTO ambiguous_name VALUES (?, ?, ?, ?)');
  for (const row of rows['ambiguous.csv']) {
    for (const [position, candidate] of row.candidates.split(';').entries())
      ambiguous.run(nameKey(row.name), position, row.name, idOf(candidate));
  }
  insertRatings(db, rows);
  db.prepare('INSERT INTO dataset VALUES (1, ?, ?)').run(version, date);
}

function insertRatings(db: Db, rows: Rows): void {
  const rating = db.prepare('INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const link = db.prepare('INSERT INTO rating_also VALUES (?, ?, ?, ?, ?)');
  for (const row of rows['ratings.csv']) {
    const id = idOf(row.ingredient);
    rating.run(
      id,
      row.family,
      row.basis,
      row.low,
      row.high,
      row.value,
      row.finding,
      row.irritancy,
      row.model,
      row.dose,
      row.vehicle,
      row.source,
      row.note,
    );
    for (const [position, also] of (row.also?.split(';') ?? []).entries())
      link.run(id, row.family, row.basis, position, also);
  }
}

function insertOverlay(db: Db, { counts, operatorSources }: Laid): void {
  const { ingredients, aliases, ratings, sources } = counts;
  db.prepare('INSERT INTO overlay VALUES (1, ?, ?, ?, ?)').run(ingredients, aliases, ratings, sources);
  const source = db.prepare('INSERT INTO operator_source VALUES (?)');
  for (const id of operatorSources) source.run(id);
}
