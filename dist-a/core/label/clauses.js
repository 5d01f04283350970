import { PRODUCT_NOUN } from "./headings.js";
const ABBREVIATIONS = new Set([
    'no',
    'nos',
    'spp',
    'sp',
    'var',
    'subsp',
    'ssp',
    'st',
    'ext',
    'approx',
    'incl',
    'cv',
    'dr',
    'vs',
    'f',
    'i',
    'fil',
    'denat',
    'wt',
    'fl',
    'oz',
]);
// A heading that starts a list wherever it stands, also in the middle of a line.
const HEADING = /(?:\b(?:in-?active|active|other|non-?medicinal|medicinal|key|star|hero|main|full|inci)[ \t]+ingr[eé]dient(?:s|es)?(?:[ \t]+list)?|\bingr[eé]dient(?:s|es|i)?(?:[ \t]+list)?(?=[ \t]*(?:\/[ \t]*ingr[eé]dients?[ \t]*)?:)|\b(?:in)?active(?=[ \t]*:)|\b(?:zutaten|inhaltsstoffe|bestandteile|composition|komposisi)(?=[ \t]*:)|(?:\b(?:may|peut|puede|kann|pu[oòó])[ \t]+(?:also[ \t]+)?(?:contain|contenir|contener|enthalten|contenere)s?\b|[[(]?(?:\+\/-|±)|[[(]-\/\+)(?:[ \t/()[\]]*(?:\b(?:may|peut|puede|kann)[ \t]+(?:contain|contenir|contener|enthalten)s?\b|\+\/-|±)[)\]]?)*)/giy;
const HEADING_FIRST_LETTERS = /[a-z+±[(]/i;
export function cutClauses(text, brackets) {
    const cuts = [{ at: 0, breaks: 2 }];
    for (let i = 0; i < text.length; i++) {
        const c = text[i] ?? '';
        if (c === '\n' && isHyphenated(text, i))
            continue;
        if (c === '\n') {
            const start = i;
            let breaks = 0;
            while (i < text.length && /\s/.test(text[i] ?? ''))
                if (text[i++] === '\n')
                    breaks++;
            i--;
            if (start > 0)
                cuts.push({ at: start, breaks: Math.min(breaks, 2) });
            continue;
        }
        const heading = startsHeading(text, i);
        if (heading > 0 && i > 0)
            cuts.push({ at: i, breaks: 0 });
        if (heading > 0 && c !== '(' && c !== '[') {
            i += heading - 1;
            continue;
        }
        if (isFootnoteMark(c) && startsFootnote(text, i)) {
            cuts.push({ at: i, breaks: 0 });
            continue;
        }
        if (c === '(' || c === '[' || c === '{') {
            const close = brackets.closes(i);
            if (c === '[' && close > i && i > 0 && isTitle(text.slice(i + 1, close)))
                cuts.push({ at: i, breaks: 0 });
            if (close > i && !holdsLines(text, i, close))
                i = close;
        }
        else if ((c === '.' || c === '!' || c === '?') && endsSentence(text, i))
            cuts.push({ at: i + 1, breaks: 0 });
    }
    return cuts
        .map(({ at, breaks }, n) => ({ start: at, end: cuts[n + 1]?.at ?? text.length, breaks }))
        .filter(({ start, end }) => start < end && /[^\s\u200b]/.test(text.slice(start, end)));
}
/** "Capry-⏎lyl", "C12-⏎15", "1,2-⏎Hexanediol": the line breaks inside a name. */
function isHyphenated(text, at) {
    return (/[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
        /^\n *[\p{L}\d]/u.test(text.slice(at, at + 40)));
}
/** The length of a heading that begins at `at`, or 0. */
function startsHeading(text, at) {
    if (!HEADING_FIRST_LETTERS.test(text[at] ?? ''))
        return 0;
    if (/[a-z]/i.test(text[at] ?? '') && at > 0 && /[a-z]/i.test(text[at - 1] ?? ''))
        return 0;
    HEADING.lastIndex = at;
    return HEADING.exec(text)?.[0].length ?? 0;
}
/** "[Toner]": the title of a further product. */
function isTitle(content) {
    return content.length <= LONGEST_TITLE && !/[,;:]/.test(content) && PRODUCT_NOUN.test(content.trim());
}
const LONGEST_TITLE = 40;
// A bracket over an empty line is rather two broken halves than one remark.
function holdsLines(text, open, close) {
    return /\n[ \u200b]*\n/.test(text.slice(open, close));
}
function endsSentence(text, at) {
    const next = text[at + 1] ?? '';
    if (next === '' || next === '\n')
        return true;
    const word = /[\p{L}\d]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    if (text[at] === '.' && /^(?:[A-Za-z]|\d)$/.test(word) && !/\d/.test(word))
        return false;
    if (ABBREVIATIONS.has(word.toLowerCase()))
        return false;
    if (/[\s\u200b]/.test(next)) {
        const after = /[^\s\u200b]/.exec(text.slice(at + 1, at + 40))?.[0] ?? '';
        return after === '' || /[\p{L}\d*†‡^°¹²³⁴-⁹•"'“([+<–—-]/u.test(after);
    }
    // "Phenoxyethanol.May contain": a full stop with its space lost.
    return (/[*†‡°¹²³]/.test(next) ||
        (/\p{Lu}/u.test(next) && (word.length > 1 || word === '') && /[\p{Ll}*)\]]/u.test(text[at - 1] ?? '')));
}
function isFootnoteMark(c) {
    return /[*†‡^§°+([¹²³⁴-⁹]/.test(c);
}
const FOOTNOTE = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹]) ?\p{L}/u;
/** A mark with a space before it and a word after it, unless it follows a separator ("…, *Glycerin"). */
function startsFootnote(text, at) {
    if (at === 0 || !/\s/.test(text[at - 1] ?? ''))
        return false;
    const before = /([^\s\u200b])[\s\u200b]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? ',';
    // A number stands behind marked names too ("Limonene [3]Linalool [3]"): it explains only behind a full stop.
    if (/[\d¹²³⁴-⁹]/.test(text.slice(at, at + 2)))
        return before === '.' && FOOTNOTE.test(text.slice(at, at + 8));
    return !/[,;•|/\\:(+&]/.test(before) && FOOTNOTE.test(text.slice(at, at + 8));
}
//# sourceMappingURL=clauses.js.map