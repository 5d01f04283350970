// How long does the worst request that a client may send take, and how long do the other clients wait meanwhile?
// npm run build && npx tsx bench/worst.ts
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ELEMENT_LIMIT, ELEMENTS_LIMIT, LABEL_LIMIT } from '../src/http/schemas/check.ts';
import { misprints } from '../test/matching/misprints.ts';
import { createRandom, type Random } from '../test/random.ts';
import { listsOf, wordOf } from './label-shapes.ts';
import { printTable, say } from './print.ts';
import { startPorewise } from './server.ts';
import { loadTable, shippedRows } from './table.ts';

const SEED = 54;
const ROUNDS = 2;
// The other client asks again so soon after each answer.
const ASK_EVERY_MS = 2;
const IDLE_MS = 1000;
// A batch is cut off here; the table says so.
const MOST_SECONDS = 15;
const BODY_BYTES = 1024 * 1024;
const BATCH_BYTES = 8 * 1024 * 1024;
const LABELS_A_BATCH = Math.floor(BATCH_BYTES / (LABEL_LIMIT + 200));

interface Worst {
  readonly what: string;
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
}

const table = loadTable(shippedRows());
const server = await startPorewise({ isWatched: true });
const seen = new Map<string, { status: string; seconds: number; bytes: number; waitMs: number; heldMs: number }>();
try {
  for (let round = 0; round < ROUNDS; round++) {
    await measure('nothing else', () => wait(IDLE_MS).then(() => ({ status: '-', bytes: 0 })));
    for (const one of requests(createRandom(SEED + round))) await measure(one.what, () => ask(one));
  }
} finally {
  await server.stop();
}
say(
  `The worst of ${ROUNDS} rounds with other names on one server. Meanwhile another client asks \`GET /health/live\` again and again; its longest wait, and how long the server's event loop was held at most. Answers not there after ${MOST_SECONDS} s are let go.`,
);
printTable(
  [...seen].map(([what, { status, seconds, bytes, waitMs, heldMs }]) => ({
    request: what,
    status,
    'answered in, s': seconds,
    'answer, MB': bytes / 1e6,
    'another client waits, ms': waitMs,
    'loop held, ms': heldMs,
  })),
);

