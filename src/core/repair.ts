// The rungs for a name the table does not hold as printed: a misprint mended, a class told by the name's words, or nothing.
import { isChanged, takeApart, withPartsOpen } from './by-bracket.ts';
import { byCommonNameBeside, bySynonymBeside, ofPlant, oilsOf } from './by-plant.ts';
import { MOST_PARTS_OF_A_NAME } from './by-slash.ts';
import { identify } from './identify.ts';
import type { Candidate, Catalogue, Ingredient, Likeness } from './ingredient.ts';
import { LONGEST_NAME, withoutQualifiers } from './look-up.ts';
import { found, type Inferred, type Match, nothing } from './match.ts';
import { misread, withLostLigature } from './misread.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import { isColourNumber } from './named.ts';
import { inferFromName } from './nomenclature/infer.ts';
import { isLatin, PART_OR_PRODUCT, PART_OR_PRODUCT_ALONE, PRODUCTS } from './nomenclature/plants.ts';
import { rewritten } from './rewritten.ts';

export function repair(text: string, catalogue: Catalogue, likeness: Likeness): Match {
  if (text.length > LONGEST_NAME) return nothing([]);
  const key = nameKey(text);
  const { outside, inside } = takeApart(withPartsOpen(key));
  const name = withoutQualifiers(outside === '' ? (inside[0] ?? '') : outside);
  const ambiguous = catalogue.ambiguous(key) ?? catalogue.ambiguous(name);
  if (ambiguous !== undefined) return ofPlant(ambiguous, name, inside) ?? ofSeveral(name, ambiguous);
  const known = byCommonNameBeside(key, catalogue) ?? bySynonymBeside(key, catalogue) ?? rewritten(key, catalogue);
  if (known !== null) return known;
  const ocr = misread(name, catalogue);
  if (ocr !== null) return repaired(ocr, []);
  const whole = likeness.near(name);
  if (whole.repair !== null && (name.includes(' ') || !isOfAnotherPlant(whole.repair, inside, catalogue)))
    return repaired(whole.repair, whole.suggestions);
  const other = otherName(key);
  const exactly =
    other === null || !isLatin(wordsOf(other.kept)[0] ?? '') ? null : identify(other.name, catalogue)?.ingredient;
  if (exactly != null) return found('parts', exactly);
  const near = other === null ? null : likeness.near(other.name);
  // A misprint of the Latin name leaves a word of it as it is; a common name in the bracket has none.
  if (other !== null && near?.repair != null && shareWord(other.kept, near.repair.ingredient.name))
    return repaired(near.repair, near.suggestions);
  const restored = withLostLigature(name, catalogue);
  if (restored !== null) return repaired(restored, []);
  const suggestions = [...new Set([...(near?.suggestions ?? []), ...whole.suggestions])];
  const told =
    repairedParts(name, catalogue, likeness) ??
    inferred(name, catalogue, suggestions) ??
    (other === null ? null : inferred(other.name, catalogue, suggestions));
  if (told !== null) return told;
  const oils = oilsOf(name, catalogue);
  return oils.length > 0 ? ofSeveral(name, oils) : nothing(suggestions);
}

