// Run by the build: starts the server, asks it what a first client asks, and keeps the code that V8 compiled on the way.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { runCompiled } from './compiled.ts';
import { leaveYoungHeap } from './heap-flags.ts';

const READY_WITHIN_MS = 30_000;
const POLL_MS = 50;

const port = await getPort({ host: '127.0.0.1' });
const origin = `http://127.0.0.1:${port}`;
// The settings of who builds are not those of who runs.
for (const name of Object.keys(process.env)) delete process.env[name];
Object.assign(process.env, { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' });

async function isReady(): Promise<boolean> {
  return (await fetch(`${origin}/health/ready`).catch(() => null))?.ok === true;
}

const program = runCompiled(join(import.meta.dirname, 'server.cjs'), join(import.meta.dirname, 'server.js'));
for (const deadline = Date.now() + READY_WITHIN_MS; !(await isReady()); await sleep(POLL_MS))
  if (Date.now() > deadline) throw new Error(`the server was not ready within ${READY_WITHIN_MS / 1000} s`);
const answer = await fetch(`${origin}/v1/check`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    ingredients: 'Aqua (Water), Glycerin, Isopropyl Myristate, Cocos Nucifera (Coconut) Oil 2%.',
  }),
});
if (!answer.ok) throw new Error(`a check was answered with ${answer.status}`);
leaveYoungHeap();
program.keep();
process.exit(0);
