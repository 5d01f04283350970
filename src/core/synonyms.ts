// A walk over what stands between slashes: parts that may each be a name of one and the same ingredient, as beginning.ts
// and identify.ts hold them to be.
import { type Agreed, agreedWith, madeOf, tightNamesOf } from './agreed.ts';
import { MOST_PARTS_OF_A_NAME } from './by-slash.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import type { Alike } from './name-order.ts';
import type { PlainWord } from './plain-word.ts';

/** What stands behind one of the slashes, where all before it is agreed. */
interface Begun {
  readonly agreed: Agreed;
  /** The names of what is agreed that begin so, as tight keys; none is sought before the first word. */
  names: readonly string[];
  /** So many characters of them were passed. */
  length: number;
  /** Parts of them that are whole. */
  parts: number;
}

const NONE: readonly string[] = [];

export class Synonyms {
  readonly #catalogue: Catalogue;
  readonly #begun: Begun[] = [];
  #isBehindSlash = true;
  /** The ambiguous names that begin as the words behind one of the slashes do. */
  #ambiguous: Alike[] = [];
  /** Whether one of those stood before a slash. */
  #wasAmbiguous = false;
  #isBehindProduct = false;
  /** Whether the part is one word that may share what stands before the last of the part before: "… Peel Cera/Wax". */
  #mayShareStem = false;
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
    this.#isBehindProduct = false;
    this.#mayShareStem = false;
    this.parts = 1;
  }

  /** `all` are the names that begin as all parts together. */
  passSlash(all: Alike | null, last: PlainWord | null): void {
    const before = this.#begun.length;
    const first = this.parts > MOST_PARTS_OF_A_NAME ? null : this.#ingredientOf(all);
    if (first !== null) for (const agreed of agreedWith(first, this.#catalogue)) this.#begin(agreed, before);
    if (this.parts === 1) for (const agreed of madeOf(all, this.#catalogue)) this.#begin(agreed, before);
    for (let n = 0; n < before; n++) {
      const begun = this.#begun[n] as Begun;
      begun.parts++;
      if (begun.parts <= MOST_PARTS_OF_A_NAME && this.#isWhole(begun)) this.#begin(begun.agreed, before);
    }
    this.#wasAmbiguous = this.#mayBeAmbiguous;
    this.#isBehindProduct = last?.isProduct === true;
    this.#isBehindSlash = true;
    this.parts++;
  }

  /** Once behind each slash: what was begun there stands from `from` on. */
  #begin(agreed: Agreed, from: number): void {
    for (let n = from; n < this.#begun.length; n++) if (this.#begun[n]?.agreed === agreed) return;
    this.#begun.push({ agreed, names: NONE, length: 0, parts: 0 });
  }

  pass(last: PlainWord | null, word: PlainWord): void {
    const { ambiguousOrder } = this.#catalogue;
    if (this.#begun.length > 0) this.#passNames(last, word);
    this.#mayShareStem = this.#isBehindSlash && this.#isBehindProduct && word.isProduct;
    if (this.#ambiguous.length > 0) {
      const still = this.#ambiguous.map((names) => ambiguousOrder.goingOnWith(names, last, word));
      this.#ambiguous = still.filter((names) => names !== null);
    }
    if (this.#isBehindSlash && word.ambiguous !== null) this.#ambiguous.push(word.ambiguous);
    this.#isBehindSlash = false;
  }

  #passNames(last: PlainWord | null, word: PlainWord): void {
    let still = 0;
    for (const begun of this.#begun) {
      const { length } = begun;
      const tight = length > 0 && last?.endsWithDigit === true ? word.tightBehindDigit : word.tight;
      begun.names =
        length === 0
          ? tightNamesOf(begun.agreed.ingredient, tight)
          : begun.names.filter((name) => name.startsWith(tight, length));
      begun.length = length + tight.length;
      if (begun.names.length > 0) this.#begun[still++] = begun;
    }
    this.#begun.length = still;
  }

  get #mayBeAmbiguous(): boolean {
    const { ambiguousOrder } = this.#catalogue;
    return this.#wasAmbiguous || this.#ambiguous.some((names) => ambiguousOrder.nameOf(names) !== null);
  }

  /** Whether the last part begins a name behind agreed ones; undefined where a part may mean several ingredients. */
  get mayBegin(): boolean | undefined {
    if (this.#begun.length > 0) return true;
    return this.#mayBeAmbiguous || this.#mayShareStem ? undefined : false;
  }

  /** Whether the parts may all be names of one ingredient; false only where they are not. */
  get mayAgree(): boolean {
    if (this.#mayBeAmbiguous) return true;
    return this.#begun.some((begun) => this.#isWhole(begun));
  }

  /** Whether what was passed is a whole name of what is agreed, or will be one with its noun. */
  #isWhole({ agreed: { ingredient, noun }, names, length }: Begun): boolean {
    const { byTightName } = this.#catalogue;
    return names.some(
      (name) =>
        (name.length === length || (noun !== '' && name.length === length + noun.length && name.endsWith(noun))) &&
        byTightName(name)?.ingredient === ingredient,
    );
  }

  #ingredientOf(names: Alike | null): Ingredient | null {
    const name = this.#catalogue.nameOrder.nameOf(names);
    return name === null ? null : (this.#catalogue.byTightName(name)?.ingredient ?? null);
  }
}
