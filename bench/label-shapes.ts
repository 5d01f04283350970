// Shapes a label may have, from ordinary to hostile; those of names are different names each time, so that nothing is
// remembered.
import { LABEL_LIMIT } from '../src/http/schemas/check.ts';
import { misprint } from '../test/matching/misprints.ts';
import type { Random } from '../test/random.ts';
import { composeLabel } from './names.ts';
import type { Table } from './table.ts';

const NAMES = 1500;

/** Repeated to the length. */
export const UNITS = [
  '(',
  ')',
  '()',
  '(a)',
  '[',
  '{',
  '((a)',
  '([{',
  '/',
  'a/',
  '*',
  ' *a',
  '**',
  ',',
  ', ',
  ';',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '.',
  '. ',
  ':',
  'a: ',
  'a:',
  '-',
  '- a\n',
  '• ',
  '• Water\n',
  '|',
  '+/- ',
  '1,',
  '1',
  '1% ',
  '(1 ',
  '1,2-',
  '0.5% a, ',
  '&amp;',
  '&',
  '<br ',
  '<br>',
  '<',
  '\u200b',
  'é',
  'e\u0301',
  '한',
  '한글 ',
  '\ud83d\ude00',
  '\ud83d',
  'a',
  'Ab',
  'aA ',
  'May contain ',
  'May contain: ',
  'Ingredients: ',
  'Ingredients: Water, ',
  'free of ',
  'free from a, ',
  'does not contain ',
  'Active ingredients: ',
  'Inactive ingredients\n',
  'Day Cream: Water. ',
  'and ',
  '(and) ',
  'Water and ',
  'Water/',
  'Water\\',
  'Water (Aqua) ',
  'Water (',
  'Homosalate 6% ',
  'CI 77491 ',
  'CI 77491, ',
  'PEG-',
  'PEG-8 ',
  'C12-15 Alkyl Benzoate ',
  '1,2-Hexanediol',
  'Oil ',
  'Sodium ',
  'Cocos Nucifera ',
  'extract of ',
  '*Organic ',
  'Water* ',
  '(Aqua/',
  'a.b',
  'a-',
  'a, (',
  'Water,\n',
  'Water-\n',
  'Glycol Glycol ',
];

/** Lists of many names, each longer than a label may be. */
export function listsOf(table: Table, random: Random): Readonly<Record<string, string>> {
  const names = Array.from({ length: NAMES }, () => random.pick(table.catalogue.ingredients).name);
  const misprinted = names.map((name) => misprint(name, 1, random));
  const strange = names.map(() => Array.from({ length: 3 }, () => wordOf(4 + random.below(9), random)).join(' '));
  return {
    'names, commas': names.join(', '),
    'names, spaces': names.join(' '),
    'names, nothing between': names.join(''),
    'names, lower case, spaces': names.join(' ').toLowerCase(),
    'names, new lines': names.join('\n'),
    'names, bullets': names.map((name) => `• ${name}`).join('\n'),
    'names, slashes': names.join('/'),
    'names, slashes with spaces': names.join(' / '),
    'names, full stops': names.join('. '),
    'names, and': names.join(' and '),
    'names, a bracket each': names.map((name, i) => `${name} (${names[i + 1] ?? ''})`).join(', '),
    'names, brackets in brackets': names.join(' ('),
    'names, brackets never opened': names.join(') '),
    'names in brackets behind an unknown word': `${wordOf(8, random)} (${names.join(', ')})`,
    'names, a percentage each': names.map((name) => `${name} 1.5%`).join(' '),
    'names, a heading each': names.map((name) => `${wordOf(6, random)}: ${name}`).join('. '),
    'names, cut by line ends': names.join(', ').replace(/.{60}/g, '$&\n'),
    'names, hyphens at line ends': names.join(', ').replace(/.{60}/g, '$&-\n'),
    'misprints, commas': misprinted.join(', '),
    'misprints, spaces': misprinted.join(' '),
    'misprints, slashes': misprinted.join('/'),
    'misprints, a bracket each': misprinted.map((name, i) => `${name} (${misprinted[i + 1] ?? ''})`).join(', '),
    'unknown words, commas': strange.join(', '),
    'unknown words under a heading': `Ingredients: ${strange.join(', ')}`,
    'unknown words among names': strange.map((name, i) => `${name}, ${names[i] ?? ''}`).join(', '),
    'unknown words, spaces': strange.join(' '),
    'unknown words, slashes': strange.map((name) => name.replace(/ /g, '/')).join('/'),
    'unknown words, brackets': strange.map((name) => `(${name})`).join(' '),
    'unknown words, new lines': strange.join('\n'),
    'one word': wordOf(LABEL_LIMIT, random),
    'words of the table in any order': random
      .sample(
        names.flatMap((name) => name.split(' ')),
        NAMES * 2,
      )
      .join(' '),
    'ordinary labels, one a line': Array.from({ length: 40 }, () => composeLabel(table, 30, 1, random)).join('\n'),
    'ordinary labels of many products': Array.from(
      { length: 40 },
      (_, i) => `Cream ${i}: ${composeLabel(table, 30, 1, random)}.`,
    ).join('\n\n'),
  };
}

/** Letters that make no word. */
export function wordOf(length: number, random: Random): string {
  return Array.from({ length }, () => random.pick([...'bcdfgklmnprstvwxz', ...'aeiou'])).join('');
}
