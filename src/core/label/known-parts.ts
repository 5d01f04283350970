// Where a text is several names of the table in a row: joined by slashes, by "and", or by nothing.
import { PART_OR_PRODUCT, PART_OR_PRODUCT_ALONE } from '../nomenclature/plants.ts';
import type { Step } from '../plain-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { isSure, segment } from './segment.ts';
import { type Span, trimMarks } from './span.ts';
import { stepsIn, type Word, wordsIn } from './words.ts';

// A run of white space is tried once, not from each of its characters.
const SLASHES = /(?<![\s\u200b])[\s\u200b]*[/\\][\s\u200b]*/g;
const HAS_JOINT = /[\s(](?:and|&|et|und|y|e|dan|og)[\s)]/i;
const JOINTS = /(?<!\s)(?:\s+(?:and|&|et|und|y|e|dan|og)\s+|\s*\(and\)\s*)/gi;

// "… Leaf* and Olea …", "CI 16255 & CI 20285"; and so begins a list, whatever stood before it: "… Murumuru Butters Aqua (Water, Eau), Glycerin".
const SURE_JOINTS =
  /(?<=[\p{L})]\*{1,3})\s+(?:and|&)\s+|(?<=\bci ?\d{5})\s*(?:and|&)\s*(?=ci ?\d{5})|(?<=[^\s/\\()])\s(?=(?:aqua|water)\s?[/\\(]\s?(?:aqua|water|eau)\b(?!\s\p{L}))/giu;

/** One span for each known name where a text is several known names in a row; the text itself otherwise. */
export function splitKnown(page: Page, span: Span): readonly Span[] {
  const { text, lexicon } = page;
  if (span.start >= span.end) return [];
  const printed = text.slice(span.start, span.end);
  if (lexicon.identify(printed) !== undefined || lexicon.isAmbiguous(printed)) return [span];
  const bySlash = splitAt(page, span, SLASHES);
  if (bySlash !== null) return bySlash;
  if (page.isOneName === true) return [span];
  const byAnd = HAS_JOINT.test(printed) ? splitAt(page, span, JOINTS) : null;
  if (byAnd !== null) return byAnd;
  const pieces = partsBetween(text, span, SURE_JOINTS);
  if (pieces.length > 1) return pieces.flatMap((piece) => splitKnown(page, piece));
  const behind = nameBehind(page, span);
  if (behind !== null) {
    return [...splitKnown(page, { start: span.start, end: behind }), { start: behind, end: span.end }];
  }
  const cut = segment(page, span);
  if (cut.length < 2) return cutAtGlueOrJoint(page, span);
  // "PEG-60 Hydrogenated Castor Oil Sodium Hyaluronate" is two, "PEG-8 Glyceryl Isostearate" one.
  const areNames = () => cut.every((part) => isNameOfWords(text.slice(part.start, part.end), lexicon));
  const isOneOfSeries = !LIST_WITHOUT_COMMAS.test(printed) && lexicon.isOfSeries(printed) && !areNames();
  return isOneOfSeries ? cutAtGlueOrJoint(page, span) : cut;
}

function cutAtGlueOrJoint(page: Page, span: Span): readonly Span[] {
  const cut = cutAtGlue(page, span);
  return cut.length > 1 ? cut : (halfKnown(page, span) ?? cut);
}

const ONE_JOINT = /(?<!\s)\s+(?:and|&|dan|und|et)\s+/gi;

/** "Amylopectin & Calcarian Extract": two names of which one is known. */
function halfKnown({ text, lexicon }: Page, span: Span): readonly Span[] | null {
  if (!HAS_JOINT.test(text.slice(span.start, span.end))) return null;
  const parts = partsBetween(text, span, ONE_JOINT);
  const printed = parts.map((part) => text.slice(part.start, part.end));
  if (parts.length !== 2 || !printed.every((part) => STARTS_WITH_LETTER.test(part) && isBalanced(part))) return null;
  if (printed.some((part) => PART_OR_PRODUCT_ALONE.test(part))) return null;
  const [first, second] = printed.map((part) => lexicon.identify(part) !== undefined);
  return first !== second ? parts : null;
}

const STARTS_WITH_LETTER = /^[^\p{L}\d]*\p{L}/u;

function isBalanced(printed: string): boolean {
  return (printed.match(/[([{]/g)?.length ?? 0) === (printed.match(/[)\]}]/g)?.length ?? 0);
}

const GLUED_TO_BRACKET = /[)\]](?=\p{Lu}\p{Ll})/gu;
const BARE_PLANT = /^(\p{Lu}\p{Ll}+ \p{L}\p{Ll}+) (?=\p{Lu}\p{L}* \p{L})/u;

const MADE_OF_A_PLANT = new RegExp(`\\b${PART_OR_PRODUCT}$`, 'i');

/** What is most often made of a plant. */
function madeOfPlants(plant: string): readonly string[] {
  const parts = ['', ' Leaf', ' Root', ' Flower', ' Fruit', ' Seed', ' Flower/Leaf/Stem'];
  return [...parts.map((part) => `${plant}${part} Extract`), `${plant} Oil`, `${plant} Seed Oil`];
}

