// Which clauses are the ingredient list.
import type { Ingredient } from '../ingredient.ts';
import type { Judged } from './judge.ts';
import type { Reading } from './reading.ts';

/** The clauses to read names from: the lists; highlights only where there is no list. */
export function choose(clauses: readonly Judged[]): { kind: Reading['kind']; chosen: boolean[] } {
  const isHighlight = clauses.map((clause) => clause.heading?.kind.kind === 'highlights');
  const plain = clauses.map((clause, n) => clause.verdict === 'list' && !clause.bullet && !isHighlight[n]);
  const bullets = clauses.map(
    (clause, n) => clause.verdict === 'list' && clause.bullet && clause.heading === null && !isHighlight[n],
  );
  const knownIn = (flags: readonly boolean[]) =>
    clauses.reduce((sum, clause, n) => sum + (flags[n] ? clause.known : 0), 0);
  const bulletsAreTheList = knownIn(bullets) > knownIn(plain);
  // A bullet with an amount ("-Titanium Dioxide 7.85%") is an active above the list rather than a highlight of it.
  const lists = plain.map(
    (flag, n) => flag || (bullets[n] === true && (bulletsAreTheList || clauses[n]?.dosed === true)),
  );
  const withStrays = addStrays(clauses, lists);
  if (withStrays.some(Boolean)) return { kind: 'list', chosen: withStrays };
  const highlights = clauses.map(
    (clause, n) => clause.verdict === 'list' && (isHighlight[n] === true || clause.bullet),
  );
  if (highlights.some(Boolean)) return { kind: 'highlights', chosen: highlights };
  return { kind: 'list', chosen: clauses.map((clause) => clause.verdict === 'unsure') };
}

/** Bullets that explain drug actives are the only place to name them where the list leaves them out. */
export function addToldDoses(clauses: readonly Judged[], lists: readonly boolean[]): readonly boolean[] {
  if (clauses.every(({ verdict }) => verdict !== 'told_dose')) return lists;
  const listed = new Set(clauses.flatMap((clause, n) => (lists[n] === true ? ingredientsIn(clause) : [])));
  const isLeftOut = (ingredient: Ingredient) => isDrug(ingredient) && !listed.has(ingredient);
  return clauses.map(
    (clause, n) => lists[n] === true || (clause.verdict === 'told_dose' && ingredientsIn(clause).some(isLeftOut)),
  );
}

// Sunscreens, zinc oxide and titanium dioxide among them, and remedies for acne: what a list of inactive ingredients omits.
const DRUG_CLASSES: ReadonlySet<string> = new Set(['sunscreen', 'mineral', 'active']);

function isDrug(ingredient: Ingredient): boolean {
  return ingredient.active !== null || DRUG_CLASSES.has(ingredient.class.id);
}

function ingredientsIn({ items }: Judged): Ingredient[] {
  return items.flatMap(({ item }) => item.reading.names.flatMap(({ exact }) => exact?.ingredient ?? []));
}

/**
 * Unknown names between or right after the names of a list are of that list: dropping them could make a product seem
 * accounted for. A line of its own between two lists is a heading; after the list's end only what looks like a name.
 */
function addStrays(clauses: readonly Judged[], lists: readonly boolean[]): boolean[] {
  const first = lists.indexOf(true);
  const last = lists.lastIndexOf(true);
  return clauses.map((clause, n) => {
    if (
      lists[n] === true ||
      first < 0 ||
      n < first ||
      clause.heading !== null ||
      clause.bullet ||
      clause.product !== null
    )
      return lists[n] === true;
    if (clause.verdict === 'unsure') return n < last || clause.breaks < 2;
    const next = clauses[n + 1];
    return (
      clause.verdict === 'marketing' &&
      n < last &&
      clause.items.length === 1 &&
      clause.breaks === 0 &&
      next?.breaks === 0
    );
  });
}
