// Starts the server from its bundle.
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCompiled } from './compiled.ts';

runCompiled(join(import.meta.dirname, 'server.cjs'), import.meta.filename);

// Set after the start, since V8 takes kept code only under the flags it was kept with (docs/decisions/0024-start.md).
const FLAGS = [
  // A check leaves little behind: one thread clears the young heap in a millisecond, where several wait for each other.
  '--no-parallel-scavenge',
  // The young heap stays as it is now, a few megabytes; it would grow to sixteen, and as many to copy into.
  '--semi-space-growth-factor=1',
  // What grew old is cleared when the heap is a fifth larger than what is in use, not at twice that.
  '--heap-growing-percent=20',
];
for (const flag of FLAGS) setFlagsFromString(flag);
