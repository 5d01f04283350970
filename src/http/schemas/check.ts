// The request of POST /v1/check.
import { type Static, Type } from '@sinclair/typebox';
import { CLAIMS } from '../../core/check.ts';
import { Claim, EvidencePolicy, NoncomedogenicPolicy, OilFreePolicy, Usage } from './enumerations.ts';

export const LABEL_LIMIT = 20_000;
export const ELEMENTS_LIMIT = 500;
export const ELEMENT_LIMIT = 400;

const strict = { additionalProperties: false } as const;

const Threshold = Type.Number({
  minimum: 1,
  maximum: 5,
  description: 'The grade from which an ingredient breaks the claim; overrides what `noncomedogenic` implies.',
});
const Evidence = {
  ...EvidencePolicy,
  description: `${EvidencePolicy.description}\n\nOverrides what \`noncomedogenic\` implies.`,
};
const Claims = Type.Array(Claim, {
  uniqueItems: true,
  maxItems: CLAIMS.length,
  description: 'Claims made for the product, to be weighed against the verdicts.',
});

export const PlainLabel = Type.String({ minLength: 1, maxLength: LABEL_LIMIT, description: 'The label as printed.' });

export const CheckBody = Type.Object(
  {
    ingredients: Type.Union(
      [
        PlainLabel,
        Type.Array(Type.String({ minLength: 1, maxLength: ELEMENT_LIMIT, description: 'One ingredient.' }), {
          minItems: 1,
          maxItems: ELEMENTS_LIMIT,
          description: 'Names already split: one element is one ingredient, commas and all.',
        }),
      ],
      {
        description: `A string of 1 to ${LABEL_LIMIT} characters, or an array of 1 to ${ELEMENTS_LIMIT} strings of 1 to ${ELEMENT_LIMIT} characters.`,
      },
    ),
    usage: Type.Optional({ ...Usage, default: 'leave_on' }),
    policy: Type.Optional(
      Type.Object(
        {
          noncomedogenic: Type.Optional({ ...NoncomedogenicPolicy, default: 'standard' }),
          threshold: Type.Optional(Threshold),
          evidence: Type.Optional(Evidence),
          oilFree: Type.Optional({ ...OilFreePolicy, default: 'standard' }),
        },
        { ...strict, description: 'How strictly to judge.' },
      ),
    ),
    claims: Type.Optional(Claims),
  },
  { ...strict, description: 'A label to check.' },
);

// Without the defaults, which Swagger UI would send along with a JSON body. They are those of the body.
export const CheckQuery = Type.Object(
  {
    usage: Type.Optional(Usage),
    noncomedogenic: Type.Optional(NoncomedogenicPolicy),
    threshold: Type.Optional(Threshold),
    evidence: Type.Optional(Evidence),
    oilFree: Type.Optional(OilFreePolicy),
    claims: Type.Optional(Claims),
  },
  { ...strict, description: 'Options of a text/plain request; a JSON request carries them in its body.' },
);

export type CheckBody = Static<typeof CheckBody>;
export type CheckQuery = Static<typeof CheckQuery>;
