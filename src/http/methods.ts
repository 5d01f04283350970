// 405 with Allow for a known path asked for by another method; fastify itself would say 404.
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Watches the routes that are added; the function it gives refuses, on each path so far, the methods it lacks. */
export function watchMethods(app: App): () => void {
  const allowed = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = allowed.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    if (methods.has('GET')) methods.add('HEAD');
    allowed.set(url, methods);
  });
  return () => {
    for (const [url, methods] of [...allowed]) {
      const others = METHODS.filter((method) => !methods.has(method));
      if (url.includes('*') || others.length === 0) continue;
      const allow = [...methods].sort().join(', ');
      const refuse = async () => {
        throw new ProblemError('method_not_allowed', `Allowed here: ${allow}.`, [], { allow });
      };
      // Refused before the body is read, whatever its type.
      app.route({ method: others, url, schema: { hide: true }, onRequest: refuse, handler: refuse });
    }
  };
}
