// Of which product and section each clause of the ingredient list is.
import type { Ingredient } from '../ingredient.ts';
import { addToldDoses, choose } from './choice.ts';
import type { Item } from './item.ts';
import type { Judged } from './judge.ts';
import type { Reading, Section } from './reading.ts';

export interface Place {
  readonly section: Section;
  /** 0-based. */
  readonly product: number;
}

export interface Placed {
  readonly kind: Reading['kind'];
  /** As they were judged, but for the titles among them. */
  readonly clauses: readonly Judged[];
  /** By clause: where its names belong, or null for a clause that is passed over. */
  readonly places: readonly (Place | null)[];
  readonly products: readonly (string | null)[];
}

export function place(text: string, judged: readonly Judged[]): Placed {
  const isTitled = isHeadedLine(judged, 0);
  const clauses = judged.map((clause, n) => (isTitled && isTitle(text, judged, n) ? titled(clause) : clause));
  const { kind, chosen: lists } = choose(clauses);
  const chosen = addToldDoses(clauses, lists);
  const isFollowed = followedByList(clauses, chosen);
  const products: (string | null)[] = [null];
  const places: (Place | null)[] = [];
  let section: Section = 'main';
  let begun = { main: false, active: false, any: false };
  // The clauses of the product so far.
  let own: number[] = [];
  const nextProduct = (name: string | null) => {
    if (begun.any) products.push(name);
    else products[products.length - 1] = name ?? products.at(-1) ?? null;
    begun = { main: false, active: false, any: false };
    section = 'main';
    own = [];
  };
  // "Zinc Oxide 7%, Octisalate 5%. Other ingredients: Water, …"
  const areActives = () => own.length > 0 && own.every((at) => clauses[at]?.dosed === true);
  const markActives = () => {
    for (const at of own) places[at] = { section: 'active', product: products.length - 1 };
    begun = { main: false, active: true, any: true };
  };
  for (const [n, clause] of clauses.entries()) {
    const isList = chosen[n] === true;
    const heading = clause.heading;
    const listFollows = isList || (clause.verdict === 'header' && isFollowed[n] === true);
    if (heading !== null && listFollows) {
      if (heading.kind.kind === 'may_contain') section = 'may_contain';
      else if (heading.kind.kind === 'inactive') {
        if (areActives()) markActives();
        section = 'main';
      } else if (heading.kind.kind === 'ingredients') {
        const isMain = heading.kind.section === 'main';
        if (isMain && areActives()) markActives();
        else if (isMain ? begun.main : begun.main && begun.active) nextProduct(null);
        section = heading.kind.section;
      } else if (heading.kind.kind === 'name') nextProduct(heading.name);
    }
    if (clause.product !== null && (clause.verdict === 'disclaimer' || isFollowed[n] === true)) {
      nextProduct(clause.product);
      // A product whose list stands elsewhere counts, without ingredients.
      if (clause.verdict === 'disclaimer') begun = { main: true, active: false, any: true };
    }
    if (isList && heading === null && begun.main && beginsAnew(text, clauses, own, n)) nextProduct(null);
    if (isList) {
      const isDose = clause.bullet && clause.dosed && heading === null;
      if (isDose && !begun.main) {
        places.push({ section: 'active', product: products.length - 1 });
        continue;
      }
      const last = own.at(-1);
      if (section === 'active' && last !== undefined && endsActives(clauses[last], clause)) section = 'main';
      begun = { main: begun.main || section === 'main', active: begun.active || section === 'active', any: true };
      own.push(n);
      places.push({ section, product: products.length - 1 });
    } else places.push(null);
  }
  return { kind, clauses, places, products };
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

// A list of one name a line has no titles in it.
const FEWEST_OF_A_LINE = 3;

/**
 * A line between a list and the heading "Ingredients:" names the next product, even by an ingredient ("Cucumber"), where
 * the first product is named so too.
 */
function isTitle(text: string, clauses: readonly Judged[], n: number): boolean {
  const before = clauses[n - 1];
  const { breaks, start, end } = clauses[n] as Judged;
  if (breaks === 0 || before?.verdict !== 'list' || before.items.length < FEWEST_OF_A_LINE) return false;
  // A list that goes on in the next line says so by a comma, and ends with a full stop.
  const goesOn = /[,;|•]\s*$/.test(text.slice(before.start, start)) || /[.;,]\s*$/.test(text.slice(start, end));
  return !goesOn && isHeadedLine(clauses, n);
}

/** One name, and the heading "Ingredients:" behind it. */
function isHeadedLine(clauses: readonly Judged[], n: number): boolean {
  const clause = clauses[n];
  const next = clauses[n + 1]?.heading?.kind;
  if (clause === undefined || next?.kind !== 'ingredients' || next.section !== 'main') return false;
  const [only, another] = clause.items;
  if (clause.heading !== null || clause.bullet || only === undefined || another !== undefined) return false;
  return !only.item.weight.isDosed && only.item.reading.names.length < 2;
}

function titled(clause: Judged): Judged {
  return { ...clause, verdict: 'header', product: clause.items[0]?.item.text ?? null, items: [], known: 0 };
}

/** By clause: whether a list follows it at once, or behind nothing but headings. */
function followedByList(clauses: readonly Judged[], chosen: readonly boolean[]): boolean[] {
  const follows: boolean[] = [];
  for (let n = clauses.length - 1; n >= 0; n--) {
    follows[n] = chosen[n + 1] === true || (clauses[n + 1]?.verdict === 'header' && follows[n + 1] === true);
  }
  return follows;
}
