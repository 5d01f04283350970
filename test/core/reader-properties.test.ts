// What holds for any text: no throw, exact offsets, nothing vanishes, and time that grows with the length.
import fc from 'fast-check';
import t from 'tap';
import { check } from '../table.ts';

const PIECES = [
  '&qacute;',
  'Water',
  'Glycerin',
  'Cocos Nucifera (Coconut) Oil',
  '1,2-Hexanediol',
  'CI 77491',
  'Xqzzt',
  ', ',
  '; ',
  '. ',
  '\n',
  '\n\n',
  '(',
  ')',
  '[',
  ']',
  '/',
  '\\',
  ':',
  '*',
  '**',
  '+/-',
  'May contain',
  'Ingredients:',
  'Active:',
  'free of ',
  'and',
  '(and)',
  '5%',
  '•',
  '|',
  '-',
  '–',
  '&amp;',
  '<br>',
  '\u200b',
  '®',
  'Day Cream:',
  '0.5',
  '한글',
  'é',
  '\ud83d',
];
const labelLike = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  labelLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

// "5%", "0.5-5%", "5% – 10%"
const AMOUNT = /(?:\d[\d.,]*\s*%?\s*[-–—]\s*)?\d[\d.,]*\s*(?:%|percent|ppm|mg\/g|mg\/ml)/gi;

t.test('offsets are exact, spans do not overlap, and no letter or digit is lost', async (t) => {
  fc.assert(
    fc.property(anyText, (label) => {
      const { findings, ignored } = check({ ingredients: label });
      const spans = [...findings, ...ignored].sort((a, b) => a.start - b.start);
      for (const { text, start, end } of spans) if (label.slice(start, end) !== text || start >= end) return false;
      for (const [i, { start }] of findings.entries()) if (i > 0 && start < (findings[i - 1]?.end ?? 0)) return false;
      let from = 0;
      for (const { start, end } of [...spans, { start: label.length, end: label.length }]) {
        if (!isAccountedFor(label.slice(from, Math.max(from, start)))) return false;
        from = Math.max(from, end);
      }
      return true;
    }),
    // What was found once: an entity before an empty bracket was cut in two; a range stood for its higher figure.
    { numRuns: 3000, examples: [['Water&amp;()•'], ['0.5-5%Water']] },
  );
  t.pass();
});

/** Between findings stand separators, joints and amounts; page clothing counts as none of the label. */
function isAccountedFor(gap: string): boolean {
  const bare = gap.replace(/&[a-z#0-9]+;|<[^>]*>/gi, '').replace(AMOUNT, '');
  return !/[\p{L}\d]/u.test(bare.replace(/\b(?:and|et|und|y|e|dan|og|w|v|nrt|n|r)\b/gi, ''));
}

t.test('any text is answered with a verdict, and an empty reading never passes', async (t) => {
  fc.assert(
    fc.property(anyText, (label) => {
      const { findings, noncomedogenic, oilFree } = check({ ingredients: label });
      return findings.length > 0 || (noncomedogenic.verdict === 'inconclusive' && oilFree.verdict === 'inconclusive');
    }),
    { numRuns: 1000 },
  );
  t.pass();
});

const PATHOLOGICAL = [
  '(',
  ')',
  '()',
  '[',
  '/',
  'a/',
  '*',
  ' *a',
  ',',
  ' ',
  '\n',
  'zinc: 5% ',
  'a: ',
  '1,',
  '1% ',
  '(1 ',
  '+/- ',
  'May contain ',
  'Ingredients: ',
  'free of ',
  '&amp;',
  '<br ',
  'a',
  'Ab',
  '- a\n',
  'Water and ',
  'Water/',
  'Homosalate 6% ',
  'Water (Aqua) ',
  '(Water) ',
  '(Water) ) ',
  'Water (',
  'Water) ',
  '[1] Water ',
  '(5%) ',
  'Zinc Oxide 5% (Sunscreen) ',
  'CI 77491 ',
  'Ingredients: Water, ',
];
const SHORT = 5000;
const LONG = 40_000;
// Eight times the text takes about eight times as long; a quadratic step would take sixty-four times.
const MOST_GROWTH = 20;
// Under so little, collecting garbage is more than the work.
const TELLING_MS = 15;
// Far over what any of them takes: the machine that runs this may be slow, and busy. Processor time, for the same reason.
const MOST_MS = 1000;
// The least of several rounds counts, short and long by turns; the first warms the program. What is in bounds is
// measured no further.
const FEWEST_ROUNDS = 2;
const MOST_ROUNDS = 8;

// Runs of one mark inside an item: a pattern that begins anew at each mark of a run takes the square of its length.
const RUNS = [' ', '\u200b', '.', ',', '*', '†', '^', '-', '- ', '. ', ' *', '&nbsp;', '+ ', '<'];

const SHAPES = [
  ...PATHOLOGICAL.map((unit) => ({ name: unit, before: '', unit, after: '' })),
  ...RUNS.map((unit) => ({ name: `Zinc Oxide${unit}…1%`, before: 'Zinc Oxide', unit, after: '1%' })),
];

for (const { name, before, unit, after } of SHAPES) {
  t.test(`time of ${JSON.stringify(name)} grows with the length`, async (t) => {
    const ofLength = (length: number) =>
      `${before}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}${after}`;
    const [long, short] = [ofLength(LONG), ofLength(SHORT)];
    const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
    const isInBounds = () => least.long < TELLING_MS || least.long < least.short * MOST_GROWTH;
    for (let round = 0; round < MOST_ROUNDS && (round < FEWEST_ROUNDS || !isInBounds()); round++) {
      least.short = Math.min(least.short, msOf(short));
      least.long = Math.min(least.long, msOf(long));
    }
    t.ok(least.long < MOST_MS, `${least.long} ms`);
    t.ok(isInBounds(), `${least.long} ms after ${least.short} ms for an eighth of it`);
  });
}

function msOf(label: string): number {
  const started = process.cpuUsage();
  check({ ingredients: label });
  // Their sum is exact; how it is shared between the two is told by the ticks of a clock.
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
