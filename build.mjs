// Bundles the programs of src/main into dist/main, one file each: a start reads a dozen files instead of a thousand.
// Types are checked apart (npm run typecheck). Why: docs/decisions/0009-one-file-a-program.md.
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';
import { WIDGET } from './src/http/widget/bundle.mjs';

const out = 'dist/main';
rmSync(out, { recursive: true, force: true });

await build({
  entryPoints: ['server', 'build-dataset', 'dataset-child', 'healthcheck', 'cli'].map(
    (program) => `src/main/${program}.ts`,
  ),
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // Native code, files read at run time, and what is only loaded when needed stay packages.
  external: ['better-sqlite3', '@fastify/static', '@fastify/swagger-ui', 'pino', 'csv-parse', 'ioredis'],
  // Bundled CommonJS packages still ask for require, __filename and __dirname.
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as bundleRequire } from 'node:module';",
      'const require = bundleRequire(import.meta.url);',
      'const __filename = import.meta.filename;',
      'const __dirname = import.meta.dirname;',
    ].join('\n'),
  },
});

await buildPage('dist/page');
await build(WIDGET);
// The bin of package.json.
chmodSync(`${out}/cli.js`, 0o755);
