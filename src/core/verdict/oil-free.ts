// Findings -> oil-free or not, in one of three readings of the word: docs/decisions/0005-verdicts.md.
import type { Finding } from '../finding.ts';
import type { OilKind } from '../ingredient.ts';
import type { Policy } from '../policy.ts';
import { CLEAR, enumerate, type Judgement, openReasons, type Verdict, type Weighed } from './verdict.ts';

const NAMED: readonly OilKind[] = ['plant_oil', 'animal_oil', 'mineral_oil', 'essential_oil'];
const STANDARD: readonly OilKind[] = [...NAMED, 'butter', 'triglyceride', 'hydrocarbon_oil', 'lanolin'];
const STRICT: readonly OilKind[] = [...STANDARD, 'wax', 'ester_oil'];

/** The oil kinds that break the claim; silicones, ethoxylated and modified oils never do. */
export const BREAKING: Readonly<Record<Policy['oilFree'], readonly OilKind[]>> = {
  named: NAMED,
  standard: STANDARD,
  strict: STRICT,
};

const IN_WORDS: Readonly<Record<OilKind, string>> = {
  plant_oil: 'plant oil',
  animal_oil: 'animal oil',
  mineral_oil: 'mineral oil',
  butter: 'plant butter',
  triglyceride: 'triglyceride',
  hydrocarbon_oil: 'hydrocarbon oil',
  lanolin: 'lanolin',
  essential_oil: 'essential oil',
  wax: 'wax',
  ester_oil: 'ester oil',
  silicone: 'silicone',
  ethoxylated_oil: 'ethoxylated oil',
  modified_oil: 'modified oil',
};

export function judgeOil(policy: Policy): (judged: Pick<Finding, 'oil'>) => Judgement {
  const breaking = BREAKING[policy.oilFree];
  return ({ oil }) => {
    if (oil === null || !breaking.includes(oil)) return CLEAR;
    return { kind: 'offence', code: 'oil_kind', reason: `An oil in the ${policy.oilFree} reading: ${IN_WORDS[oil]}.` };
  };
}

export function oilFreeVerdict(weighed: Weighed, policy: Policy): Verdict {
  return {
    verdict: weighed.outcome,
    leaning: weighed.leaning,
    summary: summaryOf(weighed, policy),
    offences: weighed.offences,
    unresolved: weighed.unresolved,
  };
}

function summaryOf({ outcome, offences, unresolved }: Weighed, policy: Policy): string {
  if (outcome === 'fail') {
    const oils = enumerate(
      offences.map(
        ({ finding }) =>
          `${finding.match.ingredient?.name ?? finding.text} (${finding.oil === null ? '' : IN_WORDS[finding.oil]})`,
      ),
    );
    return `Not oil-free: contains ${oils}.`;
  }
  if (outcome === 'inconclusive') return `Not decided: ${openReasons(unresolved)}.`;
  return `No listed ingredient is an oil in the ${policy.oilFree} reading of "oil-free", which no law defines.`;
}
