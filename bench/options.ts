// What the caller may name: files of their own to measure with. Nothing of them is kept.
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** JSONL of labels with their truth: `text`, `truth[].start`, `.end`, and `not_spans`, `neutral_spans`. */
    gold: { type: 'string' },
    /** An inventory as `npm run data:import` takes it. */
    cosing: { type: 'string' },
    /** JSONL of labels to send: `ingredients` or `ingredients_raw`. */
    labels: { type: 'string' },
    /** Only these questions, separated by commas. */
    only: { type: 'string' },
    /** Whether the tables are written into bench/README.md. */
    write: { type: 'boolean', default: false },
  },
});

export const options = values;
