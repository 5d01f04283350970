// Streams over real sockets: order, back-pressure, hang-ups, and how long a client is waited for.
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { atOnce } from '../../src/core/steps.ts';
import { buildApp } from '../../src/http/app.ts';
import { PATIENCE } from '../../src/http/arrival.ts';
import { service } from './app.ts';

const real = await service();
const LABEL = 'Water, Glycerin, Cocos Nucifera Oil, Isopropyl Myristate, Phenoxyethanol, Cetyl Alcohol, Dimethicone';

/** A service over a socket whose checks are counted, and take at least so long. */
async function listen(patience = PATIENCE, msPerCheck = 0) {
  const calls = { count: 0 };
  const result = atOnce(real.check({ ingredients: LABEL }));
  const check: typeof real.check = function* () {
    calls.count++;
    for (const until = performance.now() + msPerCheck; performance.now() < until; );
    yield;
    return result;
  };
  const app = await buildApp({ ...real, check }, false, { patience });
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  return { port: (app.server.address() as AddressInfo).port, calls };
}

function open(
  port: number,
  type = 'application/x-ndjson',
): { client: ClientRequest; answer: Promise<IncomingMessage> } {
  const headers = { 'content-type': type };
  const client = request({ port, host: '127.0.0.1', path: '/v1/check/batch', method: 'POST', headers });
  client.on('error', () => {});
  return { client, answer: once(client, 'response').then(([answer]) => answer) };
}

const line = (id: number) => `${JSON.stringify({ id: String(id), ingredients: LABEL })}\n`;

/** The count once it stands still. */
async function settled(calls: { count: number }): Promise<number> {
  for (let before = -1; before !== calls.count; ) {
    before = calls.count;
    await sleep(200);
  }
  return calls.count;
}

t.test('results come while items go, in order', async (t) => {
  const { port } = await listen();
  const { client, answer } = open(port);
  client.write(line(0));
  const lines = createInterface({ input: await answer })[Symbol.asyncIterator]();
  for (let id = 0; id < 20; id++) {
    t.match(JSON.parse((await lines.next()).value ?? '{}'), { line: id + 1, id: String(id), status: 200 });
    client.write(line(id + 1));
  }
  client.end();
  t.match(JSON.parse((await lines.next()).value ?? '{}'), { id: '20' });
  t.ok((await lines.next()).done);

  const empty = open(port);
  empty.client.end();
  const { statusCode, headers } = (await empty.answer).resume();
  t.match({ statusCode, headers }, { statusCode: 200, headers: { 'content-type': 'application/x-ndjson' } });
});

t.test('a client that does not read is not worked for, and loses nothing', async (t) => {
  const { port, calls } = await listen();
  const { client, answer } = open(port);
  // Some 30 MB of answers; what the sockets hold is a fraction.
  const items = 4000;
  const writing = (async () => {
    for (let id = 0; id < items; id++) if (!client.write(line(id))) await once(client, 'drain');
    client.end();
  })();
  const paused = await answer;
  const worked = await settled(calls);
  t.ok(worked < items / 2, `stopped after ${worked} of ${items}`);

  let next = 0;
  for await (const text of createInterface({ input: paused })) if (JSON.parse(text).id === String(next)) next++;
  t.equal(next, items, 'all there, in order');
  await writing;
});

t.test('a hang-up stops the work', async (t) => {
  const { port, calls } = await listen(PATIENCE, 1);
  const streaming = open(port);
  streaming.client.end(Array.from({ length: 2000 }, (_, id) => line(id)).join(''));
  await once(await streaming.answer, 'data');
  streaming.client.destroy();
  const streamed = await settled(calls);
  t.ok(streamed < 2000, `stopped after ${streamed} lines`);

  calls.count = 0;
  const batch = open(port, 'application/json');
  batch.client.end(JSON.stringify({ items: Array.from({ length: 1000 }, () => ({ ingredients: LABEL })) }));
  await once(await batch.answer, 'data');
  batch.client.destroy();
  const batched = await settled(calls);
  t.ok(batched < 1000, `stopped after ${batched} items`);
});

t.test('other clients are answered meanwhile', async (t) => {
  const { port } = await listen(PATIENCE, 2);
  const { client, answer } = open(port, 'application/json');
  client.end(JSON.stringify({ items: Array.from({ length: 200 }, () => ({ ingredients: LABEL })) }));
  let isDone = false;
  const done = once((await answer).resume(), 'end').then(() => {
    isDone = true;
  });
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200);
  t.notOk(isDone, 'the batch is still under way');
  await done;
});

t.test('a request has to arrive in time; a stream only has to move', async (t) => {
  const { port } = await listen({ requestMs: 150, idleMs: 1000 });

  const socket = connect(port, '127.0.0.1');
  socket.write('POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
  let told = '';
  for await (const chunk of socket.setEncoding('utf8')) told += chunk;
  t.match(told, /^HTTP\/1\.1 408 [\s\S]*connection: close[\s\S]*"code":"request_timeout"/);

  const moving = open(port);
  for (let id = 0; id < 6; id++) {
    moving.client.write(line(id));
    await sleep(100);
  }
  moving.client.end();
  let lines = 0;
  for await (const _ of createInterface({ input: await moving.answer })) lines++;
  t.equal(lines, 6, 'longer than a request may take');

  const still = open(port);
  still.client.write(line(0));
  const answer = await still.answer;
  await t.rejects(
    (async () => {
      for await (const _ of answer);
    })(),
    'cut once it stands still',
  );
});
