// Answers the items of a batch one by one, each with a status of its own: a bad one does not sink the rest.
import type { FastifyBaseLogger } from 'fastify';
import type { CheckRequest } from '../core/check.ts';
import type { Service } from './app.ts';
import { checkJson, verdictsJson } from './check-json.ts';
import type { Options } from './check-options.ts';
import { inTurns } from './in-turns.ts';
import { unparsable } from './json.ts';
import { LINE_LIMIT_BYTES, type Line } from './lines.ts';
import { internalError, invalidRequest, ProblemError, problemOf } from './problems.ts';
import { BatchItem, type BatchResult } from './schemas/batch.ts';
import { faultFinder } from './validation.ts';

export interface Batch {
  readonly service: Pick<Service, 'check' | 'dataset'>;
  /** For every item that does not say otherwise. */
  readonly options: Options;
  readonly isFull: boolean;
  /** The id of the request. */
  readonly instance: string;
  readonly log: FastifyBaseLogger;
}

const faultsOf = faultFinder(BatchItem);

/** The JSON of a result, as of every result here. */
export async function answerLine({ number, text }: Line, batch: Batch): Promise<string> {
  const line = { line: number };
  if (text === null) {
    const detail = `Line ${number} is over ${LINE_LIMIT_BYTES} bytes; send one item a line.`;
    return refuse(line, new ProblemError('line_too_long', detail), batch);
  }
  const tooMuch = unparsable(text, 'line');
  if (tooMuch !== null) return refuse(line, tooMuch, batch);
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch {
    const detail = `Line ${number} is not valid JSON; send one item a line.`;
    return refuse(line, new ProblemError('malformed_line', detail), batch);
  }
  return answerItem(item, batch, line);
}

export async function answerItem(item: unknown, batch: Batch, line: { line?: number } = {}): Promise<string> {
  const names = { ...line, ...idOf(item) };
  const faults = faultsOf(item);
  if (faults.length > 0) return refuse(names, invalidRequest(faults, 'item'), batch);
  try {
    const result = await check(item as BatchItem, batch);
    return `${JSON.stringify({ ...names, status: 200 }).slice(0, -1)},"result":${result}}`;
  } catch (error) {
    batch.log.error({ err: error }, 'item failed');
    return refuse(names, internalError(), batch);
  }
}

async function check(item: BatchItem, { service, options, isFull }: Batch): Promise<string> {
  const { id: _, ...request }: BatchItem & CheckRequest = item;
  const policy = { ...options.policy, ...request.policy };
  const result = await inTurns(service.check({ ...options, ...request, policy }));
  return isFull ? checkJson(result, service.dataset) : verdictsJson(result, service.dataset);
}

function refuse(names: Pick<BatchResult, 'line' | 'id'>, error: ProblemError, { instance }: Batch): string {
  const problem = problemOf(error, instance);
  return JSON.stringify({ ...names, status: problem.status, problem } satisfies BatchResult);
}

function idOf(item: unknown): { id?: string } {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === 'string' ? { id } : {};
}
