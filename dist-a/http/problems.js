const PROBLEMS = {
    invalid_request: { status: 400, title: 'The request is not valid' },
    malformed_body: { status: 400, title: 'The body cannot be read' },
    not_found: { status: 404, title: 'There is no such resource' },
    method_not_allowed: { status: 405, title: 'The method is not allowed here' },
    not_acceptable: { status: 406, title: 'No acceptable representation' },
    body_too_large: { status: 413, title: 'The body is too large' },
    unsupported_media_type: { status: 415, title: 'The media type is not supported' },
    not_ready: { status: 503, title: 'The service is not ready' },
    internal_error: { status: 500, title: 'Something went wrong here' },
};
export class ProblemError extends Error {
    code;
    faults;
    headers;
    constructor(code, detail, faults = [], headers = {}) {
        super(detail);
        this.name = 'ProblemError';
        this.code = code;
        this.faults = faults;
        this.headers = headers;
    }
}
export function sendProblem(reply, error) {
    const { status, title } = PROBLEMS[error.code];
    return reply
        .status(status)
        .headers(error.headers)
        .type('application/problem+json; charset=utf-8')
        .serializer((value) => JSON.stringify(value))
        .send({
        type: `urn:porewise:problem:${error.code}`,
        title,
        status,
        detail: error.message,
        instance: String(reply.request.id),
        code: error.code,
        errors: error.faults,
    });
}
/** What fastify throws before a handler runs, in our own codes. */
const FASTIFY_CODES = {
    FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'The body is over the limit.'],
    FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'Send application/json or text/plain.'],
    FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed_body', 'The body is empty; send a JSON object.'],
    FST_ERR_CTP_INVALID_JSON_BODY: ['malformed_body', 'The body is not valid JSON.'],
    FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed_body', 'The body is not as long as Content-Length says.'],
    FST_ERR_BAD_URL: ['invalid_request', 'The URL is not valid.'],
};
export function handleError(error, request, reply) {
    if (error instanceof ProblemError)
        return sendProblem(reply, error);
    const known = FASTIFY_CODES[error.code];
    if (known !== undefined)
        return sendProblem(reply, new ProblemError(...known));
    if (error.statusCode !== undefined && error.statusCode < 500) {
        return sendProblem(reply, new ProblemError('malformed_body', error.message));
    }
    request.log.error({ err: error }, 'request failed');
    return sendProblem(reply, new ProblemError('internal_error', 'The request could not be answered; the log has more under the instance id.'));
}
//# sourceMappingURL=problems.js.map