// Makes a database in memory, with all migrations run, and opens a finished one to read from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { APPLICATION_ID, seal } from './seal.ts';

export type Db = Database.Database;

/** A new, empty database with the schema of every numbered file in `migrations`. */
export function createDatabase(migrations: string): Db {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  for (const file of migrationFiles(migrations)) db.exec(readFileSync(join(migrations, file), 'utf8'));
  return db;
}

/** The bytes of a database file. */
export function finish(db: Db): Buffer {
  // A copy, since the memory of the original belongs to SQLite.
  return seal(Buffer.from(db.serialize()));
}

/** An existing database, never written to. */
export function openReadOnly(path: string): Db {
  return new Database(path, { readonly: true, fileMustExist: true });
}

/** The same from the bytes of its file. */
export function openBytes(bytes: Buffer): Db {
  return new Database(bytes, { readonly: true });
}

export function migrationFiles(migrations: string): string[] {
  return readdirSync(migrations)
    .filter((file) => /^\d{3}_.+\.sql$/.test(file))
    .sort();
}
