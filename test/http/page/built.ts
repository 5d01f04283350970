// The page, built anew for the test that asks, and the service that serves it, as production builds it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../../src/http/app.ts';
import { service } from '../app.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export const folder = mkdtempSync(join(tmpdir(), 'porewise-page-'));
const { buildPage } = await import(join(ROOT, 'build-page.mjs'));
await buildPage(folder);

export const app = await buildApp(await service(), false, { page: folder });
