// A heading that starts a list wherever it stands, also in the middle of a line.
import { isOf, LATIN } from './character.ts';
import { MAY_CONTAIN_IN_WORDS, PLUS_MINUS } from './may-contain.ts';

const HEADING = new RegExp(
  [
    '\\b(?:inn?-?active|active|other|non-?medicinal|medicinal|key|star|hero|main|full|inci|highlighted|featured|notable)[ \\t]+ingr[eé]dient(?:s|es)?(?:[ \\t]+list)?',
    '\\bingr[eé]dient(?:s|es|i)?(?:[ \\t]+list)?(?=[ \\t]*(?:\\/[ \\t]*ingr[eé]dients?[ \\t]*)?:)',
    '\\b(?:inn?)?active(?=[ \\t]*:)',
    '\\b(?:zutaten|inhaltsstoffe|(?:sonstige[ \\t]+)?bestandteile|composition|komposisi)(?=[ \\t]*:)',
    // "+ / -" alone may be of an amount, "may contain" in brackets a remark on one name.
    `(?:${[
      `\\b${MAY_CONTAIN_IN_WORDS}(?:\\b|(?=ci ?\\d{5}))`,
      '[[(]?(?:\\+\\/-|±)',
      `[[(]${PLUS_MINUS}`,
      `[[(][ \\t]*${MAY_CONTAIN_IN_WORDS}[ \\t]*[\\])](?=:?[ \\t]*\\p{L})`,
    ].join('|')})(?:[ \\t/()[\\]]*(?:\\b${MAY_CONTAIN_IN_WORDS}\\b|\\+\\/-|±)[)\\]]?)*`,
  ].join('|'),
  'giuy',
);

// How those headings begin: a word that begins otherwise is not tried.
const HEADING_STEMS = new Set(
  'ina inn act oth non med key sta her mai ful hig fea not inc ing zut inh bes son com kom may peu pue kan puo può puó'.split(
    ' ',
  ),
);
const STEM = 3;

/** The length of a heading that begins at `at`, where no word is cut, or 0. */
export function headingLength(text: string, at: number): number {
  const isWord = isOf(text.charCodeAt(at), LATIN);
  if (isWord && !HEADING_STEMS.has(text.slice(at, at + STEM).toLowerCase())) return 0;
  HEADING.lastIndex = at;
  return HEADING.exec(text)?.[0].length ?? 0;
}

// "fragrancekey ingredients:": the heading's first word has lost the space before it.
const GLUED_WORD = /\p{L}+?(key|star|hero|main|full|other|(?:inn?)?active)[ \t]$/iu;
const LONGEST_GLUED_WORD = 30;
// English words that end so: "Bioactive Ingredients", "Another ingredient".
const WHOLE_WORDS = new Set(
  'monkey turkey hockey whiskey donkey another mother brother bioactive proactive interactive hyperactive reactive radioactive photoactive superactive superstar domain'.split(
    ' ',
  ),
);

export function gluedBefore(text: string, at: number): number {
  if (!/^ingr/i.test(text.slice(at, at + 4))) return 0;
  const found = GLUED_WORD.exec(text.slice(Math.max(0, at - LONGEST_GLUED_WORD), at));
  if (found === null || WHOLE_WORDS.has(found[0].trim().toLowerCase())) return 0;
  return (found[1]?.length ?? -1) + 1;
}
