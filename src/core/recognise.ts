// The names of one request -> matches: each name worked out once and remembered, and no more look-ups than a request may
// cost.
import { jointsIn } from './glue.ts';
import type { Catalogue, Likeness } from './ingredient.ts';
import type { Lexicon } from './label/lexicon.ts';
import type { Mention } from './label/reading.ts';
import { type Match, nothing } from './match.ts';
import { nameKey } from './name.ts';
import { stepsOf } from './plain-word.ts';
import { createMemory } from './remember.ts';
import { createResolver } from './resolve.ts';
import type { Steps } from './steps.ts';
import { Walk } from './walk.ts';

export interface Recognised {
  readonly matches: readonly Match[];
  /** Names that were not compared with near ones, because the request held too many unknown names before them. */
  readonly unsearched: number;
}

export type Mentioned = Pick<Mention, 'name' | 'exact'>;

export interface Recogniser {
  /** What the reader may ask of the same table. */
  readonly lexicon: Lexicon;
  recognise(mentions: readonly Mentioned[]): Steps<Recognised>;
}

// Names, not labels: some thousand distinct names make up nearly all uses.
const REMEMBERED_NAMES = 10_000;
// What is asked of stretches of a label comes again on the same one, and seldom on another.
const REMEMBERED_BEGINNINGS = 5000;
// The names of the table hold some 13,000 different words, most of them rare.
const REMEMBERED_WORDS = 10_000;
// What an unknown name was recognised as takes the most memory, with its suggestions and its text in answers.
const REMEMBERED_REPAIRS = 2500;
// A look-up of a misprint takes a tenth of a millisecond, and the whole request must not take much longer than a label
// of known names. Of 13,068 real labels, one took 99 look-ups and all others at most 46.
export const MOST_LOOK_UPS = 100;

export function createRecogniser(catalogue: Catalogue, likeness: Likeness): Recogniser {
  const resolver = createResolver(catalogue, likeness);
  const identify = createMemory(REMEMBERED_NAMES, resolver.identify);
  const repair = createMemory(REMEMBERED_REPAIRS, resolver.repair);
  return {
    lexicon: {
      exact: identify,
      identify: (text) => identify(text)?.ingredient?.id,
      mayBegin: createMemory(REMEMBERED_BEGINNINGS, resolver.mayBegin),
      stepsOf: createMemory(REMEMBERED_WORDS, (text) => stepsOf(text, catalogue)),
      newWalk: () => new Walk(catalogue),
      mayGoOn: createMemory(REMEMBERED_BEGINNINGS, resolver.mayGoOn),
      isWhole: createMemory(REMEMBERED_BEGINNINGS, resolver.isWhole),
      jointsIn: (text) => jointsIn(text, catalogue),
      isOfSeries: resolver.isOfSeries,
      isAmbiguous: (text) => catalogue.ambiguous(nameKey(text)) !== undefined,
      isInci: (text) => identify(text)?.kind === 'inci',
      hasWord: (word) => catalogue.hasWord(word),
    },
    *recognise(mentions) {
      const matches: Match[] = [];
      let lookUps = 0;
      let unsearched = 0;
      for (const { name, exact } of mentions) {
        if (exact !== null) {
          matches.push(exact);
          continue;
        }
        lookUps += lookUpsOf(name);
        if (lookUps <= MOST_LOOK_UPS) {
          matches.push(repair(name));
          yield;
        } else {
          matches.push(nothing([]));
          unsearched++;
        }
      }
      return { matches, unsearched };
    },
  };
}

/** The name itself, and each part between slashes. Counted, not timed: the same request has the same answer. */
function lookUpsOf(name: string): number {
  return name.includes('/') ? 1 + name.split('/').length : 1;
}
