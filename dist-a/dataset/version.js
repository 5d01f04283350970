// The version of a dataset: a hash of everything it is made from.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationFiles } from "../sqlite/database.js";
import { TABLE_FILES } from "./files.js";
const LENGTH = 16;
const DATE_FILE = 'date.txt';
export function versionOf({ data, migrations, engine }) {
    const hash = createHash('sha256').update(engine);
    const paths = [...TABLE_FILES, DATE_FILE]
        .map((file) => join(data, file))
        .concat(migrationFiles(migrations).map((file) => join(migrations, file)));
    for (const path of paths)
        hash.update('\0').update(readFileSync(path));
    return { version: hash.digest('hex').slice(0, LENGTH), date: readFileSync(join(data, DATE_FILE), 'utf8').trim() };
}
//# sourceMappingURL=version.js.map