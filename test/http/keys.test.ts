// Keys: what is refused and how, what stays open, and whose name is logged.
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { service } from './app.ts';
import { logged } from './logged.ts';

const ring = { ownerOf: (key: string) => ({ good: 'shop', other: 'app' })[key] ?? null };
const { lines, logger } = logged();
const app = await buildApp(await service(), logger, { keys: ring });
const check = (headers: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/v1/check', payload: { ingredients: 'Water' }, headers });

t.test('/v1 needs a key', async (t) => {
  const none = await check({});
  t.equal(none.statusCode, 401);
  t.match(none.headers['content-type'], /problem\+json/);
  t.match(none.headers['www-authenticate'], /^Bearer/);
  t.match(none.json(), { code: 'key_missing', status: 401, instance: none.headers['x-request-id'] });
  for (const headers of [{ authorization: 'Bearer bad' }, { 'x-api-key': 'bad' }]) {
    const unknown = await check(headers);
    t.equal(unknown.statusCode, 403);
    t.match(unknown.json(), { code: 'key_unknown', status: 403 });
  }
  for (const url of [
    '/v1/ingredients',
    '/v1/ingredients/water',
    '/v1/dataset',
    '/v1/unidentified',
    '/v1//classes/../classes',
  ])
    t.not((await app.inject({ url })).statusCode, 200, url);
  t.equal((await app.inject({ method: 'HEAD', url: '/v1/dataset' })).statusCode, 401);
});

t.test('Bearer or X-API-Key; the first wins where both are sent', async (t) => {
  t.equal((await check({ authorization: 'Bearer good' })).statusCode, 200);
  t.equal((await check({ authorization: 'bearer  good' })).statusCode, 200);
  t.equal((await check({ 'x-api-key': 'good' })).statusCode, 200);
  t.equal((await check({ authorization: 'Basic eDp5', 'x-api-key': 'good' })).statusCode, 200, "a proxy's own scheme");
  t.equal((await check({ authorization: 'Bearer bad', 'x-api-key': 'good' })).statusCode, 403);
  t.equal((await check({ authorization: 'Bearer' })).statusCode, 401);
  t.equal((await check({ 'x-api-key': '' })).statusCode, 401);
});

t.test('an entity tag does not open the door', async (t) => {
  const headers = { 'if-none-match': '*' };
  t.equal((await app.inject({ url: '/v1/classes', headers })).statusCode, 401);
  t.equal((await app.inject({ url: '/v1/classes', headers: { ...headers, 'x-api-key': 'good' } })).statusCode, 304);
});

t.test('health, documents and metrics stay open', async (t) => {
  for (const url of [
    '/health/live',
    '/health/ready',
    '/docs/',
    '/docs/json',
    '/openapi.json',
    '/openapi.yaml',
    '/metrics',
  ])
    t.equal((await app.inject({ url })).statusCode, 200, url);
});

t.test('the log has the name of the key, never the key, nor the query', async (t) => {
  lines.length = 0;
  await app.inject({ url: '/v1/ingredients?q=secret+cream', headers: { 'x-api-key': 'other' } });
  t.match(lines, [{ msg: 'answered', method: 'GET', path: '/v1/ingredients', status: 200, caller: 'app', ms: Number }]);
  t.equal(lines.length, 1);
  await check({ authorization: 'Bearer pw_mistyped' });
  t.notMatch(JSON.stringify(lines), /secret|pw_mistyped|Water/);
});

t.test('the document says that a key may be needed', async (t) => {
  const { security, components, paths } = (await app.inject({ url: '/openapi.json' })).json();
  t.same(security, [{}, { bearer: [] }, { apiKey: [] }]);
  t.match(components.securitySchemes, {
    bearer: { type: 'http', scheme: 'bearer' },
    apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
  });
  for (const [path, methods] of Object.entries<Record<string, { responses: object }>>(paths)) {
    for (const { responses } of Object.values(methods))
      t.equal(
        ['401', '403', '429', '503'].every((status) => status in responses),
        path.startsWith('/v1/'),
        path,
      );
  }
});
