// Candidate blocking: which entries share the most runs of three characters with a text.
// A trigram in more than this share of the entries ("oil", "ate") tells little and is passed over where others do.
const COMMON_SHARE = 0.08;
const FEWEST_COMMON = 64;
const FEWEST_TELLING = 3;
// Characters are numbered in six bits: letters, digits and the space each their own, all others share the rest.
const CHARACTER_BITS = 6;
const GRAMS = 1 << (3 * CHARACTER_BITS);
const OTHERS = 38;
const OTHER_NUMBERS = (1 << CHARACTER_BITS) - OTHERS;
export function createTrigramIndex(entries) {
    const { starts, postings } = postingsOf(entries);
    const lengths = Uint16Array.from(entries, (text) => text.length);
    const shared = new Uint16Array(entries.length);
    const commonest = Math.max(FEWEST_COMMON, entries.length * COMMON_SHARE);
    const frequency = (gram) => starts[gram + 1] - starts[gram];
    function nearest(text, count, slack) {
        const grams = [...new Set(trigramsOf(text))].filter((gram) => frequency(gram) > 0);
        const telling = grams.filter((gram) => frequency(gram) <= commonest);
        const touched = [];
        for (const gram of telling.length >= FEWEST_TELLING ? telling : grams) {
            const end = starts[gram + 1];
            for (let at = starts[gram]; at < end; at++) {
                const entry = postings[at];
                if (shared[entry] === 0) {
                    if (Math.abs(lengths[entry] - text.length) > slack)
                        continue;
                    touched.push(entry);
                }
                shared[entry] = shared[entry] + 1;
            }
        }
        const best = topOf(touched, shared, count);
        for (const entry of touched)
            shared[entry] = 0;
        return best;
    }
    return { nearest };
}
/** For each trigram the entries that hold it: `postings` from `starts[gram]` to `starts[gram + 1]`. */
function postingsOf(entries) {
    const seenIn = new Int32Array(GRAMS).fill(-1);
    const grams = entries.map((text, entry) => trigramsOf(text).filter((gram) => {
        if (seenIn[gram] === entry)
            return false;
        seenIn[gram] = entry;
        return true;
    }));
    const starts = new Uint32Array(GRAMS + 1);
    for (const list of grams)
        for (const gram of list)
            starts[gram + 1] = starts[gram + 1] + 1;
    for (let gram = 0; gram < GRAMS; gram++)
        starts[gram + 1] = starts[gram + 1] + starts[gram];
    const next = starts.slice();
    const postings = new Uint32Array(starts[GRAMS]);
    for (const [entry, list] of grams.entries()) {
        for (const gram of list) {
            postings[next[gram]] = entry;
            next[gram] = next[gram] + 1;
        }
    }
    return { starts, postings };
}
/** The `count` entries with the highest score, highest first; equal scores in order of entry. */
function topOf(entries, score, count) {
    let highest = 0;
    for (const entry of entries)
        highest = Math.max(highest, score[entry]);
    const byScore = Array.from({ length: highest + 1 }, () => []);
    for (const entry of entries)
        byScore[score[entry]].push(entry);
    const top = [];
    for (let at = highest; at > 0 && top.length < count; at--) {
        for (const entry of byScore[at].sort((a, b) => a - b))
            if (top.length < count)
                top.push(entry);
    }
    return top;
}
/** Runs of three characters of the text, with a space before and after it. */
function trigramsOf(text) {
    const grams = [];
    let before = 0;
    let last = numberOf(text.charCodeAt(0));
    for (let i = 1; i <= text.length; i++) {
        const next = i < text.length ? numberOf(text.charCodeAt(i)) : 0;
        grams.push((before << (2 * CHARACTER_BITS)) | (last << CHARACTER_BITS) | next);
        before = last;
        last = next;
    }
    return grams;
}
function numberOf(code) {
    if (code >= 97 && code <= 122)
        return code - 96;
    if (code >= 48 && code <= 57)
        return code - 21;
    return code === 32 || Number.isNaN(code) ? 0 : OTHERS + (code % OTHER_NUMBERS);
}
//# sourceMappingURL=trigram-index.js.map