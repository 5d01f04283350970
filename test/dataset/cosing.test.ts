// An operator's CosIng export becomes recognised, unrated names.
import t from 'tap';
import { importCosing } from '../../src/dataset/cosing.ts';
import { catalogue } from '../table.ts';

const EXPORT = `File creation date: 01/01/2026
COSING Ref No,INCI name,INN name,CAS No,Function
1,GLYCERIN,,56-81-5,HUMECTANT
2,PEG-93 STEARATE,,,SURFACTANT - EMULSIFYING
3,"QUERCUS ZZYRA LEAF EXTRACT",,,SKIN CONDITIONING
4,"QUERCUS-ZZYRA LEAF EXTRACT",,,SKIN CONDITIONING
5,BLORBOXANE,,,PRESERVATIVE
6,BLORBOXIN,,,SKIN CONDITIONING - EMOLLIENT
7,ACHRAS ZZYXO SEED OIL,,,HUMECTANT
8,ZZYX WAX,,,BULKING
`;

t.test('known names are left alone, new ones get a class from their name or their functions', async (t) => {
  const { rows, known, skipped } = importCosing(EXPORT, catalogue, 'export.csv');
  t.equal(known, 1);
  t.equal(skipped, 3, 'one stands there twice, and of two fats no rule tells the kind');
  t.same(
    rows.map(({ name, class: own, oil }) => [name, own, oil]),
    [
      ['PEG-93 Stearate', 'fatty_alkoxylate_high', null],
      ['Quercus Zzyra Leaf Extract', 'unclassified', null],
      ['Blorboxane', 'preservative', null],
      ['Blorboxin', 'unclassified', null],
    ],
  );
});

t.test('a file that is no export is refused by its name', async (t) => {
  t.throws(() => importCosing('a,b\n1,2\n', catalogue, 'x.csv'), {
    message: /x\.csv: INCI name: no header holds a column "INCI name"/,
  });
});
