// Rows -> the catalogue that the core asks. The table is small, so it is read once, at start.
import { createCatalogue } from '../core/catalogue.ts';
import { gradeOf } from '../core/grade.ts';
import type {
  ActiveKind,
  Alias,
  AliasKind,
  Basis,
  Catalogue,
  Ingredient,
  IngredientClass,
  Named,
  OilKind,
  Rating,
  RatingFinding,
  Source,
} from '../core/ingredient.ts';
import { atOnce, type Steps } from '../core/steps.ts';
import type { Db } from './database.ts';
import { must } from './must.ts';

/** The columns of the names, each in the order of the table. */
interface NameColumns {
  readonly key: readonly string[];
  /** Of an alias alone: a canonical name stands with its ingredient. */
  readonly text: readonly string[];
  readonly kind: readonly ('inci' | AliasKind)[];
  readonly ingredient_id: readonly string[];
}

interface RatingRow {
  ingredient_id: string;
  family: string;
  basis: Basis;
  low: number | null;
  high: number | null;
  value: number | null;
  finding: RatingFinding | null;
  irritancy: number | null;
  model: string | null;
  dose: string | null;
  vehicle: string | null;
  source_id: string;
  note: string | null;
  also: string | null;
}

interface IngredientColumns {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly class_id: readonly string[];
  readonly oil: readonly (OilKind | null)[];
  readonly active: readonly (ActiveKind | null)[];
  readonly cap: readonly (number | null)[];
}

// Most ingredients have no rating and no other name: one empty list serves them all.
const NONE: readonly never[] = [];

export function loadCatalogue(db: Db): Catalogue {
  return atOnce(catalogueSteps(db));
}

/** The same with a pause after each step, for a server that answers requests meanwhile. */
export async function loadCatalogueInSteps(db: Db, pause: () => Promise<unknown>): Promise<Catalogue> {
  const steps = catalogueSteps(db);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}

function* catalogueSteps(db: Db): Steps<Catalogue> {
  const sources = sourcesOf(db);
  const sourceById = new Map(sources.map((source) => [source.id, source] as const));
  const classes = classesOf(db, sourceById);
  const names = columnsOf<NameColumns>(db, NAME_COLUMNS, 'name');
  yield;
  const aliases = aliasesOf(names);
  yield;
  const ratings = groupBy(
    ratingRows(db),
    (row) => row.ingredient_id,
    (row) => ratingOf(row, sourceById),
  );
  const ingredients = ingredientsOf(db, classes, aliases, ratings);
  yield;
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient] as const));
  const byName = namesOf(names, byId);
  return createCatalogue({ ingredients, classes, sources, byId, byName, ambiguous: ambiguousOf(db, byId) });
}

function sourcesOf(db: Db): Source[] {
  const operators = new Set(db.prepare<[], string>('SELECT source_id FROM operator_source').pluck().all());
  return db
    .prepare<[], Source>('SELECT id, citation, url, basis, family, year, trust FROM source ORDER BY id')
    .all()
    .map((source): Source => (operators.has(source.id) ? { ...source, origin: 'operator' } : source));
}

interface ClassRow {
  readonly id: string;
  readonly title: string;
  readonly can_clog: number;
  readonly why: string;
  readonly source_id: string;
}

function classesOf(db: Db, sources: ReadonlyMap<string, Source>): IngredientClass[] {
  const rows = db.prepare<[], ClassRow>('SELECT * FROM class ORDER BY id').all();
  return rows.map(({ id, title, can_clog, why, source_id }) => {
    return { id, title, canClog: can_clog === 1, why, source: must(sources.get(source_id), source_id) };
  });
}

/** By the ingredient's id. */
function aliasesOf(names: NameColumns): Map<string, Alias[]> {
  const aliases = new Map<string, Alias[]>();
  for (let at = 0; at < names.key.length; at++) {
    const kind = names.kind[at] as 'inci' | AliasKind;
    if (kind === 'inci') continue;
    const id = names.ingredient_id[at] as string;
    const alias = { name: names.text[at] as string, kind };
    const own = aliases.get(id);
    if (own === undefined) aliases.set(id, [alias]);
    else own.push(alias);
  }
  return aliases;
}

