// An operator's own download of the EU's CosIng inventory -> rows of ingredients.csv: recognised names without a
// rating, with a class from INCI's naming rules or, failing that, from the functions column.
import { CsvError, parse } from 'csv-parse/sync';
import type { Catalogue, OilKind } from '../core/ingredient.ts';
import { LONGEST_NAME } from '../core/look-up.ts';
import { nameKey, tightKey } from '../core/name.ts';
import { inferFromName } from '../core/nomenclature/infer.ts';
import { MADE, PARTS } from '../core/nomenclature/plants.ts';
import { DatasetError } from './problems.ts';

export interface ImportedRow {
  readonly name: string;
  readonly class: string;
  readonly oil: OilKind | null;
}

/** Why a row adds no ingredient. */
export const SKIPPED = {
  cells: 'more cells than the header has',
  noName: 'no name, or none that a label could hold',
  twice: 'another name of the file but for spaces or punctuation',
  undecided: 'neither the name nor the functions tell what it is, so that it would pass for harmless',
} as const;

export interface Skipped {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly why: keyof typeof SKIPPED;
}

export interface Imported {
  readonly rows: readonly ImportedRow[];
  /** Names that the table knows already. */
  readonly known: number;
  readonly skipped: readonly Skipped[];
}

// The first function that fits decides; what only says "conditioning" decides nothing.
const BY_FUNCTION: readonly (readonly [RegExp, string])[] = [
  [/UV FILTER|UV ABSORBER/, 'sunscreen'],
  [/PRESERVATIVE|ANTIMICROBIAL/, 'preservative'],
  [/COLORANT|HAIR DYEING/, 'colourant'],
  [/CHELATING/, 'chelant'],
  [/BUFFERING/, 'ph_adjuster'],
  [/SURFACTANT|CLEANSING|FOAMING/, 'surfactant'],
  [/PERFUMING|FRAGRANCE|FLAVOURING/, 'fragrance'],
  [/ANTIOXIDANT/, 'antioxidant'],
  [/ABRASIVE|OPACIFYING|BULKING|ABSORBENT/, 'mineral'],
  [/FILM FORMING|HAIR FIXING|VISCOSITY/, 'polymer'],
  [/HUMECTANT/, 'humectant'],
  [/ANTISTATIC/, 'quaternium'],
];
// An emollient without a class of its own may be any fat.
const FAT = /EMOLLIENT|OCCLUSIVE|REFATTING/;

export function importCosing(text: string, catalogue: Catalogue, file: string): Imported {
  const { header, records } = recordsOf(text, file);
  const nameAt = header.findIndex((column) => NAME.test(column));
  const functionsAt = header.findIndex((column) => FUNCTIONS.test(column));
  const rows = new Map<string, ImportedRow>();
  const skipped: Skipped[] = [];
  let known = 0;
  for (const { record, info } of records) {
    const name = titleOf(record[nameAt]?.trim() ?? '');
    const key = nameKey(name);
    const tight = tightKey(key);
    const skip = (why: Skipped['why']) => skipped.push({ line: info.lines, name, why });
    if (record.slice(header.length).some((cell) => cell.trim() !== '')) skip('cells');
    else if (tight === '' || name.length > LONGEST_NAME) skip('noName');
    else if (rows.has(tight)) skip('twice');
    else if (
      catalogue.byName(key) !== undefined ||
      catalogue.byTightName(tight) !== undefined ||
      catalogue.ambiguous(key) !== undefined
    )
      known++;
    else {
      const told = classOf(key, record[functionsAt] ?? '', catalogue);
      if (told === null) skip('undecided');
      else rows.set(tight, { name, ...told });
    }
  }
  return { rows: [...rows.values()], known, skipped };
}

interface Read {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const NAME = /^inci[ _]name$/i;
const FUNCTIONS = /^functions?$/i;
const DELIMITERS = ['\t', ';', ','] as const;

/** What separates the cells of the line that names the columns. */
function delimiterOf(text: string): string {
  const head = /^.*\binci[ _]name\b.*$/im.exec(text)?.[0] ?? '';
  return DELIMITERS.find((delimiter) => head.includes(delimiter)) ?? ',';
}

/** The header, and the rows below it; the official export has lines of notice above. */
function recordsOf(text: string, file: string): { header: string[]; records: Read[] } {
  const delimiter = delimiterOf(text);
  let read: Read[];
  try {
    read = parse(text, {
      bom: true,
      delimiter,
      info: true,
      quote: delimiter === '\t' ? null : '"',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Read[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: number }).lines ?? null;
    throw new DatasetError([{ file, line, field: null, message: `is no CSV: ${error.message}` }]);
  }
  const at = read.findIndex(({ record }) => record.some((cell) => NAME.test(cell.trim())));
  const found = read[at];
  if (found === undefined) {
    const message = 'no header holds a column "INCI name"; this is not a CosIng export';
    throw new DatasetError([{ file, line: null, field: 'INCI name', message }]);
  }
  return { header: found.record.map((cell) => cell.trim()), records: read.slice(at + 1) };
}

// In an inventory of INCI names what is made of a plant's part needs no word that the table knows.
const OF_PART = new RegExp(` ${PARTS}(?: (?:${MADE}))+$`);
const anyWord = () => true;

// What it does in a product tells no fat's kind, and a row without one would pass for oil-free.
const FAT_NAME = /\b(?:oil|butter|wax|cera|fat|tallow|lard|ghee|lanolin|triglycerides?)\b/;

function classOf(key: string, functions: string, catalogue: Catalogue): Omit<ImportedRow, 'name'> | null {
  const inferred = inferFromName(key, OF_PART.test(key) ? anyWord : catalogue.hasInciWord);
  if (inferred !== null) return inferred;
  if (FAT_NAME.test(key)) return null;
  const listed = functions.toUpperCase();
  if (FAT.test(listed)) return null;
  const own = BY_FUNCTION.find(([pattern]) => pattern.test(listed))?.[1];
  return own === undefined ? null : { class: own, oil: null };
}

const ABBREVIATION =
  /^(?:PEG|PPG|CI|EDTA|DEA|MEA|TEA|MIPA|TIPA|PCA|BHT|BHA|DNA|RNA|VP|VA|PVP|PVM|MA|PG|DMDM|SE|NP|AP|EOP|NS|NG|AS|IPDI|HDI|SMDI|C\d+|[A-Z]?\d+[A-Z]?)$/;

/** CosIng prints capitals; labels print words. */
function titleOf(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/[A-Z0-9]+/g, (word) =>
    ABBREVIATION.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
