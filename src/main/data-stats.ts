// npm run data:stats -- labels.jsonl: how much of a file of labels the table covers. One label a line: a JSON string,
// an object with "ingredients" (or "ingredients_raw"), or plain text.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { createCheck } from '../core/check.ts';
import { atOnce } from '../core/steps.ts';
import { ensureDatabase } from '../dataset/ensure.ts';
import { createLikeness } from '../matching/likeness.ts';
import { createNameIndex } from '../matching/name-index.ts';
import { loadCatalogue } from '../sqlite/catalogue.ts';
import { DEFAULT_DATABASE, INPUTS } from './paths.ts';

const MOST_OFTEN = 25;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the file of labels: npm run data:stats -- labels.jsonl');
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(await statsOf(file), null, 1));
}

async function statsOf(path: string) {
  const catalogue = loadCatalogue((await ensureDatabase(INPUTS, DEFAULT_DATABASE)).db);
  const check = createCheck(catalogue, createLikeness(catalogue, createNameIndex(catalogue)));
  const kinds = new Map<string, number>();
  const verdicts = { noncomedogenic: new Map<string, number>(), oilFree: new Map<string, number>() };
  const unidentified = new Map<string, number>();
  let labels = 0;
  let findings = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const result = atOnce(check({ ingredients: labelOf(line) }));
    labels++;
    findings += result.findings.length;
    for (const { match, text } of result.findings) {
      count(kinds, match.kind);
      if (match.kind === 'none') count(unidentified, text);
    }
    count(verdicts.noncomedogenic, result.noncomedogenic.verdict);
    count(verdicts.oilFree, result.oilFree.verdict);
  }
  return {
    labels,
    findings,
    kinds: Object.fromEntries(kinds),
    noncomedogenic: Object.fromEntries(verdicts.noncomedogenic),
    oilFree: Object.fromEntries(verdicts.oilFree),
    mostOftenUnidentified: [...unidentified].sort((a, b) => b[1] - a[1]).slice(0, MOST_OFTEN),
  };
}

function labelOf(line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
    const { ingredients, ingredients_raw } = value as { ingredients?: unknown; ingredients_raw?: unknown };
    const label = ingredients ?? ingredients_raw;
    return Array.isArray(label) ? label.join(', ') : typeof label === 'string' ? label : line;
  } catch {
    return line;
  }
}

function count(tally: Map<string, number>, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}
