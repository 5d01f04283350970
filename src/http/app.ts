// The HTTP service as a plugin-free factory: tests and production build it the same way.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import accepts from '@fastify/accepts';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastJsonStringify, { type Schema } from 'fast-json-stringify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import type { Check } from '../core/check.ts';
import type { Catalogue, Ingredient } from '../core/ingredient.ts';
import { limitArrival, PATIENCE } from './arrival.ts';
import { cacheByDataset } from './caching.ts';
import { refuseOtherEncodings } from './encodings.ts';
import { closeConnectionsWhenStopping } from './farewell.ts';
import { guard } from './guard.ts';
import { parseJson } from './json.ts';
import { watchMethods } from './methods.ts';
import { createMetrics, watchRequests } from './metrics.ts';
import { holdService } from './one-service.ts';
import { documentRoutes } from './openapi.ts';
import type { AppOptions } from './options.ts';
import type { Dataset, Overlay } from './present.ts';
import { handleError, invalidRequest, ProblemError, sendProblem } from './problems.ts';
import { prefixLinks, trustOf, withoutBase } from './proxy.ts';
import { RequestLog } from './request-log.ts';
import { batchRoutes, NDJSON } from './routes/batch.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { checkRoutes } from './routes/check.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoute } from './routes/metrics.ts';
import { pageRoutes } from './routes/pages.ts';
import { unidentifiedRoutes } from './routes/unidentified.ts';
import { refuseUnreadable, watchAnswers } from './unreadable.ts';
import { compileValidator, FaultyRequest } from './validation.ts';
import { serveWidget } from './widget-script.ts';

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
// A client has so long to begin its next request on the same connection.
const KEEP_ALIVE_MS = 65_000;
// Silence of a socket, not the time of a request: a stream that moves goes on.
const SILENCE_MS = 60_000;
const HEADERS_COUNT = 100;
// Over every id of the table; the longest names are those of ferments of many plants.
const ID_LIMIT = 400;
const ANYTHING = '*/*';
const REQUEST_ID = /^[\w.:-]{1,100}$/;

export async function buildApp(
  service: Service,
  logger: FastifyBaseLogger | false,
  options: AppOptions = {},
): Promise<App> {
  const {
    basePath = '',
    trustProxy = false,
    metrics = createMetrics(),
    showMetrics = true,
    patience = PATIENCE,
  } = options;
  const identify = (reply: FastifyReply, { dataset }: Pick<Service, 'dataset'>) =>
    reply.headers({
      'x-request-id': reply.request.id,
      'x-dataset-version': dataset.version,
      'x-content-type-options': 'nosniff',
    });
  const app: App = fastify({
    ...(logger === false ? { logger: false } : { loggerInstance: logger, logController: new RequestLog() }),
    bodyLimit: BODY_LIMIT_BYTES,
    // Node's own timeout for a whole request would cut a stream; arrival.ts bounds the others.
    requestTimeout: 0,
    http: { headersTimeout: patience.requestMs },
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionTimeout: SILENCE_MS,
    trustProxy: trustOf(trustProxy),
    ...(basePath === '' ? {} : { rewriteUrl: withoutBase(basePath) }),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: ID_LIMIT },
    // A URL that no route can read: no hook runs for it.
    frameworkErrors: (error, request, reply) => handleError(error, request, identify(reply, service)),
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, app.log),
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App;

  app.setValidatorCompiler(compileValidator);
  app.setSerializerCompiler(({ schema }) => {
    let write: ((value: unknown) => string) | undefined;
    return (value) => {
      write ??= fastJsonStringify(schema as Schema, { schema: app.getSchemas() as Record<string, Schema> });
      return write(value);
    };
  });
  app.setSchemaErrorFormatter((errors, part) =>
    invalidRequest((errors as unknown as FaultyRequest).faults ?? [], part),
  );
  app.setErrorHandler((error, request, reply) => {
    const faulty = error instanceof FaultyRequest ? invalidRequest(error.faults, 'request') : error;
    return handleError(faulty as ProblemError, request, reply);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, new ProblemError('not_found', `There is nothing at ${request.originalUrl.split('?')[0]}.`)),
  );
  holdService(app, service);
  closeConnectionsWhenStopping(app, service);
  app.addHook('onRequest', (request, reply, done) => {
    identify(reply, request.service);
    done();
  });
  app.server.maxHeadersCount = HEADERS_COUNT;
  watchAnswers(app.server);
  if (options.onClose !== undefined) app.addHook('onClose', options.onClose);
  if (basePath !== '') prefixLinks(app, basePath);
  watchRequests(app, metrics, () => service.dataset);
  await guard(app, options);

  refuseOtherEncodings(app);
  limitArrival(app, patience.requestMs);
  parseJson(app);
  await app.register(accepts);
  const refuseOtherMethods = watchMethods(app);
  cacheByDataset(app);
  await documentRoutes(app, basePath, options.page === undefined ? null : join(options.page, 'page', 'icon.svg'));
  await app.register(async (scope) => {
    scope.addHook('preValidation', (request, _reply, done) => {
      const { accept = ANYTHING } = request.headers;
      if (accept === ANYTHING) return done();
      // A stream is answered by a stream.
      const type = request.body instanceof Readable ? NDJSON : 'application/json';
      const isAcceptable = request.accepts().type([type]) !== false;
      const detail = `The answer is ${type}, which the Accept header rules out.`;
      done(isAcceptable ? undefined : new ProblemError('not_acceptable', detail));
    });
    checkRoutes(scope as unknown as App);
    await scope.register(async (inner) => batchRoutes(inner as unknown as App, patience.idleMs));
    catalogueRoutes(scope as unknown as App);
    unidentifiedRoutes(scope as unknown as App, options.unidentified ?? null);
  });
  healthRoutes(app, service);
  if (showMetrics) metricsRoute(app, metrics);
  serveWidget(app);
  if (options.page !== undefined) {
    const { page } = options;
    await app.register((scope) => pageRoutes(scope as unknown as App, page));
  }
  refuseOtherMethods();
  await app.ready();
  return app;
}
