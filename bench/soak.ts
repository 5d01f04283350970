// Does the service stay as it is under load? Half its top rate for ten minutes: errors, memory, and how late the slowest
// answers are. npm run build && npx tsx bench/soak.ts [--minutes 10]. Linux: it reads /proc.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { catalogue } from '../test/table.ts';
import { quantile } from './measure.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const MINUTES = Number(values.minutes);
const CONNECTIONS = 10;
const TOP_SECONDS = 10;
// Until every name of the labels was seen, memory grows by what is remembered.
const WARM_SECONDS = 30;
const SAMPLE_MS = 5000;
const LABELS = 5000;
const INGREDIENTS = 30;

let seed = 20261122;
const random = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2 ** 31;
  return Math.floor((seed / 2 ** 31) * below);
};
const names = catalogue.ingredients.map(({ name }) => name);
const requests = Array.from({ length: LABELS }, () => ({
  method: 'POST' as const,
  path: '/v1/check',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    ingredients: Array.from({ length: INGREDIENTS }, () => names[random(names.length)]).join(', '),
  }),
}));

const free = createServer().listen(0);
await once(free, 'listening');
const { port } = free.address() as { port: number };
free.close();
const program = join(import.meta.dirname, '..', 'dist', 'main', 'server.js');
const server = spawn('node', [program], {
  env: { ...process.env, PORT: String(port), RATE_LIMIT: 'off', LOG_LEVEL: 'warn' },
  stdio: 'inherit',
});
const url = `http://127.0.0.1:${port}`;
while (!(await fetch(`${url}/health/ready`).catch(() => null))?.ok) await new Promise((done) => setTimeout(done, 50));
const rssMb = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

await autocannon({ url, connections: CONNECTIONS, duration: WARM_SECONDS, requests });
const top = await autocannon({ url, connections: CONNECTIONS, duration: TOP_SECONDS, requests });
const topRate = top.requests.total / top.duration;
const sampled: number[] = [];
const sampling = setInterval(() => sampled.push(rssMb()), SAMPLE_MS);
const times: number[] = [];
// autocannon keeps a rate by sending a second's share at once. Clients that begin one after the other spread it.
const soaks = await Promise.all(
  Array.from({ length: CONNECTIONS }, async (_, n) => {
    await sleep((n * 1000) / CONNECTIONS);
    return run({
      url,
      connections: 1,
      duration: MINUTES * 60,
      overallRate: Math.round(topRate / 2 / CONNECTIONS),
      // Each answer counts as it was; autocannon would add made-up ones for those that its bursts held back.
      ignoreCoordinatedOmission: true,
      requests,
    });
  }),
);
clearInterval(sampling);
server.kill();

const quarter = Math.max(1, Math.floor(sampled.length / 4));
const mean = (part: readonly number[]) => part.reduce((sum, mb) => sum + mb, 0) / part.length;
const [first, last] = [mean(sampled.slice(0, quarter)), mean(sampled.slice(-quarter))];
console.table({
  'top rate, requests/s': Math.round(topRate),
  'soaked at, requests/s': Math.round(times.length / MINUTES / 60),
  minutes: MINUTES,
  requests: times.length,
  'errors, timeouts, not 200': soaks.reduce((sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx, 0),
  'p50, ms': Number(quantile(times, 0.5).toFixed(2)),
  'p99, ms': Number(quantile(times, 0.99).toFixed(2)),
  'RSS in the first quarter, MB': Math.round(first),
  'RSS in the last quarter, MB': Math.round(last),
  'RSS, least to most, MB': `${Math.round(Math.min(...sampled))} to ${Math.round(Math.max(...sampled))}`,
});

/** As autocannon runs, but with the time of each answer: its own table knows whole milliseconds. */
function run(options: autocannon.Options): Promise<autocannon.Result> {
  return new Promise((done, fail) => {
    const running = autocannon(options, (error, result) => (error ? fail(error) : done(result)));
    running.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });
}
