// Rows -> the catalogue that the core asks. The table is small, so it is read once, at start.
import { gradeOf } from "../core/grade.js";
import { tightKey, wordsOf } from "../core/name.js";
export function loadCatalogue(db) {
    const sources = db
        .prepare('SELECT id, citation, url, basis, family, year, trust FROM source ORDER BY id')
        .all();
    const sourceById = new Map(sources.map((source) => [source.id, source]));
    const classes = db
        .prepare('SELECT * FROM class ORDER BY id')
        .all()
        .map(({ id, title, can_clog, why, source_id }) => ({
        id,
        title,
        canClog: can_clog === 1,
        why,
        source: must(sourceById.get(source_id), source_id),
    }));
    const classById = new Map(classes.map((entry) => [entry.id, entry]));
    const names = db.prepare('SELECT key, text, kind, ingredient_id FROM name').raw().all();
    const aliases = new Map();
    for (const [, name, kind, id] of names) {
        if (kind === 'inci')
            continue;
        const own = aliases.get(id);
        if (own === undefined)
            aliases.set(id, [{ name, kind }]);
        else
            own.push({ name, kind });
    }
    const ratings = groupBy(ratingRows(db), (row) => row.ingredient_id, (row) => ratingOf(row, sourceById));
    const ingredients = db
        .prepare('SELECT id, name, class_id, oil, active, cap FROM ingredient ORDER BY name COLLATE NOCASE, id')
        .all()
        .map((row) => {
        const own = ratings.get(row.id) ?? [];
        const { id, name, oil, active, cap } = row;
        return {
            id,
            name,
            class: must(classById.get(row.class_id), row.class_id),
            oil,
            active,
            cap,
            aliases: aliases.get(id) ?? [],
            ratings: own,
            grade: gradeOf(own),
        };
    });
    return catalogueOf(db, ingredients, classes, sources, names);
}
function catalogueOf(db, ingredients, classes, sources, names) {
    const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient]));
    const byName = new Map();
    for (const [key, , kind, id] of names) {
        byName.set(key, { ingredient: must(byId.get(id), id), by: kind === 'inci' ? 'inci' : 'alias' });
    }
    const byTight = once(() => tightNames(names, byName));
    const words = once(() => wordsIn(names));
    const ambiguous = groupBy(db
        .prepare('SELECT key, ingredient_id FROM ambiguous_name ORDER BY key, position')
        .all(), (row) => row.key, (row) => must(byId.get(row.ingredient_id), row.ingredient_id));
    return {
        ingredients,
        get names() {
            return [...byName].map(([key, { ingredient }]) => ({ key, ingredient }));
        },
        classes,
        sources,
        get: (id) => byId.get(id),
        byName: (key) => byName.get(key),
        byTightName: (key) => byTight().get(key),
        ambiguous: (key) => ambiguous.get(key),
        hasWord: (word) => words().all.has(word),
        hasInciWord: (word) => words().inci.has(word),
    };
}
/** Made when first asked for: the service is ready before the first label needs it. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function tightNames(names, byName) {
    const byTight = new Map();
    for (const [key, , kind] of names) {
        const tight = tightKey(key);
        if (kind === 'inci' || !byTight.has(tight))
            byTight.set(tight, must(byName.get(key), key));
    }
    return byTight;
}
/** A listed misspelling must not make its wrong words right, nor a foreign word be taken for an INCI word. */
function wordsIn(names) {
    const all = new Set();
    const inci = new Set();
    for (const [key, , kind] of names) {
        if (kind === 'misspelling' || kind === 'translation')
            continue;
        for (const word of wordsOf(key)) {
            all.add(word);
            if (kind === 'inci')
                inci.add(word);
        }
    }
    return { all, inci };
}
function ratingRows(db) {
    return db
        .prepare(`SELECT rating.*, (SELECT group_concat(source_id, ';' ORDER BY position) FROM rating_also AS also
         WHERE also.ingredient_id = rating.ingredient_id AND also.family = rating.family AND also.basis = rating.basis) AS also
       FROM rating ORDER BY ingredient_id, family, basis`)
        .all();
}
function ratingOf(row, sources) {
    const { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, note } = row;
    const source = must(sources.get(row.source_id), row.source_id);
    const also = row.also === null ? [] : row.also.split(';').map((id) => must(sources.get(id), id));
    return { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, source, also, note };
}
function groupBy(rows, keyOf, makeOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group === undefined)
            groups.set(keyOf(row), [makeOf(row)]);
        else
            group.push(makeOf(row));
    }
    return groups;
}
// Foreign keys make this unreachable; a corrupt file must still not pass for data.
function must(value, id) {
    if (value === undefined)
        throw new Error(`the database refers to "${id}", which it does not hold`);
    return value;
}
export function readDataset(db) {
    return must(db.prepare('SELECT version, date FROM dataset').get(), 'dataset');
}
//# sourceMappingURL=catalogue.js.map