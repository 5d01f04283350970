// GET /metrics, where the metrics have no port of their own.
import { Type } from '@sinclair/typebox';
import type { App } from '../app.ts';
import type { Metrics } from '../metrics.ts';
import { TAGS } from '../openapi.ts';

export function metricsRoute(app: App, { registry }: Metrics): void {
  app.get(
    '/metrics',
    {
      logLevel: 'warn',
      // Asked for when something is wrong, so an overloaded process answers too.
      config: { pressureHandler: () => undefined },
      schema: {
        operationId: 'metrics',
        tags: [TAGS.service],
        summary: 'Metrics for Prometheus',
        description: 'On METRICS_PORT alone where that is set.',
        response: {
          200: {
            description: 'The metrics in the text format of Prometheus.',
            content: { 'text/plain': { schema: Type.String() } },
          },
        },
      },
    },
    async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  );
}
