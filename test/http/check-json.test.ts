// The written answer and the answer as values say the same, for every label of the corpus and every policy.
import t from 'tap';
import { checkJson } from '../../src/http/check-json.ts';
import { presentCheck } from '../../src/http/present.ts';
import { readCases } from '../labels/spec.ts';
import { check } from '../table.ts';

const DATASET = { version: 'v', date: '2026-01-01', engine: 'e' };
const POLICIES = [
  {},
  { noncomedogenic: 'strict' },
  { noncomedogenic: 'weighted', oilFree: 'strict' },
  { threshold: 1.5 },
  { threshold: 5, evidence: 'any' },
] as const;

const labels = readCases(new URL('../labels', import.meta.url).pathname).map(({ label }) => label);

for (const policy of POLICIES) {
  t.test(JSON.stringify(policy), async (t) => {
    for (const ingredients of [...labels, ['Water', 'Xqzzt "quoted"', 'Lanolin']]) {
      const result = check({ ingredients, policy, claims: ['oilFree'] });
      const written = JSON.parse(checkJson(result, DATASET));
      const told = JSON.parse(JSON.stringify(presentCheck(result, DATASET)));
      if (JSON.stringify(written) !== JSON.stringify(told)) t.same(written, told, String(ingredients));
    }
    t.pass();
  });
}
