// What a list says in passing: an ingredient named in praise between its names, in a bracket that never closes, or within an
// inferred name, which no finding is of. A list that holds it cannot pass; what is said before or behind the list can.
import type { Finding } from './finding.ts';
import { identify } from './identify.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import type { Ignored, IgnoredReason } from './label/reading.ts';
import { PARTS } from './nomenclature/plants.ts';

export interface InPassing {
  /** Verbatim from the label. */
  readonly text: string;
  /** Null for a fat that the table does not know. */
  readonly ingredient: Ingredient | null;
}

const TELLS: ReadonlySet<IgnoredReason> = new Set(['marketing', 'footnote', 'noise', 'negative_list']);
// What is denied stands behind such a word, or before "free".
const DENIAL = /\b(?:no|non|not|never|without|free (?:of|from)|avoid|instead of)\b(?![ -]?gmo)/i;
const DENIED_BEFORE = new RegExp(`${DENIAL.source}[\\s-]+(?:[\\p{L}-]+\\s+){0,2}$`, 'iu');
const DENIED_BEHIND = /^[\s-]*free\b/i;
// "Glycerin (from Coconut Oil)" tells where it comes from, not what else is in the product.
const ORIGIN = 'from|derived|(?:derivatives?|esters?|salts?) of|source:?|origin:?|based on';
const ORIGIN_BEFORE = new RegExp(
  `\\b(?:${ORIGIN})\\s+(?:(?:[\\p{L}-]+\\s+){1,4}(?:oil|butter)s?\\s+(?:and|&|or)\\s+)?(?:[\\p{L}-]+\\s+){0,2}$`,
  'iu',
);
const ORIGIN_BEHIND = /^[\s-]*(?:derived(?! from)|derivatives?|based|origin|source)\b/i;
// What of the text before or behind a name says so.
const LONGEST_PHRASE = 60;

const WORD = /[\p{L}\d][^\s,;:|•()[\]{}]*/gu;
// "Camellia Oleifesa Seed Oil"
const FAT_OF_PART = new RegExp(
  `(?<![\\p{L}-])(?:(?!(?:with|and|the|our|of|for|in|from|derived|extracted|extra)\\b)\\p{L}[\\p{L}-]{2,30} ){1,3}${PARTS} (?:oil|butter|wax)\\b`,
  'giu',
);
const BRACKET = /[()[\]{}]/;
const MOST_WORDS = 6;
// "Cream", "Salt" and "Oil" are words of any title; "squalane" and "lanolin" are not.
const SHORTEST_ALONE = 5;
const ANY_TITLE = /^(?:creams?|butters?|waxes)$/i;

/** Of the findings of one product. */
export function namedInPassing(
  label: string,
  ignored: readonly Ignored[],
  findings: readonly Finding[],
  catalogue: Catalogue,
): InPassing[] {
  const listed = new Set(findings.map(({ match }) => match.ingredient));
  const inPassing = new Map<Ingredient | string, InPassing>();
  const add = (named: InPassing) => {
    if (named.ingredient === null) inPassing.set(named.text, named);
    else if (!listed.has(named.ingredient)) inPassing.set(named.ingredient, named);
  };
  const first = (findings[0]?.start ?? 0) - LONGEST_GAP;
  const last = (findings.at(-1)?.end ?? 0) + LONGEST_GAP;
  for (const passedOver of ignored) {
    if (passedOver.end < first || passedOver.start > last || !TELLS.has(passedOver.why)) continue;
    const place = placeOf(label, passedOver, findings);
    if (place === 'outside') continue;
    for (const named of namesIn(toldIn(passedOver), false, catalogue))
      if (place === 'inside' || isMostOf(named.text, passedOver.text)) add(named);
  }
  for (const { name, match } of findings) {
    if (match.kind === 'inferred') for (const named of knownIn(name, true, catalogue)) add(named);
    for (const named of namesIn(takenIn(name), true, catalogue)) add(named);
  }
  return [...inPassing.values()];
}

/** A list of what is absent may have praise before it: "enriched with coconut oil and free of parabens". */
function toldIn({ text, why }: Ignored): string {
  return why === 'negative_list' ? text.slice(0, Math.max(0, text.search(DENIAL))) : text;
}

