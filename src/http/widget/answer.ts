// Whether JSON that nobody vouches for is an answer of the service. What is not whole, or contradicts itself, is none:
// the widget then says that there is no verdict, and never shows a pass.
import type { CheckAnswer } from '../schemas/check-answer.ts';

/** What the widget shows of an answer; the rest of it may be left out. */
export type Answer = Pick<CheckAnswer, 'noncomedogenic' | 'oilFree' | 'coverage' | 'policy' | 'dataset' | 'notice'>;

export type Claim = 'noncomedogenic' | 'oilFree';

/** `unavailable`: there is no verdict to show. */
export type State = Answer[Claim]['verdict'] | 'unavailable';

export function isAnswer(json: unknown): json is Answer {
  try {
    const { noncomedogenic, oilFree, coverage, policy, dataset, notice } = json as Answer;
    return (
      isWhole(noncomedogenic, coverage) &&
      isWhole(oilFree, coverage) &&
      isNumber(policy.threshold) &&
      DAY.test(dataset.date) &&
      [policy.noncomedogenic, policy.evidence, policy.oilFree, dataset.version, dataset.engine, notice].every(isText)
    );
  } catch {
    return false; // Something was looked into that has no fields.
  }
}

/** The verdict must follow from what stands beside it, as the service makes it. */
function isWhole(claim: Answer[Claim], { ingredients, unidentified }: Answer['coverage']): boolean {
  const { offenders, unresolved } = claim;
  const isAccounted = unresolved.length === 0 && isNumber(ingredients) && ingredients > 0 && unidentified === 0;
  return (
    claim.verdict === (offenders.length > 0 ? 'fail' : isAccounted ? 'pass' : 'inconclusive') &&
    isText(claim.summary) &&
    offenders.every(
      ({ name, text, position, reason }) => isText(name ?? text) && isNumber(position) && isText(reason),
    ) &&
    unresolved.every(({ text, position, code }) => isText(text ?? code) && isText(code) && isNumber(position ?? 0))
  );
}

function isText(json: unknown): boolean {
  return typeof json === 'string' && json.trim() !== '';
}

function isNumber(json: unknown): boolean {
  return typeof json === 'number';
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/;

/** Whether it is no longer to be shown: it is of another dataset, or the shop vouched for it until an earlier day. */
export function isOutdated({ dataset }: Answer, version: string | null, until: string | null, today: string): boolean {
  const isVouchedFor = until === null || (DAY.test(until) && until >= today);
  return !isVouchedFor || (version !== null && version !== dataset.version);
}
