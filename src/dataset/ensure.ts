// The database for the inputs at hand: the one in place when it is whole and was made from them, else a new one.
import { readDataset } from '../sqlite/catalogue.ts';
import { type Db, openFinished } from '../sqlite/database.ts';
import { isSealed } from '../sqlite/seal.ts';
import type { Inputs } from './build.ts';
import { type InputFiles, readInputFiles } from './input-files.ts';
import { readIfThere, tryToKeep } from './keep.ts';
import { versionOfFiles } from './version.ts';

export interface Ensured {
  readonly bytes: Buffer;
  readonly built: boolean;
  /** Why a database that was built is not at its place, and will be built again by the next start; else null. */
  readonly notKept: string | null;
}

export async function ensureDatabase(inputs: Inputs, path: string): Promise<Ensured & { readonly db: Db }> {
  const ensured = await ensureBytes(inputs, readInputFiles(inputs), path);
  return { ...ensured, db: openFinished(ensured.bytes) };
}

export async function ensureBytes(inputs: Inputs, files: InputFiles, path: string): Promise<Ensured> {
  // What is wrong with the files is said even where they do not count for the version.
  const current = files.problems.length > 0 ? null : readIfCurrent(path, versionOfFiles(files).version);
  if (current !== null) return { bytes: current, built: false, notKept: null };
  // What checks the data is loaded only where there is something to build.
  const { makeDatabase } = await import('./build.ts');
  const bytes = makeDatabase(files, inputs.migrations);
  return { bytes, built: true, notKept: tryToKeep(bytes, path) };
}

/** The database in place, if there is one, it is whole and it has this version. */
function readIfCurrent(path: string, version: string): Buffer | null {
  let db: Db | null = null;
  try {
    const bytes = readIfThere(path);
    if (bytes === null || !isSealed(bytes)) return null;
    db = openFinished(bytes);
    return readDataset(db).version === version ? bytes : null;
  } catch {
    // A folder, a file that may not be read, a database of another SQLite.
    return null;
  } finally {
    db?.close();
  }
}
