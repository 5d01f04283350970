// Checks a label. The only file that knows the order of the steps: read, resolve, grade, judge.
import { type Active, activesIn } from './actives.ts';
import type { Finding } from './finding.ts';
import { type InPassing, namedInPassing } from './in-passing.ts';
import type { Catalogue, Ingredient, Likeness } from './ingredient.ts';
import { createReader, type Reader } from './label/read.ts';
import type { Ignored, Mention, Reading } from './label/reading.ts';
import type { Match } from './match.ts';
import { type Policy, type PolicyChoice, policyOf, type Usage } from './policy.ts';
import { createRecogniser } from './recognise.ts';
import type { Steps } from './steps.ts';
import { type Discount, judgeComedogenicity, NO_DISCOUNT, noncomedogenicVerdict } from './verdict/noncomedogenic.ts';
import { judgeOil, oilFreeVerdict } from './verdict/oil-free.ts';
import { onePercentLine } from './verdict/one-percent-line.ts';
import {
  CLEAR,
  type Judgement,
  type Outcome,
  openedBy,
  type Verdict,
  type Weighed,
  weighProduct,
  worstOf,
} from './verdict/verdict.ts';

export const CLAIMS = ['noncomedogenic', 'oilFree'] as const;
export type Claim = (typeof CLAIMS)[number];

export interface CheckRequest {
  /** A label as printed, or names already split. */
  readonly ingredients: string | readonly string[];
  readonly usage?: Usage | undefined;
  readonly policy?: PolicyChoice | undefined;
  readonly claims?: readonly Claim[] | undefined;
}

export interface ProductVerdict {
  readonly product: number;
  readonly name: string | null;
  readonly noncomedogenic: Outcome;
  readonly oilFree: Outcome;
}

export interface Coverage {
  readonly ingredients: number;
  readonly identified: number;
  readonly inferred: number;
  readonly unidentified: number;
  readonly graded: number;
  /** Of the unidentified: those that were not compared with near names, since a request has only so many look-ups. */
  readonly unsearched: number;
}

export interface CheckResult {
  readonly noncomedogenic: Verdict;
  readonly oilFree: Verdict;
  /** Empty where the field holds one product. */
  readonly products: readonly ProductVerdict[];
  readonly findings: readonly Finding[];
  readonly actives: readonly Active[];
  readonly ignored: readonly Ignored[];
  readonly coverage: Coverage;
  readonly claims: readonly { readonly claim: Claim; readonly supported: 'yes' | 'no' | 'unclear' }[];
  readonly usage: Usage;
  readonly policy: Policy;
}

export type Check = (request: CheckRequest) => Steps<CheckResult>;

export function createCheck(catalogue: Catalogue, likeness: Likeness): Check {
  const { lexicon, recognise } = createRecogniser(catalogue, likeness);
  const reader = createReader(lexicon);

  return function* (request) {
    const policy = policyOf(request.policy);
    const usage = request.usage ?? 'leave_on';
    // In an array every element is an ingredient: nothing is said in passing.
    const label = typeof request.ingredients === 'string' ? request.ingredients : '';
    const { reading, elements } = yield* readRequest(request.ingredients, reader);
    const { matches, unsearched } = yield* recognise(reading.mentions);
    const findings = reading.mentions.map((mention, i) =>
      findingOf(mention, i + 1, elements?.[i] ?? null, matches[i] as Match),
    );
    const { noncomedogenic, oilFree, products } = judge(label, reading, findings, policy, usage, catalogue);
    const verdictOf = (claim: Claim) => (claim === 'oilFree' ? oilFree : noncomedogenic).verdict;
    // Written out: spreading objects into it took three quarters of a check.
    return {
      noncomedogenic,
      oilFree,
      products,
      claims: (request.claims ?? []).map((claim) => ({ claim, supported: SUPPORT[verdictOf(claim)] })),
      findings,
      actives: activesIn(findings),
      ignored: reading.ignored,
      coverage: coverageOf(findings, unsearched),
      usage,
      policy,
    };
  };
}

interface Read {
  readonly reading: Reading;
  /** The array element of each mention; null for a label in one piece. */
  readonly elements: readonly number[] | null;
}

function* readRequest(ingredients: CheckRequest['ingredients'], reader: Reader): Steps<Read> {
  if (typeof ingredients === 'string') return { reading: yield* reader.readLabel(ingredients), elements: null };
  const readings: Reading[] = [];
  for (const element of ingredients) {
    readings.push(reader.readElement(element));
    yield;
  }
  const mentions: Mention[] = readings.flatMap((reading) => reading.mentions);
  return {
    reading: { kind: mentions.length > 0 ? 'list' : 'none', mentions, ignored: [], products: [null] },
    elements: readings.flatMap((reading, element) => reading.mentions.map(() => element)),
  };
}

