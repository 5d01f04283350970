// The database for the inputs at hand: the one in place when it was made from them, else a new one.
import { readDataset } from "../sqlite/catalogue.js";
import { openReadOnly } from "../sqlite/database.js";
import { versionOf } from "./version.js";
export async function ensureDatabase(inputs, path) {
    const { version } = versionOf(inputs);
    const current = openIfCurrent(path, version);
    if (current !== null)
        return { db: current, built: false };
    // What reads and checks the data is loaded only where there is something to build.
    const { buildDatabase } = await import("./build.js");
    buildDatabase(inputs, path);
    return { db: openReadOnly(path), built: true };
}
/** The database in place, if there is one, it can be read and it has this version. */
function openIfCurrent(path, version) {
    let db = null;
    try {
        db = openReadOnly(path);
        if (readDataset(db).version === version)
            return db;
    }
    catch {
        // Missing, half-written by another program or not a database: built anew.
    }
    db?.close();
    return null;
}
//# sourceMappingURL=ensure.js.map