// Holds answers to the OpenAPI document: path, method, status, media type, headers and body. What the document does not
// say is a fault: an answer it does not know, a field it does not name.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { App } from '../../src/http/app.ts';

export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

interface Media {
  readonly schema?: object;
}
interface Answer {
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer>>;
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: { readonly Problem: object } };
}

// Where nothing may be answered that the document does not know. The documents themselves and pages are not in it.
const DOCUMENTED = /^\/(?:v1|health)(?:\/|$)/;

export function contractOf(document: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const { components } = close(document) as Document;
  const compiled = new Map<object, ValidateFunction>();
  const compile = (schema: object): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile({ ...(close(schema) as object), components });
    compiled.set(schema, known);
    return known;
  };
  const paths = Object.entries(document.paths).map(([path, operations]) => ({
    operations,
    pattern: new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}/?$`),
  }));
  const { Problem } = document.components.schemas;

  const bodyFaults = (schema: object, body: unknown) => {
    const validate = compile(schema);
    return validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) =>
          [instancePath, message, JSON.stringify(params)].join(' '),
        );
  };

  const answerFaults = (answer: Answer, { method, headers, body }: Exchange): string[] => {
    const missing = Object.keys(answer.headers ?? {}).filter((name) => headers[name.toLowerCase()] === undefined);
    const faults = missing.map((name) => `lacks the header ${name}`);
    if (method === 'HEAD' || (body === '' && answer.content === undefined)) return faults;
    const type = String(headers['content-type']).split(';')[0]?.trim() ?? '';
    const media = answer.content?.[type];
    if (media === undefined) return [...faults, `the media type ${type} is not documented`];
    const values = /^application\/x-ndjson$/.test(type) ? body.trimEnd().split('\n') : [body];
    const parse = (text: string) => (/json$/.test(type) ? JSON.parse(text) : text);
    return [...faults, ...values.flatMap((text) => bodyFaults(media.schema ?? {}, parse(text)))];
  };

  return {
    /** What is wrong with an answer; nothing for a route that is not in the document on purpose. */
    faultsOf(exchange: Exchange): string[] {
      const { method, url, status } = exchange;
      const path = url.split('?')[0] ?? '';
      const found = paths.find(({ pattern }) => pattern.test(path))?.operations;
      const operation = found?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
      if (operation !== undefined) {
        const answer = operation.responses[status];
        return answer === undefined ? [`the status ${status} is not documented`] : answerFaults(answer, exchange);
      }
      // No such path or method: any error is a problem, and nothing else may be answered.
      if (status >= 400)
        return answerFaults({ content: { 'application/problem+json': { schema: Problem } } }, exchange);
      return DOCUMENTED.test(path) ? [`${method} ${path} is not documented`] : [];
    },
    /** What is wrong with the body of a request. */
    requestFaults(operation: Operation, type: string, body: unknown): string[] {
      const media = operation.requestBody?.content[type];
      return media === undefined ? [`the media type ${type} is not documented`] : bodyFaults(media.schema ?? {}, body);
    },
  };
}

/** The schema with every object closed: the document names all fields, so that another one is a fault. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  return 'properties' in closed && closed.type === 'object' ? { additionalProperties: false, ...closed } : closed;
}

export function documentOf(app: App): Document {
  return JSON.parse(JSON.stringify(app.swagger()));
}

/** The app, whose every injected answer is held to its own document. */
export function heldToContract(app: App): App {
  const contract = contractOf(documentOf(app));
  const inject = app.inject.bind(app) as (request: unknown) => ReturnType<typeof app.inject>;
  const held = async (request: unknown) => {
    const answer = await inject(request);
    const { method = '', url = '' } = answer.raw.req;
    const { statusCode: status, headers, body } = answer;
    const faults = contract.faultsOf({ method, url, status, headers, body });
    if (faults.length > 0) throw new Error(`${method} ${url} ${status} breaks the contract:\n${faults.join('\n')}`);
    return answer;
  };
  return Object.assign(app, { inject: held }) as unknown as App;
}
