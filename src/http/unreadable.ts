// What is not an HTTP request at all is refused as a problem too, on the bare connection: no route ever sees it.
import { randomUUID } from 'node:crypto';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import { ProblemError, problemOf } from './problems.ts';

// Node's codes for what its parser gave up on; all others are a malformed request.
const UNREADABLE: Readonly<Record<string, ProblemError>> = {
  HPE_HEADER_OVERFLOW: new ProblemError('headers_too_large', 'The headers are over 16 KiB.'),
  ERR_HTTP_REQUEST_TIMEOUT: new ProblemError('request_timeout', 'The request did not arrive in time.'),
};
const MALFORMED = new ProblemError('malformed_request', 'This is not an HTTP request.');

// What is being answered on a connection.
const answers = new WeakMap<Socket, ServerResponse>();

export function watchAnswers(server: Server): void {
  server.on('request', ({ socket }, response) => answers.set(socket, response));
}

export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket, log: FastifyBaseLogger): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const id = randomUUID();
  const problem = problemOf(UNREADABLE[error.code ?? ''] ?? MALFORMED, id);
  // The code alone: the error holds the raw bytes, which may hold a label.
  log.info({ reqId: id, code: error.code }, 'unreadable request');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${id}`,
    'connection: close',
  ];
  const answer = answers.get(socket);
  // Whatever were written now would stand in the middle of that answer.
  const isAnswering = answer?.headersSent === true && !answer.writableFinished;
  if (socket.writable && !isAnswering) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  else socket.destroy();
}
