// What no single cell can tell: names that mean two ingredients, references to nothing, ratings without ground.
import { idOf, nameKey, tightKey } from '../core/name.ts';
import type { TableName } from './files.ts';
import { OPERATOR } from './overlay.ts';
import type { Problem } from './problems.ts';
import type { Place, Rows } from './tables.ts';

const MOST_LINKS = 3;

/** Whether a row that is not among the rows stands in its file, spoilt: a reference to it is no second fault. */
export type IsSpoilt = (table: TableName, key: string) => boolean;

export function checkRows(rows: Rows, isSpoilt: IsSpoilt): Problem[] {
  const problems: Problem[] = [];
  const report: Report = ({ file, line }, field, message) => problems.push({ file, line, field, message });
  const sources = new Set(rows['sources.csv'].map((row) => row.id));
  const classes = new Set(rows['classes.csv'].map((row) => row.id));
  const names = new Set(rows['ingredients.csv'].map((row) => row.name));
  const isSource: Knows = (id) => sources.has(id) || isSpoilt('sources.csv', id);
  const isClass: Knows = (id) => classes.has(id) || isSpoilt('classes.csv', id);
  const isIngredient: Knows = (name) => names.has(name) || isSpoilt('ingredients.csv', name);

  unique(
    rows['sources.csv'],
    (row) => row.id,
    (row, first) => report(row, 'id', `"${row.id}" stands in ${placeOf(first, row)} already`),
  );
  unique(
    rows['classes.csv'],
    (row) => row.id,
    (row, first) => report(row, 'id', `"${row.id}" stands in ${placeOf(first, row)} already`),
  );
  for (const row of rows['classes.csv'])
    if (!isSource(row.source)) report(row, 'source', `"${row.source}" is not in sources.csv`);

  unique(
    rows['ingredients.csv'],
    (row) => idOf(row.name),
    (row, first) => report(row, 'name', `"${row.name}" has the id of "${first.name}" in ${placeOf(first, row)}`),
  );
  for (const row of rows['ingredients.csv']) {
    if (!isClass(row.class)) report(row, 'class', `"${row.class}" is not in classes.csv`);
    if ((row.cap === null) !== (row.cap_source === null))
      report(row, 'cap_source', 'a cap and its source come together');
    if (row.cap_source !== null && !isSource(row.cap_source))
      report(row, 'cap_source', `"${row.cap_source}" is not in sources.csv`);
  }
  const owners = checkNames(rows, isIngredient, report);
  checkRatings(rows, isIngredient, isSource, owners, report);
  return problems;
}

type Knows = (key: string) => boolean;
type Report = (row: Place, field: string, message: string) => void;

/** Where the first of two rows stands, as told of the second. */
function placeOf(first: Place, second: Place): string {
  return first.file === second.file ? `line ${first.line}` : `${first.file}:${first.line}`;
}

type Owners = ReadonlyMap<string, { readonly ingredient: string; readonly at: string }>;

function unknownName(name: string, owners: Owners): string {
  const meant = owners.get(tightKey(nameKey(name)));
  return `"${name}" is not a name in ingredients.csv${meant === undefined ? '' : `; write "${meant.ingredient}"`}`;
}

/**
 * Each name, but for spaces and punctuation, belongs to one ingredient; an ambiguous name to none. Returns which to
 * which.
 */