const LATIN_IN_BRACKET = new RegExp(`^([^()]*)\\(([a-z]{3,} [a-z -]{3,})\\) ?(${PART_OR_PRODUCT})$`);
const BRACKET_IN_WORD = /[a-z]\(/;

/**
 * Another way to read a name with a bracket that is not known as it stands: "Bitter Orange (Citrus Auratium Amara)
 * Flower Extract" has the plant's Latin name in it, "Tris(Tetramethylhydroxypiperidnol) Citrate" a part of its own.
 */
function otherName(key: string): { name: string; kept: string } | null {
  const [, before = '', latin, made] = LATIN_IN_BRACKET.exec(key) ?? [];
  if (latin !== undefined) return isChanged(before.trim()) ? null : { name: `${latin} ${made}`, kept: latin };
  return BRACKET_IN_WORD.test(key) ? { name: key, kept: key } : null;
}

function shareWord(words: string, name: string): boolean {
  const own = new Set(wordsOf(nameKey(name)));
  return wordsOf(words).some((word) => own.has(word));
}

/** "Mallow (Malva Sylvestris)": the plant in the bracket is none that tallow is named by. */
function isOfAnotherPlant({ ingredient }: Candidate, inside: readonly string[], catalogue: Catalogue): boolean {
  const [plant = ''] = inside;
  if (inside.length !== 1 || !plant.includes(' ') || !catalogue.nameOrder.hasBeginning(tightKey(plant))) return false;
  const names = [ingredient.name, ...ingredient.aliases.map(({ name }) => name)];
  const own = new Set(names.flatMap((name) => wordsOf(nameKey(name))));
  return !wordsOf(plant).some((word) => own.has(word));
}

function repaired({ ingredient, distance, confidence }: Candidate, suggestions: readonly Ingredient[]): Match {
  const others = suggestions.filter((other) => other !== ingredient).slice(0, 3);
  return { kind: 'fuzzy', ingredient, confidence, distance, inferred: null, suggestions: others };
}

/** "Butter/Butyrospermun Parkii Butter": synonyms of which some are misprinted agree on one ingredient. */
function repairedParts(name: string, catalogue: Catalogue, likeness: Likeness): Match | null {
  const parts = name.split('/').map((part) => part.trim());
  if (parts.length < 2 || parts.length > MOST_PARTS_OF_A_NAME) return null;
  let worst: Candidate | null = null;
  const ingredients = new Set<Ingredient>();
  for (const part of parts) {
    const exactly = identify(part, catalogue)?.ingredient;
    const near = exactly == null ? likeness.near(part).repair : null;
    const ingredient = exactly ?? near?.ingredient;
    if (ingredient === undefined) return null;
    ingredients.add(ingredient);
    if (near !== null && (worst === null || near.confidence < worst.confidence)) worst = near;
  }
  return ingredients.size === 1 && worst !== null ? repaired(worst, []) : null;
}

// The rules name a class for certain; the name itself may still be misprinted.
const INFERRED_CONFIDENCE = 0.9;

function inferred(name: string, catalogue: Catalogue, suggestions: readonly Ingredient[]): Match | null {
  const inference = inferFromName(name, catalogue.hasWord);
  const own = inference === null ? undefined : catalogue.classes.find(({ id }) => id === inference.class);
  if (inference === null || own === undefined) return null;
  return classAlone({ class: own, oil: inference.oil }, suggestions);
}

const ENDS_AS_PRODUCT = new RegExp(`[^ ] (?:${PRODUCTS})$`);
const WHATEVER_THE_FORM: ReadonlySet<string> = new Set(['vitamin', 'skin_lipid', 'silicone']);

/**
 * "Licorice Extract", "Rosehip Oil", "Ceramide 2": whichever of several ingredients is meant, its class and oil kind are
 * the same; what a plant's name alone may be ("Rosehip") is more than the several. Where no class that can clog pores
 * leaves the verdict open, none of them may have a grade that would count.
 */
function ofSeveral(name: string, several: readonly Ingredient[]): Match {
  const [{ class: own, oil } = { class: null, oil: null }] = several;
  const agree = several.every((one) => one.class === own && one.oil === oil);
  const isGraded = several.some(({ grade }) => grade.value !== null && grade.value > 0);
  if (own === null || !agree || (isGraded && !own.canClog)) return nothing(several);
  const isTold =
    WHATEVER_THE_FORM.has(own.id) ||
    isColourNumber(name) ||
    (ENDS_AS_PRODUCT.test(name) && !PART_OR_PRODUCT_ALONE.test(name));
  return isTold ? classAlone({ class: own, oil }, several) : nothing(several);
}

function classAlone(inferred: Inferred, suggestions: readonly Ingredient[]): Match {
  return { ...nothing(suggestions), kind: 'inferred', confidence: INFERRED_CONFIDENCE, inferred };
}
