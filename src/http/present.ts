// The core's values in the words of the contract.
import type { CheckResult } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { isContested } from '../core/grade.ts';
import type { Catalogue, Grade, Ingredient, IngredientClass, Rating, Source } from '../core/ingredient.ts';
import type { Unresolved, Verdict } from '../core/verdict/verdict.ts';
import type { BrowseAnswer, ClassesAnswer, IngredientAnswer } from './schemas/catalogue.ts';
import type { CheckAnswer } from './schemas/check-answer.ts';

export interface Dataset {
  readonly version: string;
  readonly date: string;
  readonly engine: string;
}

/** How many rows of each of the operator's files were laid over the table. */
export interface Overlay {
  readonly ingredients: number;
  readonly aliases: number;
  readonly ratings: number;
  readonly sources: number;
}

export const NOTICE =
  'Porewise reads ingredient lists and compares them with published grades, most of them from rabbit ears in the 1970s and 80s. It does not test products and gives no medical advice.';

export const LICENCE = 'Apache-2.0';

export function presentCheck(result: CheckResult, dataset: Dataset): CheckAnswer {
  const { threshold } = result.policy;
  return {
    ...presentVerdicts(result),
    ingredients: result.findings.map((finding) => presentFinding(finding, threshold)),
    ...presentRest(result, dataset),
  };
}

/** What stands before the ingredients. */
function presentVerdicts(result: CheckResult): Pick<CheckAnswer, 'noncomedogenic' | 'oilFree' | 'products'> {
  return {
    noncomedogenic: { ...presentVerdict(result.noncomedogenic), offenders: presentClogging(result) },
    oilFree: { ...presentVerdict(result.oilFree), offenders: presentOils(result) },
    products: [...result.products],
  };
}

// Offenders are written out field by field: spreading objects is slow, and nearly each label has some.
export function presentClogging({ noncomedogenic }: CheckResult): CheckAnswer['noncomedogenic']['offenders'] {
  return noncomedogenic.offences.map(({ finding, reason }) => {
    const { position, product, id, name, text, mayContain } = presentOffender(finding);
    const { grade } = finding;
    return {
      position,
      product,
      id,
      name,
      text,
      mayContain,
      reason,
      grade: grade?.value ?? 0,
      basis: grade?.basis ?? 'none',
      code: 'grade_at_threshold',
    };
  });
}

export function presentOils({ oilFree }: CheckResult): CheckAnswer['oilFree']['offenders'] {
  const offenders: CheckAnswer['oilFree']['offenders'] = [];
  for (const { finding, reason } of oilFree.offences) {
    const { position, product, id, name, text, mayContain } = presentOffender(finding);
    const { oil } = finding;
    if (oil === null) continue;
    offenders.push({ position, product, id, name, text, mayContain, reason, oil, code: 'oil_kind' });
  }
  return offenders;
}

/** What stands behind the ingredients in the answer. */
export function presentRest(
  result: CheckResult,
  dataset: Dataset,
): Omit<CheckAnswer, 'noncomedogenic' | 'oilFree' | 'products' | 'ingredients'> {
  return {
    actives: result.actives.flatMap(({ finding, kind, note }) => {
      const { ingredient } = finding.match;
      return ingredient === null
        ? []
        : [{ position: finding.position, id: ingredient.id, name: ingredient.name, kind, note }];
    }),
    ignored: [...result.ignored],
    coverage: result.coverage,
    claims: [...result.claims],
    usage: result.usage,
    usageCounted: result.policy.noncomedogenic === 'weighted',
    policy: result.policy,
    dataset,
    notice: NOTICE,
  };
}

function presentVerdict({ verdict, leaning, summary, unresolved }: Verdict) {
  return { verdict, leaning, summary, unresolved: unresolved.map(presentUnresolved) };
}

function presentUnresolved({ finding, inPassing, product, code }: Unresolved) {
  return {
    position: finding?.position ?? null,
    product,
    text: finding?.text ?? inPassing?.text ?? null,
    id: finding?.match.ingredient?.id ?? inPassing?.ingredient?.id ?? null,
    class: finding?.class?.id ?? inPassing?.ingredient?.class.id ?? null,
    code,
  };
}

function presentOffender({ position, product, match, text, section }: Finding) {
  const { ingredient } = match;
  return {
    position,
    product,
    id: ingredient?.id ?? null,
    name: ingredient?.name ?? null,
    text,
    mayContain: section === 'may_contain',
  };
}

function presentFinding(finding: Finding, threshold: number): CheckAnswer['ingredients'][number] {
  const { position, element, text, start, end, section, product, percent } = finding;
  return { position, element, text, start, end, section, product, percent, ...presentRecognised(finding, threshold) };
}

/** What a finding was recognised as: the same for every finding of the same match. */
export function presentRecognised({ match, class: own, oil, grade }: Finding, threshold: number) {
  return {
    match: {
      kind: match.kind,
      id: match.ingredient?.id ?? null,
      name: match.ingredient?.name ?? null,
      confidence: match.confidence,
      distance: match.distance,
      suggestions: match.suggestions.map(({ id, name }) => ({ id, name })),
    },
    class: own?.id ?? null,
    oil,
    grade: presentGrade(grade, threshold),
  };
}

function presentGrade(grade: Grade | null, threshold: number): CheckAnswer['ingredients'][number]['grade'] {
  if (grade === null)
    return { value: null, low: null, high: null, basis: 'none', traced: false, contested: false, sources: 0 };
  const { value, low, high, basis, traced, sources } = grade;
  return { value, low, high, basis, traced, contested: isContested(grade, threshold), sources, ...originOf(grade) };
}

export function presentItem(
  { id, name, class: own, oil, grade }: Ingredient,
  threshold: number,
): BrowseAnswer['items'][number] {
  return { id, name, class: own.id, oil, grade: presentGrade(grade, threshold) };
}

export function presentIngredient(ingredient: Ingredient, threshold: number): IngredientAnswer {
  const { active, cap, aliases, ratings } = ingredient;
  return {
    ...presentItem(ingredient, threshold),
    aliases: [...aliases],
    active,
    cap,
    ratings: ratings.map(presentRating),
  };
}

function presentRating({ source, also, ...rating }: Rating): IngredientAnswer['ratings'][number] {
  return { ...rating, source: presentSource(source), also: also.map(presentSource) };
}

function presentSource(source: Source) {
  const { id, citation, url } = source;
  return { id, citation, url, ...originOf(source) };
}

/** Said only of what is the operator's, so that answers over the table alone are as they always were. */
function originOf({ origin }: { readonly origin?: 'operator' }) {
  return origin === undefined ? {} : { origin };
}

export function presentClass({ id, title, canClog, why, source }: IngredientClass): ClassesAnswer['items'][number] {
  return { id, title, canClog, why, source: presentSource(source) };
}

export function countsOf({ ingredients, classes, sources }: Catalogue) {
  return {
    ingredients: ingredients.length,
    names: ingredients.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0),
    graded: ingredients.filter(({ grade }) => grade.value !== null).length,
    ratings: ingredients.reduce((sum, { ratings }) => sum + ratings.length, 0),
    classes: classes.length,
    sources: sources.length,
  };
}
