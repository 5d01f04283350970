import t from 'tap';
import { app } from './app.ts';

const get = (url: string, headers = {}) => app.inject({ url, headers });

t.test('pages through the whole table, each ingredient once', async (t) => {
  const ids = new Set<string>();
  let total = 0;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: { id: string }[]; total: number; nextCursor: string | null } = (
      await get(`/v1/ingredients?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`)
    ).json();
    for (const { id } of page.items) ids.add(id);
    total = page.total;
    cursor = page.nextCursor;
  }
  t.equal(ids.size, total);
  t.ok(total >= 4000);
  t.equal((await get('/v1/ingredients')).json().items.length, 50);
});

t.test('filters and search', async (t) => {
  const names = async (query: string) =>
    (await get(`/v1/ingredients?${query}`)).json().items.map(({ name }: { name: string }) => name);
  t.match(await names('q=isopropil%20miristate&limit=1'), ['Isopropyl Myristate']);
  const strong = (await get('/v1/ingredients?gradeMin=4&gradeMax=5&limit=200')).json();
  t.ok(strong.items.length > 10 && strong.items.every(({ grade }: { grade: { value: number } }) => grade.value >= 4));
  const butters = (await get('/v1/ingredients?oil=butter&class=butter')).json().items;
  t.ok(
    butters.length > 5 &&
      butters.every((item: { oil: string; class: string }) => item.oil === 'butter' && item.class === 'butter'),
  );
});

t.test('bad queries', async (t) => {
  for (const query of [
    'limit=0',
    'limit=201',
    'limit=two',
    'gradeMin=6',
    'oil=snake',
    'class=oils',
    'cursor=abc',
    'page=2',
    'q=',
  ]) {
    const answer = await get(`/v1/ingredients?${query}`);
    t.equal(answer.statusCode, 400, query);
    t.equal(answer.json().errors.length, 1, query);
  }
});

t.test('one ingredient with its evidence', async (t) => {
  const body = (await get('/v1/ingredients/sodium-lauryl-sulfate')).json();
  t.match(body, {
    id: 'sodium-lauryl-sulfate',
    name: 'Sodium Lauryl Sulfate',
    class: 'surfactant',
    oil: null,
    active: null,
  });
  t.match(body.grade, { value: 0, low: 0, high: 5, basis: 'rabbit', traced: true, contested: true });
  const measured = body.ratings.find(({ family }: { family: string }) => family === 'morris-kwan-1983');
  t.match(measured, { low: 0, high: 0, basis: 'rabbit', source: { id: 'morris-kwan-1983', citation: /Morris/ } });
  const charts = body.ratings.find(({ basis }: { basis: string }) => basis === 'list');
  t.ok(charts.source.id && charts.also.length <= 2);
  t.ok(body.aliases.some(({ name }: { name: string }) => name === 'SLS'));
  t.match((await get('/v1/ingredients/nothing')).json(), { status: 404, code: 'not_found' });
});

t.test('classes, sources, dataset', async (t) => {
  const { items: classes } = (await get('/v1/classes')).json();
  t.match(
    classes.find(({ id }: { id: string }) => id === 'wax'),
    { canClog: true, source: { id: 'fulton-1989' } },
  );
  const { items: sources } = (await get('/v1/sources')).json();
  t.match(
    sources.find(({ id }: { id: string }) => id === 'fulton-1989'),
    { basis: 'rabbit', family: 'fulton-1989', year: 1989 },
  );
  const dataset = (await get('/v1/dataset')).json();
  t.match(dataset, { version: /^[0-9a-f]{16}$/, date: /^\d{4}-\d\d-\d\d$/, engine: /^\d/, licence: 'Apache-2.0' });
  t.equal(dataset.counts.classes, classes.length);
});

t.test('entity tags: 304 where the client has the answer, none on a miss', async (t) => {
  const answer = await get('/v1/classes');
  const etag = String(answer.headers.etag);
  t.match(etag, /^W\/"[0-9a-f]{16}\./);
  const again = await get('/v1/classes', { 'if-none-match': etag });
  t.equal(again.statusCode, 304);
  t.equal(again.body, '');
  t.equal((await get('/v1/classes', { 'if-none-match': 'W/"other"' })).statusCode, 200);
  t.equal((await get('/v1/ingredients/nothing')).headers.etag, undefined);
});

t.test('what is not there, or not asked for rightly, is not "not modified"', async (t) => {
  const etag = String((await get('/v1/classes')).headers.etag);
  for (const known of [etag, '*']) {
    t.equal((await get('/v1/ingredients/nothing', { 'if-none-match': known })).statusCode, 404);
    t.equal((await get('/v1/ingredients?limit=999', { 'if-none-match': known })).statusCode, 400);
    t.match(await get('/v1/ingredients/water', { 'if-none-match': known }), { statusCode: 304, body: '' });
  }
});
