// How fast is a stream, beside single requests and batches of the same labels in the same run; and how much memory does
// the server take? The single requests are a tenth of the labels. npm run build && npx tsx bench/stream.ts [labels.jsonl] [--labels 20000]
// Without a file the labels are composed of the table's own names.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

const SERVER = join(import.meta.dirname, '..', 'dist', 'main', 'server.js');
const SINGLE_SHARE = 10;
const BATCH_ITEMS = 1000;
const NAMES_A_LABEL = 28;
const RSS_EVERY_MS = 200;
const MS_PER_TICK = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string', default: '20000' }, port: { type: 'string', default: '4321' } },
});
const count = Number(values.labels);
const port = Number(values.port);
const agent = new Agent({ keepAlive: true });

interface Row {
  readonly way: string;
  readonly labels: number;
  readonly refused: number;
  readonly seconds: number;
  readonly 'labels/s': number;
  readonly 'server CPU ms/label': number;
  readonly 'RSS before, MB': number;
  readonly 'RSS most, MB': number;
  readonly 'growth, MB': number;
}

const server = spawn(process.execPath, [SERVER], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', RATE_LIMIT: 'off' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await untilReady();
  const given = positionals[0] === undefined ? await composeLabels() : readLabels(positionals[0]);
  const labels = Array.from({ length: count }, (_, i) => given[i % given.length] ?? '');
  const few = labels.slice(0, Math.ceil(count / SINGLE_SHARE));
  await singly(few);
  const rows: Row[] = [
    await measure('single, one connection', few, singly),
    await measure(`batches of ${BATCH_ITEMS}`, few, inBatches),
    await measure('NDJSON stream', few, (all) => streamed(all, '')),
    await measure('NDJSON stream', labels, (all) => streamed(all, '')),
    await measure('NDJSON stream, verdicts', labels, (all) => streamed(all, '?detail=verdicts')),
    await measure('single, one connection', few, singly),
  ];
  console.table(rows);
} finally {
  agent.destroy();
  server.kill();
}

/** Does the work, which says how many labels were refused, and watches the server's memory meanwhile. */
async function measure(way: string, labels: string[], work: (labels: string[]) => Promise<number>): Promise<Row> {
  const before = rssOf(server);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, rssOf(server));
  }, RSS_EVERY_MS);
  const start = performance.now();
  const cpuBefore = cpuMsOf(server);
  const refused = await work(labels);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  return {
    way,
    labels: labels.length,
    refused,
    seconds: Math.round(seconds * 10) / 10,
    'labels/s': Math.round(labels.length / seconds),
    'server CPU ms/label': Math.round(((cpuMsOf(server) - cpuBefore) / labels.length) * 100) / 100,
    'RSS before, MB': before,
    'RSS most, MB': most,
    'growth, MB': most - before,
  };
}

async function singly(labels: string[]): Promise<number> {
  let refused = 0;
  for (const ingredients of labels) {
    const client = post('/v1/check', 'application/json');
    client.end(JSON.stringify({ ingredients }));
    const answer = await answerTo(client);
    if (answer.statusCode !== 200) refused++;
    for await (const _ of answer);
  }
  return refused;
}

async function inBatches(labels: string[]): Promise<number> {
  let refused = 0;
  for (let from = 0; from < labels.length; from += BATCH_ITEMS) {
    const items = labels.slice(from, from + BATCH_ITEMS).map((ingredients) => ({ ingredients }));
    const client = post('/v1/check/batch', 'application/json');
    client.end(JSON.stringify({ items }));
    let text = '';
    for await (const chunk of (await answerTo(client)).setEncoding('utf8')) text += chunk;
    const { results } = JSON.parse(text) as { results: { status: number }[] };
    if (results.length !== items.length) throw new Error(`${results.length} results of ${items.length} items`);
    refused += results.filter(({ status }) => status !== 200).length;
  }
  return refused;
}

async function streamed(labels: string[], query: string): Promise<number> {
  const client = post(`/v1/check/batch${query}`, 'application/x-ndjson');
  const writing = (async () => {
    for (const [i, ingredients] of labels.entries()) {
      if (!client.write(`${JSON.stringify({ id: String(i), ingredients })}\n`)) await once(client, 'drain');
    }
    client.end();
  })();
  let refused = 0;
  let next = 0;
  for await (const line of createInterface({ input: await answerTo(client) })) {
    const { id, status } = JSON.parse(line) as { id: string; status: number };
    if (id !== String(next)) throw new Error(`result ${next} has the id ${id}`);
    if (status !== 200) refused++;
    next++;
  }
  if (next !== labels.length) throw new Error(`${next} results of ${labels.length} lines`);
  await writing;
  return refused;
}

function post(path: string, type: string): ClientRequest {
  return request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers: { 'content-type': type } });
}

async function answerTo(client: ClientRequest): Promise<IncomingMessage> {
  return (await once(client, 'response'))[0];
}

// Linux tells both of any process: what it holds, and how long it computed, which other programs do not blur.
function rssOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function cpuMsOf({ pid }: ChildProcess): number {
  const [, , , , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return (Number(user) + Number(system)) * MS_PER_TICK;
}

function readLabels(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { ingredients, ingredients_raw } = JSON.parse(line) as Record<string, string>;
      return ingredients ?? ingredients_raw ?? '';
    });
}

/** Every name of the table in turn, so many to a label. */
async function composeLabels(): Promise<string[]> {
  const names: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await fetch(`http://127.0.0.1:${port}/v1/ingredients?limit=200${cursor && `&cursor=${cursor}`}`);
    const { items, nextCursor } = (await page.json()) as { items: { name: string }[]; nextCursor: string | null };
    names.push(...items.map(({ name }) => name));
    cursor = nextCursor;
  }
  // A stride apart from one another, so that neighbours in the alphabet do not meet.
  const stride = Math.floor(names.length / NAMES_A_LABEL);
  return Array.from({ length: stride }, (_, i) =>
    Array.from({ length: NAMES_A_LABEL }, (_, k) => names[i + k * stride]).join(', '),
  );
}

async function untilReady(): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not start; npm run build?');
}
