// Which bracket closes which, in one pass; a bracket without its other half counts as no bracket.
import { CLOSER_OF, OPENER_OF } from "./span.js";
// A bracket left open on a long label must not swallow what follows: past this many characters it is taken as open.
const LONGEST_BRACKET = 4000;
export function matchBrackets(text) {
    const partner = new Map();
    const open = [];
    const pending = { '(': 0, '[': 0, '{': 0 };
    for (let i = 0; i < text.length; i++) {
        const c = text[i] ?? '';
        if (c === '(' || c === '[' || c === '{') {
            open.push(i);
            pending[c] = (pending[c] ?? 0) + 1;
        }
        else if (c === ')' || c === ']' || c === '}') {
            const opener = OPENER_OF[c] ?? '';
            if (!pending[opener])
                continue;
            for (let top = open.pop(); top !== undefined; top = open.pop()) {
                const kind = text[top] ?? '';
                pending[kind] = (pending[kind] ?? 0) - 1;
                if (CLOSER_OF[kind] === c) {
                    if (i - top <= LONGEST_BRACKET)
                        partner.set(top, i);
                    break;
                }
            }
        }
    }
    return { closes: (index) => partner.get(index) ?? -1 };
}
//# sourceMappingURL=brackets.js.map