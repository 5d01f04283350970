// Names with brackets: synonyms, common names, parts of plants and forms stand in them.
import { partsOf } from './by-slash.ts';
import type { Catalogue } from './ingredient.ts';
import { bySpacing, namedAlone, withoutQualifiers } from './look-up.ts';
import { found, type Match } from './match.ts';
import { nameKey, wordsOf } from './name.ts';
import { isColourNumber, named } from './named.ts';
import { PART_OR_PRODUCT, PARTS, PLANT_PART, PRODUCTS } from './nomenclature/plants.ts';

export const OPENER = /[([{]/;

// "Vitis Vinifera (Vine) Extract" rather has the plant's common name there.
const PART_IN_BRACKETS = new RegExp(`[([{] ?(?!vine)(${PARTS}) ?[)\\]}]`, 'g');

/** The part of a plant belongs to the name, in brackets or not: "Centella Asiatica (Leaf) Extract". */
export function withPartsOpen(key: string): string {
  return OPENER.test(key) ? key.replace(PART_IN_BRACKETS, '$1') : key;
}

export function byPart(key: string, catalogue: Catalogue): Match | null {
  const open = withPartsOpen(key);
  if (open === key) return null;
  const whole = OPENER.test(open) ? withBrackets(open, catalogue) : named(open, catalogue);
  return whole?.ingredient == null ? null : found('spacing', whole.ingredient);
}

/**
 * "Cocos Nucifera (Coconut) Oil", "Vitamin E (Tocopheryl Acetate)", "Aqua (Water)": the name outside decides when it
 * is an INCI name; where it is only a common name and the bracket holds an INCI name, the bracket is the more exact.
 */
export function withBrackets(key: string, catalogue: Catalogue): Match | null {
  const { outside, inside, isTrailing } = takeApart(key);
  const isLast = inside.length === 1 && CLOSER_LAST.test(key);
  const form = isLast ? formIn(inside[0] ?? '', outside, catalogue) : null;
  if (form !== null) return form;
  const outer = outside === '' ? null : named(outside, catalogue);
  // A bracket in the middle is a common name ("Genus (Coconut) Oil"); only one at the end is a synonym.
  const synonym = isTrailing ? synonymIn(inside.at(-1) ?? '', catalogue) : null;
  if (outer === null) {
    const infixed = bySpacing(key, catalogue);
    if (infixed !== null) return infixed;
    const isSynonym = synonym?.ingredient != null && inside.length === 1 && mayStandFor(outside, synonym, catalogue);
    if (isSynonym) return found('parts', synonym.ingredient);
    const [content = ''] = inside;
    return (
      byBinomial(outside, inside, catalogue) ??
      (isLast ? byCommonName(outside, content, catalogue) : byPartInCommonName(outside, content, catalogue))
    );
  }
  const plant =
    outer.kind === 'inci' && !mayBeOfSeveral(outside, catalogue) ? null : byBinomial(outside, inside, catalogue);
  // "Peppermint (Mentha Arvensis) Oil": the Latin name is the more exact.
  if (plant !== null && plant.ingredient !== outer.ingredient) return plant;
  // "Salix Alba (Willow Bark) Extract": so is the part.
  const part =
    isLast || !SURE_PART_LAST.test(inside[0] ?? '') ? null : byPartInCommonName(outside, inside[0] ?? '', catalogue);
  if (part !== null && inside.length === 1 && part.ingredient !== outer.ingredient) return part;
  const made = isLast ? byProductInBracket(outside, inside[0] ?? '', catalogue) : null;
  if (made !== null) return made;
  if (synonym?.ingredient == null || outer.ingredient == null || synonym.ingredient === outer.ingredient) return outer;
  const isMoreExact = (synonym.kind === 'inci' && outer.kind !== 'inci') || isColourNumber(inside.at(-1) ?? '');
  return isMoreExact ? found('parts', synonym.ingredient, outer.ingredient) : outer;
}

const CLOSER_LAST = /[)\]}]$/;
const FORM = /^(as|from) (.+)$/;
// What may come in several forms: "Vitamin B12", "Selenium"; "Tocopheryl Acetate (as Vitamin E)" is one itself.
const HAS_FORMS = /^(?:vitamin [a-z\d-]+|[a-z]+)$/;
const IS_NO_FORM = new RegExp(`^vitamin\\b|\\b(?:${PRODUCTS})$`);

/** Whether a bracket may tell which form of a substance is in the product: "as Methylcobalamin". */
export function tellsForm(content: string): boolean {
  return FORM.test(content);
}

/**
 * "Vitamin B12 (as Methylcobalamin)": what it is in the product. "From" tells an origin, "Glycerin (from Coconut Oil)",
 * but for "Zinc (from Zinc Oxide)", which says more of the same.
 */
function formIn(content: string, outside: string, catalogue: Catalogue): Match | null {
  const [, joint, form = ''] = FORM.exec(content) ?? [];
  if (joint === undefined) return null;
  const ingredient = namedAlone(form, catalogue);
  if (ingredient === null) return null;
  const words = wordsOf(form);
  const saysMore = wordsOf(outside).every((word) => words.includes(word));
  const isForm = joint === 'as' && HAS_FORMS.test(outside) && !IS_NO_FORM.test(form);
  return saysMore || isForm ? found('parts', ingredient) : null;
}

/** "Rose Flower Oil": one word that begins ambiguous names may stand for several plants, where a Latin name has two. */
function mayBeOfSeveral(outside: string, { ambiguousOrder }: Catalogue): boolean {
  const [first = '', second = '', third] = outside.split(' ');
  return (third === undefined || PLANT_PART.test(second)) && ambiguousOrder.hasBeginning(first);
}

