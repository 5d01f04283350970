// Names of plants and what is made of them: "… Leaf Extract", "… Seed Oil", "… Butter", "… Ferment Filtrate".
import { always, type Inference, type IsWord, type Rule } from './rule.ts';

const PART =
  'leaf|leaves|root|flower|flowers|fruit|seed|kernel|nut|bark|stem|peel|rhizome|bulb|bud|sprout|wood|twig|shoot|berry|bean|herb|germ|bran|husk|hull|shell|rind|pulp|needle|cone|resin|gum|tuber|vine|straw|calyx|petal|pod|skin|sap|endocarp|pericarp|stalk|thallus|callus|whole plant|flowering top';
export const PARTS = `(?:${PART})(?:/(?:${PART}))*`;
/** A part of a plant, or several. */
export const PLANT_PART = new RegExp(`^${PARTS}$`);
/** What is made of a plant, but for its oils, butters and waxes. */
export const MADE = 'extract|powder|juice|water|flour|meal|fiber|distillate|infusion|hydrosol|starch|unsaponifiables';

/** The same with them: the last word of a name that is said once for several ("Mel/Honey Extract"). */
export const PRODUCTS = `${MADE}|oil|butter|wax|cera`;

export const NOUNS: readonly string[] = PRODUCTS.split('|');

const PLURALS = /\b(leaves|roots|flowers|fruits|seeds|stems|peels|petals|kernels|nuts|buds)(?= |$)/g;

/** With its parts of plants as INCI tells them: "camellia sinensis leaf extract" for "… leaves extract". */
export function withPartsInSingular(key: string): string {
  return key.replace(PLURALS, (part) => (part === 'leaves' ? 'leaf' : part.slice(0, -1)));
}

const SEVERAL_PARTS = new RegExp(`(?<= )(?:${PART})(?:/(?:${PART}))+(?= )`);

/** With its parts of plants by the alphabet, as INCI has them: "thymus vulgaris flower/leaf oil" for "… leaf/flower oil". */
export function withPartsInOrder(key: string): string {
  return key.replace(SEVERAL_PARTS, (parts) => parts.split('/').sort().join('/'));
}

const FRENCH_NOUNS: ReadonlyMap<string, string> = new Map([
  ['extrait', 'extract'],
  ['huile', 'oil'],
  ['beurre', 'butter'],
  ['cire', 'wax'],
  ['eau', 'water'],
  ['jus', 'juice'],
  ['poudre', 'powder'],
  ['farine', 'flour'],
  ['amidon', 'starch'],
]);
const IN_FRENCH = `^(${[...FRENCH_NOUNS.keys()].join('|')})s?`;
const FRENCH = new RegExp(`${IN_FRENCH} (?:d'|(?:de|du|des) )`);

/** The English noun of a name in French, "extract" for "extrait de miel"; undefined for any other text. */
export function frenchNounOf(key: string): string | undefined {
  return FRENCH_NOUNS.get(FRENCH.exec(key)?.[1] ?? '');
}

/** With their plurals: what a name in French begins with. */
export const FRENCH_NOUN = new RegExp(`${IN_FRENCH}(?= |$)`);

/** Words that say which part of a plant, and what is made of it: "seed oil". */
export const PART_OR_PRODUCT = `(?:(?:${PARTS}|${PRODUCTS})(?: |$))+`;

/** A text of nothing else, which is no name by itself. */
export const PART_OR_PRODUCT_ALONE = new RegExp(`^${PART_OR_PRODUCT}$`, 'i');

// Latin names end so; common names in INCI ("Rice Bran Oil") are words of the table.
const LATIN = /(?:us|um|is|ii|ae|ens|ensis|oides|ata|ica|ana|era|ifolia|folia|ina|osa|ula|ea|ia|ora|cea|aria|ides)$/;
const FEWEST_LATIN_LETTERS = 5;
const MOST_WORDS = 6;

// Genera whose seeds or fruits are distilled, so that their "Seed Oil" is volatile (ISO 4731, 6571 and others name them).
const DISTILLED = new Set(
  `carum apium elettaria amomum coriandrum cuminum pimpinella foeniculum anethum daucus petroselinum juniperus myristica
  angelica levisticum illicium piper ammi trachyspermum zanthoxylum xylopia litsea pimenta schinus anise citrus`.split(
    /\s+/,
  ),
);

