// Runs a bundled program from the code that V8 compiled for it when it was built: docs/decisions/0024-start.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

export interface Program {
  /** Keeps what was compiled up to now for the next start. */
  keep(): void;
}

/**
 * `bundle` is a function of `require`, `__filename` and `__dirname` in plain ASCII (build.mjs); it runs as if it stood in
 * `file`. Code kept by another version of Node is passed over.
 */
export function runCompiled(bundle: string, file: string): Program {
  const kept = `${bundle}.compiled`;
  // As UTF-8 three megabytes would be looked through for what is not in them.
  const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData: bytesIn(kept) });
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
