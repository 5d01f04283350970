// The HTTP service as a plugin-free factory: tests and production build it the same way.

import { randomUUID } from 'node:crypto';
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
import { cacheByDataset } from './caching.ts';
import { closeConnectionsWhenStopping } from './farewell.ts';
import { watchMethods } from './methods.ts';
import { holdService } from './one-service.ts';
import { documentRoutes } from './openapi.ts';
import type { Dataset, Overlay } from './present.ts';
import { handleError, ProblemError, sendProblem } from './problems.ts';
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
  /** What the operator laid over the table; null where nothing. */
  readonly overlay: Overlay | null;
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
// A client has so long to send its request, and to begin its next one on the same connection.
const REQUEST_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_MS = 65_000;
const REQUEST_ID = /^[\w.:-]{1,100}$/;

export async function buildApp(service: Service, logger: FastifyBaseLogger | false): Promise<App> {
  const app = fastify({
    ...(logger === false ? { logger: false } : { loggerInstance: logger }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App;

  app.setValidatorCompiler(compileValidator);
  app.setSchemaErrorFormatter((errors, part) =>
    describeFaults((errors as unknown as FaultyRequest).faults ?? [], part),
  );
  app.setErrorHandler((error, request, reply) => {
    const faulty = error instanceof FaultyRequest ? describeFaults(error.faults, 'request') : error;
    return handleError(faulty as ProblemError, request, reply);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, new ProblemError('not_found', `There is nothing at ${request.url.split('?')[0]}.`)),
  );
  holdService(app, service);
  closeConnectionsWhenStopping(app, service);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-dataset-version': request.service.dataset.version });
  });

  await app.register(accepts);
  const refuseOtherMethods = watchMethods(app);
  cacheByDataset(app);
  await documentRoutes(app);
  await app.register(async (scope) => {
    scope.addHook('preValidation', async (request) => {
      if (request.accepts().type(['application/json']) === false) {
        throw new ProblemError('not_acceptable', 'The answer is application/json, which the Accept header rules out.');
      }
    });
    checkRoutes(scope as unknown as App);
    catalogueRoutes(scope as unknown as App);
  });
  healthRoutes(app, service);
  refuseOtherMethods();
  await app.ready();
  return app;
}

function describeFaults(faults: FaultyRequest['faults'], part: string): ProblemError {
  const [first] = faults;
  const where =
    first === undefined ? `The ${part}` : first.pointer === '' ? `The ${part}` : `${first.pointer} in the ${part}`;
  return new ProblemError('invalid_request', `${where} ${first?.message ?? 'does not fit its schema'}.`, faults);
}
