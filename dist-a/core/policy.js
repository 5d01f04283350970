// How strictly to judge: the caller's choice, with the defaults and what each named policy implies.
export const NONCOMEDOGENIC_POLICIES = ['standard', 'strict', 'weighted'];
export const EVIDENCE_POLICIES = ['traced', 'any'];
export const OIL_FREE_POLICIES = ['named', 'standard', 'strict'];
export const USAGES = ['leave_on', 'rinse_off'];
const IMPLIED = {
    standard: { threshold: 3, evidence: 'traced' },
    strict: { threshold: 2, evidence: 'any' },
    weighted: { threshold: 3, evidence: 'traced' },
};
export function policyOf(choice = {}) {
    const noncomedogenic = choice.noncomedogenic ?? 'standard';
    return {
        noncomedogenic,
        threshold: choice.threshold ?? IMPLIED[noncomedogenic].threshold,
        evidence: choice.evidence ?? IMPLIED[noncomedogenic].evidence,
        oilFree: choice.oilFree ?? 'standard',
    };
}
//# sourceMappingURL=policy.js.map