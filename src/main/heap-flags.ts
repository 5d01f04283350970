// How V8 keeps the heap of a server: small, and cleared by one thread (docs/decisions/0024-start.md).
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const FLAGS = [
  // A check leaves little behind: one thread clears the young heap in a millisecond, where several wait for each other.
  '--no-parallel-scavenge',
  // What grew old is cleared when the heap is a fifth larger than what is in use, not at twice that.
  '--heap-growing-percent=20',
];
// Eight megabytes to fill, and as many to copy into: what fifty clients wait for at once. V8 would go to twice that.
const YOUNG_BYTES = 16 * 1024 * 1024;
// As V8 begins.
const DOUBLING = 2;

export function setHeapFlags(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
  keepYoungHeap();
}

/** The young heap stays as large as it is: while the table is read a larger one is only more to copy. */
export function keepYoungHeap(): void {
  growBy(1);
}

/** From now on the young heap may double, as long as it is not as large as it should be; asked again and again. */
export function growYoungHeap(): void {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  growBy((young?.space_size ?? YOUNG_BYTES) < YOUNG_BYTES ? DOUBLING : 1);
}

/** As if nothing had been set: V8 takes kept code only under the flags it was kept with. */
export function leaveYoungHeap(): void {
  growBy(DOUBLING);
}

function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
