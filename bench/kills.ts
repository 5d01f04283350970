// Is anything lost when the service is killed? npm run build && npx tsx bench/kills.ts [50] kills the built service at
// random moments while it builds and while it reloads; each next start must serve the data as they are then.
import { join } from 'node:path';
import { killAtRandom } from '../test/main/kills.ts';

const rounds = Number(process.argv[2] ?? 50);
const server = join(import.meta.dirname, '..', 'dist', 'main', 'server.js');
const began = performance.now();
const { faults, leftovers, ...kills } = await killAtRandom(rounds, Math.random, [process.execPath, server]);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(JSON.stringify({ ...kills, wrongStarts: faults.length, leftovers: leftovers.length, seconds }));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length + leftovers.length > 0 ? 1 : 0;
