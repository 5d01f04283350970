// Bundles the page into a folder laid out like its addresses: index.html, and page/ with its script, style and icon.
import { build } from 'esbuild';

export async function buildPage(folder) {
  await build({
    entryPoints: {
      index: 'src/http/page/index.html',
      'page/icon': 'src/http/page/icon.svg',
      'page/page': 'src/http/page/page.css',
      'page/check': 'src/http/page/browser/check.ts',
    },
    absWorkingDir: import.meta.dirname,
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.html': 'copy', '.svg': 'copy' },
    legalComments: 'none',
    logLevel: 'warning',
  });
}
