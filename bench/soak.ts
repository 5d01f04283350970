// Does the service stay as it is under load? Half its top rate for ten minutes: errors, memory, and how late the slowest
// answers are. npm run build && npx tsx bench/soak.ts [--minutes 10]. Linux: it reads /proc.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { catalogue } from '../test/table.ts';

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
const soak = await autocannon({
  url,
  connections: CONNECTIONS,
  duration: MINUTES * 60,
  overallRate: Math.round(topRate / 2),
  // Each answer counts as it was; autocannon would add made-up ones for those that its bursts held back.
  ignoreCoordinatedOmission: true,
  requests,
});
clearInterval(sampling);
server.kill();

const quarter = Math.max(1, Math.floor(sampled.length / 4));
const mean = (part: readonly number[]) => part.reduce((sum, mb) => sum + mb, 0) / part.length;
const [first, last] = [mean(sampled.slice(0, quarter)), mean(sampled.slice(-quarter))];
console.table({
  'top rate, requests/s': Math.round(topRate),
  'soaked at, requests/s': Math.round(soak.requests.total / soak.duration),
  minutes: MINUTES,
  requests: soak.requests.total,
  'errors, timeouts, not 200': soak.errors + soak.timeouts + soak.non2xx,
  'p50, ms': soak.latency.p50,
  'p99, ms': soak.latency.p99,
  'RSS in the first quarter, MB': Math.round(first),
  'RSS in the last quarter, MB': Math.round(last),
  'RSS, least to most, MB': `${Math.round(Math.min(...sampled))} to ${Math.round(Math.max(...sampled))}`,
});