function checkNames(rows: Rows, isIngredient: Knows, report: Report): Owners {
  const owners = new Map<string, { ingredient: string; at: string }>();
  const claim = (row: Place, field: string, name: string, ingredient: string) => {
    const tight = tightKey(nameKey(name));
    if (tight === '') return report(row, field, `"${name}" holds no letter or digit`);
    const owner = owners.get(tight);
    if (owner === undefined) owners.set(tight, { ingredient, at: `${row.file}:${row.line}` });
    else if (owner.ingredient !== ingredient)
      report(
        row,
        field,
        `"${name}" could mean "${ingredient}" or "${owner.ingredient}" (${owner.at}); keep one of the two, or in data/ move the name to ambiguous.csv`,
      );
  };
  for (const row of rows['ingredients.csv']) claim(row, 'name', row.name, row.name);
  for (const row of rows['aliases.csv']) {
    if (!isIngredient(row.ingredient)) report(row, 'ingredient', unknownName(row.ingredient, owners));
    else claim(row, 'alias', row.alias, row.ingredient);
  }
  unique(
    rows['aliases.csv'],
    (row) => `${nameKey(row.alias)}|${row.ingredient}`,
    (row, first) => report(row, 'alias', `"${row.alias}" stands in ${placeOf(first, row)} already`),
  );
  const canonical = new Map(rows['ingredients.csv'].map((row) => [nameKey(row.name), row]));
  for (const row of rows['aliases.csv']) {
    const named = canonical.get(nameKey(row.alias));
    // That of another ingredient is a name with two meanings, told above.
    if (named?.name === row.ingredient)
      report(row, 'alias', `"${row.alias}" is the canonical name in ${named.file}:${named.line}`);
  }
  for (const row of rows['ambiguous.csv']) {
    const owner = owners.get(tightKey(nameKey(row.name)));
    if (owner !== undefined) report(row, 'name', `"${row.name}" identifies "${owner.ingredient}" (${owner.at})`);
    const candidates = row.candidates.split(';');
    if (candidates.length < 2) report(row, 'candidates', 'needs two ingredients or more, separated by ";"');
    for (const [n, candidate] of candidates.entries()) {
      if (!isIngredient(candidate)) report(row, 'candidates', unknownName(candidate, owners));
      if (candidates.indexOf(candidate) < n) report(row, 'candidates', `"${candidate}" stands there twice`);
    }
  }
  unique(
    rows['ambiguous.csv'],
    (row) => nameKey(row.name),
    (row, first) => report(row, 'name', `"${row.name}" stands in ${placeOf(first, row)} already`),
  );
  return owners;
}

function checkRatings(rows: Rows, isIngredient: Knows, isSource: Knows, owners: Owners, report: Report): void {
  const sources = new Map(rows['sources.csv'].map((row) => [row.id, row]));
  unique(
    rows['ratings.csv'],
    (row) => `${row.ingredient}|${row.family}|${row.basis}`,
    (row, first) =>
      report(
        row,
        'family',
        `"${row.ingredient}" has a row of this family and basis in ${placeOf(first, row)}; copies are one witness`,
      ),
  );
  for (const row of rows['ratings.csv']) {
    const fault = (field: string, message: string) => report(row, field, message);
    if (!isIngredient(row.ingredient)) fault('ingredient', unknownName(row.ingredient, owners));
    if ((row.low === null) !== (row.high === null)) fault('high', 'low and high come together');
    if (row.low !== null && row.high !== null && row.low > row.high)
      fault('high', `${row.high} is under low (${row.low})`);
    if (row.low === null && row.finding === null) fault('finding', 'a rating needs low and high, or a finding');
    if (row.value !== null && !(row.low !== null && row.high !== null && row.low <= row.value && row.value <= row.high))
      fault('value', 'must lie between low and high');
    const links = [row.source, ...(row.also === null ? [] : row.also.split(';'))];
    if (links.length > MOST_LINKS) fault('also', `a witness has up to ${MOST_LINKS} links`);
    for (const [i, id] of links.entries()) {
      const source = sources.get(id);
      const field = i === 0 ? 'source' : 'also';
      if (!isSource(id)) fault(field, `"${id}" is not in sources.csv`);
      if (source === undefined) continue;
      if (source.family !== row.family)
        fault(field, `"${id}" is of the family "${source.family}", the row of "${row.family}"`);
      else if (i === 0 && source.basis !== row.basis && source !== OPERATOR)
        fault('basis', `"${id}" has the basis "${source.basis}"`);
    }
  }
}

function unique<T>(rows: readonly T[], keyOf: (row: T) => string, twice: (row: T, first: T) => void): void {
  const seen = new Map<string, T>();
  for (const row of rows) {
    const first = seen.get(keyOf(row));
    if (first === undefined) seen.set(keyOf(row), row);
    else twice(row, first);
  }
}
