// The HTTP service as a plugin-free factory: tests and production build it the same way.

import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import accepts from '@fastify/accepts';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import type { Check } from '../core/check.ts';
import type { Catalogue, Ingredient } from '../core/ingredient.ts';
import { limitArrival, PATIENCE } from './arrival.ts';
import { cacheByDataset } from './caching.ts';
import { watchMethods } from './methods.ts';
import { documentRoutes } from './openapi.ts';
import type { Dataset } from './present.ts';
import { handleError, invalidRequest, ProblemError, sendProblem } from './problems.ts';
import { batchRoutes, NDJSON } from './routes/batch.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { checkRoutes } from './routes/check.ts';
import { healthRoutes } from './routes/health.ts';
import { compileValidator, FaultyRequest } from './validation.ts';

export interface Service {
  readonly check: Check;
  readonly catalogue: Catalogue;
  /** Ingredients that a person typing may mean, best first. */
  readonly search: (query: string) => readonly Ingredient[];
  readonly dataset: Dataset;
  /** Whether requests should be sent here: false before the data is loaded and while stopping. */
  readonly isReady: () => boolean;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

const BODY_LIMIT_BYTES = 1024 * 1024;
// A client has so long to begin its next request on the same connection.
const KEEP_ALIVE_MS = 65_000;
const REQUEST_ID = /^[\w.:-]{1,100}$/;

export async function buildApp(service: Service, logger: FastifyBaseLogger | false, patience = PATIENCE): Promise<App> {
  const app = fastify({
    ...(logger === false ? { logger: false } : { loggerInstance: logger }),
    bodyLimit: BODY_LIMIT_BYTES,
    // Node's own timeout for a whole request would cut a stream; arrival.ts bounds the others.
    requestTimeout: 0,
    http: { headersTimeout: patience.requestMs },
    keepAliveTimeout: KEEP_ALIVE_MS,
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App;

  app.setValidatorCompiler(compileValidator);
  app.setSchemaErrorFormatter((errors, part) =>
    invalidRequest((errors as unknown as FaultyRequest).faults ?? [], part),
  );
  app.setErrorHandler((error, request, reply) => {
    const faulty = error instanceof FaultyRequest ? invalidRequest(error.faults, 'request') : error;
    return handleError(faulty as ProblemError, request, reply);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, new ProblemError('not_found', `There is nothing at ${request.url.split('?')[0]}.`)),
  );
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-dataset-version': service.dataset.version });
  });

  limitArrival(app, patience.requestMs);
  await app.register(accepts);
  const refuseOtherMethods = watchMethods(app);
  cacheByDataset(app, service.dataset);
  await documentRoutes(app);
  await app.register(async (scope) => {
    scope.addHook('preValidation', async (request) => {
      // A stream is answered by a stream.
      const type = request.body instanceof Readable ? NDJSON : 'application/json';
      if (request.accepts().type([type]) === false) {
        throw new ProblemError('not_acceptable', `The answer is ${type}, which the Accept header rules out.`);
      }
    });
    checkRoutes(scope as unknown as App, service);
    await scope.register(async (inner) => batchRoutes(inner as unknown as App, service, patience.idleMs));
    catalogueRoutes(scope as unknown as App, service);
  });
  healthRoutes(app, service);
  refuseOtherMethods();
  await app.ready();
  return app;
}
