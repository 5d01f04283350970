// Names of chemical series: ethoxylates and propoxylates by their degree, salts, polymers, silicones, quats.
import { FATTY, FATTY_RULES } from './esters.ts';
import { always, type Inference, type InferredClass, type Rule } from './rule.ts';

// From this average degree on a fat is too water-loving to clog (data/classes.csv, fulton-1989).
const HIGH_DEGREE = 20;

const ALKETH =
  '(?:c\\d+-\\d+ (?:sec-)?(?:par|alk)|coc|cetear|ceto?le|cet|stear|isostear|laur|ole|myr|tridec|isotridec|behen|dec|undec|isodec|isocet|talloww?|octyldodec|arachid|cocet|hydrogenated talloww?|choleth|cocon?|non-?oxynol|isolaur|capryl)eth';

const FATTY_ALKOXYLATE: (degree: number) => InferredClass = (degree) =>
  degree >= HIGH_DEGREE ? 'fatty_alkoxylate_high' : 'fatty_alkoxylate_low';

/** The sum of the numbers in "18/18", "40". */
function degreeOf(numbers = ''): number {
  return numbers.split('/').reduce((sum, number) => sum + Number(number), 0);
}

const ESTER_ALONE = new RegExp(`^(?:di|tri)?(?:${FATTY})$`);
const ETHER_OF_ALL = /\bether (?:di|tri)?[a-z]+ate$|yl methyl ether$/;

function ofPolyether(kind: string, degree: number, rest: string): Inference | null {
  if (/dimethicone|methicone|siloxane|silicone/.test(rest)) return { class: 'silicone', oil: 'silicone' };
  if (/sulfate|phosphate|carboxyl|sulfosuccinate/.test(rest)) return { class: 'surfactant', oil: null };
  if (/copolymer|crosspolymer/.test(rest)) return { class: 'polymer', oil: null };
  if (/lanolin/.test(rest)) return { class: 'lanolin_derivative', oil: 'ethoxylated_oil' };
  if (/\b(?:oil|butter|glycerides?|glyceryl|triglyceride|beeswax|wax|cera)\b/.test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: 'ethoxylated_oil' };
  // Both ends are bound, or the polyether itself does not mix with water: an emollient.
  if (ETHER_OF_ALL.test(rest) || (kind === 'ppg' && ESTER_ALONE.test(rest)))
    return { class: FATTY_ALKOXYLATE(degree), oil: 'ester_oil' };
  if (new RegExp(`(?:${FATTY}|sorbitan|sterol|cocamide|ether|esters?)`).test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: null };
  return null;
}

// Copolymers of them are oily esters as often as polymers.
const OF_FATS =
  /\b(?:oil|butter|wax|lanolin|citrate|sebacic|adipic|dimer|dilinoleate|dilinoleic|dilinoleyl|glycerin|esters?)\b|(?:stear|ole|palmit|behen)ate\b/;

export const CHEMICAL_RULES: readonly Rule[] = [
  always(/^(?:peg|ppg|polyethylene glycol|poloxamer|poloxamine)[- ]?\d+[a-z]?$/, 'peg'),
  {
    pattern: /^(peg|ppg|peg\/ppg|ppg\/peg)[- ](\d+(?:\/\d+)?) (.+)$/,
    infer: ([, kind = '', n, rest = '']) => ofPolyether(kind, degreeOf(n), rest),
  },
  {
    pattern: /^(?:bis-|di-|methoxy |cetyl |lauryl )?peg(?:\/ppg)?-(\d+(?:\/\d+)?) ?(.*(?:dimethicone|methicone).*)$/,
    infer: () => ({ class: 'silicone', oil: 'silicone' }),
  },
  {
    pattern: new RegExp(`^(ppg-\\d+-?)?${ALKETH}-(\\d+)( phosphate| carboxylic acid| sulfate)?$`),
    // PPG-5-ceteth-10 phosphate is graded 4: with a propoxylate the fat may act, acid or not.
    infer: ([, propoxylate, n, acid]) => ({
      class: acid === undefined || propoxylate !== undefined ? FATTY_ALKOXYLATE(Number(n)) : 'surfactant',
      oil: null,
    }),
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
      !OF_FATS.test(name) && name.split(/[ /-]/).some((word) => word.length > 3 && isWord(word))
        ? { class: 'polymer', oil: null }
        : null,
  },
  ...FATTY_RULES,
  always(/^(?:sodium|potassium|ammonium|tea-) ?[a-z]+oyl sarcosinate$|^[a-z]+oyl sarcosine$/, 'fatty_sarcosinate'),
  always(
    /^(?:di|tri)?(?:sodium|potassium|ammonium|magnesium|tea-|mipa-) ?(?:methyl )?[a-z]*(?:oyl|yl|eth|oamph|oampho)[a-z]* (?:sulfate|sulfonate|sulfosuccinate|sulfoacetate|isethionate|taurate|glutamate|glycinate|alaninate|aspartate|lactylate|phosphate|acetate|diacetate)$/,
    'surfactant',
  ),
  always(/^(?:hydrogenated [a-z]+(?: [a-z]+)? oil)$/, 'plant_oil', 'plant_oil'),
  {
    pattern:
      /^(?:mono|di|tri|tetra)?(?:sodium|potassium|calcium|magnesium|zinc|ammonium|copper|manganese|iron|ferrous|ferric|lithium|aluminum|silver|strontium) ([a-z]+(?:ate|ide|ite))$/,
    infer: ([, anion = ''], isWord) =>
      isWord(anion) ? { class: anion === 'alginate' ? 'algae' : 'salt', oil: null } : null,
  },
];

/** By the ranges of the Colour Index: 77000 minerals, 75000 natural; azo (11000-39999) and xanthene (45000) dyes may be D&C reds. */
function classOfColour(number: number): InferredClass {
  if (number >= 77_000 && number < 78_000) return 'mineral';
  const mayBeRed = (number >= 11_000 && number < 40_000) || (number >= 45_000 && number < 46_000);
  return mayBeRed ? 'dc_red' : 'colourant';
}
