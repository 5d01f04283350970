// In a real browser: the ways a label comes in and an answer goes out, and what is said when something goes wrong.
import { execFileSync } from 'node:child_process';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { app } from '../built.ts';
import { CLEAN, inChromium, LABEL, marks, openPage, paste } from './chromium.ts';

await inChromium((browser, home) => {
  t.test('a link carries the label and the switches behind the #', async (t) => {
    const { page } = await openPage(browser, home, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('radio', { name: 'Named oils' }).check();
    await paste(page, LABEL);
    await page.getByRole('button', { name: 'Copy a link to this answer' }).click();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    t.ok(link.startsWith(`${home}#label=`));
    const other = await openPage(browser, link);
    await other.page.locator('.verdicts').waitFor();
    t.equal(await other.page.locator('textarea').inputValue(), LABEL);
    t.ok(await other.page.getByLabel('Named oils').isChecked());
    t.notOk(other.asked.some((address) => new URL(address).search !== '' || address.includes('Cocos')));
    await other.page.locator('.offenders a').first().click();
    await other.page.locator('.ingredient').waitFor();
    await other.page.goBack();
    await other.page.locator('.verdicts').waitFor();
    t.equal(await other.page.locator('#marked').textContent(), LABEL, 'the way back keeps the answer');
  });

  t.test('the JSON, and the curl line that gets it', async (t) => {
    const { page } = await openPage(browser, home, { permissions: ['clipboard-read', 'clipboard-write'] });
    await paste(page, LABEL);
    const api = async (question: object) =>
      (await app.inject({ method: 'POST', url: '/v1/check', payload: question })).json();
    await page.getByText('The same from a command line').click();
    await page.locator('[data-copy=curl]').click();
    const line = await page.evaluate<string>('navigator.clipboard.readText()');
    // A shell reads the line; in place of curl stands a function that prints what would be sent.
    const script = `curl() { for last; do :; done; printf '%s\\n%s' "$2" "$last"; }\n${line}`;
    const [address, ...body] = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n');
    t.equal(address, `${home}v1/check`);
    const question = JSON.parse(body.join('\n'));
    t.equal(question.ingredients, LABEL);
    t.same(JSON.parse((await page.locator('#json').textContent()) ?? ''), await api(question));
  });

  t.test('a text file, chosen or dropped', async (t) => {
    const { page } = await openPage(browser, home);
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(CLEAN) });
    await page.locator('.verdict.pass').first().waitFor();
    t.equal(await page.locator('textarea').inputValue(), CLEAN);
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Aqua, Coconut Oil'], 'b.txt', { type: 'text/plain' }));
      document.querySelector('textarea').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    await page.locator('.verdict.fail').first().waitFor();
    t.equal(await page.locator('textarea').inputValue(), 'Aqua, Coconut Oil');
  });

  t.test('an example, with one press', async (t) => {
    const { page } = await openPage(browser, home);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.verdicts').waitFor();
    for (const sign of ['mark.pores', 'mark.oil', 'mark.open', 'mark.unidentified', 'mark.known', 'ignored'])
      t.ok((await marks(page, sign)).length > 0, sign);
  });

  t.test('under a path, behind a proxy that strips it', async (t) => {
    const proxy = createServer((incoming, outgoing) => {
      const path = incoming.url?.replace(/^\/shop\/porewise/, '');
      const { method, headers } = incoming;
      const onward = request(new URL(path ?? '', home), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    }).listen(0, '127.0.0.1');
    t.teardown(() => proxy.close());
    await new Promise((resolve) => proxy.once('listening', resolve));
    const base = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/shop/porewise/`;
    const { page, errors, asked } = await openPage(browser, base);
    await paste(page, LABEL);
    await page.locator('.offenders a').first().click();
    await page.locator('.ingredient h1').waitFor();
    t.equal(page.url(), `${base}ingredients/cocos-nucifera-oil`);
    t.same(errors, []);
    await page.getByRole('link', { name: 'API' }).click();
    await page.locator('.swagger-ui .info').waitFor();
    t.ok(
      asked.every((address) => address.startsWith(base)),
      asked.filter((address) => !address.startsWith(base)).join(),
    );
    await page.context().close();
    proxy.closeAllConnections();
  });

  t.test('what goes wrong is said in plain words, and the label stays', async (t) => {
    const { page } = await openPage(browser, home);
    const cases: [number, Record<string, string>, RegExp][] = [
      [400, {}, /could not read this\. Too odd\./],
      [413, {}, /too much text at once/],
      [429, { 'retry-after': '7' }, /Too many questions.*Try again in 7 seconds/],
      [503, { 'retry-after': '1' }, /busy, starting or stopping\. Try again in 1 second\./],
      [500, {}, /Something went wrong \(500\)\. In the log it is abc\./],
    ];
    for (const [status, headers, words] of cases) {
      await page.route('**/v1/check', (route) =>
        route.fulfill({ status, headers, json: { detail: 'Too odd.', instance: 'abc' } }),
      );
      await page.locator('textarea').fill(LABEL);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: words }).waitFor();
      t.equal(await page.locator('textarea').inputValue(), LABEL, String(status));
      await page.unroute('**/v1/check');
    }
    await page.route('**/v1/check', (route) => route.abort());
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await page.unroute('**/v1/check');
    await paste(page, LABEL);
    t.equal(await page.getByText('No answer').count(), 0);
  });

  t.test('nothing pasted, and too much', async (t) => {
    const { page, asked } = await openPage(browser, home);
    const check = page.getByRole('button', { name: 'Check', exact: true });
    await check.click();
    t.match(await page.locator('#label-fault').textContent(), 'nothing to read yet');
    await page.locator('textarea').fill('a'.repeat(20_001));
    await check.click();
    t.match(await page.locator('#label-fault').textContent(), 'more than 20,000 characters, which is the most');
    t.notOk(asked.some((address) => address.includes('/v1/')));
    await paste(page, CLEAN);
    t.notOk(await page.locator('#label-fault').isVisible());
  });

  t.test('where keys are asked for, the page asks for one', async (t) => {
    const { page } = await openPage(browser, home);
    await page.route('**/v1/check', (route) =>
      route.request().headers()['x-api-key'] === 'secret' ? route.continue() : route.fulfill({ status: 401, json: {} }),
    );
    await page.locator('textarea').fill(LABEL);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByLabel('API key').fill('secret');
    await page.keyboard.press('Enter');
    await page.locator('.verdicts').waitFor();
    t.notMatch(await page.locator('#curl').textContent(), 'secret');
    t.notMatch(page.url(), 'secret');
  });
});
