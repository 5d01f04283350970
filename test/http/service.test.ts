// What holds for every route: problems, methods, media types, ids, health.
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { app, service } from './app.ts';

t.test('404, 405 with Allow, 406', async (t) => {
  t.match((await app.inject({ url: '/v2/check' })).json(), { status: 404, code: 'not_found', errors: [] });
  const wrong = await app.inject({ method: 'DELETE', url: '/v1/check' });
  t.equal(wrong.statusCode, 405);
  t.match(await app.inject({ method: 'OPTIONS', url: '/v1/check' }), { statusCode: 405, headers: { allow: 'POST' } });
  t.equal(wrong.headers.allow, 'POST');
  t.equal((await app.inject({ method: 'POST', url: '/v1/ingredients/water' })).headers.allow, 'GET, HEAD');
  const csv = await app.inject({ url: '/v1/classes', headers: { accept: 'text/csv' } });
  t.equal(csv.statusCode, 406);
  t.match(csv.headers['content-type'], /problem\+json/);
  for (const accept of ['*/*', 'application/*', 'text/csv, application/json;q=0.1']) {
    t.equal((await app.inject({ url: '/v1/classes', headers: { accept } })).statusCode, 200, accept);
  }
});

t.test('a URL that cannot be read is a problem, and every id can be asked for', async (t) => {
  const bad = await app.inject({ url: '/v1/ingredients/%ff' });
  t.match(bad.json(), { status: 400, code: 'invalid_request', instance: bad.headers['x-request-id'] });
  t.match((await app.inject({ url: `/v1/ingredients/${'a'.repeat(401)}` })).json(), { status: 404, code: 'not_found' });
  const longest = (await service()).catalogue.ingredients.reduce((a, b) => (a.id.length < b.id.length ? b : a)).id;
  t.ok(longest.length > 100);
  t.equal((await app.inject({ url: `/v1/ingredients/${longest}` })).statusCode, 200);
});

t.test('every answer carries its request id and the dataset version', async (t) => {
  for (const url of ['/v1/classes', '/nothing', '/health/live', '/openapi.json']) {
    const { headers } = await app.inject({ url });
    t.match(headers['x-request-id'], /^[0-9a-f-]{36}$/, url);
    t.match(headers['x-dataset-version'], /^[0-9a-f]{16}$/, url);
  }
  t.equal(
    (await app.inject({ url: '/health/live', headers: { 'x-request-id': 'shop-1' } })).headers['x-request-id'],
    'shop-1',
  );
  t.not(
    (await app.inject({ url: '/health/live', headers: { 'x-request-id': 'a b<script>' } })).headers['x-request-id'],
    'a b<script>',
  );
});

t.test('ready turns false while live stays', async (t) => {
  let isReady = true;
  const own = await buildApp(await service(() => isReady), false);
  t.equal((await own.inject({ url: '/health/ready' })).statusCode, 200);
  isReady = false;
  const stopping = await own.inject({ url: '/health/ready' });
  t.equal(stopping.statusCode, 503);
  t.equal(stopping.headers['retry-after'], '5');
  t.equal((await own.inject({ url: '/health/live' })).statusCode, 200);
});

t.test('a fault of ours shows nothing of the inside', async (t) => {
  const broken = await buildApp(
    {
      ...(await service()),
      check: () => {
        throw new Error('secret path');
      },
    },
    false,
  );
  const answer = await broken.inject({ method: 'POST', url: '/v1/check', payload: { ingredients: 'Water' } });
  t.equal(answer.statusCode, 500);
  t.notMatch(answer.body, /secret|node_modules/);
  t.match(answer.json(), { code: 'internal_error', instance: answer.headers['x-request-id'] });
});
