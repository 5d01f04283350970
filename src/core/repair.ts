// The rungs for a name the table does not hold as printed: a misprint mended, a class told by the name's words, or nothing.
import { MOST_PARTS_OF_A_NAME } from './by-slash.ts';
import { identify, named, takeApart, withPartsOpen } from './identify.ts';
import type { Candidate, Catalogue, Ingredient, Likeness } from './ingredient.ts';
import { LONGEST_NAME, withoutQualifiers } from './look-up.ts';
import { type Match, nothing } from './match.ts';
import { nameKey } from './name.ts';
import { inferFromName } from './nomenclature/infer.ts';

export function repair(text: string, catalogue: Catalogue, likeness: Likeness): Match {
  if (text.length > LONGEST_NAME) return nothing([]);
  const key = nameKey(text);
  const { outside, inside } = takeApart(withPartsOpen(key));
  const name = withoutQualifiers(outside === '' ? (inside[0] ?? '') : outside);
  const ambiguous = catalogue.ambiguous(key) ?? catalogue.ambiguous(name);
  if (ambiguous !== undefined) return nothing(ambiguous.slice(0, 3));
  const ocr = readAsLetters(name, catalogue);
  if (ocr !== null) return repaired(ocr, []);
  const whole = likeness.near(name);
  if (whole.repair !== null) return repaired(whole.repair, whole.suggestions);
  return (
    repairedParts(name, catalogue, likeness) ??
    inferred(name, catalogue, whole.suggestions) ??
    nothing(whole.suggestions)
  );
}

// A figure in the middle of letters is a letter that a scanner misread: "phen0xyethanol", "g1ycerin".
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])0|0(?=[a-z])/g, 'o'],
  [/(?<=[a-z])1|1(?=[a-z])/g, 'l'],
  [/(?<=[a-z])1|1(?=[a-z])/g, 'i'],
  [/(?<=[a-z])5(?=[a-z])/g, 's'],
];
const MISREAD_CONFIDENCE = 0.97;

function readAsLetters(name: string, catalogue: Catalogue): Candidate | null {
  if (!/[a-z][015]|[01][a-z]/.test(name)) return null;
  for (const one of ['l', 'i']) {
    let read = name;
    for (const [figure, letter] of FIGURES)
      if (!'li'.includes(letter) || letter === one) read = read.replace(figure, letter);
    const ingredient = read === name ? null : (named(read, catalogue)?.ingredient ?? null);
    const distance = [...read].filter((c, i) => c !== name[i]).length;
    if (ingredient !== null) return { ingredient, distance, confidence: MISREAD_CONFIDENCE };
  }
  return null;
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
  const told = { class: own, oil: inference.oil };
  return { ...nothing(suggestions), kind: 'inferred', confidence: INFERRED_CONFIDENCE, inferred: told };
}
