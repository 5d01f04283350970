// What a slow or broken client gets: a problem and a closed connection; a stream may take its time.
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import fastify from 'fastify';
import t from 'tap';
import { type App, buildApp } from '../../src/http/app.ts';
import { BODY_MS, HEADERS_MS, limitBodies, SERVER_LIMITS } from '../../src/http/time-limits.ts';
import { service } from './app.ts';

const SHORT_MS = 100;

async function listening(app: App): Promise<number> {
  t.teardown(() => app.close());
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

/** Sends the pieces with a pause after each, and gives all that came back until the connection closed. */
async function send(port: number, pieces: readonly string[], pauseMs = 0): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece);
    await wait(pauseMs);
  }
  await closed;
  return answer;
}

const own = fastify({ ...SERVER_LIMITS }) as unknown as App;
limitBodies(own, SHORT_MS);
own.addContentTypeParser(
  'application/x-ndjson',
  { parseAs: 'string' },
  async (_request: unknown, body: unknown) => body,
);
own.post('/', async (request) => ({ length: String(request.body).length }));
const port = await listening(own);
const head = (type: string, length: number) =>
  `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;

t.test('a body that does not arrive in time', async (t) => {
  const late = await send(port, [head('text/plain', 10), 'half']);
  t.match(late, /^HTTP\/1\.1 408 /);
  t.match(late, /Content-Type: application\/problem\+json/);
  t.match(JSON.parse(late.split('\r\n\r\n')[1] ?? ''), {
    status: 408,
    code: 'request_timeout',
    instance: /^[0-9a-f-]{36}$/,
  });
  t.match(await send(port, [head('text/plain', 4), 'full']), /^HTTP\/1\.1 200 /);
});

t.test('a stream that moves is not cut', async (t) => {
  const pieces = [head('application/x-ndjson', 12), 'line\n', 'line\n', '{}'];
  t.match(await send(port, pieces, SHORT_MS * 0.7), /^HTTP\/1\.1 200 /);
});

t.test('what is no request, and headers without measure', async (t) => {
  const app = await buildApp(await service(), false);
  const served = await listening(app);
  const broken = await send(served, ['BREW coffee\r\n\r\n']);
  t.match(broken, /^HTTP\/1\.1 400 /);
  t.match(broken, /"code":"malformed_request"/);
  const huge = await send(served, [`GET / HTTP/1.1\r\nHost: x\r\nX-Huge: ${'a'.repeat(20_000)}\r\n\r\n`]);
  t.match(huge, /^HTTP\/1\.1 431 /);
  t.match(huge, /"code":"headers_too_large"/);
});

t.test('the limits are set on the server', async (t) => {
  const { server } = await buildApp(await service(), false);
  t.equal(server.headersTimeout, HEADERS_MS);
  t.equal(server.requestTimeout, 0, "node's own knows no streams");
  t.equal(server.timeout, 60_000);
  t.equal(server.keepAliveTimeout, 65_000);
  t.equal(server.maxHeadersCount, 100);
  t.equal(BODY_MS, 30_000);
});
