// A reload swaps the data; a request that came before it is answered from what it came to, and says so.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createLiveService } from '../../src/main/live-service.ts';
import { service } from './app.ts';

const first = await service();
const next = {
  ...first,
  dataset: { ...first.dataset, version: 'fedcba9876543210' },
  overlay: { ingredients: 1, aliases: 0, ratings: 0, sources: 0 },
};
const BODY = '{"ingredients":"Water"}';

t.test('a body that arrives after the swap is checked with the data of before', async (t) => {
  const live = createLiveService(first);
  const app = await buildApp(live.service, false);
  await app.listen({ host: '127.0.0.1', port: 0 });
  t.teardown(() => app.close());
  const came = once(app.server, 'request');
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(
    `POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${BODY.length}\r\n\r\n`,
  );
  await came;
  live.swap(next);
  socket.end(BODY);
  await once(socket, 'close');
  const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  t.match(head, `x-dataset-version: ${first.dataset.version}`);
  t.equal(JSON.parse(body).dataset.version, first.dataset.version);

  const after = await app.inject({
    method: 'POST',
    url: '/v1/check',
    payload: BODY,
    headers: { 'content-type': 'application/json' },
  });
  t.equal(after.headers['x-dataset-version'], next.dataset.version);
  t.equal(after.json().dataset.version, next.dataset.version);
});

t.test('after the swap the entity tag, the overlay and the cursor are those of the new data', async (t) => {
  const live = createLiveService(first);
  const app = await buildApp(live.service, false);
  const before = await app.inject({ url: '/v1/dataset' });
  t.equal(before.json().overlay, null);
  const { nextCursor } = (await app.inject({ url: '/v1/ingredients' })).json();
  const known = { 'if-none-match': String(before.headers.etag) };
  t.equal((await app.inject({ url: '/v1/dataset', headers: known })).statusCode, 304);
  live.swap(next);
  const after = await app.inject({ url: '/v1/dataset', headers: known });
  t.equal(after.statusCode, 200);
  t.match(after.headers.etag, next.dataset.version);
  t.same(after.json().overlay, next.overlay);
  t.equal((await app.inject({ url: `/v1/ingredients?cursor=${nextCursor}` })).statusCode, 400, 'another order, maybe');
});

t.test('once not ready, each answer ends its connection', async (t) => {
  let isReady = true;
  const app = await buildApp({ ...first, isReady: () => isReady }, false);
  t.equal((await app.inject({ url: '/v1/classes' })).headers.connection, 'keep-alive');
  isReady = false;
  t.equal((await app.inject({ url: '/v1/classes' })).headers.connection, 'close');
  t.equal((await app.inject({ url: '/health/ready' })).headers.connection, 'close');
});

t.test('a stream goes on with the data it began with', async (t) => {
  const live = createLiveService(first);
  const app = await buildApp(live.service, false);
  t.teardown(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const lines = new TransformStream<Uint8Array, Uint8Array>();
  const input = lines.writable.getWriter();
  const line = new TextEncoder().encode(`${BODY}\n`);
  void input.write(line);
  const answer = await fetch(`${url}/v1/check/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.readable,
    duplex: 'half',
  } as RequestInit);
  live.swap(next);
  await input.write(line);
  await input.close();
  const results = (await answer.text()).trimEnd().split('\n');
  t.equal(answer.headers.get('x-dataset-version'), first.dataset.version);
  t.same(
    results.map((result) => JSON.parse(result).result.dataset.version),
    [first.dataset.version, first.dataset.version],
  );
  const batch = await app.inject({ method: 'POST', url: '/v1/check/batch', payload: { items: [JSON.parse(BODY)] } });
  t.equal(batch.json().dataset.version, next.dataset.version);
});

t.test('what no route can read is told of the data of now', async (t) => {
  const live = createLiveService(first);
  const app = await buildApp(live.service, false);
  live.swap(next);
  const unread = await app.inject({ url: '/v1/ingredients/%ff' });
  t.equal(unread.statusCode, 400);
  t.equal(unread.headers['x-dataset-version'], next.dataset.version);
});

t.test('checks are observed, and the metrics name the data, after a swap as before', async (t) => {
  const metrics = createMetrics();
  const live = createLiveService(first, [metrics.observe]);
  const app = await buildApp(live.service, false, { metrics });
  const check = () => app.inject({ method: 'POST', url: '/v1/check', payload: JSON.parse(BODY) });
  await check();
  live.swap(next);
  await check();
  const { body } = await app.inject({ url: '/metrics' });
  t.match(body, 'porewise_findings_total{kind="inci"} 2\n');
  t.match(body, `porewise_dataset_info{version="${next.dataset.version}"`);
  t.notMatch(body, first.dataset.version);
});
