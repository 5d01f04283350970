// How much does a reload hold up the service? npm run build && npx tsx bench/reload.ts [5]: reloads the built service
// while a client asks every few milliseconds, and prints the longest wait without and with a reload, what was dropped,
// and the memory of the server.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, urlOf } from '../test/main/running-server.ts';

const PAUSE_MS = 5;
const CALM_MS = 5_000;

const reloads = Number(process.argv[2] ?? 5);
const overlay = mkdtempSync(join(tmpdir(), 'porewise-bench-'));
const database = join(mkdtempSync(join(tmpdir(), 'porewise-bench-')), 'porewise.db');
const aliases = (n: number) =>
  writeFileSync(join(overlay, 'aliases.csv'), `alias,ingredient,kind\nZzyrabase ${n},Glycerin,trade_name\n`);
aliases(0);
const command = [process.execPath, join(import.meta.dirname, '..', 'dist', 'main', 'server.js')];
const server = startServer({ OVERLAY_DIR: overlay, DATABASE_FILE: database, LOG_LEVEL: 'info' }, command);
const url = await urlOf(server);

let asked = 0;
let dropped = 0;
let twoVersions = 0;

/** Asks until `end`; the longest wait for an answer, in milliseconds. */
async function longestWait(end: Promise<unknown>): Promise<number> {
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  let longest = 0;
  while (!isOver) {
    const began = performance.now();
    asked++;
    try {
      const answer = await fetch(`${url}/v1/check`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'Water, Glycerin, Phenoxyethanol',
      });
      const { dataset } = (await answer.json()) as { dataset: { version: string } };
      if (answer.status !== 200) dropped++;
      if (dataset.version !== answer.headers.get('x-dataset-version')) twoVersions++;
    } catch {
      dropped++;
    }
    longest = Math.max(longest, performance.now() - began);
    await sleep(PAUSE_MS);
  }
  return Math.round(longest);
}

const rssMib = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1024);

await longestWait(sleep(1000));
const before = rssMib();
const calm = await longestWait(sleep(CALM_MS));
const waits: number[] = [];
for (let n = 1; n <= reloads; n++) {
  aliases(n);
  const done = () => server.log().split('"msg":"reloaded"').length > n;
  const end = (async () => {
    while (!done()) await sleep(PAUSE_MS);
  })();
  server.child.kill('SIGHUP');
  waits.push(await longestWait(end));
}
const reloadMs = [...server.log().matchAll(/"ms":(\d+),"msg":"reloaded"/g)].map(([, ms]) => Number(ms));
const longestWaitMs = { calm, whileReloading: waits };
console.log(
  JSON.stringify({ asked, dropped, twoVersions, longestWaitMs, reloadMs, rssMib: { before, after: rssMib() } }),
);
server.child.kill('SIGKILL');
