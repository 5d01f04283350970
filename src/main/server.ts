// Starts the service, reloads its data on SIGHUP, and stops it without dropping a request.
import { setImmediate as tick } from 'node:timers/promises';
import { pino } from 'pino';
import { DatasetError } from '../dataset/problems.ts';
import { buildApp } from '../http/app.ts';
import { KeyFileError } from './api-keys.ts';
import { ConfigError, readConfig } from './config.ts';
import { openFittings } from './fittings.ts';
import { growYoungHeap, keepYoungHeap } from './heap-flags.ts';
import { createLiveService } from './live-service.ts';
import { makeInChild } from './make-dataset.ts';
import { DEFAULT_DATABASE, INPUTS, PAGE_FOLDER } from './paths.ts';
import { createReload } from './reload.ts';
import { loadService, prepare } from './service.ts';
import { stopOnSignal } from './stop.ts';
import { warmUp } from './warm-up.ts';

// Lines are written together, some twenty at once: to hand over each would cost a request a tenth of its time. None waits
// longer than this.
const LOG_WRITING = { minLength: 4096, periodicFlush: 100 } as const;

async function start(): Promise<void> {
  const config = readConfig(process.env, DEFAULT_DATABASE);
  const log = pino.destination(LOG_WRITING);
  process.on('exit', () => log.flushSync());
  const logger = pino({ level: config.logLevel }, log);
  let isReady = true;
  // Asked for while the data are still being read, a reload waits for them.
  let isReloadDue = false;
  let reload = () => {
    isReloadDue = true;
  };
  process.on('SIGHUP', () => reload());

  const inputs = { ...INPUTS, overlay: config.overlay };
  const { service: first, built, notKept } = await loadService(inputs, config.database, () => isReady);
  if (notKept !== null) logger.warn(`${notKept}; the database is in memory, and each start builds it again`);
  const fittings = await openFittings(config, logger);
  const live = createLiveService(first, fittings.observers);
  const app = await buildApp(live.service, logger, { ...fittings.options, page: PAGE_FOLDER });

  stopOnSignal(app, logger, config.stopPauseMs, () => {
    isReady = false;
  });
  await app.listen({ host: config.host, port: config.port });
  const { dataset, overlay } = first;
  logger.info({ dataset, overlay, built, msSinceStart: Math.round(process.uptime() * 1000) }, 'ready');

  growYoungHeap();
  await prepare(first, () => {
    growYoungHeap();
    return tick();
  });
  reload = createReload(live, { inputs, database: config.database }, makeInChild, logger);
  if (isReloadDue) reload();
  await warmUp(first).catch((err: unknown) => logger.warn({ err }, 'not warmed up'));
  keepYoungHeap();
}

/** What whoever set the settings can mend is said without a stack. */
function wordsOf(error: unknown): unknown {
  if ([ConfigError, KeyFileError, DatasetError].some((expected) => error instanceof expected))
    return (error as Error).message;
  const { code, syscall, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program; set PORT or METRICS_PORT to another`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${address} is no address of this machine`;
  if (code === 'EACCES' && syscall === 'listen')
    return `port ${port} may not be listened on by this user; set PORT or METRICS_PORT to another`;
  if (syscall === 'getaddrinfo') return `HOST is no known name: ${(error as Error).message}`;
  return error;
}

start().catch((error: unknown) => {
  console.error(wordsOf(error));
  process.exit(1);
});
