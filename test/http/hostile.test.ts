// Whatever is sent, over a real socket: never a 5xx, every error a problem as documented, each answered in bounded
// time, and the service is as right afterwards as before.
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import t from 'tap';
import { app } from './app.ts';
import { contractOf, documentOf, type Exchange } from './contract.ts';
import { bytes, jsonText, LABEL_LIMIT, label, mutated, types } from './hostile-parts.ts';

// The same runs each time; another seed looks elsewhere.
const SEED = 20_261_122;
// Time of the processor, for the client's part too: a busy machine is no failure.
const ANSWER_CPU_LIMIT_MS = 3000;
const HANG_MS = 60_000;

const contract = contractOf(documentOf(app));
const agent = new Agent({ keepAlive: true });
const { hostname, port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
t.teardown(async () => {
  agent.destroy();
  await app.close();
});

type Sent = Pick<Exchange, 'method' | 'url'> & { type?: string | undefined; encoding?: string; body?: string | Buffer };

async function send({ method, url, type, encoding, body }: Sent): Promise<Exchange> {
  const headers = {
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ agent, hostname, port, method, path: url, headers, signal: AbortSignal.timeout(HANG_MS) })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
  return { method, url, status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

let sent = 0;
const isSound = async (hostile: Sent): Promise<void> => {
  sent += 1;
  const begun = process.cpuUsage();
  const answer = await send(hostile);
  const { user, system } = process.cpuUsage(begun);
  const cpuMs = (user + system) / 1000;
  const faults = contract.faultsOf(answer);
  if (cpuMs > ANSWER_CPU_LIMIT_MS) faults.push(`took ${cpuMs} ms of the processor`);
  if (answer.status >= 500) faults.push(`answered ${answer.status}`);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${answer.body.slice(0, 500)}`);
};
const hold = (arbitrary: fc.Arbitrary<Sent>, numRuns: number) =>
  fc.assert(fc.asyncProperty(arbitrary, isSound), { numRuns, seed: SEED });

const known = { method: 'POST', url: '/v1/check', type: 'application/json' };
const KNOWN = {
  ...known,
  body: '{"ingredients":"Water, Glycerol Stearatte, Cocos Nucifera (Coconut) Oil, Xqzzt Blorbate"}',
};
const before = (await send(KNOWN)).body;
t.match(before, /cocos-nucifera-oil/);

const posted = Object.entries(documentOf(app).paths).flatMap(([url, { post }]) => (post === undefined ? [] : [url]));
t.test('JSON of any shape, and requests with fields changed and added', async (t) => {
  const to = (body: fc.Arbitrary<string>) =>
    fc.record({
      method: fc.constant('POST'),
      url: fc.constantFrom(...posted),
      type: fc.constant('application/json'),
      body,
    });
  await t.resolves(hold(to(jsonText), 300));
  await t.resolves(hold(to(mutated), 600));
});

t.test('any bytes as any type, in any encoding', async (t) => {
  const body = fc.oneof(
    bytes,
    mutated,
    mutated.map((value) => Buffer.from(value, 'utf16le')),
    mutated.map((value) => Buffer.from(value, 'latin1')),
    mutated.map((value) => Buffer.from(value).subarray(0, -1)),
    mutated.map((value) => gzipSync(value)),
  );
  const url = fc.constantFrom(...posted);
  const encoding = fc.constantFrom('gzip', 'identity', 'br', 'none');
  await t.resolves(hold(fc.record({ method: fc.constant('POST'), url, type: types, encoding, body }), 400));
  await t.resolves(
    hold(fc.record({ method: fc.constant('POST'), url, type: fc.constant('text/plain'), body: label }), 300),
  );
});

t.test('any path, query and method', async (t) => {
  const names = fc.constantFrom(
    'q',
    'limit',
    'cursor',
    'gradeMin',
    'oil',
    'class',
    'usage',
    'threshold',
    '__proto__',
    'a[b]',
  );
  const garbage = fc.stringMatching(/^[!-~]{0,12}$/).map((value) => value.replace('#', '%'));
  const value = fc.oneof(
    garbage,
    fc.string({ unit: 'binary', maxLength: 60 }).map(encodeURIComponent),
    fc.double().map(String),
  );
  const query = fc
    .array(
      fc.oneof(
        fc.tuple(names, value).map((pair) => pair.join('=')),
        garbage,
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('&'));
  const paths = Object.keys(documentOf(app).paths);
  const path = fc.oneof(
    fc.constantFrom(...paths),
    fc.tuple(fc.constantFrom(...paths), value).map((parts) => parts.join('/')),
  );
  const url = fc.tuple(path, query).map((parts) => parts.join('?'));
  const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');
  await t.resolves(hold(fc.record({ method, url }), 450));
});

t.test('one thing until the label is full', async (t) => {
  for (const part of [
    '(',
    ')',
    '[(',
    'a',
    'a ',
    'a,',
    ',',
    '/',
    '-',
    '1,',
    '*',
    '%',
    '<',
    '&',
    '\n',
    'oil ',
    'peg-',
    'é',
    '😀',
    '\u0000',
  ]) {
    const body = part.repeat(Math.floor(LABEL_LIMIT / part.length));
    await t.resolves(isSound({ method: 'POST', url: '/v1/check', type: 'text/plain', body }), JSON.stringify(part));
  }
});

t.test('bytes that do not keep to their length', async (t) => {
  const raw = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.end(bytes));
      socket.setTimeout(HANG_MS, () => socket.destroy(new Error('no answer')));
      socket.on('error', reject);
      text(socket).then(resolve, reject);
    });
  const body = '{"ingredients":"Water"}';
  const head = 'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  const lengths = fc.oneof(fc.nat(200), fc.constantFrom(-1, 1e21, 0.5)).filter((length) => length !== body.length);
  const framing = fc.oneof(
    lengths.map((length) => `Content-Length: ${length}\r\n\r\n${body}`),
    fc
      .stringMatching(/^[ -~]{0,40}$/)
      .map((chunk) => `Transfer-Encoding: chunked\r\n\r\n${chunk}\r\n${body}\r\n0\r\n\r\n`),
    fc.constant(`Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
  );
  const holds = fc.asyncProperty(framing, async (rest) => {
    sent += 1;
    const answer = await raw(head + rest);
    const [status = '', type = ''] = [/^HTTP\/1\.1 (\d+)/, /content-type: (.*)/i].map((line) => line.exec(answer)?.[1]);
    if (!status.startsWith('4') || !type.startsWith('application/problem+json')) throw new Error(answer);
  });
  await t.resolves(fc.assert(holds, { numRuns: 100, seed: SEED }));
});

t.test('afterwards the service is as right as before', async (t) => {
  t.ok(sent >= 2000, `${sent} requests were sent`);
  t.equal((await send(KNOWN)).body, before);
  t.match(await send({ method: 'GET', url: '/health/ready' }), { status: 200 });
  t.equal(({} as Record<string, unknown>).isReady, undefined, 'no prototype was polluted');
});
