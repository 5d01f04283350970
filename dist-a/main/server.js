#!/usr/bin/env node
import { createRequire as bundleRequire } from 'node:module';
const require = bundleRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;

// src/main/boot.ts
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/main/compiled.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";
function runCompiled(bundle, file) {
  const kept = `${bundle}.compiled`;
  const script = new Script(readFileSync(bundle, "latin1"), { filename: bundle, cachedData: bytesIn(kept) });
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
var FLAGS = [
  // A check leaves little behind: one thread clears the young heap in a millisecond, where several wait for each other.
  "--no-parallel-scavenge",
  // The young heap stays as it is now, a few megabytes; it would grow to sixteen, and as many to copy into.
  "--semi-space-growth-factor=1",
  // What grew old is cleared when the heap is a fifth larger than what is in use, not at twice that.
  "--heap-growing-percent=20"
];
for (const flag of FLAGS) setFlagsFromString(flag);
//# sourceMappingURL=server.js.map
