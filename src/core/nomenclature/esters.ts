// Names of what is made of fatty acids and alcohols: esters of glycerol, sorbitan, sugars, polyglycerols and alcohols, soaps.
import { always, type Rule } from './rule.ts';

/** What a fatty acid is called as an ester or salt. */
export const FATTY =
  'stearate|isostearate|hydroxystearate|palmitate|isopalmitate|laurate|myristate|oleate|cocoate|behenate|linoleate|linolenate|ricinoleate|caprylate|caprate|caproate|ethylhexanoate|isononanoate|pelargonate|arachidate|erucate|palmate|tallowate|olivate|heptanoate|octanoate|isooctanoate|nonanoate|undecanoate|octyldodecanoate|octyldecanoate|neopentanoate|neoheptanoate|neodecanoate|undecylenate|sunflowerseedate|safflowerseedate|soyate|avocadate|macadamiate|jojobate|canolate|rapeseedate|rice branate|cottonseedate|linseedate|cetearate|palmitoleate|myristoleate|arachidonate|dilinoleate|sesquistearate|sesquioleate|polyhydroxystearate|polyricinoleate';
const NUMBERS = ['', 'mono', 'di', 'tri', 'tetra', 'penta', 'hexa', 'hepta', 'octa', 'nona', 'deca'];
const MANY_FATTY = `(?:${NUMBERS.slice(1).join('|')}|sesqui|poly)?(?:${FATTY})s?(?:/(?:di|tri|tetra)?(?:${FATTY})s?)*`;
const SEVERAL_FATTY = `(?:di|tri|sesqui)(?:${FATTY})s?(?:/(?:di|tri|tetra)?(?:${FATTY})s?)*`;
// From six carbons on.
const FATTY_ALKYL =
  'hexyl|ethylhexyl|diethylhexyl|heptyl|octyl|isooctyl|capryl|caprylyl|nonyl|isononyl|decyl|isodecyl|propylheptyl|undecyl|lauryl|tridecyl|isotridecyl|myristyl|cetyl|isocetyl|cetearyl|stearyl|isostearyl|oleyl|linoleyl|erucyl|behenyl|arachidyl|butyloctyl|octyldodecyl|hexyldecyl|decyltetradecyl|tetradecyloctadecyl|hexyldodecyl|heptylundecyl|batyl|chimyl|phytosteryl|phytosterol|cholesteryl|dihydrocholesteryl|lanosteryl|c\\d+-\\d+ (?:iso)?alkyl|coco';
const SHORT_ALKYL = 'methyl|ethyl|propyl|isopropyl|butyl|isobutyl|amyl|isoamyl|benzyl';
const POLYOL = 'pentaerythrityl|dipentaerythrityl|trimethylolpropane|ditrimethylolpropane|neopentyl glycol';
const GLYCOL = 'propylene glycol|butylene glycol|hexanediol|glycol';
const TWICE = '(?:di|bis-?|tri)?';

/** How many hydroxyl groups of a polyglycerol an ester binds: from this share on it is an oil. */
const MOSTLY_BOUND = 0.75;

export const FATTY_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`^polyglyceryl-(\\d+) (${MANY_FATTY})$`),
    infer: ([, degree, acids = '']) => ({
      class: 'polyglyceryl_ester',
      oil: isMostlyBound(Number(degree), acids) ? 'ester_oil' : null,
    }),
  },
  always(new RegExp(`^sorbitan ${MANY_FATTY}$`), 'sorbitan_ester'),
  always(new RegExp(`^sucrose (?:hexa|hepta|octa|poly)(?:${FATTY})$`), 'sugar_ester', 'ester_oil'),
  always(new RegExp(`^(?:sucrose|methyl glucose|trehalose) ${MANY_FATTY}$`), 'sugar_ester'),
  always(new RegExp(`^glyceryl ${SEVERAL_FATTY}$`), 'glyceride', 'triglyceride'),
  always(new RegExp(`^glyceryl ${MANY_FATTY}(?: se)?$`), 'glyceride'),
  always(/^(?:hydrogenated )?[a-z]+(?: [a-z]+)? (?:triglycerides?|glycerides)$/, 'glyceride', 'triglyceride'),
  always(new RegExp(`^(?:zinc|magnesium|calcium|aluminum|lithium|barium) (?:${MANY_FATTY})$`), 'metal_soap'),
  always(new RegExp(`^(?:sodium|potassium|tea-|ammonium) ?(?:${MANY_FATTY})$`), 'surfactant'),
  // With one end free a glycol's ester is an emulsifier.
  always(new RegExp(`^(?:${GLYCOL}) (?:${FATTY})$`), 'fatty_ester'),
  always(
    new RegExp(`^${TWICE}(?:${SHORT_ALKYL}|${FATTY_ALKYL}|${POLYOL}|${GLYCOL}) ${MANY_FATTY}$`),
    'fatty_ester',
    'ester_oil',
  ),
  always(
    new RegExp(
      `^${TWICE}(?:${SHORT_ALKYL}|${FATTY_ALKYL}) (?:adipate|sebacate|azelate|dodecanedioate|dimer dilinoleate)$`,
    ),
    'fatty_ester',
    'ester_oil',
  ),
  always(
    new RegExp(
      `^${TWICE}(?:${FATTY_ALKYL}) (?:succinate|malate|maleate|fumarate|citrate|lactate|carbonate|benzoate|glutarate)$`,
    ),
    'fatty_ester',
    'ester_oil',
  ),
];

/** A polyglycerol of n units has n + 2 hydroxyl groups; what is mostly bound does not emulsify. */
function isMostlyBound(degree: number, acids: string): boolean {
  const number = NUMBERS.findLastIndex((word) => word !== '' && acids.startsWith(word));
  return number / (degree + 2) >= MOSTLY_BOUND;
}
