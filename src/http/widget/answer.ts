// Reads an answer out of JSON that nobody vouches for. What is not whole, or contradicts itself, is no answer: the
// widget then says that there is none, and never shows a pass.
import type { Claim } from '../../core/check.ts';
import type { Policy } from '../../core/policy.ts';
import type { Outcome } from '../../core/verdict/verdict.ts';

/** Why a claim is broken, in a sentence of the service; or why it is open, by a code. */
export interface Reason {
  readonly ingredient: string | null;
  readonly position: number | null;
  readonly mayContain: boolean;
  readonly sentence: string | null;
  readonly code: string | null;
}

export interface ClaimAnswer {
  readonly verdict: Outcome;
  readonly summary: string;
  readonly reasons: readonly Reason[];
}

export interface Answer {
  readonly claims: Readonly<Record<Claim, ClaimAnswer>>;
  readonly policy: Readonly<Record<Exclude<keyof Policy, 'threshold'>, string>> & { readonly threshold: number };
  readonly dataset: { readonly version: string; readonly date: string; readonly engine: string };
  readonly notice: string;
}

/** A value whose fields have yet to be looked at; looking into what has none throws. */
type Json = Readonly<Record<string, unknown>>;

export function readAnswer(json: unknown): Answer | null {
  try {
    const answer = json as Json;
    const policy = answer.policy as Json;
    const dataset = answer.dataset as Json;
    return {
      claims: {
        noncomedogenic: readClaim(answer.noncomedogenic as Json, answer.coverage as Json),
        oilFree: readClaim(answer.oilFree as Json, answer.coverage as Json),
      },
      policy: {
        noncomedogenic: text(policy.noncomedogenic),
        threshold: number(policy.threshold),
        evidence: text(policy.evidence),
        oilFree: text(policy.oilFree),
      },
      dataset: { version: text(dataset.version), date: day(text(dataset.date)), engine: text(dataset.engine) },
      notice: text(answer.notice),
    };
  } catch {
    return null;
  }
}

/** The verdict must follow from what stands beside it, as the service makes it. */
function readClaim(claim: Json, coverage: Json): ClaimAnswer {
  const offenders = list(claim.offenders).map(readOffender);
  const unresolved = list(claim.unresolved).map(readUnresolved);
  const isAccounted = number(coverage.ingredients) > 0 && number(coverage.unidentified) === 0;
  const verdict = offenders.length > 0 ? 'fail' : unresolved.length > 0 || !isAccounted ? 'inconclusive' : 'pass';
  if (claim.verdict !== verdict) throw new TypeError();
  return { verdict, summary: text(claim.summary), reasons: [...offenders, ...unresolved] };
}

function readOffender({ name, text: printed, position, mayContain, reason }: Json): Reason {
  return {
    ingredient: text(name ?? printed),
    position: number(position),
    mayContain: mayContain === true,
    sentence: text(reason),
    code: null,
  };
}

function readUnresolved({ text: printed, position, code }: Json): Reason {
  return {
    ingredient: printed === null ? null : text(printed),
    position: position === null ? null : number(position),
    mayContain: false,
    sentence: null,
    code: text(code),
  };
}

function list(json: unknown): readonly Json[] {
  if (!Array.isArray(json)) throw new TypeError();
  return json;
}

function text(json: unknown): string {
  if (typeof json !== 'string' || json.trim() === '') throw new TypeError();
  return json;
}

function number(json: unknown): number {
  if (typeof json !== 'number') throw new TypeError();
  return json;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** YYYY-MM-DD as it came; throws where it is no day. */
export function day(text: string): string {
  if (!DAY.test(text) || Number.isNaN(Date.parse(text))) throw new TypeError();
  return text;
}

/** Whether an answer is no longer to be shown: it is of another dataset, or the shop vouched for it until yesterday. */
export function isOutdated({ dataset }: Answer, version: string | null, until: string | null, today: string): boolean {
  if (version !== null && version !== dataset.version) return true;
  try {
    return until !== null && day(until) < today;
  } catch {
    return true; // A day that cannot be read vouches for nothing.
  }
}
