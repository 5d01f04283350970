// The OpenAPI document, made from the routes' own schemas, and the pages that show it.
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { LICENCE, NOTICE } from "./present.js";
import { Problem } from "./schemas/shared.js";
export const TAGS = { check: 'Check', table: 'Table', service: 'Service' };
export async function documentRoutes(app) {
    app.addSchema(Problem);
    await app.register(swagger, {
        openapi: {
            openapi: '3.1.0',
            info: {
                title: 'Porewise',
                version: '1',
                description: `Paste an ingredient list as it stands on a pack: Porewise says whether the product is noncomedogenic and oil-free, which ingredients break the claim, how each was recognised, and on what evidence its grade rests.\n\n${NOTICE}`,
                license: { name: LICENCE, identifier: LICENCE },
            },
            servers: [{ url: '/' }],
            tags: [
                { name: TAGS.check, description: 'Labels in, verdicts out.' },
                { name: TAGS.table, description: 'The curated table: ingredients, classes, sources.' },
                { name: TAGS.service, description: 'Health and documents.' },
            ],
        },
        refResolver: { buildLocalReference: (json, _baseUri, _fragment, i) => String(json.$id ?? `schema-${i}`) },
    });
    await app.register(swaggerUi, {
        routePrefix: '/docs',
        staticCSP: true,
        uiConfig: { docExpansion: 'list', tryItOutEnabled: true },
    });
    const hidden = { schema: { hide: true }, config: { cacheable: true } };
    app.get('/openapi.json', hidden, async (_request, reply) => reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())));
    app.get('/openapi.yaml', hidden, async (_request, reply) => reply.type('application/yaml; charset=utf-8').send(await openapiYaml(app)));
}
/** The document as it is committed in openapi.yaml. */
export async function openapiYaml(app) {
    // Loaded when asked for: it would only slow the start.
    const { stringify } = await import('yaml');
    return stringify(JSON.parse(JSON.stringify(app.swagger())), { lineWidth: 120, aliasDuplicateObjects: false });
}
//# sourceMappingURL=openapi.js.map