// What separates two names of one list, and two lines of one.
const SEPARATED = /^(?!.*\n\s*\n)[^\p{L}\d:]*[,;|•/&+][^\p{L}\d:]*$/su;
const NEXT_LINE = /^[^\p{L}\d:\n]*\n[^\p{L}\d:\n]*$/u;
const LONGEST_GAP = 100;

/** A line behind one of the list may be of it, or say something else. */
function placeOf(
  label: string,
  { start, end, why }: Ignored,
  findings: readonly Finding[],
): 'inside' | 'next' | 'outside' {
  const at = countBefore(findings, start);
  const [before, behind] = [findings[at - 1], findings[at]];
  const gap = before === undefined ? '' : label.slice(before.end, start);
  // What is no praise and no footnote stood between names.
  if (why === 'noise') return before !== undefined && gap.length <= LONGEST_GAP ? 'inside' : 'outside';
  if (gap.length > LONGEST_GAP) return 'outside';
  // "Papain *Myristyl Lactate" in one line
  if (why === 'footnote' && /^ +$/.test(gap)) return 'inside';
  const next = behind === undefined ? '' : label.slice(end, Math.min(behind.start, end + LONGEST_GAP));
  if (SEPARATED.test(gap) || SEPARATED.test(next)) return 'inside';
  return NEXT_LINE.test(gap) ? 'next' : 'outside';
}

/** How many findings, which stand in order, begin before a place. */
function countBefore(findings: readonly Finding[], place: number): number {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((findings[middle] as Finding).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MOST = 0.5;

function isMostOf(name: string, text: string): boolean {
  return name.length >= text.length * MOST;
}

/** What stands behind a bracket that never closes; empty where all do. */
function takenIn(name: string): string {
  if (!BRACKET.test(name)) return '';
  let open = 0;
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    const c = name.charAt(at);
    if ('([{'.includes(c) && open++ === 0) from = at + 1;
    else if (')]}'.includes(c) && open > 0) open--;
  }
  return open > 0 ? name.slice(from) : '';
}

function* namesIn(text: string, areTitles: boolean, catalogue: Catalogue): Generator<InPassing> {
  yield* knownIn(text, areTitles, catalogue);
  for (const { 0: fat, index } of text.matchAll(FAT_OF_PART)) {
    const isKnown = runsIn(fat, catalogue).next().done !== true;
    if (!isKnown && isMeant(text, index, index + fat.length)) yield { text: fat, ingredient: null };
  }
}

function* knownIn(text: string, areTitles: boolean, catalogue: Catalogue): Generator<InPassing> {
  for (const { start, end, isWord, ingredient } of runsIn(text, catalogue)) {
    const name = text.slice(start, end);
    const isTitle = isWord && (areTitles || name.length < SHORTEST_ALONE || ANY_TITLE.test(name));
    if (!isTitle && isMeant(text, start, end)) yield { text: name, ingredient };
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** One word without a number. */
  readonly isWord: boolean;
  readonly ingredient: Ingredient;
}

/** The longest names of the table in a text, from its beginning on. */
function* runsIn(text: string, catalogue: Catalogue): Generator<Run> {
  const words = [...text.matchAll(WORD)].map((found) => {
    const word = found[0].replace(/[^\p{L}\d]+$/u, '');
    const isKnown = word.split(/[-/]/).some((part) => catalogue.hasWord(part.toLowerCase()));
    return { start: found.index, end: found.index + word.length, isKnown };
  });
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first?.isKnown !== true) continue;
    for (let to = Math.min(words.length, from + MOST_WORDS) - 1; to >= from; to--) {
      const last = words[to];
      if (last?.isKnown !== true) continue;
      const name = text.slice(first.start, last.end);
      const ingredient = BRACKET.test(name) ? null : identify(name, catalogue)?.ingredient;
      if (ingredient == null) continue;
      yield { start: first.start, end: last.end, isWord: from === to && !/\d/.test(name), ingredient };
      from = to;
      break;
    }
  }
}

/** Neither denied nor told as where something else comes from. */
function isMeant(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_PHRASE), start);
  const behind = text.slice(end, end + LONGEST_PHRASE);
  const isDenied = DENIED_BEFORE.test(before) || DENIED_BEHIND.test(behind);
  return !isDenied && !ORIGIN_BEFORE.test(before) && !ORIGIN_BEHIND.test(behind);
}
