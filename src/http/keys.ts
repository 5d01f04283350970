// Who asks: the key that came with a request, and the refusal of a request without a good one.
import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

export interface KeyRing {
  /** The name that a key was given out under; null for a key that is not known. */
  ownerOf(key: string): string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the caller's key; null without keys, and before the key was looked at. */
    caller: string | null;
  }
}

const BEARER = /^Bearer +(\S+) *$/i;
const CHALLENGE = { 'www-authenticate': 'Bearer realm="porewise"' };

/** The key of a request. Another scheme in `Authorization` belongs to somebody else, such as a proxy. */
export function keyIn({ authorization, 'x-api-key': apiKey }: FastifyRequest['headers']): string | null {
  return BEARER.exec(authorization ?? '')?.[1] ?? (typeof apiKey === 'string' && apiKey !== '' ? apiKey : null);
}

export function refusalOf(key: string | null): ProblemError {
  return key === null
    ? new ProblemError('key_missing', 'Send a key as Authorization: Bearer <key> or as X-API-Key.', [], CHALLENGE)
    : new ProblemError('key_unknown', 'The key is not known here: mistyped, or taken back.');
}
