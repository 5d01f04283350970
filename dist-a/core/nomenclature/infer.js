// INCI's naming rules: the class and oil kind of a well-formed name that the table does not hold.
import { CHEMICAL_RULES } from "./chemicals.js";
import { PLANT_RULES } from "./plants.js";
const LONGEST_NAME = 120;
/** The class and oil kind that a name's own words tell, or null: prose and nonsense follow no rule. */
export function inferFromName(nameKey, isWord) {
    return firstOf([...CHEMICAL_RULES, ...PLANT_RULES], nameKey, isWord);
}
/** Whether a name is one of a chemical series ("PEG-9 Glyceryl Cocoate"), though its parts are names too. */
export function isOfSeries(nameKey, isWord) {
    return /\d/.test(nameKey) && firstOf(CHEMICAL_RULES, nameKey, isWord) !== null;
}
function firstOf(rules, nameKey, isWord) {
    if (nameKey.length > LONGEST_NAME)
        return null;
    for (const { pattern, infer } of rules) {
        const found = pattern.exec(nameKey);
        const inference = found === null ? null : infer(found, isWord);
        if (inference !== null)
            return inference;
    }
    return null;
}
//# sourceMappingURL=infer.js.map