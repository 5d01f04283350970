import { enumerate, openReasons } from "./verdict.js";
const NAMED = ['plant_oil', 'animal_oil', 'mineral_oil', 'essential_oil'];
const STANDARD = [...NAMED, 'butter', 'triglyceride', 'hydrocarbon_oil', 'lanolin'];
const STRICT = [...STANDARD, 'wax', 'ester_oil'];
/** The oil kinds that break the claim; silicones, ethoxylated and modified oils never do. */
export const BREAKING = {
    named: NAMED,
    standard: STANDARD,
    strict: STRICT,
};
const IN_WORDS = {
    plant_oil: 'plant oil',
    animal_oil: 'animal oil',
    mineral_oil: 'mineral oil',
    butter: 'plant butter',
    triglyceride: 'triglyceride',
    hydrocarbon_oil: 'hydrocarbon oil',
    lanolin: 'lanolin',
    essential_oil: 'essential oil',
    wax: 'wax',
    ester_oil: 'ester oil',
    silicone: 'silicone',
    ethoxylated_oil: 'ethoxylated oil',
    modified_oil: 'modified oil',
};
export function judgeOil(policy) {
    const breaking = BREAKING[policy.oilFree];
    return ({ oil }) => {
        if (oil === null || !breaking.includes(oil))
            return { kind: 'clear' };
        return { kind: 'offence', code: 'oil_kind', reason: `An oil in the ${policy.oilFree} reading: ${IN_WORDS[oil]}.` };
    };
}
export function oilFreeVerdict(weighed, policy) {
    return {
        verdict: weighed.outcome,
        leaning: weighed.leaning,
        summary: summaryOf(weighed, policy),
        offences: weighed.offences,
        unresolved: weighed.unresolved,
    };
}
function summaryOf({ outcome, offences, unresolved }, policy) {
    if (outcome === 'fail') {
        const oils = enumerate(offences.map(({ finding }) => `${finding.match.ingredient?.name ?? finding.text} (${finding.oil === null ? '' : IN_WORDS[finding.oil]})`));
        return `Not oil-free: contains ${oils}.`;
    }
    if (outcome === 'inconclusive')
        return `Not decided: ${openReasons(unresolved)}.`;
    return `No listed ingredient is an oil in the ${policy.oilFree} reading of "oil-free", which no law defines.`;
}
//# sourceMappingURL=oil-free.js.map