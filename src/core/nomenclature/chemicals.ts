// Names of chemical series: ethoxylates and propoxylates by their degree, salts, esters, polymers, silicones, quats.
import { always, type Inference, type InferredClass, type Rule } from './rule.ts';

// From this average degree on a fat is too water-loving to clog (data/classes.csv, fulton-1989).
const HIGH_DEGREE = 20;

const FATTY =
  'stearate|isostearate|hydroxystearate|palmitate|isopalmitate|laurate|myristate|oleate|cocoate|behenate|linoleate|linolenate|ricinoleate|caprylate|caprate|caproate|ethylhexanoate|isononanoate|pelargonate|arachidate|erucate|palmate|tallowate|olivate|heptanoate|octanoate|neopentanoate|neodecanoate|undecylenate|sunflowerseedate|soyate|dilinoleate|sesquistearate|sesquioleate|polyhydroxystearate|polyricinoleate';
const MANY_FATTY = `(?:di|tri|tetra|penta|hexa|octa|deca|sesqui|poly|mono)?(?:${FATTY})s?(?:/(?:di|tri|tetra)?(?:${FATTY}))*`;
const ALKYL =
  'methyl|ethyl|propyl|isopropyl|butyl|isobutyl|hexyl|ethylhexyl|octyl|isononyl|decyl|isodecyl|lauryl|tridecyl|isotridecyl|myristyl|cetyl|isocetyl|cetearyl|stearyl|isostearyl|oleyl|behenyl|arachidyl|octyldodecyl|hexyldecyl|decyltetradecyl|butyloctyl|hexyldodecyl|phytosteryl|cholesteryl|pentaerythrityl|dipentaerythrityl|trimethylolpropane|neopentyl glycol|propylene glycol|butylene glycol|glycol|diisostearyl|c\\d+-\\d+ alkyl|coco';
const ALKETH =
  '(?:c\\d+-\\d+ (?:sec-)?(?:par|alk)|coc|cetear|ceto?le|cet|stear|isostear|laur|ole|myr|tridec|isotridec|behen|dec|undec|isodec|isocet|talloww?|octyldodec|arachid|cocet|hydrogenated talloww?|choleth|cocon?|non-?oxynol|isolaur|capryl)eth';

const FATTY_ALKOXYLATE: (degree: number) => InferredClass = (degree) =>
  degree >= HIGH_DEGREE ? 'fatty_alkoxylate_high' : 'fatty_alkoxylate_low';

/** The sum of the numbers in "18/18", "40". */
function degreeOf(numbers = ''): number {
  return numbers.split('/').reduce((sum, number) => sum + Number(number), 0);
}

function ofPolyether(degree: number, rest: string): Inference | null {
  if (/dimethicone|methicone|siloxane|silicone/.test(rest)) return { class: 'silicone', oil: 'silicone' };
  if (/sulfate|phosphate|carboxyl|sulfosuccinate/.test(rest)) return { class: 'surfactant', oil: null };
  if (/copolymer|crosspolymer/.test(rest)) return { class: 'polymer', oil: null };
  if (/lanolin/.test(rest)) return { class: 'lanolin_derivative', oil: 'ethoxylated_oil' };
  if (/\b(?:oil|butter|glycerides?|glyceryl|triglyceride)\b/.test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: 'ethoxylated_oil' };
  if (new RegExp(`(?:${FATTY}|sorbitan|sterol|cocamide|ether|esters?|wax|beeswax)`).test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: null };
  return null;
}

