// Debian's Chromium on the pages, watched: what it logs as an error, and which hosts it asks.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import t from 'tap';
import { app, folder } from '../built.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => existsSync(place));

// A page that does not come in this time will not come.
const PATIENCE_MS = 30_000;

/** Runs tests against the service where Chromium is; says so where it is not. On CI it has to be. */
export async function inChromium(tests: (browser: Browser, home: string) => void): Promise<void> {
  const tidy = () => rmSync(folder, { recursive: true });
  if (executablePath === undefined && process.env.CI === undefined) {
    tidy();
    t.pass('SKIPPED: Chromium is not installed (on Debian: apt-get install chromium)', { skip: true });
    return;
  }
  const browser = await chromium.launch({ executablePath: executablePath ?? 'chromium' });
  const home = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`;
  t.teardown(async () => {
    await browser.close();
    await app.close();
    tidy();
  });
  tests(browser, home);
}

// Water is known, coconut oil breaks both claims, an olivate can clog ungraded, one name is misprinted, the rest is no ingredient.
export const LABEL =
  "It's free from parabens & <b>sulfates</b>.\nIngredients: Aqua, Cocos Nucifera (Coconut) Oil, Octyldodecyl Olivate, Cetyl Alkohool.";
export const CLEAN = 'Aqua, Glycerin, Niacinamide, Panthenol, Phenoxyethanol';

export interface Watched {
  readonly page: Page;
  /** Errors in the console, a breach of the policy among them. */
  readonly errors: string[];
  /** Every address asked for. */
  readonly asked: string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, errors, asked };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

/** What axe finds that is serious: the rule and the first place. */
export async function graveFaults(page: Page): Promise<string[]> {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run()');
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

export async function overflow(page: Page): Promise<number> {
  return await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

export async function paste(page: Page, label: string): Promise<void> {
  await page.locator('textarea').fill(label);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.verdicts').waitFor();
}

export const headings = (page: Page) => page.locator('.verdict h2').allTextContents();
export const marks = (page: Page, sign: string) => page.locator(`#marked .${sign}`).allTextContents();
