// How many checks does the service answer in a second, beside a Fastify route that answers without thinking?
// npm run build && npx tsx bench/http.ts
import { join } from 'node:path';
import { createRandom } from '../test/random.ts';
import { CONNECTIONS, type Load, send } from './load.ts';
import { median } from './measure.ts';
import { composeLabel } from './names.ts';
import { percent, printTable, say } from './print.ts';
import { type Server, start, startPorewise } from './server.ts';
import { loadTable, shippedRows } from './table.ts';

const ROUNDS = 3;
const SECONDS = 4;
const WARM_UP_SECONDS = 3;
const MANY_CONNECTIONS = 50;
const INGREDIENTS = 30;
// Over what Porewise answers in all rounds.
const LABELS = 300_000;
const SEED = 52;

const table = loadTable(shippedRows());
const random = createRandom(SEED);
// Composed before they are sent, so that the client has time for its work; a misprint, like its label, comes once.
const some = composed(1000, 0);
const known = takenInTurn(composed(LABELS, 0));
const withMisprint = takenInTurn(composed(LABELS / 2, 1));

const ready = await start(['--import', 'tsx', join(import.meta.dirname, 'ready-answer.ts')]);
const porewise = await startPorewise();
const contenders = [
  contender('a ready answer of 10 kB', ready, () => random.pick(some)),
  contender('Porewise, 30 names', porewise, known),
  contender(`Porewise, ${MANY_CONNECTIONS} clients`, porewise, known, MANY_CONNECTIONS),
  contender('Porewise, one in 30 misprinted', porewise, withMisprint),
];
for (const { server, label, connections } of contenders)
  await send(server, label, { seconds: WARM_UP_SECONDS }, connections);
for (let round = 0; round < ROUNDS; round++)
  for (const { server, label, connections, loads } of contenders)
    loads.push(await send(server, label, { seconds: SECONDS }, connections));
const bytes = (await (await check(known())).text()).length;
await Promise.all([ready.stop(), porewise.stop()]);

const of = (loads: readonly Load[], what: (load: Load) => number) => median(loads.map(what));
const rival = contenders[0]?.loads ?? [];
say(
  `${ROUNDS} rounds of ${SECONDS} s each in turn, medians; ${CONNECTIONS} clients, where nothing else is said. Every label is sent to Porewise once. An answer of Porewise has some ${Math.round(bytes / 1000)} kB, is logged and counted.`,
);
printTable(
  contenders.map(({ name, loads }) => ({
    route: name,
    'answers/s': of(loads, ({ perSecond }) => perSecond),
    'of the ready answer': percent(of(loads, ({ perSecond }) => perSecond) / of(rival, ({ perSecond }) => perSecond)),
    'server CPU, ms each': of(loads, ({ cpuMsEach }) => cpuMsEach),
    'CPU, times the ready answer': of(loads, ({ cpuMsEach }) => cpuMsEach) / of(rival, ({ cpuMsEach }) => cpuMsEach),
    'p50, ms': of(loads, ({ p50Ms }) => p50Ms),
    'p99, ms': of(loads, ({ p99Ms }) => p99Ms),
  })),
);

function contender(name: string, server: Server, label: () => string, connections = CONNECTIONS) {
  return { name, server, label, connections, loads: [] as Load[] };
}

function composed(count: number, misprinted: number): string[] {
  return Array.from({ length: count }, () => composeLabel(table, INGREDIENTS, misprinted, random));
}

function takenInTurn(labels: readonly string[]): () => string {
  let next = 0;
  return () => {
    const label = labels[next++];
    if (label === undefined) throw new Error(`more than ${labels.length} labels were asked for`);
    return label;
  };
}

function check(ingredients: string): Promise<Response> {
  return fetch(`${porewise.url}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ingredients }),
  });
}
