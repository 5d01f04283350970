// A stretch of the label, in UTF-16 code units, and the trimming of one.
const EDGE = /[\s\u200b.,;:!?'"‘’“”*†‡§¶^~°•·●|®™©¹²³⁰⁴-⁹_=–—-]/;
const SPACE = /[\s\u200b]/;
export function trimSpace(text, { start, end }) {
    while (start < end && SPACE.test(text[start] ?? ''))
        start++;
    while (end > start && SPACE.test(text[end - 1] ?? ''))
        end--;
    return { start, end };
}
/** Without the marks, bullets, quotes and closing punctuation around a name; brackets only where they are halves. */
export function trimMarks(text, span) {
    let { start, end } = trimSpace(text, span);
    let halves = null;
    const isHalf = (at) => {
        halves ??= halfBrackets(text, { start, end });
        return halves.has(at);
    };
    while (end > start) {
        const last = text[end - 1] ?? '';
        if (BRACKET.test(last) ? !isHalf(end - 1) : !(EDGE.test(last) || last === '+' || last === '#'))
            break;
        end--;
    }
    while (start < end) {
        const first = text[start] ?? '';
        if (BRACKET.test(first) ? !isHalf(start) : !(EDGE.test(first) || /[+&/\\]/.test(first)))
            break;
        start++;
    }
    return { start, end };
}
/** The places of brackets without their other half within the span. */
function halfBrackets(text, { start, end }) {
    const halves = new Set();
    const open = [];
    for (let i = start; i < end; i++) {
        const c = text[i] ?? '';
        if (c in CLOSER_OF)
            open.push(i);
        else if (c in OPENER_OF) {
            const last = open.at(-1);
            if (last !== undefined && CLOSER_OF[text[last] ?? ''] === c)
                open.pop();
            else
                halves.add(i);
        }
    }
    for (const at of open)
        halves.add(at);
    return halves;
}
const BRACKET = /[()[\]{}<>]/;
export const CLOSER_OF = { '(': ')', '[': ']', '{': '}', '<': '>' };
export const OPENER_OF = { ')': '(', ']': '[', '}': '{', '>': '<' };
//# sourceMappingURL=span.js.map