// What no single cell can tell: names that mean two ingredients, references to nothing, ratings without ground.
import { idOf, nameKey, tightKey } from "../core/name.js";
const MOST_LINKS = 3;
export function checkRows(rows) {
    const problems = [];
    const report = (file, line, field, message) => problems.push({ file, line, field, message });
    const sources = new Map(rows['sources.csv'].map((row) => [row.id, row]));
    const classes = new Set(rows['classes.csv'].map((row) => row.id));
    const ingredients = new Set(rows['ingredients.csv'].map((row) => row.name));
    unique(rows['sources.csv'], (row) => row.id, (row, first) => report('sources.csv', row.line, 'id', `"${row.id}" stands in line ${first.line} already`));
    unique(rows['classes.csv'], (row) => row.id, (row, first) => report('classes.csv', row.line, 'id', `"${row.id}" stands in line ${first.line} already`));
    for (const row of rows['classes.csv'])
        if (!sources.has(row.source))
            report('classes.csv', row.line, 'source', `"${row.source}" is not in sources.csv`);
    unique(rows['ingredients.csv'], (row) => idOf(row.name), (row, first) => report('ingredients.csv', row.line, 'name', `"${row.name}" has the id of "${first.name}" in line ${first.line}`));
    for (const row of rows['ingredients.csv']) {
        if (!classes.has(row.class))
            report('ingredients.csv', row.line, 'class', `"${row.class}" is not in classes.csv`);
        if ((row.cap === null) !== (row.cap_source === null))
            report('ingredients.csv', row.line, 'cap_source', 'a cap and its source come together');
        if (row.cap_source !== null && !sources.has(row.cap_source))
            report('ingredients.csv', row.line, 'cap_source', `"${row.cap_source}" is not in sources.csv`);
    }
    checkNames(rows, ingredients, report);
    checkRatings(rows, ingredients, sources, report);
    return problems;
}
/** Each name, but for spaces and punctuation, belongs to one ingredient; an ambiguous name to none. */
function checkNames(rows, ingredients, report) {
    const owners = new Map();
    const claim = (file, line, field, name, ingredient) => {
        const tight = tightKey(nameKey(name));
        if (tight === '')
            return report(file, line, field, `"${name}" holds no letter or digit`);
        const owner = owners.get(tight);
        if (owner === undefined)
            owners.set(tight, { ingredient, at: `${file}:${line}` });
        else if (owner.ingredient !== ingredient)
            report(file, line, field, `"${name}" could mean "${ingredient}" or "${owner.ingredient}" (${owner.at}); if both are meant, it belongs in ambiguous.csv`);
    };
    for (const row of rows['ingredients.csv'])
        claim('ingredients.csv', row.line, 'name', row.name, row.name);
    for (const row of rows['aliases.csv']) {
        if (!ingredients.has(row.ingredient))
            report('aliases.csv', row.line, 'ingredient', `"${row.ingredient}" is not a name in ingredients.csv`);
        else
            claim('aliases.csv', row.line, 'alias', row.alias, row.ingredient);
    }
    unique(rows['aliases.csv'], (row) => `${nameKey(row.alias)}|${row.ingredient}`, (row, first) => report('aliases.csv', row.line, 'alias', `"${row.alias}" stands in line ${first.line} already`));
    const canonical = new Map(rows['ingredients.csv'].map((row) => [nameKey(row.name), row.line]));
    for (const row of rows['aliases.csv']) {
        const line = canonical.get(nameKey(row.alias));
        if (line !== undefined)
            report('aliases.csv', row.line, 'alias', `"${row.alias}" is the canonical name in ingredients.csv:${line}`);
    }
    for (const row of rows['ambiguous.csv']) {
        const owner = owners.get(tightKey(nameKey(row.name)));
        if (owner !== undefined)
            report('ambiguous.csv', row.line, 'name', `"${row.name}" identifies "${owner.ingredient}" (${owner.at})`);
        const candidates = row.candidates.split(';');
        if (candidates.length < 2)
            report('ambiguous.csv', row.line, 'candidates', 'needs two ingredients or more, separated by ";"');
        for (const candidate of candidates)
            if (!ingredients.has(candidate))
                report('ambiguous.csv', row.line, 'candidates', `"${candidate}" is not a name in ingredients.csv`);
    }
}
function checkRatings(rows, ingredients, sources, report) {
    unique(rows['ratings.csv'], (row) => `${row.ingredient}|${row.family}|${row.basis}`, (row, first) => report('ratings.csv', row.line, 'family', `"${row.ingredient}" has a row of this family and basis in line ${first.line}; copies are one witness`));
    for (const row of rows['ratings.csv']) {
        const fault = (field, message) => report('ratings.csv', row.line, field, message);
        if (!ingredients.has(row.ingredient))
            fault('ingredient', `"${row.ingredient}" is not a name in ingredients.csv`);
        if ((row.low === null) !== (row.high === null))
            fault('high', 'low and high come together');
        if (row.low !== null && row.high !== null && row.low > row.high)
            fault('high', `${row.high} is under low (${row.low})`);
        if (row.low === null && row.finding === null)
            fault('finding', 'a rating needs low and high, or a finding');
        if (row.value !== null && !(row.low !== null && row.high !== null && row.low <= row.value && row.value <= row.high))
            fault('value', 'must lie between low and high');
        const links = [row.source, ...(row.also === null ? [] : row.also.split(';'))];
        if (links.length > MOST_LINKS)
            fault('also', `a witness has up to ${MOST_LINKS} links`);
        for (const [i, id] of links.entries()) {
            const source = sources.get(id);
            const field = i === 0 ? 'source' : 'also';
            if (source === undefined)
                fault(field, `"${id}" is not in sources.csv`);
            else if (source.family !== row.family)
                fault(field, `"${id}" is of the family "${source.family}", the row of "${row.family}"`);
            else if (i === 0 && source.basis !== row.basis)
                fault('basis', `"${id}" has the basis "${source.basis}"`);
        }
    }
}
function unique(rows, keyOf, twice) {
    const seen = new Map();
    for (const row of rows) {
        const first = seen.get(keyOf(row));
        if (first === undefined)
            seen.set(keyOf(row), row);
        else
            twice(row, first);
    }
}
//# sourceMappingURL=check-rows.js.map