// The unfinished report of an audit: its name says which run it belongs to, and its whole lines say how far it came.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';

const NAME_DIGITS = 12;
const NEWLINE = 10;

export interface Run {
  readonly part: string;
  /** How long the catalogue is, to tell how far the run came. */
  readonly lines: number;
}

/** Another catalogue, other options or other data make another run. */
export async function planRun(out: string, catalogue: string, terms: unknown): Promise<Run> {
  const hash = createHash('sha256').update(JSON.stringify(terms));
  let lines = 0;
  for await (const chunk of createReadStream(catalogue) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (const _ of endsOfLine(chunk)) lines++;
  }
  return { part: `${out}.${hash.digest('hex').slice(0, NAME_DIGITS)}.part`, lines };
}

/** How many lines are whole; what was written of the next one is cut off. */
export async function mendPart(part: string): Promise<number> {
  let lines = 0;
  let end = 0;
  let read = 0;
  try {
    for await (const chunk of createReadStream(part) as AsyncIterable<Buffer>) {
      for (const at of endsOfLine(chunk)) {
        lines++;
        end = read + at;
      }
      read += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (end < read) await truncate(part, end);
  return lines;
}

function* endsOfLine(chunk: Buffer): Generator<number> {
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) yield at + 1;
}
