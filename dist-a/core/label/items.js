import { trimSpace } from "./span.js";
const DASHES_THAT_SEPARATE = 4;
export function splitItems(text, span, brackets) {
    const dashes = dashesSeparate(text, span);
    const items = [];
    let start = span.start;
    const cut = (at, next) => {
        const item = trimSpace(text, { start, end: at });
        if (item.start < item.end)
            items.push(item);
        start = next;
    };
    for (let i = span.start; i < span.end; i++) {
        const c = text[i] ?? '';
        if (c === '(' || c === '[' || c === '{') {
            const close = brackets.closes(i);
            if (c === '[' && close === i + 1) {
                cut(i, close + 1);
                i = close;
            }
            else if (close > i && close < span.end)
                i = close;
        }
        else if (c === ',' ? !isInnerComma(text, i) : isSeparator(text, i, c) || (dashes && isDash(text, i))) {
            cut(i, i + 1);
        }
    }
    cut(span.end, span.end);
    return items;
}
function isSeparator(text, at, c) {
    if (c === ';' || c === '|')
        return true;
    if (c === '\n')
        return !/[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (c === '•')
        return true;
    return c === '+' && text[at - 1] === ' ' && text[at + 1] === ' ';
}
/** "1,2-Hexanediol", "1, 2-Hexanediol", "2-Bromo-2-Nitropropane-1,3-Diol", "N,N-Dimethyl …". */
export function isInnerComma(text, at) {
    const before = text.slice(Math.max(0, at - 4), at);
    const after = text.slice(at + 1, at + 7);
    if (/(?:^|[^A-Za-z0-9])[NO]$/.test(before) && /^ ?[NO][-,']/.test(after))
        return true;
    // "2,5 %", "12,90 EUR"
    if (/\d$/.test(before) && /^\d{1,2}\s?(?:%|EUR|USD|€|\$)/.test(after))
        return true;
    if (!/(?:^|[^\d])\d{1,2}[a-z]?$/.test(before))
        return false;
    // "Polysorbate 20,1,2-Hexanediol": a number behind a word and a space ends that name.
    if (/\p{L} \d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at)) && /^\d{1,2},\d/.test(after))
        return false;
    if (/^\d{1,2}[a-z]?(?:[-,'’)\]]|$)/.test(after))
        return true;
    // "1, 2-Hexanediol": only where the number stands alone, else "Red 33, 2-Hexanediol" would lose its comma.
    return /(?:^|[,;•|([\s])\s*\d$/.test(before) && /^\s\d-[A-Za-z]/.test(after) && !/[A-Za-z] \d$/.test(before);
}
function isDash(text, at) {
    return /[-–—]/.test(text[at] ?? '') && text[at - 1] === ' ' && text[at + 1] === ' ';
}
/** Whether " - " is the list's separator: often there, and oftener than the comma. */
function dashesSeparate(text, { start, end }) {
    let dashes = 0;
    let commas = 0;
    for (let i = start; i < end; i++) {
        if (text[i] === ',')
            commas++;
        else if (isDash(text, i))
            dashes++;
    }
    return dashes >= DASHES_THAT_SEPARATE && dashes > commas;
}
//# sourceMappingURL=items.js.map