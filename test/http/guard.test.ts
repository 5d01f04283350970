// What stands before the routes: origins, page headers, overload, and whose word about the client counts.
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { OVERLOAD } from '../../src/http/guard.ts';
import { service } from './app.ts';
import { logged } from './logged.ts';

t.test('origins: the named ones may read answers and refusals, others may not', async (t) => {
  const shop = 'https://shop.example';
  const keys = { ownerOf: () => null };
  const app = await buildApp(await service(), false, { corsOrigins: [shop, 'https://other.example'], keys });
  const get = async (origin: string) => (await app.inject({ url: '/v1/dataset', headers: { origin } })).headers;
  const allowed = await get(shop);
  t.equal(allowed['access-control-allow-origin'], shop, 'on a 401 too');
  t.match(allowed['access-control-expose-headers'], /retry-after.*x-request-id/);
  t.equal(allowed.vary, 'Origin');
  t.equal((await get('https://evil.example'))['access-control-allow-origin'], undefined);

  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/v1/check',
    headers: { origin: shop, 'access-control-request-method': 'POST' },
  });
  t.equal(preflight.statusCode, 204, 'asked without a key');
  t.match(preflight.headers['access-control-allow-headers'], /authorization.*content-type.*x-api-key/);
  t.match(preflight.headers['access-control-allow-methods'], /POST/);

  const any = await buildApp(await service(), false, { corsOrigins: ['*'] });
  const { headers } = await any.inject({ url: '/v1/dataset', headers: { origin: shop } });
  t.equal(headers['access-control-allow-origin'], '*');
  const none = await buildApp(await service(), false);
  t.equal(
    (await none.inject({ url: '/v1/dataset', headers: { origin: shop } })).headers['access-control-allow-origin'],
    undefined,
  );
});

t.test('pages may load only what is served here, and nothing inline', async (t) => {
  const app = await buildApp(await service(), false);
  for (const url of ['/docs', '/docs/static/swagger-initializer.js']) {
    const { headers, statusCode } = await app.inject({ url });
    t.equal(statusCode, 200, url);
    const policy = String(headers['content-security-policy']);
    t.match(policy, /default-src 'none'/);
    t.match(policy, /script-src 'self'(;|$)/);
    t.notMatch(policy, /unsafe|https:|upgrade-insecure/);
    t.equal(headers['strict-transport-security'], undefined, "a domain's transport is for its proxy to say");
    t.equal(headers['x-frame-options'], 'DENY');
  }
  t.notMatch((await app.inject({ url: '/docs' })).body, /<script>|<style>|style=|onload=/);
  t.equal((await app.inject({ url: '/v1/dataset' })).headers['x-content-type-options'], 'nosniff');
});

t.test('overloaded: refused with Retry-After, alive all the same; one slow step is no overload', async (t) => {
  const overload = { loopDelayMs: 100, sampleMs: 1000 };
  const app = await buildApp(await service(), false, { overload });
  t.teardown(() => app.close());
  const hold = (ms: number) => {
    for (const until = performance.now() + ms; performance.now() < until; );
  };
  const get = (url: string) => app.inject({ url });
  hold(overload.loopDelayMs * 2);
  await wait(overload.sampleMs);
  t.equal((await get('/v1/dataset')).statusCode, 200);

  for (const until = performance.now() + 2 * overload.sampleMs; performance.now() < until; ) {
    hold(overload.loopDelayMs * 2);
    await turn();
  }
  const refused = await get('/v1/dataset');
  t.equal(refused.statusCode, 503);
  t.match(refused.headers['content-type'], /problem\+json/);
  t.equal(refused.headers['retry-after'], '5');
  t.match(refused.json(), { code: 'overloaded', status: 503 });
  t.equal((await get('/health/ready')).statusCode, 503);
  t.equal((await get('/health/live')).statusCode, 200);
  t.equal((await get('/metrics')).statusCode, 200);
});

t.test('overload as it runs: a second late, on average over five', async (t) => {
  t.same(OVERLOAD, { loopDelayMs: 1000, sampleMs: 5000 });
});

t.test('X-Forwarded-For counts only from a trusted proxy; without one the log says so once', async (t) => {
  const addressWith = async (trustProxy: false | number | string[]) => {
    const { logger, lines, said } = logged();
    const app = await buildApp(await service(), logger, { trustProxy });
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
    for (let i = 0; i < 2; i++) await app.inject({ url: '/v1/dataset', headers, remoteAddress: '10.0.0.1' });
    return { ip: lines.find(({ msg }) => msg === 'answered')?.ip, warnings: said(/TRUST_PROXY/).length };
  };
  t.same(await addressWith(false), { ip: '10.0.0.1', warnings: 1 });
  t.same(await addressWith(1), { ip: '198.51.100.7', warnings: 0 });
  t.same(await addressWith(2), { ip: '203.0.113.9', warnings: 0 });
  t.same(await addressWith(['10.0.0.0/8']), { ip: '198.51.100.7', warnings: 0 });
  t.same(await addressWith(['192.168.0.0/16']), { ip: '10.0.0.1', warnings: 0 });
});

t.test('a silent socket is closed, and headers are counted', async (t) => {
  const { server } = await buildApp(await service(), false);
  t.equal(server.timeout, 60_000);
  t.equal(server.maxHeadersCount, 100);
});
