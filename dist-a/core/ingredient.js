// The nouns of Porewise: ingredients, their ratings and sources, and what a catalogue of them must answer.
export const OIL_KINDS = [
    'plant_oil',
    'animal_oil',
    'mineral_oil',
    'butter',
    'triglyceride',
    'hydrocarbon_oil',
    'lanolin',
    'essential_oil',
    'wax',
    'ester_oil',
    'silicone',
    'ethoxylated_oil',
    'modified_oil',
];
/** What a rating rests on, best first; `none` marks the grade of an ingredient without any number. */
export const BASES = ['human', 'rabbit', 'rabbit_secondhand', 'list'];
export const FINDINGS = ['positive', 'negative'];
export const ACTIVE_KINDS = ['aha', 'bha', 'retinoid', 'keratolytic'];
export const ALIAS_KINDS = [
    'synonym',
    'common_name',
    'drug_name',
    'colour_name',
    'translation',
    'old_inci',
    'trade_name',
    'misspelling',
];
//# sourceMappingURL=ingredient.js.map