// Checked rows -> a database, built aside and renamed into place, so that a kill leaves the old one or the new one.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { idOf, nameKey, tightKey } from "../core/name.js";
import { createDatabase } from "../sqlite/database.js";
import { checkRows } from "./check-rows.js";
import { DatasetError } from "./problems.js";
import { readRows } from "./read-rows.js";
import { versionOf } from "./version.js";
/** The rows of a folder; throws a DatasetError that holds every problem. */
export function checkedRows(data) {
    const { rows, problems } = readRows(data);
    // References to a row that is itself broken would only repeat its problem.
    const all = problems.length > 0 ? problems : checkRows(rows);
    if (all.length > 0)
        throw new DatasetError(all);
    return rows;
}
export function buildDatabase(inputs, path) {
    const rows = checkedRows(inputs.data);
    const { version, date } = versionOf(inputs);
    mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(path);
    const aside = `${path}.${process.pid}.building`;
    try {
        const db = createDatabase(aside, inputs.migrations);
        try {
            db.pragma('journal_mode = MEMORY');
            db.transaction(() => insertRows(db, rows, version, date))();
        }
        finally {
            db.close();
        }
        sync(aside);
        renameSync(aside, path);
        sync(dirname(path));
    }
    finally {
        rmSync(aside, { force: true });
    }
}
/** What builds that were killed left behind; a build that still runs keeps its file. */
function removeLeftovers(path) {
    const pattern = new RegExp(`^${literally(basename(path))}\\.(\\d+)\\.building`);
    for (const file of readdirSync(dirname(path))) {
        const pid = pattern.exec(file)?.[1];
        if (pid !== undefined && !isRunning(Number(pid)))
            rmSync(join(dirname(path), file), { force: true });
    }
}
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return pid !== process.pid;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function sync(path) {
    const handle = openSync(path, 'r');
    try {
        fsyncSync(handle);
    }
    finally {
        closeSync(handle);
    }
}
function insertRows(db, rows, version, date) {
    const source = db.prepare('INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?)');
    for (const row of rows['sources.csv'])
        source.run(row.id, row.citation, row.url, row.basis, row.family, row.year, row.trust);
    const group = db.prepare('INSERT INTO class VALUES (?, ?, ?, ?, ?)');
    for (const row of rows['classes.csv'])
        group.run(row.id, row.title, row.can_clog === 'yes' ? 1 : 0, row.why, row.source);
    const ingredient = db.prepare('INSERT INTO ingredient VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    const name = db.prepare('INSERT INTO name VALUES (?, ?, ?, ?, ?)');
    const insertName = (text, kind, of) => {
        const key = nameKey(text);
        name.run(key, tightKey(key), text, kind, idOf(of));
    };
    for (const row of rows['ingredients.csv']) {
        ingredient.run(idOf(row.name), row.name, row.class, row.oil, row.active, row.cap, row.cap_source, row.by);
        insertName(row.name, 'inci', row.name);
    }
    for (const row of rows['aliases.csv'])
        insertName(row.alias, row.kind, row.ingredient);
    const ambiguous = db.prepare('INSERT INTO ambiguous_name VALUES (?, ?, ?, ?)');
    for (const row of rows['ambiguous.csv']) {
        for (const [position, candidate] of row.candidates.split(';').entries())
            ambiguous.run(nameKey(row.name), position, row.name, idOf(candidate));
    }
    insertRatings(db, rows);
    db.prepare('INSERT INTO dataset VALUES (1, ?, ?)').run(version, date);
}
function insertRatings(db, rows) {
    const rating = db.prepare('INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const link = db.prepare('INSERT INTO rating_also VALUES (?, ?, ?, ?, ?)');
    for (const row of rows['ratings.csv']) {
        const id = idOf(row.ingredient);
        rating.run(id, row.family, row.basis, row.low, row.high, row.value, row.finding, row.irritancy, row.model, row.dose, row.vehicle, row.source, row.note);
        for (const [position, also] of (row.also?.split(';') ?? []).entries())
            link.run(id, row.family, row.basis, position, also);
    }
}
//# sourceMappingURL=build.js.map