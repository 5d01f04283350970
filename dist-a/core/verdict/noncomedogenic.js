import { enumerate, openReasons } from "./verdict.js";
const BASIS_IN_WORDS = {
    human: 'tested on human skin',
    rabbit: 'tested in the rabbit ear',
    rabbit_secondhand: 'tested in the rabbit ear, read in a transcription',
    list: 'from circulating charts',
    none: 'no source',
};
export const NO_DISCOUNT = { rinseOff: 0, underOnePercent: 0 };
export function judgeComedogenicity(policy, discountOf) {
    return (finding) => {
        const { grade } = finding;
        if (grade === null || grade.value === null) {
            return finding.class?.canClog === true
                ? { kind: 'open', code: 'ungraded_class', leansToFail: false }
                : { kind: 'clear' };
        }
        const discount = discountOf(finding);
        const counted = grade.value - discount.rinseOff - discount.underOnePercent;
        if (counted < policy.threshold)
            return { kind: 'clear' };
        if (policy.evidence === 'traced' && !grade.traced)
            return { kind: 'open', code: 'untraced_grade', leansToFail: true };
        return {
            kind: 'offence',
            code: 'grade_at_threshold',
            reason: reasonOf(grade.value, counted, discount, grade.basis, policy),
        };
    };
}
function reasonOf(value, counted, discount, basis, { threshold }) {
    const why = [discount.rinseOff ? 'rinse-off' : '', discount.underOnePercent ? 'at 1 % or less' : ''].filter((part) => part !== '');
    const lowered = counted === value ? '' : `, counted ${counted} (${why.join(', ')})`;
    return `Graded ${value} of 5${lowered}, ${BASIS_IN_WORDS[basis]}; the threshold is ${threshold}.`;
}
export function noncomedogenicVerdict(weighed, policy, usage) {
    return {
        verdict: weighed.outcome,
        leaning: weighed.leaning,
        summary: summaryOf(weighed, policy, usage),
        offences: weighed.offences,
        unresolved: weighed.unresolved,
    };
}
function summaryOf({ outcome, offences, unresolved }, policy, usage) {
    const { threshold } = policy;
    const lowered = policy.noncomedogenic === 'weighted' && usage === 'rinse_off'
        ? ' Grades were counted one lower because the product is rinsed off.'
        : '';
    if (outcome === 'fail') {
        const graded = enumerate(offences.map(({ finding }) => `${finding.match.ingredient?.name} is graded ${finding.grade?.value}`));
        return `Not noncomedogenic: ${graded} (threshold ${threshold}).${lowered}`;
    }
    if (outcome === 'inconclusive')
        return `Not decided: ${openReasons(unresolved)}.${lowered}`;
    return `No listed ingredient is graded ${threshold} or more in the sources used; the product itself was not tested.${lowered}`;
}
//# sourceMappingURL=noncomedogenic.js.map