// INCI's naming rules: classes of well-formed names, and nothing for prose and nonsense.
import t from 'tap';
import type { OilKind } from '../../src/core/ingredient.ts';
import { nameKey } from '../../src/core/name.ts';
import { inferFromName, isOfSeries } from '../../src/core/nomenclature/infer.ts';
import { INFERRED_CLASSES } from '../../src/core/nomenclature/rule.ts';
import { BREAKING } from '../../src/core/verdict/oil-free.ts';
import { catalogue } from '../table.ts';

const infer = (name: string) => inferFromName(name.toLowerCase(), catalogue.hasWord);

const WELL_FORMED: readonly (readonly [string, string, string | null])[] = [
  ['Quercus Robur Leaf Extract', 'plant_extract', null],
  ['Sargassum Robur Extract', 'algae', null],
  ['Hydrolyzed Ulva Robur Powder', 'algae', null],
  ['Laminaria Robur Cell Culture', 'algae', null],
  ['Magnesium Alginate', 'algae', null],
  ['Citrus Robur Seed Oil', 'plant_oil', 'plant_oil'],
  ['Citrus Robur Fruit Oil', 'essential_oil', 'essential_oil'],
  ['Quercus Robur Husk Oil', 'plant_oil', 'plant_oil'],
  ['Quercus Robur Seed Unsaponifiables', 'modified_oil', 'modified_oil'],
  ['Glyceryl Triricinoleate', 'glyceride', 'triglyceride'],
  ['Glyceryl Caprylates', 'glyceride', null],
  ['Polyglyceryl-2 Tetraoleate', 'polyglyceryl_ester', 'ester_oil'],
  ['Polyglyceryl-2 Tetracaprylate/Caprate', 'polyglyceryl_ester', 'ester_oil'],
  ['Polyglyceryl-2 Tetrastearate', 'polyglyceryl_ester', 'ester_oil'],
  ['Paeonia Corallina Root Extract', 'plant_extract', null],
  ['Sucrose Hexaoleate', 'sugar_ester', 'ester_oil'],
  ['PPG-4 Cetyl Ether Laurate', 'fatty_alkoxylate_low', 'ester_oil'],
  ['PPG-6-Ceteth-9 Phosphate', 'fatty_alkoxylate_low', null],
  ['Isoamyl Stearate', 'fatty_ester', 'ester_oil'],
  ['Dicetyl Adipate', 'fatty_ester', 'ester_oil'],
  ['C14-16 Alkyl Benzoate', 'fatty_ester', 'ester_oil'],
  ['Glycol Laurate', 'fatty_ester', null],
  ['Centella Asiatica Leaf/Stem Extract', 'plant_extract', null],
  ['Pterocarpus Indicus Seed Oil', 'plant_oil', 'plant_oil'],
  ['Carum Carvi Seed Oil', 'essential_oil', 'essential_oil'],
  ['Apium Graveolens Seed Oil', 'essential_oil', 'essential_oil'],
  ['Elettaria Cardamomum Seed Oil', 'essential_oil', 'essential_oil'],
  ['Salvia Argentea Leaf Oil', 'essential_oil', 'essential_oil'],
  ['Garcinia Indica Seed Butter', 'butter', 'butter'],
  ['Rosa Gallica Flower Water', 'plant_extract', null],
  ['Lactobacillus/Quercus Robur Ferment Filtrate', 'ferment', null],
  ['PEG-41 Stearate', 'fatty_alkoxylate_high', null],
  ['PEG-9 Stearate', 'fatty_alkoxylate_low', null],
  ['PEG-19 Stearate', 'fatty_alkoxylate_low', null],
  ['PEG-9 Glyceryl Cocoate', 'fatty_alkoxylate_low', 'ethoxylated_oil'],
  ['Laureth-13', 'fatty_alkoxylate_low', null],
  ['Steareth-23', 'fatty_alkoxylate_high', null],
  ['PEG/PPG-18/19 Dimethicone', 'silicone', 'silicone'],
  ['PEG-260', 'peg', null],
  ['Poloxamer 999', 'peg', null],
  ['Polyquaternium-99', 'quaternium', null],
  ['Palmitoyl Hexapeptide-99', 'protein', null],
  ['Zinc Myristate', 'metal_soap', null],
  ['Potassium Isostearate', 'surfactant', null],
  ['Isodecyl Laurate', 'fatty_ester', 'ester_oil'],
  ['Sorbitan Dioleate', 'sorbitan_ester', null],
  ['Polyglyceryl-7 Trioleate', 'polyglyceryl_ester', null],
  ['Sodium Oleoyl Sarcosinate', 'fatty_sarcosinate', null],
  ['CI 77999', 'mineral', null],
  ['CI 15999', 'dc_red', null],
  ['Hydrogenated Sunflower Oil', 'plant_oil', 'plant_oil'],
  ['Rose Essential Oil', 'essential_oil', 'essential_oil'],
  ['Cedrus Deodara Oil', 'essential_oil', 'essential_oil'],
];

for (const [name, className, oil] of WELL_FORMED) t.same(infer(name), { class: className, oil }, name);

t.test('every class that a rule names is in the table', async (t) => {
  const classes = new Set(catalogue.classes.map(({ id }) => id));
  t.same(
    INFERRED_CLASSES.filter((id) => !classes.has(id)),
    [],
  );
});

t.test('no rule is more lenient than the table, where the table has decided', async (t) => {
  // Of these the name tells less than is known of them.
  const EXCEPTIONS = [
    'CI 73360',
    'Cyperus Esculentus Root Oil',
    'Ethylene/Propylene Copolymer',
    'PEG-15 Pentaerythrityl Tetra(Laureth-6 Carboxylate)',
    'PEG-4 Diheptanoate',
    'Siloxanetriol Alginate',
  ];
  const mayClog = new Set(catalogue.classes.filter(({ canClog }) => canClog).map(({ id }) => id));
  const breaks = (oil: OilKind | null) => oil !== null && BREAKING.strict.includes(oil);
  const lenient = catalogue.ingredients.filter(({ name, class: { id }, oil }) => {
    const inferred = inferFromName(nameKey(name), catalogue.hasInciWord);
    if (inferred === null) return false;
    return (mayClog.has(id) && !mayClog.has(inferred.class)) || (breaks(oil) && !breaks(inferred.oil));
  });
  t.same(lenient.map(({ name }) => name).sort(), EXCEPTIONS);
});

t.test('prose and nonsense follow no rule', async (t) => {
  for (const text of [
    'Xqzzt Blorbate',
    'Power Cord',
    'helps skin feel soft',
    'Magic Leaf',
    'sodium blorbate',
    'our secret oil',
    'oil',
    'extract',
    'Love Butter',
    'Coconut Oil - softens skin',
    'never essential oils',
    '',
  ]) {
    t.equal(infer(text), null, text);
  }
});

t.test('a series is one name although its parts are names', async (t) => {
  t.equal(isOfSeries('peg-9 glyceryl cocoate', catalogue.hasWord), true);
  t.equal(isOfSeries('glycerin water', catalogue.hasWord), false);
});
