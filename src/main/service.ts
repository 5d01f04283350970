// Ties the rooms together: the database for the inputs, the catalogue in it, and what is asked of it.
import { createCheck } from '../core/check.ts';
import type { Inputs } from '../dataset/build.ts';
import { ensureDatabase } from '../dataset/ensure.ts';
import type { Service } from '../http/app.ts';
import { createLikeness } from '../matching/likeness.ts';
import { createNameIndex } from '../matching/name-index.ts';
import { createSearch } from '../matching/search.ts';
import { loadCatalogue, readDataset } from '../sqlite/catalogue.ts';

export interface Loaded {
  readonly service: Service;
  /** Whether the database had to be built. */
  readonly built: boolean;
}

export async function loadService(inputs: Inputs, database: string, isReady: () => boolean): Promise<Loaded> {
  const { db, built } = await ensureDatabase(inputs, database);
  try {
    const catalogue = loadCatalogue(db);
    const names = createNameIndex(catalogue);
    const search = createSearch(names);
    return {
      built,
      service: {
        check: createCheck(catalogue, createLikeness(catalogue, names)),
        catalogue,
        search: (query) => search.find(query),
        dataset: { ...readDataset(db), engine: inputs.engine },
        isReady,
      },
    };
  } finally {
    db.close();
  }
}
