// Who finds the ingredient behind a misprint, who takes a stranger for one, and how long does a name take? All over the
// same table and the same names, none of which was asked for before. npx tsx bench/matching.ts [--cosing inventory]
import { readFileSync } from 'node:fs';
import UFuzzy from '@leeoniya/ufuzzy';
import { Searcher } from 'fast-fuzzy';
import { closest, distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import * as fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { nameKey } from '../src/core/name.ts';
import { importCosing } from '../src/dataset/cosing.ts';
import { type Misprint, misprints } from '../test/matching/misprints.ts';
import { createRandom } from '../test/random.ts';
import { median, msOf, quantile } from './measure.ts';
import { options } from './options.ts';
import { percent, printTable, say } from './print.ts';
import { loadTable, rowsOf, shippedRows } from './table.ts';

const SEED = 50;
// So many ingredients are held out of the table, and are strangers to it.
const HELD_OUT = 600;
const ALIKE = 0.8;

const random = createRandom(SEED);
const rows = shippedRows();
const needed = new Set(rows['ambiguous.csv'].flatMap(({ candidates }) => candidates.split(';')));
const free = rows['ingredients.csv'].filter(({ name }) => !needed.has(name) && name.length >= 8);
const heldOut = new Set(random.sample(free, HELD_OUT).map(({ name }) => name));
const whole = loadTable(rows);
const table = loadTable(rowsOf(rows, (name) => !heldOut.has(name)));
const { catalogue, resolver } = table;

const entries = catalogue.names;
const texts = entries.map(({ key }) => key);
const idAt = (at: number | undefined) => entries[at ?? -1]?.ingredient.id ?? null;
const idOfText = new Map(entries.map(({ key, ingredient }) => [key, ingredient.id]));

interface Rival {
  readonly name: string;
  /** How many names of each kind it is asked for: the slow ones are asked for fewer. */
  readonly asked: number;
  /** The id of the ingredient it takes a name for. */
  readonly find: (printed: string) => string | null;
}

const fuse = new Fuse(texts, { threshold: 0.3, ignoreLocation: true });
const snapshot = fuzzysort.snapshot(texts);
const mini = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, combineWith: 'AND' } });
mini.addAll(texts.map((text, id) => ({ id, text })));
const micro = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const searcher = new Searcher(texts, { threshold: ALIKE });

const rivals: readonly Rival[] = [
  {
    name: 'Porewise',
    asked: HELD_OUT,
    find: (printed) => resolver.resolve(printed).ingredient?.id ?? null,
  },
  {
    name: 'Fuse.js, threshold 0.3, ignoreLocation',
    asked: 30,
    find: (printed) => idAt(fuse.search(nameKey(printed), { limit: 1 })[0]?.refIndex),
  },
  {
    name: 'fuzzysort',
    asked: HELD_OUT,
    find: (printed) => idOfText.get(fuzzysort.go(nameKey(printed), snapshot, { limit: 1 })[0]?.target ?? '') ?? null,
  },
  {
    name: 'MiniSearch, fuzzy 0.2, AND',
    asked: 300,
    find: (printed) => idAt(mini.search(nameKey(printed))[0]?.id),
  },
  {
    name: 'uFuzzy, single error',
    asked: 150,
    find: (printed) => {
      const [at, , order] = micro.search(texts, nameKey(printed));
      return idAt(at?.[order?.[0] ?? 0]);
    },
  },
  {
    name: `fast-fuzzy, threshold ${ALIKE}`,
    asked: 120,
    find: (printed) => idOfText.get(searcher.search(nameKey(printed))[0] ?? '') ?? null,
  },
  {
    name: `Levenshtein over all (fastest-levenshtein), ${ALIKE} alike`,
    asked: 300,
    find: (printed) => {
      const key = nameKey(printed);
      const near = closest(key, texts);
      const isAlike = 1 - distance(key, near) / Math.max(key.length, near.length) >= ALIKE;
      return isAlike ? (idOfText.get(near) ?? null) : null;
    },
  },
];

const one = unknownToWhole(misprints(table, 1, 2 * HELD_OUT, random)).slice(0, HELD_OUT);
const two = unknownToWhole(misprints(table, 2, 2 * HELD_OUT, random)).slice(0, HELD_OUT);
const strangers = random.sample([...heldOut], HELD_OUT).filter((name) => resolver.identify(name) === null);
const outside = options.cosing === undefined ? [] : inventoryNames(options.cosing);

say(
  `The table without ${HELD_OUT} of its ingredients: ${texts.length.toLocaleString('en')} names. The strangers are those ingredients${outside.length === 0 ? '' : ', and names of the named inventory that the table does not hold'}.`,
);
const results = rivals.map((rival) => ({ rival, ...ask(rival) }));
const own = median(results[0]?.times ?? []);
printTable(
  results.map(({ rival, right, wrong, taken, takenOutside, times }) => ({
    matcher: rival.name,
    'asked of each': rival.asked,
    'one edit: right / wrong': `${percent(right[0])} / ${percent(wrong[0])}`,
    'two edits: right / wrong': `${percent(right[1])} / ${percent(wrong[1])}`,
    'strangers taken': percent(taken),
    ...(outside.length === 0 ? {} : { 'inventory taken': percent(takenOutside) }),
    'ms a name, median': median(times),
    p95: quantile(times, 0.95),
    'times Porewise': `${Number((median(times) / own).toPrecision(2))}`,
  })),
);

function ask({ find, asked }: Rival) {
  const times: number[] = [];
  const answer = (printed: string) => {
    let id: string | null = null;
    times.push(
      msOf(() => {
        id = find(printed);
      }),
    );
    return id as string | null;
  };
  for (const { printed } of misprints(table, 1, 10, createRandom(SEED + 1))) find(printed);
  const tally = (all: readonly Misprint[]) => {
    const answers = all.slice(0, asked).map(({ printed, of }) => ({ id: answer(printed), of: of.id }));
    const right = answers.filter(({ id, of }) => id === of).length;
    const wrong = answers.filter(({ id, of }) => id !== null && id !== of).length;
    return { right: right / answers.length, wrong: wrong / answers.length };
  };
  const taken = (all: readonly string[]) => {
    const some = all.slice(0, asked);
    return some.filter((name) => answer(name) !== null).length / some.length;
  };
  const [first, second] = [tally(one), tally(two)];
  return {
    right: [first.right, second.right] as const,
    wrong: [first.wrong, second.wrong] as const,
    taken: taken(strangers),
    takenOutside: taken(outside),
    times,
  };
}

/** A misprint that is itself one of the names held out is no misprint. */
function unknownToWhole(all: readonly Misprint[]): Misprint[] {
  return all.filter(({ printed }) => whole.resolver.identify(printed) === null);
}

function inventoryNames(file: string): string[] {
  const { rows: imported } = importCosing(readFileSync(file, 'utf8'), whole.catalogue, file);
  return random
    .sample(imported, 2 * HELD_OUT)
    .map(({ name }) => name)
    .filter((name) => name.length >= 8 && whole.resolver.identify(name) === null)
    .slice(0, HELD_OUT);
}
