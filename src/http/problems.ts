// Every error as application/problem+json (RFC 9457). The table of codes is the only place that maps them to a status.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './schemas/shared.ts';
import type { Fault } from './validation.ts';

export const PROBLEMS = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  malformed_request: { status: 400, title: 'The request cannot be read' },
  malformed_body: { status: 400, title: 'The body cannot be read' },
  malformed_line: { status: 400, title: 'The line cannot be read' },
  line_too_long: { status: 400, title: 'The line is too long' },
  key_missing: { status: 401, title: 'A key is needed' },
  key_unknown: { status: 403, title: 'The key is not known' },
  not_found: { status: 404, title: 'There is no such resource' },
  method_not_allowed: { status: 405, title: 'The method is not allowed here' },
  not_acceptable: { status: 406, title: 'No acceptable representation' },
  request_timeout: { status: 408, title: 'The request took too long to arrive' },
  body_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The media type is not supported' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The headers are too large' },
  not_ready: { status: 503, title: 'The service is not ready' },
  overloaded: { status: 503, title: 'The service is overloaded' },
  unidentified_unreadable: { status: 503, title: 'The names cannot be read' },
  internal_error: { status: 500, title: 'Something went wrong here' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    faults: readonly Fault[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'ProblemError';
    this.code = code;
    this.faults = faults;
    this.headers = headers;
  }
}

/** The problem as it is answered; the instance is the id of the request. */
export function problemOf({ code, message, faults }: ProblemError, instance: string): Problem {
  const { status, title } = PROBLEMS[code];
  return {
    type: `urn:porewise:problem:${code}`,
    title,
    status,
    detail: message,
    instance,
    code,
    errors: [...faults],
  };
}

export function sendProblem(reply: FastifyReply, error: ProblemError): FastifyReply {
  const problem = problemOf(error, String(reply.request.id));
  return reply
    .status(problem.status)
    .headers(error.headers)
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}

/** What does not fit its schema, as one problem; `part` says whose schema. */
export function invalidRequest(faults: readonly Fault[], part: string): ProblemError {
  const [first] = faults;
  const where = first === undefined || first.pointer === '' ? `The ${part}` : `${first.pointer} in the ${part}`;
  const message = first?.message ?? 'does not fit its schema';
  return new ProblemError('invalid_request', `${where} ${message.replace(/\.?$/, '.')}`, faults);
}

/** Says which media types the route takes, as its schema has them. */
export function unsupportedType({ routeOptions: { schema } }: FastifyRequest): ProblemError {
  const { content = {} } = (schema?.body ?? {}) as { content?: Readonly<Record<string, unknown>> };
  const types = Object.keys(content);
  return new ProblemError(
    'unsupported_media_type',
    types.length === 0 ? 'No body is read here.' : `Send ${types.join(' or ')}.`,
  );
}

/** What fastify throws before a handler runs, in our own codes. */
const FASTIFY_CODES: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'The body is over the limit.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed_body', 'The body is empty; send a JSON object.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed_body', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed_body', 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: ['invalid_request', 'The URL is not valid.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not_found', 'No id is as long as that.'],
};

export function handleError(
  error: FastifyError | ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ProblemError) return sendProblem(reply, error);
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return sendProblem(reply, unsupportedType(request));
  const known = FASTIFY_CODES[error.code];
  if (known !== undefined) return sendProblem(reply, new ProblemError(...known));
  if (error.statusCode !== undefined && error.statusCode < 500) {
    // Of the parsers of bodies, or of what serves a file ("Range Not Satisfiable").
    const code = error.code?.startsWith('FST_ERR_CTP') ? 'malformed_body' : 'invalid_request';
    return sendProblem(reply, new ProblemError(code, error.message));
  }
  request.log.error({ err: error }, 'request failed');
  return sendProblem(reply, internalError());
}

export function internalError(): ProblemError {
  return new ProblemError('internal_error', 'It could not be answered; the log has more under the instance id.');
}
