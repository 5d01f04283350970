// Which letters a text holds, as bits: how far two texts lie apart at least is told by them alone.

const LETTERS = 26;
// Digits and all else share the bits that are left.
const OTHER_BITS = 32 - LETTERS;

export function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : LETTERS + (code % OTHER_BITS));
  }
  return letters;
}

/** Fewer edits cannot lie between texts of these letters: one takes away a letter, brings one, or does both at once. */
export function fewestEdits(a: number, b: number): number {
  return Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
}

/** Added up in pairs, in fours, in eights, and the eights together. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
