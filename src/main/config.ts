// Reads the settings from the environment; all that is wrong with them is said at once, before anything starts.
import { resolve } from 'node:path';
import {
  BASE_PATH_RIGHT,
  basePathOf,
  LOG_LEVELS,
  logLevelOf,
  ORIGINS_RIGHT,
  originsOf,
  PORT_RIGHT,
  portOf,
  RATE_RIGHT,
  REDIS_RIGHT,
  rateOf,
  redisUrlOf,
  STOP_PAUSE_RIGHT,
  stopPauseMsOf,
  TRUST_RIGHT,
  trustedProxiesOf,
  withoutPassword,
} from './settings.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly database: string;
  /** The folder with the operator's own data. */
  readonly overlay: string | null;
  /** How long requests are still taken in once a stop is asked for. */
  readonly stopPauseMs: number;
  readonly basePath: string;
  readonly trustProxy: false | number | readonly string[];
  readonly apiKeysFile: string | null;
  /** Requests a minute; null where they are not limited. */
  readonly rateLimit: number | null;
  readonly redisUrl: string | null;
  readonly corsOrigins: readonly string[];
  readonly metricsPort: number | null;
  readonly unidentifiedLog: string | null;
}

export class ConfigError extends Error {}

const DEFAULT_PORT = 3000;
const DEFAULT_RATE = 600;
const DEFAULT_STOP_PAUSE_MS = 2000;

export function readConfig(env: Readonly<Record<string, string | undefined>>, defaultDatabase: string): Config {
  const faults: string[] = [];
  /** A variable that is set to nothing is not set, as compose files write it. */
  function read<T>(name: string, parse: (text: string) => T | undefined, right: string, unset: T): T {
    const text = env[name]?.trim() ?? '';
    if (text === '') return unset;
    const value = parse(text);
    if (value === undefined) faults.push(`${name} is "${withoutPassword(text)}"; it must be ${right}`);
    return value === undefined ? unset : value;
  }
  const text = (name: string) => read<string | null>(name, (value) => value, 'a text', null);

  const config: Config = {
    host: text('HOST') ?? '127.0.0.1',
    port: read('PORT', portOf, PORT_RIGHT, DEFAULT_PORT),
    logLevel: read('LOG_LEVEL', logLevelOf, `one of ${LOG_LEVELS.join(', ')}`, 'info'),
    database: text('DATABASE_FILE') ?? defaultDatabase,
    overlay: read<string | null>('OVERLAY_DIR', (folder) => resolve(folder), 'a folder', null),
    stopPauseMs: read('STOP_PAUSE_SECONDS', stopPauseMsOf, STOP_PAUSE_RIGHT, DEFAULT_STOP_PAUSE_MS),
    basePath: read('BASE_PATH', basePathOf, BASE_PATH_RIGHT, ''),
    trustProxy: read<Config['trustProxy']>('TRUST_PROXY', trustedProxiesOf, TRUST_RIGHT, false),
    apiKeysFile: text('API_KEYS_FILE'),
    rateLimit: read<number | null>('RATE_LIMIT', rateOf, RATE_RIGHT, DEFAULT_RATE),
    redisUrl: read<string | null>('REDIS_URL', redisUrlOf, REDIS_RIGHT, null),
    corsOrigins: read<readonly string[]>('CORS_ORIGINS', originsOf, ORIGINS_RIGHT, []),
    metricsPort: read<number | null>('METRICS_PORT', portOf, PORT_RIGHT, null),
    unidentifiedLog: text('UNIDENTIFIED_LOG'),
  };
  faults.push(...contradictionsIn(config));
  if (faults.length > 0) throw new ConfigError(`The settings are not right:\n${faults.join('\n')}`);
  return config;
}

function contradictionsIn({ port, metricsPort, rateLimit, redisUrl, database, unidentifiedLog }: Config): string[] {
  const faults: string[] = [];
  if (metricsPort !== null && metricsPort === port && port !== 0)
    faults.push(`METRICS_PORT is ${port}, as PORT is; give it another, or leave it out to have /metrics on PORT`);
  if (rateLimit === null && redisUrl !== null)
    faults.push('REDIS_URL is set while RATE_LIMIT is off; Redis only counts for limits: leave one of them out');
  if (unidentifiedLog !== null && resolve(unidentifiedLog) === resolve(database))
    faults.push(`UNIDENTIFIED_LOG is "${database}", the table's own database; give it another file`);
  return faults;
}
