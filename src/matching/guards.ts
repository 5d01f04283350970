// When likeness is not enough: one letter makes another substance. Each guard names the trap it was made for.

/**
 * PEG-7 is not PEG-8, CI 77491 not CI 77492: the numbers of two names, in order, must be equal, with letters behind them
 * that may be misread figures ("Steareth-2I").
 */
export function numbersAgree(query: string, candidate: string): boolean {
  return numbersOf(query) === numbersOf(candidate);
}

function numbersOf(text: string): string {
  return text.match(/\d+(?:[ilosb]{1,2}(?![a-z\d]))?/g)?.join(' ') ?? '';
}

export interface WordPair {
  readonly query: string;
  readonly candidate: string;
}

/** The words in which two names of equally many words differ; null where the words cannot be paired. */
export function differingWords(query: string, candidate: string): WordPair[] | null {
  const from = query.split(' ');
  const to = candidate.split(' ');
  if (from.length !== to.length) return null;
  return from.flatMap((word, i) => (word === to[i] ? [] : [{ query: word, candidate: to[i] as string }]));
}

export const LONGEST_ABBREVIATION = 3;
// As short, and not one of several that differ in a letter; behind C stands a chain's length, behind CI a colour's number.
const SHORT_AND_ALONE = /^(?:oil|gum|wax|hcl|ci|c\d+)$/;
// "PEb-40 Stearate", "gPG-15 Butyl Ether"; "PsG" may be either, and DEG, TEG, DPG and TPG are glycols of their own.
const PEG_OR_PPG = /^(?:(?:[^bdmt]eg|pe.) peg|(?:[^bdmt]pg|pp.) ppg)$/;

/** MEA is not DEA, nor PCA PGA: of abbreviations each letter counts. "PGE" has the letters of PEG. */
export function areAbbreviations({ query, candidate }: WordPair): boolean {
  if (candidate.length > LONGEST_ABBREVIATION || query.length !== candidate.length) return false;
  if (SHORT_AND_ALONE.test(candidate) || PEG_OR_PPG.test(`${query} ${candidate}`)) return false;
  return [...query].sort().join('') !== [...candidate].sort().join('');
}

/** "Arginine HC", "Shark Liver Ol": what is left of a word may be another, and is not meant. */
export function isCutShort({ query, candidate }: WordPair): boolean {
  return SHORT_AND_ALONE.test(candidate) && query.length < candidate.length;
}

const SHORTEST_PLURAL = 4;

/**
 * "Rice Amino Acid", "Hydrolyzed Jojoba Ester": INCI has them in the plural, and one is not another substance. A
 * glyceride is: of glycerides some have more acids.
 */
export function differInNumber({ query, candidate }: WordPair): boolean {
  if (/glycerides?$/.test(query)) return false;
  return query.length >= SHORTEST_PLURAL && (`${query}s` === candidate || query === `${candidate}s`);
}

/** "Tocopheral Acetate", "Panthenol Triacetate": before the acid of an ester "-ol" and "-yl" are one, and "-al" is none. */
export function isOfEster({ query, candidate }: WordPair, next: string): boolean {
  if (!/(?:ate|oside)s?$/.test(next) || !/[oa]l$/.test(query) || !/[oy]l$/.test(candidate)) return false;
  return query.slice(0, -2) === candidate.slice(0, -2);
}

