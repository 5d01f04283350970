// Whether the process is up, and whether requests should be sent to it.
import { Type } from '@sinclair/typebox';
import { TAGS } from "../openapi.js";
import { ProblemError } from "../problems.js";
import { oneOf, problems } from "../schemas/shared.js";
export function healthRoutes(app, { isReady }) {
    const tags = [TAGS.service];
    const Up = (status) => Type.Object({ status: oneOf([status]) });
    app.get('/health/live', {
        logLevel: 'warn',
        schema: { operationId: 'live', tags, summary: 'The process is up', response: { 200: Up('up') } },
    }, async () => ({ status: 'up' }));
    app.get('/health/ready', {
        logLevel: 'warn',
        schema: {
            operationId: 'ready',
            tags,
            summary: 'The data is loaded and requests are answered',
            response: { 200: Up('ready'), ...problems(503) },
        },
    }, async () => {
        if (!isReady())
            throw new ProblemError('not_ready', 'Stopping, or the data is not loaded yet.', [], { 'retry-after': '5' });
        return { status: 'ready' };
    });
}
//# sourceMappingURL=health.js.map