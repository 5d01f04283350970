// How soon is the service ready, and how much memory does it take? npm run build && npx tsx bench/footprint.ts
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Rows } from '../src/dataset/tables.ts';
import { createRandom } from '../test/random.ts';
import { send } from './load.ts';
import { median } from './measure.ts';
import { composeLabel, recombined } from './names.ts';
import { printTable } from './print.ts';
import { ROOT, type Server, startPorewise } from './server.ts';
import { buildFrom, loadTable, scratchFolder, shippedRows, withIngredients, writeData } from './table.ts';

const STARTS = 5;
const INGREDIENTS = 30;
const MISPRINTED = 1;
const FEW_CHECKS = 1000;
const MANY_CHECKS = 20_000;
// What is let go after a start or a burst is collected by then.
const REST_MS = 1000;
const MANY_NAMES = 34_000;
const SEED = 55;

const random = createRandom(SEED);
const shipped = shippedRows();
const table = loadTable(shipped);
const labels = Array.from({ length: 1000 }, () => composeLabel(table, INGREDIENTS, MISPRINTED, random));
const missing = MANY_NAMES - shipped['ingredients.csv'].length - shipped['aliases.csv'].length;

printTable([
  await measure(shipped, ROOT),
  await measureCopy(withIngredients(shipped, recombined(shipped, missing, random))),
]);

async function measureCopy(rows: Rows) {
  return measure(rows, copyOfProgram(rows));
}

async function measure(rows: Rows, root: string) {
  // The first start builds the database where it is missing.
  await (await startPorewise({ root })).stop();
  const ready: number[] = [];
  const rss: number[][] = [];
  for (let i = 0; i < STARTS; i++) {
    const server = await startPorewise({ root });
    ready.push(server.msUntilReady);
    await wait(REST_MS);
    if (i === 0) rss.push(await rssUnderWork(server));
    await server.stop();
  }
  const [atStart = 0, afterFew = 0, afterMany = 0] = rss[0] ?? [];
  return {
    names: rows['ingredients.csv'].length + rows['aliases.csv'].length,
    'ready after, s': median(ready) / 1000,
    'MB after start': atStart,
    [`after ${FEW_CHECKS.toLocaleString('en')} checks`]: afterFew,
    [`after ${MANY_CHECKS.toLocaleString('en')}`]: afterMany,
  };
}

async function rssUnderWork(server: Server): Promise<number[]> {
  const atStart = server.rssMB();
  await send(server, () => random.pick(labels), { requests: FEW_CHECKS });
  await wait(REST_MS);
  const afterFew = server.rssMB();
  await send(server, () => composeLabel(table, INGREDIENTS, MISPRINTED, random), {
    requests: MANY_CHECKS - FEW_CHECKS,
  });
  await wait(REST_MS);
  return [atStart, afterFew, server.rssMB()];
}

/** The program beside other data, since it reads the data that stands beside it. */
function copyOfProgram(rows: Rows): string {
  const root = scratchFolder();
  for (const part of ['dist', 'migrations', 'package.json', 'openapi.yaml'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const data = writeData(rows);
  cpSync(data, join(root, 'data'), { recursive: true });
  const database = join(root, 'dist', 'porewise.db');
  rmSync(database);
  cpSync(buildFrom(data), database);
  return root;
}
