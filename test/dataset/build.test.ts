// The database is made from its inputs, aside, and again when they change; a kill leaves the old one or the new one.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import t from 'tap';
import { buildDatabase } from '../../src/dataset/build.ts';
import { ensureDatabase } from '../../src/dataset/ensure.ts';
import { versionOf } from '../../src/dataset/version.ts';
import { readDataset } from '../../src/sqlite/about.ts';
import { loadCatalogue } from '../../src/sqlite/catalogue.ts';
import { openReadOnly } from '../../src/sqlite/database.ts';
import { change, copiedData, smallData } from './data.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'porewise-build-')), 'deep', 'porewise.db');

t.test('built once, kept while the inputs stay, built again when they change', async (t) => {
  const inputs = smallData();
  const path = place();
  const first = await ensureDatabase(inputs, path);
  t.equal(first.built, true);
  t.same(readDataset(first.db), versionOf(inputs));
  t.equal((await ensureDatabase(inputs, path)).built, false);
  change(inputs, 'aliases.csv', (text) => `${text}Eau,Water,translation\n`);
  const second = await ensureDatabase(inputs, path);
  t.equal(second.built, true);
  t.equal(loadCatalogue(second.db).byName('eau')?.ingredient.name, 'Water');
  t.not(
    versionOf({ ...inputs, engine: 'other' }).version,
    versionOf(inputs).version,
    'another program is another version',
  );
});

t.test('a database that is cut short, changed in one bit, empty or of an older engine is built anew', async (t) => {
  const inputs = smallData();
  const path = place();
  buildDatabase(inputs, path);
  const whole = readFileSync(path);
  const flipped = Buffer.from(whole);
  const middle = whole.length >> 1;
  flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
  buildDatabase({ ...inputs, engine: 'older' }, path);
  const older = readFileSync(path);
  for (const [what, bytes] of Object.entries({
    short: whole.subarray(0, 5000),
    flipped,
    empty: Buffer.alloc(0),
    older,
  })) {
    writeFileSync(path, bytes);
    const { built, notKept } = await ensureDatabase(inputs, path);
    t.same({ built, notKept }, { built: true, notKept: null }, what);
    t.ok(readFileSync(path).equals(whole), `${what}: the same bytes from the same inputs`);
  }
});

t.test('a file of somebody else is left as it is, and the database stays in memory', async (t) => {
  const inputs = smallData();
  const text = place();
  mkdirSync(dirname(text), { recursive: true });
  writeFileSync(text, 'a shopping list');
  const shop = place();
  mkdirSync(dirname(shop), { recursive: true });
  const db = new Database(shop);
  db.exec('CREATE TABLE orders (id INTEGER PRIMARY KEY)');
  db.close();
  for (const path of [text, shop]) {
    const before = readFileSync(path);
    const ensured = await ensureDatabase(inputs, path);
    t.equal(ensured.notKept, `${path} is no database of Porewise; it was left as it is`);
    t.same(readDataset(ensured.db), versionOf(inputs));
    t.ok(readFileSync(path).equals(before));
  }
  const folder = mkdtempSync(join(tmpdir(), 'porewise-folder-'));
  t.match((await ensureDatabase(inputs, folder)).notKept, /cannot be written: EISDIR/);
});

t.test('bad data leaves the old database as it was', async (t) => {
  const inputs = smallData();
  const path = place();
  buildDatabase(inputs, path);
  const before = readFileSync(path);
  change(inputs, 'ratings.csv', (text) => `${text}Nothing,1,1,,,,list,,,,charts,chart,,\n`);
  t.throws(() => buildDatabase(inputs, path), { name: 'DatasetError' });
  t.ok(before.equals(readFileSync(path)));
  t.same(readdirSync(join(path, '..')), ['porewise.db'], 'nothing is left beside it');
});

t.test('a kill at any moment leaves no half-built database', async (t) => {
  const inputs = copiedData();
  const path = place();
  const script = `
    import { buildDatabase } from ${JSON.stringify(new URL('../../src/dataset/build.ts', import.meta.url).href)};
    process.send?.('ready');
    buildDatabase(${JSON.stringify(inputs)}, ${JSON.stringify(path)});`;
  for (const wait of [5, 60, 150, 300, 600, 1000]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // A quick machine may be done before it is killed.
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.once('message', resolve));
    await sleep(wait);
    child.kill('SIGKILL');
    await ended;
    if (existsSync(path))
      t.equal(readDataset(openReadOnly(path)).version, versionOf(inputs).version, `after ${wait} ms`);
  }
  t.equal(readDataset((await ensureDatabase(inputs, path)).db).version, versionOf(inputs).version);
  t.same(
    readdirSync(join(path, '..')).filter((file) => file.includes('.building')),
    [],
    'what killed builds left is cleared',
  );
  t.ok(statSync(path).size > 0);
});