function ingredientsOf(
  db: Db,
  classes: readonly IngredientClass[],
  aliases: ReadonlyMap<string, readonly Alias[]>,
  ratings: ReadonlyMap<string, readonly Rating[]>,
): Ingredient[] {
  const classById = new Map(classes.map((entry) => [entry.id, entry] as const));
  const columns = columnsOf<IngredientColumns>(db, INGREDIENT_COLUMNS, INGREDIENTS_IN_ORDER);
  return columns.id.map((id, at): Ingredient => {
    const own = ratings.get(id) ?? NONE;
    const classId = columns.class_id[at] as string;
    return {
      id,
      name: columns.name[at] as string,
      class: must(classById.get(classId), classId),
      oil: columns.oil[at] as OilKind | null,
      active: columns.active[at] as ActiveKind | null,
      cap: columns.cap[at] as number | null,
      aliases: aliases.get(id) ?? NONE,
      ratings: own,
      grade: gradeOf(own),
    };
  });
}

function namesOf(names: NameColumns, byId: ReadonlyMap<string, Ingredient>): Map<string, Named> {
  const byName = new Map<string, Named>();
  for (let at = 0; at < names.key.length; at++) {
    const id = names.ingredient_id[at] as string;
    byName.set(names.key[at] as string, {
      ingredient: must(byId.get(id), id),
      by: names.kind[at] === 'inci' ? 'inci' : 'alias',
    });
  }
  return byName;
}

function ambiguousOf(db: Db, byId: ReadonlyMap<string, Ingredient>): Map<string, Ingredient[]> {
  return groupBy(
    db
      .prepare<[], { key: string; ingredient_id: string }>(
        'SELECT key, ingredient_id FROM ambiguous_name ORDER BY key, position',
      )
      .all(),
    (row) => row.key,
    (row) => must(byId.get(row.ingredient_id), row.ingredient_id),
  );
}

const NAME_COLUMNS = { key: 'key', text: "iif(kind = 'inci', '', text)", kind: 'kind', ingredient_id: 'ingredient_id' };
const INGREDIENTS_IN_ORDER = '(SELECT * FROM ingredient ORDER BY name COLLATE NOCASE, id)';
const INGREDIENT_COLUMNS = { id: 'id', name: 'name', class_id: 'class_id', oil: 'oil', active: 'active', cap: 'cap' };

/** Each column in one JSON text: read row by row, so many take three times as long. */
function columnsOf<Columns>(db: Db, columns: Readonly<Record<keyof Columns, string>>, from: string): Columns {
  const texts = Object.entries<string>(columns).map(([name, value]) => `json_group_array(${value}) AS ${name}`);
  const row = db.prepare<[], Record<string, string>>(`SELECT ${texts.join(', ')} FROM ${from}`).get() ?? {};
  return Object.fromEntries(Object.entries(row).map(([name, text]) => [name, JSON.parse(text)])) as Columns;
}

function ratingRows(db: Db): RatingRow[] {
  return db
    .prepare<[], RatingRow>(
      `SELECT rating.*, (SELECT group_concat(source_id, ';' ORDER BY position) FROM rating_also AS also
         WHERE also.ingredient_id = rating.ingredient_id AND also.family = rating.family AND also.basis = rating.basis) AS also
       FROM rating ORDER BY ingredient_id, family, basis`,
    )
    .all();
}

function ratingOf(row: RatingRow, sources: ReadonlyMap<string, Source>): Rating {
  const { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, note } = row;
  const source = must(sources.get(row.source_id), row.source_id);
  const also = row.also === null ? [] : row.also.split(';').map((id) => must(sources.get(id), id));
  return { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, source, also, note };
}

function groupBy<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  makeOf: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [makeOf(row)]);
    else group.push(makeOf(row));
  }
  return groups;
}
