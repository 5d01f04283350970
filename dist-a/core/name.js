// One normalisation of a name, used by the loader, the reader and the resolver alike.
const GREEK = {
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ω: 'omega',
};
// Cyrillic and Greek letters that print like Latin ones; labels copied through OCR and fonts hold them.
const LOOKALIKE = {
    а: 'a',
    с: 'c',
    е: 'e',
    і: 'i',
    о: 'o',
    р: 'p',
    х: 'x',
    у: 'y',
    ο: 'o',
    ν: 'v',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
};
const PLAIN = /^[a-z0-9 ,/\-.&+:]*$/;
// Zero-width characters, soft hyphens, trade marks and footnote marks stand in names without belonging to them.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029\ue000]/gu;
const MARKS = /[*†‡§¶^~°•®™©℠¹²³⁰⁴-⁹#]|\(r\)|\(tm\)/g;
// Footnote numbers: "Limonene [3]", "Glycerin (1)".
const FOOTNOTE = / ?\[\d{1,2}\]| ?\(\*+\)| \(\d{1,2}\)(?= |$)/g;
const DASHES = /[\u2010-\u2015\u2212\u00ac\ufe58\ufe63\uff0d]+/g;
const QUOTES = /[\u2018-\u201b\u2032\u00b4`]/g;
/** The key of a name: lower case, no diacritics, one kind of dash and quote, single spaces; punctuation is kept. */
export function nameKey(text) {
    const lower = text.toLowerCase();
    if (PLAIN.test(lower))
        return squeeze(lower);
    const folded = lower
        .replace(INVISIBLE, '')
        .replace(FOOTNOTE, ' ')
        .replace(MARKS, '')
        .replace(DASHES, '-')
        .replace(QUOTES, "'")
        .replace(/\\/g, '/')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/\P{ASCII}/gu, (c) => GREEK[c] ?? LOOKALIKE[c] ?? c);
    return squeeze(folded);
}
// "C.I. 77491", "Cl 77491", "C177491", "CI77491": all print the Colour Index number 77491.
const COLOUR_INDEX = /(^|[^a-z0-9])c\.?[il1|]\.?[ :]?\s?(?=\d{5}(?!\d))/g;
function squeeze(text) {
    return text
        .replace(COLOUR_INDEX, '$1ci ')
        .replace(/\s+/g, ' ')
        .replace(/^ | $/g, '')
        .replace(/^[.,:]+|[.,:]+$/g, '')
        .trim();
}
/**
 * The key of a name without spaces, hyphens and punctuation. A mark between two numbers stays one mark, so that
 * "1,2-Hexanediol" is not "12-Hexanediol" and "PEG/PPG-18/18" not "PEG/PPG-1818".
 */
export function tightKey(key) {
    return key.replace(/(\d)[^a-z0-9]+(?=\d)/g, '$1_').replace(/[^a-z0-9_\u0080-\uffff]+/g, '');
}
/** The words of a key: runs of letters and digits. */
export function wordsOf(key) {
    return key.match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
}
/** The id of an ingredient: its name in lower case, words joined by hyphens. */
export function idOf(name) {
    return wordsOf(nameKey(name)).join('-');
}
//# sourceMappingURL=name.js.map