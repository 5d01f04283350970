// The exact rungs: from a printed name to the ingredient it names outright. Nothing is repaired or guessed.
import { byPart, OPENER, takeApart, withBrackets } from './by-bracket.ts';
import { isOfOtherPlant } from './by-plant.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import { LONGEST_NAME, lookUp, withoutSpaces } from './look-up.ts';
import type { Match } from './match.ts';
import { nameKey } from './name.ts';
import { named } from './named.ts';

export function identify(text: string, catalogue: Catalogue): Match | null {
  if (text.length > LONGEST_NAME) return null;
  const key = nameKey(text);
  if (key === '') return null;
  if (!OPENER.test(key)) return named(key, catalogue);
  const match = lookUp(key, catalogue) ?? byPart(key, catalogue) ?? withBrackets(key, catalogue);
  const contradicts = match?.ingredient != null && match.kind !== 'inci' && isContradicted(key, match.ingredient);
  return contradicts ? null : match;
}

function isContradicted(key: string, ingredient: Ingredient): boolean {
  if (!/[)\]}]/.test(key)) return false;
  return takeApart(key).inside.some((content) => isOfOtherPlant(content, ingredient));
}

/** Whether the whole text is one name of the table but for spaces, punctuation and a bracket in its middle. */
export function isWhole(text: string, catalogue: Catalogue): boolean {
  if (text.length > LONGEST_NAME) return false;
  const key = nameKey(text.replace(/[,\n]/g, ' '));
  if (isNamed(key, catalogue)) return true;
  if (!OPENER.test(key)) return false;
  // "Glycine Soja (Soybean) Extract"
  const { outside, isTrailing } = takeApart(key);
  return !isTrailing && isNamed(outside, catalogue);
}

function isNamed(key: string, catalogue: Catalogue): boolean {
  return (catalogue.byName(key) ?? withoutSpaces(key, catalogue)) !== undefined;
}
