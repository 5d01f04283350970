// Exits with 0 when the service of this container is ready; slim images have no curl.

import { readConfig } from './config.ts';
import { DEFAULT_DATABASE } from './paths.ts';

const ANSWER_MS = 2500;
const { port } = readConfig(process.env, DEFAULT_DATABASE);

try {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(ANSWER_MS) });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
