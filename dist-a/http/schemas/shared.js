// Schema pieces that several routes share. One schema is validator, type and document.
import { Type } from '@sinclair/typebox';
import { BASES } from "../../core/ingredient.js";
/** `type: [T, "null"]`, which OpenAPI 3.1 knows and which serialises without trying each branch of a union. */
export function nullable(schema, options = {}) {
    const { enum: values, type, ...rest } = schema;
    const withNull = values === undefined ? {} : { enum: [...values, null] };
    return Type.Unsafe({ ...rest, ...withNull, type: [type, 'null'], ...options });
}
export function oneOf(values, options = {}) {
    return Type.Unsafe({ type: 'string', enum: [...values], ...options });
}
export const GradeBasisSchema = oneOf([...BASES, 'none'], {
    description: 'What the number rests on: `human` or `rabbit` (a test read in its paper), `rabbit_secondhand` (a grade attributed to a paper, read in a transcription), `list` (a circulating chart that cites nothing), or `none`.',
});
export const Problem = Type.Object({
    type: Type.String({ description: 'A URN that names the kind of problem.' }),
    title: Type.String({ description: 'The kind of problem in a few words.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    detail: Type.String({ description: 'What was wrong with this request.' }),
    instance: Type.String({ description: 'The id of the request, as in X-Request-Id and in the logs.' }),
    code: Type.String({ description: 'A stable code for machines.' }),
    errors: Type.Array(Type.Object({
        pointer: Type.String({ description: 'A JSON Pointer to the value that is wrong.' }),
        message: Type.String({ description: 'What is wrong with it and what would be right.' }),
    })),
}, {
    $id: 'Problem',
    description: 'An error, after RFC 9457.',
    examples: [
        {
            type: 'urn:porewise:problem:invalid_request',
            title: 'The request is not valid',
            status: 400,
            detail: 'ingredients must hold 1 to 20,000 characters.',
            instance: '2f6c1f0e-6a0e-4b6a-9a53-5a1a0f1f3e0b',
            code: 'invalid_request',
            errors: [{ pointer: '/ingredients', message: 'must NOT have fewer than 1 characters' }],
        },
    ],
});
export const DatasetSchema = Type.Object({
    version: Type.String({ description: 'A hash of the data: the same version gives the same answers.' }),
    date: Type.String({ description: 'The day the data last changed, YYYY-MM-DD.' }),
    engine: Type.String({ description: 'The version of the program.' }),
}, { description: 'Which data and which program gave the answer.' });
/** The problems a route may answer with, by status. */
export function problems(...statuses) {
    const content = { 'application/problem+json': { schema: Type.Ref('Problem') } };
    return Object.fromEntries(statuses.map((status) => [status, { description: PROBLEM_WORDS[status] ?? 'A problem.', content }]));
}
const PROBLEM_WORDS = {
    400: 'The request is malformed or does not fit the schema; `errors` says where.',
    404: 'There is no such resource.',
    406: 'The client accepts no JSON.',
    413: 'The body is over the limit.',
    415: 'The body is neither JSON nor plain text.',
    503: 'The service is not ready, or is stopping.',
};
//# sourceMappingURL=shared.js.map