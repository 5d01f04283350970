// Findings -> noncomedogenic or not. The rule: docs/decisions/0005-verdicts.md.
import type { Finding } from '../finding.ts';
import type { Grade, GradeBasis } from '../ingredient.ts';
import type { Policy, Usage } from '../policy.ts';
import { CLEAR, enumerate, type Judgement, openReasons, type Verdict, type Weighed } from './verdict.ts';

const BASIS_IN_WORDS: Readonly<Record<GradeBasis, string>> = {
  human: 'tested on human skin',
  rabbit: 'tested in the rabbit ear',
  rabbit_secondhand: 'tested in the rabbit ear, read in a transcription',
  list: 'from circulating charts',
  none: 'no source',
};

/** How much lower a grade counts under the `weighted` policy: in a rinse-off product, and after the 1 % line. */
export interface Discount {
  readonly rinseOff: 0 | 1;
  readonly underOnePercent: 0 | 1;
}

export const NO_DISCOUNT: Discount = { rinseOff: 0, underOnePercent: 0 };

/** Of a finding, or of an ingredient by itself. */
export function judgeComedogenicity<Judged extends Pick<Finding, 'grade' | 'class'>>(
  policy: Policy,
  discountOf: (judged: Judged) => Discount,
): (judged: Judged) => Judgement {
  return (judged) => {
    const { grade } = judged;
    if (grade === null || grade.value === null) {
      return judged.class?.canClog === true ? { kind: 'open', code: 'ungraded_class', leansToFail: false } : CLEAR;
    }
    const discount = discountOf(judged);
    const counted = grade.value - discount.rinseOff - discount.underOnePercent;
    if (counted < policy.threshold) return CLEAR;
    if (policy.evidence === 'traced' && !grade.traced)
      return { kind: 'open', code: 'untraced_grade', leansToFail: true };
    return {
      kind: 'offence',
      code: 'grade_at_threshold',
      reason: reasonOf(grade.value, counted, discount, evidenceOf(grade), policy),
    };
  };
}

function evidenceOf({ basis, origin }: Grade): string {
  if (origin === undefined) return BASIS_IN_WORDS[basis];
  return `by the operator of this service: ${basis === 'list' ? 'no test is named' : BASIS_IN_WORDS[basis]}`;
}

function reasonOf(value: number, counted: number, discount: Discount, evidence: string, { threshold }: Policy): string {
  const why = [discount.rinseOff ? 'rinse-off' : '', discount.underOnePercent ? 'at 1 % or less' : ''].filter(
    (part) => part !== '',
  );
  const lowered = counted === value ? '' : `, counted ${counted} (${why.join(', ')})`;
  return `Graded ${value} of 5${lowered}, ${evidence}; the threshold is ${threshold}.`;
}

export function noncomedogenicVerdict(weighed: Weighed, policy: Policy, usage: Usage): Verdict {
  return {
    verdict: weighed.outcome,
    leaning: weighed.leaning,
    summary: summaryOf(weighed, policy, usage),
    offences: weighed.offences,
    unresolved: weighed.unresolved,
  };
}

const LOWERED: Readonly<Record<Usage, string>> = {
  leave_on: ' Grades of what is listed at 1 % or less were counted one lower.',
  rinse_off:
    ' Grades were counted one lower because the product is rinsed off, and one more for what is listed at 1 % or less.',
};

function summaryOf({ outcome, offences, unresolved }: Weighed, policy: Policy, usage: Usage): string {
  const { threshold } = policy;
  const isWeighted = policy.noncomedogenic === 'weighted';
  const lowered = isWeighted ? LOWERED[usage] : '';
  if (outcome === 'fail') {
    const graded = enumerate(
      offences.map(({ finding }) => `${finding.match.ingredient?.name} is graded ${finding.grade?.value}`),
    );
    return `Not noncomedogenic: ${graded} (threshold ${threshold}).${lowered}`;
  }
  if (outcome === 'inconclusive') return `Not decided: ${openReasons(unresolved)}.${lowered}`;
  const reaches = isWeighted ? `counts ${threshold}` : `is graded ${threshold}`;
  return `No listed ingredient ${reaches} or more in the sources used; the product itself was not tested.${lowered}`;
}
