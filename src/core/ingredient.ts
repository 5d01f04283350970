// The nouns of Porewise: ingredients, their ratings and sources, and what a catalogue of them must answer.
import type { NameOrder } from './name-order.ts';

export const OIL_KINDS = [
  'plant_oil',
  'animal_oil',
  'mineral_oil',
  'butter',
  'triglyceride',
  'hydrocarbon_oil',
  'lanolin',
  'essential_oil',
  'wax',
  'ester_oil',
  'silicone',
  'ethoxylated_oil',
  'modified_oil',
] as const;
export type OilKind = (typeof OIL_KINDS)[number];

/** What a rating rests on, best first; `none` marks the grade of an ingredient without any number. */
export const BASES = ['human', 'rabbit', 'rabbit_secondhand', 'list'] as const;
export type Basis = (typeof BASES)[number];
export type GradeBasis = Basis | 'none';

export const FINDINGS = ['positive', 'negative'] as const;
export type RatingFinding = (typeof FINDINGS)[number];

export const ACTIVE_KINDS = ['aha', 'bha', 'retinoid', 'keratolytic'] as const;
export type ActiveKind = (typeof ACTIVE_KINDS)[number];

export const ALIAS_KINDS = [
  'synonym',
  'common_name',
  'drug_name',
  'colour_name',
  'translation',
  'old_inci',
  'trade_name',
  'misspelling',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly url: string | null;
  readonly basis: GradeBasis;
  /** Who copies whom: sources of one family are one witness. */
  readonly family: string;
  readonly year: number | null;
  readonly trust: 'high' | 'medium' | 'low' | 'none';
  /** There only on a source that the operator of this service added. */
  readonly origin?: 'operator';
}

export interface IngredientClass {
  readonly id: string;
  readonly title: string;
  /** Whether an ungraded member may clog pores, and so holds up a `pass`. */
  readonly canClog: boolean;
  readonly why: string;
  readonly source: Source;
}

/** What one family of sources says of one ingredient, on the 0-5 comedogenicity scale of Fulton 1989. */
export interface Rating {
  readonly low: number | null;
  readonly high: number | null;
  /** The median of a family's copies where it is not the middle of low and high. */
  readonly value: number | null;
  readonly finding: RatingFinding | null;
  /** Irritancy, 0-5. */
  readonly irritancy: number | null;
  readonly basis: Basis;
  readonly model: string | null;
  readonly dose: string | null;
  readonly vehicle: string | null;
  readonly family: string;
  readonly source: Source;
  /** Further sources of the same family that say the same. */
  readonly also: readonly Source[];
  readonly note: string | null;
}

export interface Grade {
  /** 0-5 in steps of 0.5, or null where no source gives a number. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly basis: GradeBasis;
  /** Whether the number leads back to a test: see grade.ts. */
  readonly traced: boolean;
  /** The highest value a source's range spans minus the lowest. */
  readonly span: number;
  /** Independent families of sources, not copies. */
  readonly sources: number;
  /** There only where the value is the operator's own: see grade.ts. */
  readonly origin?: 'operator';
}

export interface Alias {
  readonly name: string;
  readonly kind: AliasKind;
}

export interface Ingredient {
  readonly id: string;
  readonly name: string;
  readonly class: IngredientClass;
  readonly oil: OilKind | null;
  readonly active: ActiveKind | null;
  /** The highest share, in percent, that a law or physics allows, where that is 1 or less. */
  readonly cap: number | null;
  readonly aliases: readonly Alias[];
  readonly ratings: readonly Rating[];
  readonly grade: Grade;
}

export interface Named {
  readonly ingredient: Ingredient;
  readonly by: 'inci' | 'alias';
}

/** One name of the table, canonical or alias, by its key. */
export interface Name {
  readonly key: string;
  readonly ingredient: Ingredient;
}

/** The table of ingredients, as the core needs it. Keys are made by name.ts. */
export interface Catalogue {
  readonly ingredients: readonly Ingredient[];
  readonly names: readonly Name[];
  readonly classes: readonly IngredientClass[];
  readonly sources: readonly Source[];
  get(id: string): Ingredient | undefined;
  byName(nameKey: string): Named | undefined;
  byTightName(tightKey: string): Named | undefined;
  /** The tight keys of all names, each of one ingredient. */
  readonly nameOrder: NameOrder;
  /** Those of the ambiguous names. */
  readonly ambiguousOrder: NameOrder;
  /** The ingredients that a name may mean where it may mean several; such a name identifies none of them. */
  ambiguous(nameKey: string): readonly Ingredient[] | undefined;
  /** Whether a word (a run of letters and digits of a name key) occurs in any name of the table. */
  hasWord(word: string): boolean;
  /** Whether a word occurs in a canonical INCI name of the table. */
  hasInciWord(word: string): boolean;
  /** Whether common names begin with a word: "clove", which is not clover misprinted. */
  beginsCommonName(word: string): boolean;
}

/** A name close to what was printed. */
export interface Candidate {
  readonly ingredient: Ingredient;
  /** Edits (insertion, deletion, substitution, swap of neighbours) from the printed name. */
  readonly distance: number;
  readonly confidence: number;
}

export interface Likenesses {
  /** The one ingredient the text is a misprint of, where exactly one fits and no other comes near. */
  readonly repair: Candidate | null;
  /** The nearest ingredients, nearest first, at most three. */
  readonly suggestions: readonly Ingredient[];
}

/** Likeness of names: what the core asks of the matching room. */
export interface Likeness {
  near(nameKey: string): Likenesses;
}