export const CHEMICAL_RULES: readonly Rule[] = [
  always(/^(?:peg|ppg|polyethylene glycol|poloxamer|poloxamine)[- ]?\d+[a-z]?$/, 'peg'),
  {
    pattern: /^(?:peg|ppg|peg\/ppg|ppg\/peg)[- ](\d+(?:\/\d+)?) (.+)$/,
    infer: ([, n, rest = '']) => ofPolyether(degreeOf(n), rest),
  },
  {
    pattern: /^(?:bis-|di-|methoxy |cetyl |lauryl )?peg(?:\/ppg)?-(\d+(?:\/\d+)?) ?(.*(?:dimethicone|methicone).*)$/,
    infer: () => ({ class: 'silicone', oil: 'silicone' }),
  },
  {
    pattern: new RegExp(`^(?:ppg-\\d+-?)?${ALKETH}-(\\d+)( phosphate| carboxylic acid| sulfate)?$`),
    infer: ([, n, acid]) => ({ class: acid === undefined ? FATTY_ALKOXYLATE(Number(n)) : 'surfactant', oil: null }),
  },
  // The number of a polysorbate names its acid and its degree in a code of its own.
  always(/^polysorbate \d+$/, 'fatty_alkoxylate_low'),
  always(/^polyquaternium-\d+$|^quaternium-\d+$/, 'quaternium'),
  always(
    /^[a-z -]*(?:trimonium|dimonium|benzalkonium|alkonium|pyridinium|monium) (?:chloride|bromide|methosulfate|ethosulfate|tosylate)$/,
    'quaternium',
  ),
  always(
    /^(?:[a-z]+(?:oyl|yl|in) )?(?:sh-|rh-)?(?:oligo|poly|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|undeca|dodeca)peptide-\d+(?: [a-z]+)?$/,
    'protein',
  ),
  always(/^hydrolyzed [a-z ]*(?:protein|collagen|keratin|elastin|silk|gelatin|albumin|casein)$/, 'protein'),
  {
    pattern: /^ci (\d{5})(?:[:/.]\d)?$/,
    infer: ([, number]) => ({ class: classOfColour(Number(number)), oil: null }),
  },
  {
    pattern: /^(.*(?:methicone|siloxane|siloxysilicate|silsesquioxane|silicone)[a-z0-9 /-]*)$/,
    infer: ([, name = ''], isWord) =>
      name.split(/[ /-]/).every((word) => /\d/.test(word) || isWord(word))
        ? { class: 'silicone', oil: 'silicone' }
        : null,
  },
  {
    pattern: /^([a-z0-9 /()-]+?)[ /](?:cross|co)?polymer(?:-\d+)?$/,
    infer: ([, name = ''], isWord) =>
      name.split(/[ /-]/).some((word) => word.length > 3 && isWord(word)) ? { class: 'polymer', oil: null } : null,
  },
  always(new RegExp(`^polyglyceryl-\\d+ ${MANY_FATTY}$`), 'polyglyceryl_ester'),
  always(new RegExp(`^sorbitan ${MANY_FATTY}$`), 'sorbitan_ester'),
  always(new RegExp(`^(?:sucrose|methyl glucose|trehalose) ${MANY_FATTY}$`), 'sugar_ester'),
  always(new RegExp(`^glyceryl ${MANY_FATTY}(?: se)?$`), 'glyceride'),
  always(/^(?:hydrogenated )?[a-z]+(?: [a-z]+)? (?:triglycerides?|glycerides)$/, 'glyceride', 'triglyceride'),
  always(new RegExp(`^(?:zinc|magnesium|calcium|aluminum|lithium|barium) (?:${MANY_FATTY})$`), 'metal_soap'),
  always(new RegExp(`^(?:sodium|potassium|tea-|ammonium) ?(?:${MANY_FATTY})$`), 'surfactant'),
  always(/^(?:sodium|potassium|ammonium|tea-) ?[a-z]+oyl sarcosinate$|^[a-z]+oyl sarcosine$/, 'fatty_sarcosinate'),
  always(
    /^(?:di|tri)?(?:sodium|potassium|ammonium|magnesium|tea-|mipa-) ?(?:methyl )?[a-z]*(?:oyl|yl|eth|oamph|oampho)[a-z]* (?:sulfate|sulfonate|sulfosuccinate|sulfoacetate|isethionate|taurate|glutamate|glycinate|alaninate|aspartate|lactylate|phosphate|acetate|diacetate)$/,
    'surfactant',
  ),
  always(new RegExp(`^(?:${ALKYL}) (?:${MANY_FATTY})$`), 'fatty_ester', 'ester_oil'),
  always(/^(?:hydrogenated [a-z]+(?: [a-z]+)? oil)$/, 'plant_oil', 'plant_oil'),
  {
    pattern:
      /^(?:mono|di|tri|tetra)?(?:sodium|potassium|calcium|magnesium|zinc|ammonium|copper|manganese|iron|ferrous|ferric|lithium|aluminum|silver|strontium) ([a-z]+(?:ate|ide|ite))$/,
    infer: ([, anion = ''], isWord) => (isWord(anion) ? { class: 'salt', oil: null } : null),
  },
];

/** By the ranges of the Colour Index: 77000 minerals, 75000 natural; azo (11000-39999) and xanthene (45000) dyes may be D&C reds. */
function classOfColour(number: number): InferredClass {
  if (number >= 77_000 && number < 78_000) return 'mineral';
  const mayBeRed = (number >= 11_000 && number < 40_000) || (number >= 45_000 && number < 46_000);
  return mayBeRed ? 'dc_red' : 'colourant';
}
