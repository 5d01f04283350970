// Which room may import what: the table of ARCHITECTURE.md as a test.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import t from 'tap';

interface Room {
  /** Other rooms it may import. */
  readonly rooms: readonly string[];
  /** Packages, and Node's own modules with their `node:` prefix. */
  readonly packages: readonly string[];
}

const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  matching: { rooms: ['core'], packages: ['fuse.js'] },
  sqlite: { rooms: ['core'], packages: ['better-sqlite3', 'node:crypto', 'node:fs', 'node:path'] },
  dataset: {
    rooms: ['core', 'sqlite'],
    packages: ['@sinclair/typebox', '@sinclair/typebox/value', 'csv-parse/sync', 'node:crypto', 'node:fs', 'node:path'],
  },
  http: {
    rooms: ['core'],
    packages: [
      '@fastify/accepts',
      '@fastify/cors',
      '@fastify/helmet',
      '@fastify/rate-limit',
      '@fastify/static',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@fastify/type-provider-typebox',
      '@fastify/under-pressure',
      '@sinclair/typebox',
      'ajv',
      'fast-json-stringify',
      'fastify',
      'node:crypto',
      'prom-client',
      'node:fs',
      'node:path',
      'node:http',
      'node:net',
      'node:stream',
      'node:timers/promises',
      'yaml',
    ],
  },
  main: {
    rooms: ['core', 'matching', 'sqlite', 'dataset', 'http'],
    packages: [
      'cli-progress',
      'close-with-grace',
      'commander',
      'csv-parse',
      'csv-stringify/sync',
      'get-port',
      'ioredis',
      'picocolors',
      'pino',
      'prom-client',
      ...builtinModules.map((name) => `node:${name}`),
    ],
  },
};

// What a room must not even name, though no import gives it away.
const UNSPEAKABLE: Readonly<Record<string, RegExp>> = {
  core: /\bprocess\.|\bDate\b|\bconsole\.|\bfetch\(|\bsetTimeout\(|\bBuffer\b|\bperformance\b/,
  matching: /\bprocess\.|\bDate\b|\bSELECT\b/,
  http: /\bSELECT\b|\bprocess\.env\b/,
};

const SRC = resolve(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const IMPORT = /^\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

t.same(
  [...new Set(files.map((file) => file.split('/')[0]))].sort(),
  Object.keys(ROOMS).sort(),
  'the rooms are those of the table',
);

for (const file of files) {
  const own = file.split('/')[0] ?? '';
  const room = ROOMS[own];
  const text = readFileSync(join(SRC, file), 'utf8');
  const faults: string[] = [];
  for (const [, from, bare, later] of text.matchAll(IMPORT)) {
    const target = from ?? bare ?? later ?? '';
    if (target.startsWith('.')) {
      const other = relative(SRC, resolve(SRC, dirname(file), target)).split('/')[0] ?? '';
      if (other !== own && !room?.rooms.includes(other)) faults.push(`may not import the room ${other} (${target})`);
    } else if (!room?.packages.includes(target)) faults.push(`may not import ${target}`);
  }
  const spoken = UNSPEAKABLE[own]?.exec(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
  if (spoken) faults.push(`may not say ${spoken[0]}`);
  t.same(faults, [], file);
  t.match(text, /^\/\/ /, `${file} states its duty in its first line`);
}
