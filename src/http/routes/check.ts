// POST /v1/check: one label in, verdicts out.
import type { App, Service } from '../app.ts';
import { checkJson } from '../check-json.ts';
import { TAGS } from '../openapi.ts';
import { ProblemError } from '../problems.ts';
import { CheckBody, CheckQuery, PlainLabel } from '../schemas/check.ts';
import { CheckAnswer } from '../schemas/check-answer.ts';
import { problems } from '../schemas/shared.ts';

export function checkRoutes(app: App, { check, dataset }: Service): void {
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
        response: { 200: CheckAnswer, ...problems(400, 406, 413, 415) },
      },
      // fastify asks for a type only where there is a body.
      preValidation: async (request) => {
        if (request.body === undefined)
          throw new ProblemError('unsupported_media_type', 'Send application/json or text/plain.');
      },
    },
    async (request, reply) => {
      reply.type('application/json; charset=utf-8');
      const body = request.body as CheckBody | string;
      const query = request.query as CheckQuery;
      if (typeof body === 'string') {
        const { usage, claims, ...policy } = query;
        return checkJson(check({ ingredients: body, usage, claims, policy }), dataset);
      }
      const [misplaced] = Object.keys(query);
      if (misplaced !== undefined) {
        const fault = {
          pointer: `/${misplaced}`,
          message: 'is a query parameter; a JSON request carries its options in the body',
        };
        throw new ProblemError('invalid_request', `${misplaced} ${fault.message}.`, [fault]);
      }
      return checkJson(check(body), dataset);
    },
  );
}
