// Bad data gets a clear error: the file, the line, the field, and what would be right; all at once.
import t from 'tap';
import { checkedRows } from '../../src/dataset/build.ts';
import { readInputFiles } from '../../src/dataset/input-files.ts';
import { DatasetError } from '../../src/dataset/problems.ts';
import { INPUTS } from '../../src/main/paths.ts';
import { smallData } from './data.ts';

function problemsOf(changes: Parameters<typeof smallData>[0]): string[] {
  try {
    checkedRows(readInputFiles(smallData(changes)));
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

const add = (line: string) => (text: string) => `${text}${line}\n`;

t.test('the shipped data and the small one are sound', async (t) => {
  t.same(problemsOf({}), []);
  t.doesNotThrow(() => checkedRows(readInputFiles(INPUTS)));
});

const faults: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'an alias of two ingredients',
    'aliases.csv',
    'aqua,Phenoxyethanol,synonym',
    /^aliases\.csv:4: alias: "aqua" could mean "Phenoxyethanol" or "Water" \(aliases\.csv:2\)/,
  ],
  [
    'a name that differs only by spaces',
    'ingredients.csv',
    'Iso-Propyl Myristate,solvent,,,,,decision',
    /^ingredients\.csv:5: name: "Iso-Propyl Myristate" could mean/,
  ],
  [
    'an alias that is a canonical name',
    'aliases.csv',
    'Water,Water,synonym',
    /^aliases\.csv:4: alias: "Water" is the canonical name in ingredients\.csv:2/,
  ],
  [
    'an alias of nothing',
    'aliases.csv',
    'Eau,Watr,translation',
    /^aliases\.csv:4: ingredient: "Watr" is not a name in ingredients\.csv$/,
  ],
  [
    'a rating of an alias',
    'ratings.csv',
    'aqua,1,2,,,,list,,,,charts,chart,,',
    /^ratings\.csv:4: ingredient: "aqua" is not a name in ingredients\.csv; write "Water"$/,
  ],
  [
    'a date that is none',
    'date.txt',
    'tomorrow',
    /^date\.txt: is "2026-01-02\\ntomorrow"; it must be a day, YYYY-MM-DD/,
  ],
  [
    'an unknown class',
    'ingredients.csv',
    'Urea,humectants,,,,,decision',
    /^ingredients\.csv:5: class: "humectants" is not in classes\.csv/,
  ],
  [
    'an unknown oil kind',
    'ingredients.csv',
    'Urea,solvent,plantoil,,,,decision',
    /^ingredients\.csv:5: oil: is "plantoil"; it must be one of plant_oil/,
  ],
  ['an empty name', 'ingredients.csv', ',solvent,,,,,decision', /^ingredients\.csv:5: name: is empty/],
  [
    'a cap without its source',
    'ingredients.csv',
    'Urea,solvent,,,0.5,,decision',
    /^ingredients\.csv:5: cap_source: a cap and its source come together/,
  ],
  [
    'a cap over one percent',
    'ingredients.csv',
    'Urea,solvent,,,5,law,decision',
    /^ingredients\.csv:5: cap: is 5; it must be a percentage over 0 and up to 1/,
  ],
  [
    'a rating out of range',
    'ratings.csv',
    'Phenoxyethanol,5,6,,,,list,,,,charts,chart,,',
    /^ratings\.csv:4: high: is 6; it must be a number from 0 to 5/,
  ],
  [
    'a rating between the steps',
    'ratings.csv',
    'Phenoxyethanol,1.2,2,,,,list,,,,charts,chart,,',
    /^ratings\.csv:4: low: is 1\.2/,
  ],
  [
    'a rating without a source',
    'ratings.csv',
    'Phenoxyethanol,1,2,,,,list,,,,charts,,,',
    /^ratings\.csv:4: source: is empty/,
  ],
  [
    'a rating of an unknown source',
    'ratings.csv',
    'Phenoxyethanol,1,2,,,,list,,,,charts,blog,,',
    /^ratings\.csv:4: source: "blog" is not in sources\.csv/,
  ],
  [
    'a source of another family',
    'ratings.csv',
    'Phenoxyethanol,1,2,,,,rabbit,,,,charts,paper,,',
    /^ratings\.csv:4: source: "paper" is of the family "paper"/,
  ],
  [
    'a second row of one family',
    'ratings.csv',
    'Water,1,2,,,,list,,,,charts,chart,,',
    /^ratings\.csv:4: family: "Water" has a row of this family and basis in line 3/,
  ],
  [
    'low over high',
    'ratings.csv',
    'Phenoxyethanol,3,2,,,,list,,,,charts,chart,,',
    /^ratings\.csv:4: high: 2 is under low \(3\)/,
  ],
  [
    'neither number nor finding',
    'ratings.csv',
    'Phenoxyethanol,,,,,,list,,,,charts,chart,,',
    /^ratings\.csv:4: finding: a rating needs low and high, or a finding/,
  ],
  [
    'an ambiguous name that identifies',
    'ambiguous.csv',
    'Aqua,Water;Phenoxyethanol',
    /^ambiguous\.csv:3: name: "Aqua" identifies "Water"/,
  ],
  [
    'an ambiguous name with one meaning',
    'ambiguous.csv',
    'Fluid,Water',
    /^ambiguous\.csv:3: candidates: needs two ingredients/,
  ],
  [
    'an ambiguous name twice',
    'ambiguous.csv',
    'liquid,Water;Phenoxyethanol',
    /^ambiguous\.csv:3: name: "liquid" stands in line 2 already/,
  ],
  [
    'a meaning twice',
    'ambiguous.csv',
    'Fluid,Water;Phenoxyethanol;Water',
    /^ambiguous\.csv:3: candidates: "Water" stands there twice/,
  ],
  [
    'a row with a cell too many',
    'aliases.csv',
    'Eau,Water,translation,fr',
    /^aliases\.csv:4: has 4 cells; the header has 3$/,
  ],
];

for (const [what, file, line, message] of faults) {
  t.test(what, async (t) => {
    const problems = problemsOf({ [file]: add(line) });
    t.equal(problems.length, 1, problems.join('\n'));
    t.match(problems[0], message);
  });
}

t.test('a wrong header, a missing file and several faults at once', async (t) => {
  t.match(problemsOf({ 'aliases.csv': (text) => text.replace('alias,', 'name,') }), [
    /^aliases\.csv:1: the header must be alias,ingredient,kind/,
  ]);
  t.equal(
    problemsOf({
      'ingredients.csv': (text) => `${add('Urea,solvent,plantoil,,,,decision')(text)}Allantoin,solvent,,,7,law,guess\n`,
    }).length,
    3,
  );
});
