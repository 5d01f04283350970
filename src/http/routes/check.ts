// POST /v1/check: one label in, verdicts out.
import type { CheckRequest } from '../../core/check.ts';
import type { Steps } from '../../core/steps.ts';
import type { App, Service } from '../app.ts';
import { checkJson } from '../check-json.ts';
import { optionsFrom, refuseOptions } from '../check-options.ts';
import { together } from '../in-turns.ts';
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
    async (request, reply) => {
      const body = request.body as CheckBody | string;
      const query = request.query as CheckQuery;
      if (typeof body !== 'string') refuseOptions(query);
      reply.type('application/json; charset=utf-8');
      return together(
        answerTo(typeof body === 'string' ? { ingredients: body, ...optionsFrom(query) } : body, request.service),
      );
    },
  );
}

/** Bytes, whose length is known: text would be measured, and encoded on its way out. */
function* answerTo(request: CheckRequest, { check, dataset }: Service): Steps<Buffer> {
  return Buffer.from(checkJson(yield* check(request), dataset));
}
