// POST /v1/check/batch: many labels in, a result for each out, in order; as one JSON document or as a stream of lines.
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { Type } from '@sinclair/typebox';
import type { App } from '../app.ts';
import { answerItem, answerLine, type Batch } from '../batch.ts';
import { optionsFrom, refuseOptions } from '../check-options.ts';
import { readLines } from '../lines.ts';
import { TAGS } from '../openapi.ts';
import type { Dataset } from '../present.ts';
import { invalidRequest, unsupportedType } from '../problems.ts';
import { BatchAnswer, BatchBody, BatchEnvelope, BatchQuery } from '../schemas/batch.ts';
import { problems } from '../schemas/shared.ts';
import { compileValidator, faultFinder } from '../validation.ts';

export const NDJSON = 'application/x-ndjson';

const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
const Result = { ...Type.Ref('BatchResult') };

const faultsOf = faultFinder(BatchEnvelope);

export function batchRoutes(app: App, idleMs: number): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(NDJSON, async (_request: unknown, payload: Readable) => payload.setEncoding('utf8'));

  app.post(
    '/v1/check/batch',
    {
      schema: {
        operationId: 'checkBatch',
        tags: [TAGS.check],
        summary: 'Check many labels',
        description:
          'One item a label, one result an item, in order. A well-formed envelope is always answered with 200: each result has its own `status`, and the pointers of its `problem` start at the item. As application/x-ndjson, one item a line in and one result a line out, without a limit on count: results come while items go, so read while you send. A line that cannot be read is answered with its number, and the stream goes on; blank lines are passed over. Options for all lines are query parameters.',
        body: { content: { 'application/json': { schema: BatchBody }, [NDJSON]: { schema: Type.Ref('BatchItem') } } },
        querystring: BatchQuery,
        response: {
          200: {
            description: 'A result for each item.',
            content: { 'application/json': { schema: BatchAnswer }, [NDJSON]: { schema: Result } },
          },
          ...problems(400, 406, 408, 413, 415),
        },
      },
      bodyLimit: BODY_LIMIT_BYTES,
      // Only the envelope can sink a batch: the handler checks it, and the items one by one.
      validatorCompiler: (part) => (part.httpPart === 'body' ? () => true : compileValidator(part)),
      preValidation: async (request) => {
        if (request.body === undefined) throw unsupportedType(request);
      },
    },
    async (request, reply) => {
      const { detail, ...query } = request.query as BatchQuery;
      const batch = {
        // One dataset for the whole batch, whatever is loaded meanwhile.
        service: request.service,
        isFull: detail !== 'verdicts',
        instance: request.id,
        log: request.log,
      };
      const body = request.body as Readable | BatchBody;
      if (body instanceof Readable) {
        reply.raw.setTimeout(idleMs, () => request.raw.destroy());
        const lines = streamLines(body, { ...batch, options: optionsFrom(query) });
        return reply.type(NDJSON).send(Readable.from(lines, { objectMode: false }));
      }
      refuseOptions(query);
      const faults = faultsOf(body);
      if (faults.length > 0) throw invalidRequest(faults, 'body');
      const document = streamDocument(body.items, { ...batch, options: { policy: body.policy } });
      return reply.type('application/json; charset=utf-8').send(Readable.from(document, { objectMode: false }));
    },
  );
}

async function* streamLines(input: AsyncIterable<string>, batch: Batch): AsyncGenerator<string> {
  for await (const line of readLines(input)) {
    yield `${await answerLine(line, batch)}\n`;
    // Other clients are answered between two items, and a hang-up is noticed.
    await setImmediate();
  }
}

async function* streamDocument(items: readonly unknown[], batch: Batch): AsyncGenerator<string> {
  for (const [i, item] of items.entries()) {
    yield (i === 0 ? '{"results":[' : ',') + (await answerItem(item, batch));
    await setImmediate();
  }
  yield `],"dataset":${JSON.stringify(batch.service.dataset satisfies Dataset)}}`;
}
