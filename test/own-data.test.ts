// The worked example of docs/own-data.md does what the page says.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { buildApp } from '../src/http/app.ts';
import { ingredientPage } from '../src/http/page/ingredient-page.ts';
import { presentIngredient } from '../src/http/present.ts';
import { INPUTS } from '../src/main/paths.ts';
import { loadService } from '../src/main/service.ts';
import { heldToContract } from './http/contract.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'own-data.md'), 'utf8');

t.test('the example is sound, decides, and is named', async (t) => {
  const overlay = mkdtempSync(join(tmpdir(), 'porewise-example-'));
  const files = [...page.matchAll(/^`(\w+\.csv)`.*\n```csv\n([\s\S]*?)```/gm)];
  t.equal(files.length, 4);
  for (const [, file = '', text = ''] of files) writeFileSync(join(overlay, file), text);
  const { service } = await loadService({ ...INPUTS, overlay }, join(t.testdir(), 'porewise.db'), () => true);
  const app = heldToContract(await buildApp(service, false));
  const check = await app.inject({
    method: 'POST',
    url: '/v1/check',
    payload: { ingredients: 'Water, Velvetol 40, Exemplum Fictum Seed Oil' },
  });
  t.match(check.json(), {
    noncomedogenic: {
      verdict: 'fail',
      offenders: [
        {
          id: 'exemplum-fictum-seed-oil',
          grade: 3.5,
          basis: 'human',
          reason: 'Graded 3.5 of 5, by the operator of this service: tested on human skin; the threshold is 3.',
        },
      ],
    },
    ingredients: [
      {},
      { match: { kind: 'alias', id: 'glycerin' }, grade: { value: 1, low: 0, origin: 'operator' } },
      {},
    ],
  });
  t.notOk('origin' in check.json().ingredients[0].grade, "what is not the operator's is not marked");
  const { ratings } = (await app.inject({ url: '/v1/ingredients/glycerin' })).json();
  t.match(
    ratings.filter(({ source }: { source: { origin?: string } }) => source.origin === 'operator'),
    [{ low: 1, high: 1, basis: 'list', family: 'operator', source: { id: 'operator' }, note: 'we are stricter here' }],
  );
  t.ok(ratings.length > 1, 'the charts stay in view');
  const glycerin = service.catalogue.get('glycerin');
  if (glycerin === undefined) throw new Error('no glycerin');
  t.match(
    ingredientPage(presentIngredient(glycerin, 3), glycerin.class),
    /By the operator of this service: no test is named\./,
  );
  const counts = /"overlay": (\{.*?\})/.exec(page)?.[1] ?? '';
  t.same((await app.inject({ url: '/v1/dataset' })).json().overlay, JSON.parse(counts));
  const { items } = (await app.inject({ url: '/v1/sources' })).json();
  t.match(
    items.filter(({ origin }: { origin?: string }) => origin === 'operator'),
    [
      { id: 'operator', basis: 'none', trust: 'none' },
      { id: 'our-panel-2026', basis: 'human' },
    ],
  );
});
