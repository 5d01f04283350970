// A list whose separators are lost ("Aqua (Water)GlycerinCetearyl Alcohol …"), cut by the table's own names.
import { COLOUR_LETTERS } from '../colour-number.ts';
import { PART_OR_PRODUCT_ALONE } from '../nomenclature/plants.ts';
import type { Step as PlainStep } from '../plain-word.ts';
import type { Walk } from '../walk.ts';
import { DIGIT, isOf, LETTER } from './character.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { type Span, textIn, trimMarks } from './span.ts';
import { stepsIn, type Word, wordsIn } from './words.ts';

// The longest name of the table has some dozen words.
const MOST_WORDS = 12;
const UNKNOWN_COST = 10;
// From so many words on, a text is taken for a list although some of its words are unknown …
const LIST_WORDS = 8;
// … at most this share of them.
const UNKNOWN_SHARE = 0.4;
// Under so many words every part must be a sure name, since common words join into new names ("Honey Extract").
const SHORT_LIST_WORDS = 5;

// "Rubus Idaeus Fruit Water" is one name, though the table may know it only without its last word.
const GENERIC = /^(?:water|starch|wax|oil|butter|extract|juice|powder|ether|acetate|protein)$/i;

interface Step {
  readonly cost: number;
  readonly next: number;
  readonly known: boolean;
}

/** The cheapest cut into known names, each name costing 1 and each unknown word 10; the span itself if none is good. */
export function segment(page: Page, span: Span): readonly Span[] {
  const words = wordsIn(page, span);
  if (words.length < 2 || areMostlyMarks(page.text, words)) return [span];
  const names = namesBegun(page, words);
  return names === null ? [span] : chosen(page, span, words, cheapest(names));
}

/**
 * By word: of how many words the names are that begin with it, the shortest first; null for a word that no cut begins
 * with, since it lies inside known names. Null for all where a word is unknown and the words are too few for that.
 */
function namesBegun(page: Page, words: readonly Word[]): readonly (readonly number[] | null)[] | null {
  const names = new NamesOfWords(page, words);
  const begun: (readonly number[] | null)[] = new Array(words.length).fill(null);
  const isReached = new Uint8Array(words.length + 1);
  let reached = 0;
  const reach = (end: number) => {
    isReached[end] = 1;
    reached = Math.max(reached, end);
  };
  const begin = (at: number) => {
    begun[at] ??= names.lengthsAt(at);
    for (const length of begun[at]) reach(at + length);
  };
  reach(0);
  for (let i = 0; i < words.length; i++) {
    if (isReached[i] === 1) begin(i);
    if (reached > i) continue;
    // An unknown word, unless a name begins in those before it: "Sodium Lactate Acid" may be "Sodium" and "Lactate …".
    if (words.length < LIST_WORDS) return null;
    for (let at = Math.max(0, i + 1 - MOST_WORDS); at < i; at++) begin(at);
    reach(i + 1);
  }
  return begun;
}

/** Which of the words in a row are names. */
class NamesOfWords {
  readonly #page: Page;
  readonly #words: readonly Word[];
  readonly #walk: Walk;
  readonly #steps: (readonly PlainStep[] | null | undefined)[];

  constructor(page: Page, words: readonly Word[]) {
    this.#page = page;
    this.#words = words;
    this.#walk = page.lexicon.newWalk();
    this.#steps = new Array(words.length);
  }

