// Lets observers see every check that is made, whichever route asked for it.
import type { CheckResult } from '../core/check.ts';
import type { Service } from '../http/app.ts';

/** Called for each result before it is answered: it must be quick and must not throw. */
export type Observer = (result: CheckResult) => void;

/** The same service; what it holds is asked for anew each time, so that it may change behind this one. */
export function observed(service: Service, observers: readonly Observer[]): Service {
  return Object.create(service, {
    check: {
      enumerable: true,
      value: (request: Parameters<Service['check']>[0]) => {
        const result = service.check(request);
        for (const observe of observers) observe(result);
        return result;
      },
    },
  });
}
