// Schema pieces that several routes share. One schema is validator, type and document.
import { type SchemaOptions, type Static, type TSchema, Type } from '@sinclair/typebox';
import { PROBLEMS } from '../problems.ts';

/** `type: [T, "null"]`, which OpenAPI 3.1 knows and which serialises without trying each branch of a union. */
export function nullable<T extends TSchema>(schema: T, options: SchemaOptions = {}) {
  const { enum: values, type, ...rest } = schema as unknown as { enum?: unknown[]; type: string };
  const withNull = values === undefined ? {} : { enum: [...values, null] };
  return Type.Unsafe<Static<T> | null>({ ...rest, ...withNull, type: [type, 'null'], ...options });
}

export function oneOf<const T extends readonly string[]>(values: T, options: SchemaOptions = {}) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options });
}

/** An enumeration with the meaning of its every value. */
export function explained<const T extends readonly string[]>(
  values: T,
  lead: string,
  meanings: Readonly<Record<T[number], string>>,
) {
  const list = values.map((value) => `- \`${value}\`: ${meanings[value as T[number]]}`);
  return oneOf(values, { description: [lead, '', ...list].join('\n') });
}

export const means = (description: string) => ({ description });

const CODES = Object.entries(PROBLEMS).map(([code, { status, title }]) => `- \`${code}\` (${status}): ${title}`);

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'A URN that names the kind of problem.' }),
    title: Type.String({ description: 'The kind of problem in a few words.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    detail: Type.String({ description: 'What was wrong with this request.' }),
    instance: Type.String({ description: 'The id of the request, as in X-Request-Id and in the logs.' }),
    code: oneOf(Object.keys(PROBLEMS), {
      description: ['A stable code for machines:', '', ...CODES].join('\n'),
    }),
    errors: Type.Array(
      Type.Object({
        pointer: Type.String({
          description: 'A JSON Pointer to the value that is wrong, in the body or among the query parameters.',
        }),
        message: Type.String({ description: 'What is wrong with it and what would be right.' }),
      }),
      means('All that is wrong with the request; empty where no single value is.'),
    ),
  },
  {
    $id: 'Problem',
    description: 'An error, after RFC 9457.',
  },
);

export type Problem = Static<typeof Problem>;

export const DatasetSchema = Type.Object(
  {
    version: Type.String({ description: 'A hash of the data: the same version gives the same answers.' }),
    date: Type.String({ description: 'The day the data last changed, YYYY-MM-DD.' }),
    engine: Type.String({ description: 'The version of the program.' }),
  },
  { description: 'Which data and which program gave the answer.' },
);

export const NotModified = Type.Null({ description: 'The client has this answer already: `If-None-Match` names it.' });

/** The problems a route may answer with, by status; each may fail. */
export function problems<const S extends readonly number[]>(...statuses: S): Record<S[number], unknown> {
  const content = { 'application/problem+json': { schema: Type.Ref('Problem') } };
  return Object.fromEntries(
    [...statuses, 500].map((status) => [status, { description: PROBLEM_WORDS[status] ?? 'A problem.', content }]),
  ) as Record<S[number], unknown>;
}

const PROBLEM_WORDS: Readonly<Record<number, string>> = {
  400: 'The request is malformed or does not fit the schema; `errors` says where.',
  401: 'The service is run with keys, and the request has none.',
  403: 'The key is not known.',
  404: 'There is no such resource.',
  406: 'The client accepts no JSON.',
  408: 'The body took too long to arrive.',
  413: 'The body is over the limit.',
  415: 'The body is of a media type that is not taken here.',
  429: 'More requests than the limit allows; `Retry-After` says when to go on.',
  500: 'Something went wrong here; the log has more under the id of the request.',
  503: 'The service is overloaded, not ready, or stopping; `Retry-After` says when to try again.',
};
