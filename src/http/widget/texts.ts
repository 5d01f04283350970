// The widget's own words in English. A page overrides them with <script type="application/json" id="porewise-texts">;
// the sentences of the service are shown as they are, marked as English.
import type { UnresolvedCode } from '../../core/verdict/verdict.ts';
import type { Claim, State } from './answer.ts';

export const ENGLISH = {
  label: 'Ingredient list check',
  noncomedogenic: 'Noncomedogenic',
  oilFree: 'Oil-free',
  pass: 'List passes',
  fail: 'List fails',
  inconclusive: 'Not decided',
  unavailable: 'No verdict',
  loading: 'Asking …',
  unreadable: 'There is no verdict to show, which speaks neither for nor against the product.',
  outdated: 'The verdict is out of date and not shown, which speaks neither for nor against the product.',
  terms: 'Read from the ingredient list; the product was not tested.',
  policy: 'policy',
  threshold: 'threshold {n}',
  reading: '{reading} reading',
  evidence: 'evidence',
  data: 'Data of',
  version: 'version',
  details: 'Details',
  reasons: 'Reasons',
  place: 'no. {n} on the list',
  mayContain: 'may contain',
  open_no_ingredients: 'No ingredient list was found.',
  open_partial_list: 'Only some of the ingredients are listed.',
  open_unidentified: 'Not identified.',
  open_low_confidence: 'Read as a misprint, without enough confidence.',
  open_untraced_grade: 'Graded at or above the threshold only in charts that cite no test.',
  open_ungraded_class: 'Has no grade, and is of a class that can clog pores.',
  open: 'Not resolved.',
  inPassing: 'Named in passing.',
} satisfies Record<Claim | State | `open_${UnresolvedCode}`, string> & Record<string, string>;

export type Texts = Readonly<Record<keyof typeof ENGLISH, string>>;

/** What is missing, empty or no text stays English, so that no word goes missing by a slip. */
export function textsOf(json: unknown): Texts {
  const given = Object.entries(typeof json === 'object' && json !== null ? json : {});
  return { ...ENGLISH, ...Object.fromEntries(given.filter(([, text]) => typeof text === 'string' && text !== '')) };
}
