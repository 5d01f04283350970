// How well, and how fast, is a label cut into ingredients, beside `split(',')` and an npm package that cuts lists?
// npx tsx bench/reading.ts [--gold labels.jsonl]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer } from 'haircare-ingredients-analyzer';
import { createReader, type Reader } from '../src/core/label/read.ts';
import { createRecogniser } from '../src/core/recognise.ts';
import { atOnce } from '../src/core/steps.ts';
import { readCases } from '../test/labels/spec.ts';
import { median, msOf, quantile } from './measure.ts';
import { options } from './options.ts';
import { percent, printTable } from './print.ts';
import { loadTable, shippedRows } from './table.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Label {
  readonly text: string;
  readonly truth: readonly Span[];
  /** What must not be read as an ingredient. */
  readonly noise: readonly Span[];
  /** What is neither right nor wrong to read. */
  readonly neutral: readonly Span[];
}

interface Cutter {
  readonly name: string;
  /** Made anew for each round, so that no label was seen before. */
  readonly make: () => (text: string) => readonly Span[];
}

/** What is used of the package, whose own types do not resolve under Node's rules. */
interface Normaliser {
  analyze(text: string): { readonly ingredients: readonly { readonly normalized: string }[] };
}

const ROUNDS = 7;
// A cut counts when it and the truth have so much of both together in common.
const SAME = 0.8;

const { catalogue, likeness } = loadTable(shippedRows());
const corpora = [
  { name: 'test/labels', labels: composedLabels() },
  ...(options.gold === undefined ? [] : [{ name: 'the named file', labels: goldLabels(options.gold) }]),
];
const cutters: readonly Cutter[] = [
  {
    name: 'Porewise',
    make: () => {
      const reader: Reader = createReader(createRecogniser(catalogue, likeness).lexicon);
      return (text) => atOnce(reader.readLabel(text)).mentions;
    },
  },
  { name: "split(',')", make: () => splitAtCommas },
  {
    name: 'haircare-ingredients-analyzer',
    make: () => {
      // Without a table it does nothing but cut and normalise.
      const analyzer: Normaliser = new Analyzer({ database: { ingredients: {}, categories: {}, groups: {} } });
      return (text) =>
        placed(
          text,
          analyzer.analyze(text).ingredients.map(({ normalized }) => normalized),
        );
    },
  },
];

printTable(
  corpora.flatMap(({ name, labels }) => {
    const times = timesOf(labels);
    return cutters.map((cutter, c) => ({
      labels: `${name}: ${labels.length}`,
      cutter: cutter.name,
      ...score(labels, cutter.make()),
      'ms a label, median': median(times[c] ?? []),
      p95: quantile(times[c] ?? [], 0.95),
    }));
  }),
);

function score(labels: readonly Label[], cut: (text: string) => readonly Span[]) {
  let truths = 0;
  let found = 0;
  let right = 0;
  let noise = 0;
  let noiseRead = 0;
  for (const { text, truth, noise: wrong, neutral } of labels) {
    const spans = cut(text);
    truths += truth.length;
    found += spans.filter((span) => !neutral.some((other) => isInside(span, other))).length;
    const used = new Set<Span>();
    for (const one of truth) {
      const same = spans.find((span) => !used.has(span) && isSame(span, one));
      if (same === undefined) continue;
      used.add(same);
      right++;
    }
    noise += wrong.length;
    noiseRead += wrong.filter((other) => spans.some((span) => isInside(span, other))).length;
  }
  const [precision, recall] = [right / found, right / truths];
  return {
    ingredients: truths,
    precision,
    recall,
    F1: (2 * precision * recall) / (precision + recall),
    'other text read as ingredients': percent(noiseRead / noise),
  };
}

/** The cutters in turn, label by label, so that what slows the machine slows them all. */
function timesOf(labels: readonly Label[]): number[][] {
  const times: number[][] = cutters.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    const cuts = cutters.map(({ make }) => make());
    for (const { text } of labels)
      for (const [c, cut] of cuts.entries()) {
        const ms = msOf(() => cut(text));
        if (round > 0) times[c]?.push(ms);
      }
  }
  return times;
}

function isSame(a: Span, b: Span): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return overlap / union >= SAME;
}

function isInside({ start, end }: Span, other: Span): boolean {
  return start >= other.start && end <= other.end;
}

function splitAtCommas(text: string): Span[] {
  let from = 0;
  return text.split(',').flatMap((part) => {
    const start = from + part.length - part.trimStart().length;
    const end = start + part.trim().length;
    from += part.length + 1;
    return start < end ? [{ start, end }] : [];
  });
}

/** Where the normalised names stand in the text, by their letters and digits in order. */
function placed(text: string, names: readonly string[]): Span[] {
  const bare = [...text.toLowerCase()].flatMap((character, at) =>
    /[a-z0-9]/.test(character) ? [{ character, at }] : [],
  );
  const letters = bare.map(({ character }) => character).join('');
  let from = 0;
  return names.flatMap((name) => {
    const own = name.replace(/[^a-z0-9]/g, '');
    const found = letters.indexOf(own, from);
    if (own === '' || found < 0) return [];
    from = found + own.length;
    return [{ start: bare[found]?.at ?? 0, end: (bare[from - 1]?.at ?? 0) + 1 }];
  });
}

/** The corpus says what is read, in order; where it stands follows. */
function composedLabels(): Label[] {
  return readCases(join(import.meta.dirname, '..', 'test', 'labels')).map(({ label, findings, ignored }) => ({
    text: label,
    truth: spansOf(
      label,
      findings.map((line) => line.replace(/ => .*$/, '')),
    ),
    noise: spansOf(
      label,
      ignored.map((line) => line.replace(/^- \w+: /, '')),
    ),
    neutral: [],
  }));
}

function spansOf(label: string, texts: readonly string[]): Span[] {
  let from = 0;
  return texts.map((line) => {
    const text = line.replace(/⏎/g, '\n');
    const start = label.indexOf(text, from);
    if (start < 0) throw new Error(`"${text}" is not in the label behind ${from}: ${label}`);
    from = start + text.length;
    return { start, end: from };
  });
}

interface GoldLabel {
  readonly text: string;
  readonly truth: readonly Span[];
  readonly not_spans?: readonly (readonly [number, number])[];
  readonly neutral_spans?: readonly (readonly [number, number])[];
}

function goldLabels(file: string): Label[] {
  const toSpan = ([start, end]: readonly [number, number]): Span => ({ start, end });
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, truth, not_spans = [], neutral_spans = [] } = JSON.parse(line) as GoldLabel;
      return { text, truth, noise: not_spans.map(toSpan), neutral: neutral_spans.map(toSpan) };
    });
}
