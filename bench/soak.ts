// Does the service stay as it is under load? Half its top rate for ten minutes: errors, memory, and how late the slowest
// answers are: as the client sees them, who shares the machine, beside those of a route that has its answer ready, at the
// same rate for a minute; and as the service logs them.
// npm run build && npx tsx bench/soak.ts [--minutes 10]. Linux: it reads /proc.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { createRandom } from '../test/random.ts';
import { catalogue } from '../test/table.ts';
import { quantile } from './measure.ts';
import { start, startPorewise } from './server.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const MINUTES = Number(values.minutes);
const MINUTES_BESIDE = Math.min(1, MINUTES);
const CONNECTIONS = 10;
const TOP_SECONDS = 10;
// Until every name of the labels was seen, memory grows by what is remembered.
const WARM_SECONDS = 30;
const SAMPLE_MS = 5000;
const LABELS = 5000;
const INGREDIENTS = 30;
const SEED = 57;

const random = createRandom(SEED);
const names = catalogue.ingredients.map(({ name }) => name);
const requests = Array.from({ length: LABELS }, () => ({
  method: 'POST' as const,
  path: '/v1/check',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    ingredients: Array.from({ length: INGREDIENTS }, () => random.pick(names)).join(', '),
  }),
}));

const log = join(mkdtempSync(join(tmpdir(), 'porewise-soak-')), 'log');
const { url, rssMB, stop } = await startPorewise({ log });
await autocannon({ url, connections: CONNECTIONS, duration: WARM_SECONDS, requests });
const top = await autocannon({ url, connections: CONNECTIONS, duration: TOP_SECONDS, requests });
const topRate = top.requests.total / top.duration;
const rate = topRate / 2;
const sampled: number[] = [];
const sampling = setInterval(() => sampled.push(rssMB()), SAMPLE_MS);
const begun = Date.now();
const soaked = await soak(url, MINUTES);
clearInterval(sampling);
await stop();
const ready = await start(['--import', 'tsx', join(import.meta.dirname, 'ready-answer.ts')]);
const beside = await soak(ready.url, MINUTES_BESIDE);
await ready.stop();

const logged = await timesIn(log, begun);
rmSync(dirname(log), { recursive: true });

const quarter = Math.max(1, Math.floor(sampled.length / 4));
const mean = (part: readonly number[]) => part.reduce((sum, mb) => sum + mb, 0) / part.length;
const [first, last] = [mean(sampled.slice(0, quarter)), mean(sampled.slice(-quarter))];
const ms = (times: readonly number[], share: number) => Number(quantile(times, share).toFixed(2));
console.table({
  'top rate, requests/s': Math.round(topRate),
  'soaked at, requests/s': Math.round(soaked.times.length / MINUTES / 60),
  minutes: MINUTES,
  requests: soaked.times.length,
  'errors, timeouts, not 200': soaked.failed,
  'p50 by the log, ms': ms(logged, 0.5),
  'p99 by the log, ms': ms(logged, 0.99),
  'p50 at the client, ms': ms(soaked.times, 0.5),
  'p99 at the client, ms': ms(soaked.times, 0.99),
  'p50 of a ready answer at the client, ms': ms(beside.times, 0.5),
  'p99 of a ready answer at the client, ms': ms(beside.times, 0.99),
  'RSS in the first quarter, MB': Math.round(first),
  'RSS in the last quarter, MB': Math.round(last),
  'RSS, least to most, MB': `${Math.round(Math.min(...sampled))} to ${Math.round(Math.max(...sampled))}`,
});

/** At the rate of the soak. autocannon keeps it by sending a second's share at once; clients that begin one after the other spread it. */
async function soak(to: string, minutes: number): Promise<{ times: number[]; failed: number }> {
  const times: number[] = [];
  const results = await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, n) => {
      await sleep((n * 1000) / CONNECTIONS);
      const options = {
        url: to,
        connections: 1,
        duration: minutes * 60,
        overallRate: Math.round(rate / CONNECTIONS),
        // Each answer counts as it was; autocannon would add made-up ones for those that its bursts held back.
        ignoreCoordinatedOmission: true,
        requests,
      };
      return run(options, times);
    }),
  );
  const failed = results.reduce((sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx, 0);
  return { times, failed };
}

/** As autocannon runs, but with the time of each answer: its own table knows whole milliseconds. */
function run(options: autocannon.Options, times: number[]): Promise<autocannon.Result> {
  return new Promise((done, fail) => {
    const running = autocannon(options, (error, result) => (error ? fail(error) : done(result)));
    running.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });
}

/** From the arrival of each request to the end of its answer. */
async function timesIn(file: string, since: number): Promise<number[]> {
  const times: number[] = [];
  for await (const line of createInterface(createReadStream(file))) {
    const { time, ms: taken, path } = JSON.parse(line) as { time: number; ms?: number; path?: string };
    if (time >= since && path === '/v1/check' && taken !== undefined) times.push(taken);
  }
  return times;
}
