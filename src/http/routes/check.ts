// POST /v1/check: one label in, verdicts out.
import type { CheckResult } from '../../core/check.ts';
import type { App } from '../app.ts';
import { checkJson } from '../check-json.ts';
import { optionsFrom, refuseOptions } from '../check-options.ts';
import { inTurns } from '../in-turns.ts';
import { TAGS } from '../openapi.ts';
import { unsupportedType } from '../problems.ts';
import { CheckBody, CheckQuery, PlainLabel } from '../schemas/check.ts';
import { CheckAnswer } from '../schemas/check-answer.ts';
import { problems } from '../schemas/shared.ts';

export function checkRoutes(app: App): void {
  app.post(
    '/v1/check',
    {
      schema: {
        operationId: 'check',
        tags: [TAGS.check],
        summary: 'Check one label',
        description:
          'Reads a label, finds each ingredient in the table, and says whether the product is noncomedogenic and oil-free. As text/plain the whole body is the label, and the options come as query parameters.',
        body: {
          content: {
            'application/json': { schema: CheckBody },
            'text/plain': { schema: PlainLabel },
          },
        },
        querystring: CheckQuery,
        response: { 200: CheckAnswer, ...problems(400, 406, 408, 413, 415) },
      },
      // fastify asks for a type only where there is a body.
      preValidation: (request, _reply, done) => done(request.body === undefined ? unsupportedType(request) : undefined),
    },
    (request, reply) => {
      reply.type('application/json; charset=utf-8');
      const body = request.body as CheckBody | string;
      const query = request.query as CheckQuery;
      const { check, dataset } = request.service;
      if (typeof body !== 'string') refuseOptions(query);
      const result = inTurns(check(typeof body === 'string' ? { ingredients: body, ...optionsFrom(query) } : body));
      // Bytes, whose length is known: text would be measured, and encoded on its way out.
      const send = (made: CheckResult) => reply.send(Buffer.from(checkJson(made, dataset)));
      return result instanceof Promise ? result.then(send) : send(result);
    },
  );
}
