// How V8 keeps the heap of a server: small, and cleared by one thread (docs/decisions/0024-start.md).
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // A check leaves little behind: one thread clears the young heap in a millisecond, where several wait for each other.
  '--no-parallel-scavenge',
  // What grew old is cleared when the heap is a fifth larger than what is in use, not at twice that.
  '--heap-growing-percent=20',
];

export function setHeapFlags(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/**
 * The young heap stays as it is now. Reading the table let it grow to eight megabytes, which hold what fifty clients wait
 * for at once; at sixteen, its most, the process would hold that much more (docs/decisions/0024-start.md).
 */
export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