// Prefixes that make another substance of what follows: diglycerin, isostearic, dehydroacetic, methylparaben.
const PREFIXES = [
  'di',
  'tri',
  'tetra',
  'penta',
  'hexa',
  'hepta',
  'octa',
  'nona',
  'deca',
  'mono',
  'bi',
  'bis',
  'tris',
  'poly',
  'oligo',
  'iso',
  'neo',
  'nor',
  'cyclo',
  'hydro',
  'dehydro',
  'de',
  'per',
  'hydroxy',
  'oxo',
  'oxy',
  'thio',
  'amino',
  'nitro',
  'meth',
  'methyl',
  'eth',
  'ethyl',
  'dimethyl',
  'diethyl',
  'propyl',
  'butyl',
  'hexyl',
  'octyl',
  'prop',
  'but',
  'pent',
  'hex',
  'hept',
  'oct',
  'acet',
  'acetyl',
  'allo',
  'epi',
  'homo',
  'pro',
  'pre',
  'retro',
  'sesqui',
  'un',
  'non',
  'ortho',
  'meta',
  'para',
  'alpha',
  'beta',
  'gamma',
  'bio',
  'sub',
  'super',
  'dec',
  'undec',
  'dodec',
  'lip',
];
// Endings of which each pair is two substances, or two kinds of one: sulfate, sulfite, sulfide; squalane, squalene.
const ENDINGS = [
  'ate',
  'ite',
  'ide',
  'ane',
  'ene',
  'yne',
  'ine',
  'one',
  'ol',
  'al',
  'ose',
  'ase',
  'yl',
  'oyl',
  'ylene',
  'ic',
  'ous',
  'oate',
  'oic',
  'ilic',
  'eth',
  'icone',
  'iconol',
  'ium',
  'anol',
  'enol',
  'amide',
  'amine',
  'oside',
  'osine',
  'onium',
];
// The same stem with another carbon count, another acid or another oil.
const SERIES = [
  'meth',
  'eth',
  'prop',
  'but',
  'pent',
  'hex',
  'hept',
  'oct',
  'capr',
  'capro',
  'capry',
  'lau',
  'lauro',
  'myri',
  'palm',
  'palmit',
  'coc',
  'soy',
  'stear',
  'ole',
  'behen',
  'ceto',
  'cet',
  'cete',
  'lin',
  'arach',
  'lact',
  'acet',
  'grape',
  'rape',
];

/** Whether two words differ in a prefix, an ending, a chain's length or a double bond that makes another substance, or an enzyme of its substrate. */
export function areOpposites({ query, candidate }: WordPair): boolean {
  return (
    differInPrefix(query, candidate) ||
    differInEnding(query, candidate) ||
    differInSeries(query, candidate) ||
    differInBond(query, candidate) ||
    (ENZYME.test(query) && !ENZYME.test(candidate))
  );
}

// "beta glucanase" takes beta-glucan apart, pectinase pectin.
const ENZYME = /[a-z]{3}ase$/;

/** "isocetearyl": a prefix before a word of the table is a well-formed word, not a misprint of another. */
export function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  return PREFIXES.some(
    (prefix) =>
      word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_STEM && isWord(word.slice(prefix.length)),
  );
}

const SHORTEST_STEM = 5;

function differInPrefix(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.endsWith(shorter) && PREFIXES.includes(longer.slice(0, longer.length - shorter.length))) return true;
  return PREFIXES.some(
    (p) =>
      a.startsWith(p) && PREFIXES.some((q) => p !== q && b.startsWith(q) && a.slice(p.length) === b.slice(q.length)),
  );
}

function differInEnding(a: string, b: string): boolean {
  return ENDINGS.some(
    (p) =>
      a.endsWith(p) &&
      ENDINGS.some((q) => p !== q && b.endsWith(q) && sameStem(a.slice(0, -p.length), b.slice(0, -q.length))),
  );
}

/** "propylphenol" is not "propenylphenol": with a double bond in the chain it is another substance. */
function differInBond(a: string, b: string): boolean {
  return a.replaceAll('enyl', 'yl') === b.replaceAll('enyl', 'yl');
}

function sameStem(a: string, b: string): boolean {
  return a === b && a.length > 2;
}

function differInSeries(a: string, b: string): boolean {
  const [from, to] = withoutCommonPrefix(a, b);
  return differInChain(from, to) || differInChain(a, b);
}

/** "isocetearyl", "isostearyl": the chain begins behind what both have in front. */
function withoutCommonPrefix(a: string, b: string): readonly [string, string] {
  const prefix =
    PREFIXES.filter((p) => a.startsWith(p) && b.startsWith(p)).sort((p, q) => q.length - p.length)[0] ?? '';
  return [a.slice(prefix.length), b.slice(prefix.length)];
}

function differInChain(a: string, b: string): boolean {
  return SERIES.some(
    (p) =>
      a.startsWith(p) &&
      SERIES.some(
        (q) => p !== q && b.startsWith(q) && a.slice(p.length) === b.slice(q.length) && a.length - p.length !== 1,
      ),
  );
}
