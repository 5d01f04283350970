#!/usr/bin/env node
import { createRequire as bundleRequire } from 'node:module';
const require = bundleRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;

// src/main/boot.ts
import { join } from "node:path";

// src/main/compiled.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";
function runCompiled(bundle, file) {
  const kept = `${bundle}.compiled`;
  const source = `(function (require, __filename, __dirname) {${readFileSync(bundle, "utf8")}
})`;
  const script = new Script(source, { filename: bundle, cachedData: bytesIn(kept) });
  script.runInThisContext()(createRequire(file), file, dirname(file));
  return { keep: () => writeFileSync(kept, script.createCachedData()) };
}
function bytesIn(file) {
  try {
    return readFileSync(file);
  } catch {
    return void 0;
  }
}

// src/main/boot.ts
runCompiled(join(import.meta.dirname, "server.cjs"), import.meta.filename);
//# sourceMappingURL=server.js.map
