// Reads the settings from the environment; all that is wrong with them is said at once, before anything starts.

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly database: string;
}

export class ConfigError extends Error {}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readConfig(env: Readonly<Record<string, string | undefined>>, defaultDatabase: string): Config {
  const faults: string[] = [];
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`PORT is "${env.PORT}"; it must be a number from 0 to 65535`);
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!LOG_LEVELS.includes(logLevel))
    faults.push(`LOG_LEVEL is "${logLevel}"; it must be one of ${LOG_LEVELS.join(', ')}`);
  if (faults.length > 0) throw new ConfigError(`The settings are not right:\n${faults.join('\n')}`);
  return { host: env.HOST ?? '127.0.0.1', port, logLevel, database: env.DATABASE_FILE ?? defaultDatabase };
}
