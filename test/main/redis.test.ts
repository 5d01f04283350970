// Limits shared through a real Redis: two processes count together, and go on when it dies, hangs and comes back.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { connectRedis } from '../../src/main/redis.ts';
import { service } from '../http/app.ts';
import { logged } from '../http/logged.ts';

const isInstalled = spawnSync('redis-server', ['--version']).status === 0;
const skip = isInstalled ? false : 'redis-server is not installed (Debian: apt-get install redis-server)';
const PER_MINUTE = 10;

async function startRedis(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes('Ready to accept connections')) break;
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

t.test('two replicas and one Redis', { skip }, async (t) => {
  const port = await getPort({ host: '127.0.0.1' });
  let server = await startRedis(port);
  const { logger, said } = logged();
  const clients = await Promise.all([1, 2].map(() => connectRedis(`redis://127.0.0.1:${port}`)));
  const apps = await Promise.all(
    clients.map(async (redis) => buildApp(await service(), logger, { limit: { perMinute: PER_MINUTE, redis } })),
  );
  t.teardown(async () => {
    for (const client of clients) client.disconnect();
    await stop(server);
  });
  let sent = 0;
  /** Turn by turn, so that each replica sees half. */
  const ask = async (remoteAddress: string) => {
    const { statusCode, headers } = await (apps[sent++ % apps.length] as (typeof apps)[0]).inject({
      url: '/v1/dataset',
      remoteAddress,
    });
    return { status: statusCode, remaining: Number(headers['ratelimit-remaining']) };
  };
  const times = async (count: number, remoteAddress: string) => {
    const all = [];
    for (let i = 0; i < count; i++) all.push(await ask(remoteAddress));
    return all;
  };

  const together = await times(PER_MINUTE + 1, '10.1.1.1');
  t.same(together.map(({ remaining }) => remaining).slice(0, 3), [9, 8, 7], 'they count together');
  t.equal(together.filter(({ status }) => status === 200).length, PER_MINUTE);
  t.equal(together.at(-1)?.status, 429);

  // In the middle of traffic.
  const traffic = times(60, '10.1.1.2');
  await stop(server);
  const answers = await traffic;
  t.ok(
    answers.every(({ status }) => status === 200 || status === 429),
    'no request fails',
  );
  const alone = await times(2 * PER_MINUTE + 1, '10.1.1.3');
  t.equal(alone.filter(({ status }) => status === 200).length, 2 * PER_MINUTE, 'each counts for itself');
  t.equal(said(/does not answer/).length, apps.length, 'each says it once');

  server = await startRedis(port);
  for (const deadline = Date.now() + 10_000; said(/answers again/).length < apps.length && Date.now() < deadline; ) {
    await wait(200);
    await times(2, '10.1.1.4');
  }
  t.equal(said(/answers again/).length, apps.length);
  t.same(
    (await times(3, '10.1.1.5')).map(({ remaining }) => remaining),
    [9, 8, 7],
    'together again',
  );

  server.kill('SIGSTOP');
  const started = performance.now();
  const hanging = await times(20, '10.1.1.6');
  t.ok(
    hanging.every(({ status }) => status === 200),
    'a Redis that hangs fails no request',
  );
  t.ok(performance.now() - started < 5000, 'nor holds each of them up');
  server.kill('SIGCONT');
});

t.test('a Redis that is not there does not keep the service from starting', async (t) => {
  const client = await connectRedis(`redis://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`);
  t.teardown(() => client.disconnect());
  const app = await buildApp(await service(), false, { limit: { perMinute: PER_MINUTE, redis: client } });
  t.equal((await app.inject({ url: '/v1/dataset' })).statusCode, 200);
});
