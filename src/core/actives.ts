// What a product holds to keep pores clear, with the caution that goes with it. Changes no verdict.
import type { Finding } from './finding.ts';
import type { ActiveKind } from './ingredient.ts';

export interface Active {
  readonly finding: Finding;
  readonly kind: ActiveKind;
  readonly note: string;
}

const CAUTIONS: Readonly<Record<ActiveKind, string>> = {
  aha: 'Alpha hydroxy acids make skin more sensitive to the sun.',
  bha: '',
  retinoid: 'Retinoids make skin more sensitive to the sun and are best avoided in pregnancy.',
  keratolytic: '',
};

export function activesIn(findings: readonly Finding[]): Active[] {
  const actives: Active[] = [];
  for (const finding of findings) {
    const kind = finding.match.ingredient?.active;
    if (kind === null || kind === undefined) continue;
    const amount = finding.percent === null ? 'Listed; the amount is not known.' : `Listed with ${finding.percent} %.`;
    actives.push({ finding, kind, note: [amount, CAUTIONS[kind]].filter((part) => part !== '').join(' ') });
  }
  return actives;
}
