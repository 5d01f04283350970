// Remembers what a function said of a text, up to a bound; the texts least lately asked for are forgotten first.
export function createMemory(bound, answer) {
    const known = new Map();
    return (text) => {
        const remembered = known.get(text);
        if (remembered !== undefined) {
            known.delete(text);
            known.set(text, remembered);
            return remembered.value;
        }
        const value = answer(text);
        known.set(text, { value });
        if (known.size > bound)
            known.delete(known.keys().next().value);
        return value;
    };
}
//# sourceMappingURL=remember.js.map