// The database is made from its inputs, aside, and again when they change; a kill leaves the old one or the new one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { buildDatabase } from '../../src/dataset/build.ts';
import { ensureDatabase } from '../../src/dataset/ensure.ts';
import { versionOf } from '../../src/dataset/version.ts';
import { loadCatalogue, readDataset } from '../../src/sqlite/catalogue.ts';
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

t.test('a file that is no database is replaced', async (t) => {
  const inputs = smallData();
  const path = place();
  buildDatabase(inputs, path);
  writeFileSync(path, 'not a database');
  t.equal((await ensureDatabase(inputs, path)).built, true);
  t.equal(readDataset(openReadOnly(path)).version, versionOf(inputs).version);
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
    await new Promise((resolve) => child.once('message', resolve));
    await sleep(wait);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
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
