// Does a confidence keep its word: of the repairs that are given it, how many are right? npx tsx bench/confidence.ts
import type { Match } from '../src/core/match.ts';
import { misprint } from '../test/matching/misprints.ts';
import { createRandom } from '../test/random.ts';
import { percent, printTable, say } from './print.ts';
import { loadTable, rowsOf, shippedRows } from './table.ts';

const SEED = 56;
// Each time other ingredients are held out of the table: every repair of their names is wrong.
const ROUNDS = 5;
const STRANGERS = 750;
const MISPRINTED_STRANGERS = 250;
// Of the table's own names, by how many edits they are misprinted.
const MISPRINTS: Readonly<Record<number, number>> = { 1: 750, 2: 500, 3: 250 };
const SHORTEST = 5;
const FROM = [0.5, 0.9, 0.92, 0.94, 0.96, 0.98] as const;

interface Repair {
  readonly confidence: number;
  readonly isRight: boolean;
}

const rows = shippedRows();
const random = createRandom(SEED);
const repairs = Array.from({ length: ROUNDS }, round).flat();

say(
  `${ROUNDS} times ${STRANGERS} ingredients are held out of the table. Asked for are their names as printed, ${MISPRINTED_STRANGERS} of them with one edit more, and ${Object.values(MISPRINTS).reduce((sum, n) => sum + n)} misprints of names that the table holds: ${repairs.length.toLocaleString('en')} names were repaired, ${percent(share(repairs))} of them rightly.`,
);
printTable(
  FROM.map((from, n) => {
    const under = FROM[n + 1] ?? 1;
    const own = repairs.filter(({ confidence }) => confidence >= from && confidence < under);
    return {
      confidence: n === 0 ? `under ${under.toFixed(2)}` : `${from.toFixed(2)} and more`,
      repairs: own.length,
      'of them right': percent(share(own)),
    };
  }),
);

function round(): Repair[] {
  const strangers = random.sample(rows['ingredients.csv'], STRANGERS).map(({ name }) => name);
  const heldOut = new Set(strangers);
  const { catalogue, resolver } = loadTable(rowsOf(rows, (name) => !heldOut.has(name)));
  const names = catalogue.ingredients.map(({ name }) => name).filter((name) => name.length >= SHORTEST);
  const repaired = (printed: string, name: string | null): Repair[] => {
    const match: Match = resolver.resolve(printed);
    return match.kind === 'fuzzy' ? [{ confidence: match.confidence, isRight: match.ingredient?.name === name }] : [];
  };
  const misprinted = Object.entries(MISPRINTS).flatMap(([edits, count]) =>
    Array.from({ length: count }, () => random.pick(names)).flatMap((name) =>
      repaired(misprint(name, Number(edits), random), name),
    ),
  );
  const taken = strangers.flatMap((name) => repaired(name, null));
  const takenMisprinted = random
    .sample(strangers, MISPRINTED_STRANGERS)
    .flatMap((name) => repaired(misprint(name, 1, random), null));
  return [...misprinted, ...taken, ...takenMisprinted];
}

function share(some: readonly Repair[]): number {
  return some.filter(({ isRight }) => isRight).length / some.length;
}
