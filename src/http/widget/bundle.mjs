// How the widget becomes one file: for build.mjs, and for the test that the built file is that of the sources.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** esbuild's own text loader would keep the spaces. */
const minifiedStyle = {
  name: 'minified-style',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** @type {import('esbuild').BuildOptions & { outfile: string }} */
export const WIDGET = {
  entryPoints: ['src/http/widget/element.ts'],
  outfile: 'dist/widget.js',
  bundle: true,
  minify: true,
  // Loads as a classic script and as a module, and leaves no global behind.
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [minifiedStyle],
};
