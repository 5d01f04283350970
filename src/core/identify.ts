// The exact rungs: from a printed name to the ingredient it names outright. Nothing is repaired or guessed.
import { bySlash } from './by-slash.ts';
import type { Catalogue } from './ingredient.ts';
import { bySpacing, LONGEST_NAME, lookUp, STEREO, withoutQualifiers } from './look-up.ts';
import { found, type Match } from './match.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import { PARTS, PLANT_PART } from './nomenclature/plants.ts';

const OPENER = /[([{]/;

export function identify(text: string, catalogue: Catalogue): Match | null {
  if (text.length > LONGEST_NAME) return null;
  const key = nameKey(text);
  if (key === '') return null;
  if (!OPENER.test(key)) return named(key, catalogue);
  return lookUp(key, catalogue) ?? byPart(key, catalogue) ?? withBrackets(key, catalogue);
}

// "Vitis Vinifera (Vine) Extract" rather has the plant's common name there.
const PART_IN_BRACKETS = new RegExp(`[([{] ?(?!vine)(${PARTS}) ?[)\\]}]`, 'g');

/** The part of a plant belongs to the name, in brackets or not: "Centella Asiatica (Leaf) Extract". */
export function withPartsOpen(key: string): string {
  return OPENER.test(key) ? key.replace(PART_IN_BRACKETS, '$1') : key;
}

function byPart(key: string, catalogue: Catalogue): Match | null {
  const open = withPartsOpen(key);
  if (open === key) return null;
  const whole = OPENER.test(open) ? withBrackets(open, catalogue) : named(open, catalogue);
  return whole?.ingredient == null ? null : found('spacing', whole.ingredient);
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
  return (catalogue.byName(key) ?? catalogue.byTightName(tightKey(key))) !== undefined;
}

/**
 * "Cocos Nucifera (Coconut) Oil", "Vitamin E (Tocopheryl Acetate)", "Aqua (Water)": the name outside decides when it
 * is an INCI name; where it is only a common name and the bracket holds an INCI name, the bracket is the more exact.
 */
function withBrackets(key: string, catalogue: Catalogue): Match | null {
  const { outside, inside, isTrailing } = takeApart(key);
  const outer = outside === '' ? null : named(outside, catalogue);
  // A bracket in the middle is a common name ("Genus (Coconut) Oil"); only one at the end is a synonym.
  const synonym = isTrailing ? synonymIn(inside.at(-1) ?? '', catalogue) : null;
  if (outer === null) {
    const infixed = bySpacing(key, catalogue);
    if (infixed !== null) return infixed;
    const isSynonym = synonym?.ingredient != null && inside.length === 1 && mayStandFor(outside, synonym, catalogue);
    return isSynonym ? found('parts', synonym.ingredient) : byBinomial(outside, inside, catalogue);
  }
  const plant =
    outer.kind === 'inci' && !mayBeOfSeveral(outside, catalogue) ? null : byBinomial(outside, inside, catalogue);
  // "Peppermint (Mentha Arvensis) Oil": the Latin name is the more exact.
  if (plant !== null && plant.ingredient !== outer.ingredient) return plant;
  if (synonym?.ingredient == null || outer.ingredient == null || synonym.ingredient === outer.ingredient) return outer;
  const isMoreExact = (synonym.kind === 'inci' && outer.kind !== 'inci') || isColourNumber(inside.at(-1) ?? '');
  return isMoreExact ? found('parts', synonym.ingredient, outer.ingredient) : outer;
}

/** "Rose Flower Oil": one word that begins ambiguous names may stand for several plants, where a Latin name has two. */
function mayBeOfSeveral(outside: string, { ambiguousOrder }: Catalogue): boolean {
  const [first = '', second = '', third] = outside.split(' ');
  return (third === undefined || PLANT_PART.test(second)) && ambiguousOrder.hasBeginning(first);
}

const BINOMIAL = /^[a-z]{3,} [a-z-]{3,}$/;
// "Leaf Extract", "Bran Oil Unsaponifiables".
const MOST_WORDS_BEHIND_A_PLANT = 3;
// "Hydrogenated Castor Oil (Ricinus Communis)" is another substance than the plant's oil.
const CHANGED = /\d|(?:...ed|ium|yl|acid|ferment|lysate|callus|cell|peg|ppg)$/;

/** "Licorice Root Extract (Glycyrrhiza Glabra)", "Myrtle (Myrtus Communis) Leaf Oil": a plant's common name outside. */
function byBinomial(outside: string, inside: readonly string[], catalogue: Catalogue): Match | null {
  const [plant = ''] = inside;
  if (inside.length !== 1 || !BINOMIAL.test(plant)) return null;
  const words = outside.split(' ');
  for (let n = Math.min(MOST_WORDS_BEHIND_A_PLANT, words.length); n > 0; n--) {
    // Another part of the plant is another ingredient, and what is a name itself is not the plant's.
    const isOfAnother = (word: string) =>
      (PLANT_PART.test(word) && word !== 'nut') ||
      CHANGED.test(word) ||
      !/^\p{L}/u.test(word) ||
      catalogue.byName(word) !== undefined;
    if (words.slice(0, -n).some(isOfAnother)) continue;
    const known = catalogue.byName(`${plant} ${words.slice(-n).join(' ')}`);
    if (known?.by === 'inci') return found('parts', known.ingredient);
  }
  return null;
}

export function named(key: string, catalogue: Catalogue): Match | null {
  return (
    lookUp(key, catalogue) ??
    bySlash(key, catalogue) ??
    bySpacing(key, catalogue) ??
    byColourNumber(key, catalogue) ??
    byBareNumber(key, catalogue) ??
    byStereo(key, catalogue)
  );
}

/** The one ingredient that a bracket names, alone or with its own synonyms ("Sea Water, Eau de Mer"). */
function synonymIn(content: string, catalogue: Catalogue): Match | null {
  const whole = named(content, catalogue);
  if (whole !== null) return whole;
  const texts = content.split(/[,;/]/);
  if (texts.length < 2) return null;
  const parts = texts.map((part) => named(part.trim(), catalogue));
  const first = parts[0] ?? null;
  return first !== null && parts.every((part) => part?.ingredient === first.ingredient) ? first : null;
}

// Before a bracket stands a name, not a list.
export const MOST_WORDS_BEFORE_SYNONYM = 5;

/**
 * Whether an unknown name may be what its bracket says: always for an INCI name ("Active X (Bisabolol)"); a mere
 * common name must fit the words outside ("Butyrospermum Parkii (Shea Butter)", not "Tocopheryl Xylate (Vitamin E)").
 */
function mayStandFor(outside: string, { kind, ingredient }: Match, catalogue: Catalogue): boolean {
  if (ingredient === null) return false;
  const words = wordsOf(outside);
  if (words.length > MOST_WORDS_BEFORE_SYNONYM || holdsName(words, catalogue)) return false;
  if (kind === 'inci' || catalogue.ambiguous(outside)?.includes(ingredient) === true) return true;
  const own = new Set(wordsOf(nameKey(ingredient.name)));
  return words.every((word) => !catalogue.hasWord(word)) || words.some((word) => own.has(word));
}

/** Whether the first or the last words are a name themselves: then the words are rather a list that lost its commas. */
function holdsName(words: readonly string[], catalogue: Catalogue): boolean {
  for (let n = 1; n < words.length; n++) {
    for (const part of [words.slice(0, n), words.slice(n)]) {
      if (bySpacing(part.join(' '), catalogue) !== null) return true;
    }
  }
  return false;
}

const COLOUR_NUMBER = /^c\.?i\.? ?\d{5}(?:[:/.]\d)?$/;

/** "Iron Oxides (77491, 77492)": five digits that are the number of a colour in the table. */
function byBareNumber(key: string, catalogue: Catalogue): Match | null {
  return /^\d{5}$/.test(key) ? lookUp(`ci ${key}`, catalogue) : null;
}

/** "D-Panthenol": known without the letters that name the form of the molecule. */
function byStereo(key: string, catalogue: Catalogue): Match | null {
  const plain = withoutQualifiers(key).replace(STEREO, '');
  return plain === key || plain === '' ? null : (lookUp(plain, catalogue) ?? bySpacing(plain, catalogue));
}

function isColourNumber(key: string): boolean {
  return COLOUR_NUMBER.test(key);
}

// Quick to look for: most names end otherwise.
const COLOUR_NUMBER_LAST = /\d{5}(?:[:/.]\d)?$/;

/** "Iron Oxides CI 77499": the number, behind the name of any colour, is the more exact. */
function byColourNumber(key: string, catalogue: Catalogue): Match | null {
  if (!COLOUR_NUMBER_LAST.test(key)) return null;
  const parts = /^((?:(?!ci \d{5}).)+?)[ /,-]+(c\.?i\.? ?\d{5}(?:[:/.]\d)?)$/.exec(key);
  if (parts === null) return null;
  const name = named(parts[1] ?? '', catalogue);
  const number = named(parts[2] ?? '', catalogue);
  if (name?.ingredient == null || number?.ingredient == null) return null;
  if (name.ingredient === number.ingredient) return found('parts', number.ingredient);
  const areColours = COLOUR_CLASSES.has(name.ingredient.class.id) && COLOUR_CLASSES.has(number.ingredient.class.id);
  return areColours ? found('parts', number.ingredient) : null;
}

const COLOUR_CLASSES: ReadonlySet<string> = new Set(['mineral', 'colourant', 'dc_red']);

export interface Apart {
  readonly outside: string;
  /** What each outermost bracket holds. */
  readonly inside: readonly string[];
  /** Whether nothing of the name follows the last bracket. */
  readonly isTrailing: boolean;
}

export function takeApart(key: string): Apart {
  let outside = '';
  const inside: string[] = [];
  let depth = 0;
  let content = '';
  let from = 0;
  for (let i = 0; i < key.length; i++) {
    const c = key[i] ?? '';
    const opens = c === '(' || c === '[' || c === '{';
    if (!opens && c !== ')' && c !== ']' && c !== '}') continue;
    if (depth > 0) content += `${key.slice(from, i)} `;
    else outside += key.slice(from, i);
    from = i + 1;
    if (opens) {
      if (depth++ === 0) content = '';
    } else if (depth > 0 && --depth === 0) {
      inside.push(contentOf(content));
      outside += ' ';
    }
  }
  if (depth > 0) inside.push(contentOf(content + key.slice(from)));
  else outside += key.slice(from);
  return { outside: nameKey(outside), inside, isTrailing: outside.endsWith(' ') || depth > 0 };
}

function contentOf(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}
