// Names not identified: counted under one spelling, bounded, and never a reason for a request to fail.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { observed } from '../../src/main/observed.ts';
import { createUnidentifiedLog, NAME_LENGTH, NAMES_WAITING } from '../../src/main/unidentified-log.ts';
import { openUnidentified } from '../../src/sqlite/unidentified.ts';
import { service } from '../http/app.ts';
import { logged } from '../http/logged.ts';
import { check } from '../table.ts';

const folder = t.testdir({});
const NEVER_MS = 3_600_000;
const names = (ingredients: string | string[]) => check({ ingredients });

async function appOver(file: string, flushMs = NEVER_MS) {
  const { logger, said, lines } = logged();
  const log = createUnidentifiedLog(file, logger, flushMs);
  t.teardown(() => log.close());
  const app = await buildApp(observed(await service(), [log.observe]), false, { unidentified: log });
  const post = (ingredients: string | string[]) =>
    app.inject({ method: 'POST', url: '/v1/check', payload: { ingredients } });
  const get = (query = '') => app.inject({ url: `/v1/unidentified${query}` });
  return { log, app, post, get, said, lines };
}

t.test('most often first, under one spelling, known names left out', async (t) => {
  const { post, get } = await appOver(join(folder, 'names.db'));
  await post('Water, Xqzzt  Blorbate, Glycerin');
  await post('XQZZT BLORBATE, Zzorgl Vlimp');
  const answer = await get();
  t.equal(answer.statusCode, 200);
  t.equal(answer.headers['cache-control'], 'no-store');
  const { items, total } = answer.json();
  t.equal(total, 2);
  t.match(items, [
    { name: 'xqzzt blorbate', count: 2, firstSeen: /^\d{4}-\d\d-\d\dT/, lastSeen: /Z$/ },
    { name: 'zzorgl vlimp', count: 1 },
  ]);
  t.equal((await get('?limit=1')).json().items.length, 1);
  t.equal((await get('?limit=0')).statusCode, 400);
  t.equal((await get('?limit=1001')).statusCode, 400);
});

t.test('off: the answer says how to switch it on', async (t) => {
  const app = await buildApp(await service(), false);
  const answer = await app.inject({ url: '/v1/unidentified' });
  t.equal(answer.statusCode, 404);
  t.match(answer.json(), { code: 'not_found', detail: /UNIDENTIFIED_LOG=unidentified\.db/ });
});

t.test('written in batches by itself, and at the end', async (t) => {
  const file = join(folder, 'batches.db');
  const { logger } = logged();
  const log = createUnidentifiedLog(file, logger, 20);
  log.observe(names('Xqzzt Blorbate'));
  await wait(200);
  const kept = openUnidentified(file);
  t.equal(kept.mostOften(1).total, 1);
  log.observe(names('Water, Zzorgl Vlimp'));
  log.close();
  t.equal(kept.mostOften(1).total, 2);
  kept.close();
});

t.test('bounds: the length of a name, and the names that wait', async (t) => {
  const log = createUnidentifiedLog(join(folder, 'bounds.db'), logged().logger, NEVER_MS);
  t.teardown(() => log.close());
  const named = (name: string) => ({ match: { kind: 'none' }, name });
  const observe = (found: string[]) => log.observe({ findings: found.map(named) } as never);
  observe(['x'.repeat(NAME_LENGTH), 'x'.repeat(NAME_LENGTH + 1), ' . ']);
  t.equal(log.mostOften(9)?.total, 1);
  observe(Array.from({ length: NAMES_WAITING + 10 }, (_, i) => `name ${i}`));
  t.equal(log.mostOften(1)?.total, 1 + NAMES_WAITING);
});

t.test('a file that cannot be used fails no request; it is said once, and it goes on once it can', async (t) => {
  const file = join(folder, 'corrupt.db');
  writeFileSync(file, 'no database at all '.repeat(100));
  const { post, get, log, said } = await appOver(file);
  for (let i = 0; i < 3; i++) {
    t.equal((await post('Xqzzt Blorbate')).statusCode, 200);
    log.flush();
  }
  const unreadable = await get();
  t.equal(unreadable.statusCode, 503);
  t.match(unreadable.json(), { code: 'unidentified_unreadable' });
  t.equal(unreadable.headers['retry-after'], '30');
  t.equal(said(/cannot be kept/).length, 1);
  rmSync(file);
  t.match(
    (await get()).json(),
    { items: [{ name: 'xqzzt blorbate', count: 3 }], total: 1 },
    'nothing counted was lost',
  );
  t.equal(said(/written again/).length, 1);
});

t.test('a path that is a folder, and one that breaks while it is used', async (t) => {
  const place = join(folder, 'folder.db');
  mkdirSync(place);
  const unwritable = await appOver(place);
  t.equal((await unwritable.post('Xqzzt Blorbate')).statusCode, 200);
  t.equal((await unwritable.get()).statusCode, 503);

  const file = join(folder, 'breaks.db');
  const { post, get, log, said } = await appOver(file);
  await post('Xqzzt Blorbate');
  t.equal((await get()).statusCode, 200);
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  writeFileSync(file, 'somebody wrote over it '.repeat(400));
  t.equal((await post('Zzorgl Vlimp')).statusCode, 200);
  log.flush();
  t.equal((await post('Zzorgl Vlimp')).statusCode, 200);
  t.ok(said(/cannot be kept/).length <= 1);
});
