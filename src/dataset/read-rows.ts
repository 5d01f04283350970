// CSV files -> rows of the right shape, with every cell that is not right reported.
import type { TObject, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { CsvError, parse } from 'csv-parse/sync';
import type { InputFile, InputFiles } from './input-files.ts';
import { type Problem, readFailure } from './problems.ts';
import { NUMERIC, OVERLAY_TABLES, type OverlayRows, type Place, type Rows, TABLES } from './tables.ts';

export interface ReadRows {
  readonly rows: Rows;
  /** The operator's own rows; null where nothing is laid over the table. */
  readonly overlay: OverlayRows | null;
  readonly problems: readonly Problem[];
}

export function readRows({ data, overlay, problems: unread }: InputFiles): ReadRows {
  const problems = [...unread];
  const rowsOf = (schemas: Readonly<Record<string, TObject>>, files: ReadonlyMap<string, InputFile>) =>
    Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, readTable(schema, files.get(name), problems)]),
    ) as unknown;
  return {
    rows: rowsOf(TABLES, data) as Rows,
    overlay: overlay === null ? null : (rowsOf(OVERLAY_TABLES, overlay) as OverlayRows),
    problems,
  };
}

function readTable(schema: TObject, input: InputFile | undefined, problems: Problem[]): object[] {
  if (input === undefined) return [];
  const file = input.label;
  const expected = Object.keys(schema.properties);
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    const text = input.bytes.toString('utf8');
    const broken = text.indexOf('\ufffd');
    if (broken >= 0) {
      const line = text.slice(0, broken).split('\n').length;
      problems.push({ file, line, field: null, message: 'holds a character that is not UTF-8; save it as UTF-8' });
      return [];
    }
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
    problems.push({ file, ...parseFailure(error) });
    return [];
  }
  const rows: object[] = [];
  for (const { record, info } of records) {
    const cells = Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cellOf(column, cell)]));
    const faults = faultsOf(schema, cells);
    for (const { field, message } of faults) problems.push({ file, line: info.lines, field, message });
    if (faults.length === 0) rows.push({ ...cells, file, line: info.lines } satisfies Place);
  }
  return rows;
}

function parseFailure(error: unknown): Omit<Problem, 'file'> {
  if (!(error instanceof CsvError)) return readFailure(error);
  const line = (error as { lines?: number }).lines ?? null;
  return { line, field: null, message: `is no CSV: ${error.message}` };
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
