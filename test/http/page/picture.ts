// Takes the README's picture, docs/page.png, of the page with its example (npm run docs:picture).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { app, folder } from './built.ts';

const PICTURE = join(import.meta.dirname, '..', '..', '..', 'docs', 'page.png');
const SIZE = { width: 1200, height: 710 };

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: SIZE });
await page.goto(await app.listen({ host: '127.0.0.1', port: 0 }));
await page.getByRole('button', { name: 'Try an example' }).click();
await page.locator('.beside').first().waitFor();
await page.mouse.move(0, 0);
await page.screenshot({ path: PICTURE });
// A palette, where there is a tool that makes one.
spawnSync('pngquant', ['--force', '--speed', '1', '--output', PICTURE, PICTURE]);
await browser.close();
await app.close();
rmSync(folder, { recursive: true });
