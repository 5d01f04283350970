// Opens what the settings add to the service: keys, shared limits, metrics, the names not identified. All of it closes
// with the app.
import { collectDefaultMetrics } from 'prom-client';
import { createMetrics } from '../http/metrics.ts';
import type { AppOptions } from '../http/options.ts';
import { type WatchedKeys, watchKeys } from './api-keys.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { serveMetrics } from './metrics-server.ts';
import type { Observer } from './observed.ts';
import { connectRedis } from './redis.ts';
import { createUnidentifiedLog, type UnidentifiedLog } from './unidentified-log.ts';

export interface Fittings {
  readonly options: AppOptions;
  readonly observers: readonly Observer[];
}

export async function openFittings(config: Config, log: Log): Promise<Fittings> {
  const { basePath, trustProxy, corsOrigins, rateLimit, metricsPort } = config;
  const keys: WatchedKeys | null = config.apiKeysFile === null ? null : watchKeys(config.apiKeysFile, log);
  const unidentified: UnidentifiedLog | null =
    config.unidentifiedLog === null ? null : createUnidentifiedLog(config.unidentifiedLog, log);
  const redis = config.redisUrl === null ? undefined : await connectRedis(config.redisUrl);
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  const metricsServer = metricsPort === null ? null : await serveMetrics(metrics, config.host, metricsPort, log);

  return {
    options: {
      basePath,
      trustProxy,
      corsOrigins,
      keys,
      limit: rateLimit === null ? null : { perMinute: rateLimit, redis },
      metrics,
      showMetrics: metricsServer === null,
      unidentified,
      onClose: async () => {
        keys?.close();
        unidentified?.close();
        redis?.disconnect();
        metricsServer?.close();
        metricsServer?.closeAllConnections();
      },
    },
    observers: unidentified === null ? [metrics.observe] : [metrics.observe, unidentified.observe],
  };
}
