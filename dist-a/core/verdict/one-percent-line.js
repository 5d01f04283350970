const ONE_PERCENT = 1;
// So many names in order of the alphabet are no order of amount.
const FEWEST_ALPHABETICAL = 6;
const ALPHABETICAL_SHARE = 0.9;
/** Whether a finding is at 1 % or less for sure; a printed percentage beats the line. */
export function onePercentLine(findings, kind) {
    const lines = new Map();
    for (const product of new Set(findings.map((finding) => finding.product))) {
        const listed = findings.filter((finding) => finding.product === product && finding.section === 'main' && finding.element === null);
        const capped = listed.find(({ match }) => match.ingredient?.cap != null && match.ingredient.cap <= ONE_PERCENT);
        if (kind === 'list' && capped !== undefined && !isAlphabetical(listed))
            lines.set(product, capped.position);
    }
    return (finding) => {
        if (finding.percent !== null)
            return finding.percent <= ONE_PERCENT;
        const line = lines.get(finding.product);
        return line !== undefined && finding.section === 'main' && finding.element === null && finding.position > line;
    };
}
function isAlphabetical(listed) {
    if (listed.length < FEWEST_ALPHABETICAL)
        return false;
    let inOrder = 0;
    for (let i = 1; i < listed.length; i++) {
        const before = listed[i - 1]?.text.toLowerCase() ?? '';
        if (before <= (listed[i]?.text.toLowerCase() ?? ''))
            inOrder++;
    }
    return inOrder >= (listed.length - 1) * ALPHABETICAL_SHARE;
}
//# sourceMappingURL=one-percent-line.js.map