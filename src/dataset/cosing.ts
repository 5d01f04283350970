// An operator's own download of the EU's CosIng inventory -> rows of ingredients.csv: recognised names without a
// rating, with a class from INCI's naming rules or, failing that, from the functions column.
import { parse } from 'csv-parse/sync';
import type { Catalogue, OilKind } from '../core/ingredient.ts';
import { LONGEST_NAME } from '../core/look-up.ts';
import { nameKey, tightKey } from '../core/name.ts';
import { inferFromName } from '../core/nomenclature/infer.ts';
import { DatasetError } from './problems.ts';

export interface ImportedRow {
  readonly name: string;
  readonly class: string;
  readonly oil: OilKind | null;
}

export interface Imported {
  readonly rows: readonly ImportedRow[];
  /** Names that the table knows already. */
  readonly known: number;
  /** Names that differ from another only by spaces or punctuation, hold no letter, or are of a fat that no rule tells. */
  readonly skipped: number;
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
const UNDECIDED = 'unclassified';

export function importCosing(text: string, catalogue: Catalogue, file: string): Imported {
  const records = parse(text, {
    bom: true,
    delimiter: text.slice(0, 2000).includes('\t') ? '\t' : [',', ';'],
    quote: text.slice(0, 2000).includes('\t') ? null : '"',
    relax_column_count: true,
  }) as string[][];
  // The official export has lines of notice above the header.
  const header = records.findIndex((record) => record.some((cell) => /^inci[ _]name$/i.test(cell.trim())));
  const columns = records[header]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const nameAt = columns.findIndex((column) => /^inci[ _]name$/.test(column));
  const functionsAt = columns.findIndex((column) => /^functions?$/.test(column));
  if (nameAt < 0) {
    throw new DatasetError([
      {
        file,
        line: null,
        field: 'INCI name',
        message: 'no header holds a column "INCI name"; this is not a CosIng export',
      },
    ]);
  }
  const rows = new Map<string, ImportedRow>();
  let known = 0;
  let skipped = 0;
  for (const record of records.slice(header + 1)) {
    const name = titleOf(record[nameAt]?.trim() ?? '');
    const key = nameKey(name);
    const tight = tightKey(key);
    if (tight === '' || name.length > LONGEST_NAME || rows.has(tight)) skipped++;
    else if (
      catalogue.byName(key) !== undefined ||
      catalogue.byTightName(tight) !== undefined ||
      catalogue.ambiguous(key) !== undefined
    )
      known++;
    else {
      const told = classOf(key, record[functionsAt] ?? '', catalogue);
      if (told === null) skipped++;
      else rows.set(tight, { name, ...told });
    }
  }
  return { rows: [...rows.values()], known, skipped };
}

// What it does in a product tells no fat's kind, and a row without one would pass for oil-free.
const FAT_NAME = /\b(?:oil|butter|wax|cera|fat|tallow|lard|ghee|lanolin|triglycerides?)$/;

function classOf(key: string, functions: string, catalogue: Catalogue): Omit<ImportedRow, 'name'> | null {
  const inferred = inferFromName(key, catalogue.hasInciWord);
  if (inferred !== null) return inferred;
  if (FAT_NAME.test(key)) return null;
  const listed = functions.toUpperCase();
  if (FAT.test(listed)) return { class: UNDECIDED, oil: null };
  return { class: BY_FUNCTION.find(([pattern]) => pattern.test(listed))?.[1] ?? UNDECIDED, oil: null };
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
