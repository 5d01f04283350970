// The columns of the files in data/, and what each may hold.
import { type Static, type TObject, Type } from '@sinclair/typebox';
import { ACTIVE_KINDS, ALIAS_KINDS, BASES, FINDINGS, OIL_KINDS } from '../core/ingredient.ts';
import type { OverlayName, TableName } from './files.ts';

const Text = Type.String({ minLength: 1, maxLength: 400 });
const Id = Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', description: 'lower-case letters, digits and hyphens' });
const ClassId = Type.String({ pattern: '^[a-z][a-z_]*$', description: 'lower-case letters and underscores' });
const Empty = Type.Null();
const Optional = Type.Union([Text, Empty]);
const IdOrEmpty = Type.Union([Id, Empty], { description: 'lower-case letters, digits and hyphens, or empty' });
const Score = Type.Union([Type.Number({ minimum: 0, maximum: 5, multipleOf: 0.5 }), Empty], {
  description: 'a number from 0 to 5 in steps of 0.5, or empty',
});
const literals = <T extends readonly string[]>(values: T) => values.map((value) => Type.Literal(value as T[number]));
const oneOf = <T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>(Type.Union(literals(values), { description: `one of ${values.join(', ')}` }));
const oneOfOrEmpty = <T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number] | null>(
    Type.Union([...literals(values), Empty], { description: `one of ${values.join(', ')}, or empty` }),
  );

export const TABLES = {
  'sources.csv': Type.Object({
    id: Id,
    citation: Text,
    url: Type.Union([Type.String({ pattern: '^https?://' }), Empty], { description: 'an http address, or empty' }),
    basis: oneOf([...BASES, 'none'] as const),
    family: Id,
    year: Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Empty], { description: 'a year, or empty' }),
    trust: oneOf(['high', 'medium', 'low', 'none'] as const),
  }),
  'classes.csv': Type.Object({
    id: ClassId,
    title: Text,
    can_clog: oneOf(['yes', 'no'] as const),
    why: Text,
    source: Id,
  }),
  'ingredients.csv': Type.Object({
    name: Text,
    class: ClassId,
    oil: oneOfOrEmpty(OIL_KINDS),
    active: oneOfOrEmpty(ACTIVE_KINDS),
    cap: Type.Union([Type.Number({ exclusiveMinimum: 0, maximum: 1 }), Empty], {
      description: 'a percentage over 0 and up to 1, or empty',
    }),
    cap_source: Type.Union([Id, Empty]),
    by: oneOf(['decision', 'rule'] as const),
  }),
  'aliases.csv': Type.Object({ alias: Text, ingredient: Text, kind: oneOf(ALIAS_KINDS) }),
  'ambiguous.csv': Type.Object({ name: Text, candidates: Text }),
  'ratings.csv': Type.Object({
    ingredient: Text,
    low: Score,
    high: Score,
    value: Type.Union([Type.Number({ minimum: 0, maximum: 5 }), Empty], {
      description: 'a number from 0 to 5, or empty',
    }),
    finding: oneOfOrEmpty(FINDINGS),
    irritancy: Type.Union([Type.Number({ minimum: 0, maximum: 5 }), Empty], {
      description: 'a number from 0 to 5, or empty',
    }),
    basis: oneOf(BASES),
    model: Optional,
    dose: Optional,
    vehicle: Optional,
    family: Id,
    source: Id,
    also: Optional,
    note: Optional,
  }),
} as const satisfies Record<TableName, TObject>;

/** What an operator may lay over them: the same columns, but a rating may leave its source to be the operator. */
export const OVERLAY_TABLES = {
  'sources.csv': TABLES['sources.csv'],
  'ingredients.csv': TABLES['ingredients.csv'],
  'aliases.csv': TABLES['aliases.csv'],
  'ratings.csv': Type.Object({ ...TABLES['ratings.csv'].properties, family: IdOrEmpty, source: IdOrEmpty }),
} as const satisfies Record<OverlayName, TObject>;

/** Where a row stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export type Row<T extends TableName> = Static<(typeof TABLES)[T]> & Place;
export type Rows = { readonly [T in TableName]: readonly Row<T>[] };
export type OverlayRow<T extends OverlayName> = Static<(typeof OVERLAY_TABLES)[T]> & Place;
export type OverlayRows = { readonly [T in OverlayName]: readonly OverlayRow<T>[] };

/** Which columns hold numbers; a cell is text in every other. */
export const NUMERIC: ReadonlySet<string> = new Set(['low', 'high', 'value', 'irritancy', 'cap', 'year']);
