// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, up to a bound; 32 cells of a
// column at a time (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
// Why not a package: docs/decisions/0006-matching.md.

const LONGEST = 512;
const BITS = 32;
const MOST_WORDS = LONGEST / BITS;

// One text is compared with many: where its characters stand is worked out once.
let pattern = '';
const letters = new Uint16Array(0x10000);
const places = new Int32Array((LONGEST + 1) * MOST_WORDS);

// Of the column before: where the distance grows and where it shrinks downwards, where it stays on the diagonal, and
// where the characters are equal.
const grows = new Int32Array(MOST_WORDS);
const shrinks = new Int32Array(MOST_WORDS);
const stays = new Int32Array(MOST_WORDS);
const equal = new Int32Array(MOST_WORDS);

/** The distance between two keys, or `bound + 1` when it is greater than `bound`. */
export function editDistance(a: string, b: string, bound: number): number {
  if (a === b) return 0;
  const over = bound + 1;
  if (Math.abs(a.length - b.length) > bound || a.length > LONGEST || b.length > LONGEST) return over;
  if (a === '') return b.length;
  if (a !== pattern) learn(a);
  const words = Math.ceil(a.length / BITS);
  const bottom = 1 << ((a.length - 1) % BITS);
  grows.fill(-1, 0, words);
  for (const bits of [shrinks, stays, equal]) bits.fill(0, 0, words);
  let distance = a.length;
  for (let j = 0; j < b.length; j++) {
    const letter = (letters[b.charCodeAt(j)] as number) * MOST_WORDS;
    let [plus, minus, swap] = [1, 0, 0];
    for (let w = 0; w < words; w++) {
      const [up, down, match] = [grows[w] as number, shrinks[w] as number, places[letter + w] as number];
      const moved = ~(stays[w] as number) & match;
      const swapped = ((moved << 1) | swap) & (equal[w] as number);
      const same = match | minus;
      const diagonal = (((same & up) + up) ^ up) | same | down | swapped;
      const more = down | ~(diagonal | up);
      const less = diagonal & up;
      if (w === words - 1) distance += ((more & bottom) === 0 ? 0 : 1) - ((less & bottom) === 0 ? 0 : 1);
      const right = (more << 1) | plus;
      grows[w] = (less << 1) | minus | ~(diagonal | right);
      shrinks[w] = right & diagonal;
      stays[w] = diagonal;
      equal[w] = match;
      plus = more >>> (BITS - 1);
      minus = less >>> (BITS - 1);
      swap = moved >>> (BITS - 1);
    }
    // Each character still to come takes away one at most.
    if (distance - (b.length - 1 - j) > bound) return over;
  }
  return distance;
}

function learn(text: string): void {
  for (let i = 0; i < pattern.length; i++) letters[pattern.charCodeAt(i)] = 0;
  places.fill(0, 0, (pattern.length + 1) * MOST_WORDS);
  let known = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (letters[code] === 0) letters[code] = ++known;
    const at = (letters[code] as number) * MOST_WORDS + Math.floor(i / BITS);
    places[at] = (places[at] as number) | (1 << (i % BITS));
  }
  pattern = text;
}
