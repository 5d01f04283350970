// Candidate blocking: which entries share the most runs of three letters with a text.

export interface TrigramIndex {
  /** The entries with the most shared trigrams, most first, among those whose length is within `slack` of the text. */
  nearest(text: string, count: number, slack: number): number[];
}

// A trigram in more than this share of the entries ("oil", "ate") tells little and is passed over where others do.
const COMMON_SHARE = 0.08;
const FEWEST_TELLING = 3;

export function createTrigramIndex(entries: readonly string[]): TrigramIndex {
  const postings = new Map<number, number[]>();
  for (const [entry, text] of entries.entries()) {
    for (const gram of new Set(trigrams(text))) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [entry]);
      else list.push(entry);
    }
  }
  const lists = new Map([...postings].map(([gram, list]) => [gram, Uint32Array.from(list)] as const));
  const lengths = Uint16Array.from(entries, (text) => text.length);
  const shared = new Uint16Array(entries.length);
  const commonest = Math.max(64, entries.length * COMMON_SHARE);

  function nearest(text: string, count: number, slack: number): number[] {
    const grams = [...new Set(trigrams(text))].map((gram) => lists.get(gram)).filter((list) => list !== undefined);
    const telling = grams.filter((list) => list.length <= commonest);
    const used = telling.length >= FEWEST_TELLING ? telling : grams;
    const touched: number[] = [];
    for (const list of used) {
      for (const entry of list) {
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

/** The `count` entries with the highest score, highest first; equal scores in order of entry. */
function topOf(entries: readonly number[], score: Uint16Array, count: number): number[] {
  const highest = entries.reduce((most, entry) => Math.max(most, score[entry] as number), 0);
  const byScore: number[][] = Array.from({ length: highest + 1 }, () => []);
  for (const entry of entries) (byScore[score[entry] as number] as number[]).push(entry);
  const top: number[] = [];
  for (let at = highest; at > 0 && top.length < count; at--) {
    for (const entry of (byScore[at] as number[]).sort((a, b) => a - b)) if (top.length < count) top.push(entry);
  }
  return top;
}

/** Runs of three UTF-16 units of the text with a space before and after it, as numbers. */
function trigrams(text: string): number[] {
  const padded = ` ${text} `;
  const grams: number[] = [];
  for (let i = 0; i + 2 < padded.length; i++) {
    grams.push(
      ((padded.charCodeAt(i) * 65536 + padded.charCodeAt(i + 1)) * 65536 + padded.charCodeAt(i + 2)) % 9007199254740881,
    );
  }
  return grams;
}
