// Reloads the data on demand: one reload at a time, and one more for all that was asked for meanwhile.
import { setImmediate as tick } from 'node:timers/promises';
import type { Logger } from 'pino';
import { loadCatalogueInSteps } from '../sqlite/catalogue.ts';
import { openBytes } from '../sqlite/database.ts';
import type { LiveService } from './live-service.ts';
import type { Made, Order } from './make-dataset.ts';
import { prepare, serviceOf } from './service.ts';

/** Returns what asks for a reload. Whatever goes wrong, the data of before stay. */
export function createReload(
  live: LiveService,
  order: Omit<Order, 'current'>,
  make: (order: Order) => Promise<Made>,
  logger: Pick<Logger, 'info' | 'warn' | 'error'>,
): () => void {
  let isRunning = false;
  let isAskedAgain = false;

  async function reload(): Promise<void> {
    const started = performance.now();
    const { dataset } = live.service;
    const made = await make({ ...order, current: dataset.version });
    if (made.kind === 'unchanged') return logger.info({ dataset }, 'reload: the data are as they were');
    if (made.kind === 'refused')
      return logger.error({ dataset }, `reload refused, the data of before stay: ${made.reason}`);
    const db = openBytes(made.bytes);
    try {
      const catalogue = await loadCatalogueInSteps(db, () => tick());
      const next = serviceOf(catalogue, db, order.inputs.engine, live.service.isReady);
      await prepare(next, () => tick());
      live.swap(next);
    } finally {
      db.close();
    }
    const { service } = live;
    if (made.notKept !== null) logger.warn(`${made.notKept}; the next start builds the database again`);
    logger.info({ dataset: service.dataset, overlay: service.overlay, ms: since(started) }, 'reloaded');
  }

  async function reloadWhileAsked(): Promise<void> {
    isRunning = true;
    do {
      isAskedAgain = false;
      await reload().catch((err: unknown) => logger.error({ err }, 'reload failed, the data of before stay'));
    } while (isAskedAgain && live.service.isReady());
    isRunning = false;
  }

  return () => {
    if (isRunning) isAskedAgain = true;
    else void reloadWhileAsked();
  };
}

function since(started: number): number {
  return Math.round(performance.now() - started);
}
