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

  const names = columnsOf<NameColumns>(db, NAME_COLUMNS, 'name');
  yield;
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
  yield;
  const ratings = groupBy(
    ratingRows(db),
    (row) => row.ingredient_id,
    (row) => ratingOf(row, sourceById),
  );

  const columns = columnsOf<IngredientColumns>(db, INGREDIENT_COLUMNS, INGREDIENTS_IN_ORDER);
  const ingredients = columns.id.map((id, at): Ingredient => {
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
  yield;
  return catalogueOf(db, ingredients, classes, sources, names);
}

function catalogueOf(
  db: Db,
  ingredients: readonly Ingredient[],
  classes: readonly IngredientClass[],
  sources: readonly Source[],
  names: NameColumns,
): Catalogue {
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient] as const));
  const byName = new Map<string, Named>();
  for (let at = 0; at < names.key.length; at++) {
    const id = names.ingredient_id[at] as string;
    byName.set(names.key[at] as string, {
      ingredient: must(byId.get(id), id),
      by: names.kind[at] === 'inci' ? 'inci' : 'alias',
    });
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
    beginsCommonName: (word) => words().common.has(word),
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
function wordsIn(ingredients: readonly Ingredient[]): Record<'all' | 'inci' | 'common', ReadonlySet<string>> {
  const all = new Set<string>();
  const inci = new Set<string>();
  const common = new Set<string>();
  for (const { name, aliases } of ingredients) {
    for (const word of wordsOf(nameKey(name))) {
      all.add(word);
      inci.add(word);
    }
    for (const alias of aliases) {
      if (alias.kind === 'misspelling' || alias.kind === 'translation') continue;
      const own = wordsOf(nameKey(alias.name));
      for (const word of own) all.add(word);
      if (alias.kind === 'common_name') common.add(own[0] ?? '');
    }
  }
  return { all, inci, common };
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
