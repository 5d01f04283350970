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

// The bodies that are awaited are looked over so often within that time: a timer for each would cost more.
const LOOKS = 15;

export function limitArrival(app: App, limitMs: number): void {
  // The oldest first.
  const awaited = new Set<FastifyReply>();
  const looking = setInterval(refuseLate, limitMs / LOOKS).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(looking);
    done();
  });

  app.addHook('onRequest', ({ headers }, reply, done) => {
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) {
      awaited.add(reply);
      looking.ref();
    }
    done();
  });
  const stop = (_request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    awaited.delete(reply);
    // Where nothing is awaited, the program may end.
    if (awaited.size === 0) looking.unref();
    done();
  };
  app.addHook('preValidation', stop);
  app.addHook('onResponse', stop);

  function refuseLate(): void {
    for (const reply of awaited) {
      if (reply.elapsedTime < limitMs) return;
      awaited.delete(reply);
      const problem = new ProblemError('request_timeout', `The body did not arrive within ${limitMs / 1000} seconds.`);
      // The rest of the body is not waited for.
      sendProblem(reply.header('connection', 'close'), problem);
    }
  }
}
