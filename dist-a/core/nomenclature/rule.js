export function always(pattern, className, oil = null) {
    return { pattern, infer: () => ({ class: className, oil }) };
}
//# sourceMappingURL=rule.js.map