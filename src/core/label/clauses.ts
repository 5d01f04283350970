// Cuts a label into clauses: lines, sentences and headed stretches, before anything is asked about names.
import type { Brackets } from './brackets.ts';
import { FOOTNOTE_MARK, HEADING_FIRST, isOf, kindsOf, LATIN, OPENER, SPACE, STOP, WHITE } from './character.ts';
import { gluedBefore, headingLength } from './heading-inside.ts';
import { PRODUCT_NOUN } from './headings.ts';
import { endsSentence, isGluedSentence } from './sentences.ts';
import type { Span } from './span.ts';

export interface Clause extends Span {
  /** Line breaks before the clause: 0 after a full stop or a heading, 2 after an empty line. */
  readonly breaks: number;
}

export function cutClauses(text: string, brackets: Brackets): Clause[] {
  const cuts: { at: number; breaks: number }[] = [{ at: 0, breaks: 2 }];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kinds = kindsOf(code);
    const isInWord = (kinds & before & LATIN) !== 0;
    before = kinds;
    if (isInWord) {
      if (isGluedSentence(text, i, kinds)) cuts.push({ at: i, breaks: 0 });
      continue;
    }
    if ((kinds & MAY_CUT) === 0 && code !== NEWLINE) continue;
    if (code === NEWLINE) {
      if (isHyphenated(text, i)) continue;
      const start = i;
      let breaks = 0;
      for (; i < text.length && isOf(text.charCodeAt(i), WHITE); i++) if (text.charCodeAt(i) === NEWLINE) breaks++;
      i--;
      if (start > 0) cuts.push({ at: start, breaks: Math.min(breaks, 2) });
      continue;
    }
    const heading = (kinds & HEADING_FIRST) === 0 ? 0 : headingLength(text, i);
    if (heading > 0 && i > 0) cuts.push({ at: i - gluedBefore(text, i), breaks: 0 });
    if (heading > 0 && (kinds & OPENER) === 0) {
      i += heading - 1;
      before = kindsOf(text.charCodeAt(i));
      continue;
    }
    if ((kinds & FOOTNOTE_MARK) !== 0 && startsFootnote(text, i)) {
      cuts.push({ at: i, breaks: 0 });
      continue;
    }
    if ((kinds & OPENER) !== 0) {
      const close = brackets.closes(i);
      if (text[i] === '[' && close > i && i > 0 && isTitle(text.slice(i + 1, close), lastBefore(text, i)))
        cuts.push({ at: i, breaks: 0 });
      if (close > i && !holdsLines(text, i, close)) i = close;
    } else if ((kinds & STOP) !== 0 && endsSentence(text, i)) cuts.push({ at: i + 1, breaks: 0 });
  }
  const clauses: Clause[] = [];
  for (const [n, { at: start, breaks }] of cuts.entries()) {
    const end = cuts[n + 1]?.at ?? text.length;
    if (!isBlank(text, start, end)) clauses.push({ start, end, breaks });
  }
  return clauses;
}

const MAY_CUT = HEADING_FIRST | FOOTNOTE_MARK | OPENER | STOP;
const NEWLINE = 10;

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isOf(text.charCodeAt(i), SPACE)) return false;
  return true;
}

/** "Capry-⏎lyl", "C12-⏎15", "1,2-⏎Hexanediol": the line breaks inside a name. */
function isHyphenated(text: string, at: number): boolean {
  return (
    /[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\n *[\p{L}\d]/u.test(text.slice(at, at + 40))
  );
}

/** "[Toner]": the title of a further product. */
function isTitle(content: string, before: string): boolean {
  // "Citrus Paradisi Peel Oil [Citrus Grandis Oil]": a synonym.
  if (/oil$/i.test(content) && /[\p{L}\d)]/u.test(before)) return false;
  return content.length <= LONGEST_TITLE && !/[,;:]/.test(content) && PRODUCT_NOUN.test(content.trim());
}

const LONGEST_TITLE = 40;

// A bracket over an empty line is rather two broken halves than one remark.
function holdsLines(text: string, open: number, close: number): boolean {
  return /\n[ \u200b]*\n/.test(text.slice(open, close));
}

const LONGEST_EXPLANATION = 20;
const FOOTNOTE = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹]) ?\p{L}/u;

/** "Squalane + Copper Peptide Serum:" */
const SUMMAND = /^\+ [^,;|\n]+:/;
const LONGEST_SUMMAND = 80;
const BEHIND_MARKED = /\p{L}\+\s+$/u;
const PLUS_EXPLAINS = /^\+ ?(?:naturally|natural|derived|certified|from)\b/i;
const GLUED_PLUS = /^\+\p{Lu}\p{Ll}/u;

/** A mark with a space before it and a word after it, unless it follows a separator ("…, *Glycerin"). */
function startsFootnote(text: string, at: number): boolean {
  if (!isOf(text.charCodeAt(at - 1), WHITE)) return false;
  const before = lastBefore(text, at);
  // A number stands behind marked names too ("Limonene [3]Linalool [3]"): it explains only behind a full stop.
  if (/[\d¹²³⁴-⁹]/.test(text.slice(at, at + 2))) return before === '.' && FOOTNOTE.test(text.slice(at, at + 8));
  if (SUMMAND.test(text.slice(at, at + LONGEST_SUMMAND))) return false;
  if (text[at] === '+' && isSum(text, at, before)) return false;
  return !/[,;•|/\\:(&]/.test(before) && FOOTNOTE.test(text.slice(at, at + 8));
}

/** "Mercury + Mercury Compounds"; but "Camphor+ +Naturally occurs in essential oils" explains. */
function isSum(text: string, at: number, before: string): boolean {
  const explains = PLUS_EXPLAINS.test(text.slice(at, at + LONGEST_EXPLANATION));
  if (before === '+') {
    const isBehindMarked = BEHIND_MARKED.test(text.slice(Math.max(0, at - LONGEST_GAP), at));
    return !isBehindMarked || !(explains || GLUED_PLUS.test(text.slice(at, at + 8)));
  }
  return !explains && text[at + 1] === ' ' && /[\p{L}\d)]/u.test(before) && text[at - 1] !== '\n';
}

// More white space than this ends what was before.
const LONGEST_GAP = 30;

/** The last character before a gap; a separator where the gap is long. */
function lastBefore(text: string, at: number): string {
  let last = at - 1;
  while (last >= at - LONGEST_GAP && isOf(text.charCodeAt(last), SPACE)) last--;
  return last < 0 || last < at - LONGEST_GAP ? ',' : (text[last] ?? ',');
}
