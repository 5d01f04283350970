// The request and the answer of POST /v1/check/batch, as one JSON document or a line at a time.
import { type Static, Type } from '@sinclair/typebox';
import { CheckBody, CheckQuery } from './check.ts';
import { CheckAnswer } from './check-answer.ts';
import { DatasetSchema, oneOf, type Problem } from './shared.ts';

export const ITEMS_LIMIT = 1000;

const strict = { additionalProperties: false } as const;
const counted = { minItems: 1, maxItems: ITEMS_LIMIT };

export const BatchItem = Type.Object(
  { id: Type.Optional(Type.String({ description: 'Yours; answered as it is.' })), ...CheckBody.properties },
  {
    ...strict,
    $id: 'BatchItem',
    description: 'A label to check, as in POST /v1/check, with an id of yours.',
    examples: [{ id: 'sku-1', ingredients: 'Water, Glycerin, Isopropyl Myristate', claims: ['noncomedogenic'] }],
  },
);

export const BatchBody = Type.Object(
  {
    items: Type.Array(Type.Unsafe<unknown>(Type.Ref('BatchItem')), {
      ...counted,
      description: `1 to ${ITEMS_LIMIT} labels, each checked by itself: one that is not valid does not sink the rest.`,
    }),
    policy: Type.Optional(
      Type.Unsafe<Static<typeof CheckBody>['policy']>({
        ...CheckBody.properties.policy,
        description: 'For all items; what an item says itself wins, field by field.',
      }),
    ),
  },
  {
    ...strict,
    examples: [
      {
        items: [
          { id: 'sku-1', ingredients: 'Water, Glycerin, Isopropyl Myristate' },
          { id: 'sku-2', ingredients: ['Water', 'Sodium Chloride'], policy: { threshold: 4 } },
        ],
        policy: { noncomedogenic: 'strict' },
      },
    ],
  },
);

/** What sinks a whole batch; the items are left to be checked one by one. */
export const BatchEnvelope = Type.Object(
  { ...BatchBody.properties, items: Type.Array(Type.Unknown(), counted) },
  strict,
);

export const DETAILS = ['full', 'verdicts'] as const;

export const BatchQuery = Type.Object(
  {
    detail: Type.Optional(
      oneOf(DETAILS, {
        default: 'full',
        description: '`full`: the whole answer for each label; `verdicts`: without `ingredients` and `ignored`.',
      }),
    ),
    ...CheckQuery.properties,
  },
  {
    ...strict,
    description:
      'Besides `detail`: options of an NDJSON stream, for all its lines; what a line says itself wins, field by field. A JSON request carries its options in the body.',
  },
);

const { ingredients, ignored, ...verdicts } = CheckAnswer.properties;

export const BatchResult = Type.Object(
  {
    line: Type.Optional(Type.Integer({ minimum: 1, description: 'NDJSON alone: the line that is answered, from 1.' })),
    id: Type.Optional(Type.String({ description: 'The id of the item, where it has one.' })),
    status: Type.Integer({
      description:
        '200 with a `result`, 400 with a `problem`; 500 where something went wrong here with this item alone.',
    }),
    result: Type.Optional(
      Type.Object(
        { ...verdicts, ingredients: Type.Optional(ingredients), ignored: Type.Optional(ignored) },
        { description: 'The answer of POST /v1/check.' },
      ),
    ),
    problem: Type.Optional(
      Type.Unsafe<Problem>({
        ...Type.Ref('Problem'),
        description: 'What is wrong with the item; its pointers start at the item.',
      }),
    ),
  },
  { $id: 'BatchResult', description: 'One item, answered.' },
);

export const BatchAnswer = Type.Object({
  results: Type.Array(Type.Ref('BatchResult'), { description: 'One for each item, in order.' }),
  dataset: DatasetSchema,
});

export type BatchBody = Static<typeof BatchBody>;
export type BatchItem = Static<typeof BatchItem>;
export type BatchQuery = Static<typeof BatchQuery>;
export type BatchResult = Static<typeof BatchResult>;
