// POST /v1/check/batch: the envelope, the items, their order and their faults.
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { ITEMS_LIMIT } from '../../src/http/schemas/batch.ts';
import { app, service } from './app.ts';

const NDJSON = 'application/x-ndjson';
const post = (payload: object, query = '') => app.inject({ method: 'POST', url: `/v1/check/batch${query}`, payload });
const send = (payload: string, headers: Record<string, string>, query = '') =>
  app.inject({ method: 'POST', url: `/v1/check/batch${query}`, payload, headers });
const stream = async (payload: string, query = '') => {
  const answer = await send(payload, { 'content-type': NDJSON }, query);
  t.equal(answer.statusCode, 200);
  t.equal(answer.headers['content-type'], NDJSON);
  t.ok(answer.body === '' || answer.body.endsWith('\n'), 'each result ends its line');
  return answer.body
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};
const single = async (payload: object) => (await app.inject({ method: 'POST', url: '/v1/check', payload })).json();

const COCONUT = { ingredients: 'Water, Cocos Nucifera Oil. Formulated without: parabens', claims: ['oilFree'] };

t.test('each item is answered as if it came alone, in order', async (t) => {
  const items = [
    { id: 'sku-1', ...COCONUT },
    { ingredients: ['Water', 'Isopropyl Myristate'], policy: { oilFree: 'strict' } },
    { id: 'sku-1', ingredients: 'Water', usage: 'rinse_off' },
  ];
  const answer = await post({ items });
  t.equal(answer.statusCode, 200);
  const { results, dataset } = answer.json();
  t.same(results, [
    { id: 'sku-1', status: 200, result: await single(COCONUT) },
    { status: 200, result: await single(items[1] ?? {}) },
    { id: 'sku-1', status: 200, result: await single({ ingredients: 'Water', usage: 'rinse_off' }) },
  ]);
  t.equal(dataset.version, answer.headers['x-dataset-version']);
});

t.test('one bad item does not sink the rest; pointers start at the item', async (t) => {
  const answer = await post({
    items: [{ id: 'a', ingredients: 'Water', policy: { threshold: 9 } }, 7, { id: 5 }, null, { id: 'e', ...COCONUT }],
  });
  t.equal(answer.statusCode, 200);
  const { results } = answer.json();
  t.match(results, [
    {
      id: 'a',
      status: 400,
      problem: { status: 400, code: 'invalid_request', errors: [{ pointer: '/policy/threshold' }] },
    },
    { status: 400, problem: { errors: [{ pointer: '', message: 'must be an object' }] } },
    {
      status: 400,
      problem: { errors: [{ pointer: '/ingredients' }, { pointer: '/id', message: 'must be a string' }] },
    },
    { status: 400, problem: { errors: [{ pointer: '' }] } },
    { id: 'e', status: 200, result: { oilFree: { verdict: 'fail' } } },
  ]);
  t.equal(results[0].problem.instance, answer.headers['x-request-id']);
  t.same(
    results.map((result: object) => Object.keys(result).includes('result')),
    [false, false, false, false, true],
  );
});

t.test('the policy on top holds for all; an item overrides it field by field', async (t) => {
  const { results } = (
    await post({
      policy: { noncomedogenic: 'weighted', threshold: 4 },
      items: [{ ingredients: 'Water' }, { ingredients: 'Water', policy: { threshold: 2, oilFree: 'named' } }],
    })
  ).json();
  const weighted = { noncomedogenic: 'weighted', evidence: 'traced' };
  t.same(
    results.map(({ result }: { result: { policy: object } }) => result.policy),
    [
      { ...weighted, threshold: 4, oilFree: 'standard' },
      { ...weighted, threshold: 2, oilFree: 'named' },
    ],
  );
});

t.test('detail=verdicts leaves the ingredients and what was ignored out', async (t) => {
  const { ingredients: _, ignored: __, ...verdicts } = await single(COCONUT);
  t.same((await post({ items: [COCONUT] }, '?detail=verdicts')).json().results[0].result, verdicts);
  t.same((await stream(JSON.stringify(COCONUT), '?detail=verdicts'))[0].result, verdicts);
  t.same((await post({ items: [COCONUT] }, '?detail=full')).json().results[0].result, await single(COCONUT));
  t.match((await post({ items: [COCONUT] }, '?detail=some')).json(), { status: 400, errors: [{ pointer: '/detail' }] });
});

t.test('an envelope that is not well formed is refused whole', async (t) => {
  const fault = async (payload: object, query = '') => {
    const answer = await post(payload, query);
    t.equal(answer.statusCode, 400);
    return answer.json().errors[0].pointer;
  };
  const items = (count: number) => Array.from({ length: count }, () => ({}));
  t.equal(await fault({}), '/items');
  t.equal(await fault({ items: [] }), '/items');
  t.equal(await fault({ items: items(ITEMS_LIMIT + 1) }), '/items');
  t.equal((await post({ items: items(ITEMS_LIMIT) })).json().results.length, ITEMS_LIMIT);
  t.equal(await fault({ items: {} }), '/items');
  t.equal(await fault({ items: [COCONUT], policy: { treshold: 2 } }), '/policy/treshold');
  t.equal(await fault({ items: [COCONUT], usage: 'rinse_off' }), '/usage');
  t.equal(await fault([]), '');
  t.equal(await fault({ items: [COCONUT] }, '?threshold=2'), '/threshold');
});

