// Starts the server from its bundle.
import { join } from 'node:path';
import { runCompiled } from './compiled.ts';
import { setHeapFlags } from './heap-flags.ts';

runCompiled(join(import.meta.dirname, 'server.cjs'), import.meta.filename);

// After the start, since V8 takes kept code only under the flags it was kept with.
setHeapFlags();
