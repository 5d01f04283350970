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

// Genera of algae, which may clog where plants' extracts do not: of those that cosmetics name, the seaweeds and
// microalgae of AlgaeBase.
const ALGAE = new Set(
  `acrosiphonia agardhiella agarum ahnfeltia ahnfeltiopsis alaria amphiroa anabaena analipus aphanizomenon arthrospira
  ascophyllum asparagopsis auxenochlorella betaphycus bifurcaria bonnemaisonia botryocladia bryopsis bryothamnion callophyllis calliblepharis
  carpopeltis caulerpa ceramium chaetoceros chaetomorpha champia chlamydomonas chlorella chlorococcum chlorogloeopsis
  chondracanthus chondria chondrus chorda cladophora cladosiphon codium coenochloris colpomenia corallina
  coscinodiscus crypthecodinium cyanidium cyanidioschyzon cylindrotheca cystoseira delesseria derbesia desmarestia
  dictyopteris dictyota digenea dilsea dunaliella durvillaea ecklonia ectocarpus egregia eisenia enteromorpha ericaria
  eucheuma euglena fucus furcellaria galaxaura galdieria gelidiella gelidium gigartina gloiopeltis gongolaria gracilaria gracilariopsis
  grateloupia gymnogongrus haematococcus halidrys halimeda halopteris halymenia haslea himanthalia hizikia hormosira hydropuntia hypnea
  iridaea isochrysis jania kappaphycus kjellmaniella laminaria laurencia leathesia lessonia lithothamnion
  lithothamnium lyngbya macrocystis mastocarpus mazzaella meristotheca monostroma nannochloropsis navicula nemacystus nereocystis
  nitzschia nizamuddinia nostoc odontella osmundea padina palmaria parachlorella pavlova pelvetia pelvetiopsis petalonia phaeodactylum
  phormidium phyllacantha phymatolithon pikea plocamium plumaria polyides polysiphonia porphyra porphyridium postelsia pterocladia pterocladiella pyropia
  rhodella rhodomela rhodosorus rhodymenia saccharina saccorhiza sarconema sarcodia sargassum scenedesmus schizymenia scytosiphon scinaia
  silvetia skeletonema solieria spatoglossum sphacelaria spirogyra spirulina spongomorpha stypocaulon synechococcus synechocystis tetraselmis thalassiosira
  thorea tisochrysis treptacantha trentepohlia turbinaria ulothrix ulva undaria undariopsis vaucheria zonaria`.split(
    /\s+/,
  ),
);
const ALGAL_WORD = /\b(?:algae?|seaweed|kelp|rhodophyceae|phaeophyceae|chlorophyceae)\b/;

// "Coconut oil - softens skin" is a remark on one, and what is drawn from a fat may be fat.
const NO_PLANT = / - | (?:oil|butter|wax|cera|extract|powder|juice)\b/;

/** Whether the words before a part name a plant, or an alga: Latin by their ending, or known to the table. */
function isPlant(name: string, isWord: IsWord): boolean {
  if (NO_PLANT.test(name)) return false;
  const words = name
    .trim()
    .split(/[ -]/)
    .filter((word) => word !== '' && word !== 'x');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isOfName = (word: string) => isLatin(word) || ALGAE.has(word) || ALGAL_WORD.test(word);
  return words.some(isOfName) && words.every((word) => isOfName(word) || isWord(word));
}

function ofPlant(pattern: RegExp, infer: (found: RegExpExecArray) => Inference | null): Rule {
  return { pattern, infer: (found, isWord) => (isPlant(found[1] ?? '', isWord) ? infer(found) : null) };
}

const FIXED_PARTS =
  'seed|kernel|nut|germ|bran|fruit|pulp|bean|berry|husk|hull|shell|endocarp|sprout|tuber|fruit/seed|seed/fruit';
// Of which another part gives the volatile oil, and the seed a fat.
const FAT_SEEDS = new Set(['citrus', 'coriandrum']);

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
  {
    pattern: /^([a-z]+) [a-z]+ (?:callus|cell|meristem)[a-z ]*(?:culture|extract|lysate|powder|media)[a-z ]*$/,
    infer: ([, genus = '']) => ({ class: ALGAE.has(genus) ? 'algae' : 'ferment', oil: null }),
  },
  ofPlant(new RegExp(`^([a-z][a-z -]+?) (${FIXED_PARTS}) oil$`), ([, name = '', part]) =>
    DISTILLED.has(genusOf(name)) && !(part === 'seed' && FAT_SEEDS.has(genusOf(name)))
      ? { class: 'essential_oil', oil: 'essential_oil' }
      : { class: 'plant_oil', oil: 'plant_oil' },
  ),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} oil$`), () => ({ class: 'essential_oil', oil: 'essential_oil' })),
  ofPlant(/^([a-z]+ [a-z -]+?) oil$/, ([, name = '']) =>
    ALL_DISTILLED.has(genusOf(name)) ? { class: 'essential_oil', oil: 'essential_oil' } : null,
  ),
  ofPlant(new RegExp(`^([a-z][a-z -]+?)(?: ${PARTS})? butter$`), () => ({ class: 'butter', oil: 'butter' })),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} (?:wax|cera)$`), () => ({ class: 'wax', oil: 'wax' })),
  ofPlant(new RegExp(`^hydrolyzed ([a-z][a-z -]+?) (?:${PARTS} )?protein$`), () => ({ class: 'protein', oil: null })),
  always(/^(?:[a-z/ -]+ )?unsaponifiables$/, 'modified_oil', 'modified_oil'),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z][a-z -]+?) ${PARTS}(?: (?:${MADE}))*$`), ofWhatGrew),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z]+ [a-z -]+?)(?: (?:${MADE}))+$`), ofWhatGrew),
];

function genusOf(name: string): string {
  return name.split(' ')[0] ?? '';
}

function ofWhatGrew([, name = '']: RegExpExecArray): Inference {
  return { class: ALGAE.has(genusOf(name)) || ALGAL_WORD.test(name) ? 'algae' : 'plant_extract', oil: null };
}
