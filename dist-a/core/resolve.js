import { nameKey, tightKey, wordsOf } from "./name.js";
import { inferFromName, isOfSeries } from "./nomenclature/infer.js";
export const MATCH_KINDS = ['inci', 'alias', 'parts', 'spacing', 'fuzzy', 'inferred', 'none'];
// How sure each rung is where no edit was needed; a repair's confidence comes with the repair.
const CONFIDENCE = { inci: 1, alias: 1, parts: 0.98, spacing: 0.98, none: 0 };
// Words that stand before a name on labels and change no identity: "Organic Aloe …", "Purified Water".
const QUALIFIER = /^(?:(?:certified|100%|usda|non-gmo|pure|purified|natural|naturally derived|plant[- ]derived|vegetable[- ]derived|vegan|organic|raw|unrefined|refined|virgin|extra virgin|cold[- ]pressed|wildcrafted|wild|fair trade|deionized|deionised|distilled|demineralized|demineralised|sterile|cosmetic grade|food grade|pharmaceutical grade|usp|upcycled|fresh|fractionated|bio|eco)[ -]+)+/;
// Forms of one molecule that a label names and the table does not tell apart: "D-Panthenol", "DL-Alpha-Tocopherol".
const STEREO = /^(?:(?:d|l|dl|alpha|d-alpha|dl-alpha)[ -]+)+/;
const TRAILING_QUALIFIER = /(?:[ ,-]+(?:nano|nf|usp|organic|powder nf|certified organic))+$/;
export function createResolver(catalogue, likeness) {
    return {
        resolve: (text) => identify(text, catalogue) ?? repair(text, catalogue, likeness),
        identify: (text) => identify(text, catalogue),
        isOfSeries: (text) => isOfSeries(nameKey(text), catalogue.hasWord),
        isWhole: (text) => {
            const key = nameKey(text.replace(/[,\n]/g, ' '));
            return (catalogue.byName(key) ?? catalogue.byTightName(tightKey(key))) !== undefined;
        },
    };
}
// No name of the INCI dictionary comes near; a longer text is a list or prose, and is not looked up.
const LONGEST_NAME = 400;
function identify(text, catalogue) {
    if (text.length > LONGEST_NAME)
        return null;
    const key = nameKey(text);
    if (key === '')
        return null;
    const whole = lookUp(key, catalogue);
    if (whole !== null)
        return whole;
    if (key.includes('(') || key.includes('[') || key.includes('{'))
        return withBrackets(key, catalogue);
    return named(key, catalogue);
}
/** The name as printed, then without the words that qualify it. */
function lookUp(key, catalogue) {
    const plain = withoutQualifiers(key);
    const entry = catalogue.byName(key) ?? catalogue.byName(plain) ?? catalogue.byName(plain.replace(' essential oil', ' oil'));
    return entry === undefined ? null : found(entry.by, entry.ingredient);
}
function withoutQualifiers(key) {
    return key.replace(QUALIFIER, '').replace(TRAILING_QUALIFIER, '');
}
function found(kind, ingredient, other) {
    const suggestions = other === undefined || other === ingredient ? [] : [other];
    return { kind, ingredient, confidence: CONFIDENCE[kind], distance: 0, inferred: null, suggestions };
}
/**
 * "Cocos Nucifera (Coconut) Oil", "Vitamin E (Tocopheryl Acetate)", "Aqua (Water)": the name outside decides when it
 * is an INCI name; where it is only a common name and the bracket holds an INCI name, the bracket is the more exact.
 */
function withBrackets(key, catalogue) {
    const { outside, inside, isTrailing } = takeApart(key);
    const outer = outside === '' ? null : named(outside, catalogue);
    // A bracket in the middle is a common name ("Genus (Coconut) Oil"); only one at the end is a synonym.
    const synonym = isTrailing ? synonymIn(inside.at(-1) ?? '', catalogue) : null;
    if (outer === null) {
        const infixed = bySpacing(key, catalogue);
        if (infixed !== null || synonym?.ingredient == null)
            return infixed;
        return inside.length === 1 && mayStandFor(outside, synonym, catalogue) ? found('parts', synonym.ingredient) : null;
    }
    if (synonym?.ingredient == null || outer.ingredient == null || synonym.ingredient === outer.ingredient)
        return outer;
    const isMoreExact = (synonym.kind === 'inci' && outer.kind !== 'inci') || isColourNumber(inside.at(-1) ?? '');
    return isMoreExact ? found('parts', synonym.ingredient, outer.ingredient) : outer;
}
function named(key, catalogue) {
    return (lookUp(key, catalogue) ??
        bySlash(key, catalogue) ??
        bySpacing(key, catalogue) ??
        byColourNumber(key, catalogue) ??
        byBareNumber(key, catalogue) ??
        byStereo(key, catalogue));
}
/** The one ingredient that a bracket names, alone or with its own synonyms ("Sea Water, Eau de Mer"). */
function synonymIn(content, catalogue) {
    const whole = named(content, catalogue);
    if (whole !== null)
        return whole;
    const parts = content.split(/[,;/]/).map((part) => named(part.trim(), catalogue));
    const first = parts[0] ?? null;
    return first !== null && parts.every((part) => part?.ingredient === first.ingredient) ? first : null;
}
// Before a bracket stands a name, not a list.
const MOST_WORDS_BEFORE_SYNONYM = 5;
/**
 * Whether an unknown name may be what its bracket says: always for an INCI name ("Active X (Bisabolol)"); a mere
 * common name must fit the words outside ("Butyrospermum Parkii (Shea Butter)", not "Tocopheryl Xylate (Vitamin E)").
 */
