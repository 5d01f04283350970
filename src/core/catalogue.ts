// The table of ingredients in memory: by id, by name, by the words of its names.
import type { Catalogue, Ingredient, Named } from './ingredient.ts';
import { nameKey, tightKey, wordsOf } from './name.ts';
import { NameOrder } from './name-order.ts';
import { inOnePiece } from './one-piece.ts';

export interface Table extends Pick<Catalogue, 'ingredients' | 'classes' | 'sources'> {
  readonly byId: ReadonlyMap<string, Ingredient>;
  /** By name key. */
  readonly byName: ReadonlyMap<string, Named>;
  readonly ambiguous: ReadonlyMap<string, readonly Ingredient[]>;
}

export function createCatalogue({ ingredients, classes, sources, byId, byName, ambiguous }: Table): Catalogue {
  const byTight = once(() => tightNames(byName));
  const nameOrder = once(() => new NameOrder(byTight().keys()));
  const words = once(() => wordsIn(ingredients));
  const ambiguousByTight = once(() => new Map([...ambiguous].map(([key, several]) => [tightKey(key), several])));
  const ambiguousOrder = once(() => new NameOrder(ambiguousByTight().keys()));
  return {
    ingredients,
    get names() {
      return [...byName].map(([key, { ingredient }]) => ({ key, ingredient }));
    },
    classes,
    sources,
    get: (id) => byId.get(id),
    byName: (key) => byName.get(key),
    byTightName: (key) => byTight().get(key),
    get nameOrder() {
      return nameOrder();
    },
    get ambiguousOrder() {
      return ambiguousOrder();
    },
    // "Ceramide-2", "Rose Hip Oil"; what a bracket says is asked for by itself.
    ambiguous: (key) => ambiguous.get(key) ?? (key.includes('(') ? undefined : ambiguousByTight().get(tightKey(key))),
    hasWord: (word) => words().all.has(word),
    hasInciWord: (word) => words().inci.has(word),
    beginsCommonName: (word) => words().common.has(word),
  };
}

/** Made when first asked for: the service is ready before the first label needs it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tightNames(byName: ReadonlyMap<string, Named>): Map<string, Named> {
  const byTight = new Map<string, Named>();
  for (const [key, named] of byName) {
    const tight = inOnePiece(tightKey(key));
    if (named.by === 'inci' || !byTight.has(tight)) byTight.set(tight, named);
  }
  return byTight;
}

/** A listed misspelling must not make its wrong words right, nor a foreign word be taken for an INCI word. */
function wordsIn(ingredients: readonly Ingredient[]): Record<'all' | 'inci' | 'common', ReadonlySet<string>> {
  const all = new Set<string>();
  const inci = new Set<string>();
  const common = new Set<string>();
  for (const { name, aliases } of ingredients) {
    for (const word of wordsOf(nameKey(name))) {
      all.add(word);
      inci.add(word);
    }
    for (const alias of aliases) {
      if (alias.kind === 'misspelling' || alias.kind === 'translation') continue;
      const own = wordsOf(nameKey(alias.name));
      for (const word of own) all.add(word);
      if (alias.kind === 'common_name') common.add(own[0] ?? '');
    }
  }
  return { all, inci, common };
}
