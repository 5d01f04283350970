// What the shipped table promises, beyond what its build checks.
import t from 'tap';
import { catalogue } from './table.ts';

t.test('wide enough to be matched against', async (t) => {
  t.ok(catalogue.ingredients.length >= 4000);
  t.ok(catalogue.ingredients.reduce((sum, { aliases }) => sum + aliases.length, 0) >= 4000);
});

t.test(
  'no class said not to clog holds an ingredient with a traced grade of 3 or more, unless it says so',
  async (t) => {
    const found = catalogue.ingredients
      .filter(({ grade, class: { canClog } }) => !canClog && grade.traced && (grade.value ?? 0) >= 3)
      .map(({ name, class: { id, source } }) => `${id} (${source.id}): ${name}`);
    t.same(
      found.filter((entry) => entry.includes('porewise-table')),
      [],
      'classes that appeal to the table itself',
    );
    t.same(found, [
      'fatty_alkoxylate_high (fulton-1989): Laureth-23',
      'surfactant (morris-kwan-1983): TEA-Stearate',
      'solvent (fulton-1989): Xylene',
    ]);
  },
);

t.test('names that say what they are have the oil kind of it', async (t) => {
  const without = (pattern: RegExp) =>
    catalogue.ingredients.filter(({ name, oil }) => pattern.test(name) && oil === null).map(({ name }) => name);
  t.same(without(/ (?:Seed|Kernel|Nut|Germ|Bran|Fruit|Leaf|Flower|Peel|Wood) Oil$/), []);
  t.same(without(/ Butter$/), []);
  const kindOf = (id: string) => catalogue.get(id)?.oil;
  t.equal(kindOf('daucus-carota-sativa-seed-oil'), 'essential_oil', 'carrot seed oil is distilled');
  t.equal(kindOf('simmondsia-chinensis-seed-oil'), 'plant_oil');
  t.equal(kindOf('peg-40-hydrogenated-castor-oil'), 'ethoxylated_oil');
  t.equal(kindOf('mineral-oil'), 'mineral_oil');
});

t.test(
  'an oil, a butter or a fat is of a class that can clog, unless it is volatile, silicone or well ethoxylated',
  async (t) => {
    const kinds = new Set(['plant_oil', 'animal_oil', 'mineral_oil', 'butter', 'triglyceride', 'lanolin']);
    const odd = catalogue.ingredients
      .filter(({ oil, class: { canClog } }) => oil !== null && kinds.has(oil) && !canClog)
      .map(({ name, class: { id } }) => `${name}: ${id}`);
    t.same(odd, []);
  },
);

t.test('grades of the best-known ingredients, by the rule', async (t) => {
  const graded: readonly (readonly [string, number, string, boolean])[] = [
    ['isopropyl-myristate', 5, 'rabbit_secondhand', true],
    ['cocos-nucifera-oil', 4, 'rabbit_secondhand', true],
    ['sodium-lauryl-sulfate', 0, 'rabbit', true],
    ['lauric-acid', 3.5, 'rabbit', true],
    ['ci-12085', 1.5, 'rabbit', true],
    ['sodium-chloride', 5, 'list', false],
    ['ethylhexyl-stearate', 5, 'list', true],
    ['isocetyl-stearate', 5, 'list', true],
    ['mineral-oil', 0, 'list', false],
    ['butyrospermum-parkii-butter', 0, 'list', false],
  ];
  for (const [id, value, basis, traced] of graded) t.match(catalogue.get(id)?.grade, { value, basis, traced }, id);
});
