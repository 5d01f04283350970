// The answer to a check as JSON text. What a finding was recognised as reads the same on every label: it is written once
// and kept beside its match (docs/decisions/0023-speed.md).
import type { CheckResult } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { isContested } from '../core/grade.ts';
import type { Match } from '../core/match.ts';
import { inOnePiece } from '../core/one-piece.ts';
import type { Unresolved, Verdict } from '../core/verdict/verdict.ts';
import { type Dataset, presentClogging, presentOils, presentRecognised, presentRest } from './present.ts';

/** What a finding was recognised as, in the words of the answer, beside the text that it was read from. */
interface Written {
  readonly text: string;
  /** From behind the position to where the text begins. */
  readonly before: string;
  /** From behind where the text ends. */
  readonly behind: string;
}

// Of what is told of a match only `contested` changes with the threshold of a request.
const contested = new WeakMap<Match, Written>();
const uncontested = new WeakMap<Match, Written>();
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

function unresolvedJson({ finding, inPassing, product, code }: Unresolved): string {
  const text = quoted(finding?.text ?? inPassing?.text);
  const id = quoted(finding?.match.ingredient?.id ?? inPassing?.ingredient?.id);
  const own = quoted(finding?.class?.id ?? inPassing?.ingredient?.class.id);
  return `{"position":${finding?.position ?? null},"product":${product},"text":${text},"id":${id},"class":${own},"code":"${code}"}`;
}

function findingJson(finding: Finding, threshold: number): string {
  const { position, element, text, start, end, section, product, percent } = finding;
  const written = writtenOf(finding, threshold);
  const before = element === null && text === written.text ? written.before : beforeJson(element, text);
  const isPlain = section === 'main' && product === 0 && percent === null;
  const behind = isPlain ? written.behind : placeJson(section, product, percent) + written.behind.slice(IN_MAIN.length);
  return `{"position":${position}${before}${start},"end":${end}${behind}`;
}

function writtenOf(finding: Finding, threshold: number): Written {
  const { grade, match, text } = finding;
  const memory = grade !== null && isContested(grade, threshold) ? contested : uncontested;
  let written = memory.get(match);
  if (written === undefined) {
    const recognised = JSON.stringify(presentRecognised(finding, threshold)).slice(1);
    written = { text, before: inOnePiece(beforeJson(null, text)), behind: inOnePiece(`${IN_MAIN},${recognised}`) };
    memory.set(match, written);
  }
  return written;
}

function beforeJson(element: number | null, text: string): string {
  return `,"element":${element},"text":${quoted(text)},"start":`;
}

function placeJson(section: Finding['section'], product: number, percent: number | null): string {
  return `,"section":"${section}","product":${product},"percent":${percent}`;
}

// Where most findings are.
const IN_MAIN = placeJson('main', 0, null);

function quoted(text: string | undefined): string {
  if (text === undefined) return 'null';
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
