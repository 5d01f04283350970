import { createRequire as bundleRequire } from 'node:module';const require = bundleRequire(import.meta.url);

// bench/server.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
var ROOT = join(import.meta.dirname, "..");
var SERVER = join("dist", "main", "server.js");
var MS_PER_TICK = 10;
var POLL_MS = 5;
async function startPorewise({ root = ROOT, env = {}, isWatched = false, log } = {}) {
  const program = join(root, SERVER);
  if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);
  const watch = isWatched ? ["--import", "tsx", "--import", join(import.meta.dirname, "loop-delay.ts")] : [];
  return start([...watch, program], { RATE_LIMIT: "off", ...env }, log);
}
async function start(args, env = {}, log) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), ...env },
    stdio: ["ignore", log === void 0 ? "ignore" : openSync(log, "w"), "inherit", "ipc"]
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const url = `http://127.0.0.1:${port}`;
  while (!await answers(`${url}/health/ready`)) {
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
    await wait(POLL_MS);
  }
  return {
    port,
    url,
    msUntilReady: performance.now() - started,
    rssMB: () => rssOf(child),
    cpuMs: () => cpuMsOf(child),
    loopHeldMs: async () => {
      child.send("how long?");
      return (await once(child, "message"))[0];
    },
    stop: async () => {
      process.removeListener("exit", kill);
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    }
  };
}
async function answers(url) {
  return (await fetch(url).catch(() => null))?.ok === true;
}
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
function rssOf({ pid }) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
function cpuMsOf({ pid }) {
  const [, , , , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
  return (Number(user) + Number(system)) * MS_PER_TICK;
}

// ../../tmp/w/perf/nasty.mts
import http from "node:http";
var s = await startPorewise({ isWatched: true });
await new Promise((r) => setTimeout(r, 1500));
var M = 1024 * 1024;
var fill = (head, unit, tail, size) => {
  const parts = [head];
  let n = head.length + tail.length;
  for (let i = 0; ; i++) {
    const u = typeof unit === "string" ? unit : unit(i);
    if (n + u.length > size) break;
    parts.push(u);
    n += u.length;
  }
  return parts.join("") + tail;
};
var cases = [
  ["check [0,0", "/v1/check", "application/json", fill('{"ingredients":[0', ",0", "]}", M)],
  ['check ["",""', "/v1/check", "application/json", fill('{"ingredients":[""', ',""', "]}", M)],
  ['check ["a","a"', "/v1/check", "application/json", fill('{"ingredients":["a"', ',"a"', "]}", M)],
  ["check [[],[]", "/v1/check", "application/json", fill('{"ingredients":[[]', ",[]", "]}", M)],
  ["check keys", "/v1/check", "application/json", fill('{"x":1', (i) => `,"a${i}":1`, "}", M)],
  ["check claims", "/v1/check", "application/json", fill('{"ingredients":"Water","claims":["oilFree"', ',"oilFree"', "]}", M)],
  ["check policy keys", "/v1/check", "application/json", fill('{"ingredients":"Water","policy":{"x":1', (i) => `,"a${i}":1`, "}}", M)],
  ["check [[[", "/v1/check", "application/json", "[".repeat(M)],
  ["check proto", "/v1/check", "application/json", fill('{"x":1', ',"__proto__":1', "}", M)],
  ["check digits", "/v1/check", "application/json", fill('{"ingredients":1', "1", "}", M)],
  ["check escapes", "/v1/check", "application/json", fill('{"ingredients":"', "\\u0041", '"}', M)],
  ["plain", "/v1/check", "text/plain", "a".repeat(M)],
  ["batch [[[", "/v1/check/batch", "application/json", "[".repeat(8 * M)],
  ["batch [0,0", "/v1/check/batch", "application/json", fill('{"items":[0', ",0", "]}", 8 * M)],
  ["batch [{},{}", "/v1/check/batch", "application/json", fill('{"items":[{}', ",{}", "]}", 8 * M)],
  ['batch ["",""', "/v1/check/batch", "application/json", fill('{"items":[""', ',""', "]}", 8 * M)],
  ["batch keys", "/v1/check/batch", "application/json", fill('{"x":1', (i) => `,"a${i}":1`, "}", 8 * M)],
  ["batch escapes", "/v1/check/batch", "application/json", fill('{"items":"', "\\u0041", '"}', 8 * M)],
  ["batch 1 item of [0,0", "/v1/check/batch", "application/json", fill('{"items":[{"ingredients":[0', ",0", "]}]}", 8 * M)],
  ["batch 1 item keys", "/v1/check/batch", "application/json", fill('{"items":[{"x":1', (i) => `,"a${i}":1`, "}]}", 8 * M)],
  ["batch 1000 items [0,0", "/v1/check/batch", "application/json", '{"items":[' + Array(1e3).fill(fill('{"ingredients":[0', ",0", "]}", 8e3)).join() + "]}"],
  ["batch 1000 x 500 names", "/v1/check/batch", "application/json", '{"items":[' + Array(1e3).fill('{"ingredients":[' + Array(500).fill('"Water ab"').join() + "]}").join() + "]}"],
  ["nd [[[", "/v1/check/batch", "application/x-ndjson", ("[".repeat(M - 2) + "\n").repeat(4)],
  ["nd [0,0", "/v1/check/batch", "application/x-ndjson", (fill('{"ingredients":[0', ",0", "]}", M - 2) + "\n").repeat(4)],
  ["nd keys", "/v1/check/batch", "application/x-ndjson", (fill('{"x":1', (i) => `,"a${i}":1`, "}", M - 2) + "\n").repeat(4)],
  ["nd empty objects", "/v1/check/batch", "application/x-ndjson", "{}\n".repeat(5e5)],
  ["nd empty lines", "/v1/check/batch", "application/x-ndjson", "\n".repeat(8 * M)],
  ["nd short wrong lines", "/v1/check/batch", "application/x-ndjson", "[\n".repeat(1e5)]
];
var ask = (path, type, body) => new Promise((res, rej) => {
  const q = http.request(s.url + path, { method: "POST", headers: { "content-type": type, "content-length": Buffer.byteLength(body) } }, (a) => {
    let n = 0;
    a.on("data", (d) => n += d.length);
    a.on("end", () => res(a.statusCode + " " + (n / 1e6).toFixed(2) + " MB"));
  });
  q.on("error", (e) => res("error " + e.message));
  q.end(body);
});
var only = process.argv[2];
for (const [name, path, type, body] of cases) {
  if (only && !name.startsWith(only)) continue;
  await ask("/health/live", "text/plain", "").catch(() => {
  });
  await s.loopDelay?.().catch?.(() => {
  });
  let worst = 0, stop = false;
  const agent = new http.Agent({ keepAlive: true });
  const live = (async () => {
    while (!stop) {
      const t2 = performance.now();
      await new Promise((r2) => http.get(s.url + "/health/live", { agent }, (a) => {
        a.resume();
        a.on("end", () => r2());
      }).on("error", () => r2()));
      worst = Math.max(worst, performance.now() - t2);
      await new Promise((r2) => setTimeout(r2, 2));
    }
  })();
  await new Promise((r2) => setTimeout(r2, 50));
  worst = 0;
  const t = performance.now();
  const r = await Promise.race([ask(path, type, body), new Promise((r2) => setTimeout(() => r2("15 s"), 15e3))]);
  const ms = performance.now() - t;
  stop = true;
  await live;
  console.log(name.padEnd(26), r, "in", ms.toFixed(0), "other waits", worst.toFixed(0), "rss", s.rssMB());
}
await s.stop();
process.exit(0);
