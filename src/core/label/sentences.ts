// Where sentences end, and where one begins that has lost the space before it.
import { CAPITAL, isOf } from './character.ts';
import { PRODUCT_NOUN } from './headings.ts';

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
  'linn',
  'sect',
]);
// Only so: "10 min. Rinse", "Glow Serum Max. Water" end a sentence.
const BEFORE_A_FIGURE = new Set(['approx', 'max', 'min', 'ca']);
const FIGURE_NEXT = /^\s?[<>~≈]?\s?\d/;
const VITAMIN_NEXT = /^\s?(?:(?:[A-Za-z]|[A-Z]{2})(?:-?\d{1,2})?|[Cc]omplex)(?![\p{L}\d])/u;

const VITAMIN_LAST = /\bvitamin [a-ek]$/i;
const HEADING_NEXT = /^ [^,.;:\n]{1,60}:/;
const LONGEST_HEADING = 64;

/** "Pro Vitamin E. Toner: …": the letter is no initial. */
function endsWithVitamin(text: string, at: number): boolean {
  return (
    VITAMIN_LAST.test(text.slice(Math.max(0, at - 12), at)) &&
    HEADING_NEXT.test(text.slice(at + 1, at + LONGEST_HEADING))
  );
}

const LONGEST_NEXT = 10;

function isAbbreviation(word: string, next: string): boolean {
  if (BEFORE_A_FIGURE.has(word)) return FIGURE_NEXT.test(next);
  return word === 'vit' ? VITAMIN_NEXT.test(next) : ABBREVIATIONS.has(word);
}

export function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  if (next === '' || next === '\n') return true;
  const word = /[\p{L}\d]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (text[at] === '.' && /^[A-Za-z]$/.test(word) && !endsWithVitamin(text, at)) return false;
  if (isAbbreviation(word.toLowerCase(), text.slice(at + 1, at + LONGEST_NEXT)))
    return word.toLowerCase() === 'denat' && /\p{Lu}/u.test(next);
  if (/[\s\u200b]/.test(next)) {
    const after = /[^\s\u200b]/.exec(text.slice(at + 1, at + 40))?.[0] ?? '';
    return after === '' || /[\p{L}\d*†‡^°¹²³⁴-⁹•"'“([+<–—-]/u.test(after);
  }
  // "Phenoxyethanol.May contain": a full stop with its space lost.
  return (
    /[*†‡°¹²³]/.test(next) ||
    ((word.length > 1 || LAKE_LAST.test(text.slice(Math.max(0, at - 2), at))) &&
      SENTENCE_IN_SMALL.test(text.slice(at + 1, at + LONGEST_FIRST_WORDS))) ||
    (word.length > 1 && isTitleInSmall(text.slice(at + 1, at + LONGEST_HEADING))) ||
    (/\p{Lu}/u.test(next) && (word.length > 1 || word === '') && /[\p{Ll}*+)\]%]/u.test(text[at - 1] ?? ''))
  );
}

// "Chlorphenesin.our formulations are updated …"
const SENTENCE_IN_SMALL =
  /^(?:(?:our|we|please|this|these|all|for|as|due|full|key|disclaimer|note|made|formulated|(?:may )?contains?) [a-z]|ingredients? (?:are|may|list))/;
const TITLE_IN_SMALL = /^([a-z][a-z -]+):/;

/** "… disodium edta.rice soothing gel: aqua, …" */
function isTitleInSmall(next: string): boolean {
  return PRODUCT_NOUN.test(TITLE_IN_SMALL.exec(next)?.[1] ?? '');
}

const LONGEST_FIRST_WORDS = 20;
// "CI 15850:1.contains …"
const LAKE_LAST = /:\d$/;

// "LimoneneFor the latest list …": sentences that were seen behind the last name without a space.
const SENTENCE =
  /(?:For (?:the|more|a) |Please |This (?:list|product|is) |These |As (?:part|with|the|is) |Due to |Disclaimer|Note:|Caution|Warning|Directions|How to |To (?:use|ensure) |Ingredients? (?:are|may|is|lists?|listed|subject)\b|The (?:list|ingredient)|Our |We |All ingredients|Made (?:in|with) |Free (?:of|from) |Formulated )/y;

export function isGluedSentence(text: string, at: number, kinds: number): boolean {
  if ((kinds & CAPITAL) === 0 || isOf(text.charCodeAt(at - 1), CAPITAL)) return false;
  SENTENCE.lastIndex = at;
  return SENTENCE.test(text);
}
