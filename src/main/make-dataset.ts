// Has a child process make the dataset: it takes seconds of work, in which a server could answer nobody.
import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Inputs } from '../dataset/build.ts';
import type { Ensured } from '../dataset/ensure.ts';

export interface Order {
  readonly inputs: Inputs;
  readonly database: string;
  /** The version that the server has. */
  readonly current: string;
}

export type Made =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string }
  | ({ readonly kind: 'made'; readonly bytes: Buffer } & Omit<Ensured, 'db'>);

// A child that takes longer hangs, say on a folder that does not answer.
const LONGEST_MS = 120_000;
const CHILD = join(import.meta.dirname, `dataset-child${extname(import.meta.filename)}`);

export function makeInChild(order: Order): Promise<Made> {
  return new Promise((resolve) => {
    const child = fork(CHILD, [JSON.stringify(order)], {
      // Bytes are passed as they are.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    child.once('message', (made) => resolve(made as Made));
    child.once('error', ({ message }) => resolve({ kind: 'refused', reason: `the data cannot be read: ${message}` }));
    child.once('exit', (code, signal) =>
      resolve({ kind: 'refused', reason: `the process that reads the data ended early (${signal ?? code})` }),
    );
  });
}
