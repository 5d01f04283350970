import t from 'tap';
import { app } from './app.ts';

const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/check', payload });
const plain = (payload: string, query = '') =>
  app.inject({
    method: 'POST',
    url: `/v1/check${query}`,
    payload,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

t.test('an element without a letter is an ingredient that nobody knows', async (t) => {
  for (const element of ['????', '   ', '\ufffd\ufffd\ufffd']) {
    const { ingredients, noncomedogenic, oilFree } = (await post({ ingredients: ['Water', element] })).json();
    t.match(ingredients[1], { text: element, start: 0, end: element.length, match: { kind: 'none' } });
    t.same([noncomedogenic.verdict, oilFree.verdict], ['inconclusive', 'inconclusive']);
  }
});

t.test('a body that says it is not in UTF-8 is refused', async (t) => {
  const typed = (type: string) =>
    app.inject({ method: 'POST', url: '/v1/check', payload: 'Water', headers: { 'content-type': type } });
  for (const charset of ['windows-1251', '"utf-16"', 'iso-8859-1'])
    t.match((await typed(`text/plain; charset=${charset}`)).json(), {
      status: 415,
      code: 'unsupported_media_type',
      detail: /UTF-8, not as/,
    });
  for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'text/plain; charset="utf-8"'])
    t.equal((await typed(type)).statusCode, 200, type);
});

t.test('a compressed body is refused as what it is', async (t) => {
  const encoded = (encoding: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/check',
      payload: '{"ingredients":"Water"}',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    });
  const refused = await encoded('gzip');
  t.match(refused.json(), { status: 415, detail: 'Bodies are read uncompressed, not as gzip.' });
  t.equal(refused.headers['accept-encoding'], 'identity');
  t.equal((await encoded('Identity')).statusCode, 200);
  const bodiless = await app.inject({ url: '/v1/classes', headers: { 'content-encoding': 'gzip' } });
  t.equal(bodiless.statusCode, 200, 'nothing is read');
});

t.test('the summary of counted grades says what was counted', async (t) => {
  const policy = { noncomedogenic: 'weighted' };
  const rinsed = await post({ ingredients: 'Water, Theobroma Cacao Seed Butter', usage: 'rinse_off', policy });
  t.match(rinsed.json().noncomedogenic.summary, /counted one lower because the product is rinsed off/);
  const behind = await post({ ingredients: 'Water, Phenoxyethanol, Butyl Stearate', policy });
  t.match(behind.json().noncomedogenic, {
    verdict: 'pass',
    summary: /^No listed ingredient counts 3 or more .* at 1 % or less were counted one lower\.$/,
  });
});

t.test('the answer has the shape of the contract', async (t) => {
  const ingredients =
    'Water (Aqua), Glycerin, Cocos Nucifera (Coconut) Oil, Phenoxyethanol. Formulated without: parabens';
  const answer = await post({ ingredients, claims: ['oilFree'] });
  t.equal(answer.statusCode, 200);
  const body = answer.json();
  t.match(body.noncomedogenic, {
    verdict: 'fail',
    leaning: 'fail',
    summary: 'Not noncomedogenic: Cocos Nucifera Oil is graded 4 (threshold 3).',
    offenders: [
      {
        position: 3,
        product: 0,
        id: 'cocos-nucifera-oil',
        name: 'Cocos Nucifera Oil',
        text: 'Cocos Nucifera (Coconut) Oil',
        grade: 4,
        basis: 'rabbit_secondhand',
        mayContain: false,
        code: 'grade_at_threshold',
      },
    ],
    unresolved: [],
  });
  t.match(body.oilFree.offenders, [{ id: 'cocos-nucifera-oil', oil: 'plant_oil', code: 'oil_kind' }]);
  t.equal(body.oilFree.summary, 'Not oil-free: contains Cocos Nucifera Oil (plant oil).');
  t.same(body.ingredients[0], {
    position: 1,
    element: null,
    text: 'Water (Aqua)',
    start: 0,
    end: 12,
    section: 'main',
    product: 0,
    percent: null,
    match: { kind: 'inci', id: 'water', name: 'Water', confidence: 1, distance: 0, suggestions: [] },
    class: 'solvent',
    oil: null,
    grade: { value: 0, low: 0, high: 0, basis: 'list', traced: false, contested: false, sources: 1 },
  });
  t.match(body.ignored, [{ text: 'Formulated without: parabens', why: 'negative_list' }]);
  t.same(body.claims, [{ claim: 'oilFree', supported: 'no' }]);
  t.same(body.policy, { noncomedogenic: 'standard', threshold: 3, evidence: 'traced', oilFree: 'standard' });
  t.equal(body.dataset.version, answer.headers['x-dataset-version']);
  for (const { text, start, end } of [...body.ingredients, ...body.ignored])
    t.equal(ingredients.slice(start, end), text);
});

t.test('what is not resolved says why', async (t) => {
  const { noncomedogenic } = (await post({ ingredients: 'Xqzzt Blorbate, Sodium Chloride, Behenyl Alcohol' })).json();
  t.same(noncomedogenic.unresolved, [
    { position: 1, product: 0, text: 'Xqzzt Blorbate', id: null, class: null, code: 'unidentified' },
    { position: 2, product: 0, text: 'Sodium Chloride', id: 'sodium-chloride', class: 'salt', code: 'untraced_grade' },
    {
      position: 3,
      product: 0,
      text: 'Behenyl Alcohol',
      id: 'behenyl-alcohol',
      class: 'fatty_alcohol',
      code: 'ungraded_class',
    },
  ]);
  const empty = (await post({ ingredients: 'Power Cord.' })).json();
  t.same(empty.oilFree.unresolved, [
    { position: null, product: 0, text: null, id: null, class: null, code: 'no_ingredients' },
  ]);
});

