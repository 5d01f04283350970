// CSV files -> rows of the right shape, with every cell that is not right reported.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TObject, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { CsvError, parse } from 'csv-parse/sync';
import { TABLE_FILES, type TableName } from './files.ts';
import type { Problem } from './problems.ts';
import { NUMERIC, type Row, type Rows, TABLES } from './tables.ts';

export interface ReadRows {
  readonly rows: Rows;
  readonly problems: readonly Problem[];
}

export function readRows(folder: string): ReadRows {
  const problems: Problem[] = [];
  const rows = Object.fromEntries(
    TABLE_FILES.map((file) => [file, readTable(folder, file, problems)]),
  ) as unknown as Rows;
  return { rows, problems };
}

function readTable<T extends TableName>(folder: string, file: T, problems: Problem[]): Row<T>[] {
  const schema: TObject = TABLES[file];
  const expected = Object.keys(schema.properties);
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    const header = (parse(text, { to: 1, bom: true })[0] ?? []) as string[];
    const wrong = expected.length !== header.length || expected.some((column, i) => header[i] !== column);
    if (wrong) {
      problems.push({ file, line: 1, field: null, message: `the header must be ${expected.join(',')}` });
      return [];
    }
    records = parse(text, {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    problems.push({ file, ...readFailure(error) });
    return [];
  }
  const rows: Row<T>[] = [];
  for (const { record, info } of records) {
    const cells = Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cellOf(column, cell)]));
    const faults = faultsOf(schema, cells);
    for (const { field, message } of faults) problems.push({ file, line: info.lines, field, message });
    if (faults.length === 0) rows.push({ ...cells, line: info.lines } as unknown as Row<T>);
  }
  return rows;
}

function readFailure(error: unknown): Omit<Problem, 'file'> {
  if (error instanceof CsvError) {
    const line = (error as { lines?: number }).lines ?? null;
    return { line, field: null, message: `is no CSV: ${error.message}` };
  }
  return { line: null, field: null, message: `cannot be read: ${(error as Error).message}` };
}

function cellOf(column: string, cell: string): string | number | null {
  if (cell === '') return null;
  if (!NUMERIC.has(column)) return cell;
  const number = Number(cell);
  return Number.isNaN(number) ? cell : number;
}

/** One fault a field, in words: what it must be, and what it is. */
function faultsOf(schema: TObject, cells: Record<string, unknown>): { field: string; message: string }[] {
  if (Value.Check(schema, cells)) return [];
  return Object.entries(schema.properties as Record<string, TSchema>)
    .filter(([field, property]) => !Value.Check(property, cells[field]))
    .map(([field, property]) => {
      const value = cells[field];
      const expected = property.description ?? 'text of 1 to 400 characters';
      return {
        field,
        message:
          value === null ? `is empty; it must be ${expected}` : `is ${JSON.stringify(value)}; it must be ${expected}`,
      };
    });
}
