// The enumerations of the API in words for people.
import type { CheckAnswer } from '../schemas/check-answer.ts';

type Finding = CheckAnswer['ingredients'][number];
type Basis = Finding['grade']['basis'];
type Outcome = CheckAnswer['noncomedogenic']['verdict'];
export type Claim = CheckAnswer['claims'][number]['claim'];

export const VERDICT_WORDS: Readonly<Record<Claim, Readonly<Record<Outcome, string>>>> = {
  noncomedogenic: { pass: 'Noncomedogenic', fail: 'Not noncomedogenic', inconclusive: 'Not clear yet' },
  oilFree: { pass: 'Oil-free', fail: 'Not oil-free', inconclusive: 'Not clear yet' },
};

export const CLAIM_WORDS: Readonly<Record<Claim, string>> = { noncomedogenic: 'noncomedogenic', oilFree: 'oil-free' };

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  human: 'tested on human skin',
  rabbit: 'tested in the rabbit ear',
  rabbit_secondhand: 'rabbit ear, read in a transcription',
  list: 'circulating chart, no test cited',
  none: 'no source',
};

/** What a number rests on. The operator's own is never taken for a published one. */
export function evidenceWords({ basis, origin }: Pick<Finding['grade'], 'basis' | 'origin'>): string {
  if (origin === undefined) return BASIS_WORDS[basis];
  return `by the operator of this service: ${basis === 'list' ? 'no test is named' : BASIS_WORDS[basis]}`;
}

export const WHY_OPEN: Readonly<Record<CheckAnswer['noncomedogenic']['unresolved'][number]['code'], string>> = {
  no_ingredients: 'No ingredient list was found in this text.',
  partial_list: 'Only some of the ingredients are listed.',
  unidentified: 'not identified',
  low_confidence: 'may be a misprint; not sure enough to count',
  untraced_grade: 'graded high, but only in charts that cite no test',
  ungraded_class: 'never graded, and its class can clog pores',
};

/** Of an entry with a text and no place on the list. */
export const NAMED_IN_PASSING = 'named in passing';

export const WHY_IGNORED: Readonly<Record<CheckAnswer['ignored'][number]['why'], string>> = {
  negative_list: 'a list of what is not in the product',
  marketing: 'marketing',
  header: 'a heading',
  footnote: 'a footnote',
  disclaimer: 'a disclaimer',
  noise: 'no part of the list',
};

export const SECTION_WORDS: Readonly<Record<Finding['section'], string | null>> = {
  main: null,
  active: 'active ingredient',
  may_contain: 'may contain',
};

export function matchWords({ kind, name, distance, confidence }: Finding['match']): string {
  switch (kind) {
    case 'inci':
      return 'Recognised by its INCI name.';
    case 'alias':
      return `Recognised by another name of ${name}.`;
    case 'parts':
      return `Recognised by its parts, which agree on ${name}.`;
    case 'spacing':
      return `Recognised as ${name}; only spaces, hyphens or punctuation differ.`;
    case 'fuzzy':
      return `Read as a misprint of ${name}: ${counted(distance, 'letter')} off, ${Math.round(confidence * 100)} % sure.`;
    case 'inferred':
      return 'No one ingredient of the table; its class follows from how the name is built.';
    case 'none':
      return 'Not identified, and nothing is guessed.';
  }
}

/** `plant_oil` -> "plant oil". */
export function plain(id: string): string {
  return id.replaceAll('_', ' ');
}

/** `morris-kwan-1983` -> "Morris Kwan 1983". */
export function familyName(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1 independent source, saying 4", "3 independent sources from 2 to 4". */
export function sourcesWords(sources: number, low: number, high: number): string {
  const told = counted(sources, 'independent source');
  if (low !== high) return `${told} from ${span(low, high)}`;
  return `${told}, ${sources === 1 ? '' : 'all '}saying ${low}`;
}

export function span(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`;
}
