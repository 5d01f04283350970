// The operator's own rows over the table: what takes whose place, who is named for it, and what is refused.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkedRows, makeDatabase } from '../../src/dataset/build.ts';
import { readInputFiles } from '../../src/dataset/input-files.ts';
import { DatasetError } from '../../src/dataset/problems.ts';
import { versionOf } from '../../src/dataset/version.ts';
import { readOverlay } from '../../src/sqlite/about.ts';
import { loadCatalogue } from '../../src/sqlite/catalogue.ts';
import { openBytes } from '../../src/sqlite/database.ts';
import { overlayOf, smallData } from './data.ts';

type Files = Readonly<Record<string, string>>;

function laidOver(files: Files) {
  const inputs = { ...smallData(), overlay: overlayOf(files) };
  const db = openBytes(makeDatabase(readInputFiles(inputs), inputs.migrations));
  return { catalogue: loadCatalogue(db), counts: readOverlay(db) };
}

/** What is wrong, with paths relative to the operator's folder. */
function problemsOf(files: Files, prepare: (overlay: string) => void = () => {}): string[] {
  const overlay = overlayOf(files);
  prepare(overlay);
  try {
    checkedRows(readInputFiles({ ...smallData(), overlay }));
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.message.replaceAll(`${overlay}/`, 'own/').split('\n').slice(1);
  }
}

t.test('a rating without a source is the word of the operator, and decides', async (t) => {
  const { catalogue, counts } = laidOver({ 'ratings.csv': 'Isopropyl Myristate,1,1,,,,list,,,,,,,' });
  const { grade, ratings } = catalogue.get('isopropyl-myristate') ?? {};
  t.match(grade, { value: 1, low: 1, high: 5, basis: 'list', traced: false, sources: 2, origin: 'operator' });
  t.match(ratings, [
    { family: 'operator', source: { id: 'operator', origin: 'operator' } },
    { family: 'paper', source: { id: 'paper' } },
  ]);
  t.notOk(ratings?.[1]?.source.origin, 'what the table says stays the word of its source');
  t.same(counts, { ingredients: 0, aliases: 0, ratings: 1, sources: 0 });
  t.notOk(catalogue.get('water')?.grade.origin);
});

t.test('a rating cites a source of the operator, whose family it takes', async (t) => {
  const { catalogue, counts } = laidOver({
    'sources.csv': 'our-panel,"Our panel, 2026",,human,our-panel,2026,high',
    'ratings.csv': 'Phenoxyethanol,3,4,,,,human,human face,,,,our-panel,,\nWater,,,,negative,,human,,,,,our-panel,,',
  });
  t.match(catalogue.get('phenoxyethanol')?.grade, { value: 3.5, basis: 'human', traced: true, origin: 'operator' });
  t.match(catalogue.get('phenoxyethanol')?.ratings, [{ family: 'our-panel', source: { id: 'our-panel' } }]);
  t.match(catalogue.get('water')?.grade, { value: 0, basis: 'list' }, 'a finding without a number is only shown');
  t.notOk(catalogue.get('water')?.grade.origin);
  t.same(counts, { ingredients: 0, aliases: 0, ratings: 2, sources: 1 });
});

t.test("a rating of the same family and basis takes the place of the table's", async (t) => {
  const { catalogue } = laidOver({
    'sources.csv': 'own-copy,Our copy of the chart,,list,charts,,low',
    'ratings.csv': 'Water,2,2,,,,list,,,,charts,own-copy,,',
  });
  t.equal(catalogue.get('water')?.ratings.length, 1);
  t.match(catalogue.get('water')?.grade, { value: 2, low: 2, sources: 1, origin: 'operator' });
});

