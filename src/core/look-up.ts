// Looking a key up in the table: as printed, without the words that qualify it, without spaces and punctuation.
import type { Catalogue, Ingredient, Named } from './ingredient.ts';
import { found, type Match } from './match.ts';
import { tightKey, wordsOf } from './name.ts';

// Words that stand before a name on labels and change no identity: "Organic Aloe …", "Purified Water".
const BEFORE =
  'certified|100%|usda|non-gmo|pure|purified|natural|naturally[- ]derived|plant[- ]derived|vegetable[- ]derived|vegan|organic|raw|unrefined|refined|virgin|extra virgin|cold[- ]pressed|steam[- ]distilled|hexane[- ]free|wild[ -]?crafted|wild|fair trade|deionized|deionised|distilled|demineralized|demineralised|sterile|cosmetic grade|food grade|pharmaceutical grade|usp|upcycled|fresh|fractionated|encapsulated|microencapsulated|micro-encapsulated|liposomal|micronized|micronised|bio|eco';
// Forms of one molecule that a label names and the table does not tell apart: "D-Panthenol", "DL-Alpha-Tocopherol".
const FORMS = 'd|l|dl|alpha|d-alpha|dl-alpha';
// What it is for: "Sclerotium Gum Natural Thickener".
const FUNCTION =
  '(?:natural(?:ly[ -]derived)? )?(?:emulsifier|thickener|preservative|humectant|emollient|antioxidant|surfactant|film former|opacifier|ph (?:regulator|adjuster)|(?:hydrating|conditioning|chelating|thickening) agent)';
// The same behind a colon or a dash, where words count too that a product's title may end with.
const PURPOSE = `(?:${FUNCTION}|solvent|solubili[sz]er|stabili[sz]er|binder|occlusive|uv filter|(?:skin conditioning|foaming|bulking|buffering|viscosity) agent)`;
/** "solvent" and the rest of the text; "… solvent" at its end. */
export const PURPOSE_FIRST = new RegExp(`^\\s*${PURPOSE}\\s*(?=[,;|•.\\n]|$)`, 'i');
export const PURPOSE_LAST = new RegExp(`: ?${PURPOSE}[\\s,;|•.]*$`, 'i');
const BEHIND = `q\\.?s|nano|nf|usp|tm|organic|powder nf|certified organic|vegan|refined|unrefined|cold[- ]pressed|${FUNCTION}`;
// "Cetyl Alcohol (Coconut Derived)" without its brackets.
const DERIVED = '(?:plant|vegetable|coconut|palm|corn|sugar|beet)[ -]derived';
const QUALIFIER = new RegExp(`^(?:(?:${BEFORE})[ -]+)+`);
// "Argan (Argania Spinosa) Cold Pressed Oil"
const INSIDE = new RegExp(`(?<= )(?:(?:${BEFORE}) )+(?=(?:essential )?(?:oil|butter)$)`);
export const STEREO = new RegExp(`^(?:(?:${FORMS})(?:, ?|[ -]+))+`);
export const TRAILING_QUALIFIER = new RegExp(`(?:[ ,-]+(?:${BEHIND}|${DERIVED})|(?: ?:| -) ?${PURPOSE})+$`);

/** Every word of those, and of what else a name is known without: half a qualifier, a colour's number. */
export const QUALIFYING: readonly string[] = [
  ...wordsOf([BEFORE, FORMS, BEHIND].join(' ')),
  'essential',
  'ci',
  'c',
  'i',
  'no',
  'nos',
];

// No name of the INCI dictionary comes near; a longer text is a list or prose, and is not looked up.
export const LONGEST_NAME = 400;

/** The name as printed, then without the words that qualify it, where there are any. */
export function lookUp(key: string, catalogue: Catalogue): Match | null {
  const entry = catalogue.byName(key) ?? withoutQualification(key, catalogue);
  return entry === undefined ? null : found(entry.by, entry.ingredient);
}

function withoutQualification(key: string, catalogue: Catalogue): Named | undefined {
  const plain = withoutQualifiers(key);
  const plainer = inPlainWords(plain);
  return (
    (plain === key ? undefined : catalogue.byName(plain)) ?? (plainer === plain ? undefined : catalogue.byName(plainer))
  );
}

// "Vegan Lanolin", "Silk Protein Vegan": something else in the place of lanolin, of silk.
const OF_ANIMALS =
  '(?:lanolin|lanae|beeswax|cera (?:alba|flava)|honey|mel|collagen|keratin|silk|sericin|elastin|gelatin|carmine|ci 75470|shellac|tallow|placenta|lac|snail|emu|mink|guanine|bee venom|caviar)';
const OF_NO_ANIMAL = `(?:vegan|${DERIVED})`;
const SUBSTITUTE = new RegExp(
  `^(?:[a-z]+ )?${OF_NO_ANIMAL} .*\\b${OF_ANIMALS}\\b|\\b${OF_ANIMALS}\\b.* ${OF_NO_ANIMAL}$`,
);

export function withoutQualifiers(key: string): string {
  if (SUBSTITUTE.test(key)) return key;
  return key.replace(QUALIFIER, '').replace(INSIDE, '').replace(TRAILING_QUALIFIER, '');
}

/** An essential oil is an oil: "Lavender Essential Oil"; "Vit. E" is a vitamin, "Grape Seed Ext." an extract. */
export function inPlainWords(key: string): string {
  return key
    .replace(' essential oil', ' oil')
    .replace(VITAMIN_CUT, 'vitamin ')
    .replace(EXTRACT_CUT, ' extract')
    .replace(CHAIN, '$1-')
    .replace(LATIN_METAL, (metal) => (metal === 'kalium' ? 'potassium' : 'sodium'));
}

// "C12-C13 Pareth-3"
const CHAIN = /\b(c\d{1,2})-c(?=\d{1,2}\b)/;
// As Dutch, German and Indonesian labels have them.
const LATIN_METAL = /^(?:natrium|kalium)(?= [a-z])/;
const EXTRACT_CUT = / extr?\.?$/;
const VITAMIN_CUT = /^vit\.? ?(?=[a-k](?:-?\d{1,2})?(?: |$))/;

export function bySpacing(key: string, catalogue: Catalogue): Match | null {
  const named = withoutSpaces(key, catalogue) ?? withoutQualifiersTight(key, catalogue);
  return named === undefined ? null : found('spacing', named.ingredient);
}

// "Vitamin E, C" are two; "Vitamine C" is one, in French.
const VITAMINS = /^vitamin [a-k](?: |, ?)[a-k]$/;

/** What the table names by the same letters and figures. */
export function withoutSpaces(key: string, catalogue: Catalogue): Named | undefined {
  return VITAMINS.test(key) ? undefined : catalogue.byTightName(tightKey(key));
}

function withoutQualifiersTight(key: string, catalogue: Catalogue): Named | undefined {
  const plain = withoutQualifiers(key);
  return plain === key ? undefined : catalogue.byTightName(tightKey(plain));
}

/** The ingredient that a part names by itself. */
export function namedAlone(part: string, catalogue: Catalogue): Ingredient | null {
  return (lookUp(part, catalogue) ?? bySpacing(part, catalogue))?.ingredient ?? null;
}
