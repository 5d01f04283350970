// Run by the server as a child when it reloads: checks the data as they are now and makes their database, while the
// server goes on answering.
import { ensureDatabase } from '../dataset/ensure.ts';
import { readInputFiles } from '../dataset/input-files.ts';
import { versionOfFiles } from '../dataset/version.ts';
import type { Made, Order } from './make-dataset.ts';

// A signal to the whole process group is the server's.
process.on('SIGHUP', () => {});

async function make({ inputs, database, current }: Order): Promise<Made> {
  try {
    const files = readInputFiles(inputs);
    if (files.problems.length === 0 && versionOfFiles(files).version === current) return { kind: 'unchanged' };
    const { db, ...rest } = await ensureDatabase(inputs, database, files);
    return { kind: 'made', bytes: db.serialize(), ...rest };
  } catch (error) {
    return { kind: 'refused', reason: (error as Error).message };
  }
}

const made = await make(JSON.parse(process.argv[2] ?? '') as Order);
// The server may be gone.
if (process.connected) process.send?.(made, () => process.disconnect());
