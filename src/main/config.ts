// Reads the settings from the environment; all that is wrong with them is said at once, before anything starts.
import { resolve } from 'node:path';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly database: string;
  /** The folder with the operator's own data. */
  readonly overlay: string | null;
  /** How long requests are still taken in once a stop is asked for. */
  readonly stopPauseMs: number;
}

export class ConfigError extends Error {}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const LONGEST_STOP_PAUSE_SECONDS = 60;

export function readConfig(env: Readonly<Record<string, string | undefined>>, defaultDatabase: string): Config {
  const faults: string[] = [];
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`PORT is "${env.PORT}"; it must be a number from 0 to 65535`);
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!LOG_LEVELS.includes(logLevel))
    faults.push(`LOG_LEVEL is "${logLevel}"; it must be one of ${LOG_LEVELS.join(', ')}`);
  const stopPause = Number(env.STOP_PAUSE_SECONDS ?? 2);
  if (!(stopPause >= 0 && stopPause <= LONGEST_STOP_PAUSE_SECONDS))
    faults.push(
      `STOP_PAUSE_SECONDS is "${env.STOP_PAUSE_SECONDS}"; it must be a number from 0 to ${LONGEST_STOP_PAUSE_SECONDS}`,
    );
  if (faults.length > 0) throw new ConfigError(`The settings are not right:\n${faults.join('\n')}`);
  return {
    host: env.HOST ?? '127.0.0.1',
    port,
    logLevel,
    database: env.DATABASE_FILE ?? defaultDatabase,
    // Compose files pass a setting that is not made as an empty one.
    overlay: env.OVERLAY_DIR ? resolve(env.OVERLAY_DIR) : null,
    stopPauseMs: stopPause * 1000,
  };
}
