import { isContested } from "../core/grade.js";
export const NOTICE = 'Porewise reads ingredient lists and compares them with published grades, most of them from rabbit ears in the 1970s and 80s. It does not test products and gives no medical advice.';
export const LICENCE = 'Apache-2.0';
export function presentCheck(result, dataset) {
    const { threshold } = result.policy;
    return {
        noncomedogenic: {
            ...presentVerdict(result.noncomedogenic),
            offenders: result.noncomedogenic.offences.map(({ finding, reason }) => ({
                ...presentOffender(finding, reason),
                grade: finding.grade?.value ?? 0,
                basis: finding.grade?.basis ?? 'none',
                code: 'grade_at_threshold',
            })),
        },
        oilFree: {
            ...presentVerdict(result.oilFree),
            offenders: result.oilFree.offences.flatMap(({ finding, reason }) => finding.oil === null
                ? []
                : [{ ...presentOffender(finding, reason), oil: finding.oil, code: 'oil_kind' }]),
        },
        products: [...result.products],
        ingredients: result.findings.map((finding) => presentFinding(finding, threshold)),
        actives: result.actives.flatMap(({ finding, kind, note }) => {
            const { ingredient } = finding.match;
            return ingredient === null
                ? []
                : [{ position: finding.position, id: ingredient.id, name: ingredient.name, kind, note }];
        }),
        ignored: [...result.ignored],
        coverage: result.coverage,
        claims: [...result.claims],
        usage: result.usage,
        usageCounted: result.policy.noncomedogenic === 'weighted',
        policy: result.policy,
        dataset,
        notice: NOTICE,
    };
}
function presentVerdict({ verdict, leaning, summary, unresolved }) {
    return { verdict, leaning, summary, unresolved: unresolved.map(presentUnresolved) };
}
function presentUnresolved({ finding, product, code }) {
    return {
        position: finding?.position ?? null,
        product,
        text: finding?.text ?? null,
        id: finding?.match.ingredient?.id ?? null,
        class: finding?.class?.id ?? null,
        code,
    };
}
function presentOffender({ position, product, match, text, section }, reason) {
    const { ingredient } = match;
    return {
        position,
        product,
        id: ingredient?.id ?? null,
        name: ingredient?.name ?? null,
        text,
        mayContain: section === 'may_contain',
        reason,
    };
}
function presentFinding(finding, threshold) {
    const { position, element, text, start, end, section, product, percent, match } = finding;
    return {
        position,
        element,
        text,
        start,
        end,
        section,
        product,
        percent,
        match: {
            kind: match.kind,
            id: match.ingredient?.id ?? null,
            name: match.ingredient?.name ?? null,
            confidence: match.confidence,
            distance: match.distance,
            suggestions: match.suggestions.map(({ id, name }) => ({ id, name })),
        },
        class: finding.class?.id ?? null,
        oil: finding.oil,
        grade: presentGrade(finding.grade, threshold),
    };
}
function presentGrade(grade, threshold) {
    if (grade === null)
        return { value: null, low: null, high: null, basis: 'none', traced: false, contested: false, sources: 0 };
    const { value, low, high, basis, traced, sources } = grade;
    return { value, low, high, basis, traced, contested: isContested(grade, threshold), sources };
}
export function presentItem({ id, name, class: own, oil, grade }, threshold) {
    return { id, name, class: own.id, oil, grade: presentGrade(grade, threshold) };
}
export function presentIngredient(ingredient, threshold) {
    const { active, cap, aliases, ratings } = ingredient;
    return {
        ...presentItem(ingredient, threshold),
        aliases: [...aliases],
        active,
        cap,
        ratings: ratings.map(presentRating),
    };
}
function presentRating({ source, also, ...rating }) {
    return { ...rating, source: presentSource(source), also: also.map(presentSource) };
}
function presentSource({ id, citation, url }) {
    return { id, citation, url };
}
export function presentClass({ id, title, canClog, why, source }) {
    return { id, title, canClog, why, source: presentSource(source) };
}
export function countsOf({ ingredients, classes, sources }) {
    return {
        ingredients: ingredients.length,
        names: ingredients.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0),
        graded: ingredients.filter(({ grade }) => grade.value !== null).length,
        ratings: ingredients.reduce((sum, { ratings }) => sum + ratings.length, 0),
        classes: classes.length,
        sources: sources.length,
    };
}
//# sourceMappingURL=present.js.map