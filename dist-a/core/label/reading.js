export const IGNORED_REASONS = ['negative_list', 'marketing', 'header', 'footnote', 'disclaimer', 'noise'];
//# sourceMappingURL=reading.js.map