// Weighs one item by its own text: a known name, what could be one, or prose.
import { nameKey } from '../name.ts';
import { JOINT_FIRST } from './clinging.ts';
import type { Lexicon } from './lexicon.ts';
import { takePercent } from './percent.ts';
import { isNameLike, isProse, shapeOf } from './prose.ts';
import { trimMarks } from './span.ts';

export interface ItemWeight {
  readonly kind: 'known' | 'name_like' | 'prose' | 'other';
  /** Its amount stands beside it. */
  readonly isDosed: boolean;
  /** One word. */
  readonly isPlain: boolean;
}

// A list without separators is one long item: of so many words, so many of which the table knows, nearly none small.
const FEWEST_WORDS_OF_A_RUN = 5;
const KNOWN_SHARE_OF_A_RUN = 0.7;
const SMALL_WORD_SHARE_OF_A_RUN = 0.1;

export function weighItem(text: string, lexicon: Lexicon): ItemWeight {
  const { name, percent } = takePercent({ text, lexicon }, trimMarks(text, { start: 0, end: text.length }));
  const printed = text.slice(name.start, name.end).replace(JOINT_FIRST, '');
  return { kind: kindOf(printed, lexicon), isDosed: percent !== null, isPlain: !/[\s/\\]/.test(printed) };
}

function kindOf(printed: string, lexicon: Lexicon): ItemWeight['kind'] {
  if (lexicon.identify(printed) !== undefined) return 'known';
  const key = nameKey(unglue(printed));
  const shape = shapeOf(key, lexicon);
  const isRun =
    shape.words >= FEWEST_WORDS_OF_A_RUN &&
    shape.known >= shape.words * KNOWN_SHARE_OF_A_RUN &&
    shape.functionWords <= shape.words * SMALL_WORD_SHARE_OF_A_RUN;
  if (isRun) return 'known';
  if (isProse(shape)) return 'prose';
  return isNameLike(key, shape) ? 'name_like' : 'other';
}

/** "GlycerinCetearyl Alcohol": a word begins at a capital behind a small letter or a bracket. */
function unglue(text: string): string {
  return text.replace(/([\p{Ll})\]])(?=\p{Lu})/gu, '$1 ');
}
