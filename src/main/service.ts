// Ties the rooms together: the database for the inputs, the catalogue in it, and what is asked of it.
import { createCheck } from '../core/check.ts';
import type { Catalogue } from '../core/ingredient.ts';
import { atOnce } from '../core/steps.ts';
import type { Inputs } from '../dataset/build.ts';
import { type Ensured, ensureDatabase } from '../dataset/ensure.ts';
import type { Service } from '../http/app.ts';
import { createLikeness } from '../matching/likeness.ts';
import { createNameIndex } from '../matching/name-index.ts';
import { createSearch } from '../matching/search.ts';
import { readDataset, readOverlay } from '../sqlite/about.ts';
import { loadCatalogue } from '../sqlite/catalogue.ts';
import type { Db } from '../sqlite/database.ts';

export interface Loaded extends Pick<Ensured, 'built' | 'notKept'> {
  readonly service: Service;
}

export async function loadService(inputs: Inputs, database: string, isReady: () => boolean): Promise<Loaded> {
  const { db, built, notKept } = await ensureDatabase(inputs, database);
  try {
    return { service: serviceOf(loadCatalogue(db), db, inputs.engine, isReady), built, notKept };
  } finally {
    db.close();
  }
}

export function serviceOf(catalogue: Catalogue, db: Db, engine: string, isReady: () => boolean): Service {
  const names = createNameIndex(catalogue);
  const search = createSearch(names);
  return {
    check: createCheck(catalogue, createLikeness(catalogue, names)),
    catalogue,
    search: (query) => search.find(query),
    dataset: { ...readDataset(db), engine },
    overlay: readOverlay(db),
    isReady,
  };
}

const FIRST_LABEL = 'Water';

/** What is made when first asked for, made now: a piece at a time, so that no request waits for all of it. */
export async function prepare({ catalogue, check, search }: Service, pause: () => Promise<unknown>): Promise<void> {
  const pieces = [
    () => catalogue.byTightName(''),
    () => catalogue.nameOrder,
    () => catalogue.ambiguousOrder,
    () => catalogue.hasWord(''),
    () => search(FIRST_LABEL),
    () => atOnce(check({ ingredients: FIRST_LABEL })),
  ];
  for (const make of pieces) {
    make();
    await pause();
  }
}
