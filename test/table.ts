// The shipped table, built once a test process from data/ into a folder of its own.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCheck } from '../src/core/check.ts';
import { ensureDatabase } from '../src/dataset/ensure.ts';
import { INPUTS } from '../src/main/paths.ts';
import { createLikeness } from '../src/matching/likeness.ts';
import { createNameIndex } from '../src/matching/name-index.ts';
import { loadCatalogue } from '../src/sqlite/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'porewise-table-'));
export const databaseFile = join(folder, 'porewise.db');

export const catalogue = loadCatalogue(ensureDatabase(INPUTS, databaseFile).db);
export const likeness = createLikeness(catalogue, createNameIndex(catalogue));
export const check = createCheck(catalogue, likeness);
