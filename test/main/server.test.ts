// The process: it starts, answers, and stops on SIGTERM without dropping a request.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { databaseFile } from '../table.ts';

const SERVER = join(import.meta.dirname, '..', '..', 'src', 'main', 'server.ts');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function start(env: Record<string, string>): { child: ChildProcess; lines: string[]; exited: Promise<number | null> } {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVER], {
    env: { ...process.env, DATABASE_FILE: databaseFile, ...env },
    stdio: 'pipe',
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n')));
  return { child, lines, exited: new Promise((resolve) => child.once('exit', resolve)) };
}

async function untilReady(port: number): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the server did not get ready');
}

t.test('starts, answers, logs no label, stops on SIGTERM', async (t) => {
  const port = await freePort();
  const { child, lines, exited } = start({ PORT: String(port) });
  await untilReady(port);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"ingredients":"Water, Coconut Oil"}',
  });
  t.match(await answer.json(), { oilFree: { verdict: 'fail' } });
  child.kill('SIGTERM');
  t.equal(await exited, 0);
  const log = lines.join('\n');
  t.match(log, /"msg":"ready"/);
  t.match(log, answer.headers.get('x-request-id') ?? 'no id');
  t.match(log, /stopping/);
  t.notMatch(log, /Coconut/);
});

t.test('a wrong setting is said plainly, and nothing starts', async (t) => {
  const { lines, exited } = start({ PORT: 'http' });
  t.equal(await exited, 1);
  t.match(lines.join('\n'), /PORT is "http"; it must be a number from 0 to 65535/);
});
