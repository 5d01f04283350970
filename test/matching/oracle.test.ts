// The repair of a misprint beside a naive oracle: every name of the table, the textbook's distance, and the rules of
// budget and lead alone. The oracle knows no guard, so Porewise may be silent where it speaks, but never speak otherwise.
import t from 'tap';
import type { Ingredient } from '../../src/core/ingredient.ts';
import { nameKey } from '../../src/core/name.ts';
import { createResolver } from '../../src/core/resolve.ts';
import { areOpposites, differingWords, isCompound } from '../../src/matching/guards.ts';
import { comparable, createNameIndex } from '../../src/matching/name-index.ts';
import { createRandom } from '../random.ts';
import { catalogue, likeness } from '../table.ts';
import { misprints } from './misprints.ts';
import { textbookDistance } from './textbook-distance.ts';

const SEED = 20261122;
const MISPRINTS = 60;
// A rival further away than the budget and the widest lead changes nothing.
const WIDEST_LEAD = 2;
// In words so long, of letters alone, no guard but those named below has a say.
const LONG_WORD = 8;

const { entries } = createNameIndex(catalogue)();
const resolver = createResolver(catalogue, likeness);

interface Nearest {
  readonly ingredient: Ingredient;
  readonly text: string;
  readonly distance: number;
}

function oracle(text: string): Nearest | null {
  const budget = text.length < 6 ? 0 : text.length < 8 ? 1 : text.length < 20 ? 2 : 3;
  const reach = budget + WIDEST_LEAD;
  let best: Nearest | null = null;
  const distances = new Map<Ingredient, number>();
  for (const { text: name, ingredient } of entries) {
    if (Math.abs(name.length - text.length) > reach) continue;
    const distance = textbookDistance(text, name);
    if (distance < (distances.get(ingredient) ?? Number.POSITIVE_INFINITY)) distances.set(ingredient, distance);
    if (best === null || distance < best.distance) best = { ingredient, text: name, distance };
  }
  if (best === null || best.distance === 0 || best.distance > budget) return null;
  distances.delete(best.ingredient);
  const lead = Math.min(...distances.values()) - best.distance;
  const enough = text.length < 10 && best.distance > 1 ? WIDEST_LEAD : 1;
  return lead >= enough ? best : null;
}

/** One long word is misprinted, by at most two edits, and not into a word that means something. */
function isBeyondGuards(text: string, name: string): boolean {
  const pairs = differingWords(text, name);
  const [pair] = pairs ?? [];
  return (
    pairs?.length === 1 &&
    pair !== undefined &&
    [pair.query, pair.candidate].every((word) => word.length >= LONG_WORD && /^[a-z]+$/.test(word)) &&
    textbookDistance(pair.query, pair.candidate) <= 2 &&
    !catalogue.hasInciWord(pair.query) &&
    !isCompound(pair.query, catalogue.hasInciWord) &&
    !areOpposites(pair)
  );
}

const random = createRandom(SEED);
for (const edits of [1, 2, 3]) {
  t.test(`${edits} edits: what is repaired is what a full scan finds, and silence has a reason`, async (t) => {
    const otherwise: string[] = [];
    const silent: string[] = [];
    let repaired = 0;
    for (const { printed } of misprints({ catalogue, resolver }, edits, MISPRINTS, random)) {
      const text = comparable(nameKey(printed));
      const found = oracle(text);
      const { repair } = likeness.near(text);
      if (repair !== null) repaired++;
      if (repair !== null && (repair.ingredient !== found?.ingredient || repair.distance !== found.distance))
        otherwise.push(`${printed} -> ${repair.ingredient.name}, not ${found?.ingredient.name ?? 'nothing'}`);
      if (repair === null && found !== null && isBeyondGuards(text, found.text))
        silent.push(`${printed} -> nothing, not ${found.ingredient.name}`);
    }
    t.same(otherwise, []);
    t.same(silent, []);
    t.ok(repaired > MISPRINTS / 2, `${repaired} of ${MISPRINTS} were repaired`);
  });
}
