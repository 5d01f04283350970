// A small database of its own: how often each name was not identified. The rarest are forgotten when there are too many.
import Database from 'better-sqlite3';
import { APPLICATION_ID } from './seal.ts';

export interface UnidentifiedRow {
  readonly name: string;
  readonly count: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

export interface UnidentifiedStore {
  /** Adds counts; `at` is the time, ISO 8601. */
  add(counts: ReadonlyMap<string, number>, at: string): void;
  mostOften(limit: number): { items: UnidentifiedRow[]; total: number };
  close(): void;
}

// About 2 MB on disk.
export const ROWS_KEPT = 10_000;
// The caller waits for the disk: better to come again later than to wait for another process.
const LOCK_MS = 20;

const SCHEMA = `CREATE TABLE IF NOT EXISTS unidentified (
  name TEXT PRIMARY KEY,
  count INTEGER NOT NULL CHECK (count > 0),
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL
) STRICT, WITHOUT ROWID`;

export function openUnidentified(path: string, rowsKept: number = ROWS_KEPT): UnidentifiedStore {
  const db = new Database(path, { timeout: LOCK_MS });
  try {
    return storeIn(db, rowsKept);
  } catch (error) {
    db.close();
    throw error;
  }
}

function storeIn(db: Database.Database, rowsKept: number): UnidentifiedStore {
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID)
    throw new Error('This is a database of ingredients; the names not identified need a file of their own.');
  // Without waiting for the disk at each write: after a power cut some counts may be missing, no more.
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(SCHEMA);

  const upsert = db.prepare<{ name: string; count: number; at: string }>(
    `INSERT INTO unidentified (name, count, first_seen, last_seen) VALUES (@name, @count, @at, @at)
     ON CONFLICT (name) DO UPDATE SET count = count + excluded.count, last_seen = excluded.last_seen`,
  );
  const total = db.prepare<[], number>('SELECT count(*) FROM unidentified').pluck();
  // A new name is as rare as can be; the latest of the rarest stay, so that it can grow.
  const forget = db.prepare<[number]>(
    `DELETE FROM unidentified WHERE name IN
       (SELECT name FROM unidentified ORDER BY count, last_seen, name LIMIT ?)`,
  );
  const top = db.prepare<[number], UnidentifiedRow>(
    `SELECT name, count, first_seen AS firstSeen, last_seen AS lastSeen FROM unidentified
     ORDER BY count DESC, last_seen DESC, name LIMIT ?`,
  );
  const addAll = db.transaction((counts: ReadonlyMap<string, number>, at: string) => {
    for (const [name, count] of counts) upsert.run({ name, count, at });
    const excess = (total.get() ?? 0) - rowsKept;
    if (excess > 0) forget.run(excess);
  });
  return {
    add: (counts, at) => addAll(counts, at),
    mostOften: (limit) => ({ items: top.all(limit), total: total.get() ?? 0 }),
    close: () => db.close(),
  };
}
