// The options that check and audit share: how strictly to judge, and which claims to weigh.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CLAIMS, type Claim } from '../../core/check.ts';
import {
  EVIDENCE_POLICIES,
  NONCOMEDOGENIC_POLICIES,
  OIL_FREE_POLICIES,
  type PolicyChoice,
  USAGES,
  type Usage,
} from '../../core/policy.ts';

export interface Terms extends PolicyChoice {
  readonly usage?: Usage;
  readonly claim?: readonly Claim[];
}

export function addTerms(command: Command): Command {
  return command
    .addOption(new Option('--usage <usage>', 'whether it stays on the skin; counts under weighted').choices(USAGES))
    .addOption(new Option('--noncomedogenic <policy>', 'how strictly').choices(NONCOMEDOGENIC_POLICIES))
    .addOption(new Option('--threshold <grade>', 'the grade, 1 to 5, that breaks the claim').argParser(readGrade))
    .addOption(new Option('--evidence <evidence>', 'which grades can fail a product').choices(EVIDENCE_POLICIES))
    .addOption(new Option('--oil-free <policy>', 'what counts as an oil').choices(OIL_FREE_POLICIES))
    .option('--claim <claim>', 'noncomedogenic or oil-free: a claim made for it; may be repeated', collectClaims);
}

/** The request without its label, as the service would be sent it. */
export function requestOf({ usage, claim = [], noncomedogenic, threshold, evidence, oilFree }: Terms) {
  const policy = { noncomedogenic, threshold, evidence, oilFree };
  return {
    ...(usage === undefined ? {} : { usage }),
    policy: Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined)) as PolicyChoice,
    claims: claim,
  };
}

/** "Oil-free", "oil free" and "oilFree" are one claim. */
export function claimOf(text: string): Claim | undefined {
  const letters = (claim: string) => claim.toLowerCase().replace(/[^a-z]/g, '');
  return CLAIMS.find((claim) => letters(claim) === letters(text));
}

function readGrade(text: string): number {
  const grade = Number(text);
  if (text.trim() === '' || Number.isNaN(grade)) throw new InvalidArgumentError('It must be a number from 1 to 5.');
  return grade;
}

function collectClaims(text: string, before: readonly Claim[] = []): Claim[] {
  const claim = claimOf(text);
  if (claim === undefined) throw new InvalidArgumentError('It must be noncomedogenic or oil-free.');
  return [...new Set([...before, claim])];
}
