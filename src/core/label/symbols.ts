// Arrows, ticks, stars and emoji as shops paste them: bullets where they stand before or between names, marks of a
// footnote where they cling to one. Each becomes the plain character of that meaning, at its place.
import { FILLER } from './character.ts';

// Arrows, geometric shapes, dingbats and the planes of emoji, but for the signs that mean something else here: the crosses
// of what is left out (headings.ts) and runs of boxes, which are lost letters (names.ts).
const SYMBOL =
  /(?![✗✘❌■□▯]|[●▪◦])(?:[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff]|[\u{1f000}-\u{1faff}])|(?<![■□▯])[■□](?![■□▯])/gu;
const MAY_HOLD = /[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\ud83c-\ud83e]|\u20e3/;
// Which picture of a symbol is meant, and what it is joined to.
const VARIANT = /\ufe0e|\ufe0f|\u200d|\u20e3|[\u{1f3fb}-\u{1f3ff}]/gu;
// "1️⃣"
const KEYCAP = /[\d#*]\ufe0f?\u20e3/gu;
const CROSSES = /[✖⛔🚫]/u;
const LETTER_BEFORE = /[\p{L}\d)\]]$/u;

export function withPlainSymbols(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  const counted = text.replace(KEYCAP, (keycap) => `•${FILLER.repeat(keycap.length - 1)}`);
  const bare = counted.replace(VARIANT, (variant) => FILLER.repeat(variant.length));
  const marks = new Map<string, boolean>();
  return bare.replace(SYMBOL, (symbol, at: number) => {
    const clings = LETTER_BEFORE.test(bare.slice(Math.max(0, at - 1), at));
    // "Coconut Oil★ … ★ organic": what clings to the first name it stands at explains itself below.
    const isMark = marks.get(symbol) ?? clings;
    marks.set(symbol, isMark);
    const plain = CROSSES.test(symbol) ? '❌' : isMark || clings ? '*' : '•';
    return plain + FILLER.repeat(symbol.length - 1);
  });
}
