// Opens the database: a new one with all migrations run, or a finished one to read from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
/** A new, empty database with the schema of every numbered file in `migrations`. */
export function createDatabase(path, migrations) {
    const db = new Database(path);
    db.pragma('foreign_keys = ON');
    for (const file of migrationFiles(migrations))
        db.exec(readFileSync(join(migrations, file), 'utf8'));
    return db;
}
/** An existing database, never written to. */
export function openReadOnly(path) {
    return new Database(path, { readonly: true, fileMustExist: true });
}
export function migrationFiles(migrations) {
    return readdirSync(migrations)
        .filter((file) => /^\d{3}_.+\.sql$/.test(file))
        .sort();
}
//# sourceMappingURL=database.js.map