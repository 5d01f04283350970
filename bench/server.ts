// The built server, or another program that listens, as a process of its own: started, watched, stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';

export const ROOT = join(import.meta.dirname, '..');
const SERVER = join('dist', 'main', 'server.js');
const MS_PER_TICK = 10;
const POLL_MS = 5;

export interface Server {
  readonly port: number;
  readonly url: string;
  /** From the start of the process until it said that it is ready. */
  readonly msUntilReady: number;
  /** What it holds in memory. */
  readonly rssMB: () => number;
  /** How long it computed since its start, which other programs do not blur. */
  readonly cpuMs: () => number;
  /** The longest its event loop was held since this was last asked; only of a server that is watched. */
  readonly loopHeldMs: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

export interface Start {
  /** A copy of the program with other data. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isWatched?: boolean;
  /** The file that its log is written to. */
  readonly log?: string;
}

export async function startPorewise({ root = ROOT, env = {}, isWatched = false, log }: Start = {}): Promise<Server> {
  const program = join(root, SERVER);
  if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);
  const watch = isWatched ? ['--import', 'tsx', '--import', join(import.meta.dirname, 'loop-delay.ts')] : [];
  return start([...watch, program], { RATE_LIMIT: 'off', ...env }, log);
}

export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  log?: string,
): Promise<Server> {
  const port = await getPort({ host: '127.0.0.1' });
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', log === undefined ? 'ignore' : openSync(log, 'w'), 'inherit', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}/health/ready`))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
    await wait(POLL_MS);
  }
  return {
    port,
    url,
    msUntilReady: performance.now() - started,
    rssMB: () => rssOf(child),
    cpuMs: () => cpuMsOf(child),
    loopHeldMs: async () => {
      child.send('how long?');
      return (await once(child, 'message'))[0] as number;
    },
    stop: async () => {
      process.removeListener('exit', kill);
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => null))?.ok === true;
}

// Linux tells both of any process.
function rssOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function cpuMsOf({ pid }: ChildProcess): number {
  const [, , , , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return (Number(user) + Number(system)) * MS_PER_TICK;
}
