// Starts the service, and stops it without dropping a request.
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { DatasetError } from '../dataset/problems.ts';
import { buildApp } from '../http/app.ts';
import { ConfigError, readConfig } from './config.ts';
import { DEFAULT_DATABASE, INPUTS, PAGE_FOLDER } from './paths.ts';
import { loadService } from './service.ts';

// Requests under way have so long to end once a stop is asked for.
const DRAIN_MS = 10_000;

async function start(): Promise<void> {
  const config = readConfig(process.env, DEFAULT_DATABASE);
  const logger = pino({ level: config.logLevel });
  let isReady = true;
  const { service, built } = await loadService(INPUTS, config.database, () => isReady);
  const app = await buildApp(service, logger, { page: PAGE_FOLDER });

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
  const isExpected = error instanceof ConfigError || error instanceof DatasetError;
  console.error(isExpected ? error.message : error);
  process.exit(1);
});