function mayStandFor(outside, { kind, ingredient }, catalogue) {
    if (ingredient === null)
        return false;
    const words = wordsOf(outside);
    if (words.length > MOST_WORDS_BEFORE_SYNONYM || holdsName(words, catalogue))
        return false;
    if (kind === 'inci' || catalogue.ambiguous(outside)?.includes(ingredient) === true)
        return true;
    const own = new Set(wordsOf(nameKey(ingredient.name)));
    return words.every((word) => !catalogue.hasWord(word)) || words.some((word) => own.has(word));
}
/** Whether the first or the last words are a name themselves: then the words are rather a list that lost its commas. */
function holdsName(words, catalogue) {
    for (let n = 1; n < words.length; n++) {
        for (const part of [words.slice(0, n), words.slice(n)]) {
            if (bySpacing(part.join(' '), catalogue) !== null)
                return true;
        }
    }
    return false;
}
const COLOUR_NUMBER = /^c\.?i\.? ?\d{5}(?:[:/.]\d)?$/;
/** "Iron Oxides (77491, 77492)": five digits that are the number of a colour in the table. */
function byBareNumber(key, catalogue) {
    return /^\d{5}$/.test(key) ? lookUp(`ci ${key}`, catalogue) : null;
}
/** "D-Panthenol": known without the letters that name the form of the molecule. */
function byStereo(key, catalogue) {
    const plain = withoutQualifiers(key).replace(STEREO, '');
    return plain === key || plain === '' ? null : (lookUp(plain, catalogue) ?? bySpacing(plain, catalogue));
}
function isColourNumber(key) {
    return COLOUR_NUMBER.test(key);
}
/** "Iron Oxides CI 77499": the number, behind the name of any colour, is the more exact. */
function byColourNumber(key, catalogue) {
    const parts = /^((?:(?!ci \d{5}).)+?)[ /,-]+(c\.?i\.? ?\d{5}(?:[:/.]\d)?)$/.exec(key);
    if (parts === null)
        return null;
    const name = named(parts[1] ?? '', catalogue);
    const number = named(parts[2] ?? '', catalogue);
    if (name?.ingredient == null || number?.ingredient == null)
        return null;
    const areColours = COLOUR_CLASSES.has(name.ingredient.class.id) && COLOUR_CLASSES.has(number.ingredient.class.id);
    return areColours ? found('parts', number.ingredient) : null;
}
const COLOUR_CLASSES = new Set(['mineral', 'colourant', 'dc_red']);
function takeApart(key) {
    let outside = '';
    const inside = [];
    let depth = 0;
    let content = '';
    for (const c of key) {
        if (c === '(' || c === '[' || c === '{') {
            if (depth++ === 0)
                content = '';
            else
                content += ' ';
        }
        else if (c === ')' || c === ']' || c === '}') {
            if (depth > 0 && --depth === 0) {
                inside.push(content.replace(/ +/g, ' ').trim());
                outside += ' ';
            }
            else if (depth > 0)
                content += ' ';
        }
        else if (depth > 0)
            content += c;
        else
            outside += c;
    }
    if (depth > 0)
        inside.push(content.replace(/ +/g, ' ').trim());
    return { outside: nameKey(outside), inside, isTrailing: outside.endsWith(' ') || depth > 0 };
}
/** "Water/Aqua/Eau": every part known, and all one ingredient. Parts may hold slashes of their own. */
function bySlash(key, catalogue) {
    if (!key.includes('/'))
        return null;
    const parts = key
        .split('/')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (parts.length < 2)
        return null;
    const ingredients = eachKnown(parts, catalogue) ?? knownParts(parts, catalogue);
    const [first] = ingredients ?? [];
    if (ingredients === null || first === undefined || ingredients.some((ingredient) => ingredient !== first))
        return null;
    // One part made of all: only the spaces around the slash differ.
    return found(ingredients.length === 1 ? 'spacing' : 'parts', first);
}
function eachKnown(parts, catalogue) {
    const ingredients = parts.map((part) => (lookUp(part, catalogue) ?? bySpacing(part, catalogue))?.ingredient ?? null);
    return ingredients.every((ingredient) => ingredient !== null) ? ingredients : null;
}
// Names with slashes of their own have few: "Acrylates/C10-30 Alkyl Acrylate Crosspolymer".
const MOST_PARTS_OF_A_NAME = 5;
function knownParts(parts, catalogue) {
    const ingredients = [];
    for (let i = 0; i < parts.length;) {
        let taken = 0;
        for (let n = Math.min(MOST_PARTS_OF_A_NAME, parts.length - i); n > 0 && taken === 0; n--) {
            const joined = parts.slice(i, i + n).join('/');
            const match = lookUp(joined, catalogue) ?? bySpacing(joined, catalogue);
            if (match?.ingredient == null)
                continue;
            ingredients.push(match.ingredient);
            taken = n;
        }
        if (taken === 0)
            return null;
        i += taken;
    }
    return ingredients;
}
function bySpacing(key, catalogue) {
    const named = catalogue.byTightName(tightKey(key)) ?? catalogue.byTightName(tightKey(withoutQualifiers(key)));
    return named === undefined ? null : found('spacing', named.ingredient);
}
function repair(text, catalogue, likeness) {
    const key = nameKey(text);
    const { outside, inside } = takeApart(key);
    const name = withoutQualifiers(outside === '' ? (inside[0] ?? '') : outside);
    const ambiguous = catalogue.ambiguous(key) ?? catalogue.ambiguous(name);
    if (ambiguous !== undefined)
        return nothing(ambiguous.slice(0, 3));
    const ocr = readAsLetters(name, catalogue);
    if (ocr !== null)
        return repaired(ocr, []);
    const whole = likeness.near(name);
    if (whole.repair !== null)
        return repaired(whole.repair, whole.suggestions);
    return (repairedParts(name, catalogue, likeness) ??
        inferred(name, catalogue, whole.suggestions) ??
        nothing(whole.suggestions));
}
// A figure in the middle of letters is a letter that a scanner misread: "phen0xyethanol", "g1ycerin".
const FIGURES = [
    [/(?<=[a-z])0|0(?=[a-z])/g, 'o'],
    [/(?<=[a-z])1|1(?=[a-z])/g, 'l'],
    [/(?<=[a-z])1|1(?=[a-z])/g, 'i'],
    [/(?<=[a-z])5(?=[a-z])/g, 's'],
];
const MISREAD_CONFIDENCE = 0.97;
function readAsLetters(name, catalogue) {
    if (!/[a-z][015]|[01][a-z]/.test(name))
        return null;
    for (const one of ['l', 'i']) {
        let read = name;
        for (const [figure, letter] of FIGURES)
            if (!'li'.includes(letter) || letter === one)
                read = read.replace(figure, letter);
        const ingredient = read === name ? null : (named(read, catalogue)?.ingredient ?? null);
        const distance = [...read].filter((c, i) => c !== name[i]).length;
        if (ingredient !== null)
            return { ingredient, distance, confidence: MISREAD_CONFIDENCE };
    }
    return null;
}
function repaired({ ingredient, distance, confidence }, suggestions) {
    const others = suggestions.filter((other) => other !== ingredient).slice(0, 3);
    return { kind: 'fuzzy', ingredient, confidence, distance, inferred: null, suggestions: others };
}
/** "Butter/Butyrospermun Parkii Butter": synonyms of which some are misprinted agree on one ingredient. */
function repairedParts(name, catalogue, likeness) {
    const parts = name.split('/').map((part) => part.trim());
    if (parts.length < 2 || parts.length > MOST_PARTS_OF_A_NAME)
        return null;
    let worst = null;
    const ingredients = new Set();
    for (const part of parts) {
        const exactly = identify(part, catalogue)?.ingredient;
        const near = exactly == null ? likeness.near(part).repair : null;
        const ingredient = exactly ?? near?.ingredient;
        if (ingredient === undefined)
            return null;
        ingredients.add(ingredient);
        if (near !== null && (worst === null || near.confidence < worst.confidence))
            worst = near;
    }
    return ingredients.size === 1 && worst !== null ? repaired(worst, []) : null;
}
// The rules name a class for certain; the name itself may still be misprinted.
const INFERRED_CONFIDENCE = 0.9;
function inferred(name, catalogue, suggestions) {
    const inference = inferFromName(name, catalogue.hasWord);
    const own = inference === null ? undefined : catalogue.classes.find(({ id }) => id === inference.class);
    if (inference === null || own === undefined)
        return null;
    const told = { class: own, oil: inference.oil };
    return { ...nothing(suggestions), kind: 'inferred', confidence: INFERRED_CONFIDENCE, inferred: told };
}
function nothing(suggestions) {
    return {
        kind: 'none',
        ingredient: null,
        confidence: CONFIDENCE.none,
        distance: 0,
        inferred: null,
        suggestions: suggestions.slice(0, 3),
    };
}
//# sourceMappingURL=resolve.js.map