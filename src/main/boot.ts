// Starts the server from its bundle.
import { join } from 'node:path';
import { runCompiled } from './compiled.ts';

runCompiled(join(import.meta.dirname, 'server.cjs'), import.meta.filename);
