// Chance that is the same in every run: numbers from a seed.

export interface Random {
  /** From 0 up to 1, without 1. */
  next(): number;
  /** A whole number from 0 up to `n`, without `n`. */
  below(n: number): number;
  pick<T>(all: readonly T[]): T;
  /** So many different ones of all, in an order of chance. */
  sample<T>(all: readonly T[], count: number): T[];
}

/** Mulberry32, by Tommy Ettinger. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    pick: (all) => all[below(all.length)] as (typeof all)[number],
    sample: (all, count) => {
      const left = [...all];
      for (let i = 0; i < Math.min(count, left.length); i++) {
        const at = i + below(left.length - i);
        [left[i], left[at]] = [left[at] as (typeof all)[number], left[i] as (typeof all)[number]];
      }
      return left.slice(0, count);
    },
  };
}
