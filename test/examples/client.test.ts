// The typed client and the curl script against the real server; the client's types are those of openapi.yaml.
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { check, connect } from '../../examples/client.ts';
import { app } from '../http/app.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const url = await app.listen({ port: 0, host: '127.0.0.1' });
const porewise = connect(url);
t.teardown(() => app.close());

t.test('the committed types are current (npm run openapi writes them)', async (t) => {
  const bin = join(ROOT, 'node_modules', '.bin', 'openapi-typescript');
  const flags = ['--default-non-nullable=false', '--output', 'examples/porewise.d.ts', '--check'];
  await t.resolves(run(bin, ['openapi.yaml', ...flags], { cwd: ROOT }));
});

t.test('a check', async (t) => {
  const { noncomedogenic, oilFree } = await check(porewise, 'Water, Cocos Nucifera (Coconut) Oil');
  t.equal(noncomedogenic.offenders[0]?.id, 'cocos-nucifera-oil');
  t.equal(oilFree.verdict, 'fail');
  t.equal((await check(porewise, ['Water', 'Glycerin'])).ingredients[1]?.element, 1);
  await t.rejects(check(porewise, ''), /invalid_request: .*ingredients/);
});

t.test('the table, page by page, and a problem with its type', async (t) => {
  const { data } = await porewise.GET('/v1/ingredients', { params: { query: { oil: 'butter', limit: 2 } } });
  t.equal(data?.items.length, 2);
  const cursor = data?.nextCursor ?? '';
  const next = await porewise.GET('/v1/ingredients', { params: { query: { oil: 'butter', limit: 2, cursor } } });
  t.not(next.data?.items[0]?.id, data?.items[0]?.id);
  const { error } = await porewise.GET('/v1/ingredients/{id}', { params: { path: { id: 'snake-oil' } } });
  t.equal(error?.code, 'not_found');
});

t.test('a label as plain text', async (t) => {
  const { data } = await porewise.POST('/v1/check', {
    params: { query: { noncomedogenic: 'strict', claims: ['oilFree'] } },
    headers: { 'content-type': 'text/plain' },
    body: 'Water, Glycerin',
    bodySerializer: String,
  });
  t.match(data, { policy: { noncomedogenic: 'strict', threshold: 2 }, claims: [{ supported: 'yes' }] });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
t.test('the script for curl', { skip: hasCurl ? false : 'no curl on this machine' }, async (t) => {
  const env = { ...process.env, POREWISE_URL: url };
  const { stdout } = await run(join(ROOT, 'examples', 'check.sh'), ['Water, Cocos Nucifera (Coconut) Oil'], { env });
  t.match(JSON.parse(stdout), { oilFree: { verdict: 'fail' }, claims: [{ supported: 'no' }, { supported: 'no' }] });
});
