// The columns of the files in data/, and what each may hold.
import { Type } from '@sinclair/typebox';
import { ACTIVE_KINDS, ALIAS_KINDS, BASES, FINDINGS, OIL_KINDS } from "../core/ingredient.js";
const Text = Type.String({ minLength: 1, maxLength: 400 });
const Id = Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', description: 'lower-case letters, digits and hyphens' });
const ClassId = Type.String({ pattern: '^[a-z][a-z_]*$', description: 'lower-case letters and underscores' });
const Empty = Type.Null();
const Optional = Type.Union([Text, Empty]);
const Score = Type.Union([Type.Number({ minimum: 0, maximum: 5, multipleOf: 0.5 }), Empty], {
    description: 'a number from 0 to 5 in steps of 0.5, or empty',
});
const literals = (values) => values.map((value) => Type.Literal(value));
const oneOf = (values) => Type.Unsafe(Type.Union(literals(values), { description: `one of ${values.join(', ')}` }));
const oneOfOrEmpty = (values) => Type.Unsafe(Type.Union([...literals(values), Empty], { description: `one of ${values.join(', ')}, or empty` }));
export const TABLES = {
    'sources.csv': Type.Object({
        id: Id,
        citation: Text,
        url: Type.Union([Type.String({ pattern: '^https?://' }), Empty], { description: 'an http address, or empty' }),
        basis: oneOf([...BASES, 'none']),
        family: Id,
        year: Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Empty], { description: 'a year, or empty' }),
        trust: oneOf(['high', 'medium', 'low', 'none']),
    }),
    'classes.csv': Type.Object({
        id: ClassId,
        title: Text,
        can_clog: oneOf(['yes', 'no']),
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
        by: oneOf(['decision', 'rule']),
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
};
/** Which columns hold numbers; a cell is text in every other. */
export const NUMERIC = new Set(['low', 'high', 'value', 'irritancy', 'cap', 'year']);
//# sourceMappingURL=tables.js.map