function findingOf(mention: Mention, position: number, element: number | null, match: Match): Finding {
  const { ingredient } = match;
  return {
    text: mention.text,
    name: mention.name,
    start: mention.start,
    end: mention.end,
    section: mention.section,
    product: mention.product,
    percent: mention.percent,
    position,
    element,
    match,
    class: ingredient?.class ?? match.inferred?.class ?? null,
    oil: ingredient?.oil ?? match.inferred?.oil ?? null,
    grade: ingredient?.grade ?? null,
  };
}

function judge(
  label: string,
  reading: Reading,
  findings: readonly Finding[],
  policy: Policy,
  usage: Usage,
  catalogue: Catalogue,
) {
  const judgePores = judgeComedogenicity(policy, discountFor(reading, findings, policy, usage));
  const judgeOils = judgeOil(policy);

  const findingsOf: Finding[][] = reading.products.map(() => []);
  for (const finding of findings) findingsOf[finding.product]?.push(finding);
  const named = reading.products.map((name, product) => {
    const own = findingsOf[product] ?? [];
    const kind = kindOf(reading, own);
    const weigh = (judgement: typeof judgePores): Weighed => weighProduct(product, kind, own, judgement);
    return { product, name, pores: weigh(judgePores), oils: weigh(judgeOils) };
  });
  const mayClog = judgeComedogenicity(policy, () => NO_DISCOUNT);
  const weighed = named.map(({ product, name, pores, oils }) => {
    const inPassingWhere = inPassingThat(label, reading, findingsOf[product] ?? [], catalogue);
    return {
      product,
      name,
      pores: pores.outcome === 'pass' ? openedBy(inPassingWhere(mayClog), pores, product) : pores,
      oils: oils.outcome === 'pass' ? openedBy(inPassingWhere(judgeOils), oils, product) : oils,
    };
  });
  const noncomedogenic = noncomedogenicVerdict(worstOf(weighed.map(({ pores }) => pores)), policy, usage);
  const oilFree = oilFreeVerdict(worstOf(weighed.map(({ oils }) => oils)), policy);
  const products = weighed.map(
    ({ product, name, pores, oils }): ProductVerdict => ({
      product,
      name,
      noncomedogenic: pores.outcome,
      oilFree: oils.outcome,
    }),
  );
  return { noncomedogenic, oilFree, products: weighed.length < 2 ? [] : products };
}

/** What the list names in passing and is not clear; looked for when first asked, since most lists do not pass. */
function inPassingThat(label: string, reading: Reading, findings: readonly Finding[], catalogue: Catalogue) {
  let all: readonly InPassing[] | undefined;
  return (judgement: (ingredient: Ingredient) => Judgement): readonly InPassing[] => {
    all ??= namedInPassing(label, reading.ignored, findings, catalogue);
    return all.filter(({ ingredient }) => ingredient === null || judgement(ingredient).kind !== CLEAR.kind);
  };
}

/** A drug names its actives apart: alone they are not all that is in the product. */
function kindOf({ kind }: Reading, findings: readonly Finding[]): Reading['kind'] {
  const areActives = findings.length > 0 && findings.every(({ section }) => section === 'active');
  return kind === 'list' && areActives ? 'highlights' : kind;
}

function discountFor(
  reading: Reading,
  findings: readonly Finding[],
  policy: Policy,
  usage: Usage,
): (finding: Finding) => Discount {
  if (policy.noncomedogenic !== 'weighted') return () => NO_DISCOUNT;
  const isUnderOnePercent = onePercentLine(findings, reading.kind);
  const rinseOff = usage === 'rinse_off' ? 1 : 0;
  return (finding) => ({ rinseOff, underOnePercent: isUnderOnePercent(finding) ? 1 : 0 });
}

const SUPPORT = { pass: 'yes', fail: 'no', inconclusive: 'unclear' } as const;

function coverageOf(findings: readonly Finding[], unsearched: number): Coverage {
  const coverage = { ingredients: findings.length, identified: 0, inferred: 0, unidentified: 0, graded: 0, unsearched };
  for (const { match, grade } of findings) {
    if (match.kind === 'none') coverage.unidentified++;
    else if (match.kind === 'inferred') coverage.inferred++;
    else coverage.identified++;
    if (grade !== null && grade.value !== null) coverage.graded++;
  }
  return coverage;
}