// Genera of which every oil that names no part is distilled; of others it may be pressed from the seed (ISO 4720 lists
// the plants that essential oils are made of).
const ALL_DISTILLED = new Set(
  `abies amyris aniba anthemis artemisia boswellia bulnesia bursera cananga cedrus chamomilla cinnamomum citrus cistus
  commiphora cupressus cymbopogon eucalyptus gaultheria helichrysum hyssopus jasminum juniperus lavandula leptospermum
  lippia litsea matricaria melaleuca melissa mentha myrtus nardostachys ocimum origanum pelargonium picea pogostemon
  rosmarinus santalum satureja tagetes tanacetum thuja thymus tsuga vetiveria zingiber`.split(/\s+/),
);

export function isLatin(word: string): boolean {
  return word.length >= FEWEST_LATIN_LETTERS && LATIN.test(word);
}

// "Coconut oil - softens skin" is a remark on one.
const NO_PLANT = / - | (?:oil|extract|powder|juice)\b/;

/** Whether the words before a part name a plant: Latin by their ending, or known to the table. */
function isPlant(name: string, isWord: IsWord): boolean {
  if (NO_PLANT.test(name)) return false;
  const words = name
    .trim()
    .split(/[ -]/)
    .filter((word) => word !== '' && word !== 'x');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return words.some(isLatin) && words.every((word) => isLatin(word) || isWord(word));
}

function ofPlant(pattern: RegExp, infer: (found: RegExpExecArray) => Inference | null): Rule {
  return { pattern, infer: (found, isWord) => (isPlant(found[1] ?? '', isWord) ? infer(found) : null) };
}

const FIXED_PARTS = 'seed|kernel|nut|germ|bran|fruit|pulp|bean|fruit/seed|seed/fruit';

export const PLANT_RULES: readonly Rule[] = [
  // Not of "never essential oils", nor of "component of essential oils".
  always(
    /^(?!.*\b(?:no|not|zero|never|without|free|from|in|components?|constituents?)\b)(?:.+ )?essential oils?(?: blend)?$/,
    'essential_oil',
    'essential_oil',
  ),
  // A fermented oil may be the oil itself, with its fatty acids set free.
  always(/^(?=.*\b(?:oil|butter)\b).*ferment(?: lysate| filtrate| extract)*$/, 'modified_oil', 'modified_oil'),
  always(/^(?:[a-z-]+[ /]){1,6}ferment(?: lysate| filtrate| extract)*(?: filtrate)?$/, 'ferment'),
  always(/^[a-z]+ [a-z]+ (?:callus|cell|meristem)[a-z ]*(?:culture|extract|lysate|powder|media)[a-z ]*$/, 'ferment'),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) (?:${FIXED_PARTS}) oil$`), ([, name = '']) =>
    DISTILLED.has(name.split(' ')[0] ?? '')
      ? { class: 'essential_oil', oil: 'essential_oil' }
      : { class: 'plant_oil', oil: 'plant_oil' },
  ),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} oil$`), () => ({ class: 'essential_oil', oil: 'essential_oil' })),
  ofPlant(/^([a-z]+ [a-z -]+?) oil$/, ([, name = '']) =>
    ALL_DISTILLED.has(name.split(' ')[0] ?? '') ? { class: 'essential_oil', oil: 'essential_oil' } : null,
  ),
  ofPlant(new RegExp(`^([a-z][a-z -]+?)(?: ${PARTS})? butter$`), () => ({ class: 'butter', oil: 'butter' })),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} (?:wax|cera)$`), () => ({ class: 'wax', oil: 'wax' })),
  ofPlant(new RegExp(`^hydrolyzed ([a-z][a-z -]+?) (?:${PARTS} )?protein$`), () => ({ class: 'protein', oil: null })),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z][a-z -]+?) ${PARTS}(?: (?:${MADE}))*$`), () => ({
    class: 'plant_extract',
    oil: null,
  })),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z]+ [a-z -]+?)(?: (?:${MADE}))+$`), () => ({
    class: 'plant_extract',
    oil: null,
  })),
];
