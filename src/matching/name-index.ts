// All names of the table as texts to be compared, with the index that finds the near ones.
import type { Catalogue, Ingredient } from '../core/ingredient.ts';
import { wordsOf } from '../core/name.ts';
import { createTrigramIndex, type TrigramIndex } from './trigram-index.ts';

export interface Entry {
  /** The words of a name, joined by spaces. */
  readonly text: string;
  readonly ingredient: Ingredient;
}

export interface NameIndex {
  readonly entries: readonly Entry[];
  readonly trigrams: TrigramIndex;
}

/** Made when first asked for: only a misprint or a search needs it. */
export function createNameIndex(catalogue: Catalogue): () => NameIndex {
  let made: NameIndex | null = null;
  return () => {
    made ??= indexOf(catalogue);
    return made;
  };
}

function indexOf(catalogue: Catalogue): NameIndex {
  const entries = catalogue.names.map(({ key, ingredient }) => ({ text: comparable(key), ingredient }));
  return { entries, trigrams: createTrigramIndex(entries.map((entry) => entry.text)) };
}

export function comparable(nameKey: string): string {
  const text = wordsOf(nameKey).join(' ');
  // Most keys are comparable as they are: kept once, not twice.
  return text === nameKey ? nameKey : text;
}
