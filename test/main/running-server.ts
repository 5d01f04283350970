// The service as a process of its own, on a free port, with its log.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The command that runs the server from the sources. */
export const SERVER = [
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  join(import.meta.dirname, '..', '..', 'src', 'main', 'server.ts'),
];
const READY_MS = 60_000;

export interface RunningServer {
  readonly child: ChildProcess;
  /** Everything it said so far, on both streams. */
  readonly log: () => string;
  /** The first line that fits, said already or still to come; fails when the process ends without it. */
  readonly said: (pattern: RegExp) => Promise<string>;
  readonly exited: Promise<number | null>;
}

/** Starts the sources, or another command that runs the server. */
export function startServer(env: Readonly<Record<string, string>>, command: readonly string[] = SERVER): RunningServer {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, PORT: '0', RATE_LIMIT: 'off', ...env }, stdio: 'pipe' });
  let text = '';
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      tell();
    });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  void exited.then(tell);
  return {
    child,
    log: () => text,
    exited,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const end = (finish: () => void) => {
          listeners.delete(look);
          clearTimeout(timer);
          finish();
        };
        const look = () => {
          const line = text.split('\n').find((one) => pattern.test(one));
          if (line !== undefined) end(() => resolve(line));
          else if (child.exitCode !== null || child.signalCode !== null)
            end(() =>
              reject(new Error(`ended (${child.exitCode ?? child.signalCode}) before it said ${pattern}:\n${text}`)),
            );
        };
        const timer = setTimeout(() => end(() => reject(new Error(`did not say ${pattern}:\n${text}`))), READY_MS);
        listeners.add(look);
        look();
      }),
  };
}

/** The address of the service, once it is ready. */
export async function urlOf({ said }: RunningServer): Promise<string> {
  await said(/"msg":"ready"/);
  return /http:\/\/[\d.]+:\d+/.exec(await said(/Server listening at/))?.[0] ?? '';
}
