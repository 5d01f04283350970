// What is taken for an answer: the service's own, whole; nothing else, and never a pass that contradicts itself.
import t from 'tap';
import { type Answer, isAnswer, isOutdated } from '../../../src/http/widget/answer.ts';
import { ENGLISH, textsOf } from '../../../src/http/widget/texts.ts';
import { app } from '../app.ts';

const LABELS = {
  pass: 'Water (Aqua), Glycerin, Niacinamide, Panthenol, Xanthan Gum, Phenoxyethanol, Citric Acid',
  fail: 'Water (Aqua), Cocos Nucifera (Coconut) Oil, Glycerin, Fennmoor Moss Complex, Phenoxyethanol',
  inconclusive: 'Water (Aqua), Glycerin, Fennmoor Moss Complex, Phenoxyethanol',
  nothing: 'A cream for the evening.',
};

async function ask(ingredients: string) {
  return (await app.inject({ method: 'POST', url: '/v1/check', payload: { ingredients } })).json();
}

const pass = await ask(LABELS.pass);
const copy = () => structuredClone(pass);

t.test('answers of the service are answers, also without what the widget does not show', async (t) => {
  for (const [name, label] of Object.entries(LABELS)) {
    const { ingredients, ignored, actives, products, claims, usage, usageCounted, ...shown } = await ask(label);
    t.ok(isAnswer(shown), name);
  }
  t.equal(pass.noncomedogenic.verdict, 'pass');
  t.equal((await ask(LABELS.fail)).noncomedogenic.verdict, 'fail');
  t.equal((await ask(LABELS.inconclusive)).noncomedogenic.verdict, 'inconclusive');
});

t.test('what is no answer', async (t) => {
  const problem = (await app.inject({ method: 'POST', url: '/v1/check', payload: {} })).json();
  for (const json of [null, undefined, 0, true, 'pass', [], {}, [pass], problem]) t.notOk(isAnswer(json));
});

t.test('an answer that lacks anything shown, or holds another type there, is none', async (t) => {
  const paths = [
    'noncomedogenic',
    'noncomedogenic.verdict',
    'noncomedogenic.summary',
    'noncomedogenic.offenders',
    'noncomedogenic.unresolved',
    'oilFree',
    'oilFree.verdict',
    'oilFree.summary',
    'oilFree.offenders',
    'oilFree.unresolved',
    'coverage',
    'coverage.ingredients',
    'coverage.unidentified',
    'policy',
    'policy.threshold',
    'policy.noncomedogenic',
    'policy.evidence',
    'policy.oilFree',
    'dataset',
    'dataset.version',
    'dataset.date',
    'dataset.engine',
    'notice',
  ];
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    for (const wrong of [undefined, null, '', ' ', {}, true]) {
      const json = copy();
      keys.reduce((at, key) => at[key], json)[last] = wrong;
      t.notOk(isAnswer(json), `${path}: ${JSON.stringify(wrong)}`);
    }
  }
  for (const date of ['2026-13-01', '2026-00-10', '2026-11-32', '21.11.2026', '2026-11-21T00:00Z'])
    t.notOk(isAnswer({ ...copy(), dataset: { ...pass.dataset, date } }), date);
});

t.test('a verdict that does not follow from what stands beside it is none', async (t) => {
  const { noncomedogenic: failed } = await ask(LABELS.fail);
  const { noncomedogenic: open } = await ask(LABELS.inconclusive);
  const forged: Record<string, object> = {
    'a pass with an offender': { noncomedogenic: { ...failed, verdict: 'pass', unresolved: [] } },
    'a pass with something open': { noncomedogenic: { ...open, verdict: 'pass' } },
    'a pass with an ingredient not identified': { coverage: { ...pass.coverage, unidentified: 1 } },
    'a pass of an empty list': { coverage: { ...pass.coverage, ingredients: 0 } },
    'a fail without an offender': { oilFree: { ...pass.oilFree, verdict: 'fail' } },
    'an open verdict without a reason': { oilFree: { ...pass.oilFree, verdict: 'inconclusive' } },
    'a verdict of another word': { oilFree: { ...pass.oilFree, verdict: 'certified' } },
    'an offender without a reason': {
      noncomedogenic: { ...failed, offenders: [{ ...failed.offenders[0], reason: '' }] },
    },
    'an offender without a place': {
      noncomedogenic: { ...failed, offenders: [{ ...failed.offenders[0], position: null }] },
    },
  };
  for (const [name, change] of Object.entries(forged)) t.notOk(isAnswer({ ...copy(), ...change }), name);
});

t.test('outdated: of another dataset, or past the day the shop vouched for', async (t) => {
  const answer: Answer = pass;
  const { version } = answer.dataset;
  const today = '2027-03-01';
  t.notOk(isOutdated(answer, null, null, today));
  t.notOk(isOutdated(answer, version, null, today));
  t.ok(isOutdated(answer, `${version}0`, null, today));
  t.ok(isOutdated(answer, '', null, today), 'an empty version is none that is known');
  t.notOk(isOutdated(answer, version, '2027-03-01', today), 'the last day counts');
  t.ok(isOutdated(answer, version, '2027-02-28', today));
  for (const until of ['', 'later', '1.4.2027', '2027-3-9']) t.ok(isOutdated(answer, null, until, today), until);
});

t.test('texts of a page replace the English ones, but none can go missing', async (t) => {
  t.same(textsOf(null), ENGLISH);
  t.same(textsOf({ pass: 'Liste besteht', terms: '', fail: 7 }), { ...ENGLISH, pass: 'Liste besteht' });
});
