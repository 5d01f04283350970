// Names that tell their plant twice, in Latin and by its common name: of several ingredients the one of that plant.
import { isChanged } from './by-bracket.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import { lookUp } from './look-up.ts';
import { found, type Match } from './match.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import { PART_OR_PRODUCT, PART_OR_PRODUCT_ALONE } from './nomenclature/plants.ts';

const MADE = new RegExp(` ${PART_OR_PRODUCT}$`);

/** "Rose Water (Rosa Centifolia)": the one of several that is made of the plant in the bracket. */
export function ofPlant(several: readonly Ingredient[], name: string, inside: readonly string[]): Match | null {
  return inside.length === 1 && MADE.test(name) ? onlyOf(several, inside[0] ?? '') : null;
}

/**
 * The Latin name, and behind it the common name of what is made of that plant ("Citrus Paradisi Grapefruit Peel Oil")
 * or of the plant alone ("Thymus Vulgaris Thyme Leaf Extract").
 */
export function byCommonNameBehind(key: string, catalogue: Catalogue): Match | null {
  const [genus, species, ...behind] = key.split(' ');
  if (behind.length < FEWEST_WORDS_BEHIND) return null;
  const plant = `${genus} ${species}`;
  const common = behind.join(' ');
  const meant = lookUp(common, catalogue)?.ingredient;
  const one = onlyOf(meant == null ? (catalogue.ambiguous(common) ?? []) : [meant], plant);
  if (one !== null) return one;
  for (let words = 1; words < Math.min(behind.length, FEWEST_WORDS_BEHIND + 1); words++) {
    const made = catalogue.byName(`${plant} ${behind.slice(words).join(' ')}`);
    if (made?.by !== 'inci') continue;
    const inFront = behind.slice(0, words);
    const said = commonWordsOf(plant, catalogue);
    const isSaid = !isChanged(inFront.join(' ')) && inFront.every((word) => said.has(word));
    return isSaid ? found('parts', made.ingredient) : null;
  }
  return null;
}

const FEWEST_WORDS_BEHIND = 2;

/** Every word of the other names of what is made of a plant, but for its parts and products. */
function commonWordsOf(plant: string, { nameOrder, byTightName }: Catalogue): ReadonlySet<string> {
  const keys = nameOrder.namesOf(nameOrder.goingOn(nameOrder.all, tightKey(plant)));
  const made = new Set(keys.map((key) => byTightName(key)?.ingredient));
  const words = new Set<string>();
  for (const ingredient of made) {
    if (ingredient === undefined || !nameKey(ingredient.name).startsWith(`${plant} `)) continue;
    for (const { name } of ingredient.aliases)
      for (const word of wordsOf(nameKey(name))) if (!PART_OR_PRODUCT_ALONE.test(word)) words.add(word);
  }
  return words;
}

function onlyOf(several: readonly Ingredient[], plant: string): Match | null {
  const [one, another] = several.filter(({ name }) => nameKey(name).startsWith(`${plant} `));
  return one === undefined || another !== undefined ? null : found('parts', one);
}
