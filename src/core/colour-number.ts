// The numbers of the Colour Index, five digits each. Sources for patterns, without their brackets.

/** In a key, a lake's too: "ci 77491", "ci 15850:1". */
export const COLOUR_NUMBER = 'ci \\d{5}(?:[:/.]\\d)?';

/** What stands before the digits on a label: "C.I. 77491", "Cl 77491", "C177491", "CI No. 77491". */
export const COLOUR_LETTERS = 'c\\.?[ \\t]?[il1|]\\.?[ :]?\\s?(?:nos?\\b[.:]?\\s?)?';