const BINOMIAL = /^[a-z]{3,} [a-z-]{3,}$/;
// "Leaf Extract", "Bran Oil Unsaponifiables".
const MOST_WORDS_BEHIND_A_PLANT = 3;
// Names of whole groups, of which the bracket names one: "Seaweed Extract (Fucus Vesiculosus)".
const GROUP = /^(?:seaweed|algae|alga|kelp|mushroom|moss|lichen)$/;
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
    if (words.slice(0, -n).some((word) => !GROUP.test(word) && isOfAnother(word))) continue;
    const known = catalogue.byName(`${plant} ${words.slice(-n).join(' ')}`);
    if (known !== undefined && nameKey(known.ingredient.name).startsWith(`${plant} `))
      return found('parts', known.ingredient);
  }
  return null;
}

// "Citrus Aurantium Dulcis"
const LATIN_NAME = /^[a-z]{3,} [a-z-]{3,}(?: [a-z-]{3,})?$/;
const ENDS_AS_PART_OR_PRODUCT = new RegExp(`(?:^| )(${PART_OR_PRODUCT})$`);

/** "(Hydrogenated Soybean …)": what is said before the part and the product makes another substance of them. */
export function isChanged(words: string): boolean {
  return words.split(' ').some((word) => CHANGED.test(word) && !word.endsWith('seed'));
}

/** "Helianthus Annuus (Organic Sunflower Seed Oil/Huile de Tournesol)": what is made of the plant is said in the bracket. */
function byCommonName(plant: string, content: string, catalogue: Catalogue): Match | null {
  if (!LATIN_NAME.test(plant)) return null;
  const common = withoutQualifiers(partsOf(content)[0] ?? '');
  const made = ENDS_AS_PART_OR_PRODUCT.exec(common)?.[1];
  if (made === undefined || isChanged(common.slice(0, -made.length).trim())) return null;
  const known = catalogue.byName(`${plant} ${made}`);
  if (known === undefined) return null;
  // "Cocos Nucifera (Palm Oil)" speaks of two plants.
  const other = namedAlone(common, catalogue);
  const genus = plant.split(' ', 1)[0] ?? '';
  return other === null || nameKey(other.name).startsWith(`${genus} `) ? found('parts', known.ingredient) : null;
}

const MADE_OF_ALL = new RegExp(`^([a-z]{3,} [a-z-]{3,}) (${PRODUCTS})$`);
// Plants are called by other parts as a whole: "Passiflora Incarnata (Passion Flower) Extract", "(Dragon Fruit)".
const SURE_PART_LAST = / (?:bark|seed|leaf|bran|peel|needle|sprout|kernel|germ|stem|bud)$/;
const PART_LAST = new RegExp(`(?:^| )(${PARTS})$`);

/** "Populus Tremuloides (Aspen Bark) Extract": the part of the plant is said in the bracket. */
function byPartInCommonName(outside: string, content: string, catalogue: Catalogue): Match | null {
  const [, plant, made] = MADE_OF_ALL.exec(outside) ?? [];
  const part = PART_LAST.exec(content)?.[1];
  if (plant === undefined || part === undefined || isChanged(content.slice(0, -part.length).trim())) return null;
  const known = catalogue.byName(`${plant} ${part} ${made}`);
  return known === undefined ? null : found('parts', known.ingredient);
}

// "Rosehip Seed", "Aloe Juice": another part than the one outside, or a product of a product.
const TELLS_MORE = new RegExp(`(?:^| )(?:${PARTS}|${PRODUCTS})(?: |$)`);
const PRODUCT_LAST = new RegExp(`(?:^| )(${PRODUCTS})$`);

/** "Aloe Barbadensis Leaf (Aloe Juice)": what is made of the part is said in the bracket. */
function byProductInBracket(outside: string, content: string, catalogue: Catalogue): Match | null {
  const product = PART_LAST.test(outside) ? PRODUCT_LAST.exec(content)?.[1] : undefined;
  const common = content.slice(0, -(product?.length ?? 0)).trim();
  if (product === undefined || isChanged(common) || TELLS_MORE.test(common)) return null;
  const known = catalogue.byName(`${outside} ${product}`);
  return known === undefined ? null : found('parts', known.ingredient);
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
 * common name must fit the words outside ("Butyrospermum Parkii (Shea Butter)", not "Tocopheryl Xylate (Vitamin E)"),
 * and a vitamin's names a word of them, since its derivatives are called so too ("Ascorbylxylate (Vitamin C)").
 */
function mayStandFor(outside: string, { kind, ingredient }: Match, catalogue: Catalogue): boolean {
  if (ingredient === null) return false;
  const words = wordsOf(outside);
  if (words.length > MOST_WORDS_BEFORE_SYNONYM || holdsName(words, catalogue)) return false;
  if (kind === 'inci' || catalogue.ambiguous(outside)?.includes(ingredient) === true) return true;
  const own = new Set(wordsOf(nameKey(ingredient.name)));
  if (words.some((word) => own.has(word))) return true;
  if (words.some((word) => catalogue.hasWord(word))) return false;
  return ingredient.class.id !== 'vitamin' || words.some((word) => [...own].some((other) => beginAlike(word, other)));
}

const LETTERS_ALIKE = 6;

/** "Tocopheral" and tocopherol, not "Retinyl" and retinol. */
function beginAlike(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) < 2 && one.slice(0, LETTERS_ALIKE) === other.slice(0, LETTERS_ALIKE);
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
