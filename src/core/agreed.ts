// What synonyms between slashes have to agree on, once some of them are passed.
import type { Catalogue, Ingredient } from './ingredient.ts';
import { nameKey, tightKey } from './name.ts';
import type { Alike } from './name-order.ts';
import { NOUNS, PARTS, PRODUCTS } from './nomenclature/plants.ts';

const PLANT_PART_PRODUCT = new RegExp(`^([a-z]{3,}(?: [a-z-]{3,})+?)((?: ${PARTS})*) (${PRODUCTS})$`);

/** What the parts before a slash are names of, and those behind it have to be too. */
export interface Agreed {
  readonly ingredient: Ingredient;
  /** Said once for all of them, it makes them names of the ingredient: "extract"; empty where it needs none. */
  readonly noun: string;
}

/** What a noun, said later, makes of the first part: of "Mel" the extract, for "Mel/Honey Extract". */
export function madeOf(part: Alike | null, catalogue: Catalogue): readonly Agreed[] {
  if (part === null || part.to - part.from < 2) return NOTHING_MADE;
  let made = madeOfParts.get(part);
  if (made === undefined) {
    made = withNouns(part, catalogue);
    madeOfParts.set(part, made);
  }
  return made;
}

const NOTHING_MADE: readonly Agreed[] = [];
// A part that is one word comes as the same object each time.
const madeOfParts = new WeakMap<Alike, readonly Agreed[]>();

function withNouns(part: Alike, { nameOrder, byTightName }: Catalogue): Agreed[] {
  const made: Agreed[] = [];
  for (const noun of NOUNS) {
    const key = nameOrder.nameOf(nameOrder.goingOn(part, noun));
    const ingredient = key === null ? undefined : byTightName(key)?.ingredient;
    if (ingredient !== undefined) made.push({ ingredient, noun });
  }
  return made;
}

interface OfPlant {
  readonly plant: string;
  readonly part: string;
  readonly product: string;
}

/** "Paeonia Suffruticosa Root Extract" in its parts; null for what is not made of a plant with a Latin name. */
function ofPlant({ name }: Ingredient): OfPlant | null {
  const [, plant = '', part = '', product = ''] = PLANT_PART_PRODUCT.exec(nameKey(name)) ?? [];
  return plant === '' ? null : { plant, part: part.trim(), product };
}

const agreedWithFirst = new WeakMap<Catalogue, Map<Ingredient, readonly Agreed[]>>();

/**
 * What the parts behind the first may be names of: of the same ingredient, or of what is made of the same plant, with
 * the part of it told where the first tells none, and the other way round.
 */
export function agreedWith(first: Ingredient, catalogue: Catalogue): readonly Agreed[] {
  const known = agreedWithFirst.get(catalogue) ?? new Map<Ingredient, readonly Agreed[]>();
  agreedWithFirst.set(catalogue, known);
  let agreed = known.get(first);
  if (agreed === undefined) {
    agreed = [first, ...siblingsOf(first, catalogue)].map((ingredient) => ({ ingredient, noun: '' }));
    known.set(first, agreed);
  }
  return agreed;
}

function siblingsOf(ingredient: Ingredient, { byName, nameOrder, byTightName }: Catalogue): readonly Ingredient[] {
  const own = ofPlant(ingredient);
  if (own === null) return [];
  if (own.part !== '') {
    const whole = byName(`${own.plant} ${own.product}`)?.ingredient;
    return whole !== undefined && isMoreExact(ingredient, whole) ? [whole] : [];
  }
  const found = new Set<Ingredient>();
  for (const name of nameOrder.namesOf(nameOrder.goingOn(nameOrder.all, tightKey(own.plant)))) {
    const other = byTightName(name)?.ingredient;
    if (other !== undefined && isMoreExact(other, ingredient)) found.add(other);
  }
  return [...found];
}

/** Whether a name tells the part of the plant and the other tells none: "… Root Extract" and "… Extract". */
export function isMoreExact(one: Ingredient, other: Ingredient): boolean {
  const [exact, plain] = [ofPlant(one), ofPlant(other)];
  if (exact === null || plain === null || exact.part === '' || plain.part !== '') return false;
  // Of one plant an oil is pressed of the seed or distilled of the leaf: two things.
  if (exact.product === 'oil' && !FRUIT.test(exact.part)) return false;
  return exact.plant === plain.plant && exact.product === plain.product;
}

const FRUIT = /^(?:seed|kernel|nut|fruit|peel)$/;

interface TightNames {
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** What was asked for last, as the names of water are on label after label. */
  last: { readonly beginning: string; readonly names: readonly string[] };
}

const tightNames = new WeakMap<Ingredient, TightNames>();
const NONE: readonly string[] = [];

/** The tight keys of the names of an ingredient that begin so: water alone has dozens, so they stand by first letter. */
export function tightNamesOf(ingredient: Ingredient, beginning: string): readonly string[] {
  let own = tightNames.get(ingredient);
  if (own === undefined) {
    const byLetter = groupByLetter([ingredient.name, ...ingredient.aliases.map(({ name }) => name)]);
    own = { byLetter, last: { beginning: '', names: NONE } };
    tightNames.set(ingredient, own);
  }
  if (own.last.beginning !== beginning) {
    const names = own.byLetter.get(beginning[0] ?? '') ?? NONE;
    own.last = { beginning, names: names.filter((name) => name.startsWith(beginning)) };
  }
  return own.last.names;
}

function groupByLetter(names: readonly string[]): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const key = tightKey(nameKey(name));
    const own = byLetter.get(key[0] ?? '');
    if (own === undefined) byLetter.set(key[0] ?? '', [key]);
    else own.push(key);
  }
  return byLetter;
}
