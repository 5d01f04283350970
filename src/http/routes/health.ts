// Whether the process is up, and whether requests should be sent to it.
import { Type } from '@sinclair/typebox';
import type { App, Service } from '../app.ts';
import { TAGS } from '../openapi.ts';
import { ProblemError } from '../problems.ts';
import { oneOf, problems } from '../schemas/shared.ts';

export function healthRoutes(app: App, service: Service): void {
  const tags = [TAGS.service];
  const Up = (status: string, description: string) =>
    Type.Object({ status: oneOf([status], { description }) }, { 'x-response-description': description });

  app.get(
    '/health/live',
    {
      logLevel: 'warn',
      // An overloaded process is alive: killing it would not help.
      config: { pressureHandler: () => undefined },
      schema: {
        operationId: 'live',
        tags,
        summary: 'The process is up',
        description: 'For a liveness probe: restart the process when this fails.',
        response: { 200: Up('up', '`up`: the process answers.'), ...problems() },
      },
    },
    async () => ({ status: 'up' }),
  );
  app.get(
    '/health/ready',
    {
      logLevel: 'warn',
      schema: {
        operationId: 'ready',
        tags,
        summary: 'The data is loaded and requests are answered',
        description: 'For a readiness probe and a load balancer: send requests here only while this succeeds.',
        response: { 200: Up('ready', '`ready`: requests are answered.'), ...problems(503) },
      },
    },
    async () => {
      if (!service.isReady())
        throw new ProblemError('not_ready', 'Stopping, or the data is not loaded yet.', [], { 'retry-after': '5' });
      return { status: 'ready' };
    },
  );
}
