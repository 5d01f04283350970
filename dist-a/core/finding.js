// A repair under this confidence settles nothing.
export const SURE = 0.9;
export function isSure({ match }) {
    return match.kind !== 'none' && (match.kind !== 'fuzzy' || match.confidence >= SURE);
}
//# sourceMappingURL=finding.js.map