// Reads a label: the only file that knows the order of the reading steps. What each step does stands in its file.
import { matchBrackets } from './brackets.ts';
import { carryNegative, markFootnotes } from './carry.ts';
import { cutClauses } from './clauses.ts';
import { splitItems } from './items.ts';
import { type Judged, judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { type Name, namesIn, type Page, type PassedOver } from './names.ts';
import { takePercent } from './percent.ts';
import type { Ignored, Mention, Reading, Section } from './reading.ts';
import { rejoin } from './rejoin.ts';
import { type Place, place } from './sections.ts';
import { type Span, trimMarks, trimSpace } from './span.ts';
import { FILLER, surfaceOf } from './surface.ts';

export function readLabel(label: string, lexicon: Lexicon): Reading {
  const text = surfaceOf(label);
  const brackets = matchBrackets(text);
  const page: Page = { text, brackets, lexicon };
  const clauses = cutClauses(text, brackets).flatMap((clause) => judge(page, clause));
  const judged = markFootnotes(page, carryNegative(page, clauses));
  const { kind, places, products } = place(judged);

  const mentions: Mention[] = [];
  const ignored: Ignored[] = [];
  const ignore = ({ start, end, why }: PassedOver) => {
    const span = withClothing(text, trimSpace(text, { start, end }));
    if (span.start < span.end) ignored.push({ text: label.slice(span.start, span.end), ...span, why });
  };
  let block: Block | null = null;
  const readBlock = () => {
    if (block === null) return;
    const found = namesOf(page, block.clauses);
    for (const name of found.names) mentions.push(mentionOf(label, text, name, block.at));
    for (const passed of found.passedOver) ignore(passed);
    block = null;
  };
  for (const [n, clause] of judged.entries()) {
    const at = places[n] ?? null;
    if (block === null || at === null || !goesOn(block, clause, at)) readBlock();
    if (clause.heading !== null) ignore({ ...clause.heading.span, why: headingReason(clause) });
    if (at === null) ignore({ start: clause.start, end: clause.end, why: reasonOf(clause) });
    else if (block === null) block = { at, clauses: [clause] };
    else (block as Block).clauses.push(clause);
  }
  readBlock();
  return {
    kind: mentions.length === 0 ? 'none' : kind,
    mentions,
    ignored: accountForAll(label, text, mentions, ignored),
    products,
  };
}

/** One element of a list that came already split: one ingredient, commas and all, unless a slash joins two. */
export function readElement(element: string, lexicon: Lexicon): Reading {
  const text = surfaceOf(element);
  const page: Page = { text, brackets: matchBrackets(text), lexicon, isOneName: true };
  const { name, percent } = takePercent(text, trimMarks(text, { start: 0, end: text.length }));
  const whole = { ...name, percent, mayContain: false };
  const isKnown = lexicon.identify(text.slice(name.start, name.end)) !== undefined;
  const found = isKnown ? [] : namesIn(page, whole).names;
  const names = found.length > 0 ? found : whole.start < whole.end ? [whole] : [];
  const mentions = names.map((name) => mentionOf(element, text, name, { section: 'main', product: 0 }));
  return { kind: mentions.length === 0 ? 'none' : 'list', mentions, ignored: [], products: [null] };
}

/** With the rest of an entity or a tag that stands for its last character. */
function withClothing(text: string, { start, end }: Span): Span {
  let to = end;
  while (start < end && to < text.length && text[to] === FILLER) to++;
  return { start, end: to };
}

/** Clauses of one list: a name may be cut by the line's end. */
interface Block {
  readonly at: Place;
  readonly clauses: Judged[];
}

function goesOn({ at }: Block, clause: Judged, next: Place): boolean {
  return clause.heading === null && clause.breaks === 1 && at.product === next.product && at.section === next.section;
}

function namesOf(page: Page, clauses: readonly Judged[]) {
  const pieces = clauses.flatMap((clause) => splitItems(page.text, clause, page.brackets));
  const items = rejoin(page, pieces);
  const parts = items.map((item) => namesIn(page, item));
  return { names: parts.flatMap((part) => part.names), passedOver: parts.flatMap((part) => part.passedOver) };
}

function mentionOf(label: string, surface: string, name: Name, at: Place): Mention {
  const { start, end, percent } = name;
  const section: Section = name.mayContain ? 'may_contain' : at.section;
  return {
    text: label.slice(start, end),
    name: surface.slice(start, end),
    start,
    end,
    section,
    product: at.product,
    percent,
  };
}

function reasonOf(clause: Judged): Ignored['why'] {
  return clause.verdict === 'list' || clause.verdict === 'unsure' ? 'marketing' : clause.verdict;
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
    const gap = trimMarks(text, { start: from, end: next.start });
    if (
      gap.start < gap.end &&
      /[\p{L}\d]/u.test(text.slice(gap.start, gap.end)) &&
      !isJoint(text.slice(gap.start, gap.end))
    ) {
      all.push({ text: label.slice(gap.start, gap.end), ...gap, why: 'noise' });
    }
    from = Math.max(from, next.end);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** What stands between findings and is accounted for: a joint, or the amount of the finding before. */
function isJoint(gap: string): boolean {
  return /^\(?(?:and|et|und|y|e|dan|og)\)?$|^[([]?[<≤~\s]*(?:less than |under |up to )?\d[\d.,]*\s*(?:%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?[)\]]?$/i.test(
    gap,
  );
}
