// The store of names not identified: counts add up over openings, and the rarest make room.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { APPLICATION_ID } from '../../src/sqlite/seal.ts';
import { openUnidentified } from '../../src/sqlite/unidentified.ts';

const folder = t.testdir({});
const counts = (entries: Record<string, number>) => new Map(Object.entries(entries));

t.test('counts add up, most often first, and stay when it is closed', async (t) => {
  const path = join(folder, 'names.db');
  const store = openUnidentified(path);
  store.add(counts({ rare: 1, often: 3 }), '2026-01-01T00:00:00.000Z');
  store.add(counts({ often: 2, rare2: 1 }), '2026-01-02T00:00:00.000Z');
  store.close();
  const again = openUnidentified(path);
  t.same(again.mostOften(2), {
    total: 3,
    items: [
      { name: 'often', count: 5, firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-01-02T00:00:00.000Z' },
      { name: 'rare2', count: 1, firstSeen: '2026-01-02T00:00:00.000Z', lastSeen: '2026-01-02T00:00:00.000Z' },
    ],
  });
  again.close();
});

t.test('the table of ingredients is no place for names that are none of it', async (t) => {
  const path = join(folder, 'table.db');
  const table = new Database(path);
  table.pragma(`application_id = ${APPLICATION_ID}`);
  table.close();
  const before = readFileSync(path);
  t.throws(() => openUnidentified(path), { message: /a database of ingredients/ });
  t.same(readFileSync(path), before);
});

t.test('the bound holds: the rarest and longest unseen are forgotten, a new name can grow', async (t) => {
  const store = openUnidentified(join(folder, 'bound.db'), 3);
  store.add(counts({ a: 5, b: 1, c: 1 }), '1');
  t.equal(store.mostOften(9).total, 3);
  store.add(counts({ d: 1 }), '2');
  t.same(
    store.mostOften(9).items.map(({ name }) => name),
    ['a', 'd', 'c'],
  );
  store.add(counts({ d: 1, e: 1, f: 1 }), '3');
  t.same(
    store.mostOften(9).items.map(({ name, count }) => `${name}${count}`),
    ['a5', 'd2', 'f1'],
  );
  store.close();
});

t.test('a file that is no database is not written over', async (t) => {
  const path = join(folder, 'letter.txt');
  writeFileSync(path, 'Dear diary, '.repeat(500));
  t.throws(() => openUnidentified(path), { code: 'SQLITE_NOTADB' });
});
