// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, up to a bound.
// Why not a package: docs/decisions/0006-matching.md.
const LONGEST = 512;
const rows = [new Uint16Array(LONGEST + 1), new Uint16Array(LONGEST + 1), new Uint16Array(LONGEST + 1)];
/** The distance between two keys, or `bound + 1` when it is greater than `bound`. */
export function editDistance(a, b, bound) {
    if (a === b)
        return 0;
    const over = bound + 1;
    if (Math.abs(a.length - b.length) > bound || a.length > LONGEST || b.length > LONGEST)
        return over;
    let [beforeLast, last, row] = rows;
    if (beforeLast === undefined || last === undefined || row === undefined)
        return over;
    for (let j = 0; j <= b.length; j++)
        last[j] = j;
    let leastBefore = 0;
    for (let i = 1; i <= a.length; i++) {
        const from = Math.max(1, i - bound);
        const to = Math.min(b.length, i + bound);
        const ca = a.charCodeAt(i - 1);
        row[from - 1] = from === 1 ? i : over;
        let least = row[from - 1];
        for (let j = from; j <= to; j++) {
            const cb = b.charCodeAt(j - 1);
            let best = last[j - 1] + (ca === cb ? 0 : 1);
            // Cells outside the band hold numbers of earlier rows: they count as out of reach.
            if (j < i + bound)
                best = Math.min(best, last[j] + 1);
            if (j > from || from === 1)
                best = Math.min(best, row[j - 1] + 1);
            if (i > 1 && j > 1 && ca === b.charCodeAt(j - 2) && cb === a.charCodeAt(i - 2)) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row[j] = best;
            if (best < least)
                least = best;
        }
        // A swap reaches back over one row.
        if (least > bound && leastBefore >= bound)
            return over;
        leastBefore = least;
        [beforeLast, last, row] = [last, row, beforeLast];
    }
    return Math.min(last[b.length], over);
}
//# sourceMappingURL=edit-distance.js.map