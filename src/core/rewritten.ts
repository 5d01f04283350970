// Names that the table knows once they are written another way: nothing is guessed, no letter mended.
import { COLOUR_NUMBER } from './colour-number.ts';
import { identify } from './identify.ts';
import type { Catalogue } from './ingredient.ts';
import { found, type Match } from './match.ts';
import { named } from './named.ts';
import { PART_OR_PRODUCT_ALONE, withPartsInOrder } from './nomenclature/plants.ts';

export function rewritten(key: string, catalogue: Catalogue): Match | null {
  return (
    byNumberBeside(key, catalogue) ??
    byLostOpener(key, catalogue) ??
    byFormBehind(key, catalogue) ??
    byOrigin(key, catalogue) ??
    byOtherWords(key, catalogue)
  );
}

// "Manganeses Violet CI 77742"
const COLOUR =
  'colou?r|blue|red|yellow|green|violet|purple|orange|pink|black|brown|white|bronze|copper|gold|silver|lake|oxide';
const NUMBER_BEHIND = new RegExp(
  `^((?:[a-z-]{3,} ){0,2}(?:${COLOUR})s?(?: lake| powder)?) \\(?(${COLOUR_NUMBER})\\)?$`,
);

// "CI 42090/Acid Blue 9 Aluminum Lake"
const NUMBER_FIRST = new RegExp(
  `^(${COLOUR_NUMBER}) ?/ ?((?:[a-z0-9&.-]+ )*(?:${COLOUR})(?: \\d{1,2})?(?: [a-z]+)? ?(?:lake)?)$`,
);

/** A colour whose name is misprinted or unknown, and its number not; no name of the table may stand beside it. */
function byNumberBeside(key: string, catalogue: Catalogue): Match | null {
  const [, first = '', behind = ''] = NUMBER_FIRST.exec(key) ?? [];
  const [, name = behind, number = first] = NUMBER_BEHIND.exec(key) ?? [];
  const ingredient = number === '' ? undefined : catalogue.byName(number)?.ingredient;
  if (ingredient === undefined) return null;
  const words = name.split(' ');
  const holdsName = words.some((_, n) => {
    const match = named(words.slice(0, n + 1).join(' '), catalogue);
    return match !== null && match.ingredient !== ingredient;
  });
  return holdsName ? null : found('parts', ingredient);
}

const ONLY_CLOSER = /^([^()]+)(\)[^()]*)$/;
const MOST_WORDS_IN_BRACKET = 3;

/** "Vitis Vinifera Grape) Fruit Water" */
function byLostOpener(key: string, catalogue: Catalogue): Match | null {
  const [, before = '', behind = ''] = ONLY_CLOSER.exec(key) ?? [];
  const words = before.split(' ');
  for (let n = 1; n <= Math.min(MOST_WORDS_IN_BRACKET, words.length - 1); n++) {
    const opened = `${words.slice(0, -n).join(' ')} (${words.slice(-n).join(' ')}${behind}`;
    const ingredient = identify(opened, catalogue)?.ingredient;
    if (ingredient != null) return found('parts', ingredient);
  }
  return null;
}

const FORM_BEHIND = /^([^()]+) as ([^()]+)$/;

/** "Vitamin B1 as Thiamine HCl": known as it is with a bracket, where the form is known. */
function byFormBehind(key: string, catalogue: Catalogue): Match | null {
  const [, name, form] = FORM_BEHIND.exec(key) ?? [];
  if (name === undefined || form === undefined || identify(form, catalogue) === null) return null;
  return identify(`${name} (as ${form})`, catalogue);
}

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/ hydrochloride\b/, ' hcl'],
  // With its water of crystals INCI gives a salt no other name.
  [/ (?:mono|di|tri|tetra|penta|hexa|hepta|octa|deca)hydrate$/, ''],
  // In Indonesian: "Asam Hialuronat" has a word of its own, "Asam Hyaluronic" none.
  [/^asam ([a-z-]+)$/, '$1 acid'],
  [/^ekstrak (.+)$/, '$1 extract'],
  // Where a shop's page was changed from "we" to "they": "Flotheyr" is "Flower".
  [/(?<=[a-z])they(?=[a-z])/g, 'we'],
  // "Saffron 0.005 g", "Horsetail 6:1 Shoot Extract"
  [/ \d+(?:[.,]\d+)? ?(?:mg|g|ml)$/, ''],
  [/ \d{1,3}:1(?= |$)/, ''],
];

function byOtherWords(key: string, catalogue: Catalogue): Match | null {
  let other = withPartsInOrder(key);
  for (const [words, others] of OTHER_WORDS) other = other.replace(words, others);
  const ingredient = other === key ? null : identify(other, catalogue)?.ingredient;
  return ingredient == null ? null : found('parts', ingredient);
}

// A vitamin may be told by its form so, and milk by its plant.
const ORIGIN_BEHIND = /^(?!(?:vitamin|milk) )([^()]+?) (?:derived )?from ([a-z -]+)$/;

/** "Carrageenan from Red Algae"; not "Niacinamide from Niacin", which may be either, nor "Water from Roses". */
function byOrigin(key: string, catalogue: Catalogue): Match | null {
  const [, name, origin] = ORIGIN_BEHIND.exec(key) ?? [];
  if (name === undefined || origin === undefined || PART_OR_PRODUCT_ALONE.test(name)) return null;
  const ingredient = identify(name, catalogue)?.ingredient;
  const isOneItself = identify(origin, catalogue)?.ingredient?.class === ingredient?.class;
  return ingredient == null || isOneItself ? null : found('parts', ingredient);
}
