// The label with its page clothing taken off, every character still at its place: tags, entities, escapes and odd
// spaces are masked one for one, so that offsets in the surface are offsets in the label.

import { FILLER } from './character.ts';
import { withPlainSymbols } from './symbols.ts';

/** Fills the rest of an entity that is a letter: part of its name's text, and dropped from its key (name.ts). */
const LETTER_FILLER = '\ue000';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  reg: '®',
  trade: '™',
  mdash: '—',
  ndash: '–',
  bull: '•',
  middot: '•',
  rsquo: '’',
  comma: ',',
  shy: '\u00ad',
};

const LATIN: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

const ENTITY = /&(#?[a-z0-9]{2,8});/gi;
const BREAKING_TAG = /<\/?(?:br|p|li|div|tr|table|ul|ol|h[1-6])(?:\s[^<>\n]{0,200})?\/?>/gi;
const OTHER_TAG = /<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|small|tbody|thead)(?:\s[^<>\n]{0,200})?\/?>/gi;
// "Glycerin<sup>1</sup>": the number of a footnote; not "Vitamin B<sup>12</sup>".
const FOOTNOTE_NUMBER = /(?<=<sup>)(?<!(?:q|vitamin [a-k]|omega) ?<sup>)\d{1,2}(?=<\/sup>)/gi;
// "Octinoxate 7.5% ........ Sunscreen"
const LEADER = /\.{4,}/g;
// "C12_14 Pareth_12"
const HYPHEN_LOW = /(?<=\bC\d{1,2}|[a-z])_(?=\d)/gi;
// "1. Water 2. Glycerin 3. Talc", "① Water ② Glycerin": what numbers a list on one line.
const NUMBERED = /^[\s\u200b]*(?:\p{L}{0,12} ?(?:ingr[eé]d|inci|zutaten)[^:\d]{0,20}:\s{0,4})?(?=1[.)] ?\p{L})/iu;
const NUMBER = /(?<=^|[\s\u200b])(\d{1,2})[.)](?: ?(?=\p{L})| (?=\d))/gu;
const CIRCLED = /(?<=^|[\s,;])[\u2460-\u2473]/g;
const FEWEST_NUMBERED = 3;
const CELL = /<\/?t[dh](?:\s[^<>\n]{0,200})?>/gi;
// What folds a long list on a page.
const PAGE_CONTROL = /\[(?:(?:show|read|see|view) )?(?:more|less)\]/gi;
const ESCAPED_BREAK = /\\[nrt](?=[^a-z]|[A-Z])/g;

const ONE_FOR_ONE: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u000b': '\n',
  '\u000c': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '，': ',',
  '،': ',',
  '؛': ';',
  '、': ',',
  '､': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '／': '/',
  '。': '.',
  '・': '•',
  '･': '•',
  '●': '•',
  '▪': '•',
  '◦': '•',
  '‣': '•',
  '∙': '•',
  '·': '•',
  '⋅': '•',
  '¦': '|',
  '\u00ad': FILLER,
  '\u200c': FILLER,
  '\u200d': FILLER,
  '\u200e': FILLER,
  '\u200f': FILLER,
  '\u2060': FILLER,
  '\ufeff': FILLER,
};

// UTF-8 read as Latin-1 or Windows-1252: "Ã©" for é, "â€“" for a dash, "â" for what is left of one; and what no reading
// could save.
// An item of a list of which no letter is left, as wrong exports have it: no end of a sentence, nor a mark.
const LOST_LETTERS = /(?<=(?:^|[,;|\n]) {0,3})[?\ufffd]{2,}(?= {0,3}(?:$|[,;|\n.]))/g;
const LOST = '■';
const MOJIBAKE = /[ÂÃâãï\ufffd]/;
// What Windows-1252 has where Latin-1 has controls. TextDecoder('windows-1252') of Node 20 decodes Latin-1.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([
  ...Array.from({ length: 64 }, (_, n) => [String.fromCharCode(0x80 + n), 0x80 + n] as const),
  ...Array.from(WINDOWS, (c, n) => [c, 0x80 + n] as const),
]);
const FOLLOWING = `[${[...BYTE_OF.keys()].join('')}]`;
const MISREAD = new RegExp(`[ÂÃ]${FOLLOWING}|[âãï]${FOLLOWING}{2}`, 'g');
const UTF_8 = new TextDecoder();
// What labels print: letters of Europe, punctuation and signs (wide ones too), ligatures. "Maçã • Glicerina" with hard spaces, or "MAÇÃ·…",
// would be of Asia, Braille or a sum.
const PRINTED = /^[\u00a0-\u00f6\u00f8-\u024f\u2000-\u27ff\u3000-\u301f\ufb00-\ufb06\ufeff\uff01-\uff5e]$/;

