// Answers the items of a batch one by one, each with a status of its own: a bad one does not sink the rest.
import type { FastifyBaseLogger } from 'fastify';
import type { CheckRequest } from '../core/check.ts';
import type { Service } from './app.ts';
import { LINE_LIMIT_BYTES, type Line } from './lines.ts';
import type { Options } from './options.ts';
import { presentCheck } from './present.ts';
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

export function answerLine({ number, text }: Line, batch: Batch): BatchResult {
  const line = { line: number };
  if (text === null) {
    const detail = `Line ${number} is over ${LINE_LIMIT_BYTES} bytes; send one item a line.`;
    return { ...line, ...refuse(new ProblemError('line_too_long', detail), batch) };
  }
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch {
    const detail = `Line ${number} is not valid JSON; send one item a line.`;
    return { ...line, ...refuse(new ProblemError('malformed_line', detail), batch) };
  }
  return { ...line, ...answerItem(item, batch) };
}

export function answerItem(item: unknown, batch: Batch): BatchResult {
  const id = idOf(item);
  const faults = faultsOf(item);
  if (faults.length > 0) return { ...id, ...refuse(invalidRequest(faults, 'item'), batch) };
  try {
    return { ...id, status: 200, result: check(item as BatchItem, batch) };
  } catch (error) {
    batch.log.error({ err: error }, 'item failed');
    return { ...id, ...refuse(internalError(), batch) };
  }
}

function check(item: BatchItem, { service, options, isFull }: Batch): NonNullable<BatchResult['result']> {
  const { id: _, ...request }: BatchItem & CheckRequest = item;
  const policy = { ...options.policy, ...request.policy };
  const answer = presentCheck(service.check({ ...options, ...request, policy }), service.dataset);
  if (isFull) return answer;
  const { ingredients: _ingredients, ignored: _ignored, ...verdicts } = answer;
  return verdicts;
}

function refuse(error: ProblemError, { instance }: Batch): Pick<BatchResult, 'status' | 'problem'> {
  const problem = problemOf(error, instance);
  return { status: problem.status, problem };
}

function idOf(item: unknown): { id?: string } {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === 'string' ? { id } : {};
}
