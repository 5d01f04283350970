// Stops without dropping a request: not ready, a pause in which load balancers notice, the last answers, the end.
// Why so: docs/decisions/0022-stopping.md.
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';

// Requests under way have so long to end after the pause. With the default pause that is under the ten seconds after
// which Docker kills.
const DRAIN_MS = 7_000;
// A connection that was answering when the server closed is idle later, and keeps it open until it is told to end.
const IDLE_CHECK_MS = 50;

export interface Stoppable {
  readonly server: Pick<Server, 'closeIdleConnections'>;
  close(): PromiseLike<unknown>;
}

/** Stops on SIGTERM, SIGINT and an error that nobody caught; a second signal ends the process at once. */
export function stopOnSignal(app: Stoppable, logger: Logger, pauseMs: number, onStop: () => void): void {
  // SIGHUP asks for a reload, not for an end.
  closeWithGrace({ delay: pauseMs + DRAIN_MS, logger, skip: ['SIGHUP'] }, async ({ signal, err }) => {
    onStop();
    if (err) logger.error({ err }, 'stopping after an error');
    else logger.info({ signal }, 'stopping');
    // Who presses Ctrl-C has no load balancer to wait for.
    if (signal === 'SIGTERM') await sleep(pauseMs);
    await drain(app);
    logger.info('stopped');
  });
}

/** Takes in no connection any more, and waits for the answers under way. */
export async function drain(app: Stoppable): Promise<void> {
  const timer = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  try {
    await app.close();
  } finally {
    clearInterval(timer);
  }
}
