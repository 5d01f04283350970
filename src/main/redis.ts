// The Redis or Valkey through which replicas share their limits.
import type { Redis } from 'ioredis';

// A request waits so long for Redis before it is counted by its own process.
const COMMAND_MS = 100;
const CONNECT_MS = 2000;
const RETRY_MS = 1000;

export async function connectRedis(url: string): Promise<Redis> {
  // Loaded when asked for: most run without.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    connectionName: 'porewise',
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    commandTimeout: COMMAND_MS,
    // A request must not wait for a connection: without one it fails at once and is counted here.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => RETRY_MS,
  });
  // Said by the limiter, once, when a request could not be counted; without a listener it would end the process.
  redis.on('error', () => {});
  // Limits are no reason not to start.
  await redis.connect().catch(() => {});
  return redis;
}
