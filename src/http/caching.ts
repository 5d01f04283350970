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
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.cacheable !== true) return done();
    const tag = tagOf(request.service.dataset);
    const known = request.headers['if-none-match']?.split(',').map((entry: string) => entry.trim()) ?? [];
    if (!known.includes(tag) && !known.includes('*')) return done();
    reply.header('etag', tag).status(304).send();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.routeOptions.config.cacheable === true && reply.statusCode === 200) {
      reply.headers({ etag: tagOf(request.service.dataset), 'cache-control': 'public, no-cache' });
    }
    done(null, payload);
  });
}
