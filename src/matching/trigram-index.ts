// Candidate blocking: which entries share the most runs of three characters with a text.

export interface TrigramIndex {
  /**
   * The entries that share the most telling trigrams with a text, most first. `slack` is how much longer or shorter an
   * entry may be; `edits` is how many edits away every entry is sought for certain.
   */
  nearest(text: string, count: number, slack: number, edits: number): number[];
}

// An edit changes three trigrams, a swap of neighbours four: of so many more, one at least is left as it was. The rarest
// are looked up, since a trigram of many entries ("oil", "ate") tells little and costs much.
const TRIGRAMS_AN_EDIT = 4;
const FEWEST_TRIGRAMS = 8;

// Characters are numbered in six bits: letters, digits and the space each their own, all others share the rest.
const CHARACTER_BITS = 6;
const GRAMS = 1 << (3 * CHARACTER_BITS);
const OTHERS = 38;
const OTHER_NUMBERS = (1 << CHARACTER_BITS) - OTHERS;

export function createTrigramIndex(entries: readonly string[]): TrigramIndex {
  const { starts, postings } = postingsOf(entries);
  const lengths = Uint16Array.from(entries, (text) => text.length);
  const shared = new Uint16Array(entries.length);
  const frequency = (gram: number) => (starts[gram + 1] as number) - (starts[gram] as number);

  function nearest(text: string, count: number, slack: number, edits: number): number[] {
    const rarest = [...new Set(trigramsOf(text))]
      .filter((gram) => frequency(gram) > 0)
      .sort((a, b) => frequency(a) - frequency(b))
      .slice(0, Math.max(FEWEST_TRIGRAMS, edits * TRIGRAMS_AN_EDIT + 1));
    const touched: number[] = [];
    for (const gram of rarest) {
      const end = starts[gram + 1] as number;
      for (let at = starts[gram] as number; at < end; at++) {
        const entry = postings[at] as number;
        if (shared[entry] === 0) {
          if (Math.abs((lengths[entry] as number) - text.length) > slack) continue;
          touched.push(entry);
        }
        shared[entry] = (shared[entry] as number) + 1;
      }
    }
    const best = topOf(touched, shared, count);
    for (const entry of touched) shared[entry] = 0;
    return best;
  }
  return { nearest };
}

/** For each trigram the entries that hold it: `postings` from `starts[gram]` to `starts[gram + 1]`. */
function postingsOf(entries: readonly string[]): { starts: Uint32Array; postings: Uint32Array } {
  const seenIn = new Int32Array(GRAMS);
  // Entries are counted from 1 here, so that a fresh table has seen none of them.
  const eachGram = (visit: (gram: number, entry: number) => void) => {
    seenIn.fill(0);
    for (const [entry, text] of entries.entries()) {
      for (const gram of trigramsOf(text)) {
        if (seenIn[gram] === entry + 1) continue;
        seenIn[gram] = entry + 1;
        visit(gram, entry);
      }
    }
  };
  const starts = new Uint32Array(GRAMS + 1);
  eachGram((gram) => {
    starts[gram + 1] = (starts[gram + 1] as number) + 1;
  });
  for (let gram = 0; gram < GRAMS; gram++) starts[gram + 1] = (starts[gram + 1] as number) + (starts[gram] as number);
  const next = starts.slice();
  const postings = new Uint32Array(starts[GRAMS] as number);
  eachGram((gram, entry) => {
    postings[next[gram] as number] = entry;
    next[gram] = (next[gram] as number) + 1;
  });
  return { starts, postings };
}

/** The `count` entries with the highest score, highest first; equal scores in order of entry. */
function topOf(entries: readonly number[], score: Uint16Array, count: number): number[] {
  let highest = 0;
  for (const entry of entries) highest = Math.max(highest, score[entry] as number);
  const byScore: number[][] = Array.from({ length: highest + 1 }, () => []);
  for (const entry of entries) (byScore[score[entry] as number] as number[]).push(entry);
  const top: number[] = [];
  for (let at = highest; at > 0 && top.length < count; at--) {
    // Sorted as numbers, which needs no call for each pair.
    for (const entry of Uint32Array.from(byScore[at] as number[]).sort()) if (top.length < count) top.push(entry);
  }
  return top;
}

/** Runs of three characters of the text, with a space before and after it. */
function trigramsOf(text: string): number[] {
  const grams: number[] = [];
  let before = 0;
  let last = numberOf(text.charCodeAt(0));
  for (let i = 1; i <= text.length; i++) {
    const next = i < text.length ? numberOf(text.charCodeAt(i)) : 0;
    grams.push((before << (2 * CHARACTER_BITS)) | (last << CHARACTER_BITS) | next);
    before = last;
    last = next;
  }
  return grams;
}

function numberOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 || Number.isNaN(code) ? 0 : OTHERS + (code % OTHER_NUMBERS);
}
