// The answers that show the table: ingredients, classes, sources, dataset.
import { type Static, Type } from '@sinclair/typebox';
import { GradeSchema } from './check-answer.ts';
import {
  ActiveKindOrNull,
  AliasKind,
  Basis,
  GradeBasis,
  OilKind,
  OilKindOrNull,
  Origin,
  RatingFinding,
  Trust,
} from './enumerations.ts';
import { DatasetSchema, means, nullable } from './shared.ts';

export const PAGE_LIMIT = 200;
export const PAGE_DEFAULT = 50;

const SCORE = { minimum: 0, maximum: 5 } as const;
const scoreOrNull = (description: string) => nullable(Type.Number({ ...SCORE, description }));

export const BrowseQuery = Type.Object(
  {
    q: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Part of a name, typos allowed; the best fits come first.',
      }),
    ),
    gradeMin: Type.Optional(Type.Number({ ...SCORE, description: 'Only ingredients graded this or more.' })),
    gradeMax: Type.Optional(Type.Number({ ...SCORE, description: 'Only ingredients graded this or less.' })),
    oil: Type.Optional({ ...OilKind, description: `Only this kind of oil. ${OilKind.description}` }),
    class: Type.Optional(
      Type.String({ pattern: '^[a-z_]+$', maxLength: 40, description: 'Only this class: an id of GET /v1/classes.' }),
    ),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT, description: 'How many to a page.' }),
    ),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: '`nextCursor` of the page before.' })),
  },
  { additionalProperties: false },
);

const item = {
  id: Type.String(means('The id of the ingredient, made from its name.')),
  name: Type.String(means('The name as written on a good label.')),
  class: Type.String(means('The id of its class (GET /v1/classes).')),
  oil: OilKindOrNull,
  grade: GradeSchema,
};

export const BrowseAnswer = Type.Object(
  {
    items: Type.Array(Type.Object(item), means('The ingredients of this page.')),
    nextCursor: nullable(Type.String(), means('Send it as `cursor` for the next page; null on the last.')),
    total: Type.Integer(means('How many ingredients fit in all.')),
  },
  { 'x-response-description': 'A page of ingredients.' },
);

const SourceLink = Type.Object(
  {
    id: Type.String(means('The id of the source (GET /v1/sources).')),
    citation: Type.String(means('Authors, year, title and place, and which part was read.')),
    url: nullable(Type.String(), means('Where it may be read; null where no public page is known.')),
    origin: Origin,
  },
  means('Who says so.'),
);

const RatingSchema = Type.Object({
  low: scoreOrNull('The lowest number it gives, from 0 to 5; null where it gives none.'),
  high: scoreOrNull('The highest number it gives, from 0 to 5; null where it gives none.'),
  value: scoreOrNull('The median of copies of one chart where it is not the middle of low and high; else null.'),
  finding: RatingFinding,
  irritancy: scoreOrNull('Its grade of irritancy from 0 to 5, or null; no verdict uses it.'),
  basis: Basis,
  model: nullable(Type.String(), means('What was tested on, such as "rabbit ear"; null for a chart.')),
  dose: nullable(Type.String(), means('How much was applied, as the paper says; null where it does not.')),
  vehicle: nullable(Type.String(), means('What it was mixed into, as the paper says; null where it does not.')),
  family: Type.String(means('Who copies whom: one family of sources is one witness.')),
  source: SourceLink,
  also: Type.Array(SourceLink, means('Further sources of the family that say the same.')),
  note: nullable(Type.String(), means('What a reader should know, or null.')),
});

export const IngredientAnswer = Type.Object(
  {
    ...item,
    aliases: Type.Array(
      Type.Object({ name: Type.String(means('The other name, as printed.')), kind: AliasKind }),
      means('The other names that mean this ingredient and no other.'),
    ),
    active: ActiveKindOrNull,
    cap: nullable(
      Type.Number(),
      means('The highest share, in percent, that a law or physics allows, where it is 1 or less; else null.'),
    ),
    ratings: Type.Array(RatingSchema, means('What each family of sources says, side by side.')),
  },
  { 'x-response-description': 'The ingredient.' },
);

export const ClassesAnswer = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Type.String(means('The id of the class.')),
        title: Type.String(means('What it is, in words.')),
        canClog: Type.Boolean(means('Whether an ungraded member keeps a verdict open.')),
        why: Type.String(means('Why it can clog pores, or why not.')),
        source: SourceLink,
      }),
      means('All classes.'),
    ),
  },
  { 'x-response-description': 'The classes.' },
);

export const SourcesAnswer = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        ...SourceLink.properties,
        basis: GradeBasis,
        family: Type.String(means('Who copies whom: one family of sources is one witness.')),
        year: nullable(Type.Integer(), means('When it appeared; null where that is not known.')),
        trust: Trust,
      }),
      means('All sources.'),
    ),
  },
  { 'x-response-description': 'The sources.' },
);

export const DatasetAnswer = Type.Object(
  {
    ...DatasetSchema.properties,
    counts: Type.Object(
      {
        ingredients: Type.Integer(means('Ingredients.')),
        names: Type.Integer(means('Canonical names and aliases.')),
        graded: Type.Integer(means('Ingredients with a grade.')),
        ratings: Type.Integer(means('Ratings: what one family of sources says of one ingredient.')),
        classes: Type.Integer(means('Classes of ingredients.')),
        sources: Type.Integer(means('Papers, charts and laws.')),
      },
      means('How much the table holds.'),
    ),
    overlay: nullable(
      Type.Object({
        ingredients: Type.Integer(means('Rows of its ingredients.csv.')),
        aliases: Type.Integer(means('Rows of its aliases.csv.')),
        ratings: Type.Integer(means('Rows of its ratings.csv.')),
        sources: Type.Integer(means('Rows of its sources.csv.')),
      }),
      means('How many rows of the own data of whoever runs this service are laid over the table; null without any.'),
    ),
    licence: Type.String(means('The licence of the data, as an SPDX identifier.')),
    notice: Type.String(means('What an answer is, and what it is not; show it beside a verdict.')),
  },
  { 'x-response-description': 'The data and the program that answer.' },
);

export type BrowseQuery = Static<typeof BrowseQuery>;
export type BrowseAnswer = Static<typeof BrowseAnswer>;
export type IngredientAnswer = Static<typeof IngredientAnswer>;
export type ClassesAnswer = Static<typeof ClassesAnswer>;
export type SourcesAnswer = Static<typeof SourcesAnswer>;
export type DatasetAnswer = Static<typeof DatasetAnswer>;
