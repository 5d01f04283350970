// Bytes that are no HTTP request, over a real socket: each is refused as a problem, and the server goes on.
import { connect } from 'node:net';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { service } from './app.ts';

const app = await buildApp(await service(), false);
t.teardown(() => app.close());
const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);

function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

t.test('bytes behind the beginning of an answer end it, and stand nowhere in it', async (t) => {
  const body = `${JSON.stringify({ id: '1', ingredients: 'Water' })}\n`;
  const head =
    'POST /v1/check/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked';
  const answer = await new Promise<string>((resolve, reject) => {
    let told = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${head}\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`),
    );
    socket.on('data', (chunk) => {
      told += chunk;
      if (told.includes('"Water"')) socket.write('no chunk at all\r\n');
    });
    socket.on('close', () => resolve(told));
    socket.on('error', reject);
  });
  t.match(answer, /^HTTP\/1.1 200 /);
  t.equal(answer.match(/HTTP\/1\.1/g)?.length, 1);
});

const CASES = {
  'no request at all': ['\x16\x03\x01 hello\r\n\r\n', 400, 'malformed_request'],
  'two lengths': [
    'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd',
    400,
    'malformed_request',
  ],
  'a length that is no number': [
    'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
    400,
    'malformed_request',
  ],
  'headers over 16 KiB': [
    `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`,
    431,
    'headers_too_large',
  ],
} as const;

for (const [name, [bytes, status, code]] of Object.entries(CASES)) {
  t.test(name, async (t) => {
    const [head = '', body = ''] = (await send(bytes)).split('\r\n\r\n');
    t.match(head, new RegExp(`^HTTP/1.1 ${status} `));
    t.match(head, /content-type: application\/problem\+json/);
    const problem = JSON.parse(body);
    t.match(problem, { status, code, errors: [] });
    t.match(head, problem.instance);
    t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200);
  });
}