t.test('ingredients are added, or replaced by their name', async (t) => {
  const { catalogue, counts } = laidOver({
    'ingredients.csv': 'Exemplum Fictum Seed Oil,fatty_ester,plant_oil,,,,decision\nWater,fatty_ester,,,,,decision',
    'aliases.csv': 'Example Oil,Exemplum Fictum Seed Oil,common_name',
  });
  t.match(catalogue.byName('example oil')?.ingredient, { id: 'exemplum-fictum-seed-oil', oil: 'plant_oil' });
  t.equal(catalogue.get('water')?.class.id, 'fatty_ester');
  t.equal(catalogue.byName('aqua')?.ingredient.id, 'water', 'its names and ratings stay');
  t.equal(catalogue.get('water')?.grade.value, 0);
  t.same(counts, { ingredients: 2, aliases: 1, ratings: 0, sources: 0 });
});

t.test('a name of the operator is taken from an alias, or from the names that identify none', async (t) => {
  const { catalogue } = laidOver({
    'aliases.csv': 'A-qua,Phenoxyethanol,trade_name\nLiquid,Water,trade_name',
    'ingredients.csv': 'IPM,solvent,,,,,decision',
  });
  t.equal(catalogue.byTightName('aqua')?.ingredient.id, 'phenoxyethanol');
  t.equal(catalogue.byName('liquid')?.ingredient.id, 'water');
  t.equal(catalogue.ambiguous('liquid'), undefined);
  t.match(catalogue.byName('ipm'), { ingredient: { id: 'ipm' }, by: 'inci' });
});

t.test('rows that say what the table says change nothing, so that a copied file can be edited', async (t) => {
  const { catalogue, counts } = laidOver({
    'sources.csv': 'chart,A chart,,list,charts,,low',
    'ratings.csv': 'Water,0,0,,,0,list,,,,charts,chart,,\nPhenoxyethanol,1,1,,,,list,,,,,,,',
  });
  t.same(counts, { ingredients: 0, aliases: 0, ratings: 1, sources: 0 });
  t.notOk(catalogue.get('water')?.grade.origin);
});

t.test('the overlay is part of the version, and an empty folder is an overlay of nothing', async (t) => {
  const inputs = smallData();
  const over = (files: Files) => versionOf({ ...inputs, overlay: overlayOf(files) }).version;
  const plain = versionOf(inputs).version;
  const one = over({ 'aliases.csv': 'Eau,Water,translation' });
  t.not(one, plain);
  t.equal(one, over({ 'aliases.csv': 'Eau,Water,translation' }), 'wherever the folder is');
  t.not(one, over({ 'aliases.csv': 'Eau,Water,synonym' }));
  t.same(laidOver({}).counts, { ingredients: 0, aliases: 0, ratings: 0, sources: 0 });
});

