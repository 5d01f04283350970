// A request sees one service from beginning to end, though a reload may swap the data while its body still arrives.
import type { App, Service } from './app.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What answers this request: the data as they were when it came. */
    service: Service;
  }
}

/** `service` may answer from other data later; the copy that a request holds does not. */
export function holdService(app: App, service: Service): void {
  let held = { ...service };
  app.decorateRequest('service');
  app.addHook('onRequest', (request, _reply, done) => {
    if (held.check !== service.check) held = { ...service };
    request.service = held;
    done();
  });
}
