#!/usr/bin/env node
import { createRequire as bundleRequire } from 'node:module';
const require = bundleRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;

// src/main/keep-compiled.ts
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

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

// src/main/keep-compiled.ts
var READY_WITHIN_MS = 3e4;
var POLL_MS = 50;
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port: port2 } = probe.address();
  probe.close();
  await once(probe, "close");
  return port2;
}
var port = await freePort();
var origin = `http://127.0.0.1:${port}`;
Object.assign(process.env, { HOST: "127.0.0.1", PORT: String(port), LOG_LEVEL: "warn" });
async function isReady() {
  return (await fetch(`${origin}/health/ready`).catch(() => null))?.ok === true;
}
var program = runCompiled(join(import.meta.dirname, "server.cjs"), join(import.meta.dirname, "server.js"));
for (const deadline = Date.now() + READY_WITHIN_MS; !await isReady(); await sleep(POLL_MS))
  if (Date.now() > deadline) throw new Error(`the server was not ready within ${READY_WITHIN_MS / 1e3} s`);
var answer = await fetch(`${origin}/v1/check`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    ingredients: "Aqua (Water), Glycerin, Isopropyl Myristate, Cocos Nucifera (Coconut) Oil 2%."
  })
});
if (!answer.ok) throw new Error(`a check was answered with ${answer.status}`);
program.keep();
process.exit(0);
//# sourceMappingURL=keep-compiled.js.map
