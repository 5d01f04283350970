// What a verdict is, whatever the claim: its words, its reasons, and how those of several products make one.

import type { Finding } from '../finding.ts';
import { isSure } from '../finding.ts';
import type { InPassing } from '../in-passing.ts';
import type { Reading } from '../label/reading.ts';

export const VERDICTS = ['pass', 'fail', 'inconclusive'] as const;
export type Outcome = (typeof VERDICTS)[number];
export const LEANINGS = ['pass', 'fail', 'none'] as const;
export type Leaning = (typeof LEANINGS)[number];

export const UNRESOLVED_CODES = [
  'no_ingredients',
  'partial_list',
  'unidentified',
  'low_confidence',
  'untraced_grade',
  'ungraded_class',
] as const;
export type UnresolvedCode = (typeof UNRESOLVED_CODES)[number];

export interface Offence {
  readonly finding: Finding;
  readonly code: 'grade_at_threshold' | 'oil_kind';
  readonly reason: string;
}

export interface Unresolved {
  /** null where the whole list is meant: nothing was read, or only some of the ingredients. */
  readonly finding: Finding | null;
  /** What the text names and its list does not; null for all other reasons. */
  readonly inPassing: InPassing | null;
  readonly product: number;
  readonly code: UnresolvedCode;
}

export interface Verdict {
  readonly verdict: Outcome;
  readonly leaning: Leaning;
  readonly summary: string;
  readonly offences: readonly Offence[];
  readonly unresolved: readonly Unresolved[];
}

export const CLEAR = { kind: 'clear' } as const;

/** What one claim makes of one finding. */
export type Judgement =
  | typeof CLEAR
  | { readonly kind: 'offence'; readonly code: Offence['code']; readonly reason: string }
  | { readonly kind: 'open'; readonly code: UnresolvedCode; readonly leansToFail: boolean };

// A leaning needs at least this share of the ingredients accounted for.
const ENOUGH = 0.9;

export interface Weighed {
  readonly outcome: Outcome;
  readonly leaning: Leaning;
  readonly offences: readonly Offence[];
  readonly unresolved: readonly Unresolved[];
}

export function weighProduct(
  product: number,
  kind: Reading['kind'],
  findings: readonly Finding[],
  judge: (finding: Finding) => Judgement,
): Weighed {
  const offences: Offence[] = [];
  const unresolved: Unresolved[] = [];
  let leansToFail = false;
  if (findings.length === 0) unresolved.push({ finding: null, inPassing: null, product, code: 'no_ingredients' });
  else if (kind === 'highlights') unresolved.push({ finding: null, inPassing: null, product, code: 'partial_list' });
  for (const finding of findings) {
    const judgement = isSure(finding) ? judge(finding) : open(finding);
    if (judgement.kind === 'offence') offences.push({ finding, code: judgement.code, reason: judgement.reason });
    else if (judgement.kind === 'open') {
      unresolved.push({ finding, inPassing: null, product, code: judgement.code });
      leansToFail ||= judgement.leansToFail;
    }
  }
  const outcome = offences.length > 0 ? 'fail' : unresolved.length > 0 ? 'inconclusive' : 'pass';
  return { outcome, leaning: leaningOf(outcome, kind, findings, leansToFail), offences, unresolved };
}

/** What a list names in passing keeps a pass open where it would not be clear as a finding. */
export function openedBy(inPassing: readonly InPassing[], weighed: Weighed, product: number): Weighed {
  if (weighed.outcome !== 'pass' || inPassing.length === 0) return weighed;
  const unresolved = inPassing.map(
    (named): Unresolved => ({ finding: null, inPassing: named, product, code: 'partial_list' }),
  );
  return { ...weighed, outcome: 'inconclusive', unresolved };
}

function open({ match }: Finding): Judgement {
  return { kind: 'open', code: match.kind === 'none' ? 'unidentified' : 'low_confidence', leansToFail: false };
}

function leaningOf(
  outcome: Outcome,
  kind: Reading['kind'],
  findings: readonly Finding[],
  leansToFail: boolean,
): Leaning {
  if (outcome === 'fail') return 'fail';
  const accounted = findings.filter((finding) => finding.match.kind !== 'none').length;
  if (kind !== 'list' || findings.length === 0 || accounted < findings.length * ENOUGH) return 'none';
  return leansToFail ? 'fail' : 'pass';
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'inconclusive', 'pass'];
const WORST_LEANING_FIRST: readonly Leaning[] = ['fail', 'none', 'pass'];

/** The worst of several products. */
export function worstOf(products: readonly Weighed[]): Weighed {
  const [only] = products;
  if (only !== undefined && products.length === 1) return only;
  return {
    outcome: WORST_FIRST.find((outcome) => products.some((product) => product.outcome === outcome)) ?? 'inconclusive',
    leaning: WORST_LEANING_FIRST.find((leaning) => products.some((product) => product.leaning === leaning)) ?? 'none',
    offences: products.flatMap((product) => product.offences),
    unresolved: products.flatMap((product) => product.unresolved),
  };
}

/** "2 ingredients were not identified; 1 has no grade and is of a class that can clog pores". */
export function openReasons(unresolved: readonly Unresolved[]): string {
  const counts = new Map<UnresolvedCode, number>();
  const inPassing = unresolved.flatMap((entry) => entry.inPassing?.text ?? []);
  for (const { code } of unresolved) counts.set(code, (counts.get(code) ?? 0) + 1);
  return UNRESOLVED_CODES.filter((code) => counts.has(code))
    .map((code) =>
      code === 'partial_list' && inPassing.length > 0
        ? `the list names ${enumerate(inPassing)} in passing`
        : sentenceOf(code, counts.get(code) ?? 0),
    )
    .join('; ');
}

function sentenceOf(code: UnresolvedCode, count: number): string {
  const one = count === 1;
  const ingredients = one ? '1 ingredient' : `${count} ingredients`;
  switch (code) {
    case 'no_ingredients':
      return 'no ingredient list was found';
    case 'partial_list':
      return 'only some of the ingredients are listed';
    case 'unidentified':
      return `${ingredients} ${one ? 'was' : 'were'} not identified`;
    case 'low_confidence':
      return `${ingredients} ${one ? 'was' : 'were'} read as a misprint without enough confidence`;
    case 'untraced_grade':
      return `${ingredients} ${one ? 'is' : 'are'} graded at or above the threshold only in charts that cite no test`;
    case 'ungraded_class':
      return `${ingredients} ${one ? 'has' : 'have'} no grade and ${one ? 'is' : 'are'} of a class that can clog pores`;
  }
}

/** "A", "A and B", "A, B and C": each name once. */
export function enumerate(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}
