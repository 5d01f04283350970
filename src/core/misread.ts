// What a scanner or a program made of a name: figures for letters, letters for figures, gaps where two letters were one sign.
import type { Candidate, Catalogue } from './ingredient.ts';
import { named } from './named.ts';

// A figure in the middle of letters is a letter that a scanner misread: "phen0xyethanol", "g1ycerin"; "HCI" is "HCl".
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])0|0(?=[a-z])/g, 'o'],
  [/(?<=[a-z])1|1(?=[a-z])/g, 'l'],
  [/(?<=[a-z])1|1(?=[a-z])/g, 'i'],
  [/(?<=[a-z])5(?=[a-z])/g, 's'],
  [/\bhci\b/g, 'hcl'],
];
const MISREAD_CONFIDENCE = 0.97;

/** The one name that a misread text stood for. */
export function misread(name: string, catalogue: Catalogue): Candidate | null {
  return firstKnown(
    name,
    [asFigures(name), asLetters(name, 'l'), asLetters(name, 'i'), ...withoutGaps(name)],
    catalogue,
  );
}

/** The same of a text that lost two or three letters without a trace; asked last, since it takes long. */
export function withLostLigature(name: string, catalogue: Catalogue): Candidate | null {
  return firstKnown(name, withLigature(name, catalogue), catalogue);
}

function firstKnown(name: string, readings: readonly string[], catalogue: Catalogue): Candidate | null {
  for (const read of readings) {
    const ingredient = read === name ? null : (named(read, catalogue)?.ingredient ?? null);
    if (ingredient !== null) return { ingredient, distance: misreadIn(name, read), confidence: MISREAD_CONFIDENCE };
  }
  return null;
}

// Letters that are one sign in print, which programs lose.
const LIGATURES = ['fi', 'ffi', 'fl', 'ffl', 'ff'];
// What a program wrote as "_" or "?": they, or what joins words.
const GAPS = [' ', '-', '/', ...LIGATURES];
const GAP = /_|(?<=[a-z])\?(?=[a-z])/g;

/** "Camellia_Sinensis_Leaf_Extract", "Calendula O?cinalis Flower Extract" */
function withoutGaps(name: string): readonly string[] {
  return name.search(GAP) < 0 ? [] : GAPS.map((gap) => name.replace(GAP, gap));
}

const SHORTEST_WITH_LIGATURE = 4;

/** "Saccharum Ocinarum Extract", "C13-14 Isoparan": where a word is one of the table with a ligature in it. */
function withLigature(name: string, { hasWord }: Catalogue): readonly string[] {
  const readings: string[] = [];
  for (const { 0: word, index } of name.matchAll(/[a-z]+/g)) {
    if (word.length < SHORTEST_WITH_LIGATURE || hasWord(word)) continue;
    for (let at = 0; at < word.length; at++)
      for (const ligature of LIGATURES) {
        const whole = word.slice(0, at) + ligature + word.slice(at);
        if (hasWord(whole)) readings.push(name.slice(0, index) + whole + name.slice(index + word.length));
      }
  }
  return readings;
}

/** Letters that were read as others; a gap is one, and each more that stood there another. */
function misreadIn(name: string, read: string): number {
  const more = read.length - name.length;
  return more === 0 ? [...read].filter((c, i) => c !== name[i]).length : more + (name.match(GAP)?.length ?? 0);
}

function asLetters(name: string, one: 'l' | 'i'): string {
  if (!/[a-z][015]|[01][a-z]|\bhci\b/.test(name)) return name;
  let read = name;
  for (const [figure, letter] of FIGURES)
    if (!'li'.includes(letter) || letter === one) read = read.replace(figure, letter);
  return read;
}

const FIGURE_OF: Readonly<Record<string, string>> = { i: '1', l: '1', o: '0', s: '5', b: '8' };

/** And the other way round: "Ceteareth-2O", "PPG-l5 Stearyl Ether", "Tripeptide-I", "Steareth-2I". */
function asFigures(name: string): string {
  return name
    .replace(/(?<=-)[\dilosb]{1,3}(?![a-z\d])/g, (number) => number.replace(/[ilosb]/g, (c) => FIGURE_OF[c] ?? c))
    .replace(/(?<=\d)o+(?![a-z])/g, (letters) => '0'.repeat(letters.length))
    .replace(/(?<=[ -])[li](?=\d)/g, '1');
}
