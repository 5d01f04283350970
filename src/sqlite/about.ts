// What the database tells of itself: the version and day of its data, and what the operator laid over them.
import type { Db } from './database.ts';
import { must } from './must.ts';

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
