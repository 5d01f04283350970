// Of which product and section each clause of the ingredient list is.
import { addToldDoses, choose } from './choice.ts';
import type { Judged } from './judge.ts';
import { type Place, Placing } from './placing.ts';
import type { Reading } from './reading.ts';

export interface Layout {
  readonly kind: Reading['kind'];
  /** As they were judged, but for the titles among them. */
  readonly clauses: readonly Judged[];
  /** By clause: where its names belong, or null for a clause that is passed over. */
  readonly places: readonly (Place | null)[];
  readonly products: readonly (string | null)[];
}

export function place(text: string, judged: readonly Judged[]): Layout {
  const isTitled = isHeadedLine(judged, 0);
  const clauses = judged.map((clause, n) => (isTitled && isTitle(text, judged, n) ? titled(clause) : clause));
  const { kind, chosen } = choose(clauses);
  const placing = new Placing(text, clauses, addToldDoses(clauses, chosen));
  const places = placing.places();
  return { kind, clauses, places, products: placing.products };
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
