// From a misprinted name to the one ingredient it can only be: blocked by trigrams, ranked by Fuse.js, decided by edit
// distance and guards.
import Fuse from 'fuse.js';
import type { Candidate, Catalogue, Likeness, Likenesses } from '../core/ingredient.ts';
import { PRODUCTS } from '../core/nomenclature/plants.ts';
import { editDistance } from './edit-distance.ts';
import {
  areAbbreviations,
  areOpposites,
  differInNumber,
  differingWords,
  isCompound,
  isCutShort,
  isOfEster,
  LONGEST_ABBREVIATION,
  numbersAgree,
  type WordPair,
} from './guards.ts';
import { fewestEdits, lettersOf } from './letters.ts';
import { comparable, type Entry, type NameIndex } from './name-index.ts';

// How many edits a name of so many characters may hold, and be repaired: docs/decisions/0006-matching.md.
const BUDGETS = [
  { under: 6, edits: 0 },
  { under: 8, edits: 1 },
  { under: 20, edits: 2 },
  { under: Number.POSITIVE_INFINITY, edits: 3 },
] as const;
const CANDIDATES = 200;
// Of those, so many nearest by edits can be the repair, its rival or a suggestion.
const FINALISTS = 12;
// What is offered as a suggestion may be so much further away than what is repaired.
const SUGGESTION_SLACK = 3;
const SUGGESTIONS = 3;
// Another ingredient must be at least so many edits further away than the one taken.
const CLEAR_LEAD = 1;
// Two edits in a short name or word need a wider lead.
const WIDE_LEAD = 2;
const SHORT_NAME = 10;
// In two letters any other two are near.
const SHORTEST_REPAIRED = 3;
const LONGEST_REPAIRED = 200;
// A suggestion has at least two thirds of the letters in common.
const MOST_EDITS_SUGGESTED = 1 / 3;
// Fuse.js cuts longer patterns into chunks, of which one may suffice.
const LONGEST_PATTERN = 32;

interface Ranked extends Entry {
  readonly distance: number;
}

export function createLikeness(catalogue: Catalogue, names: () => NameIndex): Likeness {
  function near(key: string): Likenesses {
    const text = comparable(key);
    if (text.length < SHORTEST_REPAIRED || text.length > LONGEST_REPAIRED) return { repair: null, suggestions: [] };
    const budget = budgetOf(text);
    const nearest = nearestTo(text, budget, names());
    if (nearest.length === 0) return { repair: null, suggestions: [] };
    const ranked = rank(text, nearest);
    const suggestions = [
      ...new Set(
        ranked.filter((entry) => entry.distance <= text.length * MOST_EDITS_SUGGESTED).map((entry) => entry.ingredient),
      ),
    ];
    return {
      repair: budget === 0 ? null : decide(text, ranked, budget, catalogue),
      suggestions: suggestions.slice(0, SUGGESTIONS),
    };
  }
  return { near };
}

/** The entries that can be the repair, its rival or a suggestion, nearest first. */
function nearestTo(text: string, budget: number, { entries, letters, trigrams }: NameIndex): Ranked[] {
  const own = lettersOf(text);
  let reach = budget + SUGGESTION_SLACK;
  const found: Ranked[] = [];
  // A rival counts up to the lead that may be asked of the best.
  for (const at of trigrams.nearest(text, CANDIDATES, reach, budget + WIDE_LEAD - 1)) {
    if (fewestEdits(own, letters[at] as number) > reach) continue;
    const entry = entries[at] as Entry;
    const distance = editDistance(text, entry.text, reach);
    if (distance > reach) continue;
    found.push({ text: entry.text, ingredient: entry.ingredient, distance });
    // Beside what may be the name, only its rivals count.
    if (distance <= budget) reach = Math.min(reach, distance + WIDE_LEAD);
  }
  return found
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, FINALISTS);
}

function budgetOf(text: string): number {
  return BUDGETS.find(({ under }) => text.length < under)?.edits ?? 0;
}

/** Nearest first; of equally many edits the one that Fuse.js finds more alike. */
function rank(text: string, nearest: readonly Ranked[]): readonly Ranked[] {
  const isDecided = nearest.every((entry, n) => entry.distance !== nearest[n + 1]?.distance);
  if (isDecided) return nearest;
  const fuse = new Fuse(nearest, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
    shouldSort: false,
  });
  const scores = new Map(fuse.search(text.slice(0, LONGEST_PATTERN)).map(({ refIndex, score }) => [refIndex, score]));
  return nearest
    .map((entry, at) => ({ entry, score: scores.get(at) ?? 1 }))
    .sort((a, b) => a.entry.distance - b.entry.distance || a.score - b.score)
    .map(({ entry }) => entry);
}

