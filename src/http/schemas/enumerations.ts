// The words an answer or a request may choose from, each with its meaning. A word without a meaning is a type error.
import { Type } from '@sinclair/typebox';
import { CLAIMS } from '../../core/check.ts';
import { ACTIVE_KINDS, ALIAS_KINDS, BASES, FINDINGS, OIL_KINDS } from '../../core/ingredient.ts';
import { IGNORED_REASONS } from '../../core/label/reading.ts';
import { MATCH_KINDS } from '../../core/match.ts';
import { EVIDENCE_POLICIES, NONCOMEDOGENIC_POLICIES, OIL_FREE_POLICIES, USAGES } from '../../core/policy.ts';
import { LEANINGS, UNRESOLVED_CODES, VERDICTS } from '../../core/verdict/verdict.ts';
import { explained, nullable } from './shared.ts';

export const VerdictWord = explained(VERDICTS, 'What the list says of the claim:', {
  pass: 'every ingredient is accounted for, and none breaks the claim',
  fail: 'an ingredient breaks the claim; `offenders` names it',
  inconclusive: 'something could not be settled; `unresolved` says what. Never show it as a pass',
});

export const LeaningWord = explained(LEANINGS, 'What the verdict would be on what is known:', {
  pass: 'nothing known breaks the claim',
  fail: 'something known breaks it, or would if a chart that cites no test were believed',
  none: 'too little is known to lean either way: under 90 % of the ingredients',
});

export const UnresolvedCode = explained(UNRESOLVED_CODES, 'Why the verdict stays open:', {
  no_ingredients: 'no ingredient list was found in the text',
  partial_list:
    'only highlights ("Key ingredients: …") or only the actives of a drug were given; or the list names an ingredient in passing ("enriched with jojoba oil"), told in `text`',
  unidentified: 'neither the ingredient nor its class is known',
  low_confidence: 'the name was read as a misprint, with a confidence under 0.9',
  untraced_grade: 'graded at or above the threshold, but only in charts that cite no test',
  ungraded_class: 'without a grade, and of a class that can clog pores',
});

export const MatchKind = explained(MATCH_KINDS, 'How the printed name was recognised:', {
  inci: 'it is the canonical name, with or without a bracketed common name',
  alias: 'it is a listed synonym, translation, drug, colour or trade name',
  parts:
    'its parts agree on one ingredient: synonyms between slashes or in brackets, the plant and what is made of it, the name and where it comes from',
  spacing: 'only spaces, hyphens or punctuation differ',
  fuzzy: 'a misprint was repaired, since one ingredient fits and no other comes near',
  inferred:
    'it is not in the table, but its name follows the rules of a class, or it may mean several ingredients of one class: there is a class, no id and no grade',
  none: 'it was not identified; `suggestions` may help',
});

export const Section = explained(['main', 'active', 'may_contain'], 'Where on the label it stands:', {
  main: 'in the ingredient list',
  active: 'under the head of active ingredients (US Drug Facts)',
  may_contain: 'in a block of shades: "may contain", +/-',
});

export const IgnoredReason = explained(IGNORED_REASONS, 'What the text was taken for:', {
  negative_list: 'a list of what the product does not contain',
  marketing: 'praise or a description',
  header: 'a heading',
  footnote: 'a footnote, such as "*organic"',
  disclaimer: 'a disclaimer, such as "ingredients may change"',
  noise: 'anything else that names no ingredient',
});

export const OilKind = explained(OIL_KINDS, 'The kind of oil it is:', {
  plant_oil: 'a fixed oil or liquid wax of a plant, such as coconut or jojoba oil',
  animal_oil: 'an oil or fat of an animal, such as emu oil',
  mineral_oil: 'mineral oil (paraffinum liquidum)',
  butter: 'a plant butter, such as shea butter',
  triglyceride: 'a made triglyceride, such as caprylic/capric triglyceride',
  hydrocarbon_oil: 'another oily hydrocarbon: petrolatum, squalane, isohexadecane',
  lanolin: 'lanolin or one of its oily derivatives',
  essential_oil: 'a scented oil, such as lavender oil',
  wax: 'a wax, such as beeswax',
  ester_oil: 'an oily ester, such as isopropyl myristate',
  silicone: 'a silicone, such as dimethicone; never breaks the claim',
  ethoxylated_oil: 'an oil made soluble, such as PEG-40 hydrogenated castor oil; never breaks the claim',
  modified_oil: 'an oil made into something else, such as a sulfated oil; never breaks the claim',
});
export const OilKindOrNull = nullable(OilKind, { description: `${OilKind.description}\n\nNull where it is none.` });

