// The engine compiles what is run often; a program that has just started runs everything slowly. So labels of the table's
// own names are checked before a client sends a label of a thousand names.
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Service } from '../http/app.ts';
import { checkJson } from '../http/check-json.ts';
import { inTurns } from '../http/in-turns.ts';

const ROUNDS = 6;
const NAMES_A_LABEL = 30;

// One for each way through the reader that takes long on a long label.
const SHAPES: readonly ((names: readonly string[]) => string)[] = [
  (names) => names.join(', '),
  (names) => names.join(' '),
  (names) => names.join('/'),
  (names) => names.join(') '),
  (names) => names.map((name, n) => `${name} (${misprinted(names[n - 1] ?? '')})`).join(', '),
  (names) => names.map(misprinted).join(', '),
];

/** A label at a time, and others are let in between; given up when the service stops. */
export async function warmUp({ catalogue, check, dataset, isReady }: Service): Promise<void> {
  const labels = ROUNDS * SHAPES.length;
  const stride = Math.ceil(catalogue.ingredients.length / (labels * NAMES_A_LABEL));
  const names = catalogue.ingredients.filter((_, i) => i % stride === 0).map(({ name }) => name);
  for (let n = 0; n < labels && isReady(); n++) {
    const label = SHAPES[n % SHAPES.length]?.(names.slice(n * NAMES_A_LABEL, (n + 1) * NAMES_A_LABEL)) ?? '';
    checkJson(await inTurns(check({ ingredients: label })), dataset);
    await nextRound();
  }
}

function misprinted(name: string): string {
  return name.slice(0, -1);
}
