// Kinds of characters, by UTF-16 code unit. The reader passes over every character of a label several times: one table
// holds every kind as a bit, and each code unit is looked at once.

/** Fills the rest of a masked run (surface.ts); names drop it (name.ts), trimming skips it (span.ts). */
export const FILLER = '\u200b';

const PATTERNS = [
  /\s/,
  // White space, and what fills the place of masked characters.
  /[\s\u200b]/,
  /\p{L}/u,
  /[a-z]/i,
  /\d/,
  /[([{]/,
  /[()[\]{}]/,
  /[()[\]{}<>]/,
  /[,;|\n•+([{–—-]/,
  /[-–—]/,
  // Marks, bullets, quotes and closing punctuation that stand before or behind a name.
  /[\\\s\u200b.,;:!?'"‘’“”*†‡§¶^~°•·●|®™©¹²³⁰⁴-⁹_=–—+&/-]/,
  /[.!?]/,
  /[*†‡^§°+([¹²³⁴-⁹]/,
  // What a heading in the middle of a line begins with (clauses.ts).
  /[aiomnkshfzbcp+±[(]/i,
  // What an amount begins with (percent.ts).
  /[\d.<>≤≥~≈±([]/,
  /\p{Lu}/u,
] as const;

export const WHITE = 1 << 0;
export const SPACE = 1 << 1;
export const LETTER = 1 << 2;
export const LATIN = 1 << 3;
export const DIGIT = 1 << 4;
export const OPENER = 1 << 5;
export const BRACKET = 1 << 6;
export const ANY_BRACKET = 1 << 7;
export const SEPARATOR = 1 << 8;
export const DASH = 1 << 9;
export const MARK = 1 << 10;
export const STOP = 1 << 11;
export const FOOTNOTE_MARK = 1 << 12;
export const HEADING_FIRST = 1 << 13;
export const AMOUNT_FIRST = 1 << 14;
export const CAPITAL = 1 << 15;
const LOOKED_AT = 1 << 16;

const kinds = new Uint32Array(0x10000);

/** The kinds of a code unit as bits; 0 for NaN, which stands behind the text's end. */
export function kindsOf(code: number): number {
  return kinds[code] || lookAt(code);
}

function lookAt(code: number): number {
  if (Number.isNaN(code)) return 0;
  const character = String.fromCharCode(code);
  const found = PATTERNS.reduce((bits, pattern, n) => (pattern.test(character) ? bits | (1 << n) : bits), LOOKED_AT);
  kinds[code] = found;
  return found;
}

/** Whether a character is of any of the kinds. */
export function isOf(code: number, kind: number): boolean {
  return (kindsOf(code) & kind) !== 0;
}
