// Stopping: not ready first, the last answers, then the end, within a bound; a second signal ends at once.
import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { drain } from '../../src/main/stop.ts';
import { databaseFile } from '../table.ts';
import { type RunningServer, startServer, urlOf } from './running-server.ts';

const BODY = '{"ingredients":"Water"}';

async function started(
  t: { teardown(end: () => void): void },
  pauseSeconds: string,
): Promise<{ server: RunningServer; url: string; port: number }> {
  const server = startServer({ DATABASE_FILE: databaseFile, STOP_PAUSE_SECONDS: pauseSeconds });
  t.teardown(() => server.child.kill('SIGKILL'));
  const url = await urlOf(server);
  return { server, url, port: Number(new URL(url).port) };
}

/** A request that has begun: the server has its head, and asks for its body. */
async function begun(port: number): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => {});
  socket.write(
    `POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${BODY.length}\r\n\r\n`,
  );
  await once(socket, 'data');
  return { socket, answer: once(socket, 'close').then(() => text) };
}

t.test('SIGTERM: ready turns false, live stays, what is under way is answered, connections are closed', async (t) => {
  const { server, url, port } = await started(t, '3');
  const idle = connect(port, '127.0.0.1');
  idle.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(idle, 'data');
  const idleClosed = once(idle, 'close');
  const { socket, answer } = await begun(port);
  const asked = Date.now();
  server.child.kill('SIGTERM');
  await server.said(/stopping/);
  t.equal((await fetch(`${url}/health/ready`)).status, 503);
  t.equal((await fetch(`${url}/health/live`)).status, 200);
  const late = await fetch(`${url}/v1/classes`);
  t.equal(late.status, 200, 'what load balancers still send is answered');
  t.equal(late.headers.get('connection'), 'close');
  await idleClosed;
  t.ok(Date.now() - asked >= 3000, 'after the pause');
  await t.rejects(fetch(`${url}/health/live`), 'nothing new is taken in');
  socket.write(BODY);
  t.match(await answer, /^HTTP\/1\.1 100 Continue\s+HTTP\/1\.1 200 OK[\s\S]*connection: close[\s\S]*"noncomedogenic"/);
  t.equal(await server.exited, 0);
  t.match(server.log(), /"msg":"stopped"/);
});

t.test('a request that does not end is cut at the bound', async (t) => {
  const { server, port } = await started(t, '0');
  const { answer } = await begun(port);
  const asked = Date.now();
  server.child.kill('SIGTERM');
  t.equal(await server.exited, 1);
  const took = Date.now() - asked;
  t.ok(took >= 6_900 && took < 20_000, `${took} ms`);
  t.equal(await answer, 'HTTP/1.1 100 Continue\r\n\r\n');
  t.match(server.log(), /killed by timeout/);
});

t.test('a second signal ends at once', async (t) => {
  const { server, port } = await started(t, '60');
  await begun(port);
  server.child.kill('SIGTERM');
  await server.said(/stopping/);
  const asked = Date.now();
  server.child.kill('SIGTERM');
  t.equal(await server.exited, 1);
  t.ok(Date.now() - asked < 10_000, 'long before the pause is over');
});

t.test('a stream that ends while the server drains leaves no idle connection behind', async (t) => {
  const server = createServer(async (_request, response) => {
    response.write('one\n');
    await sleep(200);
    response.end('two\n');
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true });
  t.teardown(() => agent.destroy());
  const request = get({ port: (server.address() as AddressInfo).port, agent });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const drained = drain({ server, close: () => new Promise((resolve) => server.close(resolve)) });
  t.equal((await response.toArray()).join(''), 'one\ntwo\n');
  const answered = Date.now();
  await drained;
  t.ok(Date.now() - answered < 5_000);
});
