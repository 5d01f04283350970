// Once the service is not ready any more, each answer ends its connection: the client's next request goes elsewhere.
import type { App, Service } from './app.ts';

export function closeConnectionsWhenStopping(app: App, service: Service): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (!service.isReady()) reply.header('connection', 'close');
    done(null, payload);
  });
}
