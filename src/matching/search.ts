// Search for a person typing: the names that share most with the query, ranked by Fuse.js.
import Fuse from 'fuse.js';
import type { Ingredient } from '../core/ingredient.ts';
import { nameKey } from '../core/name.ts';
import { comparable, type Entry, type NameIndex } from './name-index.ts';

const CANDIDATES = 300;
const THRESHOLD = 0.4;
// Fuse.js cuts longer patterns into chunks, of which one may suffice.
const LONGEST_PATTERN = 32;

export interface Search {
  /** The ingredients that a query may mean, best first, each once. */
  find(query: string): Ingredient[];
}

export function createSearch(names: () => NameIndex): Search {
  return {
    find(query) {
      const text = comparable(nameKey(query)).slice(0, LONGEST_PATTERN);
      if (text === '') return [];
      const { entries, trigrams } = names();
      const near = Array.from(
        trigrams.nearest(text, CANDIDATES, Number.POSITIVE_INFINITY, text.length),
        (at) => entries[at] as Entry,
      );
      const beginning = entries.filter((entry) => entry.text.startsWith(text));
      const fuse = new Fuse([...new Set([...beginning, ...near])], {
        keys: ['text'],
        ignoreLocation: true,
        threshold: THRESHOLD,
      });
      return [...new Set(fuse.search(text).map(({ item }) => item.ingredient))];
    },
  };
}
