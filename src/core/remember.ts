// Remembers what a function said of a text, up to a bound; texts not asked for lately are forgotten.
import { inOnePiece } from './one-piece.ts';

// A longer text is prose or a list: it hardly comes twice.
const LONGEST_REMEMBERED = 400;

/**
 * Two generations: what is asked for moves into the young one, and when that is full the old one is dropped. A hit
 * costs one look-up, where an exact order of use would cost three.
 */
export function createMemory<T>(bound: number, answer: (text: string) => T): (text: string) => T {
  const generation = Math.ceil(bound / 2);
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    // A slice would keep its whole label in memory.
    const own = inOnePiece(text);
    const older = old.get(own);
    const value = older === undefined ? answer(own) : older;
    young.set(own, value);
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    return value;
  };
}
