// Cuts a list into items at its separators, and knows the commas that belong to names.
import type { Brackets } from './brackets.ts';
import { DASH, DIGIT, isOf, kindsOf, OPENER, SEPARATOR } from './character.ts';
import { type Span, trimSpace } from './span.ts';

const DASHES_THAT_SEPARATE = 4;
const COMMA = 44;

export function splitItems(text: string, span: Span, brackets: Brackets): Span[] {
  const dashes = dashesSeparate(text, span);
  const items: Span[] = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    const kinds = kindsOf(code);
    if ((kinds & SEPARATOR) === 0) continue;
    if ((kinds & OPENER) !== 0) {
      const close = brackets.closes(i);
      if ((text[i] === '[' && close === i + 1) || isJoint(text, i, close)) {
        addItem(items, text, start, i);
        start = close + 1;
        i = close;
      } else if (close > i && close < span.end) i = close;
    } else if (code === COMMA ? !isInnerComma(text, i) : isSeparator(text, i) || (dashes && isDash(text, i))) {
      addItem(items, text, start, i);
      start = i + 1;
    }
  }
  addItem(items, text, start, span.end);
  return items;
}

// "Ceteareth-20 (and) Cetearyl Alcohol"
const JOINT = '(and)';

function isJoint(text: string, open: number, close: number): boolean {
  return close - open === JOINT.length - 1 && text.slice(open, close + 1).toLowerCase() === JOINT;
}

function addItem(items: Span[], text: string, start: number, end: number): void {
  const item = trimSpace(text, { start, end });
  if (item.start < item.end) items.push(item);
}

function isSeparator(text: string, at: number): boolean {
  const c = text[at];
  if (c === ';' || c === '|') return true;
  if (c === '\n') return !/[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at));
  if (c === '•') return true;
  // "Peppermint Oil -- Carotenoids"
  if (c === '-') return text[at + 1] === '-' && /^[\p{L}\d)\]] -- \p{L}/u.test(text.slice(at - 2, at + 4));
  return c === '+' && text[at - 1] === ' ' && text[at + 1] === ' ';
}

// "Alpha,alpha-Dimethylphenethyl Butyrate"
const GREEK_LAST = /(?:^|[,;•|(\n&/-] ?)(?:alpha|beta|gamma|delta|omega)$/i;
const GREEK_FIRST = /^ ?(?:alpha|beta|gamma|delta|omega)-/i;
const LONGEST_GREEK = 8;

/** "1,2-Hexanediol", "1, 2-Hexanediol", "2-Bromo-2-Nitropropane-1,3-Diol", "N,N-Dimethyl …". */
export function isInnerComma(text: string, at: number): boolean {
  if ((text[at - 1] === 'a' || text[at - 1] === 'A') && GREEK_FIRST.test(text.slice(at + 1, at + LONGEST_GREEK)))
    return GREEK_LAST.test(text.slice(Math.max(0, at - LONGEST_GREEK), at));
  if (!endsLocant(text, at)) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 7);
  if (/(?:^|[^A-Za-z0-9])[NO]$/.test(before) && /^ ?[NO][-,']/.test(after)) return true;
  if (isCastorOil(text, at)) return true;
  // "2,5 %", "12,90 EUR", "1,500 ppm"
  if (/\d$/.test(before) && /^\d{1,2}\s?(?:%|EUR|USD|€|\$)/.test(after)) return true;
  if (/(?:^|\D)\d{1,3}$/.test(before) && /^\d{3}\s?pp/.test(after)) return true;
  if (!/(?:^|[^\d])\d{1,2}[a-z]?$/.test(before)) return false;
  // "Polysorbate 20,1,2-Hexanediol": a number behind a word and a space ends that name.
  if (/\p{L} \d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at)) && /^\d{1,2},\d/.test(after)) return false;
  if (/^\d{1,2}[a-z]?(?:[-,'’)\]]|$)/.test(after)) return true;
  // "1,2 Hexanediol"
  if (/(?:^|[\s,;(&])\d$/.test(before) && /^\d (?:hex|pent|prop|but|oct|dec)/i.test(after)) return true;
  // "1, 2-Hexanediol": only where the number stands alone, else "Red 33, 2-Hexanediol" would lose its comma.
  return /(?:^|[,;•|([\s])\s*\d$/.test(before) && /^\s\d-[A-Za-z]/.test(after) && !/[A-Za-z] \d$/.test(before);
}

const ETHOXYLATED = /(?<![\w-])PEG[- ]?[46]0$/i;
const CASTOR_OIL = /^ ?hydrogenated castor oil\b/i;
const CASTOR_OIL_LENGTH = 26;

/** "PEG-40, Hydrogenated Castor Oil": the bare polymers of these lengths are hardly ever used, their castor oils often. */
function isCastorOil(text: string, at: number): boolean {
  return (
    text[at - 1] === '0' &&
    CASTOR_OIL.test(text.slice(at + 1, at + CASTOR_OIL_LENGTH)) &&
    ETHOXYLATED.test(text.slice(Math.max(0, at - 8), at))
  );
}

/** Whether a figure, a figure's letter ("3a") or N or O stands before a comma: no other comma is part of a name. */
function endsLocant(text: string, at: number): boolean {
  const last = text[at - 1] ?? '';
  if (isOf(text.charCodeAt(at - 1), DIGIT) || last === 'N' || last === 'O') return true;
  return last >= 'a' && last <= 'z' && isOf(text.charCodeAt(at - 2), DIGIT);
}

// "Glycerin - 0.5%"
const LAST_AMOUNT = /^\d{1,3}(?:[.,]\d+)? ?%\s*(?:$|[,;|\n()]|[-–—] )/;
const LONGEST_AMOUNT = 24;

function isDash(text: string, at: number): boolean {
  return (
    isOf(text.charCodeAt(at), DASH) &&
    text[at - 1] === ' ' &&
    text[at + 1] === ' ' &&
    !LAST_AMOUNT.test(text.slice(at + 2, at + LONGEST_AMOUNT))
  );
}

/** Whether " - " is the list's separator: often there, and oftener than the comma. */
function dashesSeparate(text: string, { start, end }: Span): boolean {
  if (!/ [-–—] /.test(text.slice(start, end))) return false;
  let dashes = 0;
  let commas = 0;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) === COMMA) commas++;
    else if (isDash(text, i)) dashes++;
  }
  return dashes >= DASHES_THAT_SEPARATE && dashes > commas;
}
