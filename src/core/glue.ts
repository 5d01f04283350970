// Two names written as one word where they meet: "Oryza Sativa (Rice) Extractkaolin".

import type { Catalogue } from './ingredient.ts';
import { LONGEST_NAME } from './look-up.ts';
import type { Alike } from './name-order.ts';

const LETTER = /[a-z]/;
// A shorter name may be the beginning or the end of many words.
const SHORTEST = 5;

/** Where the second name may begin: behind a whole name and inside a word, the farthest places first. */
export function jointsIn(text: string, { nameOrder, hasWord }: Catalogue): number[] {
  if (text.length > LONGEST_NAME) return [];
  const joints: number[] = [];
  const lower = text.toLowerCase();
  let names: Alike | null = nameOrder.all;
  let begun = '';
  for (let i = 0; i < lower.length; i++) {
    const c = lower[i] ?? '';
    if (c === '(') {
      // What a bracket in the middle of a name holds is not of it.
      i = lower.indexOf(')', i);
      if (i < 0) break;
      continue;
    }
    if (!LETTER.test(c)) {
      if (c !== ' ' && c !== '-') break;
      continue;
    }
    begun += c;
    if (begun.length < SHORTEST) continue;
    names = nameOrder.goingOn(names, begun.length === SHORTEST ? begun : c);
    if (names === null) break;
    const isInWord = LETTER.test(lower[i + 1] ?? '');
    if (!isInWord || lower.length - i <= SHORTEST || nameOrder.nameOf(names) === null) continue;
    // "Glycine Soja" begins as "Glycin" does, but its first word is one.
    if (!hasWord(wordAround(lower, i))) joints.unshift(i + 1);
  }
  return joints;
}

function wordAround(text: string, at: number): string {
  let [start, end] = [at, at + 1];
  while (LETTER.test(text[start - 1] ?? '')) start--;
  while (LETTER.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}
