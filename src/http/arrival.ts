// How long a request may take to arrive. Node's own timeout counts until the last byte and knows no exceptions; this one
// counts until the body is read, and a stream is handed on at once: it only has to move.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { ProblemError, sendProblem } from './problems.ts';

export type Patience = Readonly<Record<'requestMs' | 'idleMs', number>>;

export const PATIENCE: Patience = {
  /** For the head of a request, and again for its body. */
  requestMs: 15_000,
  /** Until a stream, in or out, has to have moved by a byte. */
  idleMs: 60_000,
};

export function limitArrival(app: App, limitMs: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const stop = (request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
    clearTimeout(timers.get(request));
    done();
  };

  app.addHook('onRequest', (request, reply, done) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (length === undefined && encoding === undefined) return done();
    const timer = setTimeout(() => {
      const problem = new ProblemError('request_timeout', `The body did not arrive within ${limitMs / 1000} seconds.`);
      // The rest of the body is not waited for.
      sendProblem(reply.header('connection', 'close'), problem);
    }, limitMs);
    timers.set(request, timer);
    done();
  });
  app.addHook('preValidation', stop);
  app.addHook('onResponse', stop);
}
