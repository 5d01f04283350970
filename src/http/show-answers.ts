// Completes the OpenAPI document with what holds for all routes: the headers of an answer, and the examples.
import { EXAMPLES, type Example, type ExampleName, exampleAnswers } from './examples.ts';

interface Media {
  examples?: Record<string, { summary: string; value: unknown }>;
}
interface Answer {
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}
interface Operation {
  operationId?: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}
interface Document {
  components?: { headers?: Record<string, unknown> };
  paths: Record<string, Record<string, Operation>>;
}

const header = (description: string) => ({ description, schema: { type: 'string' } });
const HEADERS = {
  'X-Request-Id': header('The id of the request: that of its own X-Request-Id header, or a new one.'),
  'X-Dataset-Version': header('The version of the data that gave the answer.'),
  ETag: header('Names this version of the answer; send it back in If-None-Match.'),
  'Retry-After': header('So many seconds to wait before the next try.'),
} as const;
const reference = (name: keyof typeof HEADERS) => ({ [name]: { $ref: `#/components/headers/${name}` } });

export function showAnswers<D extends object>(openapi: D): D {
  const document = openapi as unknown as Document;
  document.components = { ...document.components, headers: HEADERS };
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) {
      nameHeaders(operation);
      showExamples(operation);
    }
  }
  return openapi;
}

function nameHeaders({ responses }: Operation): void {
  const isCacheable = '304' in responses;
  for (const [status, answer] of Object.entries(responses)) {
    answer.headers = {
      ...reference('X-Request-Id'),
      ...reference('X-Dataset-Version'),
      ...(isCacheable && (status === '200' || status === '304') ? reference('ETag') : {}),
      ...(status === '503' ? reference('Retry-After') : {}),
      ...answer.headers,
    };
  }
}

function showExamples({ operationId, requestBody, responses }: Operation): void {
  const all = Object.entries(EXAMPLES) as [ExampleName, Example][];
  for (const [status, { content = {} }] of Object.entries(responses)) {
    const fitting = all.filter(([, example]) => String(example.status) === status);
    const own = fitting.filter(([, example]) => example.operation === operationId);
    const shown = own.length > 0 ? own : fitting.filter(([, example]) => example.operation === '*');
    for (const [name, { summary, headers, body }] of shown) {
      const type = headers?.['content-type'] ?? 'application/json';
      // Where an answer may be of several types, it is of that of the request.
      const answered = content[type] === undefined ? Object.values(content) : [content[type]];
      for (const media of answered) show(media, name, summary, exampleAnswers[name]);
      const asked = requestBody?.content[type];
      if (status === '200' && asked !== undefined && body !== undefined) show(asked, name, summary, body);
    }
  }
}

function show(media: Media, name: string, summary: string, value: unknown): void {
  media.examples = { ...media.examples, [name]: { summary, value } };
}
