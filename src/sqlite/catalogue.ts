// Rows -> the catalogue that the core asks. The table is small, so it is read once, at start.
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
import { nameKey, tightKey, wordsOf } from '../core/name.ts';
import { NameOrder } from '../core/name-order.ts';
import type { Db } from './database.ts';

/** key, text, kind, id of the ingredient */
type NameRow = readonly [string, string, 'inci' | AliasKind, string];

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

/** id, name, class, oil, active, cap */
type IngredientRow = readonly [string, string, string, OilKind | null, ActiveKind | null, number | null];

// Most ingredients have no rating and no other name: one empty list serves them all.
const NONE: readonly never[] = [];

export function loadCatalogue(db: Db): Catalogue {
  const steps = catalogueSteps(db);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with a pause after each step, for a server that answers requests meanwhile. */
export async function loadCatalogueInSteps(db: Db, pause: () => Promise<unknown>): Promise<Catalogue> {
  const steps = catalogueSteps(db);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

function* catalogueSteps(db: Db): Generator<undefined, Catalogue> {
  const operators = new Set(db.prepare<[], string>('SELECT source_id FROM operator_source').pluck().all());
  const sources = db
    .prepare<[], Source>('SELECT id, citation, url, basis, family, year, trust FROM source ORDER BY id')
    .all()
    .map((source): Source => (operators.has(source.id) ? { ...source, origin: 'operator' } : source));
  const sourceById = new Map(sources.map((source) => [source.id, source] as const));
  const classes = db
    .prepare<[], { id: string; title: string; can_clog: number; why: string; source_id: string }>(
      'SELECT * FROM class ORDER BY id',
    )
    .all()
    .map(
      ({ id, title, can_clog, why, source_id }): IngredientClass => ({
        id,
        title,
        canClog: can_clog === 1,
        why,
        source: must(sourceById.get(source_id), source_id),
      }),
    );
  const classById = new Map(classes.map((entry) => [entry.id, entry] as const));

  const names = manyRows<NameRow>(db, 'key, text, kind, ingredient_id', 'name');
  yield;
  const aliases = new Map<string, Alias[]>();
  for (const [, name, kind, id] of names) {
    if (kind === 'inci') continue;
    const own = aliases.get(id);
    if (own === undefined) aliases.set(id, [{ name, kind }]);
    else own.push({ name, kind });
  }
  yield;
  const ratings = groupBy(
    ratingRows(db),
    (row) => row.ingredient_id,
    (row) => ratingOf(row, sourceById),
  );

  const rows = manyRows<IngredientRow>(db, 'id, name, class_id, oil, active, cap', INGREDIENTS_IN_ORDER);
  const ingredients = rows.map(([id, name, classId, oil, active, cap]): Ingredient => {
    const own = ratings.get(id) ?? NONE;
    return {
      id,
      name,
      class: must(classById.get(classId), classId),
      oil,
      active,
      cap,
      aliases: aliases.get(id) ?? NONE,
      ratings: own,
      grade: gradeOf(own),
    };
  });
  yield;
  return catalogueOf(db, ingredients, classes, sources, names);
}

function catalogueOf(
  db: Db,
  ingredients: readonly Ingredient[],
  classes: readonly IngredientClass[],
  sources: readonly Source[],
  names: readonly NameRow[],
): Catalogue {
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient] as const));
  const byName = new Map<string, Named>();
  for (const [key, , kind, id] of names) {
    byName.set(key, { ingredient: must(byId.get(id), id), by: kind === 'inci' ? 'inci' : 'alias' });
  }
  const byTight = once(() => tightNames(byName));
  const nameOrder = once(() => new NameOrder(byTight().keys()));
  const words = once(() => wordsIn(ingredients));
  const ambiguous = groupBy(
    db
      .prepare<[], { key: string; ingredient_id: string }>(
        'SELECT key, ingredient_id FROM ambiguous_name ORDER BY key, position',
      )
      .all(),
    (row) => row.key,
    (row) => must(byId.get(row.ingredient_id), row.ingredient_id),
  );
  const ambiguousOrder = once(() => new NameOrder([...ambiguous.keys()].map(tightKey)));
  return {
    ingredients,
    get names() {
      return [...byName].map(([key, { ingredient }]) => ({ key, ingredient }));
    },
    classes,
    sources,
    get: (id) => byId.get(id),
    byName: (key) => byName.get(key),
    byTightName: (key) => byTight().get(key),
    get nameOrder() {
      return nameOrder();
    },
    get ambiguousOrder() {
      return ambiguousOrder();
    },
    ambiguous: (key) => ambiguous.get(key),
    hasWord: (word) => words().all.has(word),
    hasInciWord: (word) => words().inci.has(word),
  };
}

/** Made when first asked for: the service is ready before the first label needs it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tightNames(byName: ReadonlyMap<string, Named>): Map<string, Named> {
  const byTight = new Map<string, Named>();
  for (const [key, named] of byName) {
    const tight = tightKey(key);
    if (named.by === 'inci' || !byTight.has(tight)) byTight.set(tight, named);
  }
  return byTight;
}

/** A listed misspelling must not make its wrong words right, nor a foreign word be taken for an INCI word. */
function wordsIn(ingredients: readonly Ingredient[]): { all: ReadonlySet<string>; inci: ReadonlySet<string> } {
  const all = new Set<string>();
  const inci = new Set<string>();
  for (const { name, aliases } of ingredients) {
    for (const word of wordsOf(nameKey(name))) {
      all.add(word);
      inci.add(word);
    }
    for (const alias of aliases) {
      if (alias.kind === 'misspelling' || alias.kind === 'translation') continue;
      for (const word of wordsOf(nameKey(alias.name))) all.add(word);
    }
  }
  return { all, inci };
}

const INGREDIENTS_IN_ORDER = '(SELECT * FROM ingredient ORDER BY name COLLATE NOCASE, id)';

/** In one JSON text: read row by row, so many take three times as long. */
function manyRows<Row>(db: Db, columns: string, from: string): Row[] {
  const text = db.prepare<[], string>(`SELECT json_group_array(json_array(${columns})) FROM ${from}`).pluck().get();
  return JSON.parse(text ?? '[]') as Row[];
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

// Foreign keys make this unreachable; a corrupt file must still not pass for data.
function must<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the database refers to "${id}", which it does not hold`);
  return value;
}

export interface DatasetRow {
  readonly version: string;
  /** The day the data last changed, YYYY-MM-DD. */
  readonly date: string;
}

export function readDataset(db: Db): DatasetRow {
  return must(db.prepare<[], DatasetRow>('SELECT version, date FROM dataset').get(), 'dataset');
}

/** How many rows of each of the operator's files were laid over the table. */
export interface OverlayRow {
  readonly ingredients: number;
  readonly aliases: number;
  readonly ratings: number;
  readonly sources: number;
}

export function readOverlay(db: Db): OverlayRow | null {
  return db.prepare<[], OverlayRow>('SELECT ingredients, aliases, ratings, sources FROM overlay').get() ?? null;
}
