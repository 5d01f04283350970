// How long a client may take: to send headers, to send a body, to stay silent. What node refuses is a problem too.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { App } from './app.ts';
import { type ProblemCode, ProblemError, problemOf } from './problems.ts';

export const HEADERS_MS = 15_000;
export const BODY_MS = 30_000;
// Counts silence on the socket, not the time of a request: a stream that moves goes on.
const SILENCE_MS = 60_000;
// Longer than the idle time of common proxies (60 s), so that a proxy never writes to a socket that is being closed.
const KEEP_ALIVE_MS = 65_000;
const HEADERS_BYTES = 16 * 1024;
const HEADERS_COUNT = 100;
// Sent as it comes, as long as the client likes.
const STREAMED = /^application\/x-ndjson\b/i;

type ClientErrorHandler = NonNullable<FastifyServerOptions['clientErrorHandler']>;

export const SERVER_LIMITS = {
  // node's own would cut a stream that is longer in coming; limitBodies is its like for all but streams.
  requestTimeout: 0,
  connectionTimeout: SILENCE_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  http: { headersTimeout: HEADERS_MS, maxHeaderSize: HEADERS_BYTES },
  clientErrorHandler: function refuse(this: FastifyInstance, { code }, socket) {
    if (code === 'ECONNRESET' || socket.destroyed) return;
    const instance = randomUUID();
    this.log.info({ reqId: instance, code }, 'refused before it was a request');
    const problem = problemOf(new ProblemError(...(NODE_CODES[code] ?? MALFORMED)), instance);
    const body = JSON.stringify(problem);
    const head = [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    else socket.destroy();
  } satisfies ClientErrorHandler,
};

const MALFORMED: readonly [ProblemCode, string] = ['malformed_request', 'This is not an HTTP request.'];
const NODE_CODES: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', `The headers are over ${HEADERS_BYTES} bytes.`],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request did not arrive in time.'],
};

export function limitBodies(app: App, bodyMs: number = BODY_MS): void {
  app.server.maxHeadersCount = HEADERS_COUNT;
  app.addHook('onRequest', (request, reply, done) => {
    const { raw, headers } = request;
    const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    if (!hasBody || STREAMED.test(headers['content-type'] ?? '')) return done();
    const timer = setTimeout(() => {
      if (reply.raw.headersSent) return raw.destroy();
      const late = Object.assign(new Error('the body did not arrive in time'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      app.server.emit('clientError', late, raw.socket);
    }, bodyMs);
    raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
    done();
  });
}
