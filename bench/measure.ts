// Times, and what is told of many of them.
import { cpus } from 'node:os';

/** How long a piece of work took, in milliseconds. */
export function msOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

export function machine(): string {
  return `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unnamed kind'}, Node ${process.versions.node}, ${process.platform}`;
}
