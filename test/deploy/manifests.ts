// The files of deploy/ as values, and what is asked of each container whatever runs it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

const DEPLOY = join(import.meta.dirname, '..', '..', 'deploy');

export interface Manifest {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export const compose = parse(readFileSync(join(DEPLOY, 'compose.yaml'), 'utf8'), { merge: true });
export const COMPOSE_FILE = join(DEPLOY, 'compose.yaml');

const KUBERNETES = join(DEPLOY, 'kubernetes');
export const manifests: readonly Manifest[] = readdirSync(KUBERNETES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(KUBERNETES, file), 'utf8')).map((document) => {
      const value = document.toJS();
      return { file, apiVersion: value.apiVersion, kind: value.kind, value };
    }),
  );
