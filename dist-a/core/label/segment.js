import { trimMarks } from "./span.js";
// The longest name of the table has some dozen words.
const LONGEST_NAME = 12;
const UNKNOWN_COST = 10;
// From so many words on, a text is taken for a list although some of its words are unknown …
const LIST_WORDS = 8;
// … at most this share of them.
const UNKNOWN_SHARE = 0.4;
// Under so many words every part must be an INCI name, since common words join into new names ("Honey Extract").
const SHORT_LIST_WORDS = 5;
// "Rubus Idaeus Fruit Water" is one name, though the table may know it only without its last word.
const GENERIC = /^(?:water|starch|wax|oil|butter|extract|juice|powder|ether|acetate|protein)$/i;
/** The cheapest cut into known names, each name costing 1 and each unknown word 10; the span itself if none is good. */
export function segment(page, span) {
    const { text, lexicon } = page;
    const words = wordSpans(page, span);
    if (words.length < 2)
        return [span];
    const best = new Array(words.length + 1);
    best[words.length] = { cost: 0, next: words.length, known: true };
    for (let i = words.length - 1; i >= 0; i--) {
        const first = words[i];
        let step = { cost: UNKNOWN_COST + best[i + 1].cost, next: i + 1, known: false };
        for (let n = 1; n <= LONGEST_NAME && i + n <= words.length; n++) {
            const rest = best[i + n];
            if (rest.cost + 1 >= step.cost)
                continue;
            const last = words[i + n - 1];
            const name = trimMarks(text, { start: first.start, end: last.end });
            if (lexicon.identify(text.slice(name.start, name.end)) === undefined)
                continue;
            step = { cost: rest.cost + 1, next: i + n, known: true };
        }
        best[i] = step;
    }
    return chosen(page, span, words, best);
}
function chosen({ text, lexicon }, span, words, best) {
    const found = [];
    let unknown = 0;
    for (let i = 0; i < words.length;) {
        const step = best[i];
        const part = { start: words[i].start, end: words[step.next - 1].end, known: step.known };
        const last = found.at(-1);
        if (!step.known)
            unknown += step.next - i;
        // Unknown words in a row are one unknown name.
        if (last !== undefined && !last.known && !part.known)
            found[found.length - 1] = { ...last, end: part.end };
        else
            found.push(part);
        i = step.next;
    }
    if (found.length < 2)
        return [span];
    if (unknown > 0)
        return words.length >= LIST_WORDS && unknown <= words.length * UNKNOWN_SHARE ? found : [span];
    const last = found.at(-1);
    if (last !== undefined && GENERIC.test(text.slice(last.start, last.end)) && found.length === 2)
        return [span];
    const allInci = () => found.every((part) => lexicon.isInci(text.slice(part.start, part.end)));
    return words.length >= SHORT_LIST_WORDS || allInci() ? found : [span];
}
/** Words with the bracket behind them; a capital after a small letter, a digit or a bracket begins a word too. */
function wordSpans({ text, brackets }, span) {
    const words = [];
    let start = -1;
    const close = (at) => {
        if (start >= 0 && at > start)
            words.push({ start, end: at });
        start = -1;
    };
    for (let i = span.start; i < span.end; i++) {
        const c = text[i] ?? '';
        const end = brackets.closes(i);
        if (end > i && end < span.end) {
            const belongs = words.length > 0 && start < 0;
            if (belongs)
                start = words.pop().start;
            if (start < 0)
                start = i;
            i = end;
        }
        else if (/\s/.test(c))
            close(i);
        else {
            if (start >= 0 && /\p{Lu}/u.test(c) && /[\p{Ll})\]]/u.test(text[i - 1] ?? ''))
                close(i);
            if (start < 0)
                start = i;
        }
    }
    close(span.end);
    return words;
}
//# sourceMappingURL=segment.js.map