// The options of a check as query parameters: of a body that holds nothing but labels; a JSON body carries its own.
import type { CheckRequest } from '../core/check.ts';
import { ProblemError } from './problems.ts';
import type { CheckQuery } from './schemas/check.ts';

export type Options = Omit<CheckRequest, 'ingredients'>;

export function optionsFrom({ usage, claims, ...policy }: CheckQuery): Options {
  return { usage, claims, policy };
}

export function refuseOptions(query: CheckQuery): void {
  const [misplaced] = Object.keys(query);
  if (misplaced === undefined) return;
  const fault = {
    pointer: `/${misplaced}`,
    message: 'is a query parameter; a JSON request carries its options in the body',
  };
  throw new ProblemError('invalid_request', `${misplaced} ${fault.message}.`, [fault]);
}
