// Where a text is several names of the table in a row: joined by slashes, by "and", or by nothing.

import { COLOUR_LETTERS } from '../colour-number.ts';
import { LONGEST_NAME } from '../look-up.ts';
import type { Step } from '../plain-word.ts';
import { AND_OR } from './joints.ts';
import type { Lexicon } from './lexicon.ts';
import { halfKnown, nameBehind } from './lost-commas.ts';
import type { Page } from './page.ts';
import { isSure, segment } from './segment.ts';
import { type Span, spansBetween, textIn } from './span.ts';
import { stepsIn, type Word, wordsIn } from './words.ts';

// A run of white space is tried once, not from each of its characters.
const SLASHES = /(?<![\s\u200b])[\s\u200b]*[/\\][\s\u200b]*/g;
const HAS_SLASH = /[/\\]/;
const HAS_JOINT = new RegExp(`[\\s\\u200b(/](?:${AND_OR}|[-–—])[\\s\\u200b)]`, 'i');
const JOINTS = new RegExp(
  `(?<![\\s\\u200b])(?:[\\s\\u200b]+(?:${AND_OR}|[-–—])[\\s\\u200b]+|[\\s\\u200b]*\\(and\\)[\\s\\u200b]*)`,
  'gi',
);

// "… Leaf* and Olea …", "CI 16255 & CI 20285", "CI No. 16255 and 20285"; and so begins a list, whatever stood before it: "… Murumuru Butters Aqua (Water, Eau), Glycerin".
const SURE_JOINTS = new RegExp(
  [
    '(?<=[\\p{L})]\\*{1,3})\\s+(?:and|&)\\s+',
    `(?<=\\b${COLOUR_LETTERS}\\d{5})\\s*(?:and|[&+])\\s*(?=(?:ci ?)?\\d{5}\\b)`,
    '(?<=[^\\s/\\\\()])\\s(?=(?:aqua|water)\\s?[/\\\\(]\\s?(?:aqua|water|eau)\\b(?!\\s\\p{L}))',
  ].join('|'),
  'giu',
);

// Quick to look for: most names hold none of it.
const MAY_BE_SURE = /[&+]|and|aqua|water/i;

/** One span for each known name where a text is several known names in a row; the text itself otherwise. */
export function splitKnown(page: Page, span: Span): readonly Span[] {
  const { text, lexicon } = page;
  if (span.start >= span.end) return [];
  const printed = text.slice(span.start, span.end);
  if (lexicon.identify(printed) !== undefined || lexicon.isAmbiguous(printed)) return [span];
  const bySlash = HAS_SLASH.test(printed) ? splitAt(page, span, SLASHES) : null;
  if (bySlash !== null) return bySlash;
  if (page.isOneName === true) return [span];
  const byAnd = HAS_JOINT.test(printed) ? splitAt(page, span, JOINTS) : null;
  if (byAnd !== null) return byAnd;
  const pieces = MAY_BE_SURE.test(printed) ? spansBetween(text, span, SURE_JOINTS) : [span];
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
  const glued = cutAtGlue(page, span);
  const cut = glued.length > 1 ? glued : cutAtMark(page, span);
  if (cut.length > 1 || !HAS_JOINT.test(page.text.slice(span.start, span.end))) return cut;
  return halfKnown(page, span) ?? cut;
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

// "Isohexadecane- Butylene Glycol", "Chlorphenesin.Hyaluronic Acid", "Coco-Glucoside&Glyceryl Oleate"
const MARK = /(?<=[\p{L}\d)\]])(?: ?[-–&.*] ?)(?=\p{L}[\p{L}\d])/gu;
// Within a word a hyphen joins: there both must be names of several words, or a bracket stand before it.
const WITHIN_A_WORD = /^[-–]$/;

/** Known names with a mark between them that is no comma. */
function cutAtMark(page: Page, span: Span, most = MOST_GLUED): readonly Span[] {
  const { text, lexicon } = page;
  const printed = text.slice(span.start, span.end);
  if (most < 2 || printed.length > LONGEST_NAME) return [span];
  for (const { 0: mark, index } of printed.matchAll(MARK)) {
    const first = { start: span.start, end: span.start + index };
    const rest = { start: first.end + mark.length, end: span.end };
    const [before, behind] = [textIn(text, first), textIn(text, rest)];
    if (lexicon.identify(before) === undefined) continue;
    if (WITHIN_A_WORD.test(mark) && !(before.endsWith(')') || (before.includes(' ') && behind.includes(' ')))) continue;
    if (lexicon.identify(behind) !== undefined) return [first, rest];
    const further = cutAtMark(page, rest, most - 1);
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
  const parts = spansBetween(text, span, joint);
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
