// Many ratings -> one grade. The rule and its reasons: docs/decisions/0004-from-ratings-to-a-grade.md.
import { BASES } from "./ingredient.js";
/** A span of this much on the 0-5 scale counts as disagreement, whatever the threshold. */
export const CONTESTED_SPAN = 2;
const TRACED_BASES = ['human', 'rabbit', 'rabbit_secondhand'];
const NO_GRADE = { value: null, low: null, high: null, basis: 'none', traced: false, span: 0, sources: 0 };
export function gradeOf(ratings) {
    const numbered = ratings.filter(hasNumber);
    const basis = BASES.find((candidate) => numbered.some((rating) => rating.basis === candidate));
    if (basis === undefined)
        return NO_GRADE;
    const low = Math.min(...numbered.map((rating) => rating.low));
    const high = Math.max(...numbered.map((rating) => rating.high));
    const witnesses = witnessValues(numbered.filter((rating) => rating.basis === basis));
    return {
        value: roundHalfUp(median(witnesses)),
        low,
        high,
        basis,
        traced: TRACED_BASES.includes(basis) || ratings.some(isUnnumberedPositive),
        span: high - low,
        sources: new Set(numbered.map((rating) => rating.family)).size,
    };
}
/** Whether the sources disagree: by two steps or more, or on which side of the threshold the ingredient falls. */
export function isContested(grade, threshold) {
    if (grade.low === null || grade.high === null)
        return false;
    return grade.span >= CONTESTED_SPAN || (grade.low < threshold && grade.high >= threshold);
}
function hasNumber(rating) {
    return rating.low !== null && rating.high !== null;
}
/** A primary paper that found the ingredient comedogenic and printed no number lends its trace to a chart's number. */
function isUnnumberedPositive(rating) {
    return !hasNumber(rating) && rating.finding === 'positive' && TRACED_BASES.includes(rating.basis);
}
/** One number a family: copies of one chart are one witness. */
function witnessValues(ratings) {
    const families = new Map();
    for (const rating of ratings) {
        const values = families.get(rating.family) ?? [];
        values.push(rating.value ?? (rating.low + rating.high) / 2);
        families.set(rating.family, values);
    }
    return [...families.values()].map(median);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
function roundHalfUp(value) {
    return Math.floor(value * 2 + 0.5) / 2;
}
//# sourceMappingURL=grade.js.map