function* requests(random: Random): Generator<Worst> {
  const check = (what: string, ingredients: unknown): Worst => ({
    what,
    path: '/v1/check',
    body: JSON.stringify({ ingredients }),
  });
  const lists = Object.entries(listsOf(table, random));
  const label = (name: string) => (lists.find(([own]) => own === name)?.[1] ?? '').slice(0, LABEL_LIMIT);
  const elements = (make: () => string) =>
    Array.from({ length: ELEMENTS_LIMIT }, () => make().slice(0, ELEMENT_LIMIT).trim() || 'a');
  const broken = misprints(table, 1, 20 * ELEMENTS_LIMIT, random).map(({ printed }) => printed);
  let next = 0;
  const some = (count: number) => Array.from({ length: count }, () => broken[next++ % broken.length]);

  yield check('two names, first of all after the start', 'Water, Glycerin');
  yield check('a misprint, first of all after the start', some(1).join());
  for (const name of ['names, commas', 'names, spaces', 'names, slashes', 'names, brackets never opened'])
    yield check(`a label of 20,000: ${name}`, label(name));
  for (const name of ['misprints, commas', 'misprints, slashes', 'misprints, a bracket each'])
    yield check(`a label of 20,000: ${name}`, label(name));
  yield check('a label of 20,000: unknown words among names', label('unknown words among names'));
  yield check('a label of 20,000: `Water (Aqua) `', 'Water (Aqua) '.repeat(LABEL_LIMIT).slice(0, LABEL_LIMIT));
  yield check('a label of 20,000: `(1 `', '(1 '.repeat(LABEL_LIMIT).slice(0, LABEL_LIMIT));
  yield check(
    '500 names of one misprint',
    elements(() => some(1).join()),
  );
  yield check(
    '500 × 400: misprints, slashes',
    elements(() => some(20).join('/')),
  );
  yield check(
    '500 × 400: misprints, spaces',
    elements(() => some(20).join(' ')),
  );
  yield check(
    '500 × 400: three misprints in brackets',
    elements(() => some(3).join(' (')),
  );
  yield check(
    '500 × 400: unknown words',
    elements(() => Array.from({ length: 60 }, () => wordOf(7, random)).join(' ')),
  );
  yield check(
    '500 × 400: one unknown word of 199',
    elements(() => wordOf(199, random)),
  );
  yield check(
    '500 × 400: `a/`',
    elements(() => 'a/'.repeat(ELEMENT_LIMIT)),
  );
  yield check(
    '500 × 400: `(`',
    elements(() => '('.repeat(ELEMENT_LIMIT)),
  );
  yield check('1 MiB: one string, too long', 'a'.repeat(BODY_BYTES - 30));
  yield check(
    '1 MiB: too many names',
    Array.from({ length: BODY_BYTES / 8 }, () => 'water'),
  );
  const body = (what: string, path: string, text: string): Worst => ({ what, path, body: text });
  yield body('1 MiB: brackets in brackets, no JSON', '/v1/check', '['.repeat(BODY_BYTES));
  yield body('1 MiB: figures for names', '/v1/check', `{"ingredients":[${repeated('0,', BODY_BYTES - 30)}0]}`);
  yield body('1 MiB: a hundred thousand fields', '/v1/check', `{${fields(BODY_BYTES - 30)}"a":1}`);
  yield { what: 'a search for `a`', path: '/v1/ingredients?q=a&limit=200' };
  yield { what: 'a search for 100 letters', path: `/v1/ingredients?q=${wordOf(100, random)}&limit=200` };
  const item = (ingredients: unknown) => ({ ingredients });
  const batch = (what: string, items: unknown[]): Worst => ({
    what,
    path: '/v1/check/batch',
    body: JSON.stringify({ items }),
  });
  yield batch(
    'a batch of 1,000 empty objects',
    Array.from({ length: 1000 }, () => ({})),
  );
  yield batch(
    'a batch of 1,000 labels of 30 misprints',
    Array.from({ length: 1000 }, () => item(some(30).join(', '))),
  );
  const labels = Array.from({ length: LABELS_A_BATCH }, () => item(some(1000).join(', ').slice(0, LABEL_LIMIT)));
  yield batch('8 MiB in a batch: misprints, commas', labels);
  yield batch(
    '8 MiB in a batch: 1,000 labels of 500 names',
    Array.from({ length: 1000 }, () => item(Array.from({ length: ELEMENTS_LIMIT }, () => 'Glycerin'))),
  );
  yield body('8 MiB in a batch: brackets in brackets, no JSON', '/v1/check/batch', '['.repeat(BATCH_BYTES));
  yield body(
    '8 MiB in a batch: one item of figures',
    '/v1/check/batch',
    `{"items":[{"ingredients":[${repeated('0,', BATCH_BYTES - 60)}0]}]}`,
  );
  yield body(
    '8 MiB in a batch: one string of escapes',
    '/v1/check/batch',
    `{"items":"${repeated('\\u0041', BATCH_BYTES - 60)}"}`,
  );
  yield {
    what: '8 MiB of NDJSON: misprints, commas',
    path: '/v1/check/batch',
    type: 'application/x-ndjson',
    body: labels.map((one) => `${JSON.stringify(one)}\n`).join(''),
  };
}

function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.floor(bytes / unit.length));
}

/** Each of another name. */
function fields(bytes: number): string {
  const unit = (n: number) => `"${String(n).padStart(6, '0')}":1,`;
  return Array.from({ length: Math.floor(bytes / unit(0).length) }, (_, n) => unit(n)).join('');
}

async function measure(what: string, work: () => Promise<{ status: string; bytes: number }>): Promise<void> {
  await server.loopHeldMs();
  const others = watchOthers();
  const started = performance.now();
  const { status, bytes } = await work();
  const seconds = (performance.now() - started) / 1000;
  const waitMs = await others.stop();
  const heldMs = await server.loopHeldMs();
  const before = seen.get(what);
  if (before === undefined || before.waitMs < waitMs) seen.set(what, { status, seconds, bytes, waitMs, heldMs });
}

/** Another client, on a connection of its own. */
function watchOthers(): { stop: () => Promise<number> } {
  const agent = new Agent({ keepAlive: true });
  let most = 0;
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const started = performance.now();
      const client = request(`${server.url}/health/live`, { agent }).end();
      const [answer] = (await once(client, 'response')) as [IncomingMessage];
      answer.resume();
      await once(answer, 'end');
      most = Math.max(most, performance.now() - started);
      await wait(ASK_EVERY_MS);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await asking;
      agent.destroy();
      return most;
    },
  };
}

async function ask({ path, type = 'application/json', body }: Worst): Promise<{ status: string; bytes: number }> {
  const client = request(`${server.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: body === undefined ? {} : { 'content-type': type },
    agent: false,
  });
  client.on('error', () => undefined);
  const late = setTimeout(() => client.destroy(), 1000 * MOST_SECONDS);
  let status = '-';
  let bytes = 0;
  try {
    client.end(body);
    const [answer] = (await once(client, 'response')) as [IncomingMessage];
    status = String(answer.statusCode);
    for await (const chunk of answer) bytes += (chunk as Buffer).length;
    return { status, bytes };
  } catch {
    return { status: `${status}, let go`, bytes };
  } finally {
    clearTimeout(late);
  }
}
