// The answer to a check as JSON text. What a finding was recognised as reads the same on every label: it is written once
// and kept beside its match (docs/decisions/0023-speed.md).
import type { CheckResult } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { isContested } from '../core/grade.ts';
import type { Match } from '../core/match.ts';
import { type Dataset, presentRecognised, presentRest, presentVerdicts } from './present.ts';

// Of what is told of a match only `contested` changes with the threshold of a request.
const contested = new WeakMap<Match, string>();
const uncontested = new WeakMap<Match, string>();

/** The same as the JSON of `presentCheck`. */
export function checkJson(result: CheckResult, dataset: Dataset): string {
  const findings = result.findings.map((finding) => findingJson(finding, result.policy.threshold));
  const verdicts = JSON.stringify(presentVerdicts(result));
  const rest = JSON.stringify(presentRest(result, dataset));
  return `${verdicts.slice(0, -1)},"ingredients":[${findings.join(',')}],${rest.slice(1)}`;
}

/** The same without `ingredients` and `ignored`. */
export function verdictsJson(result: CheckResult, dataset: Dataset): string {
  const { ignored: _, ...rest } = presentRest(result, dataset);
  return JSON.stringify({ ...presentVerdicts(result), ...rest });
}

function findingJson(finding: Finding, threshold: number): string {
  const written = finding.grade !== null && isContested(finding.grade, threshold) ? contested : uncontested;
  let recognised = written.get(finding.match);
  if (recognised === undefined) {
    recognised = JSON.stringify(presentRecognised(finding, threshold)).slice(1);
    written.set(finding.match, recognised);
  }
  const { position, element, text, start, end, section, product, percent } = finding;
  return `{"position":${position},"element":${element},"text":${JSON.stringify(text)},"start":${start},"end":${end},"section":"${section}","product":${product},"percent":${percent},${recognised}`;
}