const ODD = new RegExp(
  `[${Object.keys(ONE_FOR_ONE)
    .map((c) => (c === ']' || c === '\\' ? `\\${c}` : c))
    .join('')}]`,
  'g',
);

export function surfaceOf(label: string): string {
  let text = label.replace(LOST_LETTERS, (run) => LOST.repeat(run.length));
  if (MOJIBAKE.test(text))
    text = text
      .replace(MISREAD, (whole) => mask(whole, decoded(whole)))
      .replace(/Â(?=[\s™])|\ufffd/g, FILLER)
      .replace(/(?<=\s)â(?=\s)/g, '–')
      .replace(/(?<=\b[dl])â(?=[aeiouh])/gi, "'");
  if (text.includes('&')) text = text.replace(ENTITY, (whole, name: string) => mask(whole, characterOf(name)));
  if (text.includes('<')) {
    text = text.replace(FOOTNOTE_NUMBER, (number) => mask(number, FILLER));
    text = text.replace(CELL, (whole) => mask(whole, '|'));
    text = text.replace(BREAKING_TAG, (whole) => mask(whole, '\n')).replace(OTHER_TAG, (whole) => mask(whole, FILLER));
  }
  if (text.includes('[')) text = text.replace(PAGE_CONTROL, (whole) => mask(whole, FILLER));
  if (text.includes('\\')) text = text.replace(ESCAPED_BREAK, '\n ');
  if (text.includes('_')) text = text.replace(HYPHEN_LOW, '-');
  if (text.includes('....')) text = text.replace(LEADER, (dots) => mask(dots, ' '));
  const numbered = NUMBERED.exec(text)?.[0].length;
  if (numbered !== undefined) text = text.slice(0, numbered) + withoutNumbers(text.slice(numbered));
  return withPlainSymbols(text.replace(ODD, (c) => ONE_FOR_ONE[c] ?? c).replace(CIRCLED, '•'));
}

/** The one character whose UTF-8 was read as these; undefined where it was not. */
function decoded(misread: string): string | undefined {
  const bytes = Uint8Array.from(misread, (c) => BYTE_OF.get(c) ?? c.charCodeAt(0));
  const text = UTF_8.decode(bytes);
  return PRINTED.test(text) ? text : undefined;
}

/** A list that counts its names on one line: each number is what separates them. Headings count products. */
function withoutNumbers(text: string): string {
  if (text.includes(':') || text.trim().includes('\n')) return text;
  let last = 0;
  const masked = text.replace(NUMBER, (whole, number: string) => {
    if (Number(number) !== last + 1) return whole;
    last++;
    return mask(whole, '•');
  });
  return last < FEWEST_NUMBERED ? text : masked;
}

function characterOf(name: string): string | undefined {
  const number = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (number !== null) {
    const code = Number.parseInt(number[2] ?? '', number[1] === '' ? 10 : 16);
    // One character of the surface for one entity: what needs two code units stays as it is.
    return code > 0 && code < 0xd800 ? String.fromCharCode(code) : undefined;
  }
  const letter = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring)$/i.exec(name);
  if (letter !== null) {
    const composed = `${letter[1]}${LATIN[(letter[2] ?? '').toLowerCase()]}`.normalize('NFC');
    // "&qacute;" is no letter of any language.
    return composed.length === 1 ? composed : undefined;
  }
  return ENTITIES[name.toLowerCase()] ?? (name === 'szlig' ? 'ß' : undefined);
}

function mask(whole: string, by: string | undefined): string {
  if (by === undefined) return whole;
  return by + (/\p{L}/u.test(by) ? LETTER_FILLER : FILLER).repeat(whole.length - 1);
}
