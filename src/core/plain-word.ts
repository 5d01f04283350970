// What a word is to a walk (walk.ts): the letters it puts into the tight key of any text it stands in, and the slashes.

import type { Catalogue } from './ingredient.ts';
import { inPlainWords, LONGEST_NAME, QUALIFYING } from './look-up.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import type { Alike } from './name-order.ts';
import { FRENCH_NOUN, PRODUCTS, withPartsInSingular } from './nomenclature/plants.ts';

export interface PlainWord {
  readonly tight: string;
  /** The same behind a figure: a mark stays between two. */
  readonly tightBehindDigit: string;
  readonly beginsWithDigit: boolean;
  readonly endsWithDigit: boolean;
  /** May begin or end what qualifies a name ("Organic …", "… USP"), alone or glued to its neighbours, its French, or its part in the plural. */
  readonly mayQualify: boolean;
  /** What is made of a plant or a thing, which synonyms may share ("… Extract", "… Oil"). */
  readonly isProduct: boolean;
  /** Holds what stands between synonyms in a bracket. */
  readonly holdsSeparator: boolean;
  /** The names that begin with the word. */
  readonly names: Alike | null;
  /** The ambiguous names that do. */
  readonly ambiguous: Alike | null;
}

export type Step = PlainWord | '/';

// No bracket, slash or underscore: they mean something to the text around them.
const PLAIN = /^[!-'*-.0-Z^`a-z|~]+$/;
const FIVE_DIGITS = /\d{5}/;
const BRACKET = /[()[\]{}]/;
const SLASH = /[/\\]/;
// Nothing between slashes that is dropped, or kept without being part of a name.
const PLAIN_BETWEEN_SLASHES = /^[/\\]*(?:[a-z\d](?:[a-z\d'.,+-]*[a-z\d])?(?:[/\\]+|$))*$/i;
const LETTERS = /^[a-z]+$/;
const LETTERS_AND_DIGITS = /^[a-z\d]+$/;
const DIGIT_FIRST = /^\d/;
const DIGIT_LAST = /\d$/;

// Glued to the word before it too: "ButterWax" comes as one word or two.
const PRODUCT = new RegExp(`(?:${PRODUCTS})$`);

const QUALIFYING_WORDS: ReadonlySet<string> = new Set(QUALIFYING);
/** And their halves: "Organic" may come as "Or" and "Ganic", since a capital begins a word. */
const QUALIFYING_HALVES: ReadonlySet<string> = new Set(
  QUALIFYING.filter((word) => LETTERS.test(word)).flatMap((word) =>
    [...word].flatMap((_, i) => [word.slice(0, i + 1), word.slice(i)]),
  ),
);

/** The word cut at its slashes; null for one that is not plain: with a bracket, with the number of a colour, a mark. */
export function stepsOf(text: string, catalogue: Catalogue): readonly Step[] | null {
  if (text.length > LONGEST_NAME) return null;
  if (!SLASH.test(text)) {
    const word = BRACKET.test(text) ? null : plainWord(nameKey(text), catalogue);
    return word === null ? null : [word];
  }
  if (!PLAIN_BETWEEN_SLASHES.test(text)) return null;
  const steps: Step[] = [];
  for (const part of text.toLowerCase().split(SLASH)) {
    if (steps.length > 0 || part === '') steps.push('/');
    if (part === '') continue;
    const word = plainWord(part, catalogue);
    if (word === null) return null;
    steps.push(word);
  }
  return steps;
}

function plainWord(key: string, { nameOrder, ambiguousOrder }: Catalogue): PlainWord | null {
  if (!PLAIN.test(key) || FIVE_DIGITS.test(key)) return null;
  const isOnePart = LETTERS_AND_DIGITS.test(key);
  const tight = isOnePart ? key : tightKey(key);
  if (tight === '') return null;
  const parts = isOnePart ? [key] : wordsOf(key);
  const beginsWithDigit = DIGIT_FIRST.test(tight);
  return {
    tight,
    tightBehindDigit: beginsWithDigit ? `_${tight}` : tight,
    beginsWithDigit,
    endsWithDigit: DIGIT_LAST.test(tight),
    mayQualify: mayQualify(parts) || inPlainWords(key) !== key,
    isProduct: PRODUCT.test(key),
    holdsSeparator: !isOnePart && /[,;]/.test(key),
    names: nameOrder.goingOn(nameOrder.all, tight),
    ambiguous: ambiguousOrder.goingOn(ambiguousOrder.all, tight),
  };
}

/** Halves stand alone: behind a hyphen or before one is no half of a word. */
function mayQualify(parts: readonly string[]): boolean {
  if (parts.some((part) => QUALIFYING_WORDS.has(part) || FRENCH_NOUN.test(part) || withPartsInSingular(part) !== part))
    return true;
  return parts.length === 1 && QUALIFYING_HALVES.has(parts[0] ?? '');
}
