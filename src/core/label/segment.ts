// A list whose separators are lost ("Aqua (Water)GlycerinCetearyl Alcohol …"), cut by the table's own names.
import { PART_OR_PRODUCT_ALONE } from '../nomenclature/plants.ts';
import { DIGIT, isOf, LETTER } from './character.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { type Span, trimMarks } from './span.ts';
import { stepsIn, type Word, wordsIn } from './words.ts';

// The longest name of the table has some dozen words.
const LONGEST_NAME = 12;
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
  const { text, lexicon } = page;
  const words = wordsIn(page, span);
  if (words.length < 2 || areMostlyMarks(text, words)) return [span];
  const steps = words.map((word) => stepsIn(page, word));
  const walk = lexicon.newWalk();
  const best: Step[] = new Array(words.length + 1);
  best[words.length] = { cost: 0, next: words.length, known: true };
  for (let i = words.length - 1; i >= 0; i--) {
    const first = words[i] as Word;
    walk.begin(first.start);
    let step: Step = { cost: UNKNOWN_COST + (best[i + 1] as Step).cost, next: i + 1, known: false };
    for (let n = 1; n <= LONGEST_NAME && i + n <= words.length; n++) {
      const rest = best[i + n] as Step;
      const last = words[i + n - 1] as Word;
      walk.add(steps[i + n - 1] ?? null, last, last.end);
      const printed = () => printedName(text, { start: first.start, end: last.end });
      if (!(walk.mayBegin ?? lexicon.mayBegin(printed()))) break;
      const isCheaper = rest.cost + 1 < step.cost;
      if (isCheaper && (walk.isName ?? lexicon.identify(printed()) !== undefined)) {
        step = { cost: rest.cost + 1, next: i + n, known: true };
      }
    }
    best[i] = step;
  }
  return chosen(page, span, words, best);
}

/** Rows of dashes, dots or stars between a few words are no list. */
function areMostlyMarks(text: string, words: readonly Word[]): boolean {
  const isLetter = (at: number) => isOf(text.charCodeAt(at), LETTER | DIGIT);
  const ofLetters = words.filter(({ start }) => isLetter(start) || isLetter(start + 1));
  return ofLetters.length * 2 < words.length;
}

function printedName(text: string, stretch: Span): string {
  const { start, end } = trimMarks(text, stretch);
  return text.slice(start, end);
}

/** What is no name by itself ("… Fruit Extract"), or the last of two synonyms ("Glycine Soja … / Soybean …"). */
function isOfTheNameBefore(text: string, part: Span, before: Span | undefined): boolean {
  if (PART_OR_PRODUCT_ALONE.test(text.slice(part.start, part.end))) return true;
  return before !== undefined && /^\s*\//.test(text.slice(before.end, part.end));
}

const COLOUR_NUMBER_LAST = /\bc\.?[il]\.?\s?\d{5}[)\]]?$/i;

/** An INCI name, or the name of a colour with its number: "Iron Oxides (CI 77491)". */
export function isSure(name: string, lexicon: Lexicon): boolean {
  return lexicon.isInci(name) || (COLOUR_NUMBER_LAST.test(name) && lexicon.identify(name) !== undefined);
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
