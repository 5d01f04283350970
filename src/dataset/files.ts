// The names of the files in data/, and of those that an operator may lay over them.

export const TABLE_FILES = [
  'sources.csv',
  'classes.csv',
  'ingredients.csv',
  'aliases.csv',
  'ambiguous.csv',
  'ratings.csv',
] as const;

export type TableName = (typeof TABLE_FILES)[number];

export const OVERLAY_FILES = ['sources.csv', 'ingredients.csv', 'aliases.csv', 'ratings.csv'] as const;

export type OverlayName = (typeof OVERLAY_FILES)[number];

export const DATE_FILE = 'date.txt';
