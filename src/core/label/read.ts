// Reads a label: the only file that knows the order of the reading steps. What each step does stands in its file.

import { createMemory } from '../remember.ts';
import type { Steps } from '../steps.ts';
import { matchBrackets } from './brackets.ts';
import { carryNegative, markFootnotes } from './carry.ts';
import { DIGIT, FILLER, isOf, LETTER } from './character.ts';
import { cutClauses } from './clauses.ts';
import type { PassedOver } from './found.ts';
import { createItems, type ItemOf, type NamedSpan, namedSpan } from './item.ts';
import { AND_OR } from './joints.ts';
import { type Judged, judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { namesIn } from './names.ts';
import type { LabelPage, Page, Placed } from './page.ts';
import { areAmounts, takePercent } from './percent.ts';
import type { Place } from './placing.ts';
import { readPlain } from './plain.ts';
import type { Ignored, Mention, Reading } from './reading.ts';
import { rejoin } from './rejoin.ts';
import { place } from './sections.ts';
import { type Span, trimMarks, trimSpace } from './span.ts';
import { surfaceOf } from './surface.ts';
import { beginsVitamins, vitaminsIn } from './vitamins.ts';

// Elements are names, and come again as names do.
const REMEMBERED_ELEMENTS = 5000;
// A pause after each tiny clause would take longer than reading it.
const BETWEEN_PAUSES = 80;

export interface Reader {
  readLabel(label: string): Steps<Reading>;
  readElement(element: string): Reading;
}

export function createReader(lexicon: Lexicon): Reader {
  const itemOf = createItems(lexicon);
  return {
    *readLabel(label) {
      return (yield* readPlain(label, itemOf)) ?? (yield* readInSteps(label, lexicon, itemOf));
    },
    readElement: createMemory(REMEMBERED_ELEMENTS, (element) => readElement(element, lexicon)),
  };
}

export function* readInSteps(label: string, lexicon: Lexicon, itemOf: ItemOf): Steps<Reading> {
  const text = surfaceOf(label);
  const brackets = matchBrackets(text);
  const page: LabelPage = { text, brackets, lexicon, itemOf };
  const clauses: Judged[] = [];
  const cut = cutClauses(text, brackets);
  let paused = 0;
  for (const [n, clause] of cut.entries()) {
    clauses.push(...judge(page, clause, cut[n + 1]));
    if (clause.end - paused < BETWEEN_PAUSES) continue;
    paused = clause.end;
    yield;
  }
  let pausedAt = 0;
  const judged = markFootnotes(page, carryNegative(page, clauses));
  const { kind, clauses: placed, places, products } = place(text, judged);

  const mentions: Mention[] = [];
  const ignored: Ignored[] = [];
  const ignore = ({ start, end, why }: PassedOver) => {
    const span = withClothing(text, trimSpace(text, { start, end }));
    if (span.start >= span.end) return;
    ignored.push({ text: label.slice(span.start, span.end), start: span.start, end: span.end, why });
  };
  for (const { at, items } of blocksOf(placed, places, ignore)) {
    let areVitamins = false;
    for (const { start, item } of rejoin(page, items)) {
      const vitamins = vitaminsIn(item.text, areVitamins, lexicon);
      areVitamins = vitamins !== null || beginsVitamins(item.text);
      const { names, passedOver } = vitamins === null ? item.reading : { names: vitamins, passedOver: [] };
      for (const name of names) mentions.push(mentionOf(label, text, name, start, at));
      for (const passed of passedOver) ignore(shifted(passed, start));
      if (start - pausedAt < BETWEEN_PAUSES) continue;
      pausedAt = start;
      yield;
    }
  }
  return {
    kind: mentions.length === 0 ? 'none' : kind,
    mentions,
    ignored: accountForAll(label, text, mentions, ignored),
    products,
  };
}

/** One element of a list that came already split: one ingredient, commas and all, unless a slash joins two. */
function readElement(element: string, lexicon: Lexicon): Reading {
  const text = surfaceOf(element);
  const page: Page = { text, brackets: matchBrackets(text), lexicon, isOneName: true };
  const trimmed = trimMarks(text, { start: 0, end: text.length });
  const { name, percent } = takePercent(page, trimmed);
  // Marks alone are an element too, and one that nobody knows.
  const isBlank = trimmed.start >= trimmed.end;
  const whole = { ...(isBlank ? { start: 0, end: text.length } : name), percent, section: null };
  const isKnown = lexicon.identify(text.slice(name.start, name.end)) !== undefined;
  const found = isKnown ? [] : namesIn(page, whole).names;
  const names = found.length > 0 ? found : whole.start < whole.end ? [whole] : [];
  const mentions = names.map((name) =>
    mentionOf(element, text, namedSpan(text, name, lexicon), 0, { section: 'main', product: 0 }),
  );
  return { kind: mentions.length === 0 ? 'none' : 'list', mentions, ignored: [], products: [null] };
}

/** With the rest of an entity or a tag that stands for its last character. */
function withClothing(text: string, { start, end }: Span): Span {
  let to = end;
  while (start < end && to < text.length && text[to] === FILLER) to++;
  return { start, end: to };
}

/** The items of clauses of one list: a name may be cut by the line's end. */
interface Block {
  readonly at: Place;
  readonly items: Placed[];
}

/** The clauses that are of lists; the others, and the headings of all, are passed over. */
function blocksOf(
  clauses: readonly Judged[],
  places: readonly (Place | null)[],
  passOver: (passed: PassedOver) => void,
): readonly Block[] {
  const blocks: Block[] = [];
  let before: Block | null = null;
  for (let n = 0; n < clauses.length; n++) {
    const clause = clauses[n] as Judged;
    const at = places[n] ?? null;
    if (clause.heading !== null) {
      const { start, end } = clause.heading.span;
      passOver({ start, end, why: headingReason(clause) });
    }
    if (at === null) passOver({ start: clause.start, end: clause.end, why: reasonOf(clause) });
    if (at === null) before = null;
    else if (before !== null && goesOn(before, clause, at)) for (const item of clause.items) before.items.push(item);
    else {
      before = { at, items: clause.items.slice() };
      blocks.push(before);
    }
  }
  return blocks;
}

function goesOn({ at }: Block, clause: Judged, next: Place): boolean {
  return clause.heading === null && clause.breaks === 1 && at.product === next.product && at.section === next.section;
}

/** `from` is where the text begins that the name was read in; `surface` is the label without its clothing. */
function mentionOf(label: string, surface: string, name: NamedSpan, from: number, at: Place): Mention {
  const start = from + name.start;
  const end = from + name.end;
  return {
    text: label === surface ? name.text : label.slice(start, end),
    name: name.name,
    exact: name.exact,
    start,
    end,
    section: name.section ?? at.section,
    product: at.product,
    percent: name.percent,
  };
}

function shifted({ start, end, why }: PassedOver, by: number): PassedOver {
  return { start: start + by, end: end + by, why };
}

function reasonOf(clause: Judged): Ignored['why'] {
  const { verdict } = clause;
  return verdict === 'list' || verdict === 'unsure' || verdict === 'told_dose' ? 'marketing' : verdict;
}

function headingReason(clause: Judged): Ignored['why'] {
  const reason = reasonOf(clause);
  return clause.verdict === 'list' || clause.verdict === 'noise' ? 'header' : reason;
}

/** Every letter and digit is in a mention, is its percentage, or is ignored with a reason: nothing vanishes. */
function accountForAll(
  label: string,
  text: string,
  mentions: readonly Mention[],
  ignored: readonly Ignored[],
): Ignored[] {
  const taken = [...mentions, ...ignored].sort((a, b) => a.start - b.start);
  const all = [...ignored];
  let from = 0;
  for (const next of [...taken, { start: label.length, end: label.length }]) {
    if (holdsText(text, from, next.start)) {
      const gap = trimMarks(text, { start: from, end: next.start });
      if (!isJoint(text.slice(gap.start, gap.end))) {
        all.push({ text: label.slice(gap.start, gap.end), ...gap, why: 'noise' });
      }
    }
    from = Math.max(from, next.end);
  }
  return all.sort((a, b) => a.start - b.start);
}

function holdsText(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isOf(text.charCodeAt(i), LETTER | DIGIT)) return true;
  return false;
}

const JOINT_ALONE = new RegExp(`^\\(?(?:${AND_OR})\\)?$`, 'i');

/** What stands between findings and is accounted for: a joint, or the amount of the finding before. */
function isJoint(gap: string): boolean {
  return JOINT_ALONE.test(gap) || areAmounts(gap);
}
