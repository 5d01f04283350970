// In a real browser: paste, press, read the answer; look at the marks by pointer and by keyboard.
import t from 'tap';
import { CLEAN, headings, inChromium, LABEL, marks, openPage, paste } from './chromium.ts';

await inChromium((browser, home) => {
  t.test('paste and check: the verdicts, the label in place, the offenders', async (t) => {
    const { page, errors, asked } = await openPage(browser, home);
    await paste(page, LABEL);
    t.same(await headings(page), ['Not noncomedogenic', 'Not oil-free']);
    t.equal(await page.locator('#marked').textContent(), LABEL, 'the label as pasted');
    t.same(await marks(page, 'mark.pores.oil'), ['Cocos Nucifera (Coconut) Oil']);
    t.same(await marks(page, 'mark.open'), ['Octyldodecyl Olivate']);
    t.same(await marks(page, 'mark.unidentified'), ['Cetyl Alkohool']);
    t.same(await marks(page, 'mark.known'), ['Aqua']);
    t.match((await marks(page, 'ignored')).join('|'), "It's free from parabens & <b>sulfates</b>.");
    t.match(await page.locator('.offenders tbody tr').allTextContents(), [
      /Cocos Nucifera Oil.*4 of 5.*4 independent sources/,
    ]);
    t.equal(await page.locator('#marked b').count(), 0, 'data is never markup');
    t.match(await page.locator('#status').textContent(), 'Answer: not noncomedogenic; not oil-free.');
    t.same(errors, []);
    t.same([...new Set(asked.map((address) => new URL(address).origin))], [new URL(home).origin], 'no other host');
    t.notOk(
      asked.some((address) => /Cocos|Alkohool/.test(address)),
      'no address holds the label',
    );
  });

  t.test('a pass, and a verdict that is open with its leaning and its reasons', async (t) => {
    const { page } = await openPage(browser, home);
    await paste(page, CLEAN);
    t.same(await headings(page), ['Noncomedogenic', 'Oil-free']);
    t.equal(await page.locator('.offenders').count(), 0);
    await paste(page, `${CLEAN}, Octyldodecyl Olivate`);
    await page.locator('.verdict.inconclusive').waitFor();
    t.same(await headings(page), ['Not clear yet: noncomedogenic', 'Oil-free']);
    t.match(await page.locator('.leaning').textContent(), 'Leaning noncomedogenic');
    await page.locator('.verdict').getByRole('button', { name: 'Octyldodecyl Olivate' }).click();
    t.match(
      await page.locator('#card').textContent(),
      /Keeps noncomedogenic open: never graded, and its class can clog/,
    );
  });

  t.test('did you mean: one press takes the name and asks again', async (t) => {
    const { page } = await openPage(browser, home);
    await paste(page, LABEL);
    await page.locator('section').getByRole('button', { name: 'Cetyl Alcohol', exact: true }).click();
    await page.locator('#marked .unidentified').waitFor({ state: 'detached' });
    t.equal(await page.locator('textarea').inputValue(), LABEL.replace('Cetyl Alkohool', 'Cetyl Alcohol'));
  });

  t.test('the switches ask again at once', async (t) => {
    const { page } = await openPage(browser, home);
    await paste(page, 'Aqua, Butyrospermum Parkii (Shea) Butter, Cera Alba');
    const oilFree = page.getByRole('group', { name: 'Oil-free means' });
    const breaking = async (reading: string, names: string[]) => {
      await oilFree.getByRole('radio', { name: reading }).check();
      await page.locator('#answer:not([aria-busy])').waitFor();
      t.same(await marks(page, 'mark.oil'), names, reading);
    };
    await breaking('Strict', ['Butyrospermum Parkii (Shea) Butter', 'Cera Alba']);
    await breaking('Named oils', []);
    await breaking('Standard', ['Butyrospermum Parkii (Shea) Butter']);
    const sent = page.waitForRequest('**/v1/check');
    await page.getByRole('radio', { name: 'Rinse-off' }).check();
    t.match((await sent).postDataJSON(), {
      usage: 'rinse_off',
      policy: { noncomedogenic: 'standard', oilFree: 'standard' },
    });
    const weighted = page.waitForRequest('**/v1/check');
    await page.getByRole('radio', { name: 'Weighted' }).check();
    t.match((await weighted).postDataJSON(), { policy: { noncomedogenic: 'weighted' } });
  });

  t.test('hover: how it was matched, the grade on its scale, the citations; Escape closes', async (t) => {
    const { page, errors } = await openPage(browser, home);
    await paste(page, LABEL);
    const card = page.locator('#card');
    t.notOk(await card.isVisible());
    await page.locator('#marked .pores').hover();
    await card.locator('.citations').waitFor();
    t.match(
      await card.textContent(),
      /Cocos Nucifera Oil.*Recognised by its INCI name.*Breaks noncomedogenic.*Grade 4 of 5/,
    );
    t.match(await card.locator('svg').getAttribute('aria-label'), 'Grade 4 on a scale from 0 to 5; the sources say 4.');
    t.ok((await card.locator('.citations li').count()) >= 4);
    t.equal(
      await card.getByRole('link', { name: 'All about this ingredient' }).getAttribute('href'),
      'ingredients/cocos-nucifera-oil',
    );
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
    await page.locator('#marked .unidentified').click();
    t.match(await card.textContent(), /Not identified, and nothing is guessed/);
    await page.keyboard.press('Escape');
    t.notOk(await card.isVisible());
    t.same(errors, []);
  });

  t.test('the keyboard alone does it all', async (t) => {
    const { page } = await openPage(browser, home);
    const focused = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.id');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await focused()) === text) return;
        await page.keyboard.press('Tab');
      }
      t.fail(`Tab never came to ${text}`);
    };
    await tabTo('label');
    await page.keyboard.type('Aqua, Coconut Oil, Cetyl Alkohool');
    await tabTo('Check');
    await page.keyboard.press('Enter');
    await page.locator('.verdicts').waitFor();
    await tabTo('Aqua');
    const card = page.locator('#card');
    await page.keyboard.press('ArrowRight');
    t.equal(await focused(), 'Coconut Oil');
    t.match(await card.textContent(), 'Recognised by another name of Cocos Nucifera Oil.');
    await page.keyboard.press('Escape');
    t.notOk(await card.isVisible());
    await page.keyboard.press('Enter');
    t.ok(await card.isVisible());
    await page.keyboard.press('End');
    t.equal(await focused(), 'Cetyl Alkohool');
    await page.keyboard.press('Tab');
    t.equal(await focused(), 'Cetyl Alcohol', 'the card follows its mark');
    await page.keyboard.press('Enter');
    await page.locator('#marked .unidentified').waitFor({ state: 'detached' });
    t.equal(await page.locator('textarea').inputValue(), 'Aqua, Coconut Oil, Cetyl Alcohol');
  });
});
