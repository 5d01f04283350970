// Starts the server from its bundle.
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCompiled } from './compiled.ts';

runCompiled(join(import.meta.dirname, 'server.cjs'), import.meta.filename);

// A check leaves little behind: one thread clears the young heap in a millisecond, where several wait for each other. Set
// after the start, since V8 takes kept code only under the flags it was kept with (docs/decisions/0024-start.md).
setFlagsFromString('--no-parallel-scavenge');