const faults: readonly (readonly [string, Files, readonly RegExp[]])[] = [
  [
    'an unknown file and a faulty row, both at once',
    { 'rating.csv': 'x', 'ratings.csv': 'Water,2.2,3,,,,list,,,,,,,' },
    [
      /^own\/rating\.csv: is none of the files read here: sources\.csv, ingredients\.csv, aliases\.csv, ratings\.csv$/,
      /^own\/ratings\.csv:2: low: is 2\.2; it must be a number from 0 to 5 in steps of 0\.5, or empty$/,
    ],
  ],
  [
    'a faulty cell and a reference to nothing, both at once',
    { 'aliases.csv': 'Eau,Water,french\nPhenox,Phenoxyethanl,synonym\nIso,aqua,synonym' },
    [
      /^own\/aliases\.csv:2: kind: is "french"; it must be one of synonym/,
      /^own\/aliases\.csv:3: ingredient: "Phenoxyethanl" is not a name in ingredients\.csv$/,
      /^own\/aliases\.csv:4: ingredient: "aqua" is not a name in ingredients\.csv; write "Water"$/,
    ],
  ],
  [
    'a reference to a faulty row is no second fault',
    {
      'sources.csv': 'our-panel,Our panel,,guess,our-panel,2026,high',
      'ratings.csv': 'Water,1,1,,,,human,,,,our-panel,our-panel,,',
    },
    [/^own\/sources\.csv:2: basis: is "guess"; it must be one of human, rabbit/],
  ],
  [
    'a short row, and what else is wrong with its file',
    {
      'sources.csv': 'our-panel,Our panel,,human,our-panel,2026,high\nx,y\nz,Z,,guess,z,2026,high',
      'ratings.csv': 'Water,1,1,,,,human,,,,our-panel,our-panel,,',
    },
    [
      /^own\/sources\.csv:3: has 2 cells; the header has 7$/,
      /^own\/sources\.csv:4: basis: is "guess"; it must be one of human/,
    ],
  ],
  [
    'a quote that is not closed, and what is cited from the file',
    {
      'sources.csv': 'our-panel,"Our panel,,human,our-panel,2026,high',
      'ratings.csv': 'Water,1,1,,,,human,,,,our-panel,our-panel,,',
    },
    [/^own\/sources\.csv:2: is no CSV: Quote Not Closed/],
  ],
  [
    "a number under the name of one of the table's sources",
    { 'ratings.csv': 'Water,4,4,,,,rabbit,,,,paper,paper,,' },
    [/^own\/ratings\.csv:2: source: "paper" is a source of the table; cite a row of your own sources\.csv/],
  ],
  [
    "a source in place of one of the table's",
    { 'sources.csv': 'paper,Another paper,,rabbit,paper,1999,high' },
    [/^own\/sources\.csv:2: id: "paper" is a source of the table; give yours an id of its own$/],
  ],
  [
    'a rating of another basis or family than its source',
    {
      'sources.csv': 'our-panel,Our panel,,human,our-panel,2026,high',
      'ratings.csv': 'Water,1,1,,,,rabbit,,,,,our-panel,,\nPhenoxyethanol,1,1,,,,human,,,,charts,our-panel,,',
    },
    [
      /^own\/ratings\.csv:2: basis: "our-panel" has the basis "human"$/,
      /^own\/ratings\.csv:3: source: "our-panel" is of the family "our-panel", the row of "charts"$/,
    ],
  ],
  [
    'a number that rests on nothing',
    { 'ratings.csv': 'Water,4,4,,,,,,,,,,,' },
    [/^own\/ratings\.csv:2: basis: is empty; it must be one of human/],
  ],
  [
    'a canonical name as an alias of another ingredient',
    { 'aliases.csv': 'Water,Phenoxyethanol,synonym' },
    [/^own\/aliases\.csv:2: alias: "Water" could mean "Phenoxyethanol" or "Water" \(ingredients\.csv:2\)/],
  ],
  [
    'another spelling of an ingredient',
    { 'ingredients.csv': 'WATER,solvent,,,,,decision' },
    [
      /^own\/ingredients\.csv:2: name: "WATER" has the id of "Water" in ingredients\.csv:2$/,
      /^own\/ingredients\.csv:2: name: "WATER" could mean "WATER" or "Water"/,
    ],
  ],
  [
    'the same row twice',
    { 'aliases.csv': 'Eau,Water,translation\neau,Water,translation' },
    [/^own\/aliases\.csv:3: alias: "eau" stands in line 2 already$/],
  ],
];

for (const [what, files, messages] of faults) {
  t.test(what, async (t) => {
    const problems = problemsOf(files);
    t.equal(problems.length, messages.length, problems.join('\n'));
    t.match(problems, messages);
  });
}

t.test('a folder that is not there, a file in another encoding, and what a mounted folder holds', async (t) => {
  t.match(
    problemsOf({}, (overlay) =>
      writeFileSync(
        join(overlay, 'aliases.csv'),
        Buffer.from('alias,ingredient,kind\nCr\xe8me,Water,synonym\n', 'latin1'),
      ),
    ),
    [/^own\/aliases\.csv:2: holds a character that is not UTF-8; save the file as UTF-8$/],
  );
  t.same(
    problemsOf({ '.DS_Store': 'x' }, (overlay) => mkdirSync(join(overlay, '..data'))),
    [],
  );
  t.throws(() => checkedRows(readInputFiles({ ...smallData(), overlay: '/nowhere/own' })), {
    message: /^the data has 1 problem:\n\/nowhere\/own: cannot be read: ENOENT/,
  });
});
