// A question as one script, as the server is one: run from the sources, each closure would be named anew when it is made.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What stands beside a file is found there though its code is bundled. */
const keepFolders: Plugin = {
  name: 'keep-folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

/** The path of the script. */
export async function bundle(question: string): Promise<string> {
  const outfile = join(import.meta.dirname, '..', 'dist', 'bench', `${question}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${question}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [keepFolders],
    logLevel: 'warning',
  });
  return outfile;
}
