// The database for the inputs at hand: the one in place when it was made from them, else a new one.
import { readDataset } from '../sqlite/catalogue.ts';
import { type Db, openReadOnly } from '../sqlite/database.ts';
import type { Inputs } from './build.ts';
import { versionOf } from './version.ts';

export interface Ensured {
  readonly db: Db;
  readonly built: boolean;
}

export async function ensureDatabase(inputs: Inputs, path: string): Promise<Ensured> {
  const { version } = versionOf(inputs);
  const current = openIfCurrent(path, version);
  if (current !== null) return { db: current, built: false };
  // What reads and checks the data is loaded only where there is something to build.
  const { buildDatabase } = await import('./build.ts');
  buildDatabase(inputs, path);
  return { db: openReadOnly(path), built: true };
}

/** The database in place, if there is one, it can be read and it has this version. */
function openIfCurrent(path: string, version: string): Db | null {
  let db: Db | null = null;
  try {
    db = openReadOnly(path);
    if (readDataset(db).version === version) return db;
  } catch {
    // Missing, half-written by another program or not a database: built anew.
  }
  db?.close();
  return null;
}
