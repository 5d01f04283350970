// The share printed beside a name: "Zinc Oxide 12%", "Niacinamide (5%)", "2% Salicylic Acid", "<0.1 % w/w", "20 ppm".
import { trimMarks } from "./span.js";
const AMOUNT = /[([]?\s*(?:<|≤|~|less than|under|up to)?\s*(\d{1,6}(?:[.,]\d{1,4})?)\s*(%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?\s*[)\]]?/iy;
const IN_PERCENT = { '%': 1, percent: 1, ppm: 0.0001, 'mg/g': 0.1, 'mg/ml': 0.1 };
// An amount is looked for so far: further on begins another name.
const LONGEST = 400;
/** The name without its amount; the amount in percent. */
export function takePercent(text, span) {
    const printed = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    for (let i = span.start; i < span.start + printed.length; i++) {
        if (!/[\d<≤~([]/.test(text[i] ?? '') || !mayBegin(text, span.start, i))
            continue;
        AMOUNT.lastIndex = i - span.start;
        const found = AMOUNT.exec(printed);
        // "(100% natural fragrance)" is a remark, not an amount.
        if (found === null || (/^[([]/.test(found[0]) && !/[)\]]\s*$/.test(found[0]))) {
            if (/[([]/.test(text[i] ?? ''))
                i = endOfRemark(text, i, span.end);
            continue;
        }
        const percent = Number((found[1] ?? '').replace(',', '.')) * (IN_PERCENT[(found[2] ?? '').toLowerCase()] ?? 1);
        const before = trimMarks(text, { start: span.start, end: i });
        const behind = trimMarks(text, { start: i + found[0].length, end: span.end });
        const isBehind = before.start >= before.end;
        const rest = isBehind ? { start: span.end, end: span.end } : behind;
        return { name: isBehind ? behind : before, percent: percent <= 100 ? percent : null, rest };
    }
    return { name: span, percent: null, rest: { start: span.end, end: span.end } };
}
function endOfRemark(text, at, end) {
    const close = text.indexOf(text[at] === '(' ? ')' : ']', at);
    return close < 0 || close >= end ? at : close;
}
/** One span a name and its amount, where a text is several: "Homosalate 6% Octisalate 4%". */
export function splitAtAmounts(text, span) {
    const parts = [];
    for (let rest = span;;) {
        const { percent, rest: behind } = takePercent(text, rest);
        if (percent === null || behind.start >= behind.end || takePercent(text, behind).percent === null)
            return [...parts, rest];
        parts.push({ start: rest.start, end: behind.start });
        rest = behind;
    }
}
/** An amount begins behind a space, a bracket or a row of dots, not inside a word or a number. */
function mayBegin(text, start, at) {
    if (at === start)
        return true;
    const before = text[at - 1] ?? '';
    return !/[\p{L}\d.,]/u.test(before) || (before === '.' && text[at - 2] === '.');
}
//# sourceMappingURL=percent.js.map