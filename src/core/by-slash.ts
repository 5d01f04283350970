// Names between slashes: of one ingredient in several languages, or parts of one name.
import { isMoreExact } from './agreed.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import { bySpacing, lookUp, namedAlone } from './look-up.ts';
import { found, type Match } from './match.ts';
import { nameKey } from './name.ts';
import { frenchNounOf, NOUNS, PRODUCTS } from './nomenclature/plants.ts';

// A name in six languages, some of them with a slash of its own.
export const MOST_SYNONYMS = 16;

/** "Water/Aqua/Eau": every part known, and all one ingredient. Parts may hold slashes of their own. */
export function bySlash(key: string, catalogue: Catalogue): Match | null {
  if (!key.includes('/')) return null;
  const parts = partsOf(key);
  if (parts.length < 2 || parts.length > MOST_SYNONYMS) return null;
  // A name with a slash of its own: only the spaces around it differ ("Caprylic / Capric Triglyceride").
  const whole = bySpacing(key, catalogue);
  if (whole?.ingredient?.name.includes('/') === true) return whole;
  const shared = bySharedNoun(parts, catalogue) ?? bySharedStem(parts, catalogue);
  if (shared !== null) return found('parts', shared);
  const ingredients = eachKnown(parts, catalogue) ?? knownParts(parts, catalogue);
  if (ingredients === null) return byTranslations(parts, catalogue);
  const agreed = agreedOn(ingredients);
  // One part made of all: only the spaces around the slash differ.
  return agreed === null ? null : found(ingredients.length === 1 ? 'spacing' : 'parts', agreed);
}

/** "Egg Yolk Extract/Extrait de jaune d'oeuf": an unknown part that says in French what the others are. */
function byTranslations(parts: readonly string[], catalogue: Catalogue): Match | null {
  const [first = ''] = parts;
  // A common name may stand in a row of several oils, the INCI name has its translations behind it.
  const noun = lookUp(first, catalogue)?.kind === 'inci' ? LAST_NOUN.exec(first)?.[0].trim() : undefined;
  const isTranslation = (part: string) => frenchNounOf(part) === noun && !holdsNameBehind(part, catalogue);
  const own = noun === undefined ? parts : parts.filter((part, n) => n === 0 || !isTranslation(part));
  if (own.length === parts.length) return null;
  const agreed = agreedOn(eachKnown(own, catalogue) ?? []);
  return agreed === null ? null : found('parts', agreed);
}

// What stands behind it is of the name in French.
const BEHIND_A_NOUN = / (?:d'|de|du|des|aux?|\S)$/;

/** "Extrait de jaune d'oeuf cetearyl alcohol": whether the next name of a list follows without a comma. */
function holdsNameBehind(french: string, catalogue: Catalogue): boolean {
  const words = french.split(' ');
  return words.some(
    (_, n) =>
      n > 1 &&
      !BEHIND_A_NOUN.test(words.slice(0, n).join(' ')) &&
      namedAlone(words.slice(n).join(' '), catalogue) !== null,
  );
}

/** The one ingredient of all parts; where the first tells more or less of it than the others, the more exact. */
function agreedOn([first, ...others]: readonly Ingredient[]): Ingredient | null {
  const second = others[0] ?? first;
  if (first === undefined || second === undefined || others.some((other) => other !== second)) return null;
  if (first === second || isMoreExact(first, second)) return first;
  return isMoreExact(second, first) ? second : null;
}

const LAST_NOUN = new RegExp(` (?:${PRODUCTS})$`);

/** "Mel/Honey Extract", "Honey Extract/Mel/Extrait de miel": what is made of it is said once for several names. */
function bySharedNoun(parts: readonly string[], catalogue: Catalogue): Ingredient | null {
  const full = parts.find((part) => LAST_NOUN.test(part));
  const noun = LAST_NOUN.exec(full ?? '')?.[0];
  if (full === undefined || noun === undefined) return null;
  const whole = namedAlone(full, catalogue);
  const isSo = (part: string) => namedAlone(part, catalogue) === whole || namedAlone(part + noun, catalogue) === whole;
  return whole !== null && parts.every(isSo) ? whole : null;
}

/** "Citrus Aurantium Dulcis Peel Cera/Wax": two nouns behind one name. */
function bySharedStem([first = '', second = '', third]: readonly string[], catalogue: Catalogue): Ingredient | null {
  const noun = LAST_NOUN.exec(first)?.[0];
  if (noun === undefined || third !== undefined || !mayShareStem(first, second)) return null;
  const whole = namedAlone(first, catalogue);
  const other = namedAlone(`${first.slice(0, -noun.length)} ${second}`, catalogue);
  return whole !== null && other === whole ? whole : null;
}

/** What stands between slashes. */
export function partsOf(key: string): string[] {
  return key
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Each part on its own; a part that may mean several things agrees with a known one among them ("Shea/… Butter"). */
function eachKnown(parts: readonly string[], catalogue: Catalogue): Ingredient[] | null {
  const known: (Ingredient | readonly Ingredient[])[] = [];
  for (const part of parts) {
    const meant = namedAlone(part, catalogue) ?? catalogue.ambiguous(nameKey(part));
    if (meant === undefined) return null;
    known.push(meant);
  }
  const certain = known.find((meant) => !isSeveral(meant)) as Ingredient | undefined;
  if (certain === undefined) return null;
  const agreed = known.map((meant) => (isSeveral(meant) ? meant.find((one) => one === certain) : meant));
  return agreed.every((ingredient) => ingredient !== undefined) ? agreed : null;
}

function isSeveral(meant: Ingredient | readonly Ingredient[]): meant is readonly Ingredient[] {
  return Array.isArray(meant);
}

// Names with slashes of their own have few: "Acrylates/C10-30 Alkyl Acrylate Crosspolymer".
export const MOST_PARTS_OF_A_NAME = 5;

function knownParts(parts: readonly string[], catalogue: Catalogue): Ingredient[] | null {
  const ingredients: Ingredient[] = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    for (let n = Math.min(MOST_PARTS_OF_A_NAME, parts.length - i); n > 0 && taken === 0; n--) {
      const ingredient = namedAlone(parts.slice(i, i + n).join('/'), catalogue);
      if (ingredient === null) continue;
      ingredients.push(ingredient);
      if (agreedOn(ingredients) === null) return null;
      taken = n;
    }
    if (taken === 0) return null;
    i += taken;
  }
  return ingredients;
}

/** "… Peel Cera/Wax": the second noun stands alone. */
export function mayShareStem(first: string, second: string): boolean {
  return LAST_NOUN.test(first) && NOUNS.includes(second);
}
