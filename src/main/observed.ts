// Lets observers see every check that is made, whichever route asked for it.
import type { CheckResult } from '../core/check.ts';
import type { Service } from '../http/app.ts';

/** Called for each result before it is answered: it must be quick and must not throw. */
export type Observer = (result: CheckResult) => void;

/** The same service, its checks observed. It stands for one loading of the data. */
export function observed(service: Service, observers: readonly Observer[]): Service {
  const { check } = service;
  return {
    ...service,
    *check(request) {
      const result = yield* check(request);
      for (const observe of observers) observe(result);
      return result;
    },
  };
}
