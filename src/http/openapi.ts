// The OpenAPI document, made from the routes' own schemas, and the pages that show it.
import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { App } from './app.ts';
import { protectPages } from './pages.ts';
import { LICENCE, NOTICE } from './present.ts';
import { BatchItem, BatchResult } from './schemas/batch.ts';
import { Problem } from './schemas/shared.ts';
import { showAnswers } from './show-answers.ts';

export const TAGS = { check: 'Check', table: 'Table', service: 'Service' } as const;

export async function documentRoutes(app: App, basePath: string, icon: string | null): Promise<void> {
  for (const schema of [Problem, BatchItem, BatchResult]) app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Porewise',
        version: '1',
        description: `Paste an ingredient list as it stands on a pack: Porewise says whether the product is noncomedogenic and oil-free, which ingredients break the claim, how each was recognised, and on what evidence its grade rests.\n\n${NOTICE}`,
        license: { name: LICENCE, identifier: LICENCE },
      },
      servers: [{ url: basePath === '' ? '/' : basePath }],
      // Keys are asked for where the operator has given some out, and only under /v1.
      security: [{}, { bearer: [] }, { apiKey: [] }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'A key of this service.' },
          apiKey: {
            type: 'apiKey',
            in: 'header',
            name: 'X-API-Key',
            description: 'The same key in a header of its own.',
          },
        },
      },
      tags: [
        { name: TAGS.check, description: 'Labels in, verdicts out.' },
        { name: TAGS.table, description: 'The curated table: ingredients, classes, sources.' },
        { name: TAGS.service, description: 'Health and documents.' },
      ],
    },
    transformObject: (document) => ('openapiObject' in document ? showAnswers(document.openapiObject) : {}),
    refResolver: { buildLocalReference: (json, _baseUri, _fragment, i) => String(json.$id ?? `schema-${i}`) },
  });
  await app.register(async (scope) => {
    await protectPages(scope as unknown as App);
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      indexPrefix: basePath,
      uiConfig: { docExpansion: 'list', tryItOutEnabled: true },
      theme: { title: 'Porewise API' },
      ...(icon === null ? {} : { logo: { type: 'image/svg+xml', content: readFileSync(icon), href: '../' } }),
    });
  });

  const hidden = { schema: { hide: true }, config: { cacheable: true } };
  app.get('/openapi.json', hidden, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  );
  app.get('/openapi.yaml', hidden, async (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(await openapiYaml(app)),
  );
}

/** The document as it is committed in openapi.yaml. */
export async function openapiYaml(app: App): Promise<string> {
  // Loaded when asked for: it would only slow the start.
  const { stringify } = await import('yaml');
  return stringify(JSON.parse(JSON.stringify(app.swagger())), { lineWidth: 120, aliasDuplicateObjects: false });
}