/** Where a known name begins behind an unknown one: "Active X (Foo)Water", "Plantago Lanceolata Potassium Sorbate". */
function nameBehind({ text, lexicon }: Page, span: Span): number | null {
  const printed = text.slice(span.start, span.end);
  for (const { index } of printed.matchAll(GLUED_TO_BRACKET)) {
    const name = trimMarks(text, { start: span.start + index + 1, end: span.end });
    if (lexicon.identify(text.slice(name.start, name.end)) !== undefined) return span.start + index + 1;
  }
  const [, plant] = BARE_PLANT.exec(printed) ?? [];
  if (plant === undefined) return null;
  const name = printed.slice(plant.length + 1);
  const isApart =
    !MADE_OF_A_PLANT.test(name) && lexicon.isInci(name) && madeOfPlants(plant).some((made) => lexicon.isInci(made));
  return isApart ? span.start + plant.length + 1 : null;
}

// More are not sought: a name may begin in many places of such a text, and names may be made of names.
const MOST_GLUED = 4;

/** "Oryza Sativa (Rice) Extractkaolin": known names that are one word where they meet, with more words beside it. */
function cutAtGlue(page: Page, span: Span, most = MOST_GLUED): readonly Span[] {
  const { text, lexicon } = page;
  const printed = text.slice(span.start, span.end);
  if (most < 2 || (most === MOST_GLUED && !printed.includes(' '))) return [span];
  for (const joint of lexicon.jointsIn(printed)) {
    const first = { start: span.start, end: span.start + joint };
    const rest = { start: first.end, end: span.end };
    if (lexicon.identify(text.slice(first.start, first.end)) === undefined) continue;
    if (lexicon.identify(text.slice(rest.start, rest.end)) !== undefined) return [first, rest];
    const further = cutAtGlue(page, rest, most - 1);
    if (further.length > 1) return [first, ...further];
  }
  return [span];
}

function isNameOfWords(printed: string, lexicon: Lexicon): boolean {
  return /\s/.test(printed.trim()) && isSure(printed, lexicon);
}

// So many words are no name of a series ("PEG-8 …").
const LIST_WITHOUT_COMMAS = /^(?:\S+\s+){9}/;

// A name may have so many parts: "VP/Dimethiconylacrylate/Polycarbamyl/Polyglycol Ester", in two languages.
const MOST_PARTS = 6;

/** Cuts at a joint where every stretch between cuts is known; stretches of several parts may be one name. */
function splitAt(page: Page, span: Span, joint: RegExp): readonly Span[] | null {
  const { text, lexicon } = page;
  const parts = partsBetween(text, span, joint);
  if (parts.length < 2) return null;
  const walk = lexicon.newWalk();
  const wordsOf = rememberEach(parts.length, (i) => walkedWords(page, parts[i] as Span));
  const jointOf = rememberEach(parts.length, (i) =>
    walkedWords(page, { start: (parts[i - 1] as Span).end, end: (parts[i] as Span).start }),
  );
  const groups: { span: Span; id: string }[] = [];
  for (let i = 0; i < parts.length; ) {
    const { start } = parts[i] as Span;
    let taken = 0;
    let known: { span: Span; id: string } | null = null;
    walk.begin(start);
    for (let n = 1; n <= MOST_PARTS && i + n <= parts.length; n++) {
      if (n > 1) for (const { word, steps } of jointOf(i + n - 1)) walk.add(steps, word, word.end);
      for (const { word, steps } of wordsOf(i + n - 1)) walk.add(steps, word, word.end);
      const stretch = { start, end: (parts[i + n - 1] as Span).end };
      const printed = () => text.slice(stretch.start, stretch.end);
      if (!(walk.mayBegin ?? lexicon.mayBegin(printed()))) break;
      const id = walk.isName === false ? undefined : lexicon.identify(printed());
      if (id === undefined) continue;
      known = { span: stretch, id };
      taken = n;
    }
    if (known === null) return null;
    const last = groups.at(-1);
    if (last?.id === known.id)
      groups[groups.length - 1] = { ...known, span: { ...known.span, start: last.span.start } };
    else groups.push(known);
    i += taken;
  }
  return groups.length > 1 ? groups.map((group) => group.span) : null;
}

function partsBetween(text: string, span: Span, joint: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const found of text.slice(span.start, span.end).matchAll(joint)) {
    parts.push({ start, end: span.start + found.index });
    start = span.start + found.index + found[0].length;
  }
  parts.push({ start, end: span.end });
  return parts;
}

interface Walked {
  readonly word: Word;
  readonly steps: readonly Step[] | null;
}

function walkedWords(page: Page, span: Span): readonly Walked[] {
  return wordsIn(page, span).map((word) => ({ word, steps: stepsIn(page, word) }));
}

function rememberEach<T>(length: number, make: (index: number) => T): (index: number) => T {
  const made: (T | undefined)[] = new Array(length);
  return (index) => {
    made[index] ??= make(index);
    return made[index] as T;
  };
}