t.test('media types', async (t) => {
  const code = async (headers: Record<string, string>, payload = '{"items":[{"ingredients":"Water"}]}') => {
    const answer = await send(payload, headers);
    return answer.statusCode === 200 ? 'ok' : answer.json().code;
  };
  t.equal(await code({ 'content-type': 'application/json; charset=utf-8' }), 'ok');
  t.equal(await code({ 'content-type': NDJSON, accept: NDJSON }), 'ok');
  t.equal(await code({ 'content-type': 'application/json', accept: NDJSON }), 'not_acceptable');
  t.equal(await code({ 'content-type': NDJSON, accept: 'application/json' }), 'not_acceptable');
  t.equal(await code({ 'content-type': 'text/plain' }, 'Water'), 'unsupported_media_type');
  t.match((await send('<a/>', { 'content-type': 'application/xml' })).json(), {
    status: 415,
    detail: 'Send application/json or application/x-ndjson.',
  });
  t.match((await app.inject({ method: 'POST', url: '/v1/check/batch' })).json(), { status: 415 });
  t.match((await app.inject({ url: '/v1/check/batch' })).json(), { status: 405 });
  t.equal(await code({ 'content-type': 'application/json' }, '{"items":'), 'malformed_body');
});

t.test('the body of a JSON batch has 8 MiB', async (t) => {
  const padded = (bytes: number) => `{"items":[{"ingredients":"Water"}]${' '.repeat(bytes - 35)}}`;
  const json = { 'content-type': 'application/json' };
  t.equal((await send(padded(8 * 1024 * 1024), json)).statusCode, 200);
  t.match((await send(padded(8 * 1024 * 1024 + 1), json)).json(), { status: 413, code: 'body_too_large' });
});

t.test('NDJSON: a result a line, with its number', async (t) => {
  const items = [{ id: 'a', ...COCONUT }, { ingredients: 'Water' }];
  t.same(await stream(items.map((item) => JSON.stringify(item)).join('\n')), [
    { line: 1, id: 'a', status: 200, result: await single(COCONUT) },
    { line: 2, status: 200, result: await single({ ingredients: 'Water' }) },
  ]);
});

t.test('NDJSON: lines that cannot be read are answered with their number, and the stream goes on', async (t) => {
  const lines = [
    '\uFEFF{"ingredients":"Water"}\r',
    '',
    '{"ingredients":',
    ' \t\r',
    '[]',
    '{"id":"f","ingredients":""}',
    '{}',
  ];
  t.match(await stream(`${lines.join('\n')}\n`), [
    { line: 1, status: 200 },
    {
      line: 3,
      status: 400,
      problem: { code: 'malformed_line', detail: 'Line 3 is not valid JSON; send one item a line.' },
    },
    { line: 5, status: 400, problem: { code: 'invalid_request', errors: [{ pointer: '' }] } },
    { line: 6, id: 'f', status: 400, problem: { errors: [{ pointer: '/ingredients' }] } },
    { line: 7, status: 400, problem: { errors: [{ pointer: '/ingredients', message: 'is required' }] } },
  ]);
});

t.test('NDJSON: the query has the options of all lines; a line overrides them', async (t) => {
  const query = '?noncomedogenic=weighted&threshold=4&usage=rinse_off&claims=oilFree';
  const lines = [
    '{"ingredients":"Water"}',
    '{"ingredients":"Water","policy":{"threshold":2},"usage":"leave_on","claims":[]}',
  ];
  t.match(await stream(lines.join('\n'), query), [
    {
      result: {
        policy: { noncomedogenic: 'weighted', threshold: 4 },
        usage: 'rinse_off',
        claims: [{ claim: 'oilFree' }],
      },
    },
    { result: { policy: { noncomedogenic: 'weighted', threshold: 2 }, usage: 'leave_on', claims: [] } },
  ]);
  t.match((await send('{}', { 'content-type': NDJSON }, '?treshold=4')).json(), {
    status: 400,
    errors: [{ pointer: '/treshold' }],
  });
});

t.test('an item that breaks the program is a 500 of its own, without internals', async (t) => {
  const real = await service();
  const check: typeof real.check = (request) => {
    if (request.ingredients === 'Broken') throw new Error('secret');
    return real.check(request);
  };
  const frail = await buildApp({ ...real, check }, false);
  const answer = await frail.inject({
    method: 'POST',
    url: '/v1/check/batch',
    payload: {
      items: [
        { id: 'a', ingredients: 'Broken' },
        { id: 'b', ingredients: 'Water' },
      ],
    },
  });
  t.match(answer.json().results, [
    { id: 'a', status: 500, problem: { code: 'internal_error' } },
    { id: 'b', status: 200 },
  ]);
  t.notMatch(answer.body, /secret/);
});
