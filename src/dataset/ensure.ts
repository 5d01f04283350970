// The database for the inputs at hand: the one in place when it is whole and was made from them, else a new one.
import { readDataset } from '../sqlite/about.ts';
import { type Db, openBytes, openReadOnly } from '../sqlite/database.ts';
import { isSealed } from '../sqlite/seal.ts';
import type { Inputs } from './build.ts';
import { readInputFiles } from './input-files.ts';
import { tryToKeep } from './keep.ts';
import { versionOfFiles } from './version.ts';

export interface Ensured {
  readonly db: Db;
  readonly built: boolean;
  /** Why a database that was built is not at its place, and will be built again by the next start; else null. */
  readonly notKept: string | null;
}

export async function ensureDatabase(inputs: Inputs, path: string, files = readInputFiles(inputs)): Promise<Ensured> {
  // What is wrong with the files is said even where they do not count for the version.
  const current = files.problems.length > 0 ? null : openIfCurrent(path, versionOfFiles(files).version);
  if (current !== null) return { db: current, built: false, notKept: null };
  // What checks the data is loaded only where there is something to build.
  const { makeDatabase } = await import('./build.ts');
  const bytes = makeDatabase(files, inputs.migrations);
  return { db: openBytes(bytes), built: true, notKept: tryToKeep(bytes, path) };
}

/** The database in place, if there is one, it is whole and it has this version. */
function openIfCurrent(path: string, version: string): Db | null {
  let db: Db | null = null;
  try {
    if (!isSealed(path)) return null;
    db = openReadOnly(path);
    if (readDataset(db).version === version) return db;
  } catch {
    // Missing, a folder, a file that may not be read, a database of another SQLite.
  }
  db?.close();
  return null;
}
