// Right or silent: what is repaired, and what never is.
import fc from 'fast-check';
import t from 'tap';
import { nameKey } from '../../src/core/name.ts';
import { createResolver } from '../../src/core/resolve.ts';
import { catalogue, likeness } from '../table.ts';

const { resolve } = createResolver(catalogue, likeness);
const nameOf = (text: string) => resolve(text).ingredient?.name ?? null;

t.test('misprints that only one ingredient fits', async (t) => {
  const repaired: readonly (readonly [string, string])[] = [
    ['isoproply myristate', 'Isopropyl Myristate'],
    ['Glycerol Stearatte', 'Glyceryl Stearate'],
    ['Phenoxyethnol', 'Phenoxyethanol'],
    ['Butyrospermum Parki Buter', 'Butyrospermum Parkii Butter'],
    ['Cetearyl Olviate', 'Cetearyl Olivate'],
    // Beside "PEG-40 Hydrogenated Caster Oil", a known misspelling, the number decides.
    ['PEG-60 Hydrogenated Caster Oil', 'PEG-60 Hydrogenated Castor Oil'],
    ['PGE-30 Soy Sterol', 'PEG-30 Soy Sterol'],
    ['PEb-100 Stearate', 'PEG-100 Stearate'],
    ['Shark Liver Ol', 'Shark Liver Oil'],
    ['Thiamine HC', 'Thiamine HCl'],
    ['Dehydroxanthan Gym', 'Dehydroxanthan Gum'],
    ['Cx 77492', 'CI 77492'],
    ['Rice Amino Acid', 'Rice Amino Acids'],
    ['Tocopheral Acetate', 'Tocopheryl Acetate'],
    ['Panthenol Triacetate', 'Panthenyl Triacetate'],
  ];
  for (const [printed, name] of repaired) {
    const match = resolve(printed);
    t.equal(match.ingredient?.name, name, printed);
    t.ok(match.confidence >= 0.9 && match.confidence < 1, `${printed} ${match.confidence}`);
  }
});

t.test('another substance is never a misprint', async (t) => {
  const traps: readonly (readonly [string, string])[] = [
    ['Laureth-8', 'Laureth-4'],
    ['PEG-9 Stearate', 'PEG-8 Stearate'],
    ['Sodium Chlorite', 'Sodium Chloride'],
    ['Butyl Alcohol', 'Cetyl Alcohol'],
    ['Isostearyl Palmitate', 'Isopropyl Palmitate'],
    ['Methylheptylglycerin', 'Ethylhexylglycerin'],
    ['Diglycerin', 'Glycerin'],
    ['Ceramide NX', 'Ceramide NP'],
    ['CI 77493', 'CI 77492'],
    ['Cx 77493', 'CI 77492'],
    ['Zinc PGA', 'Zinc PCA'],
    ['MBA-Lauryl Sulfate', 'MEA-Lauryl Sulfate'],
    ['PsG-7 Glyceryl Cocoate', 'PEG-7 Glyceryl Cocoate'],
    ['PPG-100 Stearate', 'PEG-100 Stearate'],
    ['Retinol', 'Retinal'],
    ['Rape Extract', 'Vitis Vinifera Fruit Extract'],
    ['Citron Seed Extract', 'Gossypium Herbaceum Seed Extract'],
    ['Octinoxate', 'Cinoxate'],
    ['Hydrogenated Grapeseed Oil', 'Hydrogenated Rapeseed Oil'],
    ['Lactamidopropyl Trimonium Chloride', 'Acetamidopropyl Trimonium Chloride'],
    ['2-Methoxy-4-Propylphenol', 'Isoeugenol'],
    ['Hexyldecanoic Acid', 'Palmitic Acid'],
  ];
  for (const [printed, trap] of traps) t.not(nameOf(printed), trap, `${printed} is not ${trap}`);
});

t.test('every name of the table is itself', async (t) => {
  const strangers = catalogue.ingredients.filter(({ name }) => nameOf(name) !== name).map(({ name }) => name);
  t.same(strangers, []);
  const lost = catalogue.ingredients.flatMap(({ name, aliases }) =>
    aliases.filter((alias) => nameOf(alias.name) !== name).map((alias) => `${alias.name} -> ${name}`),
  );
  t.same(lost, []);
});

t.test('one edit in a name gives that name or nothing, unless it makes another real name', async (t) => {
  const long = catalogue.ingredients.filter(({ name }) => name.length >= 8);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const edit = fc.record({ which: fc.nat(long.length - 1), at: fc.nat(400), letter: fc.nat(25), how: fc.nat(3) });
  const wrong: string[] = [];
  fc.assert(
    fc.property(edit, ({ which, at, letter, how }) => {
      const { name } = long[which] as { name: string };
      const i = at % (name.length - 1);
      const c = letters[letter] as string;
      const printed = [
        name.slice(0, i) + name.slice(i + 1),
        name.slice(0, i) + c + name.slice(i),
        name.slice(0, i) + c + name.slice(i + 1),
        name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2),
      ][how] as string;
      const match = resolve(printed);
      if (match.kind === 'fuzzy' && match.ingredient?.name !== name)
        wrong.push(`${printed} (${name}) -> ${match.ingredient?.name}`);
    }),
    { numRuns: 3000, seed: 20261121 },
  );
  t.ok(wrong.length <= 3, 'at most one in a thousand', { wrong });
});

t.test('Fuse.js decides between names that are equally many edits away', async (t) => {
  const { suggestions } = likeness.near(nameKey('Polyquaternium-99'));
  t.equal(suggestions.length, 3);
  t.ok(suggestions.every(({ name }) => name.startsWith('Polyquaternium')));
  t.same(likeness.near('zq'), { repair: null, suggestions: [] });
});
