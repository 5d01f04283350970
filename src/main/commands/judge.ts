// What a command asks of Porewise: the service's own check, and its own reasons to refuse a request.
import type { CheckRequest } from '../../core/check.ts';
import { atOnce } from '../../core/steps.ts';
import { presentCheck } from '../../http/present.ts';
import { CheckBody } from '../../http/schemas/check.ts';
import type { CheckAnswer } from '../../http/schemas/check-answer.ts';
import { type Fault, faultFinder } from '../../http/validation.ts';
import { readConfig } from '../config.ts';
import { DEFAULT_DATABASE } from '../paths.ts';
import { loadService } from '../service.ts';
import { inputsFrom, type Overlaid } from './overlay.ts';

export interface Judge {
  /** Names the data and the program: the same version gives the same answers. */
  readonly version: string;
  readonly check: (request: CheckRequest) => CheckAnswer;
}

export const faultsOf: (request: unknown) => readonly Fault[] = faultFinder(CheckBody);

export async function openJudge(options: Overlaid): Promise<Judge> {
  const config = readConfig(process.env, DEFAULT_DATABASE);
  const { service } = await loadService(inputsFrom(options, config), config.database, () => true);
  const { check, dataset } = service;
  return { version: dataset.version, check: (request) => presentCheck(atOnce(check(request)), dataset) };
}
