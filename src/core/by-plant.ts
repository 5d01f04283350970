// Names that tell their plant twice, in Latin and by its common name: of several ingredients the one of that plant.
import { isChanged } from './by-bracket.ts';
import { MOST_PARTS_OF_A_NAME, partsOf } from './by-slash.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import { lookUp } from './look-up.ts';
import { found, type Match } from './match.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import { isLatin, PART_OR_PRODUCT, PART_OR_PRODUCT_ALONE } from './nomenclature/plants.ts';
import { createMemory } from './remember.ts';

const MADE = new RegExp(` ${PART_OR_PRODUCT}$`);

/** "Rose Water (Rosa Centifolia)": the one of several that is made of the plant in the bracket. */
export function ofPlant(several: readonly Ingredient[], name: string, inside: readonly string[]): Match | null {
  return inside.length === 1 && MADE.test(name) ? onlyOf(several, inside[0] ?? '') : null;
}

/**
 * "Sea Buckthorn (Frangula Alnus) Extract": a plant in the bracket that none of the ingredient's names knows. What is of
 * no plant may be made of any: "Glycerin (Elaeis Guineensis)".
 */
export function isOfOtherPlant(content: string, { name, aliases }: Ingredient): boolean {
  const words = content.split(' ');
  if (words.length !== 2 || !words.every(isLatin)) return false;
  const [genus = '', species = ''] = wordsOf(nameKey(name));
  if (!isLatin(genus) || !isLatin(species)) return false;
  const own = new Set([name, ...aliases.map((alias) => alias.name)].flatMap((known) => wordsOf(nameKey(known))));
  return words.every((word) => !own.has(word));
}

// Genus and species, and a variety: "Brassica Oleracea Italica"; and a name of two words at least, such as "Rose Oil".
const WORDS_OF_A_PLANT = [2, 3];
const FEWEST_WORDS_BESIDE = 2;
const MOST_COMMON_WORDS = 2;

/**
 * The Latin name beside the common name of what is made of that plant ("Citrus Paradisi Grapefruit Peel Oil", "Mango
 * Butter Mangifera Indica"), or before that of the plant alone ("Thymus Vulgaris Thyme Leaf Extract").
 */
export function byCommonNameBeside(key: string, catalogue: Catalogue): Match | null {
  const words = key.split(' ');
  for (const size of WORDS_OF_A_PLANT) {
    if (words.length < size + FEWEST_WORDS_BESIDE) return null;
    const [plant, behind] = [words.slice(0, size).join(' '), words.slice(size)];
    const made =
      madeOf(plant, behind.join(' '), catalogue) ??
      madeOf(words.slice(-size).join(' '), words.slice(0, -size).join(' '), catalogue) ??
      withoutCommonName(plant, behind, catalogue);
    if (made !== null) return made;
  }
  return null;
}

/** What a name means, where that or one of several is made of the plant. */
function madeOf(plant: string, name: string, catalogue: Catalogue): Match | null {
  const meant = lookUp(name, catalogue)?.ingredient;
  return onlyOf(meant == null ? (catalogue.ambiguous(name) ?? []) : [meant], plant);
}

function withoutCommonName(plant: string, behind: readonly string[], catalogue: Catalogue): Match | null {
  for (let n = 1; n < Math.min(behind.length, MOST_COMMON_WORDS + 1); n++) {
    const made = catalogue.byName(`${plant} ${behind.slice(n).join(' ')}`);
    if (made?.by !== 'inci') continue;
    const common = behind.slice(0, n);
    const said = commonWordsOf(plant, catalogue);
    const isSaid = !isChanged(common.join(' ')) && common.every((word) => said.has(word));
    return isSaid ? found('parts', made.ingredient) : null;
  }
  return null;
}

const LATIN_FIRST = /^[a-z]+ [a-z]+(?= )/;

