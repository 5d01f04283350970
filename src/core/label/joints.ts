// What joins two names instead of a comma: "and" and "or" in the languages of labels. Sources for patterns, without
// their brackets; what holds another stands before it.

/** All but the Italian and Portuguese "e", which is a vitamin too. */
export const SURE_AND = 'and|&|et|und|y|dan|og';
export const AND = `${SURE_AND}|e`;

const OR = '(?:and ?/ ?)?or';
export const SURE_AND_OR = `${OR}|${SURE_AND}`;
export const AND_OR = `${OR}|${AND}`;
