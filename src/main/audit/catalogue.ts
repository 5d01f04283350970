// Reads a shop's catalogue, CSV or JSON lines, row by row; a row that is not right says why.
import type { ReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { readLines } from '../../http/lines.ts';
import { Refusal } from '../commands/exits.ts';

export interface Columns {
  readonly id: string;
  readonly ingredients: string;
  readonly claims: string | null;
}

export interface Entry {
  /** Where the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
  /** Why the row cannot be read; null where it can. */
  readonly fault: string | null;
}

// A row over this is a quote that is never closed, not a product.
const ROW_LIMIT_BYTES = 1024 * 1024;

export function readCatalogue(input: ReadStream, columns: Columns, delimiter: string): AsyncGenerator<Entry> {
  return /\.(jsonl|ndjson)$/i.test(String(input.path)) ? readJsonl(input) : readCsv(input, columns, delimiter);
}

async function* readCsv(input: ReadStream, columns: Columns, delimiter: string): AsyncGenerator<Entry> {
  const name = basename(String(input.path));
  const rows = pipeline(
    input,
    parse({
      bom: true,
      delimiter,
      info: true,
      max_record_size: ROW_LIMIT_BYTES,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
    () => {},
  );
  let header: string[] | undefined;
  let next = 1;
  try {
    for await (const { record, info, raw } of rows as AsyncIterable<{
      record: string[];
      info: { lines: number };
      raw: string;
    }>) {
      const line = info.lines - (raw.trim().split('\n').length - 1);
      next = info.lines + 1;
      if (header === undefined) {
        header = record.map((column) => column.trim());
        refuseMissing(name, header, columns);
        continue;
      }
      const cells = Object.fromEntries(header.map((column, i) => [column, record[i]]));
      const isWhole = record.length === header.length;
      const fault = isWhole ? null : `has ${record.length} cells; the header has ${header.length}`;
      yield { line, cells, fault };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal(
      `${name}:${next}: a quote is opened here or below and not closed within the row; close it, and double a quote that belongs to the text (${error.code})`,
    );
  }
  if (header === undefined) throw new Refusal(`${name}: is empty; its first row must name the columns`);
}

function refuseMissing(name: string, header: readonly string[], { id, ingredients, claims }: Columns): void {
  const missing = Object.entries({ id, ingredients, claims }).filter(
    ([, column]) => column && !header.includes(column),
  );
  if (missing.length === 0) return;
  const faults = missing.map(
    ([option, column]) => `${name}:1: there is no column "${column}"; name it with --${option}-column`,
  );
  throw new Refusal(`${faults.join('\n')}\nThe columns are: ${header.join(', ')}`);
}

async function* readJsonl(input: ReadStream): AsyncGenerator<Entry> {
  for await (const { number, text } of readLines(input.setEncoding('utf8'))) {
    const { cells, fault } = text === null ? { cells: {}, fault: 'is over 1 MiB' } : cellsOf(text);
    yield { line: number, cells, fault };
  }
}

function cellsOf(text: string): Pick<Entry, 'cells' | 'fault'> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { cells: value as Entry['cells'], fault: null };
  } catch {
    // Told below, in the same words.
  }
  return { cells: {}, fault: 'is not a JSON object; there must be one on each line' };
}
