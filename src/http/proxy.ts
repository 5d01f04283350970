// Behind a proxy: whose word about the client counts, and the path it serves Porewise under, taken off what comes in and
// put before the links that go out.
import type { App } from './app.ts';
import type { AppOptions } from './options.ts';

/**
 * Routes know no base path. A request is found with it, from a proxy that passes the path on, and without it, from one
 * that strips it or from a probe that asks the process itself.
 */
export function withoutBase(basePath: string): (request: { url?: string | undefined }) => string {
  return ({ url = '/' }) => {
    if (!url.startsWith(basePath)) return url;
    const rest = url.slice(basePath.length);
    if (rest === '') return '/';
    return rest.startsWith('/') ? rest : rest.startsWith('?') ? `/${rest}` : url;
  };
}

/** Routes write links from their own root; `Location` and `Link` go out with the base path before them. */
export function prefixLinks(app: App, basePath: string): void {
  app.addHook('onSend', async (_request, reply) => {
    const location = reply.getHeader('location');
    if (typeof location === 'string' && isOwnPath(location)) reply.header('location', basePath + location);
    const link = reply.getHeader('link');
    if (typeof link === 'string') reply.header('link', link.replace(/<(?=\/(?!\/))/g, `<${basePath}`));
  });
}

function isOwnPath(target: string): boolean {
  return target.startsWith('/') && !target.startsWith('//');
}

/** fastify itself trusts no count of proxies: it is right only where nobody can reach the port past them. */
export function trustOf(trusted: NonNullable<AppOptions['trustProxy']>) {
  if (trusted === false) return false;
  return typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : [...trusted];
}
