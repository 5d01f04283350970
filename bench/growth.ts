// What does it cost when the table grows tenfold and a hundredfold, and the label with it?
// npx tsx bench/growth.ts [--cosing inventory]
import { readFileSync } from 'node:fs';
import { createCheck } from '../src/core/check.ts';
import { atOnce } from '../src/core/steps.ts';
import { importCosing } from '../src/dataset/cosing.ts';
import type { Rows } from '../src/dataset/tables.ts';
import { createNameIndex } from '../src/matching/name-index.ts';
import { loadCatalogue } from '../src/sqlite/catalogue.ts';
import { openReadOnly } from '../src/sqlite/database.ts';
import { type Misprint, misprints } from '../test/matching/misprints.ts';
import { createRandom } from '../test/random.ts';
import { median, msOf, quantile } from './measure.ts';
import { composeLabel, recombined } from './names.ts';
import { options } from './options.ts';
import { percent, printTable } from './print.ts';
import { buildFrom, rowsOf, shippedRows, type Table, tableOf, unrated, withIngredients, writeData } from './table.ts';

const SEED = 53;
const FEW = 4000;
const MANY = 34_000;
const TOO_MANY = 340_000;
const NAMES_ASKED = 2000;
const LABELS = 15;
const WARM_UP = 5;
const INGREDIENTS = [10, 100, 500] as const;

const random = createRandom(SEED);
const shipped = shippedRows();

const byNames = [];
const byLabel = [];
for (const [kind, rows] of tables()) {
  const data = writeData(rows());
  let database = '';
  const buildMs = msOf(() => {
    database = buildFrom(data);
  });
  const db = openReadOnly(database);
  let table: Table | undefined;
  const loadMs = msOf(() => {
    table = tableOf(loadCatalogue(db));
  });
  db.close();
  if (table === undefined) throw new Error(`the table of ${kind} was not loaded`);
  byNames.push({
    names: table.catalogue.names.length,
    table: kind,
    ...namesIn(table),
    ...costs(table, buildMs, loadMs),
  });
  byLabel.push({ names: table.catalogue.names.length, ...labelsOf(table) });
}
printTable(byNames);
printTable(byLabel);

function tables(): [string, () => Rows][] {
  return [
    [`about ${FEW.toLocaleString('en')} of the shipped`, fewer],
    ['shipped', () => shipped],
    options.cosing === undefined
      ? ['shipped, and recombined', () => grown(MANY)]
      : ['shipped, and the named inventory', () => withInventory(options.cosing ?? '')],
    ['shipped, and recombined', () => grown(TOO_MANY)],
  ];
}

function namesOf(rows: Rows): number {
  return rows['ingredients.csv'].length + rows['aliases.csv'].length;
}

function fewer(): Rows {
  const share = FEW / namesOf(shipped);
  const kept = new Set(shipped['ingredients.csv'].filter(() => random.next() < share).map(({ name }) => name));
  return rowsOf(shipped, (name) => kept.has(name));
}

function grown(count: number): Rows {
  return withIngredients(shipped, recombined(shipped, count - namesOf(shipped), random));
}

function withInventory(file: string): Rows {
  const db = openReadOnly(buildFrom(writeData(shipped)));
  const { rows } = importCosing(readFileSync(file, 'utf8'), loadCatalogue(db), file);
  db.close();
  return withIngredients(
    shipped,
    rows.map((row) => unrated(row.name, row as Parameters<typeof unrated>[1])),
  );
}

function costs({ catalogue }: Table, buildMs: number, loadMs: number) {
  const makeNames = createNameIndex(catalogue);
  const indexMs = msOf(makeNames);
  return { 'index made, ms': indexMs, 'table loaded, s': loadMs / 1000, 'database built, s': buildMs / 1000 };
}

/** Each name is asked for once: nothing is remembered. */
function namesIn(table: Table) {
  const { catalogue, resolver } = table;
  const exact = random.sample(catalogue.ingredients, NAMES_ASKED).map(({ name }) => name);
  const broken = misprints(table, 1, NAMES_ASKED, random);
  for (const name of exact) resolver.identify(name.toUpperCase());
  for (const { printed } of broken.slice(0, 200)) resolver.resolve(`${printed}e`);
  const exactMs = exact.map((name) => msOf(() => resolver.identify(name)));
  const answers: { one: Misprint; id: string | undefined }[] = [];
  const brokenMs = broken.map((one) =>
    msOf(() => answers.push({ one, id: resolver.resolve(one.printed).ingredient?.id })),
  );
  return {
    'exact name, µs': 1000 * median(exactMs),
    'misprint, ms: median': median(brokenMs),
    p95: quantile(brokenMs, 0.95),
    'misprints: right': percent(answers.filter(({ one, id }) => id === one.of.id).length / answers.length),
    wrong: percent(answers.filter(({ one, id }) => id !== undefined && id !== one.of.id).length / answers.length),
  };
}

/** Labels of known names, and of misprints alone; the program is warm, the memory of names is empty before each. */
function labelsOf(table: Table) {
  const cells: Record<string, number> = {};
  for (const [what, share] of [
    ['names', 0],
    ['misprints', 1],
  ] as const) {
    for (const count of INGREDIENTS) {
      const times = Array.from({ length: LABELS + WARM_UP }, () => {
        const ingredients = composeLabel(table, count, count * share, random);
        const check = createCheck(table.catalogue, table.likeness);
        return msOf(() => atOnce(check({ ingredients })));
      });
      cells[`${count} ${what}, ms`] = median(times.slice(WARM_UP));
    }
  }
  return cells;
}
