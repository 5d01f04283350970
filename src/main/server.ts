// Starts the service, and stops it without dropping a request.
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { DatasetError } from '../dataset/problems.ts';
import { buildApp } from '../http/app.ts';
import { KeyFileError } from './api-keys.ts';
import { ConfigError, readConfig } from './config.ts';
import { openFittings } from './fittings.ts';
import { observed } from './observed.ts';
import { DEFAULT_DATABASE, INPUTS, PAGE_FOLDER } from './paths.ts';
import { loadService } from './service.ts';

// Requests under way have so long to end once a stop is asked for.
const DRAIN_MS = 10_000;

async function start(): Promise<void> {
  const config = readConfig(process.env, DEFAULT_DATABASE);
  const logger = pino({ level: config.logLevel });
  let isReady = true;
  const { service, built } = await loadService(INPUTS, config.database, () => isReady);
  const fittings = await openFittings(config, logger);
  const app = await buildApp(observed(service, fittings.observers), logger, { ...fittings.options, page: PAGE_FOLDER });

  closeWithGrace({ delay: DRAIN_MS, logger }, async ({ signal, err }) => {
    isReady = false;
    if (err) logger.error({ err }, 'stopping after an error');
    else logger.info({ signal }, 'stopping');
    await app.close();
  });
  await app.listen({ host: config.host, port: config.port });
  logger.info({ dataset: service.dataset, built, msSinceStart: Math.round(process.uptime() * 1000) }, 'ready');
}

start().catch((error: unknown) => {
  const isExpected = [ConfigError, KeyFileError, DatasetError].some((expected) => error instanceof expected);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
});
