// The answer to a check as JSON text. What a finding was recognised as reads the same on every label: it is written once
// and kept beside its match (docs/decisions/0023-speed.md).
import type { CheckResult } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { isContested } from '../core/grade.ts';
import type { Match } from '../core/match.ts';
import type { Unresolved, Verdict } from '../core/verdict/verdict.ts';
import { type Dataset, presentClogging, presentOils, presentRecognised, presentRest } from './present.ts';

// Of what is told of a match only `contested` changes with the threshold of a request.
const contested = new WeakMap<Match, string>();
const uncontested = new WeakMap<Match, string>();
// Nothing in it is written otherwise in JSON.
const PLAIN = /^[ !#-[\]-~]*$/;

/** The same as the JSON of `presentCheck`. */
export function checkJson(result: CheckResult, dataset: Dataset): string {
  const { threshold } = result.policy;
  const findings = result.findings.map((finding) => findingJson(finding, threshold)).join(',');
  return `{${claimsJson(result)},"ingredients":[${findings}],${restJson(presentRest(result, dataset))}`;
}

/** Lists are mostly empty, and what does not change is not written anew. */
function restJson({ actives, ignored, coverage, claims, usage, usageCounted, policy, dataset, notice }: Rest): string {
  const { ingredients, identified, inferred, unidentified, graded, unsearched } = coverage;
  const counts = `"ingredients":${ingredients},"identified":${identified},"inferred":${inferred},"unidentified":${unidentified},"graded":${graded},"unsearched":${unsearched}`;
  const lists = `"actives":${listJson(actives)},"ignored":${listJson(ignored)},"coverage":{${counts}},"claims":${listJson(claims)}`;
  return `${lists},"usage":"${usage}","usageCounted":${usageCounted},"policy":${kept(policy)},"dataset":${kept(dataset)},"notice":${quoted(notice)}}`;
}

type Rest = ReturnType<typeof presentRest>;

function listJson(list: readonly object[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}

const keptJson = new WeakMap<object, string>();

/** The JSON of what is the same object in many answers. */
function kept(value: object): string {
  let json = keptJson.get(value);
  if (json === undefined) {
    json = JSON.stringify(value);
    keptJson.set(value, json);
  }
  return json;
}

/** The same without `ingredients` and `ignored`. */
export function verdictsJson(result: CheckResult, dataset: Dataset): string {
  const { ignored: _, ...rest } = presentRest(result, dataset);
  return `{${claimsJson(result)},${JSON.stringify(rest).slice(1)}`;
}

function claimsJson(result: CheckResult): string {
  const noncomedogenic = verdictJson(result.noncomedogenic, presentClogging(result));
  const oilFree = verdictJson(result.oilFree, presentOils(result));
  return `"noncomedogenic":${noncomedogenic},"oilFree":${oilFree},"products":${listJson(result.products)}`;
}

function verdictJson({ verdict, leaning, summary, unresolved }: Verdict, offenders: readonly object[]): string {
  const open = unresolved.map(unresolvedJson).join(',');
  return `{"verdict":"${verdict}","leaning":"${leaning}","summary":${quoted(summary)},"unresolved":[${open}],"offenders":${listJson(offenders)}}`;
}

function unresolvedJson({ finding, product, code }: Unresolved): string {
  const id = quoted(finding?.match.ingredient?.id);
  const own = quoted(finding?.class?.id);
  return `{"position":${finding?.position ?? null},"product":${product},"text":${quoted(finding?.text)},"id":${id},"class":${own},"code":"${code}"}`;
}

function findingJson(finding: Finding, threshold: number): string {
  const written = finding.grade !== null && isContested(finding.grade, threshold) ? contested : uncontested;
  let recognised = written.get(finding.match);
  if (recognised === undefined) {
    recognised = JSON.stringify(presentRecognised(finding, threshold)).slice(1);
    written.set(finding.match, recognised);
  }
  const { position, element, text, start, end, section, product, percent } = finding;
  return `{"position":${position},"element":${element},"text":${quoted(text)},"start":${start},"end":${end},"section":"${section}","product":${product},"percent":${percent},${recognised}`;
}

function quoted(text: string | undefined): string {
  if (text === undefined) return 'null';
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
