// Does the time of a label grow with its length alone, whatever its shape? npx tsx bench/shapes.ts
import { createCheck } from '../src/core/check.ts';
import { median, msOf } from './measure.ts';
import { composeLabel, misprint } from './names.ts';
import { percent, printTable, say } from './print.ts';
import { createRandom } from './random.ts';
import { loadTable, shippedRows } from './table.ts';

const LENGTHS = [5000, 10_000, 20_000] as const;
const RUNS = 5;
const SLOW_MS = 20;
const SEED = 5;
const NAMES = 1500;

const table = loadTable(shippedRows());
const { catalogue, likeness } = table;
const random = createRandom(SEED);
const names = Array.from({ length: NAMES }, () => random.pick(catalogue.ingredients).name);
const misprinted = names.map((name) => misprint(name, 1, random));
const strange = names.map(() => Array.from({ length: 3 }, () => word(4 + random.below(9))).join(' '));

/** Repeated to the length. */
const UNITS = [
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

/** Ordinary and bad labels of many different names. */
const LISTS: Readonly<Record<string, string>> = {
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
  'names in brackets behind an unknown word': `${word(8)} (${names.join(', ')})`,
  'names, a percentage each': names.map((name) => `${name} 1.5%`).join(' '),
  'names, a heading each': names.map((name) => `${word(6)}: ${name}`).join('. '),
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
  'one word': word(LENGTHS[2]),
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

const shapes = [
  ...UNITS.map((unit) => ({ shape: `\`${JSON.stringify(unit).slice(1, -1)}\``, text: unit.repeat(LENGTHS[2]) })),
  ...Object.entries(LISTS).map(([shape, text]) => ({ shape, text: text.repeat(Math.ceil(LENGTHS[2] / text.length)) })),
];

const rows = shapes.map(({ shape, text }) => {
  const [five = 0, ten = 0, twenty = 0] = timesOf(LENGTHS.map((length) => text.slice(0, length)));
  return { shape, '5,000: ms': five, '10,000: ms': ten, '20,000: ms': twenty, doubled: twenty / ten };
});
const longest = rows.map((row) => row['20,000: ms']);
const slow = rows.filter((row) => row['20,000: ms'] > SLOW_MS).sort((a, b) => b['20,000: ms'] - a['20,000: ms']);
// Under a millisecond a ratio is noise.
const ratios = rows.filter((row) => row['20,000: ms'] >= 1).map(({ doubled }) => doubled);
say(
  `${rows.length} shapes of 20,000 characters: ${percent(1 - slow.length / rows.length)} are checked within ${SLOW_MS} ms; half within ${shown(median(longest))} ms, the slowest within ${shown(Math.max(...longest))} ms. When the length doubles the time grows ${median(ratios).toFixed(1)}-fold in the median, ${Math.max(...ratios).toFixed(1)}-fold at most. Over ${SLOW_MS} ms:`,
);
printTable(slow);

/** The program is warm, but no name was asked for before: each run has a check with empty memories. */
function timesOf(labels: readonly string[]): number[] {
  const times: number[][] = labels.map(() => []);
  for (let run = 0; run <= RUNS; run++)
    for (const [l, label] of labels.entries()) {
      const check = createCheck(catalogue, likeness);
      const ms = msOf(() => check({ ingredients: label }));
      if (run > 0) times[l]?.push(ms);
    }
  return times.map(median);
}

function shown(ms: number): string {
  return ms.toPrecision(2);
}

function word(length: number): string {
  return Array.from({ length }, () => random.pick([...'bcdfgklmnprstvwxz', ...'aeiou'])).join('');
}
