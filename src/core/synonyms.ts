// A walk over what stands between slashes: parts that may each be a name of one and the same ingredient, as beginning.ts
// and identify.ts hold them to be.
import { MOST_PARTS_OF_A_NAME } from './by-slash.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import type { Alike } from './name-order.ts';
import type { PlainWord } from './plain-word.ts';

/** The names that begin as the words behind one of the slashes do, where all before it is agreed. */
interface Begun {
  readonly agreed: Ingredient;
  names: Alike;
  /** Parts of them that are whole. */
  parts: number;
}

export class Synonyms {
  readonly #catalogue: Catalogue;
  #begun: Begun[] = [];
  #isBehindSlash = true;
  /** The ambiguous names that begin as the words behind one of the slashes do. */
  #ambiguous: Alike[] = [];
  /** Whether one of those stood before a slash. */
  #wasAmbiguous = false;
  /** Parts so far, with the one that is being passed. */
  parts = 1;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  begin(): void {
    this.#begun.length = 0;
    this.#ambiguous.length = 0;
    this.#isBehindSlash = true;
    this.#wasAmbiguous = false;
    this.parts = 1;
  }

  /** `all` are the names that begin as all parts together. */
  passSlash(all: Alike | null): void {
    const { nameOrder } = this.#catalogue;
    const agreed = new Set<Ingredient>();
    const first = this.parts > MOST_PARTS_OF_A_NAME ? null : this.#ingredientOf(all);
    if (first !== null) agreed.add(first);
    for (const begun of this.#begun) {
      begun.parts++;
      const isAgreed = this.#ingredientOf(begun.names) === begun.agreed;
      if (isAgreed && begun.parts <= MOST_PARTS_OF_A_NAME) agreed.add(begun.agreed);
    }
    for (const ingredient of agreed) this.#begun.push({ agreed: ingredient, names: nameOrder.all, parts: 0 });
    this.#wasAmbiguous = this.#mayBeAmbiguous;
    this.#isBehindSlash = true;
    this.parts++;
  }

  pass(last: PlainWord | null, word: PlainWord): void {
    const { nameOrder, ambiguousOrder } = this.#catalogue;
    if (this.#begun.length > 0) {
      const still: Begun[] = [];
      for (const begun of this.#begun) {
        const names = nameOrder.goingOnWith(begun.names, last, word);
        if (names === null) continue;
        begun.names = names;
        still.push(begun);
      }
      this.#begun = still;
    }
    if (this.#ambiguous.length > 0) {
      const still = this.#ambiguous.map((names) => ambiguousOrder.goingOnWith(names, last, word));
      this.#ambiguous = still.filter((names) => names !== null);
    }
    if (this.#isBehindSlash && word.ambiguous !== null) this.#ambiguous.push(word.ambiguous);
    this.#isBehindSlash = false;
  }

  get #mayBeAmbiguous(): boolean {
    const { ambiguousOrder } = this.#catalogue;
    return this.#wasAmbiguous || this.#ambiguous.some((names) => ambiguousOrder.nameOf(names) !== null);
  }

  /** Whether the last part begins a name behind agreed ones; undefined where a part may mean several ingredients. */
  get mayBegin(): boolean | undefined {
    if (this.#begun.length > 0) return true;
    return this.#mayBeAmbiguous ? undefined : false;
  }

  /** Whether the parts may all be names of one ingredient; false only where they are not. */
  get mayAgree(): boolean {
    if (this.#mayBeAmbiguous) return true;
    return this.#begun.some(({ names, agreed }) => this.#ingredientOf(names) === agreed);
  }

  #ingredientOf(names: Alike | null): Ingredient | null {
    const name = this.#catalogue.nameOrder.nameOf(names);
    return name === null ? null : (this.#catalogue.byTightName(name)?.ingredient ?? null);
  }
}
