// POST /v1/check: one label in, verdicts out.
import type { App } from '../app.ts';
import { checkJson } from '../check-json.ts';
import { optionsFrom, refuseOptions } from '../check-options.ts';
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
      preValidation: async (request) => {
        if (request.body === undefined) throw unsupportedType(request);
      },
    },
    async (request, reply) => {
      reply.type('application/json; charset=utf-8');
      const body = request.body as CheckBody | string;
      const query = request.query as CheckQuery;
      const { check, dataset } = request.service;
      if (typeof body === 'string') {
        return checkJson(check({ ingredients: body, ...optionsFrom(query) }), dataset);
      }
      refuseOptions(query);
      return checkJson(check(body), dataset);
    },
  );
}
