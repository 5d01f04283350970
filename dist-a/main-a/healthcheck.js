#!/usr/bin/env node
import { createRequire as bundleRequire } from 'node:module';
const require = bundleRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;

// src/main/config.ts
import { resolve } from "node:path";

// src/main/settings.ts
import { isIP } from "node:net";
var PORT_RIGHT = "a number from 0 to 65535";
var PORTS = 65535;
function portOf(text) {
  const port2 = Number(text);
  return Number.isInteger(port2) && port2 >= 0 && port2 <= PORTS ? port2 : void 0;
}
var LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
function logLevelOf(text) {
  return LOG_LEVELS.includes(text) ? text : void 0;
}
var BASE_PATH_RIGHT = 'a path such as /porewise, of letters, digits, ".", "_", "~" and "-"';
var BASE_PATH = /^(?:\/[\w.~-]+)*\/?$/;
function basePathOf(text) {
  const isDots = text.split("/").some((part) => part === "." || part === "..");
  return BASE_PATH.test(text) && !isDots ? text.replace(/\/$/, "") : void 0;
}
var TRUST_RIGHT = "off, the number of proxies in front (1), or their addresses and ranges (10.0.0.0/8, loopback, linklocal, uniquelocal)";
var RANGES = ["loopback", "linklocal", "uniquelocal"];
var MAX_PROXIES = 10;
function trustedProxiesOf(text) {
  if (["off", "false", "0"].includes(text)) return false;
  if (["on", "true"].includes(text)) return 1;
  if (/^\d+$/.test(text)) return Number(text) <= MAX_PROXIES ? Number(text) : void 0;
  const proxies = listOf(text);
  return proxies.length > 0 && proxies.every((proxy) => RANGES.includes(proxy) || isAddressOrRange(proxy)) ? proxies : void 0;
}
function isAddressOrRange(text) {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === void 0 || /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}
var RATE_RIGHT = "the number of requests a minute, from 1 to 1000000, or off";
var MAX_RATE = 1e6;
function rateOf(text) {
  if (text === "off") return null;
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_RATE ? Number(text) : void 0;
}
var LONGEST_STOP_PAUSE_S = 60;
var STOP_PAUSE_RIGHT = `a number from 0 to ${LONGEST_STOP_PAUSE_S}`;
function stopPauseMsOf(text) {
  const seconds = Number(text);
  return seconds >= 0 && seconds <= LONGEST_STOP_PAUSE_S ? seconds * 1e3 : void 0;
}
var REDIS_RIGHT = "an address such as redis://redis:6379, or rediss:// with TLS";
function redisUrlOf(text) {
  if (!URL.canParse(text)) return void 0;
  const { protocol, hostname } = new URL(text);
  return ["redis:", "rediss:"].includes(protocol) && hostname !== "" ? text : void 0;
}
function withoutPassword(url) {
  return url.replace(/^(\w+:\/\/)?.*@/s, "$1***@");
}
var ORIGINS_RIGHT = "origins such as https://shop.example, without a path, separated by commas; or *";
function originsOf(text) {
  const origins = listOf(text);
  if (text === "*") return origins;
  return origins.every((origin) => /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) ? origins : void 0;
}
function listOf(text) {
  return text.split(",").map((entry) => entry.trim()).filter((entry) => entry !== "");
}

// src/main/config.ts
var ConfigError = class extends Error {
};
var DEFAULT_PORT = 3e3;
var DEFAULT_RATE = 600;
var DEFAULT_STOP_PAUSE_MS = 2e3;
function readConfig(env, defaultDatabase) {
  const faults = [];
  function read(name, parse, right, unset) {
    const text2 = env[name]?.trim() ?? "";
    if (text2 === "") return unset;
    const value = parse(text2);
    if (value === void 0) faults.push(`${name} is "${withoutPassword(text2)}"; it must be ${right}`);
    return value === void 0 ? unset : value;
  }
  const text = (name) => read(name, (value) => value, "a text", null);
  const config = {
    host: text("HOST") ?? "127.0.0.1",
    port: read("PORT", portOf, PORT_RIGHT, DEFAULT_PORT),
    logLevel: read("LOG_LEVEL", logLevelOf, `one of ${LOG_LEVELS.join(", ")}`, "info"),
    database: text("DATABASE_FILE") ?? defaultDatabase,
    overlay: read("OVERLAY_DIR", (folder) => resolve(folder), "a folder", null),
    stopPauseMs: read("STOP_PAUSE_SECONDS", stopPauseMsOf, STOP_PAUSE_RIGHT, DEFAULT_STOP_PAUSE_MS),
    basePath: read("BASE_PATH", basePathOf, BASE_PATH_RIGHT, ""),
    trustProxy: read("TRUST_PROXY", trustedProxiesOf, TRUST_RIGHT, false),
    apiKeysFile: text("API_KEYS_FILE"),
    rateLimit: read("RATE_LIMIT", rateOf, RATE_RIGHT, DEFAULT_RATE),
    redisUrl: read("REDIS_URL", redisUrlOf, REDIS_RIGHT, null),
    corsOrigins: read("CORS_ORIGINS", originsOf, ORIGINS_RIGHT, []),
    metricsPort: read("METRICS_PORT", portOf, PORT_RIGHT, null),
    unidentifiedLog: text("UNIDENTIFIED_LOG")
  };
  faults.push(...contradictionsIn(config));
  if (faults.length > 0) throw new ConfigError(`The settings are not right:
${faults.join("\n")}`);
  return config;
}
function contradictionsIn({ port: port2, metricsPort, rateLimit, redisUrl, database, unidentifiedLog }) {
  const faults = [];
  if (metricsPort !== null && metricsPort === port2 && port2 !== 0)
    faults.push(`METRICS_PORT is ${port2}, as PORT is; give it another, or leave it out to have /metrics on PORT`);
  if (rateLimit === null && redisUrl !== null)
    faults.push("REDIS_URL is set while RATE_LIMIT is off; Redis only counts for limits: leave one of them out");
  if (unidentifiedLog === database)
    faults.push(`UNIDENTIFIED_LOG is "${database}", the table's own database; give it another file`);
  return faults;
}

// src/main/paths.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var ROOT = join(import.meta.dirname, "..", "..");
var DEFAULT_DATABASE = join(ROOT, "dist", "porewise.db");
var PAGE_FOLDER = join(ROOT, "dist", "page");
var OPENAPI_FILE = join(ROOT, "openapi.yaml");
var EXAMPLE_ANSWERS_FILE = join(ROOT, "src", "http", "example-answers.json");
var ENGINE_VERSION = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
var INPUTS = {
  data: join(ROOT, "data"),
  migrations: join(ROOT, "migrations"),
  engine: ENGINE_VERSION
};

// src/main/healthcheck.ts
var ANSWER_MS = 2500;
var { port } = readConfig(process.env, DEFAULT_DATABASE);
try {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(ANSWER_MS) });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
//# sourceMappingURL=healthcheck.js.map
