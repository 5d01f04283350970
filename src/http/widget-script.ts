// GET /widget.js: the web component for storefronts, one file for every shop (docs/storefronts.md).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

// As deep under the root here as bundled in dist/main.
const FILE = join(import.meta.dirname, '..', '..', 'dist', 'widget.js');

const HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  // The address has no version in it: a correction should reach every shop within a day.
  'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
  // Shops stand on other origins; the file is the same for all and needs no cookie.
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

export function serveWidget(app: App, file = FILE): void {
  // Run from the sources there may have been no build.
  const script = existsSync(file) ? readFileSync(file) : null;
  const tag = `"${createHash('sha256')
    .update(script ?? '')
    .digest('base64url')
    .slice(0, 22)}"`;

  app.get('/widget.js', { schema: { hide: true } }, async (request, reply) => {
    if (script === null) throw new ProblemError('not_found', 'The widget has not been built; npm run build makes it.');
    reply.headers({ ...HEADERS, etag: tag });
    // A proxy that compresses makes the tag a weak one.
    const known = request.headers['if-none-match']?.split(',').map((entry) => entry.trim().replace(/^W\//, '')) ?? [];
    if (known.includes(tag) || known.includes('*')) return reply.status(304).send();
    return reply.send(script);
  });
}
