// What a list says in passing: an ingredient named in praise between its names, in a bracket that never closes, or within an
// inferred name, which no finding is of. A list that holds it cannot pass; what is said before or behind the list can.
import type { Finding } from './finding.ts';
import { identify } from './identify.ts';
import type { Catalogue, Ingredient } from './ingredient.ts';
import type { Ignored, IgnoredReason, Reading } from './label/reading.ts';
import { PARTS } from './nomenclature/plants.ts';

export interface InPassing {
  /** Verbatim from the label. */
  readonly text: string;
  /** Null for a fat that the table does not know, and for what a bracket took in. */
  readonly ingredient: Ingredient | null;
}

const TELLS: ReadonlySet<IgnoredReason> = new Set(['marketing', 'footnote', 'noise']);
const DENIES = /\b(?:no|non|not|never|without|free|avoid|instead)\b/i;
const WORD = /[\p{L}\d][^\s,;:|•()[\]{}]*/gu;
const HAS_NAME = /^(?=.*\p{L}{4})[\p{L}\d ,/.'-]+$/u;
// "Camellia Oleifesa Seed Oil"
const FAT_OF_PART = new RegExp(`(?:\\p{L}[\\p{L}-]{2,} ){1,3}${PARTS} (?:oil|butter|wax)\\b`, 'giu');
const BRACKET = /[()[\]{}]/;
const MOST_WORDS = 6;
// "Cream", "Salt" and "Oil" are words of any title; "squalane" and "lanolin" are not.
const SHORTEST_ALONE = 5;
const ANY_TITLE = /^(?:creams?|butters?|waxes)$/i;
// "Glycerin (from Coconut Oil)" tells where it comes from, not what else is in the product.
const ORIGIN_BEFORE =
  /\b(?:from|derived|(?:derivatives?|esters?|salts?) of|source:?|origin:?|based on)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const LONGEST_PHRASE = 60;
const ORIGIN_BEHIND = /^[\s-]*(?:derived(?! from)|derivatives?|based|origin|source)\b/i;

export function namedInPassing(
  label: string,
  { ignored }: Reading,
  findings: readonly Finding[],
  catalogue: Catalogue,
): InPassing[] {
  const listed = new Set(findings.map(({ match }) => match.ingredient));
  const inPassing = new Map<Ingredient | string, InPassing>();
  const add = (named: InPassing) => {
    if (named.ingredient === null) inPassing.set(named.text, named);
    else if (!listed.has(named.ingredient)) inPassing.set(named.ingredient, named);
  };
  for (const passedOver of ignored) {
    if (!TELLS.has(passedOver.why) || DENIES.test(passedOver.text)) continue;
    const place = placeOf(label, passedOver, findings);
    if (place === 'outside') continue;
    for (const named of namesIn(passedOver.text, false, catalogue))
      if (place === 'inside' || isMostOf(named.text, passedOver.text)) add(named);
  }
  for (const finding of findings) {
    if (finding.match.kind === 'inferred') for (const named of knownIn(finding.name, true, catalogue)) add(named);
    for (const named of namesIn(takenIn(finding.name), true, catalogue)) add(named);
    const unknown = unknownIn(finding, catalogue);
    if (unknown !== null) add(unknown);
  }
  return [...inPassing.values()];
}

// What separates two names of one list, and two lines of one.
const SEPARATED = /^(?!.*\n\s*\n)[^\p{L}\d:]*[,;|•/&+][^\p{L}\d:]*$/su;
const LONGEST_GAP = 100;
const NEXT_LINE = /^[^\p{L}\d:\n]*\n[^\p{L}\d:\n]*$/u;

/** A line behind one of the list may be of it, or say something else. */
function placeOf(
  label: string,
  { start, end, why }: Ignored,
  findings: readonly Finding[],
): 'inside' | 'next' | 'outside' {
  // What is no praise and no footnote stood between names.
  if (why === 'noise') return 'inside';
  const before = findings.findLast((finding) => finding.end <= start);
  const behind = findings.find((finding) => finding.start >= end);
  const gap = before === undefined ? '' : label.slice(before.end, start);
  if (gap.length > LONGEST_GAP) return 'outside';
  // "Papain *Myristyl Lactate" in one line
  if (why === 'footnote' && /^ +$/.test(gap)) return 'inside';
  if (
    SEPARATED.test(gap) ||
    (behind !== undefined && SEPARATED.test(label.slice(end, Math.min(behind.start, end + LONGEST_GAP))))
  )
    return 'inside';
  return NEXT_LINE.test(gap) ? 'next' : 'outside';
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

/** "Water (Aqua" only lost its end; "Magnesium Nitrate [Myreth-3 Myrastae" took in what follows. */
function unknownIn({ name, match }: Finding, catalogue: Catalogue): InPassing | null {
  const text = takenIn(name).trim();
  if (text === '' || match.kind === 'none' || !HAS_NAME.test(text)) return null;
  return identify(text, catalogue)?.ingredient == null ? { text, ingredient: null } : null;
}

function* namesIn(text: string, areTitles: boolean, catalogue: Catalogue): Generator<InPassing> {
  yield* knownIn(text, areTitles, catalogue);
  for (const [fat] of text.matchAll(FAT_OF_PART))
    if ([...knownIn(fat, false, catalogue)].length === 0) yield { text: fat, ingredient: null };
}

function* knownIn(text: string, areTitles: boolean, catalogue: Catalogue): Generator<InPassing> {
  const words = [...text.matchAll(WORD)].map((found) => {
    const word = found[0].replace(/[^\p{L}\d]+$/u, '');
    const isKnown = word.split(/[-/]/).some((part) => catalogue.hasWord(part.toLowerCase()));
    return { start: found.index, end: found.index + word.length, isKnown };
  });
  for (let from = 0; from < words.length; from++) {
    if (words[from]?.isKnown !== true) continue;
    for (let to = Math.min(words.length, from + MOST_WORDS) - 1; to >= from; to--) {
      if (words[to]?.isKnown !== true) continue;
      const name = text.slice(words[from]?.start, words[to]?.end);
      const ingredient = BRACKET.test(name) ? null : identify(name, catalogue)?.ingredient;
      if (ingredient == null) continue;
      const isWord = from === to && !/\d/.test(name);
      const isTitle = isWord && (areTitles || name.length < SHORTEST_ALONE || ANY_TITLE.test(name));
      if (!isTitle && !isOrigin(text, words[from]?.start ?? 0, words[to]?.end ?? 0)) yield { text: name, ingredient };
      from = to;
      break;
    }
  }
}

function isOrigin(text: string, start: number, end: number): boolean {
  return (
    ORIGIN_BEFORE.test(text.slice(Math.max(0, start - LONGEST_PHRASE), start)) ||
    ORIGIN_BEHIND.test(text.slice(end, end + LONGEST_PHRASE))
  );
}
