// Fills index.html anew from a running Porewise: npm start, then npm run storefront.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, fillPage } from './fill-page.ts';

const PAGE = join(import.meta.dirname, 'index.html');
const POREWISE = process.env.POREWISE_URL ?? 'http://127.0.0.1:3000';

const page = await fillPage(readFileSync(PAGE, 'utf8'), async (label) => {
  const answer = await fetch(`${POREWISE}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ingredients: label }),
  });
  if (!answer.ok) throw new Error(`Porewise answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Awaited<ReturnType<Ask>>;
});
writeFileSync(PAGE, page);
