// Weighs a stretch of text: how much of it are names that the table knows, how much could be names, how much is prose.
import { nameKey } from "../name.js";
import { splitItems } from "./items.js";
import { takePercent } from "./percent.js";
import { isNameLike, isProse, shapeOf } from "./prose.js";
import { trimMarks } from "./span.js";
// So many items tell what a stretch is.
const WEIGHED_ITEMS = 40;
// A list without separators is one long item: of so many words, so many of which the table knows, nearly none small.
const FEWEST_WORDS_OF_A_RUN = 5;
const KNOWN_SHARE_OF_A_RUN = 0.7;
const SMALL_WORD_SHARE_OF_A_RUN = 0.1;
export function weigh(page, span) {
    const { text, brackets, lexicon } = page;
    const items = splitItems(text, span, brackets);
    let [known, prose, nameLike, dosed, plain] = [0, 0, 0, 0, 0];
    for (const item of items.slice(0, WEIGHED_ITEMS)) {
        const { name, percent } = takePercent(text, trimMarks(text, item));
        const printed = text.slice(name.start, name.end);
        if (percent !== null)
            dosed++;
        if (!/[\s/\\]/.test(printed))
            plain++;
        if (lexicon.identify(printed) !== undefined)
            known++;
        else {
            const key = nameKey(unglue(printed));
            const shape = shapeOf(key, lexicon);
            const isRun = shape.words >= FEWEST_WORDS_OF_A_RUN &&
                shape.known >= shape.words * KNOWN_SHARE_OF_A_RUN &&
                shape.functionWords <= shape.words * SMALL_WORD_SHARE_OF_A_RUN;
            if (isRun)
                known++;
            else if (isProse(shape))
                prose++;
            else if (isNameLike(key, shape))
                nameLike++;
        }
    }
    const isDosed = dosed > 0 && dosed === known && known === items.length;
    return {
        known,
        items: items.length,
        plain,
        dosed: isDosed,
        verdict: verdictOf(items.length, known, prose, nameLike),
    };
}
/** "GlycerinCetearyl Alcohol": a word begins at a capital behind a small letter or a bracket. */
function unglue(text) {
    return text.replace(/([\p{Ll})\]])(?=\p{Lu})/gu, '$1 ');
}
function verdictOf(items, known, prose, nameLike) {
    if (known > 0 && prose <= known + nameLike)
        return 'list';
    if (prose > 0)
        return 'marketing';
    if (known + nameLike > 0)
        return 'unsure';
    return items === 0 ? 'noise' : 'marketing';
}
//# sourceMappingURL=weigh.js.map