// openapi.yaml is what the routes say, and its examples are what the service answers.
import { readFileSync } from 'node:fs';
import t from 'tap';
import { openapiYaml } from '../src/http/openapi.ts';
import { OPENAPI_FILE } from '../src/main/paths.ts';
import { app } from './http/app.ts';

t.test('the committed document equals the served one (npm run openapi writes it)', async (t) => {
  const document = await openapiYaml(app);
  t.equal(readFileSync(OPENAPI_FILE, 'utf8'), document);
  const served = await app.inject({ url: '/openapi.yaml' });
  t.match(served.headers['content-type'], /yaml/);
  t.equal(served.body, document);
  t.equal((await app.inject({ url: '/openapi.json' })).json().openapi, '3.1.0');
});

t.test('every route is documented with a summary and an operation id', async (t) => {
  const { paths } = (await app.inject({ url: '/openapi.json' })).json();
  t.same(Object.keys(paths).sort(), [
    '/health/live',
    '/health/ready',
    '/v1/check',
    '/v1/check/batch',
    '/v1/classes',
    '/v1/dataset',
    '/v1/ingredients',
    '/v1/ingredients/{id}',
    '/v1/sources',
  ]);
  for (const [path, methods] of Object.entries<
    Record<string, { summary?: string; operationId?: string; responses: object }>
  >(paths)) {
    for (const [method, { summary, operationId, responses }] of Object.entries(methods)) {
      t.ok(summary && operationId && '200' in responses, `${method} ${path}`);
    }
  }
});

t.test('the example of a request is answered', async (t) => {
  const { paths } = (await app.inject({ url: '/openapi.json' })).json();
  const { example } = paths['/v1/check'].post.requestBody.content['application/json'];
  t.equal((await app.inject({ method: 'POST', url: '/v1/check', payload: example })).statusCode, 200);
});

t.test('Swagger UI is served', async (t) => {
  const page = await app.inject({ url: '/docs/' });
  t.equal(page.statusCode, 200);
  t.match(page.body, /Swagger UI/);
});
