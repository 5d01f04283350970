// The example shop: its page says what the service answers, and stands up in a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import t from 'tap';
import { type Ask, fillPage, scriptText } from '../../examples/storefront/fill-page.ts';
import { productProperties } from '../../examples/storefront/product-json-ld.ts';
import { app } from '../http/app.ts';
import { openShop, skip } from '../http/widget/shop.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'storefront');
const PAGE = readFileSync(join(FOLDER, 'index.html'), 'utf8');
const POREWISE = 'http://127.0.0.1:3000';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };

const ask: Ask = async (ingredients) =>
  (await app.inject({ method: 'POST', url: '/v1/check', payload: { ingredients } })).json();

t.test('what is inlined is what the service answers (npm run storefront)', async (t) => {
  const dataset = /"dataset":(\{[^}]+\})/.exec(PAGE)?.[1] ?? '';
  // The page was written on a day, as a shop's own is: the data has since got another version, not another answer.
  const asOfThatDay: Ask = async (label) => ({ ...(await ask(label)), dataset: JSON.parse(dataset) });
  t.equal(PAGE, await fillPage(PAGE, asOfThatDay));
  t.same(
    [...PAGE.matchAll(/\{"noncomedogenic":\{"verdict":"(\w+)"/g)].map(([, verdict]) => verdict),
    ['pass', 'fail', 'inconclusive'],
    'it shows one of each',
  );
});

// https://schema.org/Product and https://schema.org/PropertyValue, as far as they are used.
const PropertyValue = Type.Object(
  {
    '@type': Type.Literal('PropertyValue'),
    propertyID: Type.String({ pattern: '^porewise:' }),
    name: Type.String({ pattern: '^Ingredient list check' }),
    value: Type.String({ minLength: 1 }),
    measurementTechnique: Type.String({
      pattern:
        '^Read from the ingredient list by Porewise \\S+ with the data of \\d{4}-\\d\\d-\\d\\d \\(version [0-9a-f]{16}; .+\\)\\. The product was not tested\\.$',
    }),
  },
  { additionalProperties: false },
);
const Product = Type.Object({
  '@context': Type.Literal('https://schema.org'),
  '@type': Type.Literal('Product'),
  name: Type.String(),
  additionalProperty: Type.Array(PropertyValue, { minItems: 2, maxItems: 2 }),
});

t.test('JSON-LD says what was read and from which data, and claims no test', async (t) => {
  const json = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/.exec(PAGE)?.[1] ?? '';
  t.same([...Value.Errors(Product, JSON.parse(json))], []);

  for (const label of ['Water (Aqua), Glycerin', 'Water (Aqua), Coconut Oil', 'Water (Aqua), Fennmoor Moss Complex']) {
    const answer = await ask(label);
    const properties = productProperties(answer);
    t.same([...Value.Errors(Type.Array(PropertyValue), properties)], [], label);
    t.same(
      properties.map(({ value }) => value),
      [answer.noncomedogenic.summary, answer.oilFree.summary],
      'the sentences as they are, never the bare word',
    );
    for (const { measurementTechnique } of properties) t.match(measurementTechnique, answer.dataset.version);
  }
});

t.test('a label cannot break out of its script, and a page without one is refused', async (t) => {
  t.equal(scriptText({ text: '</script><b>' }), '{"text":"\\u003c/script>\\u003cb>"}');
  const page = (label: string) => `<p id="a">${label}</p><porewise-verdict data-list="a"></porewise-verdict>`;
  const filled = await fillPage(page('Water &amp; Glycerin'), async (label) => {
    t.equal(label, 'Water & Glycerin');
    const answer = await ask(label);
    return { ...answer, notice: '</script><script>alert(1)</script>' };
  });
  t.equal(filled.match(/<\/script>/g)?.length, 1);
  await t.rejects(fillPage('<porewise-verdict data-list="b"></porewise-verdict>', ask), { message: /id="b"/ });
});

t.test('in a browser', { skip }, async (t) => {
  const shop = await openShop((porewise) => (request, response) => {
    const file = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const text = readFileSync(join(FOLDER, file), 'utf8').replaceAll(POREWISE, porewise);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(text);
  });
  t.teardown(() => shop.close());
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1200, 375]) {
      const name = `${colorScheme}, ${width} px`;
      const { page, faults, asked } = await shop.visit('/', { colorScheme, viewport: { width, height: 800 } });
      await page.locator('porewise-verdict [part=card]').nth(3).waitFor();
      t.ok(
        (await page.evaluate<number>('document.documentElement.scrollWidth')) <= width,
        `${name}: nothing sticks out`,
      );
      await page.evaluate(
        "document.querySelectorAll('porewise-verdict').forEach((one) => one.shadowRoot.querySelectorAll('details').forEach((more) => { more.open = true; }))",
      );
      await page.evaluate(axe);
      const { violations } = await page.evaluate<{ violations: { id: string; impact: string; nodes: object[] }[] }>(
        'axe.run()',
      );
      t.same(
        violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)),
        [],
        `${name}: no serious finding`,
      );
      t.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width, `${name}, open: nor then`);
      t.same(faults, [], `${name}: no fault`);
      t.same(
        asked.filter((url) => !url.startsWith(`${shop.origin}/`)),
        [`${shop.porewise}/widget.js`],
        `${name}: nothing from strangers`,
      );
      await page.close();
    }
  }

  const still = await shop.visit('/', { javaScriptEnabled: false });
  const fallback = await still.page.locator('porewise-verdict').first().innerText();
  t.match(
    fallback,
    /No listed ingredient is graded 3 or more .* data of \d{4}-\d\d-\d\d\./s,
    'without scripts it reads',
  );
});
