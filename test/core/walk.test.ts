// A walk over words says what the exact rungs say of the text that the words make, wherever it says anything.
import t from 'tap';
import { identify } from '../../src/core/identify.ts';
import { trimMarks } from '../../src/core/label/span.ts';
import { stepsOf } from '../../src/core/plain-word.ts';
import { createResolver } from '../../src/core/resolve.ts';
import { Walk } from '../../src/core/walk.ts';
import { createRandom } from '../random.ts';
import { catalogue, likeness } from '../table.ts';

const TEXTS = 12_000;
const MOST_WORDS = 12;
// Far under what was seen: a walk that always holds its tongue would pass for right.
const FEWEST_TOLD = 0.5;
const random = createRandom(29);
const resolver = createResolver(catalogue, likeness);
const names = catalogue.ingredients.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
const WORDS = [...new Set(names.flatMap((name) => name.split(/[\s()[\]{}]+/)))].filter((word) => word !== '');
const ODD = [
  ...[
    'Organic',
    'Or',
    'Ganic',
    'USP',
    'nano',
    'Essential',
    'D-',
    'dl-alpha',
    'Purified',
    'Powder',
    'Certified',
    '100%',
  ],
  ...[
    'CI',
    'C.I.',
    '77491',
    '5',
    '2b',
    '1,2',
    '-',
    '.',
    '*',
    '®',
    'é',
    '_',
    '/',
    '\\',
    'a/',
    '/b',
    'Shea',
    'Aloe',
    'x;y',
  ],
  ...['(nano)', '[3]', 'Aqua/Eau', 'Water', 'water/', 'Vitamin', 'E', 'oil'],
];
const GAPS = [
  { text: ' ', openers: 0, closers: 0 },
  { text: ' (', openers: 1, closers: 0 },
  { text: ' [{', openers: 2, closers: 0 },
  { text: ') ', openers: 0, closers: 1 },
  { text: ')', openers: 0, closers: 1 },
  { text: ' ) (', openers: 1, closers: 1 },
] as const;

/** Words as they stand in names, now and then of another name, with a slash between, or odd. */
function someWords(): string[] {
  const words: string[] = [];
  const count = 1 + random.below(MOST_WORDS);
  while (words.length < count) {
    const one = random.below(10);
    if (one < 6)
      words.push(
        ...random
          .pick(names)
          .split(/[\s()[\]{}]+/)
          .filter((word) => word !== ''),
      );
    else if (one < 8) words.push('/');
    else words.push(random.pick(one < 9 ? WORDS : ODD));
  }
  return words.slice(0, count);
}

t.test('of words in any order', async (t) => {
  const walk = new Walk(catalogue);
  let told = 0;
  let asked = 0;
  for (let n = 0; n < TEXTS; n++) {
    const gaps = random.below(2) === 0 ? GAPS.slice(0, 1) : GAPS;
    let text = '';
    walk.begin(0);
    for (const word of someWords()) {
      const isGlued = /[a-z]$/.test(text) && /^[A-Z]/.test(word) && random.below(4) === 0;
      const gap = text === '' || isGlued || random.below(3) > 0 ? GAPS[0] : random.pick(gaps);
      if (text !== '' && !isGlued) text += gap.text;
      text += word;
      walk.add(stepsOf(word, catalogue), gap, text.length);
      const { start, end } = trimMarks(text, { start: 0, end: text.length });
      const printed = text.slice(start, end);
      asked += 2;
      for (const [says, is] of [
        [walk.mayBegin, () => resolver.mayBegin(printed)],
        [walk.isName, () => identify(printed, catalogue) !== null],
      ] as const) {
        if (says === undefined) continue;
        told++;
        if (says !== is()) t.equal(says, is(), JSON.stringify(printed));
      }
      if (!(walk.mayBegin ?? resolver.mayBegin(printed))) break;
    }
  }
  t.ok(told / asked > FEWEST_TOLD, `${told} of ${asked}`);
});

t.test('what it tells, and what it leaves to others', async (t) => {
  const told = (...words: string[]) => {
    const walk = new Walk(catalogue);
    walk.begin(0);
    let end = 0;
    for (const word of words) {
      end += word.length + 1;
      walk.add(stepsOf(word, catalogue), GAPS[0], end);
    }
    return [walk.mayBegin, walk.isName];
  };
  t.same(told('Cetearyl'), [true, false]);
  t.same(told('Cetearyl', 'Alcohol'), [true, true]);
  t.same(told('Cetearyl', 'Glycerin'), [false, false]);
  t.same(told('Glycerin', '/', 'Stearic'), [false, false], 'no name of glycerin begins so');
  t.same(told('Mel', '/', 'Honey', 'Extract')[0], true, 'the noun is said once for both');
  t.same(told('Glycerin', '/', 'Stearic', 'Glycerin'), [false, false]);
  t.same(told('Purified', 'Cetearyl'), [undefined, undefined]);
  t.same(told('Glycerin/Glycerol'), [true, undefined]);
  t.same(told('CI', '77491'), [undefined, undefined]);
  t.same(told('/', 'Cetearyl', '/'), [true, false]);
});

t.test('a text longer than any name is left to others', async (t) => {
  const walk = new Walk(catalogue);
  const words = { openers: 0, closers: 0 };
  walk.begin(0);
  walk.add(stepsOf('Cetearyl', catalogue), words, 8);
  walk.add(stepsOf('Alcohol', catalogue), words, 400);
  t.same([walk.mayBegin, walk.isName], [true, true]);
  walk.begin(0);
  walk.add(stepsOf('Cetearyl', catalogue), words, 8);
  walk.add(stepsOf('Alcohol', catalogue), words, 401);
  t.same([walk.mayBegin, walk.isName], [undefined, undefined]);
});

t.test('of synonyms of one ingredient between slashes, whole or with their noun said once', async (t) => {
  const walk = new Walk(catalogue);
  const NOUN = / (?:extract|oil|butter|wax|water|juice|powder)$/i;
  for (const { name, aliases } of catalogue.ingredients) {
    const own = [name, ...aliases.map((alias) => alias.name)].filter((one) => /^[\w ]+$/.test(one));
    if (own.length < 2) continue;
    const parts = [random.pick(own), random.pick(own)];
    if (random.below(2) === 0) parts[0] = (parts[0] ?? '').replace(NOUN, '');
    let text = '';
    walk.begin(0);
    for (const word of parts.join(' / ').split(' ')) {
      if (text !== '') text += ' ';
      text += word;
      walk.add(stepsOf(word, catalogue), GAPS[0], text.length);
      const { start, end } = trimMarks(text, { start: 0, end: text.length });
      const printed = text.slice(start, end);
      const [may, is] = [walk.mayBegin, walk.isName];
      if (may !== undefined && may !== resolver.mayBegin(printed)) t.equal(may, !may, `begins: ${printed}`);
      if (is !== undefined && is !== (identify(printed, catalogue) !== null)) t.equal(is, !is, `is: ${printed}`);
    }
  }
  t.pass();
});
