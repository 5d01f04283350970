// In a real browser: both themes, wide and narrow, with axe; and on paper.
import t from 'tap';
import { graveFaults, inChromium, LABEL, openPage, overflow, paste } from './chromium.ts';

await inChromium((browser, home) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 375])
      t.test(`${colorScheme}, ${width} px: axe finds nothing serious, nothing scrolls sideways`, async (t) => {
        const options = { colorScheme, viewport: { width, height: 800 } };
        const { page, errors } = await openPage(browser, home, options);
        if (width > 1000) t.same(await graveFaults(page), [], 'empty');
        await paste(page, LABEL.replace('Aqua', 'Aqua, Isopropyl Palmitate, Velvetine Complex, Salicylic Acid'));
        await page.locator('.beside').first().waitFor();
        await page.getByText('The answer as JSON').click();
        t.same(await graveFaults(page), [], 'answered');
        t.ok((await overflow(page)) <= 0, 'answered');
        await page.locator('#marked .pores').first().click();
        await page.locator('.citations').waitFor();
        t.same(await graveFaults(page), [], 'with a card');
        const other = await openPage(browser, `${home}ingredients/myristic-acid`, options);
        t.same(await graveFaults(other.page), [], 'an ingredient');
        t.ok((await overflow(other.page)) <= 0, 'an ingredient');
        t.same([...errors, ...other.errors], []);
        await other.page.context().close();
        await page.context().close();
      });

  t.test('an ingredient that is not there', async (t) => {
    const { page } = await openPage(browser, `${home}ingredients/coconut-oill`, {
      viewport: { width: 375, height: 800 },
    });
    t.same(await graveFaults(page), []);
    t.ok((await overflow(page)) <= 0);
    await page.getByRole('link', { name: 'Cocos Nucifera Oil' }).click();
    await page.getByRole('heading', { name: 'Cocos Nucifera Oil' }).waitFor();
  });

  t.test('on paper: the verdicts, the label and the evidence, without the controls', async (t) => {
    const { page } = await openPage(browser, home);
    await paste(page, LABEL);
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.verdicts', '#marked', '.offenders']) t.ok(await page.locator(shown).isVisible(), shown);
    for (const hidden of ['textarea', 'nav', '.take']) t.notOk(await page.locator(hidden).isVisible(), hidden);
  });
});
