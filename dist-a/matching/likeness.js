// From a misprinted name to the one ingredient it can only be: blocked by trigrams, ranked by Fuse.js, decided by edit
// distance and guards.
import Fuse from 'fuse.js';
import { editDistance } from "./edit-distance.js";
import { areOpposites, differingWords, isCompound, numbersAgree } from "./guards.js";
import { comparable } from "./name-index.js";
// How many edits a name of so many characters may hold, and be repaired: docs/decisions/0006-matching.md.
const BUDGETS = [
    { under: 6, edits: 0 },
    { under: 8, edits: 1 },
    { under: 20, edits: 2 },
    { under: Number.POSITIVE_INFINITY, edits: 3 },
];
const CANDIDATES = 40;
// What is offered as a suggestion may be so much further away than what is repaired.
const SUGGESTION_SLACK = 3;
const SUGGESTIONS = 3;
// Another ingredient must be at least so many edits further away than the one taken.
const CLEAR_LEAD = 1;
// Two edits in a short name or word need a wider lead.
const WIDE_LEAD = 2;
const SHORT_NAME = 10;
const LONGEST_REPAIRED = 200;
export function createLikeness(catalogue, names) {
    function near(key) {
        const text = comparable(key);
        if (text.length < 3 || text.length > LONGEST_REPAIRED)
            return { repair: null, suggestions: [] };
        const { entries, trigrams } = names();
        const budget = budgetOf(text);
        const reach = budget + SUGGESTION_SLACK;
        const candidates = trigrams
            .nearest(text, CANDIDATES, reach)
            .map((at) => entries[at])
            .map((entry) => ({ ...entry, distance: editDistance(text, entry.text, reach) }))
            .filter((entry) => entry.distance <= reach);
        if (candidates.length === 0)
            return { repair: null, suggestions: [] };
        const ranked = rank(text, candidates);
        const suggestions = [
            ...new Set(ranked.filter((entry) => entry.distance <= text.length / 3).map((entry) => entry.ingredient)),
        ];
        return {
            repair: budget === 0 ? null : decide(text, ranked, budget, catalogue),
            suggestions: suggestions.slice(0, SUGGESTIONS),
        };
    }
    return { near };
}
function budgetOf(text) {
    return BUDGETS.find(({ under }) => text.length < under)?.edits ?? 0;
}
/** Nearest first; of equally many edits the one that Fuse.js finds more alike. */
function rank(text, candidates) {
    if (candidates.length === 1)
        return [...candidates];
    const fuse = new Fuse(candidates, {
        keys: ['text'],
        includeScore: true,
        ignoreLocation: true,
        threshold: 1,
        shouldSort: false,
    });
    const scores = new Map(fuse.search(text.slice(0, 32)).map(({ refIndex, score }) => [refIndex, score ?? 1]));
    return candidates
        .map((candidate, at) => ({ candidate, score: scores.get(at) ?? 1 }))
        .sort((a, b) => a.candidate.distance - b.candidate.distance || a.score - b.score)
        .map(({ candidate }) => candidate);
}
function decide(text, ranked, budget, catalogue) {
    const best = ranked[0];
    if (best === undefined || best.distance > budget || best.distance === 0)
        return null;
    const rival = ranked.find((entry) => entry.ingredient !== best.ingredient);
    const lead = rival === undefined ? Number.POSITIVE_INFINITY : rival.distance - best.distance;
    if (lead < CLEAR_LEAD || (text.length < SHORT_NAME && best.distance > 1 && lead < WIDE_LEAD))
        return null;
    if (!numbersAgree(text, best.text) || !isMisprint(text, best.text, lead, catalogue))
        return null;
    return { ingredient: best.ingredient, distance: best.distance, confidence: confidenceOf(text, best, rival) };
}
/** A word of the query that is itself a word of the table is no misprint: behenate is not benzoate. */
function isMisprint(query, candidate, lead, catalogue) {
    const pairs = differingWords(query, candidate);
    if (pairs !== null)
        return pairs.every((pair) => isMisprintedWord(pair, lead, catalogue));
    const expected = new Set(candidate.split(' '));
    return query.split(' ').every((word) => expected.has(word) || !catalogue.hasInciWord(word));
}
// Three edits in one word make another word more often than not: heptyl and hexyl, carrot and apricot.
const MOST_EDITS_A_WORD = 2;
const ABBREVIATION = 3;
// A short word bears one edit, or two where nothing else comes near.
const SHORT_WORD = 7;
function isMisprintedWord(pair, lead, catalogue) {
    if (catalogue.hasInciWord(pair.query) || areOpposites(pair))
        return false;
    if (isCompound(pair.query, catalogue.hasInciWord))
        return false;
    // Of abbreviations each letter counts: MEA, MBA, DEA.
    if (pair.candidate.length <= ABBREVIATION && pair.query.length === pair.candidate.length)
        return false;
    const isShort = pair.candidate.length <= ABBREVIATION || (pair.candidate.length < SHORT_WORD && lead < WIDE_LEAD);
    const most = isShort ? 1 : MOST_EDITS_A_WORD;
    return editDistance(pair.query, pair.candidate, most) <= most;
}
// Of repairs given a confidence, about that share was right on generated typos: docs/decisions/0006-matching.md.
function confidenceOf(text, best, rival) {
    const perLetter = best.distance / text.length;
    const lead = rival === undefined ? 3 : Math.min(3, rival.distance - best.distance);
    const confidence = 0.99 - perLetter * 0.35 - (3 - lead) * 0.01;
    return Math.round(Math.max(0.5, confidence) * 100) / 100;
}
//# sourceMappingURL=likeness.js.map