// How far a run has come, its rate and the time left: on standard error, where that is a terminal.
import { SingleBar } from 'cli-progress';
import type { Entry } from './catalogue.ts';

// The time left is reckoned from the speed of so many products.
const ETA_ROWS = 500;
const FORMAT = '{bar} {percentage} % | {rows} products | {rate}/s | {eta_formatted} left';

/** Passes the entries on; `lines` is the length of the catalogue, `done` the rows of an earlier run. */
export async function* showProgress(entries: AsyncIterable<Entry>, lines: number, done: number): AsyncGenerator<Entry> {
  const bar = new SingleBar({ format: FORMAT, stream: process.stderr, etaBuffer: ETA_ROWS });
  const started = performance.now();
  let rows = done;
  try {
    for await (const entry of entries) {
      if (rows === done) bar.start(lines, entry.line, { rows, rate: '-' });
      yield entry;
      rows++;
      const seconds = (performance.now() - started) / 1000;
      bar.update(entry.line, { rows, rate: Math.round((rows - done) / seconds) });
    }
  } finally {
    bar.stop();
  }
}
