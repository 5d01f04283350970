// Weighs a stretch of text: how much of it are names that the table knows, how much could be names, how much is prose.
import type { Placed } from './page.ts';
import type { IgnoredReason } from './reading.ts';
import type { ItemWeight } from './weigh-item.ts';

/** A told dose is a bullet that explains drug actives: "-Zinc Oxide 3%: Deflects light", "-Octinoxate: Sunscreen". */
export type Verdict = 'list' | 'unsure' | 'told_dose' | IgnoredReason;

export interface Weight {
  readonly verdict: Verdict;
  readonly items: readonly Placed[];
  /** Items that the table knows by name. */
  readonly known: number;
  /** Items of one word. */
  readonly plain: number;
  /** Every item is a known name with its amount: "Titanium Dioxide 7.85%". */
  readonly dosed: boolean;
}

// So many items tell what a stretch is.
const WEIGHED_ITEMS = 40;

export function weigh(items: readonly Placed[]): Weight {
  const counts: Record<ItemWeight['kind'], number> = { known: 0, name_like: 0, prose: 0, other: 0 };
  let [dosed, plain] = [0, 0];
  for (let n = 0; n < items.length && n < WEIGHED_ITEMS; n++) {
    const { kind, isDosed, isPlain } = (items[n] as Placed).item.weight;
    counts[kind]++;
    if (isDosed) dosed++;
    if (isPlain) plain++;
  }
  const isDosed = dosed > 0 && dosed === counts.known && counts.known === items.length;
  return { known: counts.known, items, plain, dosed: isDosed, verdict: verdictOf(items.length, counts) };
}

function verdictOf(items: number, { known, name_like, prose }: Record<ItemWeight['kind'], number>): Verdict {
  if (known > 0 && prose <= known + name_like) return 'list';
  if (prose > 0) return 'marketing';
  if (known + name_like > 0) return 'unsure';
  return items === 0 ? 'noise' : 'marketing';
}
