// How much a key or an address may ask in a minute: counted in Redis where it is set, and here while it does not answer.
import rateLimit from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

export interface Limit {
  readonly perMinute: number;
  /** A client of ioredis, through which replicas share their counts. */
  readonly redis?: unknown;
}

type Counter = ReturnType<App['createRateLimit']>;
export type Limiter = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const WINDOW_MS = 60_000;
// Callers counted here at once; the one longest unseen is forgotten first. Some 200 bytes each.
const CALLERS_HERE = 50_000;
// A Redis that failed is left alone for so long; then one request tries it while the others are counted here.
const REDIS_PAUSE_MS = 1000;
const REDIS_NAMESPACE = 'porewise:limit:';

export async function createLimiter(app: App, { perMinute, redis }: Limit): Promise<Limiter> {
  const here = await counter(app, { max: perMinute, cache: CALLERS_HERE });
  const count =
    redis === undefined
      ? here
      : sharing(await counter(app, { max: perMinute, redis, nameSpace: REDIS_NAMESPACE }), here, app.log);

  return async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { max, remaining, ttlInSeconds, isExceeded } = counted;
    reply.headers({ 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': ttlInSeconds });
    if (!isExceeded) return;
    const retryAfter = String(ttlInSeconds);
    throw new ProblemError('too_many_requests', `Over ${max} requests a minute; go on in ${retryAfter} s.`, [], {
      'retry-after': retryAfter,
    });
  };
}

/** Registered in a scope of its own: an app may hold one counter only. */
async function counter(app: App, options: { max: number; cache?: number; redis?: unknown; nameSpace?: string }) {
  let made: Counter | undefined;
  await app.register(async (scope) => {
    await scope.register(rateLimit, { ...options, global: false, timeWindow: WINDOW_MS, keyGenerator: callerOf });
    made = scope.createRateLimit();
  });
  return made as Counter;
}

/** A name of a key never looks like an address to the counter, nor an address like a name. */
function callerOf({ caller, ip }: FastifyRequest): string {
  return caller === null ? `ip:${rateLimit.normalizeIP(ip)}` : `key:${caller}`;
}

function sharing(shared: Counter, here: Counter, log: App['log']): Counter {
  let isAway = false;
  let nextTry = 0;
  return async (request) => {
    const now = performance.now();
    if (isAway) {
      if (now < nextTry) return here(request);
      nextTry = now + REDIS_PAUSE_MS;
    }
    try {
      const counted = await shared(request);
      if (isAway) log.info('Redis answers again: limits are shared');
      isAway = false;
      return counted;
    } catch (err) {
      // Its message alone: an error of Redis carries the command with its arguments.
      const reason = err instanceof Error ? err.message : String(err);
      if (!isAway) log.warn({ reason }, 'Redis does not answer: limits are counted by each process until it does');
      isAway = true;
      nextTry = now + REDIS_PAUSE_MS;
      return here(request);
    }
  };
}
