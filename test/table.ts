// The shipped table, built from data/ once for all test processes.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckRequest, createCheck } from '../src/core/check.ts';
import { atOnce } from '../src/core/steps.ts';
import { ensureDatabase } from '../src/dataset/ensure.ts';
import { versionOf } from '../src/dataset/version.ts';
import { INPUTS } from '../src/main/paths.ts';
import { createLikeness } from '../src/matching/likeness.ts';
import { createNameIndex } from '../src/matching/name-index.ts';
import { loadCatalogue } from '../src/sqlite/catalogue.ts';

export const databaseFile = join(tmpdir(), `porewise-test-${versionOf(INPUTS).version}`, 'porewise.db');

export const catalogue = loadCatalogue((await ensureDatabase(INPUTS, databaseFile)).db);
export const likeness = createLikeness(catalogue, createNameIndex(catalogue));

const stepsOf = createCheck(catalogue, likeness);
export const check = (request: CheckRequest) => atOnce(stepsOf(request));