function decide(text: string, ranked: readonly Ranked[], budget: number, catalogue: Catalogue): Candidate | null {
  const nearest = ranked[0]?.distance;
  const best = ranked.find(({ text: name, distance }) => distance === nearest && numbersAgree(text, name)) ?? ranked[0];
  if (best === undefined || best.distance > budget || best.distance === 0) return null;
  const rivals = ranked.filter((entry) => entry.ingredient !== best.ingredient);
  const rival = rivals[0];
  // Of a rival the number would have to be misprinted as well.
  const lead =
    Math.min(...rivals.map((entry) => entry.distance + (numbersAgree(text, entry.text) ? 0 : 1))) - best.distance;
  if (lead < CLEAR_LEAD || (text.length < SHORT_NAME && best.distance > 1 && lead < WIDE_LEAD)) return null;
  if (!numbersAgree(text, best.text) || !isMisprint(text, best.text, lead, catalogue)) return null;
  return { ingredient: best.ingredient, distance: best.distance, confidence: confidenceOf(text, best, rival) };
}

/** A word of the query that is itself a word of the table is no misprint: behenate is not benzoate. */
function isMisprint(query: string, candidate: string, lead: number, catalogue: Catalogue): boolean {
  const pairs = differingWords(query, candidate);
  if (areOtherThings(query, candidate, catalogue)) return false;
  const words = candidate.split(' ');
  const behind = ({ candidate: word }: WordPair) => words[words.indexOf(word) + 1] ?? '';
  if (pairs !== null)
    return pairs.every(
      (pair) => differInNumber(pair) || isOfEster(pair, behind(pair)) || isMisprintedWord(pair, lead, catalogue),
    );
  const expected = new Set(words);
  return query.split(' ').every((word) => expected.has(word) || !catalogue.hasInciWord(word));
}

const ENDS_AS_PRODUCT = new RegExp(` (?:${PRODUCTS})$`);

/** Common names that begin otherwise are two things: clove is not clover, nor mulberry bilberry, nor mallow tallow. */
function areOtherThings(query: string, candidate: string, catalogue: Catalogue): boolean {
  const { beginsCommonName, ambiguousOrder, hasWord } = catalogue;
  const [own = '', other = ''] = [query, candidate].map((name) => name.split(' ', 1)[0]);
  if (own === other) return false;
  if (own === query && beginsCommonName(own)) return true;
  if (!beginsCommonName(other)) return false;
  if (beginsCommonName(own) || (hasWord(own) && ambiguousOrder.hasBeginning(own))) return true;
  // Two edits in a short one make another: citron is not cotton.
  return own.length < SHORT_WORD && ENDS_AS_PRODUCT.test(candidate) && editDistance(own, other, 1) > 1;
}

// Three edits in one word make another word more often than not: heptyl and hexyl, carrot and apricot.
const MOST_EDITS_A_WORD = 2;
// A short word bears one edit, or two where nothing else comes near.
const SHORT_WORD = 7;

function isMisprintedWord(pair: WordPair, lead: number, catalogue: Catalogue): boolean {
  if ((catalogue.hasInciWord(pair.query) && !isCutShort(pair)) || areOpposites(pair)) return false;
  if (isCompound(pair.query, catalogue.hasInciWord) || areAbbreviations(pair)) return false;
  const shorter = Math.min(pair.query.length, pair.candidate.length);
  const isShort = pair.candidate.length <= LONGEST_ABBREVIATION || (shorter < SHORT_WORD && lead < WIDE_LEAD);
  const most = isShort ? 1 : MOST_EDITS_A_WORD;
  return editDistance(pair.query, pair.candidate, most) <= most;
}

// Of repairs given a confidence, about that share was right, misprints and strangers mixed: bench/confidence.ts. It falls
// with the share of letters that were mended, and with each edit less between the repair and its rival.
const MOST_CONFIDENT = 0.99;
const LEAST_CONFIDENT = 0.5;
const OF_ALL_LETTERS = 0.4;
const OF_A_NEAR_RIVAL = 0.01;
const FARTHEST_LEAD = 3;

function confidenceOf(text: string, best: Ranked, rival: Ranked | undefined): number {
  const perLetter = best.distance / text.length;
  const lead = rival === undefined ? FARTHEST_LEAD : Math.min(FARTHEST_LEAD, rival.distance - best.distance);
  const confidence = MOST_CONFIDENT - perLetter * OF_ALL_LETTERS - (FARTHEST_LEAD - lead) * OF_A_NEAR_RIVAL;
  return Math.round(Math.max(LEAST_CONFIDENT, confidence) * 100) / 100;
}
