// The request and the answer of POST /v1/check.
import { Type } from '@sinclair/typebox';
import { CLAIMS } from "../../core/check.js";
import { ACTIVE_KINDS, OIL_KINDS } from "../../core/ingredient.js";
import { IGNORED_REASONS } from "../../core/label/reading.js";
import { EVIDENCE_POLICIES, NONCOMEDOGENIC_POLICIES, OIL_FREE_POLICIES, USAGES } from "../../core/policy.js";
import { MATCH_KINDS } from "../../core/resolve.js";
import { LEANINGS, UNRESOLVED_CODES, VERDICTS } from "../../core/verdict/verdict.js";
import { DatasetSchema, GradeBasisSchema, nullable, oneOf } from "./shared.js";
export const LABEL_LIMIT = 20_000;
export const ELEMENTS_LIMIT = 500;
export const ELEMENT_LIMIT = 400;
const strict = { additionalProperties: false };
const Usage = oneOf(USAGES, {
    default: 'leave_on',
    description: 'Whether the product stays on the skin; counts only under the `weighted` policy.',
});
const Noncomedogenic = oneOf(NONCOMEDOGENIC_POLICIES, {
    default: 'standard',
    description: '`standard`: a traced grade of 3 or more anywhere fails. `strict`: any grade of 2 or more. `weighted`: a grade counts one lower in a rinse-off product, and one lower behind the 1 % line.',
});
const Threshold = Type.Number({
    minimum: 1,
    maximum: 5,
    description: 'The grade from which an ingredient breaks the claim; overrides what `noncomedogenic` implies.',
});
const Evidence = oneOf(EVIDENCE_POLICIES, {
    description: '`traced`: only grades that lead back to a test can fail a product; `any`: those of circulating charts too.',
});
const OilFree = oneOf(OIL_FREE_POLICIES, {
    default: 'standard',
    description: '`named`: plant, animal, mineral and essential oils break the claim. `standard` adds butters, triglycerides, hydrocarbon oils and lanolin. `strict` adds waxes and ester oils.',
});
const Claims = Type.Array(oneOf(CLAIMS), {
    uniqueItems: true,
    maxItems: CLAIMS.length,
    description: 'Claims made for the product, to be weighed against the verdicts.',
});
export const CheckBody = Type.Object({
    ingredients: Type.Union([
        Type.String({ minLength: 1, maxLength: LABEL_LIMIT, description: 'The label as printed.' }),
        Type.Array(Type.String({ minLength: 1, maxLength: ELEMENT_LIMIT }), {
            minItems: 1,
            maxItems: ELEMENTS_LIMIT,
            description: 'Names already split: one element is one ingredient, commas and all.',
        }),
    ], {
        description: `A string of 1 to ${LABEL_LIMIT} characters, or an array of 1 to ${ELEMENTS_LIMIT} strings of 1 to ${ELEMENT_LIMIT} characters.`,
    }),
    usage: Type.Optional(Usage),
    policy: Type.Optional(Type.Object({
        noncomedogenic: Type.Optional(Noncomedogenic),
        threshold: Type.Optional(Threshold),
        evidence: Type.Optional(Evidence),
        oilFree: Type.Optional(OilFree),
    }, strict)),
    claims: Type.Optional(Claims),
}, {
    ...strict,
    description: 'A label to check.',
    examples: [
        { ingredients: 'Water (Aqua), Glycerin, Cocos Nucifera (Coconut) Oil, Phenoxyethanol', claims: ['oilFree'] },
    ],
});
export const CheckQuery = Type.Object({
    usage: Type.Optional(Usage),
    noncomedogenic: Type.Optional(Noncomedogenic),
    threshold: Type.Optional(Threshold),
    evidence: Type.Optional(Evidence),
    oilFree: Type.Optional(OilFree),
    claims: Type.Optional(Claims),
}, { ...strict, description: 'Options of a text/plain request; a JSON request carries them in its body.' });
const Position = Type.Integer({
    minimum: 1,
    description: 'The place of the ingredient, from 1 through the whole field.',
});
const Product = Type.Integer({ minimum: 0, description: 'The product of the field it belongs to, from 0.' });
const Text = Type.String({ description: 'Verbatim from the label.' });
const ClassId = nullable(Type.String(), { description: 'The id of its class (GET /v1/classes), or null.' });
const Oil = nullable(oneOf(OIL_KINDS), { description: 'The kind of oil it is, or null.' });
const offender = {
    position: Position,
    product: Product,
    id: nullable(Type.String(), { description: 'The id of the ingredient; null for an inferred name.' }),
    name: nullable(Type.String(), { description: 'Its name as written on a good label.' }),
    text: Text,
    mayContain: Type.Boolean({ description: 'Listed as something the product may contain.' }),
    reason: Type.String({ description: 'The reason in a sentence.' }),
};
const Unresolved = Type.Object({
    position: nullable(Type.Integer()),
    product: Product,
    text: nullable(Type.String()),
    id: nullable(Type.String()),
    class: ClassId,
    code: oneOf(UNRESOLVED_CODES, {
        description: '`no_ingredients`: no list was found; `partial_list`: only highlights; `unidentified`: not known, nor its class; `low_confidence`: a repaired misprint under 0.9; `untraced_grade`: at or above the threshold, but only in charts that cite no test; `ungraded_class`: no grade, and its class can clog pores.',
    }),
});
const verdict = {
    verdict: oneOf(VERDICTS, {
        description: '`pass` only when every ingredient is accounted for and none breaks the claim.',
    }),
    leaning: oneOf(LEANINGS, { description: 'What the verdict would be on what is known; `none` when too little is.' }),
    summary: Type.String({ description: 'The verdict in a sentence.' }),
    unresolved: Type.Array(Unresolved, { description: 'What keeps the verdict open.' }),
};
export const GradeSchema = Type.Object({
    value: nullable(Type.Number(), {
        description: 'Comedogenicity, 0 to 5 in steps of 0.5; null where no source gives a number.',
    }),
    low: nullable(Type.Number(), { description: 'The lowest number of any source.' }),
    high: nullable(Type.Number(), { description: 'The highest number of any source.' }),
    basis: GradeBasisSchema,
    traced: Type.Boolean({ description: 'Whether the number leads back to a test.' }),
    contested: Type.Boolean({
        description: 'Whether the sources differ by 2 or more, or on which side of the threshold it stands.',
    }),
    sources: Type.Integer({ description: 'Independent families of sources that give a number; copies count once.' }),
});
const Finding = Type.Object({
    position: Position,
    element: nullable(Type.Integer(), {
        description: 'The 0-based index of the array element; null for a label in one piece.',
    }),
    text: Text,
    start: Type.Integer({
        description: 'label.slice(start, end) is the text, in UTF-16 code units; within the element for an array.',
    }),
    end: Type.Integer(),
    section: oneOf(['main', 'active', 'may_contain'], {
        description: '`active`: under a Drug Facts head; `may_contain`: in a shade block.',
    }),
    product: Product,
    percent: nullable(Type.Number(), { description: 'The share printed beside the name, in percent.' }),
    match: Type.Object({
        kind: oneOf(MATCH_KINDS, {
            description: '`inci`: the canonical name; `alias`: a listed synonym; `parts`: slash or bracket synonyms that agree; `spacing`: only spaces, hyphens or punctuation differ; `fuzzy`: a repaired misprint; `inferred`: not in the table, but named by the rules of a class; `none`.',
        }),
        id: nullable(Type.String()),
        name: nullable(Type.String(), { description: 'The name as written on a good label.' }),
        confidence: Type.Number({ minimum: 0, maximum: 1 }),
        distance: Type.Integer({ description: 'Edits from the printed name.' }),
        suggestions: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), {
            description: 'Up to three near names.',
        }),
    }),
    class: ClassId,
    oil: Oil,
    grade: GradeSchema,
});
export const CheckAnswer = Type.Object({
    noncomedogenic: Type.Object({
        ...verdict,
        offenders: Type.Array(Type.Object({ ...offender, grade: Type.Number(), basis: GradeBasisSchema, code: oneOf(['grade_at_threshold']) })),
    }),
    oilFree: Type.Object({
        ...verdict,
        offenders: Type.Array(Type.Object({ ...offender, oil: oneOf(OIL_KINDS), code: oneOf(['oil_kind']) })),
    }),
    products: Type.Array(Type.Object({
        product: Product,
        name: nullable(Type.String()),
        noncomedogenic: oneOf(VERDICTS),
        oilFree: oneOf(VERDICTS),
    }), { description: 'Where the field holds several products; the verdicts on top are the worst of them.' }),
    ingredients: Type.Array(Finding, { description: 'Every ingredient in label order.' }),
    actives: Type.Array(Type.Object({
        position: Position,
        id: Type.String(),
        name: Type.String(),
        kind: oneOf(ACTIVE_KINDS),
        note: Type.String(),
    }), { description: 'What the product holds to keep pores clear; changes no verdict.' }),
    ignored: Type.Array(Type.Object({ text: Text, start: Type.Integer(), end: Type.Integer(), why: oneOf(IGNORED_REASONS) }), { description: 'What was read as not an ingredient.' }),
    coverage: Type.Object({
        ingredients: Type.Integer(),
        identified: Type.Integer(),
        inferred: Type.Integer(),
        unidentified: Type.Integer(),
        graded: Type.Integer(),
    }),
    claims: Type.Array(Type.Object({ claim: oneOf(CLAIMS), supported: oneOf(['yes', 'no', 'unclear']) })),
    usage: oneOf(USAGES),
    usageCounted: Type.Boolean({
        description: 'Whether `usage` could change the verdict: only under the `weighted` policy.',
    }),
    policy: Type.Object({
        noncomedogenic: oneOf(NONCOMEDOGENIC_POLICIES),
        threshold: Type.Number(),
        evidence: oneOf(EVIDENCE_POLICIES),
        oilFree: oneOf(OIL_FREE_POLICIES),
    }),
    dataset: DatasetSchema,
    notice: Type.String({ description: 'What the answer is, and what it is not.' }),
});
//# sourceMappingURL=check.js.map