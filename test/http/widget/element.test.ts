// <porewise-verdict> in a browser, on a page of another origin with a strict policy.
import type { RequestListener } from 'node:http';
import type { Page } from 'playwright-core';
import t from 'tap';
import { app } from '../app.ts';
import { bodyOf, openShop, skip } from './shop.ts';

const PASS = 'Water (Aqua), Glycerin, Niacinamide, Panthenol, Xanthan Gum, Phenoxyethanol, Citric Acid';
const FAIL = 'Water (Aqua), Cocos Nucifera (Coconut) Oil, Glycerin, Fennmoor Moss Complex, Phenoxyethanol';
const PASS_SENTENCE =
  'No listed ingredient is graded 3 or more in the sources used; the product itself was not tested.';

async function ask(ingredients: string, policy = {}) {
  return (await app.inject({ method: 'POST', url: '/v1/check', payload: { ingredients, policy } })).json();
}

const pass = await ask(PASS);
const fail = await ask(FAIL);
const lenient = await ask(PASS, { threshold: 5, oilFree: 'named' });
const hostile = structuredClone(fail);
hostile.noncomedogenic.offenders[0].name = '<img src=x onerror="document.title=1">';
hostile.notice = '<script>document.title = 2</script>';

const inline = (json: unknown) =>
  `<script type="application/json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`;

const ELEMENTS: Record<string, string> = {
  pass: `<porewise-verdict id="pass">${inline(pass)}<p>The sentence for who has no script</p></porewise-verdict>`,
  fail: `<porewise-verdict id="fail">${inline(fail)}</porewise-verdict>`,
  lenient: `<porewise-verdict id="lenient" compact>${inline(lenient)}</porewise-verdict>`,
  badge: `<porewise-verdict id="badge" compact claims="oilFree">${inline(fail)}</porewise-verdict>`,
  hostile: `<porewise-verdict id="hostile">${inline(hostile)}</porewise-verdict>`,
  none: '<porewise-verdict id="none"></porewise-verdict>',
  broken:
    '<porewise-verdict id="broken" src="/answer.json"><script type="application/json">{"nonc</script></porewise-verdict>',
  old: `<porewise-verdict id="old">${inline({ ...pass, coverage: undefined })}</porewise-verdict>`,
  forged: `<porewise-verdict id="forged" compact>${inline({ ...fail, oilFree: pass.oilFree })}</porewise-verdict>`,
  outdated: `<porewise-verdict id="outdated" dataset-version="${pass.dataset.version}0">${inline(pass)}</porewise-verdict>`,
  expired: `<porewise-verdict id="expired" until="2020-01-01">${inline(pass)}</porewise-verdict>`,
  current: `<porewise-verdict id="current" dataset-version="${pass.dataset.version}" until="9999-12-31">${inline(pass)}</porewise-verdict>`,
  src: '<porewise-verdict id="src" src="/answer.json"></porewise-verdict>',
  missing: '<porewise-verdict id="missing" src="/nothing.json"></porewise-verdict>',
  html: '<porewise-verdict id="html" src="/page"></porewise-verdict>',
  asked: `<porewise-verdict id="asked" endpoint="/check?threshold=2" ingredients="${FAIL}"></porewise-verdict>`,
};

const page =
  (body: string, lang = 'en') =>
  (porewise: string) =>
    `<!doctype html><html lang="${lang}"><title>Shop</title><script src="${porewise}/widget.js" defer></script><body>${body}`;

const PAGES: Record<string, (porewise: string) => string> = {
  '/': page(Object.values(ELEMENTS).join('\n')),
  '/german': page(
    `<script type="application/json" id="porewise-texts">{"pass":"Liste besteht","data":"Daten vom","terms":""}</script>${ELEMENTS.pass}`,
    'de',
  ),
  '/empty': page('<porewise-verdict id="one"></porewise-verdict>'),
  '/no-such-language': page(ELEMENTS.pass ?? '', 'no_such'),
};

// What /slow.json waits for.
let sendSlow = () => {};

const requests: { url: string; headers: object; body: string }[] = [];

const answer =
  (porewise: string): RequestListener =>
  async (request, response) => {
    const url = request.url ?? '';
    const html = PAGES[url];
    if (html !== undefined) return response.setHeader('content-type', 'text/html').end(html(porewise));
    if (url === '/answer.json') return response.end(JSON.stringify(pass));
    if (url === '/slow.json') {
      sendSlow = () => response.end(JSON.stringify(fail));
      return undefined;
    }
    if (url.startsWith('/check')) {
      const body = await bodyOf(request);
      requests.push({ url, headers: request.headers, body });
      const { payload } = await app.inject({
        method: 'POST',
        url: `/v1${url}`,
        payload: body,
        headers: { 'content-type': request.headers['content-type'] ?? '' },
      });
      return response.end(payload);
    }
    return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
  };

/** The words a widget shows, once it is done asking. */
async function wordsOf(page: Page, id: string): Promise<string> {
  const card = page.locator(`#${id} [part=card]:not([aria-busy])`);
  await card.waitFor();
  return (await card.innerText()).replace(/\s+/g, ' ');
}

