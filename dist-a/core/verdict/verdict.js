import { isSure } from "../finding.js";
export const VERDICTS = ['pass', 'fail', 'inconclusive'];
export const LEANINGS = ['pass', 'fail', 'none'];
export const UNRESOLVED_CODES = [
    'no_ingredients',
    'partial_list',
    'unidentified',
    'low_confidence',
    'untraced_grade',
    'ungraded_class',
];
// A leaning needs at least this share of the ingredients accounted for.
const ENOUGH = 0.9;
export function weighProduct(product, kind, findings, judge) {
    const offences = [];
    const unresolved = [];
    let leansToFail = false;
    if (findings.length === 0)
        unresolved.push({ finding: null, product, code: 'no_ingredients' });
    else if (kind === 'highlights')
        unresolved.push({ finding: null, product, code: 'partial_list' });
    for (const finding of findings) {
        const judgement = isSure(finding) ? judge(finding) : open(finding);
        if (judgement.kind === 'offence')
            offences.push({ finding, code: judgement.code, reason: judgement.reason });
        else if (judgement.kind === 'open') {
            unresolved.push({ finding, product, code: judgement.code });
            leansToFail ||= judgement.leansToFail;
        }
    }
    const outcome = offences.length > 0 ? 'fail' : unresolved.length > 0 ? 'inconclusive' : 'pass';
    return { outcome, leaning: leaningOf(outcome, kind, findings, leansToFail), offences, unresolved };
}
function open({ match }) {
    return { kind: 'open', code: match.kind === 'none' ? 'unidentified' : 'low_confidence', leansToFail: false };
}
function leaningOf(outcome, kind, findings, leansToFail) {
    if (outcome === 'fail')
        return 'fail';
    const accounted = findings.filter((finding) => finding.match.kind !== 'none').length;
    if (kind !== 'list' || findings.length === 0 || accounted < findings.length * ENOUGH)
        return 'none';
    return leansToFail ? 'fail' : 'pass';
}
const WORST_FIRST = ['fail', 'inconclusive', 'pass'];
const WORST_LEANING_FIRST = ['fail', 'none', 'pass'];
/** The worst of several products. */
export function worstOf(products) {
    return {
        outcome: WORST_FIRST.find((outcome) => products.some((product) => product.outcome === outcome)) ?? 'inconclusive',
        leaning: WORST_LEANING_FIRST.find((leaning) => products.some((product) => product.leaning === leaning)) ?? 'none',
        offences: products.flatMap((product) => product.offences),
        unresolved: products.flatMap((product) => product.unresolved),
    };
}
/** "2 ingredients were not identified; 1 has no grade and is of a class that can clog pores". */
export function openReasons(unresolved) {
    const parts = UNRESOLVED_CODES.flatMap((code) => {
        const count = unresolved.filter((entry) => entry.code === code).length;
        return count === 0 ? [] : [sentenceOf(code, count)];
    });
    return parts.join('; ');
}
function sentenceOf(code, count) {
    const one = count === 1;
    const ingredients = one ? '1 ingredient' : `${count} ingredients`;
    switch (code) {
        case 'no_ingredients':
            return 'no ingredient list was found';
        case 'partial_list':
            return 'only a choice of ingredients is listed';
        case 'unidentified':
            return `${ingredients} ${one ? 'was' : 'were'} not identified`;
        case 'low_confidence':
            return `${ingredients} ${one ? 'was' : 'were'} read as a misprint without enough confidence`;
        case 'untraced_grade':
            return `${ingredients} ${one ? 'is' : 'are'} graded at or above the threshold only in charts that cite no test`;
        case 'ungraded_class':
            return `${ingredients} ${one ? 'has' : 'have'} no grade and ${one ? 'is' : 'are'} of a class that can clog pores`;
    }
}
/** "A", "A and B", "A, B and C": each name once. */
export function enumerate(names) {
    const unique = [...new Set(names)];
    return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}
//# sourceMappingURL=verdict.js.map