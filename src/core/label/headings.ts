// What a heading announces, and the phrases that open lists of what is not in a product, disclaimers and codes.
import { MAY_CONTAIN_IN_WORDS, PLUS_MINUS } from './may-contain.ts';

export type Heading =
  | { readonly kind: 'ingredients'; readonly section: 'main' | 'active' }
  | { readonly kind: 'inactive' }
  | { readonly kind: 'may_contain' }
  | { readonly kind: 'highlights' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'remark' }
  /** A part of the same list: "Colorants:", "Phase B:", "Contains 2% or less of:". */
  | { readonly kind: 'group' }
  | { readonly kind: 'name' };

const RULES: readonly (readonly [RegExp, Heading])[] = [
  [
    /^(?:(?:inn?-?actives?|others?|non-?medicinal|additional|cosmetic|inert)(?: ingr[eé]dients?(?: list)?)?|sonstige bestandteile|hilfsstoffe|ingr[eé]dients? (?:inactifs|non m[eé]dicinaux)|ingredientes inactivos|excipients?|excipientes|eccipienti)$/,
    { kind: 'inactive' },
  ],
  [
    /^(?:(?:actives?|medicinal|drug)(?: ingr[eé]dients?)?(?: purposes?)?|(?:arzneilich )?wirk(?:stoffe?|same bestandteile)|ingr[eé]dients? (?:actifs?|m[eé]dicinaux)|principes? actifs?|principios? activos?|principio? attiv[io]|ingredientes? activos?)$/,
    { kind: 'ingredients', section: 'active' },
  ],
  [
    new RegExp(
      `^(?:[[(]?${PLUS_MINUS}[\\])]?|.*\\b${MAY_CONTAIN_IN_WORDS}\\b.*|bevat mogelijk|kan (?:ook )?(?:bevatten|innehålla|indeholde|inneholde)|pode conter|może zawierać|saattaa sisältää)$`,
    ),
    { kind: 'may_contain' },
  ],
  [
    /^(?:.*\b(?:formulated without|made without|crafted without|free[ -](?:of|from))\b.*|.*\b(?:does(?: not|n't)|do not|don't|never) (?:contain|use|include)s?\b.*|.*\b(?:does(?: not|n't)|do(?: not|n't)) have\b.*|what(?:'s| is) not (?:in|inside)\b.*|what we (?:leave|left|keep) out|never(?: ever)?|(?:banned|blacklist(?:ed)?|no)(?: ingr[eé]dients?)? list|(?:.*\b)?without(?: (?:the following|any|added)\b.*)?|contains (?:no|zero)\b.*|no added\b.*|.*\bno-no\b.*|(?:what )?(?:no|we exclude|excludes?|excluding|not included)|sans|ohne|sin|senza|sem|tanpa)$/,
    { kind: 'negative' },
  ],
  [
    /^(?:(?:what|our|the) )*(?:key|star|hero|main|featured|notable|top|highlighted|skin-?loving|beneficial|powerhouse)(?: [\w-]+){0,2} (?:ingr[eé]dients?|actives?|benefits?|components?|botanicals?|features?)\b.*$|^.+ (?:includes?|features?)$|^(?:key|highlights?|featuring|features|powered by)$/,
    { kind: 'highlights' },
  ],
  [
    /^(?:the )?(?:full |complete |all )?(?:ingr[eé]dient(?:s|es|i)?|ingredienti)(?: list)?$/,
    { kind: 'ingredients', section: 'main' },
  ],
  [
    /^(?:list of ingredients|inci(?: list| name)?|composition|zutaten|inhaltsstoffe|bestandteile|komposisi|contains|전성분|성분)$/,
    { kind: 'ingredients', section: 'main' },
  ],
  [
    /^(?:note|notes|warnings?|cautions?|directions?|how to use|usage|uses?|storage|disclaimer|please note|made in|net wt|net|lot|batch|exp|origin|benefits?|what it (?:does|is)|claims?|shades(?! ?[#\d])|shade(?=$| (?:range|names?|options?|guide|list)\b)|skin type|size|scent|texture|formulation|finish|concerns?|material|top notes?|heart notes?|base notes?|purposes?)\b.*$/,
    { kind: 'remark' },
  ],
  [
    /^(?:phase [a-z0-9]+|(?:(?:cool[ -]down|aqueous|water|oil|fat) )phase|(?:humectant|emollient|solvent|emulsifier|surfactant|thickener|preservative|antioxidant|stabili[sz]er)s?|(?:.*\b)?(?:complex|blend|colou?rants?|colou?rs|pigments?|preservatives?|vitamins?|minerals?|extracts?|allergens?|fragrance allergens?)|extracts? of|contains? .*(?:%|percent|less).*|(?:less than|under|<) ?\d.*)$/,
    { kind: 'group' },
  ],
];

export function headingOf(head: string): Heading {
  const text = head
    .toLowerCase()
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/^[-–—•*\s"'[(]+(?=[^+±])|[\s"'\])]+$/g, '')
    .replace(/ \([^()]*\)?$/, '')
    .trim();
  // "Medicinal Ingredients / Ingrédients médicinaux": one heading in two languages.
  for (const part of [text, text.split('/')[0]?.trim() ?? '']) {
    for (const [pattern, heading] of RULES) if (pattern.test(part)) return heading;
  }
  return { kind: 'name' };
}

// Words that end a product's name, and nothing else on a label.
const SOLD =
  'shampoo|conditioner|cream|cr[eè]me|serum|masks?|masque|lotion|gel|cleanser|toner|mist|spray|scrub|primer|foundation|concealer|lipstick|lip gloss|gloss|mascara|eyeliner|moisturi[sz]er|ampoules?|treatment|sunscreen|emulsion|exfoliator|remover|bronzer|blush|highlighter|deodorant|body milk|body wash';
// These may end the name of a material too: "Castor Oil", "Yuzu Peel".
const OR_MATERIALS =
  'balm|wash|wipes?|essence|peel|polish|bath|bomb|elixir|booster|concentrate|pads?|patch(?:es)?|coat|stick|soap|powder|oil';

// "Lip Balm (10 g)"
const SIZE = '[ ,]*\\(?\\d+(?:[.,]\\d+)? ?(?:g|ml|(?:fl\\.? ?)?oz)\\.?\\)?';
/** The last word of a product's name: what stands alone before a list, and is no ingredient. */
export const PRODUCT_NOUN = new RegExp(`\\b(?:${SOLD}|${OR_MATERIALS})(?: \\d+|${SIZE})?$`, 'i');

/** A product's kind alone. */
export const PRODUCT_ALONE = new RegExp(`^(?:${SOLD})$`, 'i');

/** Where a product's name may end before the first name of its list: "Rice Cleanser Glycerin, Water". */
export const PRODUCT_BEFORE_NAME = new RegExp(`\\b(?:${SOLD})[\\s\\u200b]+(?=[\\p{L}\\d])`, 'giu');

/** What heads a part of Drug Facts that holds no list. */
export const DRUG_FACTS_ALONE =
  /^(?:drug facts|purposes?|uses?|warnings?|directions?|questions\??|other information)$/i;

/** A product whose list stands elsewhere: "Night Cream: see packaging". */
export const SEE_ELSEWHERE = /^([^:,.;\n]{2,80}):\s*(?:please )?(?:see|refer to|check)\b/i;

const LETTER_BEFORE = '(?<![\\p{L}\\d])';
const LETTER_BEHIND = '(?![\\p{L}\\d])';

const DENYING = [
  'formulated (?:without|free)',
  'not formulated with',
  'made without',
  'free[ -](?:of|from)',
  '(?:does|do) not (?:contain|use|include)',
  "(?:doesn't|don't|never) (?:contain|use|include)s?",
  'never any',
  'zero (?:\\p{L}+ )?\\p{L}+, zero',
  'contains? (?:no|none|zero)',
  'no added',
  'no [\\p{L}-]+(?: [\\p{L}-]+)?, no',
  'without (?:any|the following|added|parabens?|sulfates?|sulphates?|silicones?|mineral oil|fragrance|alcohol|harsh)',
  'does not have',
  'banned or restricted',
  '(?:sans|ohne|senza|tanpa|sem|sin) \\p{L}+',
  'frei von',
  'libre de',
  'exempt de',
  'priv[oa] di',
  'livre de',
  'bebas',
  'n[oã]o cont[eé]m',
  'no contiene',
  'non contiene',
  'ne contient pas',
  'enthält kein\\p{L}*',
];

/** Opens a list of what is not in the product. */
export const NEGATIVE = new RegExp(
  `${LETTER_BEFORE}(?:${DENYING.join('|')})${LETTER_BEHIND}|\\bwithout:|(?<![\\d.,])0 ?% (?=\\p{L})|무첨가|❌(?=[\\s\\u200b]*\\p{L})`,
  'iu',
);

/** Groups of substances that shops ban, as whole items: ingredient lists name none of them. */
export const BANNED_GROUP =
  /^(?:parabens|phthalates|sul(?:f|ph)ates|(?:plastic )?microbeads|coal tar|formaldehyde(?: and formaldehyde releas\w+ agents)?|(?:mercury(?: and| \+) )?mercury compounds.*|nitromusks.*|pfas.*|triclosan(?: and triclocarban)?|hydroquinone)$/i;

const ALLERGEN = '(?:tree ?nuts?|nuts?|milk|dairy|soy|wheat|gluten|eggs?|fish|shellfish|peanuts?|sesame)';

/** What every phrase holds that opens a list of what is absent; quick to look for, where the phrases are not. */
export const NEGATIVE_STEM = new RegExp(
  `without|free[ -](?:of|from)|formulated free|contains?:? (?:no|zero|${ALLERGEN})|contiene|contient|cont[eé]m|enthält|n't |\\bnot? |never |banned|\\b(?:sans|ohne|senza|tanpa|sem|sin) |frei |libre |exempt |priv[oa] |livre |bebas|0 ?% |zero |무첨가|[✗✘❌]`,
  'i',
);

const DISCLAIMING = [
  'ingredient lists? (?:may|is|are|printed)',
  'ingredients? (?:may|are|is) (?:change|vary|subject|listed)',
  'list of ingredients',
  'ingredients? (?:on|listed on) (?:the|this)',
  'subject to change',
  'please (?:be aware|refer|note|see|consult|check|read)',
  'refer to (?:the )?(?:ingredient|product|pack)',
  'see (?:the )?(?:product )?(?:pack|box|carton|label)',
  '(?:product )?packag(?:e|ing)\\b',
  'may (?:change|vary)',
  'for the (?:latest|most|complete|full)',
  'consult (?:the|a|your)',
  'not responsible',
  'for external use',
  'keep out of reach',
  'patch test',
  'this website',
  'accura(?:te|cy)',
  'nur zur äußerlichen',
  'äußerlich',
  'simpan di tempat',
  'usage externe',
  'uso externo',
  'uso esterno',
];

export const DISCLAIMER = new RegExp(
  `\\b(?:${DISCLAIMING.join('|')})\\b|\\bcontains:? ${ALLERGEN}(?:[\\s,.&]+(?:(?:and|or) )?${ALLERGEN})*[\\s.]*$`,
  'i',
);

/** Batch and formula codes: "(F.I.L. B257052/2)", "<ILN41569>", "D271424/1". */
export const CODE =
  /^(?!.{0,2}c\.?[il1|]\.?\s?\d{5}\b)[(<[]?(?:f\.?\s?i\.?\s?l\.?\b.*|iln ?[a-z0-9]*|[a-z]{0,4}\d{4,}[a-z]?(?:[/-](?:\d+|[a-z]))?|\d{3,}\/\d{2,}|(?!(?:p[ep]g|p?vp|[mdt]ea|cc?|ci)\d)[a-z]{2,5}\d{1,4}-[a-z]?\d{1,4}|code:?.*|lot\b.*|batch\b.*|(?:cas\b[^\d,;]{0,10})?\d{2,7}-\d{2}-\d|net wt\b.*|n\/?a|[\d.,]+ ?(?:eur|usd|gbp|€|\$|£|ml|fl\.? ?oz\.?)|[a-z]\d+_\d+.*)[)>\]]?$/i;
