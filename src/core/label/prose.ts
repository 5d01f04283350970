// Telling sentences from names: small closed word lists, because INCI names hold none of these words.
import { wordsOf } from '../name.ts';
import type { Lexicon } from './lexicon.ts';

const FUNCTION_WORDS = new Set(
  `the a an to for from that this these those which with without is are was were be been being has have had it its
  your you our we they their them of in on at by as or than while when helps help helping leave skin skins
  look looks appearance feel feels feeling into also not no all any may can will more most very over after before
  known who if but so contains contain`.split(/\s+/),
);

// Words that join names as well as phrases count for neither.
const JOINTS = new Set(['and', 'et', 'und', 'y']);

const PROMOTION = new Set(
  `vegan cruelty free gluten tested dermatologist dermatologically hypoallergenic clinically proven noncomedogenic
  comedogenic certified fairtrade recyclable sustainably sourced ethically handmade safe synthetic clean
  moisturizes nourishes hydrates soothes softens visibly improves brightens protects reduces supports provides
  organic wild harvested fair trade gmo non biodynamic delivers antioxidant anti benefits rich formulated ingredient ingredients product products packaging`.split(
    /\s+/,
  ),
);

// Endings of chemical and botanical names that no everyday word list needs.
const NAME_ENDING =
  /(?:ate|ide|ine|one|ol|ose|yl|ene|ane|acid|oxide|ium|gum|glycol|extract|oil|butter|wax|copolymer|polymer|crosspolymer|paraben|siloxane|eth|amide|amine|ester|esters|protein|peptide|ferment|lysate|filtrate)s?$/;

// "Artificial Fragrance Free" has at most so many words.
const MOST_WORDS_WITH_FREE = 4;
// Two small words make a sentence of any text, one does where at most one other word is not of the table's names.
const FEWEST_IN_A_SENTENCE = 2;
const FEWEST_AROUND_ONE = 3;
// Praise is at least such a share of a slogan.
const SHARE_OF_PRAISE = 1 / 3;
const MOST_WORDS_OF_A_NAME = 12;
// "oil", "gum", "acid" end words of any kind.
const SHORTEST_WITH_ENDING = 5;

export interface Shape {
  readonly words: number;
  readonly functionWords: number;
  readonly promotion: number;
  /** Words that occur in names of the table. */
  readonly known: number;
  /** "Paraben-Free". */
  readonly saysFree: boolean;
  /** Begins as a phrase does: "from natural essential oils". */
  readonly beginsPhrase: boolean;
}

export function shapeOf(key: string, lexicon: Lexicon): Shape {
  const words = wordsOf(key);
  let functionWords = 0;
  let promotion = 0;
  let known = 0;
  for (const word of words) {
    if (JOINTS.has(word)) continue;
    if (FUNCTION_WORDS.has(word)) functionWords++;
    else if (PROMOTION.has(word)) promotion++;
    if (lexicon.hasWord(word)) known++;
  }
  const saysFree = words.length > 1 && words.length <= MOST_WORDS_WITH_FREE && words.at(-1) === 'free';
  return {
    saysFree,
    words: words.filter((word) => !JOINTS.has(word)).length,
    functionWords,
    promotion,
    known,
    beginsPhrase: words.length > 1 && (isFunctionWord(words[0]) || (words[1] === 'x' && /^\d+$/.test(words[0] ?? ''))),
  };
}

function isFunctionWord(word = ''): boolean {
  return word.length > 1 && FUNCTION_WORDS.has(word);
}

/** A sentence or a slogan rather than a name. */
export function isProse(shape: Shape): boolean {
  if (shape.words === 0) return false;
  if (shape.functionWords >= FEWEST_IN_A_SENTENCE || shape.beginsPhrase) return true;
  if (shape.functionWords === 1 && shape.words >= FEWEST_AROUND_ONE && shape.known < shape.words - 1) return true;
  const praise = shape.promotion + shape.functionWords;
  return shape.promotion > 0 && praise >= shape.words * SHARE_OF_PRAISE && shape.words > 1;
}

/** A remark among names: a sentence, or nothing but praise. An unknown name must never pass for one. */
export function isRemark(shape: Shape): boolean {
  if (shape.words === 0) return false;
  return (
    shape.saysFree ||
    shape.functionWords >= FEWEST_IN_A_SENTENCE ||
    shape.beginsPhrase ||
    shape.promotion + shape.functionWords === shape.words
  );
}

/** Whether an unknown text could be a name: it holds a word of the table or ends as names end. */
export function isNameLike(key: string, shape: Shape): boolean {
  if (shape.words === 0 || shape.words > MOST_WORDS_OF_A_NAME) return false;
  return shape.known > 0 || wordsOf(key).some((word) => word.length >= SHORTEST_WITH_ENDING && NAME_ENDING.test(word));
}
