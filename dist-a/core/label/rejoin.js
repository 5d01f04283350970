import { trimMarks } from "./span.js";
// Names were seen cut in up to three.
const MOST_PIECES = 3;
export function rejoin(page, items) {
    const whole = [];
    for (let i = 0; i < items.length;) {
        const last = whole.at(-1);
        const item = items[i];
        if (last !== undefined && goesOn(page, last, item)) {
            whole[whole.length - 1] = { start: last.start, end: item.end };
            i++;
            continue;
        }
        const taken = piecesOfOneName(page, items, i);
        whole.push({ start: item.start, end: items[i + taken - 1].end });
        i += taken;
    }
    return whole;
}
/**
 * Chemists invert names: "2,6-Octadien-1-ol, 3,7-dimethyl-, acetate, (E)-". What ends with a hyphen belongs to the name
 * before it, and so does a small unknown word behind such a hyphen.
 */
function goesOn({ text, lexicon }, before, item) {
    const printed = text.slice(item.start, item.end);
    const isUnknown = (span) => lexicon.identify(text.slice(span.start, span.end)) === undefined;
    if (/^[\d([].*-(?:\s*\([^()]*\))?$/.test(printed))
        return true;
    if (/^\p{Ll}.*-(?:\s*\([^()]*\))?$/u.test(printed))
        return isUnknown(before);
    if (/-$/.test(text.slice(before.start, before.end)))
        return /^[\p{Ll}\d]/u.test(printed) && isUnknown(item);
    return false;
}
/** How many items from `at` on are one known name; pieces that are names of their own stay apart. */
function piecesOfOneName({ text, lexicon }, items, at) {
    for (let n = Math.min(MOST_PIECES, items.length - at); n > 1; n--) {
        const pieces = items.slice(at, at + n).map((item) => trimMarks(text, item));
        const isBroken = /[/-]\s*$/.test(text.slice(items[at].start, items[at + 1].start));
        const areNames = pieces.every((piece) => lexicon.identify(text.slice(piece.start, piece.end)) !== undefined);
        if (areNames && !isBroken)
            continue;
        const first = pieces[0];
        const last = pieces.at(-1);
        const joined = text.slice(first.start, last.end);
        if (lexicon.isWhole(joined) || (isBroken && lexicon.identify(joined) !== undefined))
            return n;
    }
    return 1;
}
//# sourceMappingURL=rejoin.js.map