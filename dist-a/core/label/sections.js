export function place(clauses) {
    const { kind, chosen } = choose(clauses);
    const products = [null];
    const places = [];
    let section = 'main';
    let begun = { main: false, active: false, any: false };
    const nextProduct = (name) => {
        if (begun.any)
            products.push(name);
        else
            products[products.length - 1] = name ?? products.at(-1) ?? null;
        begun = { main: false, active: false, any: false };
        section = 'main';
    };
    for (const [n, clause] of clauses.entries()) {
        const isList = chosen[n] === true;
        const heading = clause.heading;
        const listFollows = isList || (clause.verdict === 'header' && followedByList(clauses, chosen, n));
        if (heading !== null && listFollows) {
            if (heading.kind.kind === 'may_contain')
                section = 'may_contain';
            else if (heading.kind.kind === 'inactive')
                section = 'main';
            else if (heading.kind.kind === 'ingredients') {
                const isFurther = heading.kind.section === 'main' ? begun.main : begun.main && begun.active;
                if (isFurther)
                    nextProduct(null);
                section = heading.kind.section;
            }
            else if (heading.kind.kind === 'name')
                nextProduct(heading.name);
        }
        if (clause.product !== null && (clause.verdict === 'disclaimer' || followedByList(clauses, chosen, n))) {
            nextProduct(clause.product);
            // A product whose list stands elsewhere counts, without ingredients.
            if (clause.verdict === 'disclaimer')
                begun = { main: true, active: false, any: true };
        }
        if (isList) {
            const isDose = clause.bullet && clause.dosed && heading === null;
            if (isDose && !begun.main) {
                places.push({ section: 'active', product: products.length - 1 });
                continue;
            }
            begun = { main: begun.main || section === 'main', active: begun.active || section === 'active', any: true };
            places.push({ section, product: products.length - 1 });
        }
        else
            places.push(null);
    }
    return { kind, places, products };
}
function followedByList(clauses, chosen, at) {
    for (let n = at + 1; n < clauses.length; n++) {
        if (chosen[n] === true)
            return true;
        if (clauses[n]?.verdict !== 'header')
            return false;
    }
    return false;
}
/** The clauses to read names from: the lists; highlights only where there is no list. */
function choose(clauses) {
    const isHighlight = clauses.map((clause) => clause.heading?.kind.kind === 'highlights');
    const plain = clauses.map((clause, n) => clause.verdict === 'list' && !clause.bullet && !isHighlight[n]);
    const bullets = clauses.map((clause, n) => clause.verdict === 'list' && clause.bullet && clause.heading === null && !isHighlight[n]);
    const knownIn = (flags) => clauses.reduce((sum, clause, n) => sum + (flags[n] ? clause.known : 0), 0);
    const bulletsAreTheList = knownIn(bullets) > knownIn(plain);
    // A bullet with an amount ("-Titanium Dioxide 7.85%") is an active above the list rather than a highlight of it.
    const lists = plain.map((flag, n) => flag || (bullets[n] === true && (bulletsAreTheList || clauses[n]?.dosed === true)));
    const withStrays = addStrays(clauses, lists);
    if (withStrays.some(Boolean))
        return { kind: 'list', chosen: withStrays };
    const highlights = clauses.map((clause, n) => clause.verdict === 'list' && (isHighlight[n] === true || clause.bullet));
    if (highlights.some(Boolean))
        return { kind: 'highlights', chosen: highlights };
    return { kind: 'list', chosen: clauses.map((clause) => clause.verdict === 'unsure') };
}
/**
 * Unknown names between or right after the names of a list are of that list: dropping them could make a product seem
 * accounted for. A line of its own between two lists is a heading; after the list's end only what looks like a name.
 */
function addStrays(clauses, lists) {
    const first = lists.indexOf(true);
    const last = lists.lastIndexOf(true);
    return clauses.map((clause, n) => {
        if (lists[n] === true ||
            first < 0 ||
            n < first ||
            clause.heading !== null ||
            clause.bullet ||
            clause.product !== null)
            return lists[n] === true;
        if (clause.verdict === 'unsure')
            return n < last || clause.breaks < 2;
        const next = clauses[n + 1];
        return (clause.verdict === 'marketing' && n < last && clause.items === 1 && clause.breaks === 0 && next?.breaks === 0);
    });
}
//# sourceMappingURL=sections.js.map