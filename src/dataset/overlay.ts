// Lays the operator's own rows over the table: which row takes which one's place, and what may not be laid over.
// Why so: docs/decisions/0020-own-data.md; for operators: docs/own-data.md.
import { nameKey, tightKey } from '../core/name.ts';
import type { Problem } from './problems.ts';
import type { OverlayRows, Place, Row, Rows } from './tables.ts';

/** How many rows of each file are the operator's. */
export interface OverlayCounts {
  readonly ingredients: number;
  readonly aliases: number;
  readonly ratings: number;
  readonly sources: number;
}

export interface Laid {
  readonly rows: Rows;
  readonly counts: OverlayCounts;
  /** The ids of the operator's sources. */
  readonly operatorSources: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Who vouches for a rating that names no source. Its basis is that of each row. */
export const OPERATOR: Row<'sources.csv'> = {
  id: 'operator',
  citation: 'The operator of this service',
  url: null,
  basis: 'none',
  family: 'operator',
  year: null,
  trust: 'none',
  file: 'sources.csv',
  line: 0,
};

export function layOver(table: Rows, overlay: OverlayRows): Laid {
  const problems: Problem[] = [];
  // A row that says what the table says changes nothing, so that a copy of a whole file may be edited.
  const own: OverlayRows = {
    'sources.csv': withoutCopies(overlay['sources.csv'], table['sources.csv']),
    'ingredients.csv': withoutCopies(overlay['ingredients.csv'], table['ingredients.csv']),
    'aliases.csv': withoutCopies(overlay['aliases.csv'], table['aliases.csv']),
    'ratings.csv': withoutCopies(overlay['ratings.csv'], table['ratings.csv']),
  };
  const sources = ownSources(own, table, problems);
  const ratings = ownRatings(own, new Map(sources.map((row) => [row.id, row])), table, problems);
  return {
    rows: {
      ...table,
      'sources.csv': [...table['sources.csv'], ...sources],
      'ingredients.csv': replaced(table['ingredients.csv'], own['ingredients.csv'], ({ name }) => name),
      ...names(table, own),
      'ratings.csv': replaced(table['ratings.csv'], ratings, witnessOf),
    },
    counts: {
      ingredients: own['ingredients.csv'].length,
      aliases: own['aliases.csv'].length,
      ratings: own['ratings.csv'].length,
      sources: own['sources.csv'].length,
    },
    operatorSources: new Set(sources.map(({ id }) => id)),
    problems,
  };
}

/** One row an ingredient, family and basis. */
function witnessOf({ ingredient, family, basis }: Row<'ratings.csv'>): string {
  return `${ingredient}|${family}|${basis}`;
}

/** The table's sources stay as they are: nothing of the operator's may appear under their names. */
function ownSources(own: OverlayRows, table: Rows, problems: Problem[]): Row<'sources.csv'>[] {
  const known = new Set(table['sources.csv'].map(({ id }) => id));
  const sources: Row<'sources.csv'>[] = [];
  for (const row of own['sources.csv']) {
    if (!known.has(row.id)) sources.push(row);
    else report(problems, row, 'id', `"${row.id}" is a source of the table; give yours an id of its own`);
  }
  const needsOperator = own['ratings.csv'].some(({ source }) => (source ?? OPERATOR.id) === OPERATOR.id);
  return needsOperator && !sources.some(({ id }) => id === OPERATOR.id) ? [...sources, OPERATOR] : sources;
}

/** A number of the operator's cites the operator, or a source that the operator answers for. */
function ownRatings(
  own: OverlayRows,
  sources: ReadonlyMap<string, Row<'sources.csv'>>,
  table: Rows,
  problems: Problem[],
): Row<'ratings.csv'>[] {
  const foreign = new Set(table['sources.csv'].map(({ id }) => id));
  return own['ratings.csv'].map((row) => {
    const source = row.source ?? OPERATOR.id;
    for (const [i, id] of [source, ...(row.also?.split(';') ?? [])].entries()) {
      if (foreign.has(id) && !sources.has(id))
        report(
          problems,
          row,
          i === 0 ? 'source' : 'also',
          `"${id}" is a source of the table; cite a row of your own sources.csv, or leave family and source empty`,
        );
    }
    return { ...row, source, family: row.family ?? sources.get(source)?.family ?? source };
  });
}

/** A name that the operator gives an ingredient is taken from the alias or the ambiguous name it was in the table. */
function names(table: Rows, own: OverlayRows): Pick<Rows, 'aliases.csv' | 'ambiguous.csv'> {
  const tightOf = (name: string) => tightKey(nameKey(name));
  const taken = new Set([
    ...own['ingredients.csv'].map(({ name }) => tightOf(name)),
    ...own['aliases.csv'].map(({ alias }) => tightOf(alias)),
  ]);
  if (taken.size === 0) return { 'aliases.csv': table['aliases.csv'], 'ambiguous.csv': table['ambiguous.csv'] };
  return {
    'aliases.csv': [...table['aliases.csv'].filter(({ alias }) => !taken.has(tightOf(alias))), ...own['aliases.csv']],
    'ambiguous.csv': table['ambiguous.csv'].filter(({ name }) => !taken.has(tightOf(name))),
  };
}

function replaced<T>(table: readonly T[], own: readonly T[], keyOf: (row: T) => string): T[] {
  const keys = new Set(own.map(keyOf));
  return [...table.filter((row) => !keys.has(keyOf(row))), ...own];
}

function withoutCopies<T extends Place>(own: readonly T[], table: readonly Place[]): readonly T[] {
  if (own.length === 0) return own;
  const cells = ({ file: _file, line: _line, ...rest }: Place) => JSON.stringify(rest);
  const known = new Set(table.map(cells));
  return own.filter((row) => !known.has(cells(row)));
}

function report(problems: Problem[], { file, line }: Place, field: string, message: string): void {
  problems.push({ file, line, field, message });
}
