// The names of the files in data/.

export const TABLE_FILES = [
  'sources.csv',
  'classes.csv',
  'ingredients.csv',
  'aliases.csv',
  'ambiguous.csv',
  'ratings.csv',
] as const;

export type TableName = (typeof TABLE_FILES)[number];
