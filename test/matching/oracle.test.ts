// The repair of a misprint beside a naive oracle: every name of the table is compared, and the rules of budget and lead
// alone decide. The oracle knows no guard, so Porewise may be silent where it speaks, but never speak otherwise.
import t from 'tap';
import type { Ingredient } from '../../src/core/ingredient.ts';
import { nameKey } from '../../src/core/name.ts';
import { createResolver } from '../../src/core/resolve.ts';
import { editDistance } from '../../src/matching/edit-distance.ts';
import { areOpposites, differingWords, isCompound } from '../../src/matching/guards.ts';
import { comparable, createNameIndex } from '../../src/matching/name-index.ts';
import { createRandom } from '../random.ts';
import { catalogue, likeness } from '../table.ts';
import { misprints } from './misprints.ts';
import { textbookDistance } from './textbook-distance.ts';

const SEED = 20261122;
const MISPRINTS = 400;
const WIDE_LEAD = 2;
// In words so long, of letters alone, no guard but those named below has a say.
const LONG_WORD = 8;

const { entries } = createNameIndex(catalogue)();
const resolver = createResolver(catalogue, likeness);

interface Found {
  readonly ingredient: Ingredient;
  readonly text: string;
  readonly distance: number;
  /**
   * Whether the next ingredient is far enough away for a short name, for which rivals beyond the budget count too. Of
   * those Porewise sees only the ones that share a trigram: it may repair where this is false.
   */
  readonly isClear: boolean;
}

function oracle(text: string): Found | null {
  const budget = text.length < 6 ? 0 : text.length < 8 ? 1 : text.length < 20 ? 2 : 3;
  const reach = budget + WIDE_LEAD;
  const nearest = entries
    // The distance is held to the textbook by a test of its own, and below for the name found.
    .flatMap((entry) => {
      const distance = editDistance(text, entry.text, reach);
      return distance <= reach ? [{ ...entry, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance);
  const [best] = nearest;
  if (best === undefined || best.distance === 0 || best.distance > budget) return null;
  const rival = nearest.find(({ ingredient }) => ingredient !== best.ingredient);
  const lead = (rival?.distance ?? Number.POSITIVE_INFINITY) - best.distance;
  if (lead === 0) return null;
  const isShort = text.length < 10 && best.distance > 1;
  return { ...best, isClear: !isShort || lead >= WIDE_LEAD };
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
    !(catalogue.beginsCommonName(pair.query) && catalogue.beginsCommonName(pair.candidate)) &&
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
      if (
        repair !== null &&
        (repair.ingredient !== found?.ingredient || repair.distance !== textbookDistance(text, found.text))
      )
        otherwise.push(`${printed} -> ${repair.ingredient.name}, not ${found?.ingredient.name ?? 'nothing'}`);
      if (repair === null && found?.isClear === true && isBeyondGuards(text, found.text))
        silent.push(`${printed} -> nothing, not ${found.ingredient.name}`);
    }
    t.same(otherwise, []);
    t.same(silent, []);
    t.ok(repaired > MISPRINTS / 2, `${repaired} of ${MISPRINTS} were repaired`);
  });
}
