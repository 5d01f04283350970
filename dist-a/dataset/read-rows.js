// CSV files -> rows of the right shape, with every cell that is not right reported.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Value } from '@sinclair/typebox/value';
import { CsvError, parse } from 'csv-parse/sync';
import { TABLE_FILES } from "./files.js";
import { NUMERIC, TABLES } from "./tables.js";
export function readRows(folder) {
    const problems = [];
    const rows = Object.fromEntries(TABLE_FILES.map((file) => [file, readTable(folder, file, problems)]));
    return { rows, problems };
}
function readTable(folder, file, problems) {
    const schema = TABLES[file];
    const expected = Object.keys(schema.properties);
    let records;
    try {
        const text = readFileSync(join(folder, file), 'utf8');
        const header = (parse(text, { to: 1, bom: true })[0] ?? []);
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
        });
    }
    catch (error) {
        problems.push({ file, ...readFailure(error) });
        return [];
    }
    const rows = [];
    for (const { record, info } of records) {
        const cells = Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cellOf(column, cell)]));
        const faults = faultsOf(schema, cells);
        for (const { field, message } of faults)
            problems.push({ file, line: info.lines, field, message });
        if (faults.length === 0)
            rows.push({ ...cells, line: info.lines });
    }
    return rows;
}
function readFailure(error) {
    if (error instanceof CsvError) {
        const line = error.lines ?? null;
        return { line, field: null, message: `is no CSV: ${error.message}` };
    }
    return { line: null, field: null, message: `cannot be read: ${error.message}` };
}
function cellOf(column, cell) {
    if (cell === '')
        return null;
    if (!NUMERIC.has(column))
        return cell;
    const number = Number(cell);
    return Number.isNaN(number) ? cell : number;
}
/** One fault a field, in words: what it must be, and what it is. */
function faultsOf(schema, cells) {
    if (Value.Check(schema, cells))
        return [];
    return Object.entries(schema.properties)
        .filter(([field, property]) => !Value.Check(property, cells[field]))
        .map(([field, property]) => {
        const value = cells[field];
        const expected = property.description ?? 'text of 1 to 400 characters';
        return {
            field,
            message: value === null ? `is empty; it must be ${expected}` : `is ${JSON.stringify(value)}; it must be ${expected}`,
        };
    });
}
//# sourceMappingURL=read-rows.js.map