// An operator's CosIng export becomes recognised, unrated names.
import t from 'tap';
import { importCosing } from '../../src/dataset/cosing.ts';
import { catalogue } from '../table.ts';

const EXPORT = `File creation date: 01/01/2026
COSING Ref No,INCI name,INN name,CAS No,Function
1,GLYCERIN,,56-81-5,HUMECTANT
2,PEG-93 STEARATE,,,SURFACTANT - EMULSIFYING
3,"QUERCUS ZZYRA LEAF EXTRACT",,,"SKIN CONDITIONING, MISCELLANEOUS"
4,"QUERCUS-ZZYRA LEAF EXTRACT",,,HUMECTANT
5,BLORBOXANE,,,PRESERVATIVE
6,BLORBOXIN,,,SKIN CONDITIONING - EMOLLIENT
7,ACHRAS ZZYXO SEED OIL,,,HUMECTANT
8,ZZYX WAX,,,BULKING
9,ZZYXITE,,,ABRASIVE,of late
10,???,,,ABRASIVE
`;

t.test('known names are left alone, new ones get a class from their name or their functions', async (t) => {
  const { rows, known, skipped } = importCosing(EXPORT, catalogue, 'export.csv');
  t.equal(known, 1);
  t.same(
    skipped,
    [
      { line: 6, name: 'Quercus-Zzyra Leaf Extract', why: 'twice' },
      { line: 8, name: 'Blorboxin', why: 'undecided' },
      { line: 9, name: 'Achras Zzyxo Seed Oil', why: 'undecided' },
      { line: 10, name: 'Zzyx Wax', why: 'undecided' },
      { line: 11, name: 'Zzyxite', why: 'cells' },
      { line: 12, name: '???', why: 'noName' },
    ],
    'an emollient, an oil and a wax of which no rule tells the kind would pass for oil-free',
  );
  t.same(
    rows.map(({ name, class: own, oil }) => [name, own, oil]),
    [
      ['PEG-93 Stearate', 'fatty_alkoxylate_high', null],
      ['Quercus Zzyra Leaf Extract', 'plant_extract', null],
      ['Blorboxane', 'preservative', null],
    ],
  );
});

t.test('the cells of an export may be separated by semicolons, and end early', async (t) => {
  const { rows, skipped } = importCosing(
    'Ref;INCI name;CAS;Function;Update\n1;BLORBOXANE;1;PRESERVATIVE, ANTIMICROBIAL\n2;ZZYXITE;;ABRASIVE;;\n',
    catalogue,
    'export.csv',
  );
  t.same(skipped, []);
  t.match(rows, [
    { name: 'Blorboxane', class: 'preservative' },
    { name: 'Zzyxite', class: 'mineral' },
  ]);
});

t.test('a file that is no export is refused by its name', async (t) => {
  t.throws(() => importCosing('a,b\n1,2\n', catalogue, 'x.csv'), {
    message: /x\.csv: INCI name: no header holds a column "INCI name"/,
  });
  t.throws(() => importCosing('INCI name,Function\n"WATER,SOLVENT\n', catalogue, 'x.csv'), {
    message: /x\.csv:2: is no CSV: Quote Not Closed/,
  });
});