t.test('in a browser', { skip }, async (t) => {
  const shop = await openShop(answer);
  t.teardown(() => shop.close());
  const { page, faults, asked } = await shop.visit('/');

  t.test('a pass is a sentence about the list, with its date, its measure and the notice', async (t) => {
    const words = await wordsOf(page, 'pass');
    t.match(words, `Noncomedogenic List passes, threshold 3 ${PASS_SENTENCE}`);
    t.match(words, `Oil-free List passes, standard reading ${pass.oilFree.summary}`);
    t.match(words, /the product was not tested\. Data of \w+ \d+, \d{4}\./);
    t.match(words, `version ${pass.dataset.version}`);
    t.match(words, pass.notice);
    t.notMatch(words, 'no script');
    t.equal(await page.locator('#pass time').getAttribute('datetime'), pass.dataset.date);
  });

  t.test('a fail names each offender and what is open, for a keyboard too', async (t) => {
    t.match(await wordsOf(page, 'fail'), fail.noncomedogenic.summary);
    await page.locator('#fail summary').first().focus();
    await page.keyboard.press('Enter');
    const reasons = (await page.locator('#fail [part=reasons]').first().innerText()).replace(/\s+/g, ' ');
    const [offender] = fail.noncomedogenic.offenders;
    t.match(reasons, `${offender.name} no. 2 on the list ${offender.reason}`);
    t.match(reasons, 'Fennmoor Moss Complex no. 4 on the list Not identified.');
  });

  t.test('a badge says that nothing was tested, how strict it is, and opens to the whole', async (t) => {
    const closed = await wordsOf(page, 'lenient');
    t.match(closed, /Noncomedogenic List passes, threshold 5 Oil-free List passes, named reading/);
    t.match(closed, /the product was not tested\. Data of/);
    t.notMatch(closed, lenient.notice);
    await page.locator('#lenient summary').press('Enter');
    const open = await wordsOf(page, 'lenient');
    t.match(open, lenient.noncomedogenic.summary);
    t.match(open, lenient.notice);
    t.notMatch(await wordsOf(page, 'badge'), 'Noncomedogenic');
  });

  t.test('what is not a whole, fitting, current answer is never a pass', async (t) => {
    for (const id of ['none', 'broken', 'old', 'forged', 'outdated', 'expired', 'missing', 'html']) {
      const words = await wordsOf(page, id);
      t.match(words, /Noncomedogenic No verdict Oil-free No verdict .* neither for nor against/, id);
      t.notMatch(words, /pass|No listed/, id);
    }
    t.match(await wordsOf(page, 'outdated'), 'out of date');
    t.match(await wordsOf(page, 'current'), PASS_SENTENCE);
  });

  t.test('text of others stays text', async (t) => {
    await page.locator('#hostile summary').first().press('Enter');
    t.match(await wordsOf(page, 'hostile'), hostile.noncomedogenic.offenders[0].name);
    t.equal(await page.locator('#hostile img, #hostile [part=notice] *').count(), 0);
    t.equal(await page.title(), 'Shop');
  });

  t.test('asked for: from an address of the shop, or from an instance without keys', async (t) => {
    t.match(await wordsOf(page, 'src'), PASS_SENTENCE);
    t.match(await wordsOf(page, 'asked'), /List fails, threshold 2/);
    t.equal(requests.length, 1, 'once, however many attributes there are');
    t.match(requests[0], { url: '/check?threshold=2', body: FAIL, headers: { 'content-type': 'text/plain' } });
    t.notOk(['authorization', 'cookie', 'x-api-key'].some((name) => name in (requests[0]?.headers ?? {})));
  });

  t.test('no fault under a strict policy, and no request to strangers', async (t) => {
    t.same(
      faults.filter((fault) => !/404/.test(fault)),
      [],
    );
    t.same(
      asked.filter((url) => !url.startsWith(`${shop.origin}/`)),
      [`${shop.porewise}/widget.js`],
    );
  });

  t.test('shown anew when something changes; the latest wins', async (t) => {
    const { page } = await shop.visit('/empty');
    t.match(await wordsOf(page, 'one'), 'No verdict');
    await page.evaluate("one.setAttribute('src', '/slow.json')");
    t.equal(await page.locator('#one [part=card][aria-busy=true]').innerText(), 'Asking …');
    await page.evaluate("one.setAttribute('src', '/answer.json')");
    t.match(await wordsOf(page, 'one'), PASS_SENTENCE);
    const late = page.waitForEvent('requestfinished');
    sendSlow();
    await late;
    await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
    t.match(await wordsOf(page, 'one'), PASS_SENTENCE, 'the slow answer came too late');
    await page.evaluate(`one.answer = ${JSON.stringify(fail)}`);
    t.match(await wordsOf(page, 'one'), fail.noncomedogenic.summary);
    await page.evaluate("one.setAttribute('claims', 'oilFree other')");
    await page.waitForFunction("!one.shadowRoot.textContent.includes('Noncomedogenic')");
    t.match(await wordsOf(page, 'one'), fail.oilFree.summary);
  });

  t.test('an answer set before the widget was loaded counts', async (t) => {
    const { page } = await shop.visit('/empty');
    await page.evaluate(
      `const late = document.createElement('porewise-verdict'); late.id = 'late';
       Object.defineProperty(late, 'answer', { value: ${JSON.stringify(pass)}, configurable: true, enumerable: true, writable: true });
       document.body.append(late);`,
    );
    t.match(await wordsOf(page, 'late'), PASS_SENTENCE);
  });

  t.test('in the words of the page, with the sentences of the service marked as English', async (t) => {
    const { page, faults } = await shop.visit('/german');
    const words = await wordsOf(page, 'pass');
    t.match(words, /Noncomedogenic Liste besteht/);
    t.match(words, /the product was not tested\. Daten vom \d+\. \p{L}+ \d{4}/u, 'an empty text stays English');
    t.equal(await page.locator('#pass [part=summary]').first().getAttribute('lang'), 'en');
    t.same(faults, []);
    const odd = await shop.visit('/no-such-language');
    t.match(await wordsOf(odd.page, 'pass'), `Data of ${pass.dataset.date}`);
  });
});
