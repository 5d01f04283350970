// GET answers change only with the data and the program: one entity tag for both, and 304 where the client has it.

import type { App } from './app.ts';
import type { Dataset } from './present.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the answer depends on the dataset and the program alone. */
    cacheable?: boolean;
  }
}

const tagOf = ({ version, engine }: Dataset) => `W/"${version}.${engine}"`;

export function cacheByDataset(app: App): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.routeOptions.config.cacheable !== true || reply.statusCode !== 200) return done(null, payload);
    const tag = tagOf(request.service.dataset);
    reply.headers({ etag: tag, 'cache-control': 'public, no-cache' });
    const known = request.headers['if-none-match']?.split(',').map((entry: string) => entry.trim()) ?? [];
    if (!known.includes(tag) && !known.includes('*')) return done(null, payload);
    reply.status(304).removeHeader('content-type');
    done(null, null);
  });
}
