// How strictly to judge: the caller's choice, with the defaults and what each named policy implies.

export const NONCOMEDOGENIC_POLICIES = ['standard', 'strict', 'weighted'] as const;
export const EVIDENCE_POLICIES = ['traced', 'any'] as const;
export const OIL_FREE_POLICIES = ['named', 'standard', 'strict'] as const;
export const USAGES = ['leave_on', 'rinse_off'] as const;

export type Usage = (typeof USAGES)[number];

export interface Policy {
  readonly noncomedogenic: (typeof NONCOMEDOGENIC_POLICIES)[number];
  /** The grade, 1-5, from which an ingredient breaks the claim. */
  readonly threshold: number;
  /** `traced`: a grade fails only when it leads back to a test; `any`: grades of circulating charts fail too. */
  readonly evidence: (typeof EVIDENCE_POLICIES)[number];
  readonly oilFree: (typeof OIL_FREE_POLICIES)[number];
}

export type PolicyChoice = { readonly [K in keyof Policy]?: Policy[K] | undefined };

const IMPLIED = {
  standard: { threshold: 3, evidence: 'traced' },
  strict: { threshold: 2, evidence: 'any' },
  weighted: { threshold: 3, evidence: 'traced' },
} as const;

const DEFAULT = chosen({});

/** One and the same policy for all who choose none. */
export function policyOf(choice?: PolicyChoice): Policy {
  return choice === undefined ? DEFAULT : chosen(choice);
}

function chosen(choice: PolicyChoice): Policy {
  const noncomedogenic = choice.noncomedogenic ?? 'standard';
  return {
    noncomedogenic,
    threshold: choice.threshold ?? IMPLIED[noncomedogenic].threshold,
    evidence: choice.evidence ?? IMPLIED[noncomedogenic].evidence,
    oilFree: choice.oilFree ?? 'standard',
  };
}
