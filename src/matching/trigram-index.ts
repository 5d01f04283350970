// Candidate blocking: which entries share the most runs of three characters with a text.

export interface TrigramIndex {
  /**
   * The entries that share the most telling trigrams with a text, most first. `slack` is how much longer or shorter an
   * entry may be; `edits` is how many edits away every entry is sought for certain.
   */
  nearest(text: string, count: number, slack: number, edits: number): Uint32Array;
}

// An edit changes three trigrams, a swap of neighbours four: of so many more, one at least is left as it was. The rarest
// are looked up, since a trigram of many entries ("oil", "ate") tells little and costs much.
const TRIGRAMS_AN_EDIT = 4;
const FEWEST_TRIGRAMS = 8;

// Characters are numbered in six bits: letters, digits and the space each their own, all others share the rest.
const CHARACTER_BITS = 6;
const GRAM_BITS = 3 * CHARACTER_BITS;
const GRAMS = 1 << GRAM_BITS;
const OTHERS = 38;
const OTHER_NUMBERS = (1 << CHARACTER_BITS) - OTHERS;

/** `entries` stand in order of length, so that those of a trigram do too: of each only the fitting lengths are visited. */
export function createTrigramIndex(entries: readonly string[]): TrigramIndex {
  const { starts, postings } = postingsOf(entries);
  const beginnings = beginningsOf(entries);
  const shared = new Uint16Array(entries.length);
  const touched = new Uint32Array(entries.length);
  const frequency = (gram: number) => (starts[gram + 1] as number) - (starts[gram] as number);
  const firstOfLength = (length: number) => beginnings[Math.max(0, Math.min(length, beginnings.length - 1))] as number;

  function nearest(text: string, count: number, slack: number, edits: number): Uint32Array {
    const rarest = [...new Set(trigramsOf(text))]
      .filter((gram) => frequency(gram) > 0)
      .sort((a, b) => frequency(a) - frequency(b))
      .slice(0, Math.max(FEWEST_TRIGRAMS, edits * TRIGRAMS_AN_EDIT + 1));
    const first = firstOfLength(text.length - slack);
    const behind = firstOfLength(text.length + slack + 1);
    let found = 0;
    for (const gram of rarest) {
      const end = starts[gram + 1] as number;
      for (let at = firstFrom(postings, first, starts[gram] as number, end); at < end; at++) {
        const entry = postings[at] as number;
        if (entry >= behind) break;
        const before = shared[entry] as number;
        if (before === 0) touched[found++] = entry;
        shared[entry] = before + 1;
      }
    }
    const best = topOf(touched.subarray(0, found), shared, rarest.length, count);
    for (let i = 0; i < found; i++) shared[touched[i] as number] = 0;
    return best;
  }
  return { nearest };
}

/** Where the entries of each length begin, one length after the other, and behind the last where all end. */
function beginningsOf(entries: readonly string[]): Uint32Array {
  const longest = entries.at(-1)?.length ?? 0;
  const beginnings = new Uint32Array(longest + 2).fill(entries.length);
  for (let at = entries.length - 1; at >= 0; at--) beginnings[(entries[at] as string).length] = at;
  for (let length = longest; length >= 0; length--)
    beginnings[length] = Math.min(beginnings[length] as number, beginnings[length + 1] as number);
  return beginnings;
}

/** Where in this part of a rising row the first number stands that is not less. */
function firstFrom(row: Uint32Array, number: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each trigram the entries that hold it: `postings` from `starts[gram]` to `starts[gram + 1]`. */
function postingsOf(entries: readonly string[]): { starts: Uint32Array; postings: Uint32Array } {
  const starts = new Uint32Array(GRAMS + 1);
  eachGram(entries, (gram) => {
    starts[gram + 1] = (starts[gram + 1] as number) + 1;
  });
  for (let gram = 0; gram < GRAMS; gram++) starts[gram + 1] = (starts[gram + 1] as number) + (starts[gram] as number);
  const next = starts.slice();
  const postings = new Uint32Array(starts[GRAMS] as number);
  eachGram(entries, (gram, entry) => {
    postings[next[gram] as number] = entry;
    next[gram] = (next[gram] as number) + 1;
  });
  return { starts, postings };
}

/** Visits each trigram of each entry once. */
function eachGram(entries: readonly string[], visit: (gram: number, entry: number) => void): void {
  // Entries are counted from 1 here, so that a fresh table has seen none of them.
  const seenIn = new Int32Array(GRAMS);
  for (let entry = 0; entry < entries.length; entry++) {
    const text = entries[entry] as string;
    let gram = numberAt(text, 0);
    for (let i = 1; i <= text.length; i++) {
      gram = gramBehind(gram, text, i);
      if (seenIn[gram] === entry + 1) continue;
      seenIn[gram] = entry + 1;
      visit(gram, entry);
    }
  }
}

/** The `count` entries with the highest score, highest first; equal scores as they come. */
function topOf(entries: Uint32Array, score: Uint16Array, highest: number, count: number): Uint32Array {
  // How many entries have a score; then where in the result those with it begin.
  const places = new Uint32Array(highest + 2);
  for (let i = 0; i < entries.length; i++) {
    const own = score[entries[i] as number] as number;
    places[own] = (places[own] as number) + 1;
  }
  for (let own = highest, before = 0; own > 0; own--) {
    const many = places[own] as number;
    places[own] = before;
    before += many;
  }
  const top = new Uint32Array(Math.min(count, entries.length));
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as number;
    const own = score[entry] as number;
    const place = places[own] as number;
    if (place >= top.length) continue;
    top[place] = entry;
    places[own] = place + 1;
  }
  return top;
}

/** Runs of three characters of the text, with a space before and after it. */
function trigramsOf(text: string): number[] {
  const grams: number[] = [];
  let gram = numberAt(text, 0);
  for (let i = 1; i <= text.length; i++) {
    gram = gramBehind(gram, text, i);
    grams.push(gram);
  }
  return grams;
}

/** The trigram that ends with a character, from the one that ends before it. */
function gramBehind(gram: number, text: string, at: number): number {
  return ((gram << CHARACTER_BITS) | numberAt(text, at)) & (GRAMS - 1);
}

/** Behind the end stands a space. */
function numberAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 0 : OTHERS + (code % OTHER_NUMBERS);
}
