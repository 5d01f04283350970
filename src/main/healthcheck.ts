// Exits with 0 when the service of this container is ready; slim images have no curl.

import { isIPv6 } from 'node:net';
import { readConfig } from './config.ts';
import { DEFAULT_DATABASE } from './paths.ts';

const ANSWER_MS = 2500;
const ANY = ['0.0.0.0', '::'];

const { host, port } = readConfig(process.env, DEFAULT_DATABASE);
const own = ANY.includes(host) ? '127.0.0.1' : host;

try {
  const answer = await fetch(`http://${isIPv6(own) ? `[${own}]` : own}:${port}/health/ready`, {
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
