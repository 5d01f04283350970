// How fast is a stream, beside single requests and batches of the same labels in the same run; and how much memory does
// the server take? The single requests are a tenth of the labels. npm run build && npx tsx bench/stream.ts [--labels labels.jsonl]
// Without a file the labels are composed of the table's own names.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline/promises';
import { options } from './options.ts';
import { printTable } from './print.ts';
import { startPorewise } from './server.ts';
import { loadTable, shippedRows } from './table.ts';

const LABELS = 20_000;
const SINGLE_SHARE = 10;
const BATCH_ITEMS = 1000;
const NAMES_A_LABEL = 28;
const RSS_EVERY_MS = 200;

const agent = new Agent({ keepAlive: true });

const server = await startPorewise({ env: { LOG_LEVEL: 'warn' } });
try {
  const given = options.labels === undefined ? composeLabels() : readLabels(options.labels);
  const labels = Array.from({ length: LABELS }, (_, i) => given[i % given.length] ?? '');
  const few = labels.slice(0, Math.ceil(LABELS / SINGLE_SHARE));
  await singly(few);
  printTable([
    await measure('single, one connection', few, singly),
    await measure(`batches of ${BATCH_ITEMS}`, few, inBatches),
    await measure('NDJSON stream', few, (all) => streamed(all, '')),
    await measure('NDJSON stream', labels, (all) => streamed(all, '')),
    await measure('NDJSON stream, verdicts', labels, (all) => streamed(all, '?detail=verdicts')),
    await measure('single, one connection', few, singly),
  ]);
} finally {
  agent.destroy();
  await server.stop();
}

/** Does the work, which says how many labels were refused, and watches the server's memory meanwhile. */
async function measure(way: string, labels: string[], work: (labels: string[]) => Promise<number>) {
  const before = server.rssMB();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, server.rssMB());
  }, RSS_EVERY_MS);
  const start = performance.now();
  const cpuBefore = server.cpuMs();
  const refused = await work(labels);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  return {
    way,
    labels: labels.length,
    refused,
    seconds,
    'labels/s': labels.length / seconds,
    'server CPU, ms a label': (server.cpuMs() - cpuBefore) / labels.length,
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
  return request(`${server.url}${path}`, { method: 'POST', agent, headers: { 'content-type': type } });
}

async function answerTo(client: ClientRequest): Promise<IncomingMessage> {
  return (await once(client, 'response'))[0];
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
function composeLabels(): string[] {
  const names = loadTable(shippedRows()).catalogue.ingredients.map(({ name }) => name);
  // A stride apart from one another, so that neighbours in the alphabet do not meet.
  const stride = Math.floor(names.length / NAMES_A_LABEL);
  return Array.from({ length: stride }, (_, i) =>
    Array.from({ length: NAMES_A_LABEL }, (_, k) => names[i + k * stride]).join(', '),
  );
}
