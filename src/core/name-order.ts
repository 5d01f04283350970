// The names of the table in the order of their letters: those that begin alike stand side by side, and one letter more
// leaves fewer of them.

/** Names that begin alike: the tight keys from `from` to before `to`, of which the first `length` characters agree. */
export interface Alike {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export class NameOrder {
  readonly all: Alike;
  readonly #keys: readonly string[];

  constructor(tightKeys: Iterable<string>) {
    this.#keys = [...tightKeys].sort();
    this.all = { from: 0, to: this.#keys.length, length: 0 };
  }

  /** Those of them that go on so; null where none does. */
  goingOn({ from, to, length }: Alike, more: string): Alike | null {
    let first = from;
    for (let high = to; first < high; ) {
      const middle = (first + high) >>> 1;
      if (this.#compare(middle, length, more) < 0) first = middle + 1;
      else high = middle;
    }
    if (first === to || this.#compare(first, length, more) !== 0) return null;
    let end = first + 1;
    for (let high = to; end < high; ) {
      const middle = (end + high) >>> 1;
      if (this.#compare(middle, length, more) === 0) end = middle + 1;
      else high = middle;
    }
    return { from: first, to: end, length: length + more.length };
  }

  /** Whether one of them is no longer than what they have in common: the shortest stands first. */
  isName({ from, length }: Alike): boolean {
    return this.#keys[from]?.length === length;
  }

  /** Where the rest of a key behind `at` stands: before `more` (less than 0), behind it, or with it, beginning so. */
  #compare(index: number, at: number, more: string): number {
    const key = this.#keys[index] ?? '';
    for (let i = 0; i < more.length; i++) {
      const difference = key.charCodeAt(at + i) - more.charCodeAt(i);
      if (difference !== 0) return difference > 0 ? 1 : -1;
    }
    return 0;
  }
}
