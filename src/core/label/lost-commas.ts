// Where a known name stands beside an unknown one without a comma: behind "and", behind a bracket, behind a bare plant.

import { LONGEST_NAME } from '../look-up.ts';
import { PART_OR_PRODUCT, PART_OR_PRODUCT_ALONE, PRODUCTS } from '../nomenclature/plants.ts';
import { SURE_AND } from './joints.ts';
import type { Page } from './page.ts';
import { type Span, spansBetween, textIn, trimMarks } from './span.ts';

// A run of white space is tried once, not from each of its characters.
const ONE_JOINT = new RegExp(`(?<!\\s)\\s+(?:${SURE_AND})\\s+`, 'gi');

/**
 * "Caprylyl Glycol & Zorbian Extract", "Quenza Protein and Sunflower Seed Oil": two names of which one is known, where
 * nothing can be said once for both ("Hydrogenated Palm and Coconut Oil", "Silk and Cotton Protein").
 */
export function halfKnown({ text, lexicon }: Page, span: Span): readonly Span[] | null {
  const parts = spansBetween(text, span, ONE_JOINT);
  const printed = parts.map((part) => textIn(text, part));
  const [first, second] = printed;
  if (first === undefined || second === undefined || printed.length !== 2) return null;
  if (!printed.every((part) => STARTS_WITH_LETTER.test(part) && isBalanced(part))) return null;
  if (PART_OR_PRODUCT_ALONE.test(second)) return null;
  const isWhole =
    lexicon.identify(second) === undefined ? / /.test(first) && lexicon.isInci(first) : NOUN_LAST.test(first);
  return isWhole || VITAMIN.test(first) || VITAMIN.test(second) ? parts : null;
}

const VITAMIN = /^vitamin [a-k](?:-?\d{1,2})?$/i;

const NOUN_LAST = new RegExp(`\\S (?:${PRODUCTS}|protein)$`, 'i');
const STARTS_WITH_LETTER = /^[^\p{L}\d]*\p{L}/u;

function isBalanced(printed: string): boolean {
  return (printed.match(/[([{]/g)?.length ?? 0) === (printed.match(/[)\]}]/g)?.length ?? 0);
}

const GLUED_TO_BRACKET = /[)\]](?=\p{Lu}\p{Ll})/gu;
const BARE_PLANT = /^(\p{Lu}\p{Ll}+ \p{L}\p{Ll}+) (?=\p{Lu}\p{L}* \p{L})/u;

const ENDS_AS_PART_OR_PRODUCT = new RegExp(`\\b${PART_OR_PRODUCT}$`, 'i');

/** What is most often made of a plant. */
function madeOfPlants(plant: string): readonly string[] {
  const parts = ['', ' Leaf', ' Root', ' Flower', ' Fruit', ' Seed', ' Flower/Leaf/Stem'];
  return [...parts.map((part) => `${plant}${part} Extract`), `${plant} Oil`, `${plant} Seed Oil`];
}

/** Where a known name begins behind an unknown one: "Active X (Foo)Water", "Plantago Lanceolata Potassium Sorbate". */
export function nameBehind({ text, lexicon }: Page, span: Span): number | null {
  const printed = textIn(text, span);
  for (const { index } of printed.matchAll(GLUED_TO_BRACKET)) {
    if (printed.length - index > LONGEST_NAME) continue;
    const name = trimMarks(text, { start: span.start + index + 1, end: span.end });
    if (lexicon.identify(textIn(text, name)) !== undefined) return span.start + index + 1;
  }
  const [, plant] = BARE_PLANT.exec(printed) ?? [];
  if (plant === undefined) return null;
  const name = printed.slice(plant.length + 1);
  const isApart =
    !name.includes('(') &&
    !ENDS_AS_PART_OR_PRODUCT.test(name) &&
    lexicon.isInci(name) &&
    madeOfPlants(plant).some((made) => lexicon.isInci(made));
  return isApart ? span.start + plant.length + 1 : null;
}
