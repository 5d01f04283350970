// Arrows, ticks, stars and emoji as shops paste them: bullets where they stand before or between names, marks of a
// footnote where they cling to one, and crosses before what is left out. Each becomes the plain character of that meaning,
// at its place.
import { FILLER } from './character.ts';

const CROSS = '[✕✖✗✘❌❎☒⛔🚫]';
const PLAIN_CROSS = '❌';
// Arrows, geometric shapes, dingbats and the planes of emoji, but for runs of boxes, which are lost letters (names.ts).
const SYMBOL =
  /(?![□▯])(?:[\u2190-\u21ff\u2300-\u23ff\u2500-\u259f\u25a1-\u27bf\u2900-\u297f\u2b00-\u2bff]|[\u{1f000}-\u{1faff}])|(?<![■□▯])[■□](?![■□▯])/gu;
const MAY_HOLD = /[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\ud83c-\ud83e]|\u20e3/;
// Which picture of a symbol is meant, and what it is joined to.
const VARIANT = /\ufe0e|\ufe0f|\u200d|\u20e3|[\u{1f3fb}-\u{1f3ff}]/gu;
// "1️⃣"
const KEYCAP = /[\d#*]\ufe0f?\u20e3/gu;
const IS_CROSS = new RegExp(CROSS, 'u');
// A line or sentence that begins with a cross, or one behind its heading: "Free from: ✗ Parabens ✗ Sulfates".
const CROSSED_LINE = new RegExp(`(?:^|\\n|[:.!])[\\s\u200b]*${CROSS}[^\\n]*`, 'gu');
const LETTER_BEFORE = /[\p{L}\d)\]]$/u;
const LETTER_BEHIND = /^[\p{L}\d]/u;

export function withPlainSymbols(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  const bare = text
    .replace(KEYCAP, (keycap) => `•${FILLER.repeat(keycap.length - 1)}`)
    .replace(VARIANT, (variant) => FILLER.repeat(variant.length));
  const crossed = [...bare.matchAll(CROSSED_LINE)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  let next = 0;
  const marks = new Map<string, boolean>();
  return bare.replace(SYMBOL, (symbol, at: number) => {
    while ((crossed[next]?.end ?? text.length) <= at) next++;
    const isDenied = IS_CROSS.test(symbol) && at >= (crossed[next]?.start ?? text.length);
    return (isDenied ? PLAIN_CROSS : plainOf(symbol, bare, at, marks)) + FILLER.repeat(symbol.length - 1);
  });
}

/** "Coconut Oil★ … ★ organic": what clings to the first name it stands at explains itself below. */
function plainOf(symbol: string, text: string, at: number, marks: Map<string, boolean>): '*' | '•' {
  const clings = LETTER_BEFORE.test(text.slice(Math.max(0, at - 1), at));
  // "Aqua│Glycerin"
  if (clings && LETTER_BEHIND.test(text.slice(at + symbol.length))) return '•';
  const isMark = marks.get(symbol) ?? clings;
  marks.set(symbol, isMark);
  return isMark || clings ? '*' : '•';
}
