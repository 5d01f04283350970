// Bundles the programs of src/main into dist/main, one file each: a start reads a dozen files instead of a thousand.
// Types are checked apart (npm run typecheck). Why: docs/decisions/0009-one-file-a-program.md.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';
import { WIDGET } from './src/http/widget/bundle.mjs';

const out = 'dist/main';

/** A package that serves files from its own folder finds it there also when its code is bundled. */
function keepFolder(name) {
  return {
    name: 'keep-folder',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`/node_modules/${name}/.*\\.js$`) }, ({ path }) => {
        const inside = relative(join(import.meta.dirname, 'node_modules', name), dirname(path));
        const folder = `require('node:path').join(require.resolve('${name}/package.json'), '..', '${inside}')`;
        return { contents: readFileSync(path, 'utf8').replaceAll('__dirname', folder) };
      });
    },
  };
}

const ADDON = 'better-sqlite3/build/Release/better_sqlite3.node';

/** Native code stays a file; the package around it would look for it in a dozen places. */
const addonInPlace = {
  name: 'addon-in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\/node_modules\/better-sqlite3\/lib\/database\.js$/ }, ({ path }) => {
      const sought = "require('bindings')('better_sqlite3.node')";
      const code = readFileSync(path, 'utf8');
      if (!code.includes(sought)) throw new Error(`${path} no longer says ${sought}`);
      return { contents: code.replace(sought, `require('${ADDON}')`) };
    });
  },
};

rmSync(out, { recursive: true, force: true });

const common = {
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

await build({
  ...common,
  entryPoints: {
    server: 'src/main/boot.ts',
    ...Object.fromEntries(
      ['keep-compiled', 'build-dataset', 'dataset-child', 'healthcheck', 'cli'].map((program) => [
        program,
        `src/main/${program}.ts`,
      ]),
    ),
  },
  format: 'esm',
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

// The server starts from compiled code (src/main/compiled.ts), which V8 keeps of scripts and not of modules; so all that
// the start needs is in it.
await build({
  ...common,
  entryPoints: ['src/main/server.ts'],
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // A function, as src/main/compiled.ts reads it.
  charset: 'ascii',
  minifyWhitespace: true,
  lineLimit: 160,
  banner: { js: '(function (require, __filename, __dirname) {' },
  footer: { js: '})' },
  external: [ADDON, 'csv-parse', 'ioredis', '@fastify/swagger-ui/package.json'],
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  // What stays a package is required when it is asked for.
  supported: { 'dynamic-import': false },
  plugins: [keepFolder('@fastify/swagger-ui'), addonInPlace],
});

// esbuild leaves regular expressions as they are written, and src/main/compiled.ts reads one byte a character.
const server = join(out, 'server.cjs');
writeFileSync(server, inAscii(readFileSync(server, 'utf8')));

function inAscii(code) {
  const escaped = /\\[^\0-\x7f]/.exec(code);
  if (escaped !== null) throw new Error(`"${escaped[0]}" cannot be written in ASCII; leave its backslash out`);
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

await buildPage('dist/page');
await build(WIDGET);
// The bin of package.json.
chmodSync(`${out}/cli.js`, 0o755);