export const ActiveKind = explained(ACTIVE_KINDS, 'How it keeps pores clear:', {
  aha: 'an alpha hydroxy acid, such as glycolic or lactic acid; makes skin more sensitive to the sun',
  bha: 'a beta hydroxy acid, such as salicylic acid',
  retinoid: 'retinol or its kin; makes skin more sensitive to the sun, best avoided in pregnancy',
  keratolytic: 'another substance that loosens dead skin, such as sulfur or azelaic acid',
});
export const ActiveKindOrNull = nullable(ActiveKind, {
  description: `${ActiveKind.description}\n\nNull where it does not.`,
});

const BASIS_MEANINGS = {
  human: 'a test on people, read in its paper',
  rabbit: 'a test in the rabbit ear, read in its paper',
  rabbit_secondhand: "a paper's grade, read in a transcription of it",
  list: 'a circulating chart that cites no test',
} as const;
export const Basis = explained(BASES, 'What the number rests on, best first:', BASIS_MEANINGS);
export const GradeBasis = explained([...BASES, 'none'], 'What the number rests on, best first:', {
  ...BASIS_MEANINGS,
  none: 'nothing: there is no number',
});

export const RatingFinding = nullable(
  explained(FINDINGS, '', { positive: 'it clogged pores', negative: 'it did not' }),
  {
    description:
      'What a paper says in words: `positive`: it clogged pores; `negative`: it did not. Null without words.',
  },
);

export const Origin = Type.Optional(
  explained(['operator'], 'There only where it is not of the table:', {
    operator: 'it is the own data of whoever runs this service',
  }),
);

export const Trust = explained(
  ['high', 'medium', 'low', 'none'],
  'How far a reader may trust it; no verdict uses it:',
  {
    high: 'a paper or a law, read itself',
    medium: 'a review or a careful transcription',
    low: 'a list that cites nothing',
    none: 'not to be relied on',
  },
);

export const AliasKind = explained(ALIAS_KINDS, 'What kind of name it is:', {
  synonym: 'a chemical or other name of the same substance',
  common_name: 'an everyday name, such as "Shea Butter"',
  drug_name: 'a name of US drug labels, such as "Meradimate"',
  colour_name: 'a name of a colourant, such as "Red 7 Lake" or a CI number',
  translation: 'the name in another language',
  old_inci: 'a former INCI name',
  trade_name: "a maker's name",
  misspelling: 'a wrong spelling met on labels',
});

export const Claim = explained(CLAIMS, 'A claim made for the product:', {
  noncomedogenic: 'it does not clog pores',
  oilFree: 'it holds no oil',
});

export const Supported = explained(['yes', 'no', 'unclear'], 'Whether the list bears the claim out:', {
  yes: 'the verdict is `pass`',
  no: 'the verdict is `fail`',
  unclear: 'the verdict is `inconclusive`',
});

export const Usage = explained(USAGES, 'How the product is used; counts only under the `weighted` policy:', {
  leave_on: 'it stays on the skin',
  rinse_off: 'it is washed off',
});

export const NoncomedogenicPolicy = explained(NONCOMEDOGENIC_POLICIES, 'How strictly to judge clogging:', {
  standard: 'a traced grade of 3 or more fails, wherever it stands',
  strict: 'any grade of 2 or more fails, even that of a chart which cites no test',
  weighted: 'as `standard`, but a grade counts one lower in a rinse-off product, and one lower behind the 1 % line',
});

export const EvidencePolicy = explained(EVIDENCE_POLICIES, 'Which grades can fail a product:', {
  traced: 'only those that lead back to a test',
  any: 'those of circulating charts too',
});

export const OilFreePolicy = explained(OIL_FREE_POLICIES, 'Which kinds of oil break the claim "oil-free":', {
  named: 'plant, animal, mineral and essential oils',
  standard: 'those, butters, triglycerides, hydrocarbon oils and lanolin',
  strict: 'those, waxes and ester oils',
});
