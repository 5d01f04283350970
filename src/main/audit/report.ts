// The report of an audit: one row a product, one line a row; and what the whole of it says.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../core/check.ts';
import type { CheckBody } from '../../http/schemas/check.ts';
import type { CheckAnswer } from '../../http/schemas/check-answer.ts';
import { faultsOf, type Judge } from '../commands/judge.ts';
import { claimOf, requestOf, type Terms } from '../commands/terms.ts';
import type { Columns, Entry } from './catalogue.ts';

const REPORT_COLUMNS = [
  'line',
  'id',
  'problem',
  'noncomedogenic',
  'noncomedogenic_claim',
  'noncomedogenic_offenders',
  'oil_free',
  'oil_free_claim',
  'oil_free_offenders',
  'unresolved',
  'other_claims',
  'dataset',
] as const;

type ReportRow = Readonly<Partial<Record<(typeof REPORT_COLUMNS)[number], string>>>;

export const REPORT_HEADER = lineOf(Object.fromEntries(REPORT_COLUMNS.map((column) => [column, column])));

export function reportLine({ line, cells, fault }: Entry, judge: Judge, columns: Columns, terms: Terms): string {
  const row = { line: String(line), id: textOf(cells[columns.id]), dataset: judge.version };
  if (fault !== null) return lineOf({ ...row, problem: fault });

  const made = claimsIn(columns.claims === null ? null : cells[columns.claims]);
  const shared = requestOf(terms);
  const claims = [...new Set([...shared.claims, ...made.claims])];
  const request: unknown = { ...shared, ingredients: cells[columns.ingredients] ?? '', claims };
  const faults = faultsOf(request);
  if (faults.length > 0) {
    const problem = faults.map(({ pointer, message }) => `${fieldOf(pointer, columns)}: ${message}`).join('; ');
    return lineOf({ ...row, problem });
  }
  const answer = judge.check(request as CheckBody);
  return lineOf({ ...row, ...verdictsOf(answer), other_claims: made.others.join('; ') });
}

function verdictsOf({ noncomedogenic, oilFree, claims }: CheckAnswer): ReportRow {
  const supported = (claim: Claim) => claims.find((entry) => entry.claim === claim)?.supported ?? '';
  const unresolved = [...noncomedogenic.unresolved, ...oilFree.unresolved].map(({ text, code }) =>
    text === null ? code : `${code}: ${text}`,
  );
  return {
    noncomedogenic: noncomedogenic.verdict,
    noncomedogenic_claim: supported('noncomedogenic'),
    noncomedogenic_offenders: noncomedogenic.offenders
      .map(({ name, text, grade }) => `${name ?? text} (${grade})`)
      .join('; '),
    oil_free: oilFree.verdict,
    oil_free_claim: supported('oilFree'),
    oil_free_offenders: oilFree.offenders.map(({ name, text, oil }) => `${name ?? text} (${oil})`).join('; '),
    unresolved: [...new Set(unresolved)].join('; '),
  };
}

/** Claims as shops keep them: "oil-free, vegan", a list, or {"oil_free": true}, in a cell of a CSV file as in JSON lines. */
function claimsIn(cell: unknown): { claims: Claim[]; others: string[] } {
  const told = typeof cell === 'string' ? (jsonIn(cell) ?? cell) : cell;
  const words = (
    typeof told === 'string'
      ? told.split(/[,;|]/)
      : Array.isArray(told)
        ? told.map(textOf)
        : Object.entries(told ?? {}).flatMap(([claim, isMade]) => (isMade === true ? [claim] : []))
  )
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    claims: words.flatMap((word) => claimOf(word) ?? []),
    others: words.filter((word) => claimOf(word) === undefined),
  };
}

/** The list or the object that a cell holds; undefined where it holds words. */
function jsonIn(cell: string): unknown {
  if (!/^\s*[[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

function fieldOf(pointer: string, { ingredients }: Columns): string {
  return pointer.replace(/^\//, '').replace(/^ingredients\b/, ingredients);
}

function textOf(cell: unknown): string {
  return cell === undefined || cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/** No cell breaks its line: a report that was cut off is mended by cutting it at its last line's end. */
function lineOf(row: ReportRow): string {
  return stringify([REPORT_COLUMNS.map((column) => (row[column] ?? '').replace(/[\r\n]+/g, ' '))]);
}

export interface Tally {
  readonly rows: number;
  readonly contradicted: number;
  readonly unclear: number;
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

/** Counted from the report, so that the rows of an interrupted run count too. */
export async function tallyReport(file: string): Promise<Tally> {
  let rows = 0;
  let contradicted = 0;
  let unclear = 0;
  const problems: { line: number; problem: string }[] = [];
  for await (const row of createReadStream(file).pipe(parse({ columns: true })) as AsyncIterable<Required<ReportRow>>) {
    rows++;
    const claims = [row.noncomedogenic_claim, row.oil_free_claim];
    if (claims.includes('no')) contradicted++;
    else if (claims.includes('unclear')) unclear++;
    if (row.problem !== '') problems.push({ line: Number(row.line), problem: row.problem });
  }
  return { rows, contradicted, unclear, problems };
}
