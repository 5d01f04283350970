// What a heading announces, and the phrases that open lists of what is not in a product, disclaimers and codes.

export type Heading =
  | { readonly kind: 'ingredients'; readonly section: 'main' | 'active' }
  | { readonly kind: 'inactive' }
  | { readonly kind: 'may_contain' }
  | { readonly kind: 'highlights' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'remark' }
  | { readonly kind: 'name' };

const RULES: readonly (readonly [RegExp, Heading])[] = [
  [/^(?:in-?active|other|non-?medicinal|additional|cosmetic)(?: ingr[eé]dients?(?: list)?)?$/, { kind: 'inactive' }],
  [/^(?:active|medicinal|drug)(?: ingr[eé]dients?)?(?: \(.*\))?$/, { kind: 'ingredients', section: 'active' }],
  [
    /^(?:[[(]?\+\/-[\])]?|.*\b(?:may|peut|puede|kann|pu[oòó]) (?:also )?(?:contain|contenir|contener|enthalten|contenere)s?\b.*)$/,
    { kind: 'may_contain' },
  ],
  [
    /^(?:.*\b)?(?:formulated without|made without|free (?:of|from)|without|does(?: not|n't) contain|contains no|no added)\b.*$/,
    { kind: 'negative' },
  ],
  [
    /^(?:(?:what|our) )?(?:the )?(?:key|star|hero|main|featured|notable|top|highlighted|powered by|featuring|skin-?loving|highlights?)\b.*$/,
    { kind: 'highlights' },
  ],
  [
    /^(?:the )?(?:full |complete |all )?(?:ingr[eé]dient(?:s|es|i)?|ingredienti)(?: list)?(?: ?\/ ?ingr[eé]dients?)?(?: \(inci\))?$/,
    { kind: 'ingredients', section: 'main' },
  ],
  [
    /^(?:list of ingredients|inci(?: list| name)?|composition|zutaten|inhaltsstoffe|bestandteile|komposisi|contains|전성분|성분)$/,
    { kind: 'ingredients', section: 'main' },
  ],
  [
    /^(?:note|notes|warnings?|cautions?|directions?|how to use|usage|storage|disclaimer|allergens?|please note|made in|net wt|benefits?|what it does|claims?)\b.*$/,
    { kind: 'remark' },
  ],
];

export function headingOf(head: string): Heading {
  const text = head
    .toLowerCase()
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/^[-•*\s"']+|[\s"']+$/g, '');
  for (const [pattern, heading] of RULES) if (pattern.test(text)) return heading;
  return { kind: 'name' };
}

/** Opens a list of what is not in the product. */
export const NEGATIVE =
  /\b(?:formulated without|formulated free|made without|(?:is|are|100%) free (?:of|from)|free (?:of|from)|(?:does|do) not (?:contain|use|include)|(?:doesn't|don't) (?:contain|use)|contains? (?:no|none)|no added|never (?:contains?|any)|without (?:any|the|added|parabens?|sulfates?|sulphates?|silicones?|mineral|fragrance|alcohol)|does not have|banned or restricted)\b|\bwithout:/i;

export const DISCLAIMER =
  /\b(?:ingredient lists? (?:may|is|are|printed)|ingredients? (?:may|are|is) (?:change|vary|subject|listed)|list of ingredients|ingredients? (?:on|listed on) (?:the|this)|subject to change|please (?:be aware|refer|note|see|consult|check|read)|refer to (?:the )?(?:ingredient|product|pack)|(?:product )?packag(?:e|ing)\b|may (?:change|vary)|for the (?:latest|most|complete|full)|consult (?:the|a|your)|not responsible|for external use|keep out of reach|patch test|this website|accura(?:te|cy))\b/i;

/** Batch and formula codes: "(F.I.L. B257052/2)", "<ILN41569>", "D271424/1". */
export const CODE =
  /^(?!.{0,2}c\.?[il1|]\.?\s?\d{5}\b)[(<[]?(?:f\.?\s?i\.?\s?l\.?\b.*|iln[a-z0-9]*|[a-z]{0,4}\d{4,}[a-z]?(?:[/-]\d+)?|code:?.*|[a-z]\d+_\d+.*)[)>\]]?$/i;
