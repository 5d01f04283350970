// All names of the table as texts to be compared, with the index that finds the near ones.
import type { Catalogue, Ingredient } from '../core/ingredient.ts';
import { wordsOf } from '../core/name.ts';
import { lettersOf } from './letters.ts';
import { createTrigramIndex, type TrigramIndex } from './trigram-index.ts';

export interface Entry {
  /** The words of a name, joined by spaces. */
  readonly text: string;
  readonly ingredient: Ingredient;
}

export interface NameIndex {
  /** Shortest first. */
  readonly entries: readonly Entry[];
  /** Of each entry, as bits. */
  readonly letters: Int32Array;
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
  const entries = catalogue.names
    .map(({ key, ingredient }) => ({ text: comparable(key), ingredient }))
    .sort((a, b) => a.text.length - b.text.length);
  const texts = entries.map(({ text }) => text);
  return { entries, letters: Int32Array.from(texts, lettersOf), trigrams: createTrigramIndex(texts) };
}

const COMPARABLE = /^[a-z\d]+(?: [a-z\d]+)*$/;

export function comparable(nameKey: string): string {
  // Most keys are comparable as they are.
  return COMPARABLE.test(nameKey) ? nameKey : wordsOf(nameKey).join(' ');
}
