// Whether a text may be the beginning of a name: what the exact rungs (identify.ts) could still make of it.

import { type Agreed, agreedWith, madeOf, tightNamesOf } from './agreed.ts';
import { MOST_WORDS_BEFORE_SYNONYM, takeApart } from './by-bracket.ts';
import { MOST_PARTS_OF_A_NAME, MOST_SYNONYMS, mayShareStem, partsOf } from './by-slash.ts';
import { COLOUR_NUMBER } from './colour-number.ts';
import type { Catalogue } from './ingredient.ts';
import { inPlainWords, LONGEST_NAME, namedAlone, STEREO, TRAILING_QUALIFIER, withoutQualifiers } from './look-up.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import { FRENCH_NOUN, withPartsInSingular } from './nomenclature/plants.ts';

/** Whether the text is a name, or more words behind it may make it one; false only where they cannot. */
export function mayBegin(text: string, catalogue: Catalogue): boolean {
  return text.length <= LONGEST_NAME && keyMayBegin(nameKey(text), catalogue);
}

/** Whether a longer name of the table begins with the whole text, brackets and all. */
export function mayGoOn(text: string, { nameOrder }: Catalogue): boolean {
  if (text.length > LONGEST_NAME) return false;
  const begun = nameOrder.goingOn(nameOrder.all, tightKey(nameKey(text.replace(/[,\n]/g, ' '))));
  return begun !== null && (begun.to - begun.from > 1 || nameOrder.nameOf(begun) === null);
}

// A colour's number behind its name, or the letters that stand before the number: "iron oxides ci (77491)".
const NAME_BEFORE_NUMBER = new RegExp(`^((?:(?!ci \\d{5}).)+?)[ /,-]+(?:${COLOUR_NUMBER}|c\\.?i\\.?)$`);
// Quick to look for: most names end otherwise.
const NUMBER_LAST = new RegExp(`(?:${COLOUR_NUMBER}|c\\.?i\\.?)$`);
const BARE_NUMBER = /^\d{5}$/;

function keyMayBegin(key: string, catalogue: Catalogue): boolean {
  if (beginsName(key, catalogue) || BARE_NUMBER.test(key)) return true;
  if (/[()[\]{}]/.test(key)) return withBrackets(key, catalogue);
  const colour = NUMBER_LAST.test(key) ? NAME_BEFORE_NUMBER.exec(key)?.[1] : undefined;
  if (colour !== undefined) return keyMayBegin(colour, catalogue);
  if (!key.includes('/')) return false;
  const parts = partsOf(key);
  const own = parts.filter((part, n) => n === 0 || !FRENCH_NOUN.test(part));
  if (own.length < parts.length && keyMayBegin(own.join('/'), catalogue)) return true;
  return parts.length <= MOST_SYNONYMS && withParts(parts, null, catalogue);
}

// Half of a qualifying phrase: "… essential (oil)", "… powder (nf)", "… certified (organic)".
const HALF_QUALIFIER = /[ ,-]+(?:essential(?: oil)?|powder|certified)$/;

/** Whether any name of the table begins with the key, however that is qualified. */
function beginsName(key: string, { nameOrder }: Catalogue): boolean {
  return begins(key, (tight) => nameOrder.hasBeginning(tight));
}

function begins(key: string, isSo: (tightKey: string) => boolean): boolean {
  if (isSo(tightKey(key))) return true;
  const plain = withoutQualifiers(`${key} `).trim().replace(HALF_QUALIFIER, '').replace(TRAILING_QUALIFIER, '');
  const isPlain = (name: string) => name !== key && isSo(tightKey(name));
  if (isPlain(plain)) return true;
  const [plainer, withoutForm] = [inPlainWords(plain), plain.replace(STEREO, '')];
  if ((plainer !== plain && isPlain(plainer)) || (withoutForm !== plain && isPlain(withoutForm))) return true;
  const singular = withPartsInSingular(plain);
  return singular !== plain && isPlain(singular);
}

// Brackets left open one in the other: no name is printed so, but a list that lost its ends.
const OPEN_IN_OPEN = /[([{][^()[\]{}]*[([{][^()[\]{}]*$/;

/** The name outside the brackets decides, or one unknown name is what its bracket says. */
function withBrackets(key: string, catalogue: Catalogue): boolean {
  if (OPEN_IN_OPEN.test(key)) return false;
  const { outside, inside, isTrailing } = takeApart(key);
  if (keyMayBegin(outside, catalogue)) return true;
  if (!isTrailing || inside.length !== 1 || wordsOf(outside).length > MOST_WORDS_BEFORE_SYNONYM) return false;
  const [content = ''] = inside;
  const last = content.split(/[,;]/).at(-1) ?? '';
  return keyMayBegin(content, catalogue) || (last !== content && keyMayBegin(last.trim(), catalogue));
}

/** Synonyms between slashes, which together begin no name: all but the last are whole, and all are one ingredient. */
function withParts(parts: readonly string[], agreed: Agreed | null, catalogue: Catalogue): boolean {
  const [first = ''] = parts;
  if (parts.length < 2) return isUnclear(first, catalogue);
  for (let n = 1; n <= Math.min(MOST_PARTS_OF_A_NAME, parts.length - 1); n++) {
    const group = parts.slice(0, n).join('/');
    const rest = parts.slice(n);
    for (const next of agreements(group, n, agreed, catalogue)) {
      if (mayBe(next, rest.join('/'), catalogue) || withParts(rest, next, catalogue)) return true;
    }
    if (agreed === null && n === 1 && rest.length === 1 && mayShareStem(group, rest[0] ?? '')) return true;
  }
  return false;
}

/** What the parts up to the end of the group may be names of; null where several things are meant so far. */
function agreements(
  group: string,
  parts: number,
  agreed: Agreed | null,
  catalogue: Catalogue,
): readonly (Agreed | null)[] {
  const ingredient = namedAlone(group, catalogue);
  if (ingredient === null && isUnclear(group, catalogue)) return [agreed];
  if (agreed === null) {
    const { nameOrder } = catalogue;
    const made =
      parts > 1 ? [] : madeOf(nameOrder.goingOn(nameOrder.all, tightKey(withoutQualifiers(group))), catalogue);
    return ingredient === null ? made : [...agreedWith(ingredient, catalogue), ...made];
  }
  const isSo =
    ingredient === agreed.ingredient ||
    (agreed.noun !== '' && namedAlone(`${group} ${agreed.noun}`, catalogue) === agreed.ingredient);
  return isSo ? [agreed] : [];
}

/** Whether the rest begins a name of what is agreed. */
function mayBe(agreed: Agreed | null, rest: string, catalogue: Catalogue): boolean {
  if (agreed === null) return beginsName(rest, catalogue);
  return begins(rest, (tight) => tightNamesOf(agreed.ingredient, tight).length > 0);
}

/** Whether a part may mean several ingredients, of which the other parts choose one. */
function isUnclear(part: string, catalogue: Catalogue): boolean {
  return catalogue.ambiguous(nameKey(part)) !== undefined;
}
