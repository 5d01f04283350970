// The answers that show the table: ingredients, classes, sources, dataset.
import { Type } from '@sinclair/typebox';
import { ACTIVE_KINDS, ALIAS_KINDS, BASES, FINDINGS, OIL_KINDS } from "../../core/ingredient.js";
import { GradeSchema } from "./check.js";
import { DatasetSchema, GradeBasisSchema, nullable, oneOf } from "./shared.js";
export const PAGE_LIMIT = 200;
export const PAGE_DEFAULT = 50;
const Score = Type.Number({ minimum: 0, maximum: 5 });
const Oil = nullable(oneOf(OIL_KINDS));
export const BrowseQuery = Type.Object({
    q: Type.Optional(Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Part of a name, typos allowed; the best fits come first.',
    })),
    gradeMin: Type.Optional(Type.Number({ ...Score, description: 'Only ingredients graded this or more.' })),
    gradeMax: Type.Optional(Type.Number({ ...Score, description: 'Only ingredients graded this or less.' })),
    oil: Type.Optional(oneOf(OIL_KINDS, { description: 'Only this kind of oil.' })),
    class: Type.Optional(Type.String({ pattern: '^[a-z_]+$', maxLength: 40, description: 'Only this class (GET /v1/classes).' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT, description: 'How many to a page.' })),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: '`nextCursor` of the page before.' })),
}, { additionalProperties: false });
export const BrowseAnswer = Type.Object({
    items: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), class: Type.String(), oil: Oil, grade: GradeSchema })),
    nextCursor: nullable(Type.String(), { description: 'For the next page; null on the last.' }),
    total: Type.Integer({ description: 'How many ingredients fit in all.' }),
});
const SourceLink = Type.Object({ id: Type.String(), citation: Type.String(), url: nullable(Type.String()) });
const RatingSchema = Type.Object({
    low: nullable(Score),
    high: nullable(Score),
    value: nullable(Score, {
        description: 'The median of copies of one chart where it is not the middle of low and high.',
    }),
    finding: nullable(oneOf(FINDINGS), { description: 'What a paper says in words.' }),
    irritancy: nullable(Score),
    basis: oneOf(BASES),
    model: nullable(Type.String(), { description: 'What was tested on.' }),
    dose: nullable(Type.String()),
    vehicle: nullable(Type.String()),
    family: Type.String({ description: 'Who copies whom: one family is one witness.' }),
    source: SourceLink,
    also: Type.Array(SourceLink, { description: 'Further sources of the family that say the same.' }),
    note: nullable(Type.String()),
});
export const IngredientAnswer = Type.Object({
    id: Type.String(),
    name: Type.String(),
    aliases: Type.Array(Type.Object({ name: Type.String(), kind: oneOf(ALIAS_KINDS) })),
    class: Type.String(),
    oil: Oil,
    active: nullable(oneOf(ACTIVE_KINDS)),
    cap: nullable(Type.Number(), {
        description: 'The highest share, in percent, that a law or physics allows, where it is 1 or less.',
    }),
    grade: GradeSchema,
    ratings: Type.Array(RatingSchema, { description: 'What each family of sources says, side by side.' }),
});
export const ClassesAnswer = Type.Object({
    items: Type.Array(Type.Object({
        id: Type.String(),
        title: Type.String(),
        canClog: Type.Boolean({ description: 'Whether an ungraded member keeps a verdict open.' }),
        why: Type.String(),
        source: SourceLink,
    })),
});
export const SourcesAnswer = Type.Object({
    items: Type.Array(Type.Object({
        id: Type.String(),
        citation: Type.String(),
        url: nullable(Type.String()),
        basis: GradeBasisSchema,
        family: Type.String(),
        year: nullable(Type.Integer()),
        trust: oneOf(['high', 'medium', 'low', 'none']),
    })),
});
export const DatasetAnswer = Type.Object({
    ...DatasetSchema.properties,
    counts: Type.Object({
        ingredients: Type.Integer(),
        names: Type.Integer({ description: 'Canonical names and aliases.' }),
        graded: Type.Integer({ description: 'Ingredients with a grade.' }),
        ratings: Type.Integer(),
        classes: Type.Integer(),
        sources: Type.Integer(),
    }),
    licence: Type.String(),
    notice: Type.String(),
});
//# sourceMappingURL=catalogue.js.map