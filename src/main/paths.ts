// Where the program's own files are, from the sources as from the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from '../dataset/build.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export const DEFAULT_DATABASE = join(ROOT, 'dist', 'porewise.db');
export const PAGE_FOLDER = join(ROOT, 'dist', 'page');
export const OPENAPI_FILE = join(ROOT, 'openapi.yaml');
export const EXAMPLE_ANSWERS_FILE = join(ROOT, 'src', 'http', 'example-answers.json');
export const ENGINE_VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string })
  .version;
export const INPUTS: Inputs = {
  data: join(ROOT, 'data'),
  migrations: join(ROOT, 'migrations'),
  engine: ENGINE_VERSION,
};
