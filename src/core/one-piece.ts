// The engine keeps what was cut out as a place in the whole, and what was put together as its parts.

const LATIN_1 = /^[^\u0100-\uffff]*$/;

/** The same text as a string of its own: what is kept for long takes no more memory than its letters. */
export function inOnePiece(text: string): string {
  if (LATIN_1.test(text)) return Buffer.from(text, 'latin1').toString('latin1');
  return ` ${text}`.slice(1);
}
