// What the sources of one ingredient disagree about, told from their own fields; no judgement is made here.
import { hasNumber, type Rating } from './evidence-view.ts';
import { BASIS_WORDS, familyName, span } from './words.ts';

type Numbered = Rating & { readonly low: number; readonly high: number };

export function disagreementOf(ratings: readonly Rating[]): string[] {
  const numbered = ratings.filter(hasNumber);
  if (numbered.length === 0) return unnumberedOf(ratings);
  const families = new Set(numbered.map(({ family }) => family));
  const all = rangeOf(numbered);
  if (families.size === 1) return [`One independent source gives a number, ${all}.`, ...unnumberedOf(ratings)];
  if (!all.includes('to'))
    return [`The ${families.size} independent sources that give a number agree on ${all}.`, ...unnumberedOf(ratings)];

  const kinds = [...new Set(numbered.map(({ basis }) => basis))].map((basis) => ({
    basis,
    own: numbered.filter((rating) => rating.basis === basis),
  }));
  return [
    `The sources run from ${all}.`,
    ...(kinds.length > 1
      ? [`By kind of evidence: ${kinds.map(({ basis, own }) => `${BASIS_WORDS[basis]}, ${rangeOf(own)}`).join('; ')}.`]
      : []),
    ...kinds.flatMap(({ basis, own }) => withinKind(basis, own)),
    ...conditions(numbered),
    ...unnumberedOf(ratings),
  ];
}

function rangeOf(ratings: readonly Numbered[]): string {
  return span(Math.min(...ratings.map(({ low }) => low)), Math.max(...ratings.map(({ high }) => high)));
}

/** Families of the same kind that still differ. */
function withinKind(basis: Rating['basis'], own: readonly Numbered[]): string[] {
  const families = [...new Set(own.map(({ family }) => family))].map((family) => ({
    family,
    range: rangeOf(own.filter((rating) => rating.family === family)),
  }));
  if (new Set(families.map(({ range }) => range)).size < 2) return [];
  const told = families.map(({ family, range }) => `${familyName(family)} ${range}`).join(', ');
  return [`Within one kind (${BASIS_WORDS[basis]}) they differ too: ${told}.`];
}

/** Dose and vehicle explain many a difference, where they are told. */
function conditions(numbered: readonly Numbered[]): string[] {
  const told = numbered.flatMap((rating) => {
    const how = [rating.dose, rating.vehicle].filter((part) => part !== null).join(', in ');
    return how === '' ? [] : [`${familyName(rating.family)} ${span(rating.low, rating.high)} (${how})`];
  });
  return told.length === 0 ? [] : [`The conditions that are told: ${told.join('; ')}.`];
}

/** Papers that say comedogenic or not, and print no number. */
function unnumberedOf(ratings: readonly Rating[]): string[] {
  return (['positive', 'negative'] as const).flatMap((finding) => {
    const own = ratings.filter((rating) => !hasNumber(rating) && rating.finding === finding);
    const told = own.map(({ family, basis }) => `${familyName(family)} (${BASIS_WORDS[basis]})`);
    const word = finding === 'positive' ? 'comedogenic' : 'not comedogenic';
    return told.length === 0 ? [] : [`Found ${word}, without a number: ${[...new Set(told)].join('; ')}.`];
  });
}
