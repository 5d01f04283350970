import { wordsOf } from "../core/name.js";
import { createTrigramIndex } from "./trigram-index.js";
/** Made when first asked for: only a misprint or a search needs it. */
export function createNameIndex(catalogue) {
    let made = null;
    return () => {
        made ??= indexOf(catalogue);
        return made;
    };
}
function indexOf(catalogue) {
    const entries = catalogue.names.map(({ key, ingredient }) => ({ text: comparable(key), ingredient }));
    return { entries, trigrams: createTrigramIndex(entries.map((entry) => entry.text)) };
}
export function comparable(nameKey) {
    return wordsOf(nameKey).join(' ');
}
//# sourceMappingURL=name-index.js.map