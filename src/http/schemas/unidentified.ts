// The request and the answer of GET /v1/unidentified.
import { type Static, Type } from '@sinclair/typebox';

export const UNIDENTIFIED_DEFAULT = 50;
const UNIDENTIFIED_LIMIT = 1000;

export const UnidentifiedQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: UNIDENTIFIED_LIMIT,
        default: UNIDENTIFIED_DEFAULT,
        description: 'How many names to give.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const UnidentifiedAnswer = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        name: Type.String({ description: 'The name in lower case, as it is compared.' }),
        count: Type.Integer({ minimum: 1, description: 'How often it was read from labels.' }),
        firstSeen: Type.String({ format: 'date-time', description: 'When it was first read.' }),
        lastSeen: Type.String({ format: 'date-time', description: 'When it was last read.' }),
      }),
      { description: 'Most often seen first.' },
    ),
    total: Type.Integer({ description: 'How many names are kept; the rarest are forgotten when there are too many.' }),
  },
  { description: 'Names that were not identified.' },
);

export type UnidentifiedQuery = Static<typeof UnidentifiedQuery>;