/**
 * "Ruscus Aculeatus Extract/Ruscus Aculeatus Root Extract", "Coffea Arabica Seed Powder/Coffee Seed Powder": between
 * slashes, one known ingredient of a plant and names that say no more than its own.
 */
export function bySynonymBeside(key: string, catalogue: Catalogue): Match | null {
  const parts = partsOf(key);
  if (parts.length < 2 || parts.length > MOST_PARTS_OF_A_NAME) return null;
  const meant = new Set(parts.map((part) => lookUp(part, catalogue)?.ingredient ?? null));
  const [ingredient, another] = [...meant].filter((one) => one !== null);
  if (ingredient === undefined || another !== undefined || !meant.has(null)) return null;
  const name = nameKey(ingredient.name);
  const plant = LATIN_FIRST.exec(name)?.[0];
  if (plant === undefined || !isMadeOf(plant, ingredient)) return null;
  const own = new Set([...wordsOf(name), ...commonWordsOf(plant, catalogue)]);
  return parts.every((part) => wordsOf(part).every((word) => own.has(word))) ? found('parts', ingredient) : null;
}

const REMEMBERED_PLANTS = 200;
const ofCatalogue = new WeakMap<Catalogue, (plant: string) => ReadonlySet<string>>();

function commonWordsOf(plant: string, catalogue: Catalogue): ReadonlySet<string> {
  let words = ofCatalogue.get(catalogue);
  if (words === undefined) {
    words = createMemory(REMEMBERED_PLANTS, (of) => commonWordsIn(of, catalogue));
    ofCatalogue.set(catalogue, words);
  }
  return words(plant);
}

/** Every word of the other names of what is made of a plant, but for its parts and products; not of its varieties. */
function commonWordsIn(plant: string, { nameOrder, byTightName }: Catalogue): ReadonlySet<string> {
  const keys = nameOrder.namesOf(nameOrder.goingOn(nameOrder.all, tightKey(plant)));
  const made = new Set(keys.map((key) => byTightName(key)?.ingredient));
  const words = new Set<string>();
  for (const ingredient of made) {
    if (ingredient === undefined || !isMadeOf(plant, ingredient)) continue;
    for (const { name } of ingredient.aliases)
      for (const word of wordsOf(nameKey(name))) if (!PART_OR_PRODUCT_ALONE.test(word)) words.add(word);
  }
  return words;
}

const WHOLE_PLANT = /^([a-z]+(?: [a-z-]+){1,2}) (oil|butter)$/;

/** "Camelina Sativa Oil": the oils of the plant, each of a part of it. */
export function oilsOf(name: string, { nameOrder, byTightName }: Catalogue): readonly Ingredient[] {
  const [, plant, product] = WHOLE_PLANT.exec(name) ?? [];
  if (plant === undefined) return [];
  const made = nameOrder
    .namesOf(nameOrder.goingOn(nameOrder.all, tightKey(plant)))
    .map((key) => byTightName(key)?.ingredient)
    .filter((one) => one !== undefined && isMadeOf(plant, one) && one.name.toLowerCase().endsWith(` ${product}`));
  return [...new Set(made)] as readonly Ingredient[];
}

function isMadeOf(plant: string, { name }: Ingredient): boolean {
  const key = nameKey(name);
  return key.startsWith(`${plant} `) && PART_OR_PRODUCT_ALONE.test(key.slice(plant.length + 1));
}

function onlyOf(several: readonly Ingredient[], plant: string): Match | null {
  // An alias may tell the plant by a Latin name of old; a common name would be of the others too.
  const isInLatin = plant.includes(' ') && isLatin(plant.split(' ')[0] ?? '');
  const [one, another] = several.filter(({ name, aliases }) =>
    [name, ...(isInLatin ? aliases.map((alias) => alias.name) : [])].some((own) =>
      nameKey(own).startsWith(`${plant} `),
    ),
  );
  return one === undefined || another !== undefined ? null : found('parts', one);
}
