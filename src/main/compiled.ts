// Runs a bundled program from the code that V8 compiled for it when it was built: docs/decisions/0024-start.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

export interface Program {
  /** Keeps what was compiled up to now for the next start. */
  keep(): void;
}

/** `bundle` is CommonJS; it runs as if it stood in `file`. Code kept by another version of Node is passed over. */
export function runCompiled(bundle: string, file: string): Program {
  const kept = `${bundle}.compiled`;
  const source = `(function (require, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`;
  const script = new Script(source, { filename: bundle, cachedData: bytesIn(kept) });
  script.runInThisContext()(createRequire(file), file, dirname(file));
  return { keep: () => writeFileSync(kept, script.createCachedData()) };
}

function bytesIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // Without it the start only takes longer.
    return undefined;
  }
}
