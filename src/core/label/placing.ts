// Goes over the clauses of a label and keeps where it is: in which product, in which section.
import type { Ingredient } from '../ingredient.ts';
import type { Item } from './item.ts';
import type { Judged } from './judge.ts';
import type { Section } from './reading.ts';

export interface Place {
  readonly section: Section;
  /** 0-based. */
  readonly product: number;
}

const NOTHING_YET = { main: false, active: false, any: false } as const;

/** From the first clause to the last; `isList` says by clause whether it is of an ingredient list. */
export class Placing {
  /** The names of the products so far; null where one has none. */
  readonly products: (string | null)[] = [null];
  readonly #places: (Place | null)[] = [];
  readonly #text: string;
  readonly #clauses: readonly Judged[];
  readonly #isList: readonly boolean[];
  readonly #isFollowed: readonly boolean[];
  #section: Section = 'main';
  // What the product so far has: of which sections, and in which clauses.
  #begun: Readonly<Record<'main' | 'active' | 'any', boolean>> = NOTHING_YET;
  #own: number[] = [];

  constructor(text: string, clauses: readonly Judged[], isList: readonly boolean[]) {
    this.#text = text;
    this.#clauses = clauses;
    this.#isList = isList;
    this.#isFollowed = followedByList(clauses, isList);
  }

  places(): readonly (Place | null)[] {
    for (const [n, clause] of this.#clauses.entries()) {
      this.#readHeading(n, clause);
      this.#readTitle(n, clause);
      this.#places.push(this.#isList[n] === true ? this.#placeOf(n, clause) : null);
    }
    return this.#places;
  }

  /** A heading tells what the list behind it is. */
  #readHeading(n: number, { heading, verdict }: Judged): void {
    const listFollows = this.#isList[n] === true || (verdict === 'header' && this.#isFollowed[n] === true);
    if (heading === null || !listFollows) return;
    switch (heading.kind.kind) {
      case 'may_contain':
        this.#section = 'may_contain';
        break;
      case 'inactive':
        if (this.#areActives()) this.#markActives();
        this.#section = 'main';
        break;
      case 'ingredients': {
        const { section } = heading.kind;
        const { main, active } = this.#begun;
        if (section === 'main' && this.#areActives()) this.#markActives();
        else if (section === 'main' ? main : main && active) this.#nextProduct(null);
        this.#section = section;
        break;
      }
      case 'name':
        this.#nextProduct(heading.name);
    }
  }

  #readTitle(n: number, { product, verdict }: Judged): void {
    const isElsewhere = verdict === 'disclaimer';
    if (product === null || !(isElsewhere || this.#isFollowed[n] === true)) return;
    this.#nextProduct(product);
    // A product whose list stands elsewhere counts, without ingredients.
    if (isElsewhere) this.#begun = { main: true, active: false, any: true };
  }

  /** Where the names of a list belong. */
  #placeOf(n: number, clause: Judged): Place {
    const { heading, bullet, dosed } = clause;
    if (heading === null && this.#begun.main && beginsAnew(this.#text, this.#clauses, this.#own, n))
      this.#nextProduct(null);
    const product = this.products.length - 1;
    if (bullet && dosed && heading === null && !this.#begun.main) return { section: 'active', product };
    const last = this.#own.at(-1);
    if (this.#section === 'active' && last !== undefined && endsActives(this.#clauses[last], clause))
      this.#section = 'main';
    const section = this.#section;
    const { main, active } = this.#begun;
    this.#begun = { main: main || section === 'main', active: active || section === 'active', any: true };
    this.#own.push(n);
    return { section, product };
  }

  #nextProduct(name: string | null): void {
    if (this.#begun.any) this.products.push(name);
    else this.products[this.products.length - 1] = name ?? this.products.at(-1) ?? null;
    this.#begun = NOTHING_YET;
    this.#section = 'main';
    this.#own = [];
  }

  /** "Zinc Oxide 7%, Octisalate 5%. Other ingredients: Water, …" */
  #areActives(): boolean {
    return this.#own.length > 0 && this.#own.every((at) => this.#clauses[at]?.dosed === true);
  }

  #markActives(): void {
    for (const at of this.#own) this.#places[at] = { section: 'active', product: this.products.length - 1 };
    this.#begun = { main: false, active: true, any: true };
  }
}

// A list of so many names may be whole.
const FEWEST_OF_A_WHOLE = 5;

/**
 * Behind an empty line, and a list that ended with a full stop, a bracket or a mark, a second one begins as the first
 * did, with water mostly: it is of another product.
 */
function beginsAnew(text: string, clauses: readonly Judged[], own: readonly number[], n: number): boolean {
  const { breaks, items } = clauses[n] as Judged;
  if (breaks < 2 || items.length < FEWEST_OF_A_WHOLE) return false;
  const first = clauses[own[0] ?? -1];
  const last = clauses[own.at(-1) ?? -1];
  if (first === undefined || last === undefined || !/[.*)]/.test(text[last.end - 1] ?? '')) return false;
  const begun = firstOf(items);
  if (begun == null || begun !== firstOf(first.items)) return false;
  return own.some((at) => (clauses[at]?.items.length ?? 0) >= FEWEST_OF_A_WHOLE);
}

function firstOf([first]: readonly { readonly item: Item }[]): Ingredient | null | undefined {
  return first?.item.reading.names[0]?.exact?.ingredient;
}

// A line of so many names without an amount, below actives that all have one, is the rest of the list.
const FEWEST_OF_THE_REST = 3;

function endsActives(actives: Judged | undefined, { heading, breaks, items }: Judged): boolean {
  return (
    actives?.dosed === true &&
    heading === null &&
    breaks > 0 &&
    items.length >= FEWEST_OF_THE_REST &&
    !items.some(({ item }) => item.weight.isDosed)
  );
}

/** By clause: whether a list follows it at once, or behind nothing but headings. */
function followedByList(clauses: readonly Judged[], chosen: readonly boolean[]): boolean[] {
  const follows: boolean[] = [];
  for (let n = clauses.length - 1; n >= 0; n--) {
    follows[n] = chosen[n + 1] === true || (clauses[n + 1]?.verdict === 'header' && follows[n + 1] === true);
  }
  return follows;
}