  /** Of how many words the names are that begin with this word, the shortest first. */
  lengthsAt(index: number): readonly number[] {
    const { lexicon } = this.#page;
    const walk = this.#walk;
    const first = this.#words[index] as Word;
    const lengths: number[] = [];
    walk.begin(first.start);
    for (let n = 1; n <= MOST_WORDS && index + n <= this.#words.length; n++) {
      const last = this.#words[index + n - 1] as Word;
      // Who asks knows that the whole is no name.
      if (n === this.#words.length) break;
      // A bracket that is never closed holds the rest of the list as likely as a synonym.
      if (n > 1 && last.openers > 0) break;
      walk.add(this.#stepsOf(index + n - 1), last, last.end);
      if (!(walk.mayBegin ?? lexicon.mayBegin(this.#printed(first, last)))) break;
      if (walk.isName ?? lexicon.identify(this.#printed(first, last)) !== undefined) lengths.push(n);
    }
    return lengths;
  }

  #stepsOf(index: number): readonly PlainStep[] | null {
    const known = this.#steps[index];
    if (known !== undefined) return known;
    const steps = stepsIn(this.#page, this.#words[index] as Word);
    this.#steps[index] = steps;
    return steps;
  }

  #printed(first: Span, last: Span): string {
    return textIn(this.#page.text, trimMarks(this.#page.text, { start: first.start, end: last.end }));
  }
}

/** The cheapest step from each word that a cut may begin with to the end. */
function cheapest(names: readonly (readonly number[] | null)[]): readonly Step[] {
  const best: Step[] = new Array(names.length + 1);
  best[names.length] = { cost: 0, next: names.length, known: true };
  for (let i = names.length - 1; i >= 0; i--) {
    const lengths = names[i];
    if (lengths == null) continue;
    const unknown = UNKNOWN_COST + (best[i + 1]?.cost ?? Number.POSITIVE_INFINITY);
    let step: Step = { cost: unknown, next: i + 1, known: false };
    for (const length of lengths) {
      const cost = 1 + (best[i + length] as Step).cost;
      if (cost < step.cost) step = { cost, next: i + length, known: true };
    }
    best[i] = step;
  }
  return best;
}

/** Rows of dashes, dots or stars between a few words are no list. */
function areMostlyMarks(text: string, words: readonly Word[]): boolean {
  const isLetter = (at: number) => isOf(text.charCodeAt(at), LETTER | DIGIT);
  const ofLetters = words.filter(({ start }) => isLetter(start) || isLetter(start + 1));
  return ofLetters.length * 2 < words.length;
}

/** What is no name by itself ("… Fruit Extract"), or the last of two synonyms ("Glycine Soja … / Soybean …"). */
function isOfTheNameBefore(text: string, part: Span, before: Span | undefined): boolean {
  if (PART_OR_PRODUCT_ALONE.test(text.slice(part.start, part.end))) return true;
  return before !== undefined && /^\s*\//.test(text.slice(before.end, part.end));
}

const COLOUR_NUMBER_LAST = new RegExp(`\\b${COLOUR_LETTERS}\\d{5}[)\\]]?$`, 'i');

const FRAGRANCE = /^(?:fragrance|perfume)$/i;
// "Copernicia Cerifera (Carnauba) Wax"
const COMMON_NAME_INSIDE = /^\p{Lu}\p{Ll}+ \p{L}+ \([^()]+\) \p{L}/u;

/**
 * An INCI name, or one that its Latin, its number or synonyms make sure: "Genus Species (Common) Wax", "Iron Oxides (CI
 * 77491)", "Water/Aqua/Eau".
 */
export function isSure(name: string, lexicon: Lexicon): boolean {
  if (lexicon.isInci(name) || FRAGRANCE.test(name)) return true;
  if (name.includes('/') && lexicon.exact(name)?.kind === 'parts') return true;
  return (COLOUR_NUMBER_LAST.test(name) || COMMON_NAME_INSIDE.test(name)) && lexicon.identify(name) !== undefined;
}

/** Sure names each, or known names that a bracket ends: "Iron Oxides (CI 77491) Alcohol". */
function areAllSure(parts: readonly string[], lexicon: Lexicon): boolean {
  const endsWithBracket = (part = ')') => /[)\]]$/.test(part);
  return parts.every(
    (part, n) =>
      isSure(part, lexicon) ||
      (endsWithBracket(part) && endsWithBracket(parts[n - 1]) && lexicon.identify(part) !== undefined),
  );
}

interface Part {
  readonly start: number;
  end: number;
  readonly known: boolean;
}

/** Behind an unknown word such a word is a part of the unknown name: "Xyz-1 Lauryl Glycol Ether". */
function isWordBeforeUnknown(best: readonly Step[], at: number): boolean {
  const { known, next } = best[at] as Step;
  return known && next === at + 1 && best[next]?.known === false;
}

function chosen({ text, lexicon }: Page, span: Span, words: readonly Span[], best: readonly Step[]): readonly Span[] {
  const found: Part[] = [];
  let unknown = 0;
  for (let i = 0; i < words.length; ) {
    const last = found.at(-1);
    const step = best[i] as Step;
    const isInUnknown = last?.known === false && isWordBeforeUnknown(best, i);
    const next = isInUnknown ? i + 1 : step.next;
    const known = step.known && !isInUnknown;
    const end = (words[next - 1] as Span).end;
    if (!step.known) unknown += next - i;
    // Unknown words in a row are one unknown name.
    if (last !== undefined && !last.known && !known) last.end = end;
    else found.push({ start: (words[i] as Span).start, end, known });
    i = next;
  }
  if (found.length < 2) return [span];
  if (found.some((part, n) => !part.known && isOfTheNameBefore(text, part, found[n - 1]))) return [span];
  if (unknown > 0) return words.length >= LIST_WORDS && unknown <= words.length * UNKNOWN_SHARE ? found : [span];
  const last = found.at(-1);
  if (last !== undefined && GENERIC.test(text.slice(last.start, last.end)) && found.length === 2) return [span];
  // "Cera AlbaBeeswax": two names of one ingredient.
  const areOne = () => new Set(found.map((part) => lexicon.identify(text.slice(part.start, part.end)))).size === 1;
  const allSure = () =>
    areAllSure(
      found.map((part) => text.slice(part.start, part.end)),
      lexicon,
    );
  return words.length >= SHORT_LIST_WORDS || allSure() || areOne() ? found : [span];
}
