// The names of the table in the order of their letters: those that begin alike stand side by side, and one letter more
// leaves fewer of them.
import type { PlainWord } from './plain-word.ts';

/** Names that begin alike: the tight keys from `from` to before `to`, of which the first `length` characters agree. */
export interface Alike {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

// Of a character as many are told apart: the keys are ASCII but for a few letters, which stand behind all others.
const CHARACTERS = 128;

/** The first two characters of a text as one number, in the order of the texts. */
function openingOf(text: string): number {
  const first = text.length > 0 ? Math.min(text.charCodeAt(0), CHARACTERS - 1) : 0;
  if (first === CHARACTERS - 1) return first * CHARACTERS;
  const second = text.length > 1 ? Math.min(text.charCodeAt(1), CHARACTERS - 1) : 0;
  return first * CHARACTERS + second;
}

export class NameOrder {
  readonly all: Alike;
  readonly #keys: readonly string[];
  /** Where the names of each opening begin: the search for a name among all of them is half done. */
  readonly #starts = new Int32Array(CHARACTERS * CHARACTERS + 1);

  constructor(tightKeys: Iterable<string>) {
    this.#keys = [...tightKeys].sort();
    this.all = { from: 0, to: this.#keys.length, length: 0 };
    let at = 0;
    for (let opening = 0; opening < this.#starts.length; opening++) {
      while (at < this.#keys.length && openingOf(this.#keys[at] ?? '') < opening) at++;
      this.#starts[opening] = at;
    }
  }

  /** Whether any of all names begins so. */
  hasBeginning(text: string): boolean {
    return this.#keys[this.#firstFrom(text)]?.startsWith(text) === true;
  }

  /** Those of them that go on so; null where none does. */
  goingOn({ from, to, length }: Alike, more: string): Alike | null {
    const first = length === 0 ? this.#firstFrom(more) : this.#firstOf(from, to, length, more);
    if (first === to || this.#compare(first, length, more) !== 0) return null;
    // Mostly few begin alike: the end is sought nearby first.
    let step = 1;
    while (first + step < to && this.#compare(first + step, length, more) === 0) step *= 2;
    let end = first + (step >>> 1);
    for (let high = Math.min(first + step, to); end < high; ) {
      const middle = (end + high) >>> 1;
      if (this.#compare(middle, length, more) === 0) end = middle + 1;
      else high = middle;
    }
    return { from: first, to: end, length: length + more.length };
  }

  /** The same with a word behind another. */
  goingOnWith(alike: Alike | null, last: PlainWord | null, word: PlainWord): Alike | null {
    if (alike === null) return null;
    if (alike.length === 0) return word.names;
    return this.goingOn(alike, last?.endsWithDigit === true ? word.tightBehindDigit : word.tight);
  }

  namesOf(alike: Alike | null): readonly string[] {
    return alike === null ? [] : this.#keys.slice(alike.from, alike.to);
  }

  /** The one that is no longer than what they have in common, which stands first; null where none is. */
  nameOf(alike: Alike | null): string | null {
    const key = alike === null ? undefined : this.#keys[alike.from];
    return key?.length === alike?.length ? (key ?? null) : null;
  }

  /** Where the first of all names stands that is not before the text. */
  #firstFrom(text: string): number {
    const opening = openingOf(text);
    let low = this.#starts[opening] ?? 0;
    let high = this.#starts[opening + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The same by what stands behind `at`, among names that are alike up to there. */
  #firstOf(from: number, to: number, at: number, more: string): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, at, more) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
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
