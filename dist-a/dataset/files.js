// The names of the files in data/.
export const TABLE_FILES = [
    'sources.csv',
    'classes.csv',
    'ingredients.csv',
    'aliases.csv',
    'ambiguous.csv',
    'ratings.csv',
];
//# sourceMappingURL=files.js.map