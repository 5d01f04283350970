// CSV files -> rows of the right shape, with every cell that is not right reported.
import type { TObject, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { CsvError, parse } from 'csv-parse/sync';
import type { IsSpoilt } from './check-rows.ts';
import { TABLE_FILES } from './files.ts';
import type { InputFile, InputFiles } from './input-files.ts';
import type { Problem } from './problems.ts';
import { NUMERIC, OVERLAY_TABLES, type OverlayRows, type Place, type Rows, TABLES } from './tables.ts';

export interface ReadRows {
  readonly rows: Rows;
  /** The operator's own rows; null where nothing is laid over the table. */
  readonly overlay: OverlayRows | null;
  readonly problems: readonly Problem[];
  readonly isSpoilt: IsSpoilt;
}

export function readRows({ data, overlay, problems: unread }: InputFiles): ReadRows {
  const reader = new Reader(unread);
  for (const table of TABLE_FILES) if (!data.has(table)) reader.spoilt.add(table);
  return {
    rows: reader.tables(TABLES, data) as Rows,
    overlay: overlay === null ? null : (reader.tables(OVERLAY_TABLES, overlay) as OverlayRows),
    problems: reader.problems,
    isSpoilt: (table, key) => reader.spoilt.has(table) || reader.spoilt.has(`${table}:${key}`),
  };
}

class Reader {
  readonly problems: Problem[];
  /** Tables of which a file cannot be read at all, and single rows: table and first cell. */
  readonly spoilt = new Set<string>();

  constructor(unread: readonly Problem[]) {
    this.problems = [...unread];
  }

  tables(schemas: Readonly<Record<string, TObject>>, files: ReadonlyMap<string, InputFile>): unknown {
    const read = ([table, schema]: [string, TObject]) => {
      const file = files.get(table);
      return [table, file === undefined ? [] : this.table(table, schema, file)];
    };
    return Object.fromEntries(Object.entries(schemas).map(read));
  }

  private table(table: string, schema: TObject, { label: file, bytes }: InputFile): Place[] {
    const columns = Object.keys(schema.properties);
    const records = recordsOf(bytes, columns);
    if (!Array.isArray(records)) {
      this.problems.push({ file, field: null, ...records });
      this.spoilt.add(table);
      return [];
    }
    const rows: Place[] = [];
    for (const { record, info } of records) {
      const cells = Object.fromEntries(columns.map((column, i) => [column, cellOf(column, record[i] ?? '')]));
      const faults =
        record.length === columns.length
          ? faultsOf(schema, cells)
          : [{ field: null, message: `has ${record.length} cells; the header has ${columns.length}` }];
      for (const fault of faults) this.problems.push({ file, line: info.lines, ...fault });
      if (faults.length === 0) rows.push({ ...cells, file, line: info.lines });
      else this.spoilt.add(`${table}:${record[0]}`);
    }
    return rows;
  }
}

interface Read {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The records of a file with these columns, or why it has none. */
function recordsOf(bytes: Buffer, columns: readonly string[]): Read[] | Pick<Problem, 'line' | 'message'> {
  const text = bytes.toString('utf8');
  const strange = text.indexOf('\ufffd');
  if (strange >= 0) {
    const line = text.slice(0, strange).split('\n').length;
    return { line, message: 'holds a character that is not UTF-8; save the file as UTF-8' };
  }
  try {
    const options = { info: true, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    const [header, ...records] = parse(text, options) as unknown as Read[];
    if (columns.length !== header?.record.length || columns.some((column, i) => header.record[i] !== column))
      return { line: 1, message: `the header must be ${columns.join(',')}` };
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: (error as { lines?: number }).lines ?? null, message: `is no CSV: ${error.message}` };
  }
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
