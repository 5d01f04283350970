// One service for the routes, whose data a reload swaps.
import type { Service } from '../http/app.ts';
import { type Observer, observed } from './observed.ts';

export interface LiveService {
  readonly service: Service;
  swap(next: Service): void;
}

export function createLiveService(first: Service, observers: readonly Observer[] = []): LiveService {
  let current = observed(first, observers);
  return {
    service: {
      get check() {
        return current.check;
      },
      get catalogue() {
        return current.catalogue;
      },
      get search() {
        return current.search;
      },
      get dataset() {
        return current.dataset;
      },
      get overlay() {
        return current.overlay;
      },
      isReady: first.isReady,
    },
    swap(next) {
      current = observed(next, observers);
    },
  };
}
