// The examples of the document are what the service answers today, and cover every documented answer.
import t from 'tap';
import { EXAMPLES, type Example, exampleAnswers } from '../../src/http/examples.ts';
import { askExamples } from '../../src/main/ask-examples.ts';
import { app, service } from './app.ts';
import { contractOf, documentOf } from './contract.ts';

// What changes with every change of the data, whatever the example.
const VOLATILE: ReadonlySet<string> = new Set(['version', 'date', 'engine', 'counts', 'total', 'nextCursor']);
const settle = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (VOLATILE.has(key) ? typeof part : part)));

t.test('each answer is that of the service (npm run openapi writes them)', async (t) => {
  const answers = await askExamples(await service());
  t.same(Object.keys(exampleAnswers), Object.keys(EXAMPLES));
  for (const [name, answer] of Object.entries(answers)) {
    t.same(settle(exampleAnswers[name as keyof typeof EXAMPLES]), settle(answer), name);
  }
});

interface Shown {
  readonly operationId: string;
  readonly requestBody?: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
  readonly responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>;
}

t.test('every documented answer has an example, and all fit their schemas', async (t) => {
  const document = documentOf(app);
  const contract = contractOf(document);
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const { operationId, requestBody, responses } = operation as unknown as Shown;
      for (const [type, { examples = {} }] of Object.entries(requestBody?.content ?? {})) {
        t.not(Object.keys(examples).length, 0, `${operationId} shows a request as ${type}`);
        for (const { value } of Object.values(examples)) t.same(contract.requestFaults(operation, type, value), []);
      }
      for (const [status, { content = {} }] of Object.entries(responses)) {
        for (const [type, { examples = {} }] of Object.entries(content)) {
          t.not(Object.keys(examples).length, 0, `${operationId} shows a ${status}`);
          for (const [name, { value }] of Object.entries(examples)) {
            const headers = { ...ALL_HEADERS, 'content-type': type };
            const exchange = { method, url: path.replace('{id}', 'x'), status: Number(status), headers };
            t.same(contract.faultsOf({ ...exchange, body: JSON.stringify(value) }), [], name);
          }
        }
      }
    }
  }
});

const ALL_HEADERS = { 'x-request-id': '', 'x-dataset-version': '', etag: '', 'retry-after': '' };

t.test('every example belongs to an operation of the document', async (t) => {
  const operations = Object.values(documentOf(app).paths).flatMap((path) => Object.values(path));
  const ids = new Set(['*', ...operations.map((operation) => (operation as unknown as Shown).operationId)]);
  for (const { operation } of Object.values<Example>(EXAMPLES)) t.ok(ids.has(operation), operation);
});