t.test('plain text: the body is the label, the query the options', async (t) => {
  const answer = await plain(
    'Water, Cetyl Alcohol',
    '?noncomedogenic=strict&threshold=2.5&usage=rinse_off&claims=noncomedogenic&claims=oilFree',
  );
  t.equal(answer.statusCode, 200);
  t.match(answer.json(), {
    policy: { noncomedogenic: 'strict', threshold: 2.5, evidence: 'any' },
    usage: 'rinse_off',
    usageCounted: false,
  });
  t.same(
    answer.json().claims.map(({ claim }: { claim: string }) => claim),
    ['noncomedogenic', 'oilFree'],
  );
  t.equal((await plain('')).statusCode, 400);
  t.equal((await plain('x'.repeat(20_001))).statusCode, 400);
  t.match((await plain('Water', '?treshold=2')).json(), {
    errors: [{ pointer: '/treshold', message: 'is not a known field' }],
  });
  t.match((await plain('Water', '?threshold=high')).json(), { errors: [{ pointer: '/threshold' }] });
});

t.test('limits at their edges', async (t) => {
  const status = async (ingredients: unknown) => (await post({ ingredients })).statusCode;
  t.equal(await status('a'.repeat(20_000)), 200);
  t.equal(await status('a'.repeat(20_001)), 400);
  t.equal(await status(''), 400);
  t.equal(await status(Array.from({ length: 500 }, () => 'Water')), 200);
  t.equal(await status(Array.from({ length: 501 }, () => 'Water')), 400);
  t.equal(await status([]), 400);
  t.equal(await status(['a'.repeat(400)]), 200);
  t.equal(await status(['a'.repeat(401)]), 400);
  t.equal(await status(['']), 400);
  t.equal(await status([5]), 400, 'no number is taken for text');
  t.equal((await post({ ingredients: 'Water', policy: { threshold: 0.5 } })).statusCode, 400);
  t.equal((await post({ ingredients: 'Water', policy: { threshold: 5 } })).statusCode, 200);
});

t.test('faults are named one by one', async (t) => {
  const answer = await post({ ingredients: 5, usage: 'wash', policy: { evidense: 'any' }, shade: 1 });
  t.equal(answer.statusCode, 400);
  t.match(answer.headers['content-type'], /^application\/problem\+json/);
  const problem = answer.json();
  t.match(problem, {
    status: 400,
    code: 'invalid_request',
    type: 'urn:porewise:problem:invalid_request',
    instance: answer.headers['x-request-id'],
  });
  t.same(
    problem.errors.map(({ pointer, message }: { pointer: string; message: string }) => `${pointer} ${message}`).sort(),
    [
      '/ingredients must be a string of 1 to 20000 characters, or an array of 1 to 500 strings of 1 to 400 characters.',
      '/policy/evidense is not a known field',
      '/shade is not a known field',
      '/usage must be one of leave_on, rinse_off',
    ],
  );
  t.match((await post({})).json(), { errors: [{ pointer: '/ingredients', message: 'is required' }] });
  const faultsOf = async (payload: object) =>
    (await post(payload)).json().errors.map(({ pointer, message }: Record<string, string>) => `${pointer} ${message}`);
  t.same(
    await faultsOf({ ingredients: ['Water', '', 5, 'x'.repeat(401)] }),
    [
      '/ingredients/1 must have at least 1 character',
      '/ingredients/2 must be a string',
      '/ingredients/3 must have at most 400 characters',
    ],
    'the element that is wrong',
  );
  t.same(await faultsOf({ ingredients: [] }), [
    '/ingredients must be a string of 1 to 20000 characters, or an array of 1 to 500 strings of 1 to 400 characters.',
  ]);
  t.same(await faultsOf({ ingredients: 'Water', claims: ['oilFree', 'oilFree'], policy: { threshold: 9 } }), [
    '/policy/threshold must be 5 or less',
    '/claims/1 stands there twice',
  ]);
  t.same(await faultsOf({ ingredients: 'Water', policy: 'strict' }), ['/policy must be an object']);
  const poisoned = await app.inject({
    method: 'POST',
    url: '/v1/check',
    payload: '{"ingredients":"Water","__proto__":{"x":1},"constructor":{"prototype":1}}',
    headers: { 'content-type': 'application/json' },
  });
  t.match(
    poisoned.json().errors.map(({ pointer }: Record<string, string>) => pointer),
    ['/__proto__', '/constructor'],
  );
  const misplaced = await app.inject({
    method: 'POST',
    url: '/v1/check?usage=rinse_off',
    payload: { ingredients: 'Water' },
  });
  t.match(misplaced.json(), { status: 400, errors: [{ pointer: '/usage' }] });
});

t.test('bodies that cannot be read', async (t) => {
  const send = (payload: string, type?: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/check',
      payload,
      headers: type === undefined ? {} : { 'content-type': type },
    });
  t.match((await send('{"ingredients":', 'application/json')).json(), { status: 400, code: 'malformed_body' });
  t.match((await send('', 'application/json')).json(), { status: 400, code: 'malformed_body' });
  t.match((await send('<label/>', 'application/xml')).json(), { status: 415, code: 'unsupported_media_type' });
  t.match((await app.inject({ method: 'POST', url: '/v1/check' })).json(), { status: 415 });
  t.match((await send(`{"ingredients":"${'a'.repeat(1024 * 1024)}"}`, 'application/json')).json(), {
    status: 413,
    code: 'body_too_large',
  });
});

t.test('the same request has the same answer', async (t) => {
  const request = { ingredients: 'Water, Glycerol Stearatte, Xqzzt Blorbate, Butyrospermum Parkii (Shea) Butter' };
  t.equal((await post(request)).body, (await post(request)).body);
});
