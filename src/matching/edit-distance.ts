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
  return a.length <= BITS ? inOneWord(a.length, b, bound) : inWords(a.length, b, bound);
}

function inOneWord(length: number, b: string, bound: number): number {
  const bottom = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  let distance = length;
  for (let j = 0; j < b.length; j++) {
    const match = places[(letters[b.charCodeAt(j)] as number) * MOST_WORDS] as number;
    const swapped = ((~diagonal & match) << 1) & before;
    diagonal = (((match & up) + up) ^ up) | match | down | swapped;
    const more = down | ~(diagonal | up);
    const less = diagonal & up;
    if ((more & bottom) !== 0) distance++;
    else if ((less & bottom) !== 0) distance--;
    // Each character still to come takes away one at most.
    if (distance - (b.length - 1 - j) > bound) return bound + 1;
    const right = (more << 1) | 1;
    up = (less << 1) | ~(diagonal | right);
    down = right & diagonal;
    before = match;
  }
  return distance;
}

/** The same, with what passes from the end of one word to the beginning of the next. */
function inWords(length: number, b: string, bound: number): number {
  const words = Math.ceil(length / BITS);
  const bottom = 1 << ((length - 1) % BITS);
  grows.fill(-1, 0, words);
  shrinks.fill(0, 0, words);
  stays.fill(0, 0, words);
  equal.fill(0, 0, words);
  let distance = length;
  for (let j = 0; j < b.length; j++) {
    const letter = (letters[b.charCodeAt(j)] as number) * MOST_WORDS;
    let plus = 1;
    let minus = 0;
    let swap = 0;
    let more = 0;
    let less = 0;
    for (let w = 0; w < words; w++) {
      const up = grows[w] as number;
      const down = shrinks[w] as number;
      const match = places[letter + w] as number;
      const moved = ~(stays[w] as number) & match;
      const swapped = ((moved << 1) | swap) & (equal[w] as number);
      const same = match | minus;
      const diagonal = (((same & up) + up) ^ up) | same | down | swapped;
      more = down | ~(diagonal | up);
      less = diagonal & up;
      const right = (more << 1) | plus;
      grows[w] = (less << 1) | minus | ~(diagonal | right);
      shrinks[w] = right & diagonal;
      stays[w] = diagonal;
      equal[w] = match;
      plus = more >>> (BITS - 1);
      minus = less >>> (BITS - 1);
      swap = moved >>> (BITS - 1);
    }
    if ((more & bottom) !== 0) distance++;
    else if ((less & bottom) !== 0) distance--;
    if (distance - (b.length - 1 - j) > bound) return bound + 1;
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
