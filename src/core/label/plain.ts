// A label that is nothing but names of the table between commas, as three in ten real ones are: read in one pass,
// and exactly as the steps of read.ts would read it.
import type { Steps } from '../steps.ts';
import { type ItemOf, LONGEST_REMEMBERED } from './item.ts';
import { isInnerComma } from './items.ts';
import type { Mention, Reading } from './reading.ts';

const SPACE = 32;
const NAMES_A_STEP = 64;

/** Null where anything else stands on the label. */
export function* readPlain(label: string, itemOf: ItemOf): Steps<Reading | null> {
  const mentions: Mention[] = [];
  for (let from = 0, end = 0; end < label.length; from = end + 1) {
    const start = label.charCodeAt(from) === SPACE ? from + 1 : from;
    end = commaFrom(label, start);
    if (end - start > LONGEST_REMEMBERED) return null;
    const name = itemOf(label.slice(start, label.charCodeAt(end - 1) === SPACE ? end - 1 : end)).plainName;
    if (name === null) return null;
    const { text, exact } = name;
    mentions.push({
      text,
      name: text,
      exact,
      start,
      end: start + text.length,
      section: 'main',
      product: 0,
      percent: null,
    });
    if (mentions.length % NAMES_A_STEP === 0) yield;
  }
  return mentions.length === 0 ? null : { kind: 'list', mentions, ignored: [], products: [null] };
}

/** Where the next comma that separates stands, or the label ends. */
function commaFrom(label: string, start: number): number {
  let at = label.indexOf(',', start);
  while (at >= 0 && isInnerComma(label, at)) at = label.indexOf(',', at + 1);
  return at < 0 ? label.length : at;
}
