// The HTTP service as a plugin-free factory: tests and production build it the same way.
import { randomUUID } from 'node:crypto';
import accepts from '@fastify/accepts';
import fastify, {} from 'fastify';
import { cacheByDataset } from "./caching.js";
import { watchMethods } from "./methods.js";
import { documentRoutes } from "./openapi.js";
import { handleError, ProblemError, sendProblem } from "./problems.js";
import { catalogueRoutes } from "./routes/catalogue.js";
import { checkRoutes } from "./routes/check.js";
import { healthRoutes } from "./routes/health.js";
import { compileValidator, FaultyRequest } from "./validation.js";
const BODY_LIMIT_BYTES = 1024 * 1024;
// A client has so long to send its request, and to begin its next one on the same connection.
const REQUEST_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_MS = 65_000;
const REQUEST_ID = /^[\w.:-]{1,100}$/;
export async function buildApp(service, logger) {
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
    }).withTypeProvider();
    app.setValidatorCompiler(compileValidator);
    app.setSchemaErrorFormatter((errors, part) => describeFaults(errors.faults ?? [], part));
    app.setErrorHandler((error, request, reply) => {
        const faulty = error instanceof FaultyRequest ? describeFaults(error.faults, 'request') : error;
        return handleError(faulty, request, reply);
    });
    app.setNotFoundHandler((request, reply) => sendProblem(reply, new ProblemError('not_found', `There is nothing at ${request.url.split('?')[0]}.`)));
    app.addHook('onRequest', async (request, reply) => {
        reply.headers({ 'x-request-id': request.id, 'x-dataset-version': service.dataset.version });
    });
    await app.register(accepts);
    const refuseOtherMethods = watchMethods(app);
    cacheByDataset(app, service.dataset);
    await documentRoutes(app);
    await app.register(async (scope) => {
        scope.addHook('preValidation', async (request) => {
            if (request.accepts().type(['application/json']) === false) {
                throw new ProblemError('not_acceptable', 'The answer is application/json, which the Accept header rules out.');
            }
        });
        checkRoutes(scope, service);
        catalogueRoutes(scope, service);
    });
    healthRoutes(app, service);
    refuseOtherMethods();
    await app.ready();
    return app;
}
function describeFaults(faults, part) {
    const [first] = faults;
    const where = first === undefined ? `The ${part}` : first.pointer === '' ? `The ${part}` : `${first.pointer} in the ${part}`;
    return new ProblemError('invalid_request', `${where} ${first?.message ?? 'does not fit its schema'}.`, faults);
}
//# sourceMappingURL=app.js.map