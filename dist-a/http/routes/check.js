// POST /v1/check: one label in, verdicts out.
import { Type } from '@sinclair/typebox';
import { TAGS } from "../openapi.js";
import { presentCheck } from "../present.js";
import { ProblemError } from "../problems.js";
import { CheckAnswer, CheckBody, CheckQuery, LABEL_LIMIT } from "../schemas/check.js";
import { problems } from "../schemas/shared.js";
const PlainLabel = Type.String({ minLength: 1, maxLength: LABEL_LIMIT, description: 'The label as printed.' });
export function checkRoutes(app, { check, dataset }) {
    app.post('/v1/check', {
        schema: {
            operationId: 'check',
            tags: [TAGS.check],
            summary: 'Check one label',
            description: 'Reads a label, finds each ingredient in the table, and says whether the product is noncomedogenic and oil-free. As text/plain the whole body is the label, and the options come as query parameters.',
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
    }, async (request) => {
        const body = request.body;
        const query = request.query;
        if (typeof body === 'string') {
            const { usage, claims, ...policy } = query;
            return presentCheck(check({ ingredients: body, usage, claims, policy }), dataset);
        }
        const [misplaced] = Object.keys(query);
        if (misplaced !== undefined) {
            const fault = {
                pointer: `/${misplaced}`,
                message: 'is a query parameter; a JSON request carries its options in the body',
            };
            throw new ProblemError('invalid_request', `${misplaced} ${fault.message}.`, [fault]);
        }
        return presentCheck(check(body), dataset);
    });
}
//# sourceMappingURL=check.js.map