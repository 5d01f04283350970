const CAUTIONS = {
    aha: 'Alpha hydroxy acids make skin more sensitive to the sun.',
    bha: '',
    retinoid: 'Retinoids make skin more sensitive to the sun and are best avoided in pregnancy.',
    keratolytic: '',
};
export function activesIn(findings) {
    return findings.flatMap((finding) => {
        const kind = finding.match.ingredient?.active;
        if (kind === null || kind === undefined)
            return [];
        const amount = finding.percent === null ? 'Listed; the amount is not known.' : `Listed with ${finding.percent} %.`;
        return [{ finding, kind, note: [amount, CAUTIONS[kind]].filter((part) => part !== '').join(' ') }];
    });
}
//# sourceMappingURL=actives.js.map