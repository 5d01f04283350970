// A name without brackets, as the table knows it or as it can be without doubt. Nothing is repaired or guessed.

import { bySlash } from './by-slash.ts';
import { COLOUR_NUMBER } from './colour-number.ts';
import type { Catalogue } from './ingredient.ts';
import { bySpacing, lookUp, STEREO, withoutQualifiers } from './look-up.ts';
import { found, type Match } from './match.ts';
import { withPartsInSingular } from './nomenclature/plants.ts';

export function named(key: string, catalogue: Catalogue): Match | null {
  return (
    lookUp(key, catalogue) ??
    bySlash(key, catalogue) ??
    bySpacing(key, catalogue) ??
    byColourNumber(key, catalogue) ??
    byBareNumber(key, catalogue) ??
    byStereo(key, catalogue) ??
    byPartInSingular(key, catalogue)
  );
}

/** "Camellia Sinensis Leaves Extract" */
function byPartInSingular(key: string, catalogue: Catalogue): Match | null {
  const singular = withPartsInSingular(key);
  const match = singular === key ? null : (lookUp(singular, catalogue) ?? bySpacing(singular, catalogue));
  return match?.ingredient == null ? null : found('spacing', match.ingredient);
}

const COLOUR_NUMBER_ALONE = new RegExp(`^${COLOUR_NUMBER}$`);

/** "Iron Oxides (77491, 77492)": five digits that are the number of a colour in the table. */
function byBareNumber(key: string, catalogue: Catalogue): Match | null {
  return /^\d{5}$/.test(key) ? lookUp(`ci ${key}`, catalogue) : null;
}

/** "D-Panthenol": known without the letters that name the form of the molecule. */
function byStereo(key: string, catalogue: Catalogue): Match | null {
  const plain = withoutQualifiers(key).replace(STEREO, '');
  const match = plain === key || plain === '' ? null : (lookUp(plain, catalogue) ?? bySpacing(plain, catalogue));
  return match?.ingredient == null || WITHOUT_FORMS.has(match.ingredient.class.id) ? null : match;
}

// "D Phenyl Trimethicone" is rather a longer name, cut off.
const WITHOUT_FORMS: ReadonlySet<string> = new Set(['silicone', 'polymer', 'mineral']);

export function isColourNumber(key: string): boolean {
  return COLOUR_NUMBER_ALONE.test(key);
}

// Quick to look for: most names end otherwise.
const COLOUR_NUMBER_LAST = /\d{5}(?:[:/.]\d)?$/;
const NAME_AND_NUMBER = new RegExp(`^((?:(?!ci \\d{5}).)+?)[ /,-]+(${COLOUR_NUMBER})$`);

/** "Iron Oxides CI 77499": the number, behind the name of any colour, is the more exact. */
function byColourNumber(key: string, catalogue: Catalogue): Match | null {
  if (!COLOUR_NUMBER_LAST.test(key)) return null;
  const parts = NAME_AND_NUMBER.exec(key);
  if (parts === null) return null;
  const name = named(parts[1] ?? '', catalogue);
  const number = named(parts[2] ?? '', catalogue);
  if (name?.ingredient == null) return null;
  // Two powders of metal share their number: the name tells which.
  if (catalogue.ambiguous(parts[2] ?? '')?.includes(name.ingredient) === true) return found('parts', name.ingredient);
  if (number?.ingredient == null) return null;
  if (name.ingredient === number.ingredient) return found('parts', number.ingredient);
  const areColours = COLOUR_CLASSES.has(name.ingredient.class.id) && COLOUR_CLASSES.has(number.ingredient.class.id);
  return areColours ? found('parts', number.ingredient) : null;
}

const COLOUR_CLASSES: ReadonlySet<string> = new Set(['mineral', 'colourant', 'dc_red']);
