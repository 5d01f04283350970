// Limits: who is counted, what the headers say, what is not limited, and what stands in for a Redis that fails.
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import type { AppOptions } from '../../src/http/options.ts';
import { service } from './app.ts';
import { logged } from './logged.ts';

const build = async (options: AppOptions) => buildApp(await service(), false, options);

t.test('as many as allowed pass, the next is refused until the minute is over', async (t) => {
  const app = await build({ limit: { perMinute: 2 } });
  const get = (url: string) => app.inject({ url });
  const first = await get('/v1/dataset');
  t.equal(first.statusCode, 200);
  t.match(first.headers, { 'ratelimit-limit': '2', 'ratelimit-remaining': '1', 'ratelimit-reset': '60' });
  t.equal((await get('/v1/classes')).headers['ratelimit-remaining'], '0');
  const refused = await get('/v1/dataset');
  t.equal(refused.statusCode, 429);
  t.match(refused.headers['content-type'], /problem\+json/);
  t.match(refused.headers, { 'ratelimit-limit': '2', 'ratelimit-remaining': '0', 'ratelimit-reset': /^\d+$/ });
  t.ok(Number(refused.headers['retry-after']) > 0 && Number(refused.headers['retry-after']) <= 60);
  t.match(refused.json(), { code: 'too_many_requests', status: 429, title: 'Too many requests' });
  for (const url of ['/health/live', '/health/ready', '/docs/', '/openapi.json', '/metrics'])
    t.equal((await get(url)).statusCode, 200, `${url} is not limited`);
});

t.test('each key and each address counts for itself; a network of IPv6 counts as one', async (t) => {
  const keys = { ownerOf: (key: string) => (key.startsWith('k') ? key : null) };
  const app = await build({ limit: { perMinute: 1 }, keys });
  const status = async (headers: Record<string, string>, remoteAddress = '10.0.0.1') =>
    (await app.inject({ url: '/v1/dataset', headers, remoteAddress })).statusCode;
  t.equal(await status({ 'x-api-key': 'k1' }), 200);
  t.equal(await status({ 'x-api-key': 'k2' }), 200, 'another key, the same address');
  t.equal(await status({ 'x-api-key': 'k1' }, '10.0.0.2'), 429, 'the same key, another address');
  t.equal(await status({ 'x-api-key': 'bad' }), 403);
  t.equal(await status({ 'x-api-key': 'bad2' }), 429, 'who tries keys is limited by address');
  t.equal(await status({}, '10.0.0.3'), 401);
  t.equal(await status({}, '2001:db8::1'), 401);
  t.equal(await status({}, '2001:db8::2'), 429);
  t.equal(await status({}, '2001:db8:0:1::2'), 401);
});

t.test('without a limit no header and no refusal', async (t) => {
  const app = await build({});
  t.equal((await app.inject({ url: '/v1/dataset' })).headers['ratelimit-limit'], undefined);
});

t.test('a Redis that fails: no request does, it is said once, and it is tried again', async (t) => {
  let isUp = false;
  let asked = 0;
  const redis = {
    defineCommand: () => {},
    rateLimit: (...args: unknown[]) => {
      asked++;
      const done = args.at(-1) as (error: Error | null, result?: [number, number]) => void;
      if (isUp) done(null, [1, 60_000]);
      else done(new Error('gone'));
    },
    rateLimitRead: () => {},
  };
  const { logger, said } = logged();
  const app = await buildApp(await service(), logger, { limit: { perMinute: 3, redis } });
  const statuses = async (count: number) => {
    const all = [];
    for (let i = 0; i < count; i++) all.push((await app.inject({ url: '/v1/dataset' })).statusCode);
    return all;
  };
  t.same(await statuses(4), [200, 200, 200, 429], 'counted here');
  t.equal(asked, 1, 'and left alone for a while');
  t.equal(said(/Redis does not answer/).length, 1);
  await wait(1050);
  t.same(await statuses(1), [429]);
  t.equal(asked, 2);
  t.equal(said(/Redis does not answer/).length, 1, 'said once');
  isUp = true;
  await wait(1050);
  t.same(await statuses(2), [200, 200]);
  t.equal(said(/Redis answers again/).length, 1);
  t.equal(asked, 4);
});
