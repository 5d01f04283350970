// Search for a person typing: the names that share most with the query, ranked by Fuse.js.
import Fuse from 'fuse.js';
import { nameKey } from "../core/name.js";
import { comparable } from "./name-index.js";
const CANDIDATES = 300;
const THRESHOLD = 0.4;
// Fuse.js cuts longer patterns into chunks, of which one may suffice.
const LONGEST_PATTERN = 32;
export function createSearch(names) {
    return {
        find(query) {
            const text = comparable(nameKey(query)).slice(0, LONGEST_PATTERN);
            if (text === '')
                return [];
            const { entries, trigrams } = names();
            const near = trigrams
                .nearest(text, CANDIDATES, Number.POSITIVE_INFINITY)
                .map((at) => entries[at])
                .filter((entry) => entry !== undefined);
            const beginning = entries.filter((entry) => entry.text.startsWith(text));
            const fuse = new Fuse([...new Set([...beginning, ...near])], {
                keys: ['text'],
                ignoreLocation: true,
                threshold: THRESHOLD,
            });
            return [...new Set(fuse.search(text).map(({ item }) => item.ingredient))];
        },
    };
}
//# sourceMappingURL=search.js.map