// What stands before the routes, in this order: overload, origins; before those under /v1 also the limit and the key.
import cors from '@fastify/cors';
import underPressure from '@fastify/under-pressure';
import type { FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { keyIn, refusalOf } from './keys.ts';
import { createLimiter } from './limits.ts';
import type { AppOptions } from './options.ts';
import { ProblemError } from './problems.ts';
import { problems } from './schemas/shared.ts';

export interface Overload {
  /** How late the event loop may be on average before requests are turned away. */
  readonly loopDelayMs: number;
  /** Over how long the average is taken, so that one slow step is no overload. */
  readonly sampleMs: number;
}

// Who waits for seconds has gone by the time of the answer; loading the table anew takes less than one.
export const OVERLOAD: Overload = { loopDelayMs: 1000, sampleMs: 5000 };
const OVERLOAD_RETRY_S = 5;
const PREFLIGHT_SECONDS = 600;
const REQUEST_HEADERS = ['accept', 'authorization', 'content-type', 'if-none-match', 'x-api-key', 'x-request-id'];
const ANSWER_HEADERS = [
  'etag',
  'link',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-dataset-version',
  'x-request-id',
];

class Overloaded extends ProblemError {
  constructor() {
    super('overloaded', 'More is asked than can be answered in time.', [], { 'retry-after': String(OVERLOAD_RETRY_S) });
  }
}

export async function guard(app: App, options: AppOptions): Promise<void> {
  documentRefusals(app);
  const { overload = OVERLOAD, corsOrigins = [], keys = null, limit = null, trustProxy = false } = options;
  await app.register(underPressure, {
    maxEventLoopDelay: overload.loopDelayMs,
    sampleInterval: overload.sampleMs,
    customError: Overloaded,
  });
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
      methods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: REQUEST_HEADERS,
      exposedHeaders: ANSWER_HEADERS,
      maxAge: PREFLIGHT_SECONDS,
      strictPreflight: false,
    });
  }
  if (trustProxy === false) warnOfUntrustedProxy(app);

  app.decorateRequest('caller', null);
  if (keys === null && limit === null) return;
  const count = limit === null ? null : await createLimiter(app, limit);
  app.addHook('onRequest', async (request, reply) => {
    if (!isGuarded(request)) return;
    const key = keys === null ? null : keyIn(request.headers);
    if (key !== null) request.caller = keys?.ownerOf(key) ?? null;
    // Before the refusal, so that who tries keys is limited too.
    if (count !== null) await count(request, reply);
    if (keys !== null && request.caller === null) throw refusalOf(key);
  });
}

/** By the route's own pattern: what a request writes in its URL cannot lead around the guard. */
function isGuarded({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith('/v1/') === true;
}

/** Every route under /v1 may be refused here; the document says so without each route repeating it. */
function documentRefusals(app: App): void {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/v1/') || route.schema === undefined || 'hide' in route.schema) return;
    route.schema.response = { ...(route.schema.response as object), ...problems(401, 403, 429, 503) };
  });
}

function warnOfUntrustedProxy(app: App): void {
  let isSaid = false;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined) {
      isSaid = true;
      app.log.warn(
        'A proxy sends X-Forwarded-For, but TRUST_PROXY is off: all its clients count as one address. Set TRUST_PROXY to the number of proxies or their addresses.',
      );
    }
    done();
  });
}
