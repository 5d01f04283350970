// The rules of the verdicts, on the shipped table.
import t from 'tap';
import { check } from '../table.ts';

t.test('policies', async (t) => {
  const cetyl = { ingredients: 'Water, Cetyl Alcohol' };
  t.equal(check(cetyl).noncomedogenic.verdict, 'pass', 'graded 2 passes at threshold 3');
  t.equal(check({ ...cetyl, policy: { noncomedogenic: 'strict' } }).noncomedogenic.verdict, 'fail');
  t.equal(check({ ...cetyl, policy: { threshold: 2 } }).noncomedogenic.verdict, 'fail');
  t.equal(check({ ...cetyl, policy: { threshold: 2.5 } }).noncomedogenic.verdict, 'pass');
  const salt = { ingredients: 'Water, Sodium Chloride' };
  t.equal(check(salt).noncomedogenic.verdict, 'inconclusive');
  t.equal(check(salt).noncomedogenic.leaning, 'fail', 'a grade of charts counts for the leaning');
  t.equal(check({ ...salt, policy: { evidence: 'any' } }).noncomedogenic.verdict, 'fail');
});

t.test('weighted: rinse-off and the 1 % line count one each', async (t) => {
  const label = 'Water, Decyl Oleate, Phenoxyethanol, Decyl Oleate';
  const verdict = (policy: object, usage?: 'rinse_off') => check({ ingredients: label, policy, usage }).noncomedogenic;
  t.same(
    verdict({ noncomedogenic: 'weighted' }).offences.map(({ finding }) => finding.position),
    [2],
    'the one behind the line counts 2',
  );
  t.equal(verdict({ noncomedogenic: 'weighted' }, 'rinse_off').verdict, 'pass');
  t.equal(verdict({ noncomedogenic: 'standard' }, 'rinse_off').verdict, 'fail', 'usage counts only when weighted');
  const array = check({ ingredients: label.split(', '), policy: { noncomedogenic: 'weighted' } });
  t.equal(array.noncomedogenic.offences.length, 2, 'an array has no line');
  const printed = check({
    ingredients: 'Water, Phenoxyethanol, Decyl Oleate 4%',
    policy: { noncomedogenic: 'weighted' },
  });
  t.equal(printed.noncomedogenic.verdict, 'fail', 'a printed percentage beats the line');
});

t.test('an alphabetical list has no 1 % line', async (t) => {
  const ingredients =
    'Allantoin, Butylene Glycol, Caffeine, Decyl Oleate, Glycerin, Phenoxyethanol, Sodium Myristate, Water';
  const sorted = check({
    ingredients: 'Allantoin, Butylene Glycol, Caffeine, Phenoxyethanol, Sodium Benzoate, Urea, Water',
    policy: { noncomedogenic: 'weighted' },
  });
  t.equal(sorted.noncomedogenic.verdict, 'pass');
  t.equal(check({ ingredients, policy: { noncomedogenic: 'weighted' } }).noncomedogenic.verdict, 'fail');
});

t.test('the three readings of oil-free', async (t) => {
  const oilFree = (name: string) =>
    (['named', 'standard', 'strict'] as const).map(
      (reading) => check({ ingredients: [name], policy: { oilFree: reading } }).oilFree.verdict,
    );
  t.same(oilFree('Olea Europaea Fruit Oil'), ['fail', 'fail', 'fail']);
  t.same(oilFree('Lavandula Angustifolia Oil'), ['fail', 'fail', 'fail']);
  t.same(oilFree('Butyrospermum Parkii Butter'), ['pass', 'fail', 'fail']);
  t.same(oilFree('Squalane'), ['pass', 'fail', 'fail']);
  t.same(oilFree('Cera Alba'), ['pass', 'pass', 'fail']);
  t.same(oilFree('Isopropyl Palmitate'), ['pass', 'pass', 'fail']);
  t.same(oilFree('Dimethicone'), ['pass', 'pass', 'pass']);
  t.same(oilFree('PEG-7 Glyceryl Cocoate'), ['pass', 'pass', 'pass']);
});

t.test('several products: the verdicts on top are the worst', async (t) => {
  const result = check({ ingredients: 'Day cream: Water, Glycerin, Urea. Night cream: Water, Coconut Oil, Glycerin.' });
  t.same(result.products, [
    { product: 0, name: 'Day cream', noncomedogenic: 'pass', oilFree: 'pass' },
    { product: 1, name: 'Night cream', noncomedogenic: 'fail', oilFree: 'fail' },
  ]);
  t.equal(result.noncomedogenic.verdict, 'fail');
  t.same(
    result.noncomedogenic.offences.map(({ finding }) => finding.product),
    [1],
  );
});

t.test('highlights alone are a partial list; a known offender among them still fails', async (t) => {
  const partial = check({ ingredients: 'Key ingredients: Glycerin, Niacinamide' });
  t.same(
    partial.noncomedogenic.unresolved.map(({ code }) => code),
    ['partial_list'],
  );
  t.equal(partial.noncomedogenic.leaning, 'none');
  t.equal(check({ ingredients: 'Key ingredients: Coconut Oil, Niacinamide' }).noncomedogenic.verdict, 'fail');
});

