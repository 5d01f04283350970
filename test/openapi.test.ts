// openapi.yaml is what the routes say, describes all it names, and lints clean.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
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
    '/metrics',
    '/v1/check',
    '/v1/check/batch',
    '/v1/classes',
    '/v1/dataset',
    '/v1/ingredients',
    '/v1/ingredients/{id}',
    '/v1/sources',
    '/v1/unidentified',
  ]);
  for (const [path, methods] of Object.entries<
    Record<string, { summary?: string; operationId?: string; responses: object }>
  >(paths)) {
    for (const [method, { summary, operationId, responses }] of Object.entries(methods)) {
      t.ok(summary && operationId && '200' in responses, `${method} ${path}`);
    }
  }
});

t.test('every field, parameter and answer is described, and every value of an enumeration', async (t) => {
  const document = (await app.inject({ url: '/openapi.json' })).json();
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, parameters, responses, enum: values, description } = node as Record<string, unknown>;
    for (const [name, part] of Object.entries({ ...(properties ?? {}), ...(parameters ?? {}), ...(responses ?? {}) })) {
      const { description: text, $ref } = part as { description?: string; $ref?: string };
      // What is referred to is described where it stands.
      if ($ref !== undefined) continue;
      if (text === undefined || text === 'Default Response') silent.push(`${path}/${name}`);
    }
    for (const value of (values ?? []) as (string | null)[]) {
      if (value !== null && !String(description).includes(`\`${value}\``)) silent.push(`${path}: ${value}`);
    }
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'example' && key !== 'examples') visit(child, `${path}/${key}`);
    }
  };
  // A parameter's description stands beside its schema.
  for (const [path, operations] of Object.entries<Record<string, object>>(document.paths)) {
    for (const operation of Object.values(operations)) {
      const { parameters = [] } = operation as { parameters?: { schema: object; description: string }[] };
      for (const { schema, description } of parameters) Object.assign(schema, { description });
      visit(operation, path);
    }
  }
  visit(document.components, 'components');
  t.same([...new Set(silent)], []);
});

t.test('no option of a plain-text request has a default: Swagger UI would send it with a JSON body too', async (t) => {
  const { parameters } = (await app.inject({ url: '/openapi.json' })).json().paths['/v1/check'].post;
  t.ok(parameters.length > 0);
  for (const { name, schema } of parameters) t.notOk('default' in schema, name);
});

t.test('the document lints clean (npm run lint:openapi)', async (t) => {
  const bin = join(import.meta.dirname, '..', 'node_modules', '.bin', 'redocly');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const lint = await promisify(execFile)(bin, ['lint', '--format=json', OPENAPI_FILE], {
    cwd: dirname(OPENAPI_FILE),
    env,
  }).catch((failed: { stdout: string }) => failed);
  const { problems } = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{'))) as { problems: { message: string }[] };
  t.same(
    problems.map(({ message }) => message),
    [],
  );
});

t.test('Swagger UI is served', async (t) => {
  const page = await app.inject({ url: '/docs/' });
  t.equal(page.statusCode, 200);
  t.match(page.body, /<title>Porewise API<\/title>[\s\S]*swagger-ui-bundle\.js/);
});
