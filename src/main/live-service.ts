// One service for the routes, whose data a reload swaps.
import type { Service } from '../http/app.ts';

export interface LiveService {
  readonly service: Service;
  swap(next: Service): void;
}

export function createLiveService(first: Service): LiveService {
  let current = first;
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
      current = next;
    },
  };
}