t.test('what a list says in passing keeps a pass open', async (t) => {
  const verdictsOf = (ingredients: string) => {
    const { oilFree, noncomedogenic } = check({ ingredients });
    return [noncomedogenic, oilFree].map(({ verdict, unresolved }) =>
      verdict === 'inconclusive'
        ? unresolved.map(({ code, inPassing }) => `${code} ${inPassing?.text}`).join()
        : verdict,
    );
  };
  const both = (verdict: string) => [verdict, verdict];
  for (const [ingredients, verdicts] of [
    ['Water, enriched with Coconut Oil for a soft and healthy look, Panthenol', both('partial_list Coconut Oil')],
    ['Water, with squalane for a soft and healthy look, Panthenol', ['pass', 'partial_list squalane']],
    ['Water, with Zzyxa Seed Oil for a soft and healthy look, Panthenol', both('partial_list Zzyxa Seed Oil')],
    ['Water\nGlycerin\nCoconut Oil helps you', both('partial_list Coconut Oil')],
    ['Water, Glycerin *Coconut Oil for you', both('partial_list Coconut Oil')],
    ['Water, Panthenol [Coconut Oil Blend', both('partial_list Coconut Oil')],
    ['Water, Glycerin (plant derived humectant', both('pass')],
    ['Water, Panthenol (Provitamin B5', both('pass')],
    ['Water, with Glycerin for a soft and healthy look, Panthenol, Glycerin', both('pass')],
    ['Water, with no Coconut Oil for a soft and healthy look, Panthenol', both('pass')],
    [
      'Water, with non-GMO Coconut Oil for a soft and healthy look, Panthenol',
      both('partial_list non-GMO Coconut Oil'),
    ],
    ['Water, enriched with Coconut Oil and free of parabens, Panthenol', both('partial_list Coconut Oil')],
    ['Water, Glycerin (from Coconut Oil), Panthenol', both('pass')],
    ['Water, Tocopherol (from Helianthus Annuus Seed Oil), Panthenol', both('pass')],
    ['Water, Coco-Glucoside (derived from palm kernel oil and coconut oil), Panthenol', both('pass')],
    ['Water, enriched with Coconut Oil for a soft and healthy look, Cocos Nucifera Oil', both('fail')],
    // What is said before and behind the list is praise.
    ['Enriched with Coconut Oil for your skin.\nIngredients: Water, Panthenol', both('pass')],
    ['Water, Glycerin, Panthenol.\n\nDiscover our Coconut Oil for your hair.', both('pass')],
  ] as const)
    t.same(verdictsOf(ingredients), verdicts, ingredients);
  const PRAISE = 'Shampoo: Water, enriched with Coconut Oil for a soft and healthy look, Panthenol.';
  t.match(
    check({ ingredients: `${PRAISE} Conditioner: Water, Glycerin` }).products,
    [{ oilFree: 'inconclusive' }, { oilFree: 'pass' }],
    'each product by its own list',
  );
  t.match(check({ ingredients: `${PRAISE} Conditioner: Water, Coconut Oil` }).products, [
    { oilFree: 'inconclusive' },
    { oilFree: 'fail' },
  ]);
  const { oilFree } = check({ ingredients: 'Water, with squalane for a soft and healthy look, Panthenol' });
  t.match(oilFree, { summary: 'Not decided: the list names squalane in passing.', leaning: 'pass' });
});

t.test('leaning needs nine of ten accounted for', async (t) => {
  const names = Array.from({ length: 9 }, () => 'Water');
  t.equal(check({ ingredients: [...names, 'Xqzzt Blorbate'] }).noncomedogenic.leaning, 'pass');
  t.equal(check({ ingredients: [...names.slice(1), 'Xqzzt Blorbate'] }).noncomedogenic.leaning, 'none');
});

t.test('claims, actives and coverage', async (t) => {
  const result = check({
    ingredients: 'Water, Salicylic Acid 2%, Retinol, Xqzzt Blorbate',
    claims: ['noncomedogenic', 'oilFree'],
  });
  t.same(result.claims, [
    { claim: 'noncomedogenic', supported: 'unclear' },
    { claim: 'oilFree', supported: 'unclear' },
  ]);
  t.same(
    result.actives.map(({ kind, note }) => [kind, note]),
    [
      ['bha', 'Listed with 2 %.'],
      [
        'retinoid',
        'Listed; the amount is not known. Retinoids make skin more sensitive to the sun and are best avoided in pregnancy.',
      ],
    ],
  );
  t.same(result.coverage, { ingredients: 4, identified: 3, inferred: 0, unidentified: 1, graded: 1, unsearched: 0 });
  t.match(check({ ingredients: 'Water', claims: ['oilFree'] }).claims, [{ supported: 'yes' }]);
  t.match(check({ ingredients: 'Squalane', claims: ['oilFree'] }).claims, [{ supported: 'no' }]);
});

t.test('may-contain ingredients count, and are marked', async (t) => {
  const { offences } = check({ ingredients: 'Mica, Glycerin. May contain: Isopropyl Myristate' }).noncomedogenic;
  t.same(
    offences.map(({ finding }) => finding.section),
    ['may_contain'],
  );
});

t.test('an array: one element is one ingredient, commas and all', async (t) => {
  const { findings } = check({
    ingredients: ['1,2-Hexanediol', ' Glycerin (5%)* ', 'Tocopherol/Glycerin', 'Free of parabens, really'],
  });
  t.same(
    findings.map(({ element, text, match }) => [element, text, match.kind]),
    [
      [0, '1,2-Hexanediol', 'inci'],
      [1, 'Glycerin', 'inci'],
      [2, 'Tocopherol', 'inci'],
      [2, 'Glycerin', 'inci'],
      [3, 'Free of parabens, really', 'none'],
    ],
  );
});
