// The answer of POST /v1/check.
import { type Static, Type } from '@sinclair/typebox';
import {
  ActiveKind,
  Claim,
  EvidencePolicy,
  GradeBasis,
  IgnoredReason,
  LeaningWord,
  MatchKind,
  NoncomedogenicPolicy,
  OilFreePolicy,
  OilKind,
  OilKindOrNull,
  Origin,
  Section,
  Supported,
  UnresolvedCode,
  Usage,
  VerdictWord,
} from './enumerations.ts';
import { DatasetSchema, means, nullable, oneOf } from './shared.ts';

const Position = Type.Integer({
  minimum: 1,
  description: 'The place of the ingredient, from 1 through the whole field.',
});
const Product = Type.Integer({
  minimum: 0,
  description: 'Which product of the field it belongs to, from 0; 0 where there is one product.',
});
const Text = Type.String(means('Verbatim from the label.'));
const Start = Type.Integer(
  means(
    'Where the text begins: `label.slice(start, end)` is the text, in UTF-16 code units; within the element for an array.',
  ),
);
const End = Type.Integer(means('Where the text ends: the first place behind it.'));
const ClassId = nullable(Type.String(), means('The id of its class (GET /v1/classes); null where it is not known.'));
const Id = Type.String(means('The id of the ingredient, for GET /v1/ingredients/{id}.'));
const Name = Type.String(means('The name as written on a good label.'));
const IdOrNull = nullable(Id, means('The id of the ingredient, for GET /v1/ingredients/{id}; null without one.'));
const NameOrNull = nullable(Name, means('The name as written on a good label; null for an inferred or unknown one.'));

const offender = {
  position: Position,
  product: Product,
  id: IdOrNull,
  name: NameOrNull,
  text: Text,
  mayContain: Type.Boolean(means('Whether the label only says that the product may contain it.')),
  reason: Type.String(means('Why it breaks the claim, in a sentence that can be shown.')),
};

const verdict = {
  verdict: VerdictWord,
  leaning: LeaningWord,
  summary: Type.String(means('The verdict in a sentence that can be shown.')),
  unresolved: Type.Array(
    Type.Object({
      position: nullable(Position, means('Its place, from 1; null where the whole list is meant.')),
      product: Product,
      text: nullable(
        Text,
        means('Verbatim from the label, also of what its list names in passing; null where the whole list is meant.'),
      ),
      id: IdOrNull,
      class: ClassId,
      code: UnresolvedCode,
    }),
    means('What keeps the verdict open; empty where nothing does.'),
  ),
};

export const GradeSchema = Type.Object(
  {
    value: nullable(
      Type.Number(),
      means('Comedogenicity from 0 (does not clog) to 5 (clogs most) in steps of 0.5; null where no source gives one.'),
    ),
    low: nullable(Type.Number(), means('The lowest number of any source; null without one.')),
    high: nullable(Type.Number(), means('The highest number of any source; null without one.')),
    basis: GradeBasis,
    traced: Type.Boolean(means('Whether the number leads back to a test.')),
    contested: Type.Boolean(
      means('Whether the sources differ by 2 or more, or on which side of the threshold it stands.'),
    ),
    sources: Type.Integer(means('Independent families of sources that give a number; copies count once.')),
    origin: Origin,
  },
  means('What all sources together say of its comedogenicity.'),
);

const Finding = Type.Object({
  position: Position,
  element: nullable(
    Type.Integer(),
    means('The 0-based index of the array element it was read from; null for a label in one piece.'),
  ),
  text: Text,
  start: Start,
  end: End,
  section: Section,
  product: Product,
  percent: nullable(Type.Number(), means('The share printed beside the name, in percent; null where none is.')),
  match: Type.Object(
    {
      kind: MatchKind,
      id: IdOrNull,
      name: NameOrNull,
      confidence: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'How sure the match is, from 0 to 1; a misprint repaired under 0.9 settles nothing.',
      }),
      distance: Type.Integer(means('How many letters were mended; 0 but for `fuzzy`.')),
      suggestions: Type.Array(Type.Object({ id: Id, name: Name }), means('Up to three near names.')),
    },
    means('Which ingredient it is, and how that was found out.'),
  ),
  class: ClassId,
  oil: OilKindOrNull,
  grade: GradeSchema,
});

export const CheckAnswer = Type.Object(
  {
    noncomedogenic: Type.Object(
      {
        ...verdict,
        offenders: Type.Array(
          Type.Object({
            ...offender,
            grade: Type.Number(means('Its grade, at or above the threshold.')),
            basis: GradeBasis,
            code: oneOf(['grade_at_threshold'], means('`grade_at_threshold`: its grade is at or above the threshold.')),
          }),
          means('The ingredients that break the claim, in label order.'),
        ),
      },
      means('Whether the list bears the claim "noncomedogenic" out.'),
    ),
    oilFree: Type.Object(
      {
        ...verdict,
        offenders: Type.Array(
          Type.Object({
            ...offender,
            oil: OilKind,
            code: oneOf(['oil_kind'], means('`oil_kind`: it is an oil of a kind that the policy counts.')),
          }),
          means('The ingredients that break the claim, in label order.'),
        ),
      },
      means('Whether the list bears the claim "oil-free" out.'),
    ),
    products: Type.Array(
      Type.Object({
        product: Product,
        name: nullable(Type.String(), means('Its name in the field, such as "Day cream"; null without one.')),
        noncomedogenic: VerdictWord,
        oilFree: VerdictWord,
      }),
      means('Where the field holds several products; the verdicts on top are the worst of them. Else empty.'),
    ),
    ingredients: Type.Array(Finding, means('Every ingredient in label order, with how it was recognised.')),
    actives: Type.Array(
      Type.Object({
        position: Position,
        id: Id,
        name: Name,
        kind: ActiveKind,
        note: Type.String(means('What is known of its amount, and the caution that goes with it.')),
      }),
      means('What the product holds to keep pores clear; changes no verdict.'),
    ),
    ignored: Type.Array(
      Type.Object({ text: Text, start: Start, end: End, why: IgnoredReason }),
      means('What was read as not an ingredient.'),
    ),
    coverage: Type.Object(
      {
        ingredients: Type.Integer(means('How many ingredients were read.')),
        identified: Type.Integer(means('How many are in the table.')),
        inferred: Type.Integer(means('How many are known by their class alone.')),
        unidentified: Type.Integer(means('How many are not known at all.')),
        graded: Type.Integer(means('How many have a grade.')),
        unsearched: Type.Integer(
          means(
            'How many of the unidentified were not compared with near names: a request has a bounded number of look-ups, and held too many unknown names before them.',
          ),
        ),
      },
      means('How much of the list is known.'),
    ),
    claims: Type.Array(
      Type.Object({ claim: Claim, supported: Supported }),
      means('The claims of the request, weighed; empty where it made none.'),
    ),
    usage: Usage,
    usageCounted: Type.Boolean(means('Whether `usage` could change the verdict: only under the `weighted` policy.')),
    policy: Type.Object(
      {
        noncomedogenic: NoncomedogenicPolicy,
        threshold: Type.Number(means('The grade from which an ingredient breaks the claim.')),
        evidence: EvidencePolicy,
        oilFree: OilFreePolicy,
      },
      means('The policy that was used, with the defaults filled in.'),
    ),
    dataset: DatasetSchema,
    notice: Type.String(means('What the answer is, and what it is not; show it beside a verdict.')),
  },
  { 'x-response-description': 'The verdicts, and what they rest on.' },
);

export type CheckAnswer = Static<typeof CheckAnswer>;
