// The pages as they are served: addresses, policy, weight, what a search engine reads.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { NOTICE } from '../../src/http/present.ts';
import { LABEL_LIMIT } from '../../src/http/schemas/check.ts';
import { app as apiAlone } from './app.ts';
import { app, folder } from './page/built.ts';

t.teardown(() => rmSync(folder, { recursive: true }));

// What this service serves and nothing else; nothing inline.
const POLICY = /^default-src 'none';(?!.*unsafe)/;
const WEIGHT_LIMIT_BYTES = 60_000;

t.test('the page and its files, under a policy without unsafe-inline', async (t) => {
  const page = await app.inject({ url: '/' });
  t.equal(page.statusCode, 200);
  t.match(page.headers['content-type'], /text\/html; charset=utf-8/);
  const files = [...page.body.matchAll(/(?:href|src)="(page\/[^"]+)"/g)].map(([, file]) => file ?? '');
  t.same(files.sort(), ['page/check.js', 'page/icon.svg', 'page/page.css']);
  for (const url of ['/', ...files.map((file) => `/${file}`)]) {
    const { statusCode, headers } = await app.inject({ url });
    t.equal(statusCode, 200, url);
    t.match(headers['content-security-policy'], POLICY, url);
    t.equal((await app.inject({ url, headers: { 'if-none-match': headers.etag as string } })).statusCode, 304, url);
  }
  t.notMatch(page.body, / style=|<style|<script(?! type="module" src=)| on\w+=/);
  t.equal((await app.inject({ method: 'POST', url: '/' })).headers.allow, 'GET, HEAD');
});

t.test(`weighs less than ${WEIGHT_LIMIT_BYTES} bytes in all`, async (t) => {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => ({ file, ...statSync(join(folder, file)) }))
    .filter(({ mode }) => (mode & 0o170000) === 0o100000);
  const weight = sizes.reduce((sum, { size }) => sum + size, 0);
  t.comment(`page weight: ${weight} bytes (${sizes.map(({ file, size }) => `${file} ${size}`).join(', ')})`);
  t.ok(weight < WEIGHT_LIMIT_BYTES);
});

t.test('its limit and its notice are those of the API', async (t) => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  t.match(page, `data-limit="${LABEL_LIMIT}"`);
  t.match(page, NOTICE);
});

t.test('an ingredient: names, class, grade, every source; title and description', async (t) => {
  const { body, headers, statusCode } = await app.inject({ url: '/ingredients/sodium-lauryl-sulfate' });
  t.equal(statusCode, 200);
  t.match(headers['content-security-policy'], POLICY);
  t.ok(headers.etag);
  t.match(body, '<title>Sodium Lauryl Sulfate: comedogenic grade 0 of 5 | Porewise</title>');
  t.match(body, /<meta name="description" content="Sodium Lauryl Sulfate \([^"]+\): comedogenic grade 0 of 5[^"]+">/);
  const { ratings, aliases } = (await app.inject({ url: '/v1/ingredients/sodium-lauryl-sulfate' })).json();
  for (const { name } of aliases) t.ok(body.includes(name.replace(/&/g, '&amp;')), name);
  const dots = body.match(/class="dot \w+"[^>]*><\w+ [^>]*><title>[^<]*: /g) ?? [];
  const numbered = ratings.filter(({ low }: { low: number | null }) => low !== null);
  t.equal(
    dots.length,
    numbered.reduce((sum: number, { also }: { also: unknown[] }) => sum + 1 + also.length, 0),
    'one dot a source',
  );
  t.match(body, 'The sources run from 0 to 5.');
  t.notMatch(body, / style=|<script/);
});

t.test('an ingredient without a grade, and one that is not there', async (t) => {
  const ungraded = (await app.inject({ url: '/v1/ingredients?class=plant_oil&limit=200' })).json().items;
  const { id, name } = ungraded.find(({ grade }: { grade: { value: number | null } }) => grade.value === null);
  t.match(
    (await app.inject({ url: `/ingredients/${id}` })).body,
    `<title>${name}: no comedogenic grade | Porewise</title>`,
  );

  const url = '/ingredients/coconut-oill%3Cscript%3E';
  const missing = await app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });
  t.equal(missing.statusCode, 404);
  t.match(missing.headers['content-type'], /text\/html/);
  t.notMatch(missing.body, '<script>');
  t.match(missing.body, 'href="cocos-nucifera-oil"');
  const machine = await app.inject({ url, headers: { accept: 'application/json' } });
  t.equal(machine.statusCode, 404);
  t.match(machine.json(), { code: 'not_found' });
});

t.test('a slash too many or too few is put right, since links are relative', async (t) => {
  const { statusCode, headers } = await app.inject({ url: '/ingredients/water/?a=b' });
  t.equal(statusCode, 308);
  t.equal(headers.location, '../water?a=b');
  t.equal((await app.inject({ url: '/ingredients/water?a=b/' })).statusCode, 200);
});

t.test('without the folder there is the API alone', async (t) => {
  t.equal((await apiAlone.inject({ url: '/' })).statusCode, 404);
});
