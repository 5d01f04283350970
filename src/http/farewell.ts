// Once the service is not ready any more, each answer ends its connection: the client's next request goes elsewhere.
import type { App, Service } from './app.ts';

export function closeConnectionsWhenStopping(app: App, service: Service): void {
  app.addHook('onSend', async (_request, reply) => {
    if (!service.isReady()) reply.header('connection', 'close');
  });
}
