import { createRequire as bundleRequire } from 'node:module';const require = bundleRequire(import.meta.url);
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/core/name.ts
function nameKey(text) {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  const isAscii = ASCII.test(lower);
  const unmarked = (isAscii ? lower : lower.replace(INVISIBLE, "")).replace(FOOTNOTE2, " ").replace(MARKS, "").replace(QUOTES, "'").replace(/\\/g, "/");
  return squeeze(isAscii ? unmarked : fold(unmarked));
}
function fold(text) {
  return text.replace(DASHES, "-").normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\P{ASCII}/gu, (c) => GREEK[c] ?? LOOKALIKE[c] ?? c);
}
function squeeze(text) {
  const named2 = FIVE_DIGITS.test(text) ? text.replace(COLOUR_INDEX, "$1ci ") : text;
  return named2.replace(/\s{2,}|[^\S ]/g, " ").trim().replace(/^[.,:]+|[.,:]+$/g, "").trim();
}
function tightKey(key) {
  const marked = MARK_BETWEEN_NUMBERS.test(key) ? key.replace(/(\d)[^a-z0-9]+(?=\d)/g, "$1_") : key;
  return marked.replace(/[^a-z0-9_\u0080-\uffff]+/g, "");
}
function wordsOf(key) {
  return key.match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
}
function idOf(name) {
  return wordsOf(nameKey(name)).join("-");
}
var GREEK, LOOKALIKE, PLAIN, ASCII, INVISIBLE, MARKS, FOOTNOTE2, DASHES, QUOTES, FIVE_DIGITS, COLOUR_INDEX, MARK_BETWEEN_NUMBERS;
var init_name = __esm({
  "src/core/name.ts"() {
    "use strict";
    GREEK = {
      \u03B1: "alpha",
      \u03B2: "beta",
      \u03B3: "gamma",
      \u03B4: "delta",
      \u03B5: "epsilon",
      \u03C9: "omega"
    };
    LOOKALIKE = {
      \u0430: "a",
      \u0441: "c",
      \u0435: "e",
      \u0456: "i",
      \u043E: "o",
      \u0440: "p",
      \u0445: "x",
      \u0443: "y",
      \u03BF: "o",
      \u03BD: "v",
      \u00DF: "ss",
      \u00E6: "ae",
      \u0153: "oe",
      \u00F8: "o",
      \u0142: "l",
      \u0111: "d",
      \u0131: "i"
    };
    PLAIN = /^[a-z0-9 ,/\-.&+:]*$/;
    ASCII = /^[\x20-\x7e]*$/;
    INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029\ue000]/gu;
    MARKS = /[*†‡§¶^~°•®™©℠¹²³⁰⁴-⁹#]|\(r\)|\(tm\)/g;
    FOOTNOTE2 = / ?\[\d{1,2}\]| ?\(\*+\)| \(\d{1,2}\)(?= |$)/g;
    DASHES = /[\u2010-\u2015\u2212\u00ac\ufe58\ufe63\uff0d]+/g;
    QUOTES = /[\u2018-\u201b\u2032\u00b4`]/g;
    FIVE_DIGITS = /\d{5}/;
    COLOUR_INDEX = /(^|[^a-z0-9])c\.?[il1|]\.?[ :]?\s?(?=\d{5}(?!\d))/g;
    MARK_BETWEEN_NUMBERS = /\d[^a-z0-9]+\d/;
  }
});

// src/core/ingredient.ts
var OIL_KINDS, BASES, FINDINGS, ACTIVE_KINDS, ALIAS_KINDS;
var init_ingredient = __esm({
  "src/core/ingredient.ts"() {
    "use strict";
    OIL_KINDS = [
      "plant_oil",
      "animal_oil",
      "mineral_oil",
      "butter",
      "triglyceride",
      "hydrocarbon_oil",
      "lanolin",
      "essential_oil",
      "wax",
      "ester_oil",
      "silicone",
      "ethoxylated_oil",
      "modified_oil"
    ];
    BASES = ["human", "rabbit", "rabbit_secondhand", "list"];
    FINDINGS = ["positive", "negative"];
    ACTIVE_KINDS = ["aha", "bha", "retinoid", "keratolytic"];
    ALIAS_KINDS = [
      "synonym",
      "common_name",
      "drug_name",
      "colour_name",
      "translation",
      "old_inci",
      "trade_name",
      "misspelling"
    ];
  }
});

// src/sqlite/seal.ts
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
function seal(bytes) {
  bytes.fill(0, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
  bytes.writeUInt32BE(createHash("sha256").update(bytes).digest().readUInt32BE(), CHECKSUM_AT);
  return bytes;
}
function isSealed(path) {
  const hash = createHash("sha256");
  let expected = null;
  for (const chunk of chunksOf(path)) {
    if (expected === null) {
      if (!isHeader(chunk)) return false;
      expected = chunk.readUInt32BE(CHECKSUM_AT);
      chunk.fill(0, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
    }
    hash.update(chunk);
  }
  return expected === hash.digest().readUInt32BE();
}
function isOurs(path) {
  for (const chunk of chunksOf(path)) return isHeader(chunk);
  return true;
}
function isHeader(bytes) {
  return bytes.length >= HEADER_BYTES && bytes.subarray(0, MAGIC.length).equals(MAGIC) && bytes.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
}
function* chunksOf(path) {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const handle = openSync(path, "r");
  try {
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk))
      yield chunk.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
var APPLICATION_ID, MAGIC, HEADER_BYTES, CHECKSUM_AT, CHECKSUM_BYTES, APPLICATION_ID_AT, CHUNK_BYTES;
var init_seal = __esm({
  "src/sqlite/seal.ts"() {
    "use strict";
    APPLICATION_ID = 1347375685;
    MAGIC = Buffer.from("SQLite format 3\0");
    HEADER_BYTES = 100;
    CHECKSUM_AT = 60;
    CHECKSUM_BYTES = 4;
    APPLICATION_ID_AT = 68;
    CHUNK_BYTES = 64 * 1024;
  }
});

// src/sqlite/database.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
function createDatabase(migrations) {
  const db = new Database(":memory:");
  db.pragma("foreign_keys = ON");
  db.pragma(`application_id = ${APPLICATION_ID}`);
  for (const file of migrationFiles(migrations)) db.exec(readFileSync(join(migrations, file), "utf8"));
  return db;
}
function finish(db) {
  return seal(Buffer.from(db.serialize()));
}
function openReadOnly(path) {
  return new Database(path, { readonly: true, fileMustExist: true });
}
function openBytes(bytes) {
  return new Database(bytes, { readonly: true });
}
function migrationFiles(migrations) {
  return readdirSync(migrations).filter((file) => /^\d{3}_.+\.sql$/.test(file)).sort();
}
var init_database = __esm({
  "src/sqlite/database.ts"() {
    "use strict";
    init_seal();
  }
});

// src/dataset/files.ts
var TABLE_FILES, OVERLAY_FILES, DATE_FILE;
var init_files = __esm({
  "src/dataset/files.ts"() {
    "use strict";
    TABLE_FILES = [
      "sources.csv",
      "classes.csv",
      "ingredients.csv",
      "aliases.csv",
      "ambiguous.csv",
      "ratings.csv"
    ];
    OVERLAY_FILES = ["sources.csv", "ingredients.csv", "aliases.csv", "ratings.csv"];
    DATE_FILE = "date.txt";
  }
});

// src/dataset/problems.ts
function lineOf({ file, line, field, message }) {
  const where = line === null ? file : `${file}:${line}`;
  return field === null ? `${where}: ${message}` : `${where}: ${field}: ${message}`;
}
function readFailure(error) {
  return { line: null, field: null, message: `cannot be read: ${error.message}` };
}
var DatasetError;
var init_problems = __esm({
  "src/dataset/problems.ts"() {
    "use strict";
    DatasetError = class extends Error {
      problems;
      constructor(problems) {
        super(
          `the data has ${problems.length} problem${problems.length === 1 ? "" : "s"}:
${problems.map(lineOf).join("\n")}`
        );
        this.name = "DatasetError";
        this.problems = problems;
      }
    };
  }
});

// src/dataset/input-files.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
function readInputFiles({ data, overlay = null, migrations, engine }) {
  const problems = [];
  const date = readFile(join2(data, DATE_FILE), DATE_FILE, problems)?.bytes.toString().trim() ?? "";
  if (!DAY.test(date)) problems.push(problem(DATE_FILE, `is ${JSON.stringify(date)}; it must be a day, YYYY-MM-DD`));
  return {
    data: filesOf(TABLE_FILES, (file) => readFile(join2(data, file), file, problems)),
    date,
    overlay: overlay === null ? null : readOverlay2(overlay, problems),
    migrations: migrationFiles(migrations).map((file) => readFileSync2(join2(migrations, file))),
    engine,
    problems
  };
}
function readOverlay2(folder, problems) {
  let present = [];
  try {
    present = readdirSync2(folder).filter((name) => !name.startsWith("."));
  } catch (error) {
    problems.push({ file: folder, ...readFailure(error) });
  }
  for (const name of present)
    if (!OVERLAY_FILES.includes(name))
      problems.push(problem(join2(folder, name), `is none of the files read here: ${OVERLAY_FILES.join(", ")}`));
  return filesOf(
    OVERLAY_FILES.filter((file) => present.includes(file)),
    (file) => readFile(join2(folder, file), join2(folder, file), problems)
  );
}
function filesOf(names2, read) {
  const files = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const file = read(name);
    if (file !== null) files.set(name, file);
  }
  return files;
}
function readFile(path, label, problems) {
  try {
    return { label, bytes: readFileSync2(path) };
  } catch (error) {
    problems.push({ file: label, ...readFailure(error) });
    return null;
  }
}
function problem(file, message) {
  return { file, line: null, field: null, message };
}
var DAY;
var init_input_files = __esm({
  "src/dataset/input-files.ts"() {
    "use strict";
    init_database();
    init_files();
    init_problems();
    DAY = /^\d{4}-\d{2}-\d{2}$/;
  }
});

// src/dataset/keep.ts
import { randomBytes } from "node:crypto";
import {
  closeSync as closeSync2,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync as openSync2,
  readdirSync as readdirSync3,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join as join3 } from "node:path";
function keepDatabase(bytes, path) {
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  const aside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.building`;
  try {
    const handle = openSync2(aside, "wx");
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync2(handle);
    }
    renameSync(aside, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(aside, { force: true });
  }
}
function tryToKeep(bytes, path) {
  try {
    if (existsSync(path) && !isOurs(path)) return `${path} is no database of Porewise; it was left as it is`;
    keepDatabase(bytes, path);
    return null;
  } catch (error) {
    return `${path} cannot be written: ${error.message}`;
  }
}
function removeLeftovers(path) {
  const pattern2 = new RegExp(`^${literally(basename(path))}\\.(\\d+)\\..*building$`);
  for (const file of readdirSync3(dirname(path))) {
    const pid = pattern2.exec(file)?.[1];
    if (pid !== void 0 && !isRunning(Number(pid))) rmSync(join3(dirname(path), file), { force: true });
  }
}
function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function syncFolder(path) {
  const handle = openSync2(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync2(handle);
  }
}
var init_keep = __esm({
  "src/dataset/keep.ts"() {
    "use strict";
    init_seal();
  }
});

// src/dataset/version.ts
import { createHash as createHash2 } from "node:crypto";
function versionOfFiles({ data, date, overlay, migrations, engine }) {
  const hash = createHash2("sha256").update(engine);
  for (const { bytes } of data.values()) hash.update("\0").update(bytes);
  hash.update("\0").update(date);
  for (const bytes of migrations) hash.update("\0").update(bytes);
  if (overlay !== null) hash.update("\0overlay");
  for (const [name, { bytes }] of overlay ?? []) hash.update(`\0${name}\0`).update(bytes);
  return { version: hash.digest("hex").slice(0, LENGTH), date };
}
var LENGTH;
var init_version = __esm({
  "src/dataset/version.ts"() {
    "use strict";
    init_input_files();
    LENGTH = 16;
  }
});

// src/dataset/overlay.ts
function layOver(table2, overlay) {
  const problems = [];
  const own = {
    "sources.csv": withoutCopies(overlay["sources.csv"], table2["sources.csv"]),
    "ingredients.csv": withoutCopies(overlay["ingredients.csv"], table2["ingredients.csv"]),
    "aliases.csv": withoutCopies(overlay["aliases.csv"], table2["aliases.csv"]),
    "ratings.csv": withoutCopies(overlay["ratings.csv"], table2["ratings.csv"])
  };
  const sources = ownSources(own, table2, problems);
  const ratings = ownRatings(own, new Map(sources.map((row) => [row.id, row])), table2, problems);
  return {
    rows: {
      ...table2,
      "sources.csv": [...table2["sources.csv"], ...sources],
      "ingredients.csv": replaced(table2["ingredients.csv"], own["ingredients.csv"], ({ name }) => name),
      ...names(table2, own),
      "ratings.csv": replaced(table2["ratings.csv"], ratings, witnessOf)
    },
    counts: {
      ingredients: own["ingredients.csv"].length,
      aliases: own["aliases.csv"].length,
      ratings: own["ratings.csv"].length,
      sources: own["sources.csv"].length
    },
    operatorSources: new Set(sources.map(({ id }) => id)),
    problems
  };
}
function witnessOf({ ingredient, family, basis }) {
  return `${ingredient}|${family}|${basis}`;
}
function ownSources(own, table2, problems) {
  const known = new Set(table2["sources.csv"].map(({ id }) => id));
  const sources = [];
  for (const row of own["sources.csv"]) {
    if (!known.has(row.id)) sources.push(row);
    else report(problems, row, "id", `"${row.id}" is a source of the table; give yours an id of its own`);
  }
  const needsOperator = own["ratings.csv"].some(({ source }) => (source ?? OPERATOR.id) === OPERATOR.id);
  return needsOperator && !sources.some(({ id }) => id === OPERATOR.id) ? [...sources, OPERATOR] : sources;
}
function ownRatings(own, sources, table2, problems) {
  const foreign = new Set(table2["sources.csv"].map(({ id }) => id));
  return own["ratings.csv"].map((row) => {
    const source = row.source ?? OPERATOR.id;
    for (const [i, id] of [source, ...row.also?.split(";") ?? []].entries()) {
      if (foreign.has(id) && !sources.has(id))
        report(
          problems,
          row,
          i === 0 ? "source" : "also",
          `"${id}" is a source of the table; cite a row of your own sources.csv, or leave family and source empty`
        );
    }
    return { ...row, source, family: row.family ?? sources.get(source)?.family ?? source };
  });
}
function names(table2, own) {
  const tightOf = (name) => tightKey(nameKey(name));
  const taken = /* @__PURE__ */ new Set([
    ...own["ingredients.csv"].map(({ name }) => tightOf(name)),
    ...own["aliases.csv"].map(({ alias }) => tightOf(alias))
  ]);
  if (taken.size === 0) return { "aliases.csv": table2["aliases.csv"], "ambiguous.csv": table2["ambiguous.csv"] };
  return {
    "aliases.csv": [...table2["aliases.csv"].filter(({ alias }) => !taken.has(tightOf(alias))), ...own["aliases.csv"]],
    "ambiguous.csv": table2["ambiguous.csv"].filter(({ name }) => !taken.has(tightOf(name)))
  };
}
function replaced(table2, own, keyOf) {
  const keys = new Set(own.map(keyOf));
  return [...table2.filter((row) => !keys.has(keyOf(row))), ...own];
}
function withoutCopies(own, table2) {
  if (own.length === 0) return own;
  const cells = ({ file: _file, line: _line, ...rest }) => JSON.stringify(rest);
  const known = new Set(table2.map(cells));
  return own.filter((row) => !known.has(cells(row)));
}
function report(problems, { file, line }, field, message) {
  problems.push({ file, line, field, message });
}
var OPERATOR;
var init_overlay = __esm({
  "src/dataset/overlay.ts"() {
    "use strict";
    init_name();
    OPERATOR = {
      id: "operator",
      citation: "The operator of this service",
      url: null,
      basis: "none",
      family: "operator",
      year: null,
      trust: "none",
      file: "sources.csv",
      line: 0
    };
  }
});

// src/dataset/check-rows.ts
function checkRows(rows, isSpoilt) {
  const problems = [];
  const report2 = ({ file, line }, field, message) => problems.push({ file, line, field, message });
  const sources = new Set(rows["sources.csv"].map((row) => row.id));
  const classes = new Set(rows["classes.csv"].map((row) => row.id));
  const names2 = new Set(rows["ingredients.csv"].map((row) => row.name));
  const isSource = (id) => sources.has(id) || isSpoilt("sources.csv", id);
  const isClass = (id) => classes.has(id) || isSpoilt("classes.csv", id);
  const isIngredient = (name) => names2.has(name) || isSpoilt("ingredients.csv", name);
  unique(
    rows["sources.csv"],
    (row) => row.id,
    (row, first) => report2(row, "id", `"${row.id}" stands in ${placeOf(first, row)} already`)
  );
  unique(
    rows["classes.csv"],
    (row) => row.id,
    (row, first) => report2(row, "id", `"${row.id}" stands in ${placeOf(first, row)} already`)
  );
  for (const row of rows["classes.csv"])
    if (!isSource(row.source)) report2(row, "source", `"${row.source}" is not in sources.csv`);
  unique(
    rows["ingredients.csv"],
    (row) => idOf(row.name),
    (row, first) => report2(row, "name", `"${row.name}" has the id of "${first.name}" in ${placeOf(first, row)}`)
  );
  for (const row of rows["ingredients.csv"]) {
    if (!isClass(row.class)) report2(row, "class", `"${row.class}" is not in classes.csv`);
    if (row.cap === null !== (row.cap_source === null))
      report2(row, "cap_source", "a cap and its source come together");
    if (row.cap_source !== null && !isSource(row.cap_source))
      report2(row, "cap_source", `"${row.cap_source}" is not in sources.csv`);
  }
  const owners = checkNames(rows, isIngredient, report2);
  checkRatings(rows, isIngredient, isSource, owners, report2);
  return problems;
}
function placeOf(first, second) {
  return first.file === second.file ? `line ${first.line}` : `${first.file}:${first.line}`;
}
function unknownName(name, owners) {
  const meant = owners.get(tightKey(nameKey(name)));
  return `"${name}" is not a name in ingredients.csv${meant === void 0 ? "" : `; write "${meant.ingredient}"`}`;
}
function checkNames(rows, isIngredient, report2) {
  const owners = /* @__PURE__ */ new Map();
  const claim = (row, field, name, ingredient) => {
    const tight = tightKey(nameKey(name));
    if (tight === "") return report2(row, field, `"${name}" holds no letter or digit`);
    const owner = owners.get(tight);
    if (owner === void 0) owners.set(tight, { ingredient, at: `${row.file}:${row.line}` });
    else if (owner.ingredient !== ingredient)
      report2(
        row,
        field,
        `"${name}" could mean "${ingredient}" or "${owner.ingredient}" (${owner.at}); if both are meant, it belongs in the table's ambiguous.csv`
      );
  };
  for (const row of rows["ingredients.csv"]) claim(row, "name", row.name, row.name);
  for (const row of rows["aliases.csv"]) {
    if (!isIngredient(row.ingredient)) report2(row, "ingredient", unknownName(row.ingredient, owners));
    else claim(row, "alias", row.alias, row.ingredient);
  }
  unique(
    rows["aliases.csv"],
    (row) => `${nameKey(row.alias)}|${row.ingredient}`,
    (row, first) => report2(row, "alias", `"${row.alias}" stands in ${placeOf(first, row)} already`)
  );
  const canonical = new Map(rows["ingredients.csv"].map((row) => [nameKey(row.name), row]));
  for (const row of rows["aliases.csv"]) {
    const named2 = canonical.get(nameKey(row.alias));
    if (named2 !== void 0)
      report2(row, "alias", `"${row.alias}" is the canonical name in ${named2.file}:${named2.line}`);
  }
  for (const row of rows["ambiguous.csv"]) {
    const owner = owners.get(tightKey(nameKey(row.name)));
    if (owner !== void 0) report2(row, "name", `"${row.name}" identifies "${owner.ingredient}" (${owner.at})`);
    const candidates = row.candidates.split(";");
    if (candidates.length < 2) report2(row, "candidates", 'needs two ingredients or more, separated by ";"');
    for (const candidate of candidates)
      if (!isIngredient(candidate)) report2(row, "candidates", unknownName(candidate, owners));
  }
  return owners;
}
function checkRatings(rows, isIngredient, isSource, owners, report2) {
  const sources = new Map(rows["sources.csv"].map((row) => [row.id, row]));
  unique(
    rows["ratings.csv"],
    (row) => `${row.ingredient}|${row.family}|${row.basis}`,
    (row, first) => report2(
      row,
      "family",
      `"${row.ingredient}" has a row of this family and basis in ${placeOf(first, row)}; copies are one witness`
    )
  );
  for (const row of rows["ratings.csv"]) {
    const fault = (field, message) => report2(row, field, message);
    if (!isIngredient(row.ingredient)) fault("ingredient", unknownName(row.ingredient, owners));
    if (row.low === null !== (row.high === null)) fault("high", "low and high come together");
    if (row.low !== null && row.high !== null && row.low > row.high)
      fault("high", `${row.high} is under low (${row.low})`);
    if (row.low === null && row.finding === null) fault("finding", "a rating needs low and high, or a finding");
    if (row.value !== null && !(row.low !== null && row.high !== null && row.low <= row.value && row.value <= row.high))
      fault("value", "must lie between low and high");
    const links = [row.source, ...row.also === null ? [] : row.also.split(";")];
    if (links.length > MOST_LINKS) fault("also", `a witness has up to ${MOST_LINKS} links`);
    for (const [i, id] of links.entries()) {
      const source = sources.get(id);
      const field = i === 0 ? "source" : "also";
      if (!isSource(id)) fault(field, `"${id}" is not in sources.csv`);
      if (source === void 0) continue;
      if (source.family !== row.family)
        fault(field, `"${id}" is of the family "${source.family}", the row of "${row.family}"`);
      else if (i === 0 && source.basis !== row.basis && source !== OPERATOR)
        fault("basis", `"${id}" has the basis "${source.basis}"`);
    }
  }
}
function unique(rows, keyOf, twice) {
  const seen = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const first = seen.get(keyOf(row));
    if (first === void 0) seen.set(keyOf(row), row);
    else twice(row, first);
  }
}
var MOST_LINKS;
var init_check_rows = __esm({
  "src/dataset/check-rows.ts"() {
    "use strict";
    init_name();
    init_overlay();
    MOST_LINKS = 3;
  }
});

// node_modules/@sinclair/typebox/build/esm/system/evaluate.mjs
var init_evaluate = __esm({
  "node_modules/@sinclair/typebox/build/esm/system/evaluate.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/value/guard/guard.mjs
function IsAsyncIterator(value) {
  return IsObject(value) && globalThis.Symbol.asyncIterator in value;
}
function IsIterator(value) {
  return IsObject(value) && globalThis.Symbol.iterator in value;
}
function IsStandardObject(value) {
  return IsObject(value) && (globalThis.Object.getPrototypeOf(value) === Object.prototype || globalThis.Object.getPrototypeOf(value) === null);
}
function IsPromise(value) {
  return value instanceof globalThis.Promise;
}
function IsDate(value) {
  return value instanceof Date && globalThis.Number.isFinite(value.getTime());
}
function IsMap(value) {
  return value instanceof globalThis.Map;
}
function IsSet(value) {
  return value instanceof globalThis.Set;
}
function IsTypedArray(value) {
  return globalThis.ArrayBuffer.isView(value);
}
function IsUint8Array(value) {
  return value instanceof globalThis.Uint8Array;
}
function HasPropertyKey(value, key) {
  return key in value;
}
function IsObject(value) {
  return value !== null && typeof value === "object";
}
function IsArray(value) {
  return globalThis.Array.isArray(value) && !globalThis.ArrayBuffer.isView(value);
}
function IsUndefined(value) {
  return value === void 0;
}
function IsNull(value) {
  return value === null;
}
function IsBoolean(value) {
  return typeof value === "boolean";
}
function IsNumber(value) {
  return typeof value === "number";
}
function IsInteger(value) {
  return globalThis.Number.isInteger(value);
}
function IsBigInt(value) {
  return typeof value === "bigint";
}
function IsString(value) {
  return typeof value === "string";
}
function IsFunction(value) {
  return typeof value === "function";
}
function IsSymbol(value) {
  return typeof value === "symbol";
}
function IsValueType(value) {
  return IsBigInt(value) || IsBoolean(value) || IsNull(value) || IsNumber(value) || IsString(value) || IsSymbol(value) || IsUndefined(value);
}
var init_guard = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/guard/guard.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/value/guard/index.mjs
var init_guard2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/guard/index.mjs"() {
    init_guard();
  }
});

// node_modules/@sinclair/typebox/build/esm/system/policy.mjs
var TypeSystemPolicy;
var init_policy = __esm({
  "node_modules/@sinclair/typebox/build/esm/system/policy.mjs"() {
    init_guard2();
    (function(TypeSystemPolicy2) {
      TypeSystemPolicy2.InstanceMode = "default";
      TypeSystemPolicy2.ExactOptionalPropertyTypes = false;
      TypeSystemPolicy2.AllowArrayObject = false;
      TypeSystemPolicy2.AllowNaN = false;
      TypeSystemPolicy2.AllowNullVoid = false;
      function IsExactOptionalProperty(value, key) {
        return TypeSystemPolicy2.ExactOptionalPropertyTypes ? key in value : value[key] !== void 0;
      }
      TypeSystemPolicy2.IsExactOptionalProperty = IsExactOptionalProperty;
      function IsObjectLike(value) {
        const isObject2 = IsObject(value);
        return TypeSystemPolicy2.AllowArrayObject ? isObject2 : isObject2 && !IsArray(value);
      }
      TypeSystemPolicy2.IsObjectLike = IsObjectLike;
      function IsRecordLike(value) {
        return IsObjectLike(value) && !(value instanceof Date) && !(value instanceof Uint8Array);
      }
      TypeSystemPolicy2.IsRecordLike = IsRecordLike;
      function IsNumberLike(value) {
        return TypeSystemPolicy2.AllowNaN ? IsNumber(value) : Number.isFinite(value);
      }
      TypeSystemPolicy2.IsNumberLike = IsNumberLike;
      function IsVoidLike(value) {
        const isUndefined = IsUndefined(value);
        return TypeSystemPolicy2.AllowNullVoid ? isUndefined || value === null : isUndefined;
      }
      TypeSystemPolicy2.IsVoidLike = IsVoidLike;
    })(TypeSystemPolicy || (TypeSystemPolicy = {}));
  }
});

// node_modules/@sinclair/typebox/build/esm/type/registry/format.mjs
var format_exports = {};
__export(format_exports, {
  Clear: () => Clear,
  Delete: () => Delete,
  Entries: () => Entries,
  Get: () => Get,
  Has: () => Has,
  Set: () => Set2
});
function Entries() {
  return new Map(map);
}
function Clear() {
  return map.clear();
}
function Delete(format2) {
  return map.delete(format2);
}
function Has(format2) {
  return map.has(format2);
}
function Set2(format2, func) {
  map.set(format2, func);
}
function Get(format2) {
  return map.get(format2);
}
var map;
var init_format = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/registry/format.mjs"() {
    map = /* @__PURE__ */ new Map();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/registry/type.mjs
var type_exports = {};
__export(type_exports, {
  Clear: () => Clear2,
  Delete: () => Delete2,
  Entries: () => Entries2,
  Get: () => Get2,
  Has: () => Has2,
  Set: () => Set3
});
function Entries2() {
  return new Map(map2);
}
function Clear2() {
  return map2.clear();
}
function Delete2(kind) {
  return map2.delete(kind);
}
function Has2(kind) {
  return map2.has(kind);
}
function Set3(kind, func) {
  map2.set(kind, func);
}
function Get2(kind) {
  return map2.get(kind);
}
var map2;
var init_type = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/registry/type.mjs"() {
    map2 = /* @__PURE__ */ new Map();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/registry/index.mjs
var init_registry = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/registry/index.mjs"() {
    init_format();
    init_type();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/guard/value.mjs
var value_exports = {};
__export(value_exports, {
  HasPropertyKey: () => HasPropertyKey2,
  IsArray: () => IsArray2,
  IsAsyncIterator: () => IsAsyncIterator2,
  IsBigInt: () => IsBigInt2,
  IsBoolean: () => IsBoolean2,
  IsDate: () => IsDate2,
  IsFunction: () => IsFunction2,
  IsIterator: () => IsIterator2,
  IsNull: () => IsNull2,
  IsNumber: () => IsNumber2,
  IsObject: () => IsObject2,
  IsRegExp: () => IsRegExp,
  IsString: () => IsString2,
  IsSymbol: () => IsSymbol2,
  IsUint8Array: () => IsUint8Array2,
  IsUndefined: () => IsUndefined2
});
function HasPropertyKey2(value, key) {
  return key in value;
}
function IsAsyncIterator2(value) {
  return IsObject2(value) && !IsArray2(value) && !IsUint8Array2(value) && Symbol.asyncIterator in value;
}
function IsArray2(value) {
  return Array.isArray(value);
}
function IsBigInt2(value) {
  return typeof value === "bigint";
}
function IsBoolean2(value) {
  return typeof value === "boolean";
}
function IsDate2(value) {
  return value instanceof globalThis.Date;
}
function IsFunction2(value) {
  return typeof value === "function";
}
function IsIterator2(value) {
  return IsObject2(value) && !IsArray2(value) && !IsUint8Array2(value) && Symbol.iterator in value;
}
function IsNull2(value) {
  return value === null;
}
function IsNumber2(value) {
  return typeof value === "number";
}
function IsObject2(value) {
  return typeof value === "object" && value !== null;
}
function IsRegExp(value) {
  return value instanceof globalThis.RegExp;
}
function IsString2(value) {
  return typeof value === "string";
}
function IsSymbol2(value) {
  return typeof value === "symbol";
}
function IsUint8Array2(value) {
  return value instanceof globalThis.Uint8Array;
}
function IsUndefined2(value) {
  return value === void 0;
}
var init_value = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/guard/value.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/create/immutable.mjs
function ImmutableArray(value) {
  return globalThis.Object.freeze(value).map((value2) => Immutable(value2));
}
function ImmutableDate(value) {
  return value;
}
function ImmutableUint8Array(value) {
  return value;
}
function ImmutableRegExp(value) {
  return value;
}
function ImmutableObject(value) {
  const result = {};
  for (const key of Object.getOwnPropertyNames(value)) {
    result[key] = Immutable(value[key]);
  }
  for (const key of Object.getOwnPropertySymbols(value)) {
    result[key] = Immutable(value[key]);
  }
  return globalThis.Object.freeze(result);
}
function Immutable(value) {
  return IsArray2(value) ? ImmutableArray(value) : IsDate2(value) ? ImmutableDate(value) : IsUint8Array2(value) ? ImmutableUint8Array(value) : IsRegExp(value) ? ImmutableRegExp(value) : IsObject2(value) ? ImmutableObject(value) : value;
}
var init_immutable = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/create/immutable.mjs"() {
    init_value();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/clone/value.mjs
function ArrayType(value) {
  return value.map((value2) => Visit(value2));
}
function DateType(value) {
  return new Date(value.getTime());
}
function Uint8ArrayType(value) {
  return new Uint8Array(value);
}
function RegExpType(value) {
  return new RegExp(value.source, value.flags);
}
function ObjectType(value) {
  const result = {};
  for (const key of Object.getOwnPropertyNames(value)) {
    result[key] = Visit(value[key]);
  }
  for (const key of Object.getOwnPropertySymbols(value)) {
    result[key] = Visit(value[key]);
  }
  return result;
}
function Visit(value) {
  return IsArray2(value) ? ArrayType(value) : IsDate2(value) ? DateType(value) : IsUint8Array2(value) ? Uint8ArrayType(value) : IsRegExp(value) ? RegExpType(value) : IsObject2(value) ? ObjectType(value) : value;
}
function Clone(value) {
  return Visit(value);
}
var init_value2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/clone/value.mjs"() {
    init_value();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/create/type.mjs
function CreateType(schema, options) {
  const result = options !== void 0 ? { ...options, ...schema } : schema;
  switch (TypeSystemPolicy.InstanceMode) {
    case "freeze":
      return Immutable(result);
    case "clone":
      return Clone(result);
    default:
      return result;
  }
}
var init_type2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/create/type.mjs"() {
    init_policy();
    init_immutable();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/symbols/symbols.mjs
var TransformKind, ReadonlyKind, OptionalKind, Hint, Kind;
var init_symbols = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/symbols/symbols.mjs"() {
    TransformKind = /* @__PURE__ */ Symbol.for("TypeBox.Transform");
    ReadonlyKind = /* @__PURE__ */ Symbol.for("TypeBox.Readonly");
    OptionalKind = /* @__PURE__ */ Symbol.for("TypeBox.Optional");
    Hint = /* @__PURE__ */ Symbol.for("TypeBox.Hint");
    Kind = /* @__PURE__ */ Symbol.for("TypeBox.Kind");
  }
});

// node_modules/@sinclair/typebox/build/esm/type/symbols/index.mjs
var init_symbols2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/symbols/index.mjs"() {
    init_symbols();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/unsafe/unsafe.mjs
function Unsafe(options = {}) {
  return CreateType({ [Kind]: options[Kind] ?? "Unsafe" }, options);
}
var init_unsafe = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/unsafe/unsafe.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/unsafe/index.mjs
var init_unsafe2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/unsafe/index.mjs"() {
    init_unsafe();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/error/error.mjs
var TypeBoxError;
var init_error = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/error/error.mjs"() {
    TypeBoxError = class extends Error {
      constructor(message) {
        super(message);
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/error/index.mjs
var init_error2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/error/index.mjs"() {
    init_error();
  }
});

// node_modules/@sinclair/typebox/build/esm/system/system.mjs
var TypeSystemDuplicateTypeKind, TypeSystemDuplicateFormat, TypeSystem;
var init_system = __esm({
  "node_modules/@sinclair/typebox/build/esm/system/system.mjs"() {
    init_registry();
    init_unsafe2();
    init_symbols2();
    init_error2();
    TypeSystemDuplicateTypeKind = class extends TypeBoxError {
      constructor(kind) {
        super(`Duplicate type kind '${kind}' detected`);
      }
    };
    TypeSystemDuplicateFormat = class extends TypeBoxError {
      constructor(kind) {
        super(`Duplicate string format '${kind}' detected`);
      }
    };
    (function(TypeSystem2) {
      function Type2(kind, check) {
        if (type_exports.Has(kind))
          throw new TypeSystemDuplicateTypeKind(kind);
        type_exports.Set(kind, check);
        return (options = {}) => Unsafe({ ...options, [Kind]: kind });
      }
      TypeSystem2.Type = Type2;
      function Format2(format2, check) {
        if (format_exports.Has(format2))
          throw new TypeSystemDuplicateFormat(format2);
        format_exports.Set(format2, check);
        return format2;
      }
      TypeSystem2.Format = Format2;
    })(TypeSystem || (TypeSystem = {}));
  }
});

// node_modules/@sinclair/typebox/build/esm/system/index.mjs
var init_system2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/system/index.mjs"() {
    init_evaluate();
    init_policy();
    init_system();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/mapped/mapped-key.mjs
var init_mapped_key = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/mapped/mapped-key.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/mapped/mapped-result.mjs
function MappedResult(properties) {
  return CreateType({
    [Kind]: "MappedResult",
    properties
  });
}
var init_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/mapped/mapped-result.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/discard/discard.mjs
function DiscardKey(value, key) {
  const { [key]: _, ...rest } = value;
  return rest;
}
function Discard(value, keys) {
  return keys.reduce((acc, key) => DiscardKey(acc, key), value);
}
var init_discard = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/discard/discard.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/discard/index.mjs
var init_discard2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/discard/index.mjs"() {
    init_discard();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/array/array.mjs
function Array2(items, options) {
  return CreateType({ [Kind]: "Array", type: "array", items }, options);
}
var init_array = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/array/array.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/array/index.mjs
var init_array2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/array/index.mjs"() {
    init_array();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/async-iterator/async-iterator.mjs
function AsyncIterator(items, options) {
  return CreateType({ [Kind]: "AsyncIterator", type: "AsyncIterator", items }, options);
}
var init_async_iterator = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/async-iterator/async-iterator.mjs"() {
    init_symbols2();
    init_type2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/async-iterator/index.mjs
var init_async_iterator2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/async-iterator/index.mjs"() {
    init_async_iterator();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/constructor/constructor.mjs
function Constructor(parameters, returns, options) {
  return CreateType({ [Kind]: "Constructor", type: "Constructor", parameters, returns }, options);
}
var init_constructor = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/constructor/constructor.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/constructor/index.mjs
var init_constructor2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/constructor/index.mjs"() {
    init_constructor();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/function/function.mjs
function Function(parameters, returns, options) {
  return CreateType({ [Kind]: "Function", type: "Function", parameters, returns }, options);
}
var init_function = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/function/function.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/function/index.mjs
var init_function2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/function/index.mjs"() {
    init_function();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/create/index.mjs
var init_create = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/create/index.mjs"() {
    init_type2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/computed/computed.mjs
function Computed(target, parameters, options) {
  return CreateType({ [Kind]: "Computed", target, parameters }, options);
}
var init_computed = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/computed/computed.mjs"() {
    init_create();
    init_symbols();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/computed/index.mjs
var init_computed2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/computed/index.mjs"() {
    init_computed();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/never/never.mjs
function Never(options) {
  return CreateType({ [Kind]: "Never", not: {} }, options);
}
var init_never = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/never/never.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/never/index.mjs
var init_never2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/never/index.mjs"() {
    init_never();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/guard/kind.mjs
function IsReadonly(value) {
  return IsObject2(value) && value[ReadonlyKind] === "Readonly";
}
function IsOptional(value) {
  return IsObject2(value) && value[OptionalKind] === "Optional";
}
function IsAny(value) {
  return IsKindOf(value, "Any");
}
function IsArgument(value) {
  return IsKindOf(value, "Argument");
}
function IsArray3(value) {
  return IsKindOf(value, "Array");
}
function IsAsyncIterator3(value) {
  return IsKindOf(value, "AsyncIterator");
}
function IsBigInt3(value) {
  return IsKindOf(value, "BigInt");
}
function IsBoolean3(value) {
  return IsKindOf(value, "Boolean");
}
function IsComputed(value) {
  return IsKindOf(value, "Computed");
}
function IsConstructor(value) {
  return IsKindOf(value, "Constructor");
}
function IsDate3(value) {
  return IsKindOf(value, "Date");
}
function IsFunction3(value) {
  return IsKindOf(value, "Function");
}
function IsInteger2(value) {
  return IsKindOf(value, "Integer");
}
function IsIntersect(value) {
  return IsKindOf(value, "Intersect");
}
function IsIterator3(value) {
  return IsKindOf(value, "Iterator");
}
function IsKindOf(value, kind) {
  return IsObject2(value) && Kind in value && value[Kind] === kind;
}
function IsLiteralValue(value) {
  return IsBoolean2(value) || IsNumber2(value) || IsString2(value);
}
function IsLiteral(value) {
  return IsKindOf(value, "Literal");
}
function IsMappedKey(value) {
  return IsKindOf(value, "MappedKey");
}
function IsMappedResult(value) {
  return IsKindOf(value, "MappedResult");
}
function IsNever(value) {
  return IsKindOf(value, "Never");
}
function IsNot(value) {
  return IsKindOf(value, "Not");
}
function IsNull3(value) {
  return IsKindOf(value, "Null");
}
function IsNumber3(value) {
  return IsKindOf(value, "Number");
}
function IsObject3(value) {
  return IsKindOf(value, "Object");
}
function IsPromise2(value) {
  return IsKindOf(value, "Promise");
}
function IsRecord(value) {
  return IsKindOf(value, "Record");
}
function IsRef(value) {
  return IsKindOf(value, "Ref");
}
function IsRegExp2(value) {
  return IsKindOf(value, "RegExp");
}
function IsString3(value) {
  return IsKindOf(value, "String");
}
function IsSymbol3(value) {
  return IsKindOf(value, "Symbol");
}
function IsTemplateLiteral(value) {
  return IsKindOf(value, "TemplateLiteral");
}
function IsThis(value) {
  return IsKindOf(value, "This");
}
function IsTransform(value) {
  return IsObject2(value) && TransformKind in value;
}
function IsTuple(value) {
  return IsKindOf(value, "Tuple");
}
function IsUndefined3(value) {
  return IsKindOf(value, "Undefined");
}
function IsUnion(value) {
  return IsKindOf(value, "Union");
}
function IsUint8Array3(value) {
  return IsKindOf(value, "Uint8Array");
}
function IsUnknown(value) {
  return IsKindOf(value, "Unknown");
}
function IsUnsafe(value) {
  return IsKindOf(value, "Unsafe");
}
function IsVoid(value) {
  return IsKindOf(value, "Void");
}
function IsKind(value) {
  return IsObject2(value) && Kind in value && IsString2(value[Kind]);
}
function IsSchema(value) {
  return IsAny(value) || IsArgument(value) || IsArray3(value) || IsBoolean3(value) || IsBigInt3(value) || IsAsyncIterator3(value) || IsComputed(value) || IsConstructor(value) || IsDate3(value) || IsFunction3(value) || IsInteger2(value) || IsIntersect(value) || IsIterator3(value) || IsLiteral(value) || IsMappedKey(value) || IsMappedResult(value) || IsNever(value) || IsNot(value) || IsNull3(value) || IsNumber3(value) || IsObject3(value) || IsPromise2(value) || IsRecord(value) || IsRef(value) || IsRegExp2(value) || IsString3(value) || IsSymbol3(value) || IsTemplateLiteral(value) || IsThis(value) || IsTuple(value) || IsUndefined3(value) || IsUnion(value) || IsUint8Array3(value) || IsUnknown(value) || IsUnsafe(value) || IsVoid(value) || IsKind(value);
}
var init_kind = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/guard/kind.mjs"() {
    init_value();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/optional/optional.mjs
function RemoveOptional(schema) {
  return CreateType(Discard(schema, [OptionalKind]));
}
function AddOptional(schema) {
  return CreateType({ ...schema, [OptionalKind]: "Optional" });
}
function OptionalWithFlag(schema, F) {
  return F === false ? RemoveOptional(schema) : AddOptional(schema);
}
function Optional(schema, enable) {
  const F = enable ?? true;
  return IsMappedResult(schema) ? OptionalFromMappedResult(schema, F) : OptionalWithFlag(schema, F);
}
var init_optional = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/optional/optional.mjs"() {
    init_type2();
    init_symbols2();
    init_discard2();
    init_optional_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/optional/optional-from-mapped-result.mjs
function FromProperties(P, F) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(P))
    Acc[K2] = Optional(P[K2], F);
  return Acc;
}
function FromMappedResult(R, F) {
  return FromProperties(R.properties, F);
}
function OptionalFromMappedResult(R, F) {
  const P = FromMappedResult(R, F);
  return MappedResult(P);
}
var init_optional_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/optional/optional-from-mapped-result.mjs"() {
    init_mapped2();
    init_optional();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/optional/index.mjs
var init_optional2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/optional/index.mjs"() {
    init_optional_from_mapped_result();
    init_optional();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-create.mjs
function IntersectCreate(T, options = {}) {
  const allObjects = T.every((schema) => IsObject3(schema));
  const clonedUnevaluatedProperties = IsSchema(options.unevaluatedProperties) ? { unevaluatedProperties: options.unevaluatedProperties } : {};
  return CreateType(options.unevaluatedProperties === false || IsSchema(options.unevaluatedProperties) || allObjects ? { ...clonedUnevaluatedProperties, [Kind]: "Intersect", type: "object", allOf: T } : { ...clonedUnevaluatedProperties, [Kind]: "Intersect", allOf: T }, options);
}
var init_intersect_create = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-create.mjs"() {
    init_type2();
    init_symbols2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-evaluated.mjs
function IsIntersectOptional(types) {
  return types.every((left) => IsOptional(left));
}
function RemoveOptionalFromType(type) {
  return Discard(type, [OptionalKind]);
}
function RemoveOptionalFromRest(types) {
  return types.map((left) => IsOptional(left) ? RemoveOptionalFromType(left) : left);
}
function ResolveIntersect(types, options) {
  return IsIntersectOptional(types) ? Optional(IntersectCreate(RemoveOptionalFromRest(types), options)) : IntersectCreate(RemoveOptionalFromRest(types), options);
}
function IntersectEvaluated(types, options = {}) {
  if (types.length === 1)
    return CreateType(types[0], options);
  if (types.length === 0)
    return Never(options);
  if (types.some((schema) => IsTransform(schema)))
    throw new Error("Cannot intersect transform types");
  return ResolveIntersect(types, options);
}
var init_intersect_evaluated = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-evaluated.mjs"() {
    init_symbols2();
    init_type2();
    init_discard2();
    init_never2();
    init_optional2();
    init_intersect_create();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-type.mjs
var init_intersect_type = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-type.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect.mjs
function Intersect(types, options) {
  if (types.length === 1)
    return CreateType(types[0], options);
  if (types.length === 0)
    return Never(options);
  if (types.some((schema) => IsTransform(schema)))
    throw new Error("Cannot intersect transform types");
  return IntersectCreate(types, options);
}
var init_intersect = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intersect/intersect.mjs"() {
    init_type2();
    init_never2();
    init_intersect_create();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intersect/index.mjs
var init_intersect2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intersect/index.mjs"() {
    init_intersect_evaluated();
    init_intersect_type();
    init_intersect();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/union/union-create.mjs
function UnionCreate(T, options) {
  return CreateType({ [Kind]: "Union", anyOf: T }, options);
}
var init_union_create = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/union/union-create.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/union/union-evaluated.mjs
function IsUnionOptional(types) {
  return types.some((type) => IsOptional(type));
}
function RemoveOptionalFromRest2(types) {
  return types.map((left) => IsOptional(left) ? RemoveOptionalFromType2(left) : left);
}
function RemoveOptionalFromType2(T) {
  return Discard(T, [OptionalKind]);
}
function ResolveUnion(types, options) {
  const isOptional = IsUnionOptional(types);
  return isOptional ? Optional(UnionCreate(RemoveOptionalFromRest2(types), options)) : UnionCreate(RemoveOptionalFromRest2(types), options);
}
function UnionEvaluated(T, options) {
  return T.length === 1 ? CreateType(T[0], options) : T.length === 0 ? Never(options) : ResolveUnion(T, options);
}
var init_union_evaluated = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/union/union-evaluated.mjs"() {
    init_type2();
    init_symbols2();
    init_discard2();
    init_never2();
    init_optional2();
    init_union_create();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/union/union-type.mjs
var init_union_type = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/union/union-type.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/union/union.mjs
function Union(types, options) {
  return types.length === 0 ? Never(options) : types.length === 1 ? CreateType(types[0], options) : UnionCreate(types, options);
}
var init_union = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/union/union.mjs"() {
    init_never2();
    init_type2();
    init_union_create();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/union/index.mjs
var init_union2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/union/index.mjs"() {
    init_union_evaluated();
    init_union_type();
    init_union();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/parse.mjs
function Unescape(pattern2) {
  return pattern2.replace(/\\\$/g, "$").replace(/\\\*/g, "*").replace(/\\\^/g, "^").replace(/\\\|/g, "|").replace(/\\\(/g, "(").replace(/\\\)/g, ")");
}
function IsNonEscaped(pattern2, index, char) {
  return pattern2[index] === char && pattern2.charCodeAt(index - 1) !== 92;
}
function IsOpenParen(pattern2, index) {
  return IsNonEscaped(pattern2, index, "(");
}
function IsCloseParen(pattern2, index) {
  return IsNonEscaped(pattern2, index, ")");
}
function IsSeparator(pattern2, index) {
  return IsNonEscaped(pattern2, index, "|");
}
function IsGroup(pattern2) {
  if (!(IsOpenParen(pattern2, 0) && IsCloseParen(pattern2, pattern2.length - 1)))
    return false;
  let count = 0;
  for (let index = 0; index < pattern2.length; index++) {
    if (IsOpenParen(pattern2, index))
      count += 1;
    if (IsCloseParen(pattern2, index))
      count -= 1;
    if (count === 0 && index !== pattern2.length - 1)
      return false;
  }
  return true;
}
function InGroup(pattern2) {
  return pattern2.slice(1, pattern2.length - 1);
}
function IsPrecedenceOr(pattern2) {
  let count = 0;
  for (let index = 0; index < pattern2.length; index++) {
    if (IsOpenParen(pattern2, index))
      count += 1;
    if (IsCloseParen(pattern2, index))
      count -= 1;
    if (IsSeparator(pattern2, index) && count === 0)
      return true;
  }
  return false;
}
function IsPrecedenceAnd(pattern2) {
  for (let index = 0; index < pattern2.length; index++) {
    if (IsOpenParen(pattern2, index))
      return true;
  }
  return false;
}
function Or(pattern2) {
  let [count, start] = [0, 0];
  const expressions = [];
  for (let index = 0; index < pattern2.length; index++) {
    if (IsOpenParen(pattern2, index))
      count += 1;
    if (IsCloseParen(pattern2, index))
      count -= 1;
    if (IsSeparator(pattern2, index) && count === 0) {
      const range2 = pattern2.slice(start, index);
      if (range2.length > 0)
        expressions.push(TemplateLiteralParse(range2));
      start = index + 1;
    }
  }
  const range = pattern2.slice(start);
  if (range.length > 0)
    expressions.push(TemplateLiteralParse(range));
  if (expressions.length === 0)
    return { type: "const", const: "" };
  if (expressions.length === 1)
    return expressions[0];
  return { type: "or", expr: expressions };
}
function And(pattern2) {
  function Group(value, index) {
    if (!IsOpenParen(value, index))
      throw new TemplateLiteralParserError(`TemplateLiteralParser: Index must point to open parens`);
    let count = 0;
    for (let scan = index; scan < value.length; scan++) {
      if (IsOpenParen(value, scan))
        count += 1;
      if (IsCloseParen(value, scan))
        count -= 1;
      if (count === 0)
        return [index, scan];
    }
    throw new TemplateLiteralParserError(`TemplateLiteralParser: Unclosed group parens in expression`);
  }
  function Range(pattern3, index) {
    for (let scan = index; scan < pattern3.length; scan++) {
      if (IsOpenParen(pattern3, scan))
        return [index, scan];
    }
    return [index, pattern3.length];
  }
  const expressions = [];
  for (let index = 0; index < pattern2.length; index++) {
    if (IsOpenParen(pattern2, index)) {
      const [start, end] = Group(pattern2, index);
      const range = pattern2.slice(start, end + 1);
      expressions.push(TemplateLiteralParse(range));
      index = end;
    } else {
      const [start, end] = Range(pattern2, index);
      const range = pattern2.slice(start, end);
      if (range.length > 0)
        expressions.push(TemplateLiteralParse(range));
      index = end - 1;
    }
  }
  return expressions.length === 0 ? { type: "const", const: "" } : expressions.length === 1 ? expressions[0] : { type: "and", expr: expressions };
}
function TemplateLiteralParse(pattern2) {
  return IsGroup(pattern2) ? TemplateLiteralParse(InGroup(pattern2)) : IsPrecedenceOr(pattern2) ? Or(pattern2) : IsPrecedenceAnd(pattern2) ? And(pattern2) : { type: "const", const: Unescape(pattern2) };
}
function TemplateLiteralParseExact(pattern2) {
  return TemplateLiteralParse(pattern2.slice(1, pattern2.length - 1));
}
var TemplateLiteralParserError;
var init_parse = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/parse.mjs"() {
    init_error2();
    TemplateLiteralParserError = class extends TypeBoxError {
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/finite.mjs
function IsNumberExpression(expression) {
  return expression.type === "or" && expression.expr.length === 2 && expression.expr[0].type === "const" && expression.expr[0].const === "0" && expression.expr[1].type === "const" && expression.expr[1].const === "[1-9][0-9]*";
}
function IsBooleanExpression(expression) {
  return expression.type === "or" && expression.expr.length === 2 && expression.expr[0].type === "const" && expression.expr[0].const === "true" && expression.expr[1].type === "const" && expression.expr[1].const === "false";
}
function IsStringExpression(expression) {
  return expression.type === "const" && expression.const === ".*";
}
function IsTemplateLiteralExpressionFinite(expression) {
  return IsNumberExpression(expression) || IsStringExpression(expression) ? false : IsBooleanExpression(expression) ? true : expression.type === "and" ? expression.expr.every((expr) => IsTemplateLiteralExpressionFinite(expr)) : expression.type === "or" ? expression.expr.every((expr) => IsTemplateLiteralExpressionFinite(expr)) : expression.type === "const" ? true : (() => {
    throw new TemplateLiteralFiniteError(`Unknown expression type`);
  })();
}
function IsTemplateLiteralFinite(schema) {
  const expression = TemplateLiteralParseExact(schema.pattern);
  return IsTemplateLiteralExpressionFinite(expression);
}
var TemplateLiteralFiniteError;
var init_finite = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/finite.mjs"() {
    init_parse();
    init_error2();
    TemplateLiteralFiniteError = class extends TypeBoxError {
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/generate.mjs
function* GenerateReduce(buffer) {
  if (buffer.length === 1)
    return yield* buffer[0];
  for (const left of buffer[0]) {
    for (const right of GenerateReduce(buffer.slice(1))) {
      yield `${left}${right}`;
    }
  }
}
function* GenerateAnd(expression) {
  return yield* GenerateReduce(expression.expr.map((expr) => [...TemplateLiteralExpressionGenerate(expr)]));
}
function* GenerateOr(expression) {
  for (const expr of expression.expr)
    yield* TemplateLiteralExpressionGenerate(expr);
}
function* GenerateConst(expression) {
  return yield expression.const;
}
function* TemplateLiteralExpressionGenerate(expression) {
  return expression.type === "and" ? yield* GenerateAnd(expression) : expression.type === "or" ? yield* GenerateOr(expression) : expression.type === "const" ? yield* GenerateConst(expression) : (() => {
    throw new TemplateLiteralGenerateError("Unknown expression");
  })();
}
function TemplateLiteralGenerate(schema) {
  const expression = TemplateLiteralParseExact(schema.pattern);
  return IsTemplateLiteralExpressionFinite(expression) ? [...TemplateLiteralExpressionGenerate(expression)] : [];
}
var TemplateLiteralGenerateError;
var init_generate = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/generate.mjs"() {
    init_finite();
    init_parse();
    init_error2();
    TemplateLiteralGenerateError = class extends TypeBoxError {
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/literal/literal.mjs
function Literal(value, options) {
  return CreateType({
    [Kind]: "Literal",
    const: value,
    type: typeof value
  }, options);
}
var init_literal = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/literal/literal.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/literal/index.mjs
var init_literal2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/literal/index.mjs"() {
    init_literal();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/boolean/boolean.mjs
function Boolean2(options) {
  return CreateType({ [Kind]: "Boolean", type: "boolean" }, options);
}
var init_boolean = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/boolean/boolean.mjs"() {
    init_symbols2();
    init_create();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/boolean/index.mjs
var init_boolean2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/boolean/index.mjs"() {
    init_boolean();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/bigint/bigint.mjs
function BigInt2(options) {
  return CreateType({ [Kind]: "BigInt", type: "bigint" }, options);
}
var init_bigint = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/bigint/bigint.mjs"() {
    init_symbols2();
    init_create();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/bigint/index.mjs
var init_bigint2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/bigint/index.mjs"() {
    init_bigint();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/number/number.mjs
function Number2(options) {
  return CreateType({ [Kind]: "Number", type: "number" }, options);
}
var init_number = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/number/number.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/number/index.mjs
var init_number2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/number/index.mjs"() {
    init_number();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/string/string.mjs
function String2(options) {
  return CreateType({ [Kind]: "String", type: "string" }, options);
}
var init_string = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/string/string.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/string/index.mjs
var init_string2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/string/index.mjs"() {
    init_string();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/syntax.mjs
function* FromUnion(syntax) {
  const trim = syntax.trim().replace(/"|'/g, "");
  return trim === "boolean" ? yield Boolean2() : trim === "number" ? yield Number2() : trim === "bigint" ? yield BigInt2() : trim === "string" ? yield String2() : yield (() => {
    const literals2 = trim.split("|").map((literal) => Literal(literal.trim()));
    return literals2.length === 0 ? Never() : literals2.length === 1 ? literals2[0] : UnionEvaluated(literals2);
  })();
}
function* FromTerminal(syntax) {
  if (syntax[1] !== "{") {
    const L = Literal("$");
    const R = FromSyntax(syntax.slice(1));
    return yield* [L, ...R];
  }
  for (let i = 2; i < syntax.length; i++) {
    if (syntax[i] === "}") {
      const L = FromUnion(syntax.slice(2, i));
      const R = FromSyntax(syntax.slice(i + 1));
      return yield* [...L, ...R];
    }
  }
  yield Literal(syntax);
}
function* FromSyntax(syntax) {
  for (let i = 0; i < syntax.length; i++) {
    if (syntax[i] === "$") {
      const L = Literal(syntax.slice(0, i));
      const R = FromTerminal(syntax.slice(i));
      return yield* [L, ...R];
    }
  }
  yield Literal(syntax);
}
function TemplateLiteralSyntax(syntax) {
  return [...FromSyntax(syntax)];
}
var init_syntax = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/syntax.mjs"() {
    init_literal2();
    init_boolean2();
    init_bigint2();
    init_number2();
    init_string2();
    init_union2();
    init_never2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/patterns/patterns.mjs
var PatternBoolean, PatternNumber, PatternString, PatternNever, PatternBooleanExact, PatternNumberExact, PatternStringExact, PatternNeverExact;
var init_patterns = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/patterns/patterns.mjs"() {
    PatternBoolean = "(true|false)";
    PatternNumber = "(0|[1-9][0-9]*)";
    PatternString = "(.*)";
    PatternNever = "(?!.*)";
    PatternBooleanExact = `^${PatternBoolean}$`;
    PatternNumberExact = `^${PatternNumber}$`;
    PatternStringExact = `^${PatternString}$`;
    PatternNeverExact = `^${PatternNever}$`;
  }
});

// node_modules/@sinclair/typebox/build/esm/type/patterns/index.mjs
var init_patterns2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/patterns/index.mjs"() {
    init_patterns();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/pattern.mjs
function Escape(value) {
  return value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function Visit2(schema, acc) {
  return IsTemplateLiteral(schema) ? schema.pattern.slice(1, schema.pattern.length - 1) : IsUnion(schema) ? `(${schema.anyOf.map((schema2) => Visit2(schema2, acc)).join("|")})` : IsNumber3(schema) ? `${acc}${PatternNumber}` : IsInteger2(schema) ? `${acc}${PatternNumber}` : IsBigInt3(schema) ? `${acc}${PatternNumber}` : IsString3(schema) ? `${acc}${PatternString}` : IsLiteral(schema) ? `${acc}${Escape(schema.const.toString())}` : IsBoolean3(schema) ? `${acc}${PatternBoolean}` : (() => {
    throw new TemplateLiteralPatternError(`Unexpected Kind '${schema[Kind]}'`);
  })();
}
function TemplateLiteralPattern(kinds2) {
  return `^${kinds2.map((schema) => Visit2(schema, "")).join("")}$`;
}
var TemplateLiteralPatternError;
var init_pattern = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/pattern.mjs"() {
    init_patterns2();
    init_symbols2();
    init_error2();
    init_kind();
    TemplateLiteralPatternError = class extends TypeBoxError {
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/union.mjs
function TemplateLiteralToUnion(schema) {
  const R = TemplateLiteralGenerate(schema);
  const L = R.map((S) => Literal(S));
  return UnionEvaluated(L);
}
var init_union3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/union.mjs"() {
    init_union2();
    init_literal2();
    init_generate();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/template-literal.mjs
function TemplateLiteral(unresolved, options) {
  const pattern2 = IsString2(unresolved) ? TemplateLiteralPattern(TemplateLiteralSyntax(unresolved)) : TemplateLiteralPattern(unresolved);
  return CreateType({ [Kind]: "TemplateLiteral", type: "string", pattern: pattern2 }, options);
}
var init_template_literal = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/template-literal.mjs"() {
    init_type2();
    init_syntax();
    init_pattern();
    init_value();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/template-literal/index.mjs
var init_template_literal2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/template-literal/index.mjs"() {
    init_finite();
    init_generate();
    init_syntax();
    init_parse();
    init_pattern();
    init_union3();
    init_template_literal();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-property-keys.mjs
function FromTemplateLiteral(templateLiteral) {
  const keys = TemplateLiteralGenerate(templateLiteral);
  return keys.map((key) => key.toString());
}
function FromUnion2(types) {
  const result = [];
  for (const type of types)
    result.push(...IndexPropertyKeys(type));
  return result;
}
function FromLiteral(literalValue) {
  return [literalValue.toString()];
}
function IndexPropertyKeys(type) {
  return [...new Set(IsTemplateLiteral(type) ? FromTemplateLiteral(type) : IsUnion(type) ? FromUnion2(type.anyOf) : IsLiteral(type) ? FromLiteral(type.const) : IsNumber3(type) ? ["[number]"] : IsInteger2(type) ? ["[number]"] : [])];
}
var init_indexed_property_keys = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-property-keys.mjs"() {
    init_template_literal2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-from-mapped-result.mjs
function FromProperties2(type, properties, options) {
  const result = {};
  for (const K2 of Object.getOwnPropertyNames(properties)) {
    result[K2] = Index(type, IndexPropertyKeys(properties[K2]), options);
  }
  return result;
}
function FromMappedResult2(type, mappedResult, options) {
  return FromProperties2(type, mappedResult.properties, options);
}
function IndexFromMappedResult(type, mappedResult, options) {
  const properties = FromMappedResult2(type, mappedResult, options);
  return MappedResult(properties);
}
var init_indexed_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-from-mapped-result.mjs"() {
    init_mapped2();
    init_indexed_property_keys();
    init_indexed2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed.mjs
function FromRest(types, key) {
  return types.map((type) => IndexFromPropertyKey(type, key));
}
function FromIntersectRest(types) {
  return types.filter((type) => !IsNever(type));
}
function FromIntersect(types, key) {
  return IntersectEvaluated(FromIntersectRest(FromRest(types, key)));
}
function FromUnionRest(types) {
  return types.some((L) => IsNever(L)) ? [] : types;
}
function FromUnion3(types, key) {
  return UnionEvaluated(FromUnionRest(FromRest(types, key)));
}
function FromTuple(types, key) {
  return key in types ? types[key] : key === "[number]" ? UnionEvaluated(types) : Never();
}
function FromArray(type, key) {
  return key === "[number]" ? type : Never();
}
function FromProperty(properties, propertyKey) {
  return propertyKey in properties ? properties[propertyKey] : Never();
}
function IndexFromPropertyKey(type, propertyKey) {
  return IsIntersect(type) ? FromIntersect(type.allOf, propertyKey) : IsUnion(type) ? FromUnion3(type.anyOf, propertyKey) : IsTuple(type) ? FromTuple(type.items ?? [], propertyKey) : IsArray3(type) ? FromArray(type.items, propertyKey) : IsObject3(type) ? FromProperty(type.properties, propertyKey) : Never();
}
function IndexFromPropertyKeys(type, propertyKeys) {
  return propertyKeys.map((propertyKey) => IndexFromPropertyKey(type, propertyKey));
}
function FromSchema(type, propertyKeys) {
  return UnionEvaluated(IndexFromPropertyKeys(type, propertyKeys));
}
function Index(type, key, options) {
  if (IsRef(type) || IsRef(key)) {
    const error = `Index types using Ref parameters require both Type and Key to be of TSchema`;
    if (!IsSchema(type) || !IsSchema(key))
      throw new TypeBoxError(error);
    return Computed("Index", [type, key]);
  }
  if (IsMappedResult(key))
    return IndexFromMappedResult(type, key, options);
  if (IsMappedKey(key))
    return IndexFromMappedKey(type, key, options);
  return CreateType(IsSchema(key) ? FromSchema(type, IndexPropertyKeys(key)) : FromSchema(type, key), options);
}
var init_indexed = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/indexed/indexed.mjs"() {
    init_type2();
    init_error2();
    init_computed2();
    init_never2();
    init_intersect2();
    init_union2();
    init_indexed_property_keys();
    init_indexed_from_mapped_key();
    init_indexed_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-from-mapped-key.mjs
function MappedIndexPropertyKey(type, key, options) {
  return { [key]: Index(type, [key], Clone(options)) };
}
function MappedIndexPropertyKeys(type, propertyKeys, options) {
  return propertyKeys.reduce((result, left) => {
    return { ...result, ...MappedIndexPropertyKey(type, left, options) };
  }, {});
}
function MappedIndexProperties(type, mappedKey, options) {
  return MappedIndexPropertyKeys(type, mappedKey.keys, options);
}
function IndexFromMappedKey(type, mappedKey, options) {
  const properties = MappedIndexProperties(type, mappedKey, options);
  return MappedResult(properties);
}
var init_indexed_from_mapped_key = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-from-mapped-key.mjs"() {
    init_indexed();
    init_mapped2();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/indexed/index.mjs
var init_indexed2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/indexed/index.mjs"() {
    init_indexed_from_mapped_key();
    init_indexed_from_mapped_result();
    init_indexed_property_keys();
    init_indexed();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/iterator/iterator.mjs
function Iterator(items, options) {
  return CreateType({ [Kind]: "Iterator", type: "Iterator", items }, options);
}
var init_iterator = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/iterator/iterator.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/iterator/index.mjs
var init_iterator2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/iterator/index.mjs"() {
    init_iterator();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/object/object.mjs
function RequiredArray(properties) {
  return globalThis.Object.keys(properties).filter((key) => !IsOptional(properties[key]));
}
function _Object_(properties, options) {
  const required = RequiredArray(properties);
  const schema = required.length > 0 ? { [Kind]: "Object", type: "object", required, properties } : { [Kind]: "Object", type: "object", properties };
  return CreateType(schema, options);
}
var Object2;
var init_object = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/object/object.mjs"() {
    init_type2();
    init_symbols2();
    init_kind();
    Object2 = _Object_;
  }
});

// node_modules/@sinclair/typebox/build/esm/type/object/index.mjs
var init_object2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/object/index.mjs"() {
    init_object();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/promise/promise.mjs
function Promise2(item, options) {
  return CreateType({ [Kind]: "Promise", type: "Promise", item }, options);
}
var init_promise = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/promise/promise.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/promise/index.mjs
var init_promise2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/promise/index.mjs"() {
    init_promise();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/readonly/readonly.mjs
function RemoveReadonly(schema) {
  return CreateType(Discard(schema, [ReadonlyKind]));
}
function AddReadonly(schema) {
  return CreateType({ ...schema, [ReadonlyKind]: "Readonly" });
}
function ReadonlyWithFlag(schema, F) {
  return F === false ? RemoveReadonly(schema) : AddReadonly(schema);
}
function Readonly(schema, enable) {
  const F = enable ?? true;
  return IsMappedResult(schema) ? ReadonlyFromMappedResult(schema, F) : ReadonlyWithFlag(schema, F);
}
var init_readonly = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/readonly/readonly.mjs"() {
    init_type2();
    init_symbols2();
    init_discard2();
    init_readonly_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/readonly/readonly-from-mapped-result.mjs
function FromProperties3(K, F) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(K))
    Acc[K2] = Readonly(K[K2], F);
  return Acc;
}
function FromMappedResult3(R, F) {
  return FromProperties3(R.properties, F);
}
function ReadonlyFromMappedResult(R, F) {
  const P = FromMappedResult3(R, F);
  return MappedResult(P);
}
var init_readonly_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/readonly/readonly-from-mapped-result.mjs"() {
    init_mapped2();
    init_readonly();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/readonly/index.mjs
var init_readonly2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/readonly/index.mjs"() {
    init_readonly_from_mapped_result();
    init_readonly();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/tuple/tuple.mjs
function Tuple(types, options) {
  return CreateType(types.length > 0 ? { [Kind]: "Tuple", type: "array", items: types, additionalItems: false, minItems: types.length, maxItems: types.length } : { [Kind]: "Tuple", type: "array", minItems: types.length, maxItems: types.length }, options);
}
var init_tuple = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/tuple/tuple.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/tuple/index.mjs
var init_tuple2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/tuple/index.mjs"() {
    init_tuple();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/sets/set.mjs
function SetIncludes(T, S) {
  return T.includes(S);
}
function SetDistinct(T) {
  return [...new Set(T)];
}
function SetIntersect(T, S) {
  return T.filter((L) => S.includes(L));
}
function SetIntersectManyResolve(T, Init) {
  return T.reduce((Acc, L) => {
    return SetIntersect(Acc, L);
  }, Init);
}
function SetIntersectMany(T) {
  return T.length === 1 ? T[0] : T.length > 1 ? SetIntersectManyResolve(T.slice(1), T[0]) : [];
}
function SetUnionMany(T) {
  const Acc = [];
  for (const L of T)
    Acc.push(...L);
  return Acc;
}
var init_set = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/sets/set.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/sets/index.mjs
var init_sets = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/sets/index.mjs"() {
    init_set();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/mapped/mapped.mjs
function FromMappedResult4(K, P) {
  return K in P ? FromSchemaType(K, P[K]) : MappedResult(P);
}
function MappedKeyToKnownMappedResultProperties(K) {
  return { [K]: Literal(K) };
}
function MappedKeyToUnknownMappedResultProperties(P) {
  const Acc = {};
  for (const L of P)
    Acc[L] = Literal(L);
  return Acc;
}
function MappedKeyToMappedResultProperties(K, P) {
  return SetIncludes(P, K) ? MappedKeyToKnownMappedResultProperties(K) : MappedKeyToUnknownMappedResultProperties(P);
}
function FromMappedKey(K, P) {
  const R = MappedKeyToMappedResultProperties(K, P);
  return FromMappedResult4(K, R);
}
function FromRest2(K, T) {
  return T.map((L) => FromSchemaType(K, L));
}
function FromProperties4(K, T) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(T))
    Acc[K2] = FromSchemaType(K, T[K2]);
  return Acc;
}
function FromSchemaType(K, T) {
  const options = { ...T };
  return (
    // unevaluated modifier types
    IsOptional(T) ? Optional(FromSchemaType(K, Discard(T, [OptionalKind]))) : IsReadonly(T) ? Readonly(FromSchemaType(K, Discard(T, [ReadonlyKind]))) : (
      // unevaluated mapped types
      IsMappedResult(T) ? FromMappedResult4(K, T.properties) : IsMappedKey(T) ? FromMappedKey(K, T.keys) : (
        // unevaluated types
        IsConstructor(T) ? Constructor(FromRest2(K, T.parameters), FromSchemaType(K, T.returns), options) : IsFunction3(T) ? Function(FromRest2(K, T.parameters), FromSchemaType(K, T.returns), options) : IsAsyncIterator3(T) ? AsyncIterator(FromSchemaType(K, T.items), options) : IsIterator3(T) ? Iterator(FromSchemaType(K, T.items), options) : IsIntersect(T) ? Intersect(FromRest2(K, T.allOf), options) : IsUnion(T) ? Union(FromRest2(K, T.anyOf), options) : IsTuple(T) ? Tuple(FromRest2(K, T.items ?? []), options) : IsObject3(T) ? Object2(FromProperties4(K, T.properties), options) : IsArray3(T) ? Array2(FromSchemaType(K, T.items), options) : IsPromise2(T) ? Promise2(FromSchemaType(K, T.item), options) : T
      )
    )
  );
}
function MappedFunctionReturnType(K, T) {
  const Acc = {};
  for (const L of K)
    Acc[L] = FromSchemaType(L, T);
  return Acc;
}
function Mapped(key, map3, options) {
  const K = IsSchema(key) ? IndexPropertyKeys(key) : key;
  const RT = map3({ [Kind]: "MappedKey", keys: K });
  const R = MappedFunctionReturnType(K, RT);
  return Object2(R, options);
}
var init_mapped = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/mapped/mapped.mjs"() {
    init_symbols2();
    init_discard2();
    init_array2();
    init_async_iterator2();
    init_constructor2();
    init_function2();
    init_indexed2();
    init_intersect2();
    init_iterator2();
    init_literal2();
    init_object2();
    init_optional2();
    init_promise2();
    init_readonly2();
    init_tuple2();
    init_union2();
    init_sets();
    init_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/mapped/index.mjs
var init_mapped2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/mapped/index.mjs"() {
    init_mapped_key();
    init_mapped_result();
    init_mapped();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/ref/ref.mjs
function Ref(...args) {
  const [$ref, options] = typeof args[0] === "string" ? [args[0], args[1]] : [args[0].$id, args[1]];
  if (typeof $ref !== "string")
    throw new TypeBoxError("Ref: $ref must be a string");
  return CreateType({ [Kind]: "Ref", $ref }, options);
}
var init_ref = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/ref/ref.mjs"() {
    init_error2();
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/ref/index.mjs
var init_ref2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/ref/index.mjs"() {
    init_ref();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-property-keys.mjs
function FromRest3(types) {
  const result = [];
  for (const L of types)
    result.push(KeyOfPropertyKeys(L));
  return result;
}
function FromIntersect2(types) {
  const propertyKeysArray = FromRest3(types);
  const propertyKeys = SetUnionMany(propertyKeysArray);
  return propertyKeys;
}
function FromUnion4(types) {
  const propertyKeysArray = FromRest3(types);
  const propertyKeys = SetIntersectMany(propertyKeysArray);
  return propertyKeys;
}
function FromTuple2(types) {
  return types.map((_, indexer) => indexer.toString());
}
function FromArray2(_) {
  return ["[number]"];
}
function FromProperties5(T) {
  return globalThis.Object.getOwnPropertyNames(T);
}
function FromPatternProperties(patternProperties) {
  if (!includePatternProperties)
    return [];
  const patternPropertyKeys = globalThis.Object.getOwnPropertyNames(patternProperties);
  return patternPropertyKeys.map((key) => {
    return key[0] === "^" && key[key.length - 1] === "$" ? key.slice(1, key.length - 1) : key;
  });
}
function KeyOfPropertyKeys(type) {
  return IsIntersect(type) ? FromIntersect2(type.allOf) : IsUnion(type) ? FromUnion4(type.anyOf) : IsTuple(type) ? FromTuple2(type.items ?? []) : IsArray3(type) ? FromArray2(type.items) : IsObject3(type) ? FromProperties5(type.properties) : IsRecord(type) ? FromPatternProperties(type.patternProperties) : [];
}
function KeyOfPattern(schema) {
  includePatternProperties = true;
  const keys = KeyOfPropertyKeys(schema);
  includePatternProperties = false;
  const pattern2 = keys.map((key) => `(${key})`);
  return `^(${pattern2.join("|")})$`;
}
var includePatternProperties;
var init_keyof_property_keys = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-property-keys.mjs"() {
    init_sets();
    init_kind();
    includePatternProperties = false;
  }
});

// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof.mjs
function FromComputed(target, parameters) {
  return Computed("KeyOf", [Computed(target, parameters)]);
}
function FromRef($ref) {
  return Computed("KeyOf", [Ref($ref)]);
}
function KeyOfFromType(type, options) {
  const propertyKeys = KeyOfPropertyKeys(type);
  const propertyKeyTypes = KeyOfPropertyKeysToRest(propertyKeys);
  const result = UnionEvaluated(propertyKeyTypes);
  return CreateType(result, options);
}
function KeyOfPropertyKeysToRest(propertyKeys) {
  return propertyKeys.map((L) => L === "[number]" ? Number2() : Literal(L));
}
function KeyOf(type, options) {
  return IsComputed(type) ? FromComputed(type.target, type.parameters) : IsRef(type) ? FromRef(type.$ref) : IsMappedResult(type) ? KeyOfFromMappedResult(type, options) : KeyOfFromType(type, options);
}
var init_keyof = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/keyof/keyof.mjs"() {
    init_type2();
    init_literal2();
    init_number2();
    init_computed2();
    init_ref2();
    init_keyof_property_keys();
    init_union2();
    init_keyof_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-from-mapped-result.mjs
function FromProperties6(properties, options) {
  const result = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(properties))
    result[K2] = KeyOf(properties[K2], Clone(options));
  return result;
}
function FromMappedResult5(mappedResult, options) {
  return FromProperties6(mappedResult.properties, options);
}
function KeyOfFromMappedResult(mappedResult, options) {
  const properties = FromMappedResult5(mappedResult, options);
  return MappedResult(properties);
}
var init_keyof_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-from-mapped-result.mjs"() {
    init_mapped2();
    init_keyof();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-property-entries.mjs
function KeyOfPropertyEntries(schema) {
  const keys = KeyOfPropertyKeys(schema);
  const schemas = IndexFromPropertyKeys(schema, keys);
  return keys.map((_, index) => [keys[index], schemas[index]]);
}
var init_keyof_property_entries = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-property-entries.mjs"() {
    init_indexed();
    init_keyof_property_keys();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/keyof/index.mjs
var init_keyof2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/keyof/index.mjs"() {
    init_keyof_from_mapped_result();
    init_keyof_property_entries();
    init_keyof_property_keys();
    init_keyof();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extends/extends-undefined.mjs
function Intersect2(schema) {
  return schema.allOf.every((schema2) => ExtendsUndefinedCheck(schema2));
}
function Union2(schema) {
  return schema.anyOf.some((schema2) => ExtendsUndefinedCheck(schema2));
}
function Not(schema) {
  return !ExtendsUndefinedCheck(schema.not);
}
function ExtendsUndefinedCheck(schema) {
  return schema[Kind] === "Intersect" ? Intersect2(schema) : schema[Kind] === "Union" ? Union2(schema) : schema[Kind] === "Not" ? Not(schema) : schema[Kind] === "Undefined" ? true : false;
}
var init_extends_undefined = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extends/extends-undefined.mjs"() {
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/errors/function.mjs
function DefaultErrorFunction(error) {
  switch (error.errorType) {
    case ValueErrorType.ArrayContains:
      return "Expected array to contain at least one matching value";
    case ValueErrorType.ArrayMaxContains:
      return `Expected array to contain no more than ${error.schema.maxContains} matching values`;
    case ValueErrorType.ArrayMinContains:
      return `Expected array to contain at least ${error.schema.minContains} matching values`;
    case ValueErrorType.ArrayMaxItems:
      return `Expected array length to be less or equal to ${error.schema.maxItems}`;
    case ValueErrorType.ArrayMinItems:
      return `Expected array length to be greater or equal to ${error.schema.minItems}`;
    case ValueErrorType.ArrayUniqueItems:
      return "Expected array elements to be unique";
    case ValueErrorType.Array:
      return "Expected array";
    case ValueErrorType.AsyncIterator:
      return "Expected AsyncIterator";
    case ValueErrorType.BigIntExclusiveMaximum:
      return `Expected bigint to be less than ${error.schema.exclusiveMaximum}`;
    case ValueErrorType.BigIntExclusiveMinimum:
      return `Expected bigint to be greater than ${error.schema.exclusiveMinimum}`;
    case ValueErrorType.BigIntMaximum:
      return `Expected bigint to be less or equal to ${error.schema.maximum}`;
    case ValueErrorType.BigIntMinimum:
      return `Expected bigint to be greater or equal to ${error.schema.minimum}`;
    case ValueErrorType.BigIntMultipleOf:
      return `Expected bigint to be a multiple of ${error.schema.multipleOf}`;
    case ValueErrorType.BigInt:
      return "Expected bigint";
    case ValueErrorType.Boolean:
      return "Expected boolean";
    case ValueErrorType.DateExclusiveMinimumTimestamp:
      return `Expected Date timestamp to be greater than ${error.schema.exclusiveMinimumTimestamp}`;
    case ValueErrorType.DateExclusiveMaximumTimestamp:
      return `Expected Date timestamp to be less than ${error.schema.exclusiveMaximumTimestamp}`;
    case ValueErrorType.DateMinimumTimestamp:
      return `Expected Date timestamp to be greater or equal to ${error.schema.minimumTimestamp}`;
    case ValueErrorType.DateMaximumTimestamp:
      return `Expected Date timestamp to be less or equal to ${error.schema.maximumTimestamp}`;
    case ValueErrorType.DateMultipleOfTimestamp:
      return `Expected Date timestamp to be a multiple of ${error.schema.multipleOfTimestamp}`;
    case ValueErrorType.Date:
      return "Expected Date";
    case ValueErrorType.Function:
      return "Expected function";
    case ValueErrorType.IntegerExclusiveMaximum:
      return `Expected integer to be less than ${error.schema.exclusiveMaximum}`;
    case ValueErrorType.IntegerExclusiveMinimum:
      return `Expected integer to be greater than ${error.schema.exclusiveMinimum}`;
    case ValueErrorType.IntegerMaximum:
      return `Expected integer to be less or equal to ${error.schema.maximum}`;
    case ValueErrorType.IntegerMinimum:
      return `Expected integer to be greater or equal to ${error.schema.minimum}`;
    case ValueErrorType.IntegerMultipleOf:
      return `Expected integer to be a multiple of ${error.schema.multipleOf}`;
    case ValueErrorType.Integer:
      return "Expected integer";
    case ValueErrorType.IntersectUnevaluatedProperties:
      return "Unexpected property";
    case ValueErrorType.Intersect:
      return "Expected all values to match";
    case ValueErrorType.Iterator:
      return "Expected Iterator";
    case ValueErrorType.Literal:
      return `Expected ${typeof error.schema.const === "string" ? `'${error.schema.const}'` : error.schema.const}`;
    case ValueErrorType.Never:
      return "Never";
    case ValueErrorType.Not:
      return "Value should not match";
    case ValueErrorType.Null:
      return "Expected null";
    case ValueErrorType.NumberExclusiveMaximum:
      return `Expected number to be less than ${error.schema.exclusiveMaximum}`;
    case ValueErrorType.NumberExclusiveMinimum:
      return `Expected number to be greater than ${error.schema.exclusiveMinimum}`;
    case ValueErrorType.NumberMaximum:
      return `Expected number to be less or equal to ${error.schema.maximum}`;
    case ValueErrorType.NumberMinimum:
      return `Expected number to be greater or equal to ${error.schema.minimum}`;
    case ValueErrorType.NumberMultipleOf:
      return `Expected number to be a multiple of ${error.schema.multipleOf}`;
    case ValueErrorType.Number:
      return "Expected number";
    case ValueErrorType.Object:
      return "Expected object";
    case ValueErrorType.ObjectAdditionalProperties:
      return "Unexpected property";
    case ValueErrorType.ObjectMaxProperties:
      return `Expected object to have no more than ${error.schema.maxProperties} properties`;
    case ValueErrorType.ObjectMinProperties:
      return `Expected object to have at least ${error.schema.minProperties} properties`;
    case ValueErrorType.ObjectRequiredProperty:
      return "Expected required property";
    case ValueErrorType.Promise:
      return "Expected Promise";
    case ValueErrorType.RegExp:
      return "Expected string to match regular expression";
    case ValueErrorType.StringFormatUnknown:
      return `Unknown format '${error.schema.format}'`;
    case ValueErrorType.StringFormat:
      return `Expected string to match '${error.schema.format}' format`;
    case ValueErrorType.StringMaxLength:
      return `Expected string length less or equal to ${error.schema.maxLength}`;
    case ValueErrorType.StringMinLength:
      return `Expected string length greater or equal to ${error.schema.minLength}`;
    case ValueErrorType.StringPattern:
      return `Expected string to match '${error.schema.pattern}'`;
    case ValueErrorType.String:
      return "Expected string";
    case ValueErrorType.Symbol:
      return "Expected symbol";
    case ValueErrorType.TupleLength:
      return `Expected tuple to have ${error.schema.maxItems || 0} elements`;
    case ValueErrorType.Tuple:
      return "Expected tuple";
    case ValueErrorType.Uint8ArrayMaxByteLength:
      return `Expected byte length less or equal to ${error.schema.maxByteLength}`;
    case ValueErrorType.Uint8ArrayMinByteLength:
      return `Expected byte length greater or equal to ${error.schema.minByteLength}`;
    case ValueErrorType.Uint8Array:
      return "Expected Uint8Array";
    case ValueErrorType.Undefined:
      return "Expected undefined";
    case ValueErrorType.Union:
      return "Expected union value";
    case ValueErrorType.Void:
      return "Expected void";
    case ValueErrorType.Kind:
      return `Expected kind '${error.schema[Kind]}'`;
    default:
      return "Unknown error type";
  }
}
function GetErrorFunction() {
  return errorFunction;
}
var errorFunction;
var init_function3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/errors/function.mjs"() {
    init_symbols2();
    init_errors();
    errorFunction = DefaultErrorFunction;
  }
});

// node_modules/@sinclair/typebox/build/esm/value/deref/deref.mjs
function Resolve(schema, references) {
  const target = references.find((target2) => target2.$id === schema.$ref);
  if (target === void 0)
    throw new TypeDereferenceError(schema);
  return Deref(target, references);
}
function Pushref(schema, references) {
  if (!IsString(schema.$id) || references.some((target) => target.$id === schema.$id))
    return references;
  references.push(schema);
  return references;
}
function Deref(schema, references) {
  return schema[Kind] === "This" || schema[Kind] === "Ref" ? Resolve(schema, references) : schema;
}
var TypeDereferenceError;
var init_deref = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/deref/deref.mjs"() {
    init_error2();
    init_symbols2();
    init_guard();
    TypeDereferenceError = class extends TypeBoxError {
      constructor(schema) {
        super(`Unable to dereference schema with $id '${schema.$ref}'`);
        this.schema = schema;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/deref/index.mjs
var init_deref2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/deref/index.mjs"() {
    init_deref();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/hash/hash.mjs
function* NumberToBytes(value) {
  const byteCount = value === 0 ? 1 : Math.ceil(Math.floor(Math.log2(value) + 1) / 8);
  for (let i = 0; i < byteCount; i++) {
    yield value >> 8 * (byteCount - 1 - i) & 255;
  }
}
function ArrayType2(value) {
  FNV1A64(ByteMarker.Array);
  for (const item of value) {
    Visit3(item);
  }
}
function BooleanType(value) {
  FNV1A64(ByteMarker.Boolean);
  FNV1A64(value ? 1 : 0);
}
function BigIntType(value) {
  FNV1A64(ByteMarker.BigInt);
  F64In.setBigInt64(0, value);
  for (const byte of F64Out) {
    FNV1A64(byte);
  }
}
function DateType2(value) {
  FNV1A64(ByteMarker.Date);
  Visit3(value.getTime());
}
function NullType(value) {
  FNV1A64(ByteMarker.Null);
}
function NumberType(value) {
  FNV1A64(ByteMarker.Number);
  F64In.setFloat64(0, value);
  for (const byte of F64Out) {
    FNV1A64(byte);
  }
}
function ObjectType2(value) {
  FNV1A64(ByteMarker.Object);
  for (const key of globalThis.Object.getOwnPropertyNames(value).sort()) {
    Visit3(key);
    Visit3(value[key]);
  }
}
function StringType(value) {
  FNV1A64(ByteMarker.String);
  for (let i = 0; i < value.length; i++) {
    for (const byte of NumberToBytes(value.charCodeAt(i))) {
      FNV1A64(byte);
    }
  }
}
function SymbolType(value) {
  FNV1A64(ByteMarker.Symbol);
  Visit3(value.description);
}
function Uint8ArrayType2(value) {
  FNV1A64(ByteMarker.Uint8Array);
  for (let i = 0; i < value.length; i++) {
    FNV1A64(value[i]);
  }
}
function UndefinedType(value) {
  return FNV1A64(ByteMarker.Undefined);
}
function Visit3(value) {
  if (IsArray(value))
    return ArrayType2(value);
  if (IsBoolean(value))
    return BooleanType(value);
  if (IsBigInt(value))
    return BigIntType(value);
  if (IsDate(value))
    return DateType2(value);
  if (IsNull(value))
    return NullType(value);
  if (IsNumber(value))
    return NumberType(value);
  if (IsObject(value))
    return ObjectType2(value);
  if (IsString(value))
    return StringType(value);
  if (IsSymbol(value))
    return SymbolType(value);
  if (IsUint8Array(value))
    return Uint8ArrayType2(value);
  if (IsUndefined(value))
    return UndefinedType(value);
  throw new ValueHashError(value);
}
function FNV1A64(byte) {
  Accumulator = Accumulator ^ Bytes[byte];
  Accumulator = Accumulator * Prime % Size;
}
function Hash(value) {
  Accumulator = BigInt("14695981039346656037");
  Visit3(value);
  return Accumulator;
}
var ValueHashError, ByteMarker, Accumulator, Prime, Size, Bytes, F64, F64In, F64Out;
var init_hash = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/hash/hash.mjs"() {
    init_guard2();
    init_error2();
    ValueHashError = class extends TypeBoxError {
      constructor(value) {
        super(`Unable to hash value`);
        this.value = value;
      }
    };
    (function(ByteMarker2) {
      ByteMarker2[ByteMarker2["Undefined"] = 0] = "Undefined";
      ByteMarker2[ByteMarker2["Null"] = 1] = "Null";
      ByteMarker2[ByteMarker2["Boolean"] = 2] = "Boolean";
      ByteMarker2[ByteMarker2["Number"] = 3] = "Number";
      ByteMarker2[ByteMarker2["String"] = 4] = "String";
      ByteMarker2[ByteMarker2["Object"] = 5] = "Object";
      ByteMarker2[ByteMarker2["Array"] = 6] = "Array";
      ByteMarker2[ByteMarker2["Date"] = 7] = "Date";
      ByteMarker2[ByteMarker2["Uint8Array"] = 8] = "Uint8Array";
      ByteMarker2[ByteMarker2["Symbol"] = 9] = "Symbol";
      ByteMarker2[ByteMarker2["BigInt"] = 10] = "BigInt";
    })(ByteMarker || (ByteMarker = {}));
    Accumulator = BigInt("14695981039346656037");
    [Prime, Size] = [BigInt("1099511628211"), BigInt(
      "18446744073709551616"
      /* 2 ^ 64 */
    )];
    Bytes = Array.from({ length: 256 }).map((_, i) => BigInt(i));
    F64 = new Float64Array(1);
    F64In = new DataView(F64.buffer);
    F64Out = new Uint8Array(F64.buffer);
  }
});

// node_modules/@sinclair/typebox/build/esm/value/hash/index.mjs
var init_hash2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/hash/index.mjs"() {
    init_hash();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/any/any.mjs
function Any(options) {
  return CreateType({ [Kind]: "Any" }, options);
}
var init_any = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/any/any.mjs"() {
    init_create();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/any/index.mjs
var init_any2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/any/index.mjs"() {
    init_any();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/unknown/unknown.mjs
function Unknown(options) {
  return CreateType({ [Kind]: "Unknown" }, options);
}
var init_unknown = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/unknown/unknown.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/unknown/index.mjs
var init_unknown2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/unknown/index.mjs"() {
    init_unknown();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/guard/type.mjs
var type_exports2 = {};
__export(type_exports2, {
  IsAny: () => IsAny2,
  IsArgument: () => IsArgument2,
  IsArray: () => IsArray4,
  IsAsyncIterator: () => IsAsyncIterator4,
  IsBigInt: () => IsBigInt4,
  IsBoolean: () => IsBoolean4,
  IsComputed: () => IsComputed2,
  IsConstructor: () => IsConstructor2,
  IsDate: () => IsDate4,
  IsFunction: () => IsFunction4,
  IsImport: () => IsImport,
  IsInteger: () => IsInteger3,
  IsIntersect: () => IsIntersect2,
  IsIterator: () => IsIterator4,
  IsKind: () => IsKind2,
  IsKindOf: () => IsKindOf2,
  IsLiteral: () => IsLiteral2,
  IsLiteralBoolean: () => IsLiteralBoolean,
  IsLiteralNumber: () => IsLiteralNumber,
  IsLiteralString: () => IsLiteralString,
  IsLiteralValue: () => IsLiteralValue2,
  IsMappedKey: () => IsMappedKey2,
  IsMappedResult: () => IsMappedResult2,
  IsNever: () => IsNever2,
  IsNot: () => IsNot2,
  IsNull: () => IsNull4,
  IsNumber: () => IsNumber4,
  IsObject: () => IsObject4,
  IsOptional: () => IsOptional2,
  IsPromise: () => IsPromise3,
  IsProperties: () => IsProperties,
  IsReadonly: () => IsReadonly2,
  IsRecord: () => IsRecord2,
  IsRecursive: () => IsRecursive,
  IsRef: () => IsRef2,
  IsRegExp: () => IsRegExp3,
  IsSchema: () => IsSchema2,
  IsString: () => IsString4,
  IsSymbol: () => IsSymbol4,
  IsTemplateLiteral: () => IsTemplateLiteral2,
  IsThis: () => IsThis2,
  IsTransform: () => IsTransform2,
  IsTuple: () => IsTuple2,
  IsUint8Array: () => IsUint8Array4,
  IsUndefined: () => IsUndefined4,
  IsUnion: () => IsUnion2,
  IsUnionLiteral: () => IsUnionLiteral,
  IsUnknown: () => IsUnknown2,
  IsUnsafe: () => IsUnsafe2,
  IsVoid: () => IsVoid2,
  TypeGuardUnknownTypeError: () => TypeGuardUnknownTypeError
});
function IsPattern(value) {
  try {
    new RegExp(value);
    return true;
  } catch {
    return false;
  }
}
function IsControlCharacterFree(value) {
  if (!IsString2(value))
    return false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 7 && code <= 13 || code === 27 || code === 127) {
      return false;
    }
  }
  return true;
}
function IsAdditionalProperties(value) {
  return IsOptionalBoolean(value) || IsSchema2(value);
}
function IsOptionalBigInt(value) {
  return IsUndefined2(value) || IsBigInt2(value);
}
function IsOptionalNumber(value) {
  return IsUndefined2(value) || IsNumber2(value);
}
function IsOptionalBoolean(value) {
  return IsUndefined2(value) || IsBoolean2(value);
}
function IsOptionalString(value) {
  return IsUndefined2(value) || IsString2(value);
}
function IsOptionalPattern(value) {
  return IsUndefined2(value) || IsString2(value) && IsControlCharacterFree(value) && IsPattern(value);
}
function IsOptionalFormat(value) {
  return IsUndefined2(value) || IsString2(value) && IsControlCharacterFree(value);
}
function IsOptionalSchema(value) {
  return IsUndefined2(value) || IsSchema2(value);
}
function IsReadonly2(value) {
  return IsObject2(value) && value[ReadonlyKind] === "Readonly";
}
function IsOptional2(value) {
  return IsObject2(value) && value[OptionalKind] === "Optional";
}
function IsAny2(value) {
  return IsKindOf2(value, "Any") && IsOptionalString(value.$id);
}
function IsArgument2(value) {
  return IsKindOf2(value, "Argument") && IsNumber2(value.index);
}
function IsArray4(value) {
  return IsKindOf2(value, "Array") && value.type === "array" && IsOptionalString(value.$id) && IsSchema2(value.items) && IsOptionalNumber(value.minItems) && IsOptionalNumber(value.maxItems) && IsOptionalBoolean(value.uniqueItems) && IsOptionalSchema(value.contains) && IsOptionalNumber(value.minContains) && IsOptionalNumber(value.maxContains);
}
function IsAsyncIterator4(value) {
  return IsKindOf2(value, "AsyncIterator") && value.type === "AsyncIterator" && IsOptionalString(value.$id) && IsSchema2(value.items);
}
function IsBigInt4(value) {
  return IsKindOf2(value, "BigInt") && value.type === "bigint" && IsOptionalString(value.$id) && IsOptionalBigInt(value.exclusiveMaximum) && IsOptionalBigInt(value.exclusiveMinimum) && IsOptionalBigInt(value.maximum) && IsOptionalBigInt(value.minimum) && IsOptionalBigInt(value.multipleOf);
}
function IsBoolean4(value) {
  return IsKindOf2(value, "Boolean") && value.type === "boolean" && IsOptionalString(value.$id);
}
function IsComputed2(value) {
  return IsKindOf2(value, "Computed") && IsString2(value.target) && IsArray2(value.parameters) && value.parameters.every((schema) => IsSchema2(schema));
}
function IsConstructor2(value) {
  return IsKindOf2(value, "Constructor") && value.type === "Constructor" && IsOptionalString(value.$id) && IsArray2(value.parameters) && value.parameters.every((schema) => IsSchema2(schema)) && IsSchema2(value.returns);
}
function IsDate4(value) {
  return IsKindOf2(value, "Date") && value.type === "Date" && IsOptionalString(value.$id) && IsOptionalNumber(value.exclusiveMaximumTimestamp) && IsOptionalNumber(value.exclusiveMinimumTimestamp) && IsOptionalNumber(value.maximumTimestamp) && IsOptionalNumber(value.minimumTimestamp) && IsOptionalNumber(value.multipleOfTimestamp);
}
function IsFunction4(value) {
  return IsKindOf2(value, "Function") && value.type === "Function" && IsOptionalString(value.$id) && IsArray2(value.parameters) && value.parameters.every((schema) => IsSchema2(schema)) && IsSchema2(value.returns);
}
function IsImport(value) {
  return IsKindOf2(value, "Import") && HasPropertyKey2(value, "$defs") && IsObject2(value.$defs) && IsProperties(value.$defs) && HasPropertyKey2(value, "$ref") && IsString2(value.$ref) && value.$ref in value.$defs;
}
function IsInteger3(value) {
  return IsKindOf2(value, "Integer") && value.type === "integer" && IsOptionalString(value.$id) && IsOptionalNumber(value.exclusiveMaximum) && IsOptionalNumber(value.exclusiveMinimum) && IsOptionalNumber(value.maximum) && IsOptionalNumber(value.minimum) && IsOptionalNumber(value.multipleOf);
}
function IsProperties(value) {
  return IsObject2(value) && Object.entries(value).every(([key, schema]) => IsControlCharacterFree(key) && IsSchema2(schema));
}
function IsIntersect2(value) {
  return IsKindOf2(value, "Intersect") && (IsString2(value.type) && value.type !== "object" ? false : true) && IsArray2(value.allOf) && value.allOf.every((schema) => IsSchema2(schema) && !IsTransform2(schema)) && IsOptionalString(value.type) && (IsOptionalBoolean(value.unevaluatedProperties) || IsOptionalSchema(value.unevaluatedProperties)) && IsOptionalString(value.$id);
}
function IsIterator4(value) {
  return IsKindOf2(value, "Iterator") && value.type === "Iterator" && IsOptionalString(value.$id) && IsSchema2(value.items);
}
function IsKindOf2(value, kind) {
  return IsObject2(value) && Kind in value && value[Kind] === kind;
}
function IsLiteralString(value) {
  return IsLiteral2(value) && IsString2(value.const);
}
function IsLiteralNumber(value) {
  return IsLiteral2(value) && IsNumber2(value.const);
}
function IsLiteralBoolean(value) {
  return IsLiteral2(value) && IsBoolean2(value.const);
}
function IsLiteral2(value) {
  return IsKindOf2(value, "Literal") && IsOptionalString(value.$id) && IsLiteralValue2(value.const);
}
function IsLiteralValue2(value) {
  return IsBoolean2(value) || IsNumber2(value) || IsString2(value);
}
function IsMappedKey2(value) {
  return IsKindOf2(value, "MappedKey") && IsArray2(value.keys) && value.keys.every((key) => IsNumber2(key) || IsString2(key));
}
function IsMappedResult2(value) {
  return IsKindOf2(value, "MappedResult") && IsProperties(value.properties);
}
function IsNever2(value) {
  return IsKindOf2(value, "Never") && IsObject2(value.not) && Object.getOwnPropertyNames(value.not).length === 0;
}
function IsNot2(value) {
  return IsKindOf2(value, "Not") && IsSchema2(value.not);
}
function IsNull4(value) {
  return IsKindOf2(value, "Null") && value.type === "null" && IsOptionalString(value.$id);
}
function IsNumber4(value) {
  return IsKindOf2(value, "Number") && value.type === "number" && IsOptionalString(value.$id) && IsOptionalNumber(value.exclusiveMaximum) && IsOptionalNumber(value.exclusiveMinimum) && IsOptionalNumber(value.maximum) && IsOptionalNumber(value.minimum) && IsOptionalNumber(value.multipleOf);
}
function IsObject4(value) {
  return IsKindOf2(value, "Object") && value.type === "object" && IsOptionalString(value.$id) && IsProperties(value.properties) && IsAdditionalProperties(value.additionalProperties) && IsOptionalNumber(value.minProperties) && IsOptionalNumber(value.maxProperties);
}
function IsPromise3(value) {
  return IsKindOf2(value, "Promise") && value.type === "Promise" && IsOptionalString(value.$id) && IsSchema2(value.item);
}
function IsRecord2(value) {
  return IsKindOf2(value, "Record") && value.type === "object" && IsOptionalString(value.$id) && IsAdditionalProperties(value.additionalProperties) && IsObject2(value.patternProperties) && ((schema) => {
    const keys = Object.getOwnPropertyNames(schema.patternProperties);
    return keys.length === 1 && IsPattern(keys[0]) && IsObject2(schema.patternProperties) && IsSchema2(schema.patternProperties[keys[0]]);
  })(value);
}
function IsRecursive(value) {
  return IsObject2(value) && Hint in value && value[Hint] === "Recursive";
}
function IsRef2(value) {
  return IsKindOf2(value, "Ref") && IsOptionalString(value.$id) && IsString2(value.$ref);
}
function IsRegExp3(value) {
  return IsKindOf2(value, "RegExp") && IsOptionalString(value.$id) && IsString2(value.source) && IsString2(value.flags) && IsOptionalNumber(value.maxLength) && IsOptionalNumber(value.minLength);
}
function IsString4(value) {
  return IsKindOf2(value, "String") && value.type === "string" && IsOptionalString(value.$id) && IsOptionalNumber(value.minLength) && IsOptionalNumber(value.maxLength) && IsOptionalPattern(value.pattern) && IsOptionalFormat(value.format);
}
function IsSymbol4(value) {
  return IsKindOf2(value, "Symbol") && value.type === "symbol" && IsOptionalString(value.$id);
}
function IsTemplateLiteral2(value) {
  return IsKindOf2(value, "TemplateLiteral") && value.type === "string" && IsString2(value.pattern) && value.pattern[0] === "^" && value.pattern[value.pattern.length - 1] === "$";
}
function IsThis2(value) {
  return IsKindOf2(value, "This") && IsOptionalString(value.$id) && IsString2(value.$ref);
}
function IsTransform2(value) {
  return IsObject2(value) && TransformKind in value;
}
function IsTuple2(value) {
  return IsKindOf2(value, "Tuple") && value.type === "array" && IsOptionalString(value.$id) && IsNumber2(value.minItems) && IsNumber2(value.maxItems) && value.minItems === value.maxItems && // empty
  (IsUndefined2(value.items) && IsUndefined2(value.additionalItems) && value.minItems === 0 || IsArray2(value.items) && value.items.every((schema) => IsSchema2(schema)));
}
function IsUndefined4(value) {
  return IsKindOf2(value, "Undefined") && value.type === "undefined" && IsOptionalString(value.$id);
}
function IsUnionLiteral(value) {
  return IsUnion2(value) && value.anyOf.every((schema) => IsLiteralString(schema) || IsLiteralNumber(schema));
}
function IsUnion2(value) {
  return IsKindOf2(value, "Union") && IsOptionalString(value.$id) && IsObject2(value) && IsArray2(value.anyOf) && value.anyOf.every((schema) => IsSchema2(schema));
}
function IsUint8Array4(value) {
  return IsKindOf2(value, "Uint8Array") && value.type === "Uint8Array" && IsOptionalString(value.$id) && IsOptionalNumber(value.minByteLength) && IsOptionalNumber(value.maxByteLength);
}
function IsUnknown2(value) {
  return IsKindOf2(value, "Unknown") && IsOptionalString(value.$id);
}
function IsUnsafe2(value) {
  return IsKindOf2(value, "Unsafe");
}
function IsVoid2(value) {
  return IsKindOf2(value, "Void") && value.type === "void" && IsOptionalString(value.$id);
}
function IsKind2(value) {
  return IsObject2(value) && Kind in value && IsString2(value[Kind]) && !KnownTypes.includes(value[Kind]);
}
function IsSchema2(value) {
  return IsObject2(value) && (IsAny2(value) || IsArgument2(value) || IsArray4(value) || IsBoolean4(value) || IsBigInt4(value) || IsAsyncIterator4(value) || IsComputed2(value) || IsConstructor2(value) || IsDate4(value) || IsFunction4(value) || IsInteger3(value) || IsIntersect2(value) || IsIterator4(value) || IsLiteral2(value) || IsMappedKey2(value) || IsMappedResult2(value) || IsNever2(value) || IsNot2(value) || IsNull4(value) || IsNumber4(value) || IsObject4(value) || IsPromise3(value) || IsRecord2(value) || IsRef2(value) || IsRegExp3(value) || IsString4(value) || IsSymbol4(value) || IsTemplateLiteral2(value) || IsThis2(value) || IsTuple2(value) || IsUndefined4(value) || IsUnion2(value) || IsUint8Array4(value) || IsUnknown2(value) || IsUnsafe2(value) || IsVoid2(value) || IsKind2(value));
}
var TypeGuardUnknownTypeError, KnownTypes;
var init_type3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/guard/type.mjs"() {
    init_value();
    init_symbols2();
    init_error2();
    TypeGuardUnknownTypeError = class extends TypeBoxError {
    };
    KnownTypes = [
      "Argument",
      "Any",
      "Array",
      "AsyncIterator",
      "BigInt",
      "Boolean",
      "Computed",
      "Constructor",
      "Date",
      "Enum",
      "Function",
      "Integer",
      "Intersect",
      "Iterator",
      "Literal",
      "MappedKey",
      "MappedResult",
      "Not",
      "Null",
      "Number",
      "Object",
      "Promise",
      "Record",
      "Ref",
      "RegExp",
      "String",
      "Symbol",
      "TemplateLiteral",
      "This",
      "Tuple",
      "Undefined",
      "Union",
      "Uint8Array",
      "Unknown",
      "Void"
    ];
  }
});

// node_modules/@sinclair/typebox/build/esm/type/guard/index.mjs
var init_guard3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/guard/index.mjs"() {
    init_kind();
    init_type3();
    init_value();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extends/extends-check.mjs
function IntoBooleanResult(result) {
  return result === ExtendsResult.False ? result : ExtendsResult.True;
}
function Throw(message) {
  throw new ExtendsResolverError(message);
}
function IsStructuralRight(right) {
  return type_exports2.IsNever(right) || type_exports2.IsIntersect(right) || type_exports2.IsUnion(right) || type_exports2.IsUnknown(right) || type_exports2.IsAny(right);
}
function StructuralRight(left, right) {
  return type_exports2.IsNever(right) ? FromNeverRight(left, right) : type_exports2.IsIntersect(right) ? FromIntersectRight(left, right) : type_exports2.IsUnion(right) ? FromUnionRight(left, right) : type_exports2.IsUnknown(right) ? FromUnknownRight(left, right) : type_exports2.IsAny(right) ? FromAnyRight(left, right) : Throw("StructuralRight");
}
function FromAnyRight(left, right) {
  return ExtendsResult.True;
}
function FromAny(left, right) {
  return type_exports2.IsIntersect(right) ? FromIntersectRight(left, right) : type_exports2.IsUnion(right) && right.anyOf.some((schema) => type_exports2.IsAny(schema) || type_exports2.IsUnknown(schema)) ? ExtendsResult.True : type_exports2.IsUnion(right) ? ExtendsResult.Union : type_exports2.IsUnknown(right) ? ExtendsResult.True : type_exports2.IsAny(right) ? ExtendsResult.True : ExtendsResult.Union;
}
function FromArrayRight(left, right) {
  return type_exports2.IsUnknown(left) ? ExtendsResult.False : type_exports2.IsAny(left) ? ExtendsResult.Union : type_exports2.IsNever(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromArray3(left, right) {
  return type_exports2.IsObject(right) && IsObjectArrayLike(right) ? ExtendsResult.True : IsStructuralRight(right) ? StructuralRight(left, right) : !type_exports2.IsArray(right) ? ExtendsResult.False : IntoBooleanResult(Visit4(left.items, right.items));
}
function FromAsyncIterator(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : !type_exports2.IsAsyncIterator(right) ? ExtendsResult.False : IntoBooleanResult(Visit4(left.items, right.items));
}
function FromBigInt(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsBigInt(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromBooleanRight(left, right) {
  return type_exports2.IsLiteralBoolean(left) ? ExtendsResult.True : type_exports2.IsBoolean(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromBoolean(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsBoolean(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromConstructor(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : !type_exports2.IsConstructor(right) ? ExtendsResult.False : left.parameters.length > right.parameters.length ? ExtendsResult.False : !left.parameters.every((schema, index) => IntoBooleanResult(Visit4(right.parameters[index], schema)) === ExtendsResult.True) ? ExtendsResult.False : IntoBooleanResult(Visit4(left.returns, right.returns));
}
function FromDate(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsDate(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromFunction(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : !type_exports2.IsFunction(right) ? ExtendsResult.False : left.parameters.length > right.parameters.length ? ExtendsResult.False : !left.parameters.every((schema, index) => IntoBooleanResult(Visit4(right.parameters[index], schema)) === ExtendsResult.True) ? ExtendsResult.False : IntoBooleanResult(Visit4(left.returns, right.returns));
}
function FromIntegerRight(left, right) {
  return type_exports2.IsLiteral(left) && value_exports.IsNumber(left.const) ? ExtendsResult.True : type_exports2.IsNumber(left) || type_exports2.IsInteger(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromInteger(left, right) {
  return type_exports2.IsInteger(right) || type_exports2.IsNumber(right) ? ExtendsResult.True : IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : ExtendsResult.False;
}
function FromIntersectRight(left, right) {
  return right.allOf.every((schema) => Visit4(left, schema) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromIntersect3(left, right) {
  return left.allOf.some((schema) => Visit4(schema, right) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromIterator(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : !type_exports2.IsIterator(right) ? ExtendsResult.False : IntoBooleanResult(Visit4(left.items, right.items));
}
function FromLiteral2(left, right) {
  return type_exports2.IsLiteral(right) && right.const === left.const ? ExtendsResult.True : IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsString(right) ? FromStringRight(left, right) : type_exports2.IsNumber(right) ? FromNumberRight(left, right) : type_exports2.IsInteger(right) ? FromIntegerRight(left, right) : type_exports2.IsBoolean(right) ? FromBooleanRight(left, right) : ExtendsResult.False;
}
function FromNeverRight(left, right) {
  return ExtendsResult.False;
}
function FromNever(left, right) {
  return ExtendsResult.True;
}
function UnwrapTNot(schema) {
  let [current, depth] = [schema, 0];
  while (true) {
    if (!type_exports2.IsNot(current))
      break;
    current = current.not;
    depth += 1;
  }
  return depth % 2 === 0 ? current : Unknown();
}
function FromNot(left, right) {
  return type_exports2.IsNot(left) ? Visit4(UnwrapTNot(left), right) : type_exports2.IsNot(right) ? Visit4(left, UnwrapTNot(right)) : Throw("Invalid fallthrough for Not");
}
function FromNull(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsNull(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromNumberRight(left, right) {
  return type_exports2.IsLiteralNumber(left) ? ExtendsResult.True : type_exports2.IsNumber(left) || type_exports2.IsInteger(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromNumber(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsInteger(right) || type_exports2.IsNumber(right) ? ExtendsResult.True : ExtendsResult.False;
}
function IsObjectPropertyCount(schema, count) {
  return Object.getOwnPropertyNames(schema.properties).length === count;
}
function IsObjectStringLike(schema) {
  return IsObjectArrayLike(schema);
}
function IsObjectSymbolLike(schema) {
  return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "description" in schema.properties && type_exports2.IsUnion(schema.properties.description) && schema.properties.description.anyOf.length === 2 && (type_exports2.IsString(schema.properties.description.anyOf[0]) && type_exports2.IsUndefined(schema.properties.description.anyOf[1]) || type_exports2.IsString(schema.properties.description.anyOf[1]) && type_exports2.IsUndefined(schema.properties.description.anyOf[0]));
}
function IsObjectNumberLike(schema) {
  return IsObjectPropertyCount(schema, 0);
}
function IsObjectBooleanLike(schema) {
  return IsObjectPropertyCount(schema, 0);
}
function IsObjectBigIntLike(schema) {
  return IsObjectPropertyCount(schema, 0);
}
function IsObjectDateLike(schema) {
  return IsObjectPropertyCount(schema, 0);
}
function IsObjectUint8ArrayLike(schema) {
  return IsObjectArrayLike(schema);
}
function IsObjectFunctionLike(schema) {
  const length = Number2();
  return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "length" in schema.properties && IntoBooleanResult(Visit4(schema.properties["length"], length)) === ExtendsResult.True;
}
function IsObjectConstructorLike(schema) {
  return IsObjectPropertyCount(schema, 0);
}
function IsObjectArrayLike(schema) {
  const length = Number2();
  return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "length" in schema.properties && IntoBooleanResult(Visit4(schema.properties["length"], length)) === ExtendsResult.True;
}
function IsObjectPromiseLike(schema) {
  const then = Function([Any()], Any());
  return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "then" in schema.properties && IntoBooleanResult(Visit4(schema.properties["then"], then)) === ExtendsResult.True;
}
function Property(left, right) {
  return Visit4(left, right) === ExtendsResult.False ? ExtendsResult.False : type_exports2.IsOptional(left) && !type_exports2.IsOptional(right) ? ExtendsResult.False : ExtendsResult.True;
}
function FromObjectRight(left, right) {
  return type_exports2.IsUnknown(left) ? ExtendsResult.False : type_exports2.IsAny(left) ? ExtendsResult.Union : type_exports2.IsNever(left) || type_exports2.IsLiteralString(left) && IsObjectStringLike(right) || type_exports2.IsLiteralNumber(left) && IsObjectNumberLike(right) || type_exports2.IsLiteralBoolean(left) && IsObjectBooleanLike(right) || type_exports2.IsSymbol(left) && IsObjectSymbolLike(right) || type_exports2.IsBigInt(left) && IsObjectBigIntLike(right) || type_exports2.IsString(left) && IsObjectStringLike(right) || type_exports2.IsSymbol(left) && IsObjectSymbolLike(right) || type_exports2.IsNumber(left) && IsObjectNumberLike(right) || type_exports2.IsInteger(left) && IsObjectNumberLike(right) || type_exports2.IsBoolean(left) && IsObjectBooleanLike(right) || type_exports2.IsUint8Array(left) && IsObjectUint8ArrayLike(right) || type_exports2.IsDate(left) && IsObjectDateLike(right) || type_exports2.IsConstructor(left) && IsObjectConstructorLike(right) || type_exports2.IsFunction(left) && IsObjectFunctionLike(right) ? ExtendsResult.True : type_exports2.IsRecord(left) && type_exports2.IsString(RecordKey(left)) ? (() => {
    return right[Hint] === "Record" ? ExtendsResult.True : ExtendsResult.False;
  })() : type_exports2.IsRecord(left) && type_exports2.IsNumber(RecordKey(left)) ? (() => {
    return IsObjectPropertyCount(right, 0) ? ExtendsResult.True : ExtendsResult.False;
  })() : ExtendsResult.False;
}
function FromObject(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : !type_exports2.IsObject(right) ? ExtendsResult.False : (() => {
    for (const key of Object.getOwnPropertyNames(right.properties)) {
      if (!(key in left.properties) && !type_exports2.IsOptional(right.properties[key])) {
        return ExtendsResult.False;
      }
      if (type_exports2.IsOptional(right.properties[key])) {
        return ExtendsResult.True;
      }
      if (Property(left.properties[key], right.properties[key]) === ExtendsResult.False) {
        return ExtendsResult.False;
      }
    }
    return ExtendsResult.True;
  })();
}
function FromPromise(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) && IsObjectPromiseLike(right) ? ExtendsResult.True : !type_exports2.IsPromise(right) ? ExtendsResult.False : IntoBooleanResult(Visit4(left.item, right.item));
}
function RecordKey(schema) {
  return PatternNumberExact in schema.patternProperties ? Number2() : PatternStringExact in schema.patternProperties ? String2() : Throw("Unknown record key pattern");
}
function RecordValue(schema) {
  return PatternNumberExact in schema.patternProperties ? schema.patternProperties[PatternNumberExact] : PatternStringExact in schema.patternProperties ? schema.patternProperties[PatternStringExact] : Throw("Unable to get record value schema");
}
function FromRecordRight(left, right) {
  const [Key, Value] = [RecordKey(right), RecordValue(right)];
  return type_exports2.IsLiteralString(left) && type_exports2.IsNumber(Key) && IntoBooleanResult(Visit4(left, Value)) === ExtendsResult.True ? ExtendsResult.True : type_exports2.IsUint8Array(left) && type_exports2.IsNumber(Key) ? Visit4(left, Value) : type_exports2.IsString(left) && type_exports2.IsNumber(Key) ? Visit4(left, Value) : type_exports2.IsArray(left) && type_exports2.IsNumber(Key) ? Visit4(left, Value) : type_exports2.IsObject(left) ? (() => {
    for (const key of Object.getOwnPropertyNames(left.properties)) {
      if (Property(Value, left.properties[key]) === ExtendsResult.False) {
        return ExtendsResult.False;
      }
    }
    return ExtendsResult.True;
  })() : ExtendsResult.False;
}
function FromRecord(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : !type_exports2.IsRecord(right) ? ExtendsResult.False : Visit4(RecordValue(left), RecordValue(right));
}
function FromRegExp(left, right) {
  const L = type_exports2.IsRegExp(left) ? String2() : left;
  const R = type_exports2.IsRegExp(right) ? String2() : right;
  return Visit4(L, R);
}
function FromStringRight(left, right) {
  return type_exports2.IsLiteral(left) && value_exports.IsString(left.const) ? ExtendsResult.True : type_exports2.IsString(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromString(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsString(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromSymbol(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsSymbol(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromTemplateLiteral2(left, right) {
  return type_exports2.IsTemplateLiteral(left) ? Visit4(TemplateLiteralToUnion(left), right) : type_exports2.IsTemplateLiteral(right) ? Visit4(left, TemplateLiteralToUnion(right)) : Throw("Invalid fallthrough for TemplateLiteral");
}
function IsArrayOfTuple(left, right) {
  return type_exports2.IsArray(right) && left.items !== void 0 && left.items.every((schema) => Visit4(schema, right.items) === ExtendsResult.True);
}
function FromTupleRight(left, right) {
  return type_exports2.IsNever(left) ? ExtendsResult.True : type_exports2.IsUnknown(left) ? ExtendsResult.False : type_exports2.IsAny(left) ? ExtendsResult.Union : ExtendsResult.False;
}
function FromTuple3(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) && IsObjectArrayLike(right) ? ExtendsResult.True : type_exports2.IsArray(right) && IsArrayOfTuple(left, right) ? ExtendsResult.True : !type_exports2.IsTuple(right) ? ExtendsResult.False : value_exports.IsUndefined(left.items) && !value_exports.IsUndefined(right.items) || !value_exports.IsUndefined(left.items) && value_exports.IsUndefined(right.items) ? ExtendsResult.False : value_exports.IsUndefined(left.items) && !value_exports.IsUndefined(right.items) ? ExtendsResult.True : left.items.every((schema, index) => Visit4(schema, right.items[index]) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUint8Array(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsUint8Array(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUndefined(left, right) {
  return IsStructuralRight(right) ? StructuralRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsRecord(right) ? FromRecordRight(left, right) : type_exports2.IsVoid(right) ? FromVoidRight(left, right) : type_exports2.IsUndefined(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUnionRight(left, right) {
  return right.anyOf.some((schema) => Visit4(left, schema) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUnion5(left, right) {
  return left.anyOf.every((schema) => Visit4(schema, right) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUnknownRight(left, right) {
  return ExtendsResult.True;
}
function FromUnknown(left, right) {
  return type_exports2.IsNever(right) ? FromNeverRight(left, right) : type_exports2.IsIntersect(right) ? FromIntersectRight(left, right) : type_exports2.IsUnion(right) ? FromUnionRight(left, right) : type_exports2.IsAny(right) ? FromAnyRight(left, right) : type_exports2.IsString(right) ? FromStringRight(left, right) : type_exports2.IsNumber(right) ? FromNumberRight(left, right) : type_exports2.IsInteger(right) ? FromIntegerRight(left, right) : type_exports2.IsBoolean(right) ? FromBooleanRight(left, right) : type_exports2.IsArray(right) ? FromArrayRight(left, right) : type_exports2.IsTuple(right) ? FromTupleRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsUnknown(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromVoidRight(left, right) {
  return type_exports2.IsUndefined(left) ? ExtendsResult.True : type_exports2.IsUndefined(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromVoid(left, right) {
  return type_exports2.IsIntersect(right) ? FromIntersectRight(left, right) : type_exports2.IsUnion(right) ? FromUnionRight(left, right) : type_exports2.IsUnknown(right) ? FromUnknownRight(left, right) : type_exports2.IsAny(right) ? FromAnyRight(left, right) : type_exports2.IsObject(right) ? FromObjectRight(left, right) : type_exports2.IsVoid(right) ? ExtendsResult.True : ExtendsResult.False;
}
function Visit4(left, right) {
  return (
    // resolvable
    type_exports2.IsTemplateLiteral(left) || type_exports2.IsTemplateLiteral(right) ? FromTemplateLiteral2(left, right) : type_exports2.IsRegExp(left) || type_exports2.IsRegExp(right) ? FromRegExp(left, right) : type_exports2.IsNot(left) || type_exports2.IsNot(right) ? FromNot(left, right) : (
      // standard
      type_exports2.IsAny(left) ? FromAny(left, right) : type_exports2.IsArray(left) ? FromArray3(left, right) : type_exports2.IsBigInt(left) ? FromBigInt(left, right) : type_exports2.IsBoolean(left) ? FromBoolean(left, right) : type_exports2.IsAsyncIterator(left) ? FromAsyncIterator(left, right) : type_exports2.IsConstructor(left) ? FromConstructor(left, right) : type_exports2.IsDate(left) ? FromDate(left, right) : type_exports2.IsFunction(left) ? FromFunction(left, right) : type_exports2.IsInteger(left) ? FromInteger(left, right) : type_exports2.IsIntersect(left) ? FromIntersect3(left, right) : type_exports2.IsIterator(left) ? FromIterator(left, right) : type_exports2.IsLiteral(left) ? FromLiteral2(left, right) : type_exports2.IsNever(left) ? FromNever(left, right) : type_exports2.IsNull(left) ? FromNull(left, right) : type_exports2.IsNumber(left) ? FromNumber(left, right) : type_exports2.IsObject(left) ? FromObject(left, right) : type_exports2.IsRecord(left) ? FromRecord(left, right) : type_exports2.IsString(left) ? FromString(left, right) : type_exports2.IsSymbol(left) ? FromSymbol(left, right) : type_exports2.IsTuple(left) ? FromTuple3(left, right) : type_exports2.IsPromise(left) ? FromPromise(left, right) : type_exports2.IsUint8Array(left) ? FromUint8Array(left, right) : type_exports2.IsUndefined(left) ? FromUndefined(left, right) : type_exports2.IsUnion(left) ? FromUnion5(left, right) : type_exports2.IsUnknown(left) ? FromUnknown(left, right) : type_exports2.IsVoid(left) ? FromVoid(left, right) : Throw(`Unknown left type operand '${left[Kind]}'`)
    )
  );
}
function ExtendsCheck(left, right) {
  return Visit4(left, right);
}
var ExtendsResolverError, ExtendsResult;
var init_extends_check = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extends/extends-check.mjs"() {
    init_any2();
    init_function2();
    init_number2();
    init_string2();
    init_unknown2();
    init_template_literal2();
    init_patterns2();
    init_symbols2();
    init_error2();
    init_guard3();
    ExtendsResolverError = class extends TypeBoxError {
    };
    (function(ExtendsResult2) {
      ExtendsResult2[ExtendsResult2["Union"] = 0] = "Union";
      ExtendsResult2[ExtendsResult2["True"] = 1] = "True";
      ExtendsResult2[ExtendsResult2["False"] = 2] = "False";
    })(ExtendsResult || (ExtendsResult = {}));
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extends/extends-from-mapped-result.mjs
function FromProperties7(P, Right, True, False, options) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(P))
    Acc[K2] = Extends(P[K2], Right, True, False, Clone(options));
  return Acc;
}
function FromMappedResult6(Left, Right, True, False, options) {
  return FromProperties7(Left.properties, Right, True, False, options);
}
function ExtendsFromMappedResult(Left, Right, True, False, options) {
  const P = FromMappedResult6(Left, Right, True, False, options);
  return MappedResult(P);
}
var init_extends_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extends/extends-from-mapped-result.mjs"() {
    init_mapped2();
    init_extends();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extends/extends.mjs
function ExtendsResolve(left, right, trueType, falseType) {
  const R = ExtendsCheck(left, right);
  return R === ExtendsResult.Union ? Union([trueType, falseType]) : R === ExtendsResult.True ? trueType : falseType;
}
function Extends(L, R, T, F, options) {
  return IsMappedResult(L) ? ExtendsFromMappedResult(L, R, T, F, options) : IsMappedKey(L) ? CreateType(ExtendsFromMappedKey(L, R, T, F, options)) : CreateType(ExtendsResolve(L, R, T, F), options);
}
var init_extends = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extends/extends.mjs"() {
    init_type2();
    init_union2();
    init_extends_check();
    init_extends_from_mapped_key();
    init_extends_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extends/extends-from-mapped-key.mjs
function FromPropertyKey(K, U, L, R, options) {
  return {
    [K]: Extends(Literal(K), U, L, R, Clone(options))
  };
}
function FromPropertyKeys(K, U, L, R, options) {
  return K.reduce((Acc, LK) => {
    return { ...Acc, ...FromPropertyKey(LK, U, L, R, options) };
  }, {});
}
function FromMappedKey2(K, U, L, R, options) {
  return FromPropertyKeys(K.keys, U, L, R, options);
}
function ExtendsFromMappedKey(T, U, L, R, options) {
  const P = FromMappedKey2(T, U, L, R, options);
  return MappedResult(P);
}
var init_extends_from_mapped_key = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extends/extends-from-mapped-key.mjs"() {
    init_mapped2();
    init_literal2();
    init_extends();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extends/index.mjs
var init_extends2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extends/index.mjs"() {
    init_extends_check();
    init_extends_from_mapped_key();
    init_extends_from_mapped_result();
    init_extends_undefined();
    init_extends();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
function IsAnyOrUnknown(schema) {
  return schema[Kind] === "Any" || schema[Kind] === "Unknown";
}
function IsDefined(value) {
  return value !== void 0;
}
function FromAny2(schema, references, value) {
  return true;
}
function FromArgument(schema, references, value) {
  return true;
}
function FromArray4(schema, references, value) {
  if (!IsArray(value))
    return false;
  if (IsDefined(schema.minItems) && !(value.length >= schema.minItems)) {
    return false;
  }
  if (IsDefined(schema.maxItems) && !(value.length <= schema.maxItems)) {
    return false;
  }
  for (const element of value) {
    if (!Visit5(schema.items, references, element))
      return false;
  }
  if (schema.uniqueItems === true && !(function() {
    const set = /* @__PURE__ */ new Set();
    for (const element of value) {
      const hashed = Hash(element);
      if (set.has(hashed)) {
        return false;
      } else {
        set.add(hashed);
      }
    }
    return true;
  })()) {
    return false;
  }
  if (!(IsDefined(schema.contains) || IsNumber(schema.minContains) || IsNumber(schema.maxContains))) {
    return true;
  }
  const containsSchema = IsDefined(schema.contains) ? schema.contains : Never();
  const containsCount = value.reduce((acc, value2) => Visit5(containsSchema, references, value2) ? acc + 1 : acc, 0);
  if (containsCount === 0) {
    return false;
  }
  if (IsNumber(schema.minContains) && containsCount < schema.minContains) {
    return false;
  }
  if (IsNumber(schema.maxContains) && containsCount > schema.maxContains) {
    return false;
  }
  return true;
}
function FromAsyncIterator2(schema, references, value) {
  return IsAsyncIterator(value);
}
function FromBigInt2(schema, references, value) {
  if (!IsBigInt(value))
    return false;
  if (IsDefined(schema.exclusiveMaximum) && !(value < schema.exclusiveMaximum)) {
    return false;
  }
  if (IsDefined(schema.exclusiveMinimum) && !(value > schema.exclusiveMinimum)) {
    return false;
  }
  if (IsDefined(schema.maximum) && !(value <= schema.maximum)) {
    return false;
  }
  if (IsDefined(schema.minimum) && !(value >= schema.minimum)) {
    return false;
  }
  if (IsDefined(schema.multipleOf) && !(value % schema.multipleOf === BigInt(0))) {
    return false;
  }
  return true;
}
function FromBoolean2(schema, references, value) {
  return IsBoolean(value);
}
function FromConstructor2(schema, references, value) {
  return Visit5(schema.returns, references, value.prototype);
}
function FromDate2(schema, references, value) {
  if (!IsDate(value))
    return false;
  if (IsDefined(schema.exclusiveMaximumTimestamp) && !(value.getTime() < schema.exclusiveMaximumTimestamp)) {
    return false;
  }
  if (IsDefined(schema.exclusiveMinimumTimestamp) && !(value.getTime() > schema.exclusiveMinimumTimestamp)) {
    return false;
  }
  if (IsDefined(schema.maximumTimestamp) && !(value.getTime() <= schema.maximumTimestamp)) {
    return false;
  }
  if (IsDefined(schema.minimumTimestamp) && !(value.getTime() >= schema.minimumTimestamp)) {
    return false;
  }
  if (IsDefined(schema.multipleOfTimestamp) && !(value.getTime() % schema.multipleOfTimestamp === 0)) {
    return false;
  }
  return true;
}
function FromFunction2(schema, references, value) {
  return IsFunction(value);
}
function FromImport(schema, references, value) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  return Visit5(target, [...references, ...definitions], value);
}
function FromInteger2(schema, references, value) {
  if (!IsInteger(value)) {
    return false;
  }
  if (IsDefined(schema.exclusiveMaximum) && !(value < schema.exclusiveMaximum)) {
    return false;
  }
  if (IsDefined(schema.exclusiveMinimum) && !(value > schema.exclusiveMinimum)) {
    return false;
  }
  if (IsDefined(schema.maximum) && !(value <= schema.maximum)) {
    return false;
  }
  if (IsDefined(schema.minimum) && !(value >= schema.minimum)) {
    return false;
  }
  if (IsDefined(schema.multipleOf) && !(value % schema.multipleOf === 0)) {
    return false;
  }
  return true;
}
function FromIntersect4(schema, references, value) {
  const check1 = schema.allOf.every((schema2) => Visit5(schema2, references, value));
  if (schema.unevaluatedProperties === false) {
    const keyPattern = new RegExp(KeyOfPattern(schema));
    const check2 = Object.getOwnPropertyNames(value).every((key) => keyPattern.test(key));
    return check1 && check2;
  } else if (IsSchema(schema.unevaluatedProperties)) {
    const keyCheck = new RegExp(KeyOfPattern(schema));
    const check2 = Object.getOwnPropertyNames(value).every((key) => keyCheck.test(key) || Visit5(schema.unevaluatedProperties, references, value[key]));
    return check1 && check2;
  } else {
    return check1;
  }
}
function FromIterator2(schema, references, value) {
  return IsIterator(value);
}
function FromLiteral3(schema, references, value) {
  return value === schema.const;
}
function FromNever2(schema, references, value) {
  return false;
}
function FromNot2(schema, references, value) {
  return !Visit5(schema.not, references, value);
}
function FromNull2(schema, references, value) {
  return IsNull(value);
}
function FromNumber2(schema, references, value) {
  if (!TypeSystemPolicy.IsNumberLike(value))
    return false;
  if (IsDefined(schema.exclusiveMaximum) && !(value < schema.exclusiveMaximum)) {
    return false;
  }
  if (IsDefined(schema.exclusiveMinimum) && !(value > schema.exclusiveMinimum)) {
    return false;
  }
  if (IsDefined(schema.minimum) && !(value >= schema.minimum)) {
    return false;
  }
  if (IsDefined(schema.maximum) && !(value <= schema.maximum)) {
    return false;
  }
  if (IsDefined(schema.multipleOf) && !(value % schema.multipleOf === 0)) {
    return false;
  }
  return true;
}
function FromObject2(schema, references, value) {
  if (!TypeSystemPolicy.IsObjectLike(value))
    return false;
  if (IsDefined(schema.minProperties) && !(Object.getOwnPropertyNames(value).length >= schema.minProperties)) {
    return false;
  }
  if (IsDefined(schema.maxProperties) && !(Object.getOwnPropertyNames(value).length <= schema.maxProperties)) {
    return false;
  }
  const knownKeys = Object.getOwnPropertyNames(schema.properties);
  for (const knownKey of knownKeys) {
    const property = schema.properties[knownKey];
    if (schema.required && schema.required.includes(knownKey)) {
      if (!Visit5(property, references, value[knownKey])) {
        return false;
      }
      if ((ExtendsUndefinedCheck(property) || IsAnyOrUnknown(property)) && !(knownKey in value)) {
        return false;
      }
    } else {
      if (TypeSystemPolicy.IsExactOptionalProperty(value, knownKey) && !Visit5(property, references, value[knownKey])) {
        return false;
      }
    }
  }
  if (schema.additionalProperties === false) {
    const valueKeys = Object.getOwnPropertyNames(value);
    if (schema.required && schema.required.length === knownKeys.length && valueKeys.length === knownKeys.length) {
      return true;
    } else {
      return valueKeys.every((valueKey) => knownKeys.includes(valueKey));
    }
  } else if (typeof schema.additionalProperties === "object") {
    const valueKeys = Object.getOwnPropertyNames(value);
    return valueKeys.every((key) => knownKeys.includes(key) || Visit5(schema.additionalProperties, references, value[key]));
  } else {
    return true;
  }
}
function FromPromise2(schema, references, value) {
  return IsPromise(value);
}
function FromRecord2(schema, references, value) {
  if (!TypeSystemPolicy.IsRecordLike(value)) {
    return false;
  }
  if (IsDefined(schema.minProperties) && !(Object.getOwnPropertyNames(value).length >= schema.minProperties)) {
    return false;
  }
  if (IsDefined(schema.maxProperties) && !(Object.getOwnPropertyNames(value).length <= schema.maxProperties)) {
    return false;
  }
  const [patternKey, patternSchema] = Object.entries(schema.patternProperties)[0];
  const regex = new RegExp(patternKey);
  const check1 = Object.entries(value).every(([key, value2]) => {
    return regex.test(key) ? Visit5(patternSchema, references, value2) : true;
  });
  const check2 = typeof schema.additionalProperties === "object" ? Object.entries(value).every(([key, value2]) => {
    return !regex.test(key) ? Visit5(schema.additionalProperties, references, value2) : true;
  }) : true;
  const check3 = schema.additionalProperties === false ? Object.getOwnPropertyNames(value).every((key) => {
    return regex.test(key);
  }) : true;
  return check1 && check2 && check3;
}
function FromRef2(schema, references, value) {
  return Visit5(Deref(schema, references), references, value);
}
function FromRegExp2(schema, references, value) {
  const regex = new RegExp(schema.source, schema.flags);
  if (IsDefined(schema.minLength)) {
    if (!(value.length >= schema.minLength))
      return false;
  }
  if (IsDefined(schema.maxLength)) {
    if (!(value.length <= schema.maxLength))
      return false;
  }
  return regex.test(value);
}
function FromString2(schema, references, value) {
  if (!IsString(value)) {
    return false;
  }
  if (IsDefined(schema.minLength)) {
    if (!(value.length >= schema.minLength))
      return false;
  }
  if (IsDefined(schema.maxLength)) {
    if (!(value.length <= schema.maxLength))
      return false;
  }
  if (IsDefined(schema.pattern)) {
    const regex = new RegExp(schema.pattern);
    if (!regex.test(value))
      return false;
  }
  if (IsDefined(schema.format)) {
    if (!format_exports.Has(schema.format))
      return false;
    const func = format_exports.Get(schema.format);
    return func(value);
  }
  return true;
}
function FromSymbol2(schema, references, value) {
  return IsSymbol(value);
}
function FromTemplateLiteral3(schema, references, value) {
  return IsString(value) && new RegExp(schema.pattern).test(value);
}
function FromThis(schema, references, value) {
  return Visit5(Deref(schema, references), references, value);
}
function FromTuple4(schema, references, value) {
  if (!IsArray(value)) {
    return false;
  }
  if (schema.items === void 0 && !(value.length === 0)) {
    return false;
  }
  if (!(value.length === schema.maxItems)) {
    return false;
  }
  if (!schema.items) {
    return true;
  }
  for (let i = 0; i < schema.items.length; i++) {
    if (!Visit5(schema.items[i], references, value[i]))
      return false;
  }
  return true;
}
function FromUndefined2(schema, references, value) {
  return IsUndefined(value);
}
function FromUnion6(schema, references, value) {
  return schema.anyOf.some((inner) => Visit5(inner, references, value));
}
function FromUint8Array2(schema, references, value) {
  if (!IsUint8Array(value)) {
    return false;
  }
  if (IsDefined(schema.maxByteLength) && !(value.length <= schema.maxByteLength)) {
    return false;
  }
  if (IsDefined(schema.minByteLength) && !(value.length >= schema.minByteLength)) {
    return false;
  }
  return true;
}
function FromUnknown2(schema, references, value) {
  return true;
}
function FromVoid2(schema, references, value) {
  return TypeSystemPolicy.IsVoidLike(value);
}
function FromKind(schema, references, value) {
  if (!type_exports.Has(schema[Kind]))
    return false;
  const func = type_exports.Get(schema[Kind]);
  return func(schema, value);
}
function Visit5(schema, references, value) {
  const references_ = IsDefined(schema.$id) ? Pushref(schema, references) : references;
  const schema_ = schema;
  switch (schema_[Kind]) {
    case "Any":
      return FromAny2(schema_, references_, value);
    case "Argument":
      return FromArgument(schema_, references_, value);
    case "Array":
      return FromArray4(schema_, references_, value);
    case "AsyncIterator":
      return FromAsyncIterator2(schema_, references_, value);
    case "BigInt":
      return FromBigInt2(schema_, references_, value);
    case "Boolean":
      return FromBoolean2(schema_, references_, value);
    case "Constructor":
      return FromConstructor2(schema_, references_, value);
    case "Date":
      return FromDate2(schema_, references_, value);
    case "Function":
      return FromFunction2(schema_, references_, value);
    case "Import":
      return FromImport(schema_, references_, value);
    case "Integer":
      return FromInteger2(schema_, references_, value);
    case "Intersect":
      return FromIntersect4(schema_, references_, value);
    case "Iterator":
      return FromIterator2(schema_, references_, value);
    case "Literal":
      return FromLiteral3(schema_, references_, value);
    case "Never":
      return FromNever2(schema_, references_, value);
    case "Not":
      return FromNot2(schema_, references_, value);
    case "Null":
      return FromNull2(schema_, references_, value);
    case "Number":
      return FromNumber2(schema_, references_, value);
    case "Object":
      return FromObject2(schema_, references_, value);
    case "Promise":
      return FromPromise2(schema_, references_, value);
    case "Record":
      return FromRecord2(schema_, references_, value);
    case "Ref":
      return FromRef2(schema_, references_, value);
    case "RegExp":
      return FromRegExp2(schema_, references_, value);
    case "String":
      return FromString2(schema_, references_, value);
    case "Symbol":
      return FromSymbol2(schema_, references_, value);
    case "TemplateLiteral":
      return FromTemplateLiteral3(schema_, references_, value);
    case "This":
      return FromThis(schema_, references_, value);
    case "Tuple":
      return FromTuple4(schema_, references_, value);
    case "Undefined":
      return FromUndefined2(schema_, references_, value);
    case "Union":
      return FromUnion6(schema_, references_, value);
    case "Uint8Array":
      return FromUint8Array2(schema_, references_, value);
    case "Unknown":
      return FromUnknown2(schema_, references_, value);
    case "Void":
      return FromVoid2(schema_, references_, value);
    default:
      if (!type_exports.Has(schema_[Kind]))
        throw new ValueCheckUnknownTypeError(schema_);
      return FromKind(schema_, references_, value);
  }
}
function Check(...args) {
  return args.length === 3 ? Visit5(args[0], args[1], args[2]) : Visit5(args[0], [], args[1]);
}
var ValueCheckUnknownTypeError;
var init_check = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/check/check.mjs"() {
    init_system2();
    init_deref2();
    init_hash2();
    init_symbols2();
    init_keyof2();
    init_extends2();
    init_registry();
    init_error2();
    init_never2();
    init_guard2();
    init_kind();
    ValueCheckUnknownTypeError = class extends TypeBoxError {
      constructor(schema) {
        super(`Unknown type`);
        this.schema = schema;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/check/index.mjs
var init_check2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/check/index.mjs"() {
    init_check();
  }
});

// node_modules/@sinclair/typebox/build/esm/errors/errors.mjs
function EscapeKey(key) {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
function IsDefined2(value) {
  return value !== void 0;
}
function Create(errorType, schema, path, value, errors = []) {
  return {
    type: errorType,
    schema,
    path,
    value,
    message: GetErrorFunction()({ errorType, path, schema, value, errors }),
    errors
  };
}
function* FromAny3(schema, references, path, value) {
}
function* FromArgument2(schema, references, path, value) {
}
function* FromArray5(schema, references, path, value) {
  if (!IsArray(value)) {
    return yield Create(ValueErrorType.Array, schema, path, value);
  }
  if (IsDefined2(schema.minItems) && !(value.length >= schema.minItems)) {
    yield Create(ValueErrorType.ArrayMinItems, schema, path, value);
  }
  if (IsDefined2(schema.maxItems) && !(value.length <= schema.maxItems)) {
    yield Create(ValueErrorType.ArrayMaxItems, schema, path, value);
  }
  for (let i = 0; i < value.length; i++) {
    yield* Visit6(schema.items, references, `${path}/${i}`, value[i]);
  }
  if (schema.uniqueItems === true && !(function() {
    const set = /* @__PURE__ */ new Set();
    for (const element of value) {
      const hashed = Hash(element);
      if (set.has(hashed)) {
        return false;
      } else {
        set.add(hashed);
      }
    }
    return true;
  })()) {
    yield Create(ValueErrorType.ArrayUniqueItems, schema, path, value);
  }
  if (!(IsDefined2(schema.contains) || IsDefined2(schema.minContains) || IsDefined2(schema.maxContains))) {
    return;
  }
  const containsSchema = IsDefined2(schema.contains) ? schema.contains : Never();
  const containsCount = value.reduce((acc, value2, index) => Visit6(containsSchema, references, `${path}${index}`, value2).next().done === true ? acc + 1 : acc, 0);
  if (containsCount === 0) {
    yield Create(ValueErrorType.ArrayContains, schema, path, value);
  }
  if (IsNumber(schema.minContains) && containsCount < schema.minContains) {
    yield Create(ValueErrorType.ArrayMinContains, schema, path, value);
  }
  if (IsNumber(schema.maxContains) && containsCount > schema.maxContains) {
    yield Create(ValueErrorType.ArrayMaxContains, schema, path, value);
  }
}
function* FromAsyncIterator3(schema, references, path, value) {
  if (!IsAsyncIterator(value))
    yield Create(ValueErrorType.AsyncIterator, schema, path, value);
}
function* FromBigInt3(schema, references, path, value) {
  if (!IsBigInt(value))
    return yield Create(ValueErrorType.BigInt, schema, path, value);
  if (IsDefined2(schema.exclusiveMaximum) && !(value < schema.exclusiveMaximum)) {
    yield Create(ValueErrorType.BigIntExclusiveMaximum, schema, path, value);
  }
  if (IsDefined2(schema.exclusiveMinimum) && !(value > schema.exclusiveMinimum)) {
    yield Create(ValueErrorType.BigIntExclusiveMinimum, schema, path, value);
  }
  if (IsDefined2(schema.maximum) && !(value <= schema.maximum)) {
    yield Create(ValueErrorType.BigIntMaximum, schema, path, value);
  }
  if (IsDefined2(schema.minimum) && !(value >= schema.minimum)) {
    yield Create(ValueErrorType.BigIntMinimum, schema, path, value);
  }
  if (IsDefined2(schema.multipleOf) && !(value % schema.multipleOf === BigInt(0))) {
    yield Create(ValueErrorType.BigIntMultipleOf, schema, path, value);
  }
}
function* FromBoolean3(schema, references, path, value) {
  if (!IsBoolean(value))
    yield Create(ValueErrorType.Boolean, schema, path, value);
}
function* FromConstructor3(schema, references, path, value) {
  yield* Visit6(schema.returns, references, path, value.prototype);
}
function* FromDate3(schema, references, path, value) {
  if (!IsDate(value))
    return yield Create(ValueErrorType.Date, schema, path, value);
  if (IsDefined2(schema.exclusiveMaximumTimestamp) && !(value.getTime() < schema.exclusiveMaximumTimestamp)) {
    yield Create(ValueErrorType.DateExclusiveMaximumTimestamp, schema, path, value);
  }
  if (IsDefined2(schema.exclusiveMinimumTimestamp) && !(value.getTime() > schema.exclusiveMinimumTimestamp)) {
    yield Create(ValueErrorType.DateExclusiveMinimumTimestamp, schema, path, value);
  }
  if (IsDefined2(schema.maximumTimestamp) && !(value.getTime() <= schema.maximumTimestamp)) {
    yield Create(ValueErrorType.DateMaximumTimestamp, schema, path, value);
  }
  if (IsDefined2(schema.minimumTimestamp) && !(value.getTime() >= schema.minimumTimestamp)) {
    yield Create(ValueErrorType.DateMinimumTimestamp, schema, path, value);
  }
  if (IsDefined2(schema.multipleOfTimestamp) && !(value.getTime() % schema.multipleOfTimestamp === 0)) {
    yield Create(ValueErrorType.DateMultipleOfTimestamp, schema, path, value);
  }
}
function* FromFunction3(schema, references, path, value) {
  if (!IsFunction(value))
    yield Create(ValueErrorType.Function, schema, path, value);
}
function* FromImport2(schema, references, path, value) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  yield* Visit6(target, [...references, ...definitions], path, value);
}
function* FromInteger3(schema, references, path, value) {
  if (!IsInteger(value))
    return yield Create(ValueErrorType.Integer, schema, path, value);
  if (IsDefined2(schema.exclusiveMaximum) && !(value < schema.exclusiveMaximum)) {
    yield Create(ValueErrorType.IntegerExclusiveMaximum, schema, path, value);
  }
  if (IsDefined2(schema.exclusiveMinimum) && !(value > schema.exclusiveMinimum)) {
    yield Create(ValueErrorType.IntegerExclusiveMinimum, schema, path, value);
  }
  if (IsDefined2(schema.maximum) && !(value <= schema.maximum)) {
    yield Create(ValueErrorType.IntegerMaximum, schema, path, value);
  }
  if (IsDefined2(schema.minimum) && !(value >= schema.minimum)) {
    yield Create(ValueErrorType.IntegerMinimum, schema, path, value);
  }
  if (IsDefined2(schema.multipleOf) && !(value % schema.multipleOf === 0)) {
    yield Create(ValueErrorType.IntegerMultipleOf, schema, path, value);
  }
}
function* FromIntersect5(schema, references, path, value) {
  let hasError = false;
  for (const inner of schema.allOf) {
    for (const error of Visit6(inner, references, path, value)) {
      hasError = true;
      yield error;
    }
  }
  if (hasError) {
    return yield Create(ValueErrorType.Intersect, schema, path, value);
  }
  if (schema.unevaluatedProperties === false) {
    const keyCheck = new RegExp(KeyOfPattern(schema));
    for (const valueKey of Object.getOwnPropertyNames(value)) {
      if (!keyCheck.test(valueKey)) {
        yield Create(ValueErrorType.IntersectUnevaluatedProperties, schema, `${path}/${valueKey}`, value);
      }
    }
  }
  if (typeof schema.unevaluatedProperties === "object") {
    const keyCheck = new RegExp(KeyOfPattern(schema));
    for (const valueKey of Object.getOwnPropertyNames(value)) {
      if (!keyCheck.test(valueKey)) {
        const next = Visit6(schema.unevaluatedProperties, references, `${path}/${valueKey}`, value[valueKey]).next();
        if (!next.done)
          yield next.value;
      }
    }
  }
}
function* FromIterator3(schema, references, path, value) {
  if (!IsIterator(value))
    yield Create(ValueErrorType.Iterator, schema, path, value);
}
function* FromLiteral4(schema, references, path, value) {
  if (!(value === schema.const))
    yield Create(ValueErrorType.Literal, schema, path, value);
}
function* FromNever3(schema, references, path, value) {
  yield Create(ValueErrorType.Never, schema, path, value);
}
function* FromNot3(schema, references, path, value) {
  if (Visit6(schema.not, references, path, value).next().done === true)
    yield Create(ValueErrorType.Not, schema, path, value);
}
function* FromNull3(schema, references, path, value) {
  if (!IsNull(value))
    yield Create(ValueErrorType.Null, schema, path, value);
}
function* FromNumber3(schema, references, path, value) {
  if (!TypeSystemPolicy.IsNumberLike(value))
    return yield Create(ValueErrorType.Number, schema, path, value);
  if (IsDefined2(schema.exclusiveMaximum) && !(value < schema.exclusiveMaximum)) {
    yield Create(ValueErrorType.NumberExclusiveMaximum, schema, path, value);
  }
  if (IsDefined2(schema.exclusiveMinimum) && !(value > schema.exclusiveMinimum)) {
    yield Create(ValueErrorType.NumberExclusiveMinimum, schema, path, value);
  }
  if (IsDefined2(schema.maximum) && !(value <= schema.maximum)) {
    yield Create(ValueErrorType.NumberMaximum, schema, path, value);
  }
  if (IsDefined2(schema.minimum) && !(value >= schema.minimum)) {
    yield Create(ValueErrorType.NumberMinimum, schema, path, value);
  }
  if (IsDefined2(schema.multipleOf) && !(value % schema.multipleOf === 0)) {
    yield Create(ValueErrorType.NumberMultipleOf, schema, path, value);
  }
}
function* FromObject3(schema, references, path, value) {
  if (!TypeSystemPolicy.IsObjectLike(value))
    return yield Create(ValueErrorType.Object, schema, path, value);
  if (IsDefined2(schema.minProperties) && !(Object.getOwnPropertyNames(value).length >= schema.minProperties)) {
    yield Create(ValueErrorType.ObjectMinProperties, schema, path, value);
  }
  if (IsDefined2(schema.maxProperties) && !(Object.getOwnPropertyNames(value).length <= schema.maxProperties)) {
    yield Create(ValueErrorType.ObjectMaxProperties, schema, path, value);
  }
  const requiredKeys = Array.isArray(schema.required) ? schema.required : [];
  const knownKeys = Object.getOwnPropertyNames(schema.properties);
  const unknownKeys = Object.getOwnPropertyNames(value);
  for (const requiredKey of requiredKeys) {
    if (unknownKeys.includes(requiredKey))
      continue;
    yield Create(ValueErrorType.ObjectRequiredProperty, schema.properties[requiredKey], `${path}/${EscapeKey(requiredKey)}`, void 0);
  }
  if (schema.additionalProperties === false) {
    for (const valueKey of unknownKeys) {
      if (!knownKeys.includes(valueKey)) {
        yield Create(ValueErrorType.ObjectAdditionalProperties, schema, `${path}/${EscapeKey(valueKey)}`, value[valueKey]);
      }
    }
  }
  if (typeof schema.additionalProperties === "object") {
    for (const valueKey of unknownKeys) {
      if (knownKeys.includes(valueKey))
        continue;
      yield* Visit6(schema.additionalProperties, references, `${path}/${EscapeKey(valueKey)}`, value[valueKey]);
    }
  }
  for (const knownKey of knownKeys) {
    const property = schema.properties[knownKey];
    if (schema.required && schema.required.includes(knownKey)) {
      yield* Visit6(property, references, `${path}/${EscapeKey(knownKey)}`, value[knownKey]);
      if (ExtendsUndefinedCheck(schema) && !(knownKey in value)) {
        yield Create(ValueErrorType.ObjectRequiredProperty, property, `${path}/${EscapeKey(knownKey)}`, void 0);
      }
    } else {
      if (TypeSystemPolicy.IsExactOptionalProperty(value, knownKey)) {
        yield* Visit6(property, references, `${path}/${EscapeKey(knownKey)}`, value[knownKey]);
      }
    }
  }
}
function* FromPromise3(schema, references, path, value) {
  if (!IsPromise(value))
    yield Create(ValueErrorType.Promise, schema, path, value);
}
function* FromRecord3(schema, references, path, value) {
  if (!TypeSystemPolicy.IsRecordLike(value))
    return yield Create(ValueErrorType.Object, schema, path, value);
  if (IsDefined2(schema.minProperties) && !(Object.getOwnPropertyNames(value).length >= schema.minProperties)) {
    yield Create(ValueErrorType.ObjectMinProperties, schema, path, value);
  }
  if (IsDefined2(schema.maxProperties) && !(Object.getOwnPropertyNames(value).length <= schema.maxProperties)) {
    yield Create(ValueErrorType.ObjectMaxProperties, schema, path, value);
  }
  const [patternKey, patternSchema] = Object.entries(schema.patternProperties)[0];
  const regex = new RegExp(patternKey);
  for (const [propertyKey, propertyValue] of Object.entries(value)) {
    if (regex.test(propertyKey))
      yield* Visit6(patternSchema, references, `${path}/${EscapeKey(propertyKey)}`, propertyValue);
  }
  if (typeof schema.additionalProperties === "object") {
    for (const [propertyKey, propertyValue] of Object.entries(value)) {
      if (!regex.test(propertyKey))
        yield* Visit6(schema.additionalProperties, references, `${path}/${EscapeKey(propertyKey)}`, propertyValue);
    }
  }
  if (schema.additionalProperties === false) {
    for (const [propertyKey, propertyValue] of Object.entries(value)) {
      if (regex.test(propertyKey))
        continue;
      return yield Create(ValueErrorType.ObjectAdditionalProperties, schema, `${path}/${EscapeKey(propertyKey)}`, propertyValue);
    }
  }
}
function* FromRef3(schema, references, path, value) {
  yield* Visit6(Deref(schema, references), references, path, value);
}
function* FromRegExp3(schema, references, path, value) {
  if (!IsString(value))
    return yield Create(ValueErrorType.String, schema, path, value);
  if (IsDefined2(schema.minLength) && !(value.length >= schema.minLength)) {
    yield Create(ValueErrorType.StringMinLength, schema, path, value);
  }
  if (IsDefined2(schema.maxLength) && !(value.length <= schema.maxLength)) {
    yield Create(ValueErrorType.StringMaxLength, schema, path, value);
  }
  const regex = new RegExp(schema.source, schema.flags);
  if (!regex.test(value)) {
    return yield Create(ValueErrorType.RegExp, schema, path, value);
  }
}
function* FromString3(schema, references, path, value) {
  if (!IsString(value))
    return yield Create(ValueErrorType.String, schema, path, value);
  if (IsDefined2(schema.minLength) && !(value.length >= schema.minLength)) {
    yield Create(ValueErrorType.StringMinLength, schema, path, value);
  }
  if (IsDefined2(schema.maxLength) && !(value.length <= schema.maxLength)) {
    yield Create(ValueErrorType.StringMaxLength, schema, path, value);
  }
  if (IsString(schema.pattern)) {
    const regex = new RegExp(schema.pattern);
    if (!regex.test(value)) {
      yield Create(ValueErrorType.StringPattern, schema, path, value);
    }
  }
  if (IsString(schema.format)) {
    if (!format_exports.Has(schema.format)) {
      yield Create(ValueErrorType.StringFormatUnknown, schema, path, value);
    } else {
      const format2 = format_exports.Get(schema.format);
      if (!format2(value)) {
        yield Create(ValueErrorType.StringFormat, schema, path, value);
      }
    }
  }
}
function* FromSymbol3(schema, references, path, value) {
  if (!IsSymbol(value))
    yield Create(ValueErrorType.Symbol, schema, path, value);
}
function* FromTemplateLiteral4(schema, references, path, value) {
  if (!IsString(value))
    return yield Create(ValueErrorType.String, schema, path, value);
  const regex = new RegExp(schema.pattern);
  if (!regex.test(value)) {
    yield Create(ValueErrorType.StringPattern, schema, path, value);
  }
}
function* FromThis2(schema, references, path, value) {
  yield* Visit6(Deref(schema, references), references, path, value);
}
function* FromTuple5(schema, references, path, value) {
  if (!IsArray(value))
    return yield Create(ValueErrorType.Tuple, schema, path, value);
  if (schema.items === void 0 && !(value.length === 0)) {
    return yield Create(ValueErrorType.TupleLength, schema, path, value);
  }
  if (!(value.length === schema.maxItems)) {
    return yield Create(ValueErrorType.TupleLength, schema, path, value);
  }
  if (!schema.items) {
    return;
  }
  for (let i = 0; i < schema.items.length; i++) {
    yield* Visit6(schema.items[i], references, `${path}/${i}`, value[i]);
  }
}
function* FromUndefined3(schema, references, path, value) {
  if (!IsUndefined(value))
    yield Create(ValueErrorType.Undefined, schema, path, value);
}
function* FromUnion7(schema, references, path, value) {
  if (Check(schema, references, value))
    return;
  const errors = schema.anyOf.map((variant) => new ValueErrorIterator(Visit6(variant, references, path, value)));
  yield Create(ValueErrorType.Union, schema, path, value, errors);
}
function* FromUint8Array3(schema, references, path, value) {
  if (!IsUint8Array(value))
    return yield Create(ValueErrorType.Uint8Array, schema, path, value);
  if (IsDefined2(schema.maxByteLength) && !(value.length <= schema.maxByteLength)) {
    yield Create(ValueErrorType.Uint8ArrayMaxByteLength, schema, path, value);
  }
  if (IsDefined2(schema.minByteLength) && !(value.length >= schema.minByteLength)) {
    yield Create(ValueErrorType.Uint8ArrayMinByteLength, schema, path, value);
  }
}
function* FromUnknown3(schema, references, path, value) {
}
function* FromVoid3(schema, references, path, value) {
  if (!TypeSystemPolicy.IsVoidLike(value))
    yield Create(ValueErrorType.Void, schema, path, value);
}
function* FromKind2(schema, references, path, value) {
  const check = type_exports.Get(schema[Kind]);
  if (!check(schema, value))
    yield Create(ValueErrorType.Kind, schema, path, value);
}
function* Visit6(schema, references, path, value) {
  const references_ = IsDefined2(schema.$id) ? [...references, schema] : references;
  const schema_ = schema;
  switch (schema_[Kind]) {
    case "Any":
      return yield* FromAny3(schema_, references_, path, value);
    case "Argument":
      return yield* FromArgument2(schema_, references_, path, value);
    case "Array":
      return yield* FromArray5(schema_, references_, path, value);
    case "AsyncIterator":
      return yield* FromAsyncIterator3(schema_, references_, path, value);
    case "BigInt":
      return yield* FromBigInt3(schema_, references_, path, value);
    case "Boolean":
      return yield* FromBoolean3(schema_, references_, path, value);
    case "Constructor":
      return yield* FromConstructor3(schema_, references_, path, value);
    case "Date":
      return yield* FromDate3(schema_, references_, path, value);
    case "Function":
      return yield* FromFunction3(schema_, references_, path, value);
    case "Import":
      return yield* FromImport2(schema_, references_, path, value);
    case "Integer":
      return yield* FromInteger3(schema_, references_, path, value);
    case "Intersect":
      return yield* FromIntersect5(schema_, references_, path, value);
    case "Iterator":
      return yield* FromIterator3(schema_, references_, path, value);
    case "Literal":
      return yield* FromLiteral4(schema_, references_, path, value);
    case "Never":
      return yield* FromNever3(schema_, references_, path, value);
    case "Not":
      return yield* FromNot3(schema_, references_, path, value);
    case "Null":
      return yield* FromNull3(schema_, references_, path, value);
    case "Number":
      return yield* FromNumber3(schema_, references_, path, value);
    case "Object":
      return yield* FromObject3(schema_, references_, path, value);
    case "Promise":
      return yield* FromPromise3(schema_, references_, path, value);
    case "Record":
      return yield* FromRecord3(schema_, references_, path, value);
    case "Ref":
      return yield* FromRef3(schema_, references_, path, value);
    case "RegExp":
      return yield* FromRegExp3(schema_, references_, path, value);
    case "String":
      return yield* FromString3(schema_, references_, path, value);
    case "Symbol":
      return yield* FromSymbol3(schema_, references_, path, value);
    case "TemplateLiteral":
      return yield* FromTemplateLiteral4(schema_, references_, path, value);
    case "This":
      return yield* FromThis2(schema_, references_, path, value);
    case "Tuple":
      return yield* FromTuple5(schema_, references_, path, value);
    case "Undefined":
      return yield* FromUndefined3(schema_, references_, path, value);
    case "Union":
      return yield* FromUnion7(schema_, references_, path, value);
    case "Uint8Array":
      return yield* FromUint8Array3(schema_, references_, path, value);
    case "Unknown":
      return yield* FromUnknown3(schema_, references_, path, value);
    case "Void":
      return yield* FromVoid3(schema_, references_, path, value);
    default:
      if (!type_exports.Has(schema_[Kind]))
        throw new ValueErrorsUnknownTypeError(schema);
      return yield* FromKind2(schema_, references_, path, value);
  }
}
function Errors(...args) {
  const iterator = args.length === 3 ? Visit6(args[0], args[1], "", args[2]) : Visit6(args[0], [], "", args[1]);
  return new ValueErrorIterator(iterator);
}
var ValueErrorType, ValueErrorsUnknownTypeError, ValueErrorIterator;
var init_errors = __esm({
  "node_modules/@sinclair/typebox/build/esm/errors/errors.mjs"() {
    init_system2();
    init_keyof2();
    init_registry();
    init_extends_undefined();
    init_function3();
    init_error2();
    init_deref2();
    init_hash2();
    init_check2();
    init_symbols2();
    init_never2();
    init_guard2();
    (function(ValueErrorType2) {
      ValueErrorType2[ValueErrorType2["ArrayContains"] = 0] = "ArrayContains";
      ValueErrorType2[ValueErrorType2["ArrayMaxContains"] = 1] = "ArrayMaxContains";
      ValueErrorType2[ValueErrorType2["ArrayMaxItems"] = 2] = "ArrayMaxItems";
      ValueErrorType2[ValueErrorType2["ArrayMinContains"] = 3] = "ArrayMinContains";
      ValueErrorType2[ValueErrorType2["ArrayMinItems"] = 4] = "ArrayMinItems";
      ValueErrorType2[ValueErrorType2["ArrayUniqueItems"] = 5] = "ArrayUniqueItems";
      ValueErrorType2[ValueErrorType2["Array"] = 6] = "Array";
      ValueErrorType2[ValueErrorType2["AsyncIterator"] = 7] = "AsyncIterator";
      ValueErrorType2[ValueErrorType2["BigIntExclusiveMaximum"] = 8] = "BigIntExclusiveMaximum";
      ValueErrorType2[ValueErrorType2["BigIntExclusiveMinimum"] = 9] = "BigIntExclusiveMinimum";
      ValueErrorType2[ValueErrorType2["BigIntMaximum"] = 10] = "BigIntMaximum";
      ValueErrorType2[ValueErrorType2["BigIntMinimum"] = 11] = "BigIntMinimum";
      ValueErrorType2[ValueErrorType2["BigIntMultipleOf"] = 12] = "BigIntMultipleOf";
      ValueErrorType2[ValueErrorType2["BigInt"] = 13] = "BigInt";
      ValueErrorType2[ValueErrorType2["Boolean"] = 14] = "Boolean";
      ValueErrorType2[ValueErrorType2["DateExclusiveMaximumTimestamp"] = 15] = "DateExclusiveMaximumTimestamp";
      ValueErrorType2[ValueErrorType2["DateExclusiveMinimumTimestamp"] = 16] = "DateExclusiveMinimumTimestamp";
      ValueErrorType2[ValueErrorType2["DateMaximumTimestamp"] = 17] = "DateMaximumTimestamp";
      ValueErrorType2[ValueErrorType2["DateMinimumTimestamp"] = 18] = "DateMinimumTimestamp";
      ValueErrorType2[ValueErrorType2["DateMultipleOfTimestamp"] = 19] = "DateMultipleOfTimestamp";
      ValueErrorType2[ValueErrorType2["Date"] = 20] = "Date";
      ValueErrorType2[ValueErrorType2["Function"] = 21] = "Function";
      ValueErrorType2[ValueErrorType2["IntegerExclusiveMaximum"] = 22] = "IntegerExclusiveMaximum";
      ValueErrorType2[ValueErrorType2["IntegerExclusiveMinimum"] = 23] = "IntegerExclusiveMinimum";
      ValueErrorType2[ValueErrorType2["IntegerMaximum"] = 24] = "IntegerMaximum";
      ValueErrorType2[ValueErrorType2["IntegerMinimum"] = 25] = "IntegerMinimum";
      ValueErrorType2[ValueErrorType2["IntegerMultipleOf"] = 26] = "IntegerMultipleOf";
      ValueErrorType2[ValueErrorType2["Integer"] = 27] = "Integer";
      ValueErrorType2[ValueErrorType2["IntersectUnevaluatedProperties"] = 28] = "IntersectUnevaluatedProperties";
      ValueErrorType2[ValueErrorType2["Intersect"] = 29] = "Intersect";
      ValueErrorType2[ValueErrorType2["Iterator"] = 30] = "Iterator";
      ValueErrorType2[ValueErrorType2["Kind"] = 31] = "Kind";
      ValueErrorType2[ValueErrorType2["Literal"] = 32] = "Literal";
      ValueErrorType2[ValueErrorType2["Never"] = 33] = "Never";
      ValueErrorType2[ValueErrorType2["Not"] = 34] = "Not";
      ValueErrorType2[ValueErrorType2["Null"] = 35] = "Null";
      ValueErrorType2[ValueErrorType2["NumberExclusiveMaximum"] = 36] = "NumberExclusiveMaximum";
      ValueErrorType2[ValueErrorType2["NumberExclusiveMinimum"] = 37] = "NumberExclusiveMinimum";
      ValueErrorType2[ValueErrorType2["NumberMaximum"] = 38] = "NumberMaximum";
      ValueErrorType2[ValueErrorType2["NumberMinimum"] = 39] = "NumberMinimum";
      ValueErrorType2[ValueErrorType2["NumberMultipleOf"] = 40] = "NumberMultipleOf";
      ValueErrorType2[ValueErrorType2["Number"] = 41] = "Number";
      ValueErrorType2[ValueErrorType2["ObjectAdditionalProperties"] = 42] = "ObjectAdditionalProperties";
      ValueErrorType2[ValueErrorType2["ObjectMaxProperties"] = 43] = "ObjectMaxProperties";
      ValueErrorType2[ValueErrorType2["ObjectMinProperties"] = 44] = "ObjectMinProperties";
      ValueErrorType2[ValueErrorType2["ObjectRequiredProperty"] = 45] = "ObjectRequiredProperty";
      ValueErrorType2[ValueErrorType2["Object"] = 46] = "Object";
      ValueErrorType2[ValueErrorType2["Promise"] = 47] = "Promise";
      ValueErrorType2[ValueErrorType2["RegExp"] = 48] = "RegExp";
      ValueErrorType2[ValueErrorType2["StringFormatUnknown"] = 49] = "StringFormatUnknown";
      ValueErrorType2[ValueErrorType2["StringFormat"] = 50] = "StringFormat";
      ValueErrorType2[ValueErrorType2["StringMaxLength"] = 51] = "StringMaxLength";
      ValueErrorType2[ValueErrorType2["StringMinLength"] = 52] = "StringMinLength";
      ValueErrorType2[ValueErrorType2["StringPattern"] = 53] = "StringPattern";
      ValueErrorType2[ValueErrorType2["String"] = 54] = "String";
      ValueErrorType2[ValueErrorType2["Symbol"] = 55] = "Symbol";
      ValueErrorType2[ValueErrorType2["TupleLength"] = 56] = "TupleLength";
      ValueErrorType2[ValueErrorType2["Tuple"] = 57] = "Tuple";
      ValueErrorType2[ValueErrorType2["Uint8ArrayMaxByteLength"] = 58] = "Uint8ArrayMaxByteLength";
      ValueErrorType2[ValueErrorType2["Uint8ArrayMinByteLength"] = 59] = "Uint8ArrayMinByteLength";
      ValueErrorType2[ValueErrorType2["Uint8Array"] = 60] = "Uint8Array";
      ValueErrorType2[ValueErrorType2["Undefined"] = 61] = "Undefined";
      ValueErrorType2[ValueErrorType2["Union"] = 62] = "Union";
      ValueErrorType2[ValueErrorType2["Void"] = 63] = "Void";
    })(ValueErrorType || (ValueErrorType = {}));
    ValueErrorsUnknownTypeError = class extends TypeBoxError {
      constructor(schema) {
        super("Unknown type");
        this.schema = schema;
      }
    };
    ValueErrorIterator = class {
      constructor(iterator) {
        this.iterator = iterator;
      }
      [Symbol.iterator]() {
        return this.iterator;
      }
      /** Returns the first value error or undefined if no errors */
      First() {
        const next = this.iterator.next();
        return next.done ? void 0 : next.value;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/errors/index.mjs
var init_errors2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/errors/index.mjs"() {
    init_errors();
    init_function3();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/assert/assert.mjs
function AssertValue(schema, references, value) {
  if (Check(schema, references, value))
    return;
  throw new AssertError(Errors(schema, references, value));
}
function Assert(...args) {
  return args.length === 3 ? AssertValue(args[0], args[1], args[2]) : AssertValue(args[0], [], args[1]);
}
var __classPrivateFieldSet, __classPrivateFieldGet, _AssertError_instances, _AssertError_iterator, _AssertError_Iterator, AssertError;
var init_assert = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/assert/assert.mjs"() {
    init_errors2();
    init_error();
    init_check();
    __classPrivateFieldSet = function(receiver, state, value, kind, f) {
      if (kind === "m") throw new TypeError("Private method is not writable");
      if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
      if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
      return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
    };
    __classPrivateFieldGet = function(receiver, state, kind, f) {
      if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
      if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
      return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
    };
    AssertError = class extends TypeBoxError {
      constructor(iterator) {
        const error = iterator.First();
        super(error === void 0 ? "Invalid Value" : error.message);
        _AssertError_instances.add(this);
        _AssertError_iterator.set(this, void 0);
        __classPrivateFieldSet(this, _AssertError_iterator, iterator, "f");
        this.error = error;
      }
      /** Returns an iterator for each error in this value. */
      Errors() {
        return new ValueErrorIterator(__classPrivateFieldGet(this, _AssertError_instances, "m", _AssertError_Iterator).call(this));
      }
    };
    _AssertError_iterator = /* @__PURE__ */ new WeakMap(), _AssertError_instances = /* @__PURE__ */ new WeakSet(), _AssertError_Iterator = function* _AssertError_Iterator2() {
      if (this.error)
        yield this.error;
      yield* __classPrivateFieldGet(this, _AssertError_iterator, "f");
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/assert/index.mjs
var init_assert2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/assert/index.mjs"() {
    init_assert();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/clone/clone.mjs
function FromObject4(value) {
  const Acc = {};
  for (const key of Object.getOwnPropertyNames(value)) {
    Acc[key] = Clone2(value[key]);
  }
  for (const key of Object.getOwnPropertySymbols(value)) {
    Acc[key] = Clone2(value[key]);
  }
  return Acc;
}
function FromArray6(value) {
  return value.map((element) => Clone2(element));
}
function FromTypedArray(value) {
  return value.slice();
}
function FromMap(value) {
  return new Map(Clone2([...value.entries()]));
}
function FromSet(value) {
  return new Set(Clone2([...value.entries()]));
}
function FromDate4(value) {
  return new Date(value.toISOString());
}
function FromValue(value) {
  return value;
}
function Clone2(value) {
  if (IsArray(value))
    return FromArray6(value);
  if (IsDate(value))
    return FromDate4(value);
  if (IsTypedArray(value))
    return FromTypedArray(value);
  if (IsMap(value))
    return FromMap(value);
  if (IsSet(value))
    return FromSet(value);
  if (IsObject(value))
    return FromObject4(value);
  if (IsValueType(value))
    return FromValue(value);
  throw new Error("ValueClone: Unable to clone value");
}
var init_clone = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/clone/clone.mjs"() {
    init_guard2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/clone/index.mjs
var init_clone2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/clone/index.mjs"() {
    init_clone();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/create/create.mjs
function FromDefault(value) {
  return IsFunction(value) ? value() : Clone2(value);
}
function FromAny4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return {};
  }
}
function FromArgument3(schema, references) {
  return {};
}
function FromArray7(schema, references) {
  if (schema.uniqueItems === true && !HasPropertyKey(schema, "default")) {
    throw new ValueCreateError(schema, "Array with the uniqueItems constraint requires a default value");
  } else if ("contains" in schema && !HasPropertyKey(schema, "default")) {
    throw new ValueCreateError(schema, "Array with the contains constraint requires a default value");
  } else if ("default" in schema) {
    return FromDefault(schema.default);
  } else if (schema.minItems !== void 0) {
    return Array.from({ length: schema.minItems }).map((item) => {
      return Visit7(schema.items, references);
    });
  } else {
    return [];
  }
}
function FromAsyncIterator4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return (async function* () {
    })();
  }
}
function FromBigInt4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return BigInt(0);
  }
}
function FromBoolean4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return false;
  }
}
function FromConstructor4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    const value = Visit7(schema.returns, references);
    if (typeof value === "object" && !Array.isArray(value)) {
      return class {
        constructor() {
          for (const [key, val] of Object.entries(value)) {
            const self = this;
            self[key] = val;
          }
        }
      };
    } else {
      return class {
      };
    }
  }
}
function FromDate5(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else if (schema.minimumTimestamp !== void 0) {
    return new Date(schema.minimumTimestamp);
  } else {
    return /* @__PURE__ */ new Date();
  }
}
function FromFunction4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return () => Visit7(schema.returns, references);
  }
}
function FromImport3(schema, references) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  return Visit7(target, [...references, ...definitions]);
}
function FromInteger4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else if (schema.minimum !== void 0) {
    return schema.minimum;
  } else {
    return 0;
  }
}
function FromIntersect6(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    const value = schema.allOf.reduce((acc, schema2) => {
      const next = Visit7(schema2, references);
      return typeof next === "object" ? { ...acc, ...next } : next;
    }, {});
    if (!Check(schema, references, value))
      throw new ValueCreateError(schema, "Intersect produced invalid value. Consider using a default value.");
    return value;
  }
}
function FromIterator4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return (function* () {
    })();
  }
}
function FromLiteral5(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return schema.const;
  }
}
function FromNever4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    throw new ValueCreateError(schema, "Never types cannot be created. Consider using a default value.");
  }
}
function FromNot4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    throw new ValueCreateError(schema, "Not types must have a default value");
  }
}
function FromNull4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return null;
  }
}
function FromNumber4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else if (schema.minimum !== void 0) {
    return schema.minimum;
  } else {
    return 0;
  }
}
function FromObject5(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    const required = new Set(schema.required);
    const Acc = {};
    for (const [key, subschema] of Object.entries(schema.properties)) {
      if (!required.has(key))
        continue;
      Acc[key] = Visit7(subschema, references);
    }
    return Acc;
  }
}
function FromPromise4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return Promise.resolve(Visit7(schema.item, references));
  }
}
function FromRecord4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return {};
  }
}
function FromRef4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return Visit7(Deref(schema, references), references);
  }
}
function FromRegExp4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    throw new ValueCreateError(schema, "RegExp types cannot be created. Consider using a default value.");
  }
}
function FromString4(schema, references) {
  if (schema.pattern !== void 0) {
    if (!HasPropertyKey(schema, "default")) {
      throw new ValueCreateError(schema, "String types with patterns must specify a default value");
    } else {
      return FromDefault(schema.default);
    }
  } else if (schema.format !== void 0) {
    if (!HasPropertyKey(schema, "default")) {
      throw new ValueCreateError(schema, "String types with formats must specify a default value");
    } else {
      return FromDefault(schema.default);
    }
  } else {
    if (HasPropertyKey(schema, "default")) {
      return FromDefault(schema.default);
    } else if (schema.minLength !== void 0) {
      return Array.from({ length: schema.minLength }).map(() => " ").join("");
    } else {
      return "";
    }
  }
}
function FromSymbol4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else if ("value" in schema) {
    return Symbol.for(schema.value);
  } else {
    return /* @__PURE__ */ Symbol();
  }
}
function FromTemplateLiteral5(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  }
  if (!IsTemplateLiteralFinite(schema))
    throw new ValueCreateError(schema, "Can only create template literals that produce a finite variants. Consider using a default value.");
  const generated = TemplateLiteralGenerate(schema);
  return generated[0];
}
function FromThis3(schema, references) {
  if (recursiveDepth++ > recursiveMaxDepth)
    throw new ValueCreateError(schema, "Cannot create recursive type as it appears possibly infinite. Consider using a default.");
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return Visit7(Deref(schema, references), references);
  }
}
function FromTuple6(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  }
  if (schema.items === void 0) {
    return [];
  } else {
    return Array.from({ length: schema.minItems }).map((_, index) => Visit7(schema.items[index], references));
  }
}
function FromUndefined4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return void 0;
  }
}
function FromUnion8(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else if (schema.anyOf.length === 0) {
    throw new Error("ValueCreate.Union: Cannot create Union with zero variants");
  } else {
    return Visit7(schema.anyOf[0], references);
  }
}
function FromUint8Array4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else if (schema.minByteLength !== void 0) {
    return new Uint8Array(schema.minByteLength);
  } else {
    return new Uint8Array(0);
  }
}
function FromUnknown4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return {};
  }
}
function FromVoid4(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    return void 0;
  }
}
function FromKind3(schema, references) {
  if (HasPropertyKey(schema, "default")) {
    return FromDefault(schema.default);
  } else {
    throw new Error("User defined types must specify a default value");
  }
}
function Visit7(schema, references) {
  const references_ = Pushref(schema, references);
  const schema_ = schema;
  switch (schema_[Kind]) {
    case "Any":
      return FromAny4(schema_, references_);
    case "Argument":
      return FromArgument3(schema_, references_);
    case "Array":
      return FromArray7(schema_, references_);
    case "AsyncIterator":
      return FromAsyncIterator4(schema_, references_);
    case "BigInt":
      return FromBigInt4(schema_, references_);
    case "Boolean":
      return FromBoolean4(schema_, references_);
    case "Constructor":
      return FromConstructor4(schema_, references_);
    case "Date":
      return FromDate5(schema_, references_);
    case "Function":
      return FromFunction4(schema_, references_);
    case "Import":
      return FromImport3(schema_, references_);
    case "Integer":
      return FromInteger4(schema_, references_);
    case "Intersect":
      return FromIntersect6(schema_, references_);
    case "Iterator":
      return FromIterator4(schema_, references_);
    case "Literal":
      return FromLiteral5(schema_, references_);
    case "Never":
      return FromNever4(schema_, references_);
    case "Not":
      return FromNot4(schema_, references_);
    case "Null":
      return FromNull4(schema_, references_);
    case "Number":
      return FromNumber4(schema_, references_);
    case "Object":
      return FromObject5(schema_, references_);
    case "Promise":
      return FromPromise4(schema_, references_);
    case "Record":
      return FromRecord4(schema_, references_);
    case "Ref":
      return FromRef4(schema_, references_);
    case "RegExp":
      return FromRegExp4(schema_, references_);
    case "String":
      return FromString4(schema_, references_);
    case "Symbol":
      return FromSymbol4(schema_, references_);
    case "TemplateLiteral":
      return FromTemplateLiteral5(schema_, references_);
    case "This":
      return FromThis3(schema_, references_);
    case "Tuple":
      return FromTuple6(schema_, references_);
    case "Undefined":
      return FromUndefined4(schema_, references_);
    case "Union":
      return FromUnion8(schema_, references_);
    case "Uint8Array":
      return FromUint8Array4(schema_, references_);
    case "Unknown":
      return FromUnknown4(schema_, references_);
    case "Void":
      return FromVoid4(schema_, references_);
    default:
      if (!type_exports.Has(schema_[Kind]))
        throw new ValueCreateError(schema_, "Unknown type");
      return FromKind3(schema_, references_);
  }
}
function Create2(...args) {
  recursiveDepth = 0;
  return args.length === 2 ? Visit7(args[0], args[1]) : Visit7(args[0], []);
}
var ValueCreateError, recursiveMaxDepth, recursiveDepth;
var init_create2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/create/create.mjs"() {
    init_guard2();
    init_check2();
    init_clone2();
    init_deref2();
    init_template_literal2();
    init_registry();
    init_symbols2();
    init_error2();
    init_guard();
    ValueCreateError = class extends TypeBoxError {
      constructor(schema, message) {
        super(message);
        this.schema = schema;
      }
    };
    recursiveMaxDepth = 512;
    recursiveDepth = 0;
  }
});

// node_modules/@sinclair/typebox/build/esm/value/create/index.mjs
var init_create3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/create/index.mjs"() {
    init_create2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/cast/cast.mjs
function ScoreUnion(schema, references, value) {
  if (schema[Kind] === "Object" && typeof value === "object" && !IsNull(value)) {
    const object = schema;
    const keys = Object.getOwnPropertyNames(value);
    const entries = Object.entries(object.properties);
    return entries.reduce((acc, [key, schema2]) => {
      const literal = schema2[Kind] === "Literal" && schema2.const === value[key] ? 100 : 0;
      const checks = Check(schema2, references, value[key]) ? 10 : 0;
      const exists = keys.includes(key) ? 1 : 0;
      return acc + (literal + checks + exists);
    }, 0);
  } else if (schema[Kind] === "Union") {
    const schemas = schema.anyOf.map((schema2) => Deref(schema2, references));
    const scores = schemas.map((schema2) => ScoreUnion(schema2, references, value));
    return Math.max(...scores);
  } else {
    return Check(schema, references, value) ? 1 : 0;
  }
}
function SelectUnion(union, references, value) {
  const schemas = union.anyOf.map((schema) => Deref(schema, references));
  let [select, best] = [schemas[0], 0];
  for (const schema of schemas) {
    const score = ScoreUnion(schema, references, value);
    if (score > best) {
      select = schema;
      best = score;
    }
  }
  return select;
}
function CastUnion(union, references, value) {
  if ("default" in union) {
    return typeof value === "function" ? union.default : Clone2(union.default);
  } else {
    const schema = SelectUnion(union, references, value);
    return Cast(schema, references, value);
  }
}
function DefaultClone(schema, references, value) {
  return Check(schema, references, value) ? Clone2(value) : Create2(schema, references);
}
function Default(schema, references, value) {
  return Check(schema, references, value) ? value : Create2(schema, references);
}
function FromArray8(schema, references, value) {
  if (Check(schema, references, value))
    return Clone2(value);
  const created = IsArray(value) ? Clone2(value) : Create2(schema, references);
  const minimum = IsNumber(schema.minItems) && created.length < schema.minItems ? [...created, ...Array.from({ length: schema.minItems - created.length }, () => null)] : created;
  const maximum = IsNumber(schema.maxItems) && minimum.length > schema.maxItems ? minimum.slice(0, schema.maxItems) : minimum;
  const casted = maximum.map((value2) => Visit8(schema.items, references, value2));
  if (schema.uniqueItems !== true)
    return casted;
  const unique2 = [...new Set(casted)];
  if (!Check(schema, references, unique2))
    throw new ValueCastError(schema, "Array cast produced invalid data due to uniqueItems constraint");
  return unique2;
}
function FromConstructor5(schema, references, value) {
  if (Check(schema, references, value))
    return Create2(schema, references);
  const required = new Set(schema.returns.required || []);
  const result = function() {
  };
  for (const [key, property] of Object.entries(schema.returns.properties)) {
    if (!required.has(key) && value.prototype[key] === void 0)
      continue;
    result.prototype[key] = Visit8(property, references, value.prototype[key]);
  }
  return result;
}
function FromImport4(schema, references, value) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  return Visit8(target, [...references, ...definitions], value);
}
function IntersectAssign(correct, value) {
  if (IsObject(correct) && !IsObject(value) || !IsObject(correct) && IsObject(value))
    return correct;
  if (!IsObject(correct) || !IsObject(value))
    return value;
  return globalThis.Object.getOwnPropertyNames(correct).reduce((result, key) => {
    const property = key in value ? IntersectAssign(correct[key], value[key]) : correct[key];
    return { ...result, [key]: property };
  }, {});
}
function FromIntersect7(schema, references, value) {
  if (Check(schema, references, value))
    return value;
  const correct = Create2(schema, references);
  const assigned = IntersectAssign(correct, value);
  return Check(schema, references, assigned) ? assigned : correct;
}
function FromNever5(schema, references, value) {
  throw new ValueCastError(schema, "Never types cannot be cast");
}
function FromObject6(schema, references, value) {
  if (Check(schema, references, value))
    return value;
  if (value === null || typeof value !== "object")
    return Create2(schema, references);
  const required = new Set(schema.required || []);
  const result = {};
  for (const [key, property] of Object.entries(schema.properties)) {
    if (!required.has(key) && value[key] === void 0)
      continue;
    result[key] = Visit8(property, references, value[key]);
  }
  if (typeof schema.additionalProperties === "object") {
    const propertyNames = Object.getOwnPropertyNames(schema.properties);
    for (const propertyName of Object.getOwnPropertyNames(value)) {
      if (propertyNames.includes(propertyName))
        continue;
      result[propertyName] = Visit8(schema.additionalProperties, references, value[propertyName]);
    }
  }
  return result;
}
function FromRecord5(schema, references, value) {
  if (Check(schema, references, value))
    return Clone2(value);
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Date)
    return Create2(schema, references);
  const subschemaPropertyName = Object.getOwnPropertyNames(schema.patternProperties)[0];
  const subschema = schema.patternProperties[subschemaPropertyName];
  const result = {};
  for (const [propKey, propValue] of Object.entries(value)) {
    result[propKey] = Visit8(subschema, references, propValue);
  }
  return result;
}
function FromRef5(schema, references, value) {
  return Visit8(Deref(schema, references), references, value);
}
function FromThis4(schema, references, value) {
  return Visit8(Deref(schema, references), references, value);
}
function FromTuple7(schema, references, value) {
  if (Check(schema, references, value))
    return Clone2(value);
  if (!IsArray(value))
    return Create2(schema, references);
  if (schema.items === void 0)
    return [];
  return schema.items.map((schema2, index) => Visit8(schema2, references, value[index]));
}
function FromUnion9(schema, references, value) {
  return Check(schema, references, value) ? Clone2(value) : CastUnion(schema, references, value);
}
function Visit8(schema, references, value) {
  const references_ = IsString(schema.$id) ? Pushref(schema, references) : references;
  const schema_ = schema;
  switch (schema[Kind]) {
    // --------------------------------------------------------------
    // Structural
    // --------------------------------------------------------------
    case "Array":
      return FromArray8(schema_, references_, value);
    case "Constructor":
      return FromConstructor5(schema_, references_, value);
    case "Import":
      return FromImport4(schema_, references_, value);
    case "Intersect":
      return FromIntersect7(schema_, references_, value);
    case "Never":
      return FromNever5(schema_, references_, value);
    case "Object":
      return FromObject6(schema_, references_, value);
    case "Record":
      return FromRecord5(schema_, references_, value);
    case "Ref":
      return FromRef5(schema_, references_, value);
    case "This":
      return FromThis4(schema_, references_, value);
    case "Tuple":
      return FromTuple7(schema_, references_, value);
    case "Union":
      return FromUnion9(schema_, references_, value);
    // --------------------------------------------------------------
    // DefaultClone
    // --------------------------------------------------------------
    case "Date":
    case "Symbol":
    case "Uint8Array":
      return DefaultClone(schema, references, value);
    // --------------------------------------------------------------
    // Default
    // --------------------------------------------------------------
    default:
      return Default(schema_, references_, value);
  }
}
function Cast(...args) {
  return args.length === 3 ? Visit8(args[0], args[1], args[2]) : Visit8(args[0], [], args[1]);
}
var ValueCastError;
var init_cast = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/cast/cast.mjs"() {
    init_guard2();
    init_error2();
    init_symbols2();
    init_create3();
    init_check2();
    init_clone2();
    init_deref2();
    ValueCastError = class extends TypeBoxError {
      constructor(schema, message) {
        super(message);
        this.schema = schema;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/cast/index.mjs
var init_cast2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/cast/index.mjs"() {
    init_cast();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/clean/clean.mjs
function IsCheckable(schema) {
  return IsKind(schema) && schema[Kind] !== "Unsafe";
}
function FromArray9(schema, references, value) {
  if (!IsArray(value))
    return value;
  return value.map((value2) => Visit9(schema.items, references, value2));
}
function FromImport5(schema, references, value) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  return Visit9(target, [...references, ...definitions], value);
}
function FromIntersect8(schema, references, value) {
  const unevaluatedProperties = schema.unevaluatedProperties;
  const intersections = schema.allOf.map((schema2) => Visit9(schema2, references, Clone2(value)));
  const composite = intersections.reduce((acc, value2) => IsObject(value2) ? { ...acc, ...value2 } : value2, {});
  if (!IsObject(value) || !IsObject(composite) || !IsKind(unevaluatedProperties))
    return composite;
  const knownkeys = KeyOfPropertyKeys(schema);
  for (const key of Object.getOwnPropertyNames(value)) {
    if (knownkeys.includes(key))
      continue;
    if (Check(unevaluatedProperties, references, value[key])) {
      composite[key] = Visit9(unevaluatedProperties, references, value[key]);
    }
  }
  return composite;
}
function FromObject7(schema, references, value) {
  if (!IsObject(value) || IsArray(value))
    return value;
  const additionalProperties = schema.additionalProperties;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (HasPropertyKey(schema.properties, key)) {
      value[key] = Visit9(schema.properties[key], references, value[key]);
      continue;
    }
    if (IsKind(additionalProperties) && Check(additionalProperties, references, value[key])) {
      value[key] = Visit9(additionalProperties, references, value[key]);
      continue;
    }
    delete value[key];
  }
  return value;
}
function FromRecord6(schema, references, value) {
  if (!IsObject(value))
    return value;
  const additionalProperties = schema.additionalProperties;
  const propertyKeys = Object.getOwnPropertyNames(value);
  const [propertyKey, propertySchema] = Object.entries(schema.patternProperties)[0];
  const propertyKeyTest = new RegExp(propertyKey);
  for (const key of propertyKeys) {
    if (propertyKeyTest.test(key)) {
      value[key] = Visit9(propertySchema, references, value[key]);
      continue;
    }
    if (IsKind(additionalProperties) && Check(additionalProperties, references, value[key])) {
      value[key] = Visit9(additionalProperties, references, value[key]);
      continue;
    }
    delete value[key];
  }
  return value;
}
function FromRef6(schema, references, value) {
  return Visit9(Deref(schema, references), references, value);
}
function FromThis5(schema, references, value) {
  return Visit9(Deref(schema, references), references, value);
}
function FromTuple8(schema, references, value) {
  if (!IsArray(value))
    return value;
  if (IsUndefined(schema.items))
    return [];
  const length = Math.min(value.length, schema.items.length);
  for (let i = 0; i < length; i++) {
    value[i] = Visit9(schema.items[i], references, value[i]);
  }
  return value.length > length ? value.slice(0, length) : value;
}
function FromUnion10(schema, references, value) {
  for (const inner of schema.anyOf) {
    if (IsCheckable(inner) && Check(inner, references, value)) {
      return Visit9(inner, references, value);
    }
  }
  return value;
}
function Visit9(schema, references, value) {
  const references_ = IsString(schema.$id) ? Pushref(schema, references) : references;
  const schema_ = schema;
  switch (schema_[Kind]) {
    case "Array":
      return FromArray9(schema_, references_, value);
    case "Import":
      return FromImport5(schema_, references_, value);
    case "Intersect":
      return FromIntersect8(schema_, references_, value);
    case "Object":
      return FromObject7(schema_, references_, value);
    case "Record":
      return FromRecord6(schema_, references_, value);
    case "Ref":
      return FromRef6(schema_, references_, value);
    case "This":
      return FromThis5(schema_, references_, value);
    case "Tuple":
      return FromTuple8(schema_, references_, value);
    case "Union":
      return FromUnion10(schema_, references_, value);
    default:
      return value;
  }
}
function Clean(...args) {
  return args.length === 3 ? Visit9(args[0], args[1], args[2]) : Visit9(args[0], [], args[1]);
}
var init_clean = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/clean/clean.mjs"() {
    init_keyof2();
    init_check2();
    init_clone2();
    init_deref2();
    init_symbols2();
    init_guard2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/clean/index.mjs
var init_clean2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/clean/index.mjs"() {
    init_clean();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/convert/convert.mjs
function IsStringNumeric(value) {
  return IsString(value) && !isNaN(value) && !isNaN(parseFloat(value));
}
function IsValueToString(value) {
  return IsBigInt(value) || IsBoolean(value) || IsNumber(value);
}
function IsValueTrue(value) {
  return value === true || IsNumber(value) && value === 1 || IsBigInt(value) && value === BigInt("1") || IsString(value) && (value.toLowerCase() === "true" || value === "1");
}
function IsValueFalse(value) {
  return value === false || IsNumber(value) && (value === 0 || Object.is(value, -0)) || IsBigInt(value) && value === BigInt("0") || IsString(value) && (value.toLowerCase() === "false" || value === "0" || value === "-0");
}
function IsTimeStringWithTimeZone(value) {
  return IsString(value) && /^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(value);
}
function IsTimeStringWithoutTimeZone(value) {
  return IsString(value) && /^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)?$/i.test(value);
}
function IsDateTimeStringWithTimeZone(value) {
  return IsString(value) && /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(value);
}
function IsDateTimeStringWithoutTimeZone(value) {
  return IsString(value) && /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)?$/i.test(value);
}
function IsDateString(value) {
  return IsString(value) && /^\d\d\d\d-[0-1]\d-[0-3]\d$/i.test(value);
}
function TryConvertLiteralString(value, target) {
  const conversion = TryConvertString(value);
  return conversion === target ? conversion : value;
}
function TryConvertLiteralNumber(value, target) {
  const conversion = TryConvertNumber(value);
  return conversion === target ? conversion : value;
}
function TryConvertLiteralBoolean(value, target) {
  const conversion = TryConvertBoolean(value);
  return conversion === target ? conversion : value;
}
function TryConvertLiteral(schema, value) {
  return IsString(schema.const) ? TryConvertLiteralString(value, schema.const) : IsNumber(schema.const) ? TryConvertLiteralNumber(value, schema.const) : IsBoolean(schema.const) ? TryConvertLiteralBoolean(value, schema.const) : value;
}
function TryConvertBoolean(value) {
  return IsValueTrue(value) ? true : IsValueFalse(value) ? false : value;
}
function TryConvertBigInt(value) {
  const truncateInteger = (value2) => value2.split(".")[0];
  return IsStringNumeric(value) ? BigInt(truncateInteger(value)) : IsNumber(value) ? BigInt(Math.trunc(value)) : IsValueFalse(value) ? BigInt(0) : IsValueTrue(value) ? BigInt(1) : value;
}
function TryConvertString(value) {
  return IsSymbol(value) && value.description !== void 0 ? value.description.toString() : IsValueToString(value) ? value.toString() : value;
}
function TryConvertNumber(value) {
  return IsStringNumeric(value) ? parseFloat(value) : IsValueTrue(value) ? 1 : IsValueFalse(value) ? 0 : value;
}
function TryConvertInteger(value) {
  return IsStringNumeric(value) ? parseInt(value) : IsNumber(value) ? Math.trunc(value) : IsValueTrue(value) ? 1 : IsValueFalse(value) ? 0 : value;
}
function TryConvertNull(value) {
  return IsString(value) && value.toLowerCase() === "null" ? null : value;
}
function TryConvertUndefined(value) {
  return IsString(value) && value === "undefined" ? void 0 : value;
}
function TryConvertDate(value) {
  return IsDate(value) ? value : IsNumber(value) ? new Date(value) : IsValueTrue(value) ? /* @__PURE__ */ new Date(1) : IsValueFalse(value) ? /* @__PURE__ */ new Date(0) : IsStringNumeric(value) ? new Date(parseInt(value)) : IsTimeStringWithoutTimeZone(value) ? /* @__PURE__ */ new Date(`1970-01-01T${value}.000Z`) : IsTimeStringWithTimeZone(value) ? /* @__PURE__ */ new Date(`1970-01-01T${value}`) : IsDateTimeStringWithoutTimeZone(value) ? /* @__PURE__ */ new Date(`${value}.000Z`) : IsDateTimeStringWithTimeZone(value) ? new Date(value) : IsDateString(value) ? /* @__PURE__ */ new Date(`${value}T00:00:00.000Z`) : value;
}
function Default2(value) {
  return value;
}
function FromArray10(schema, references, value) {
  const elements = IsArray(value) ? value : [value];
  return elements.map((element) => Visit10(schema.items, references, element));
}
function FromBigInt5(schema, references, value) {
  return TryConvertBigInt(value);
}
function FromBoolean5(schema, references, value) {
  return TryConvertBoolean(value);
}
function FromDate6(schema, references, value) {
  return TryConvertDate(value);
}
function FromImport6(schema, references, value) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  return Visit10(target, [...references, ...definitions], value);
}
function FromInteger5(schema, references, value) {
  return TryConvertInteger(value);
}
function FromIntersect9(schema, references, value) {
  return schema.allOf.reduce((value2, schema2) => Visit10(schema2, references, value2), value);
}
function FromLiteral6(schema, references, value) {
  return TryConvertLiteral(schema, value);
}
function FromNull5(schema, references, value) {
  return TryConvertNull(value);
}
function FromNumber5(schema, references, value) {
  return TryConvertNumber(value);
}
function FromObject8(schema, references, value) {
  if (!IsObject(value) || IsArray(value))
    return value;
  for (const propertyKey of Object.getOwnPropertyNames(schema.properties)) {
    if (!HasPropertyKey(value, propertyKey))
      continue;
    value[propertyKey] = Visit10(schema.properties[propertyKey], references, value[propertyKey]);
  }
  return value;
}
function FromRecord7(schema, references, value) {
  const isConvertable = IsObject(value) && !IsArray(value);
  if (!isConvertable)
    return value;
  const propertyKey = Object.getOwnPropertyNames(schema.patternProperties)[0];
  const property = schema.patternProperties[propertyKey];
  for (const [propKey, propValue] of Object.entries(value)) {
    value[propKey] = Visit10(property, references, propValue);
  }
  return value;
}
function FromRef7(schema, references, value) {
  return Visit10(Deref(schema, references), references, value);
}
function FromString5(schema, references, value) {
  return TryConvertString(value);
}
function FromSymbol5(schema, references, value) {
  return IsString(value) || IsNumber(value) ? Symbol(value) : value;
}
function FromThis6(schema, references, value) {
  return Visit10(Deref(schema, references), references, value);
}
function FromTuple9(schema, references, value) {
  const isConvertable = IsArray(value) && !IsUndefined(schema.items);
  if (!isConvertable)
    return value;
  return value.map((value2, index) => {
    return index < schema.items.length ? Visit10(schema.items[index], references, value2) : value2;
  });
}
function FromUndefined5(schema, references, value) {
  return TryConvertUndefined(value);
}
function FromUnion11(schema, references, value) {
  for (const subschema of schema.anyOf) {
    if (Check(subschema, references, value)) {
      return value;
    }
  }
  for (const subschema of schema.anyOf) {
    const converted = Visit10(subschema, references, Clone2(value));
    if (!Check(subschema, references, converted))
      continue;
    return converted;
  }
  return value;
}
function Visit10(schema, references, value) {
  const references_ = Pushref(schema, references);
  const schema_ = schema;
  switch (schema[Kind]) {
    case "Array":
      return FromArray10(schema_, references_, value);
    case "BigInt":
      return FromBigInt5(schema_, references_, value);
    case "Boolean":
      return FromBoolean5(schema_, references_, value);
    case "Date":
      return FromDate6(schema_, references_, value);
    case "Import":
      return FromImport6(schema_, references_, value);
    case "Integer":
      return FromInteger5(schema_, references_, value);
    case "Intersect":
      return FromIntersect9(schema_, references_, value);
    case "Literal":
      return FromLiteral6(schema_, references_, value);
    case "Null":
      return FromNull5(schema_, references_, value);
    case "Number":
      return FromNumber5(schema_, references_, value);
    case "Object":
      return FromObject8(schema_, references_, value);
    case "Record":
      return FromRecord7(schema_, references_, value);
    case "Ref":
      return FromRef7(schema_, references_, value);
    case "String":
      return FromString5(schema_, references_, value);
    case "Symbol":
      return FromSymbol5(schema_, references_, value);
    case "This":
      return FromThis6(schema_, references_, value);
    case "Tuple":
      return FromTuple9(schema_, references_, value);
    case "Undefined":
      return FromUndefined5(schema_, references_, value);
    case "Union":
      return FromUnion11(schema_, references_, value);
    default:
      return Default2(value);
  }
}
function Convert(...args) {
  return args.length === 3 ? Visit10(args[0], args[1], args[2]) : Visit10(args[0], [], args[1]);
}
var init_convert = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/convert/convert.mjs"() {
    init_clone2();
    init_check2();
    init_deref2();
    init_symbols2();
    init_guard2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/convert/index.mjs
var init_convert2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/convert/index.mjs"() {
    init_convert();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/transform/decode.mjs
function Default3(schema, path, value) {
  try {
    return IsTransform(schema) ? schema[TransformKind].Decode(value) : value;
  } catch (error) {
    throw new TransformDecodeError(schema, path, value, error);
  }
}
function FromArray11(schema, references, path, value) {
  return IsArray(value) ? Default3(schema, path, value.map((value2, index) => Visit11(schema.items, references, `${path}/${index}`, value2))) : Default3(schema, path, value);
}
function FromIntersect10(schema, references, path, value) {
  if (!IsObject(value) || IsValueType(value))
    return Default3(schema, path, value);
  const knownEntries = KeyOfPropertyEntries(schema);
  const knownKeys = knownEntries.map((entry) => entry[0]);
  const knownProperties = { ...value };
  for (const [knownKey, knownSchema] of knownEntries)
    if (knownKey in knownProperties) {
      knownProperties[knownKey] = Visit11(knownSchema, references, `${path}/${knownKey}`, knownProperties[knownKey]);
    }
  if (!IsTransform(schema.unevaluatedProperties)) {
    return Default3(schema, path, knownProperties);
  }
  const unknownKeys = Object.getOwnPropertyNames(knownProperties);
  const unevaluatedProperties = schema.unevaluatedProperties;
  const unknownProperties = { ...knownProperties };
  for (const key of unknownKeys)
    if (!knownKeys.includes(key)) {
      unknownProperties[key] = Default3(unevaluatedProperties, `${path}/${key}`, unknownProperties[key]);
    }
  return Default3(schema, path, unknownProperties);
}
function FromImport7(schema, references, path, value) {
  const additional = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  const result = Visit11(target, [...references, ...additional], path, value);
  return Default3(schema, path, result);
}
function FromNot5(schema, references, path, value) {
  return Default3(schema, path, Visit11(schema.not, references, path, value));
}
function FromObject9(schema, references, path, value) {
  if (!IsObject(value))
    return Default3(schema, path, value);
  const knownKeys = KeyOfPropertyKeys(schema);
  const knownProperties = { ...value };
  for (const key of knownKeys) {
    if (!HasPropertyKey(knownProperties, key))
      continue;
    if (IsUndefined(knownProperties[key]) && (!IsUndefined3(schema.properties[key]) || TypeSystemPolicy.IsExactOptionalProperty(knownProperties, key)))
      continue;
    knownProperties[key] = Visit11(schema.properties[key], references, `${path}/${key}`, knownProperties[key]);
  }
  if (!IsSchema(schema.additionalProperties)) {
    return Default3(schema, path, knownProperties);
  }
  const unknownKeys = Object.getOwnPropertyNames(knownProperties);
  const additionalProperties = schema.additionalProperties;
  const unknownProperties = { ...knownProperties };
  for (const key of unknownKeys)
    if (!knownKeys.includes(key)) {
      unknownProperties[key] = Default3(additionalProperties, `${path}/${key}`, unknownProperties[key]);
    }
  return Default3(schema, path, unknownProperties);
}
function FromRecord8(schema, references, path, value) {
  if (!IsObject(value))
    return Default3(schema, path, value);
  const pattern2 = Object.getOwnPropertyNames(schema.patternProperties)[0];
  const knownKeys = new RegExp(pattern2);
  const knownProperties = { ...value };
  for (const key of Object.getOwnPropertyNames(value))
    if (knownKeys.test(key)) {
      knownProperties[key] = Visit11(schema.patternProperties[pattern2], references, `${path}/${key}`, knownProperties[key]);
    }
  if (!IsSchema(schema.additionalProperties)) {
    return Default3(schema, path, knownProperties);
  }
  const unknownKeys = Object.getOwnPropertyNames(knownProperties);
  const additionalProperties = schema.additionalProperties;
  const unknownProperties = { ...knownProperties };
  for (const key of unknownKeys)
    if (!knownKeys.test(key)) {
      unknownProperties[key] = Default3(additionalProperties, `${path}/${key}`, unknownProperties[key]);
    }
  return Default3(schema, path, unknownProperties);
}
function FromRef8(schema, references, path, value) {
  const target = Deref(schema, references);
  return Default3(schema, path, Visit11(target, references, path, value));
}
function FromThis7(schema, references, path, value) {
  const target = Deref(schema, references);
  return Default3(schema, path, Visit11(target, references, path, value));
}
function FromTuple10(schema, references, path, value) {
  return IsArray(value) && IsArray(schema.items) ? Default3(schema, path, schema.items.map((schema2, index) => Visit11(schema2, references, `${path}/${index}`, value[index]))) : Default3(schema, path, value);
}
function FromUnion12(schema, references, path, value) {
  for (const subschema of schema.anyOf) {
    if (!Check(subschema, references, value))
      continue;
    const decoded = Visit11(subschema, references, path, value);
    return Default3(schema, path, decoded);
  }
  return Default3(schema, path, value);
}
function Visit11(schema, references, path, value) {
  const references_ = Pushref(schema, references);
  const schema_ = schema;
  switch (schema[Kind]) {
    case "Array":
      return FromArray11(schema_, references_, path, value);
    case "Import":
      return FromImport7(schema_, references_, path, value);
    case "Intersect":
      return FromIntersect10(schema_, references_, path, value);
    case "Not":
      return FromNot5(schema_, references_, path, value);
    case "Object":
      return FromObject9(schema_, references_, path, value);
    case "Record":
      return FromRecord8(schema_, references_, path, value);
    case "Ref":
      return FromRef8(schema_, references_, path, value);
    case "Symbol":
      return Default3(schema_, path, value);
    case "This":
      return FromThis7(schema_, references_, path, value);
    case "Tuple":
      return FromTuple10(schema_, references_, path, value);
    case "Union":
      return FromUnion12(schema_, references_, path, value);
    default:
      return Default3(schema_, path, value);
  }
}
function TransformDecode(schema, references, value) {
  return Visit11(schema, references, "", value);
}
var TransformDecodeCheckError, TransformDecodeError;
var init_decode = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/transform/decode.mjs"() {
    init_policy();
    init_symbols2();
    init_error2();
    init_keyof2();
    init_deref2();
    init_check2();
    init_guard2();
    init_kind();
    TransformDecodeCheckError = class extends TypeBoxError {
      constructor(schema, value, error) {
        super(`Unable to decode value as it does not match the expected schema`);
        this.schema = schema;
        this.value = value;
        this.error = error;
      }
    };
    TransformDecodeError = class extends TypeBoxError {
      constructor(schema, path, value, error) {
        super(error instanceof Error ? error.message : "Unknown error");
        this.schema = schema;
        this.path = path;
        this.value = value;
        this.error = error;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/transform/encode.mjs
function Default4(schema, path, value) {
  try {
    return IsTransform(schema) ? schema[TransformKind].Encode(value) : value;
  } catch (error) {
    throw new TransformEncodeError(schema, path, value, error);
  }
}
function FromArray12(schema, references, path, value) {
  const defaulted = Default4(schema, path, value);
  return IsArray(defaulted) ? defaulted.map((value2, index) => Visit12(schema.items, references, `${path}/${index}`, value2)) : defaulted;
}
function FromImport8(schema, references, path, value) {
  const additional = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  const result = Default4(schema, path, value);
  return Visit12(target, [...references, ...additional], path, result);
}
function FromIntersect11(schema, references, path, value) {
  const defaulted = Default4(schema, path, value);
  if (!IsObject(value) || IsValueType(value))
    return defaulted;
  const knownEntries = KeyOfPropertyEntries(schema);
  const knownKeys = knownEntries.map((entry) => entry[0]);
  const knownProperties = { ...defaulted };
  for (const [knownKey, knownSchema] of knownEntries)
    if (knownKey in knownProperties) {
      knownProperties[knownKey] = Visit12(knownSchema, references, `${path}/${knownKey}`, knownProperties[knownKey]);
    }
  if (!IsTransform(schema.unevaluatedProperties)) {
    return knownProperties;
  }
  const unknownKeys = Object.getOwnPropertyNames(knownProperties);
  const unevaluatedProperties = schema.unevaluatedProperties;
  const properties = { ...knownProperties };
  for (const key of unknownKeys)
    if (!knownKeys.includes(key)) {
      properties[key] = Default4(unevaluatedProperties, `${path}/${key}`, properties[key]);
    }
  return properties;
}
function FromNot6(schema, references, path, value) {
  return Default4(schema.not, path, Default4(schema, path, value));
}
function FromObject10(schema, references, path, value) {
  const defaulted = Default4(schema, path, value);
  if (!IsObject(defaulted))
    return defaulted;
  const knownKeys = KeyOfPropertyKeys(schema);
  const knownProperties = { ...defaulted };
  for (const key of knownKeys) {
    if (!HasPropertyKey(knownProperties, key))
      continue;
    if (IsUndefined(knownProperties[key]) && (!IsUndefined3(schema.properties[key]) || TypeSystemPolicy.IsExactOptionalProperty(knownProperties, key)))
      continue;
    knownProperties[key] = Visit12(schema.properties[key], references, `${path}/${key}`, knownProperties[key]);
  }
  if (!IsSchema(schema.additionalProperties)) {
    return knownProperties;
  }
  const unknownKeys = Object.getOwnPropertyNames(knownProperties);
  const additionalProperties = schema.additionalProperties;
  const properties = { ...knownProperties };
  for (const key of unknownKeys)
    if (!knownKeys.includes(key)) {
      properties[key] = Default4(additionalProperties, `${path}/${key}`, properties[key]);
    }
  return properties;
}
function FromRecord9(schema, references, path, value) {
  const defaulted = Default4(schema, path, value);
  if (!IsObject(value))
    return defaulted;
  const pattern2 = Object.getOwnPropertyNames(schema.patternProperties)[0];
  const knownKeys = new RegExp(pattern2);
  const knownProperties = { ...defaulted };
  for (const key of Object.getOwnPropertyNames(value))
    if (knownKeys.test(key)) {
      knownProperties[key] = Visit12(schema.patternProperties[pattern2], references, `${path}/${key}`, knownProperties[key]);
    }
  if (!IsSchema(schema.additionalProperties)) {
    return knownProperties;
  }
  const unknownKeys = Object.getOwnPropertyNames(knownProperties);
  const additionalProperties = schema.additionalProperties;
  const properties = { ...knownProperties };
  for (const key of unknownKeys)
    if (!knownKeys.test(key)) {
      properties[key] = Default4(additionalProperties, `${path}/${key}`, properties[key]);
    }
  return properties;
}
function FromRef9(schema, references, path, value) {
  const target = Deref(schema, references);
  const resolved = Visit12(target, references, path, value);
  return Default4(schema, path, resolved);
}
function FromThis8(schema, references, path, value) {
  const target = Deref(schema, references);
  const resolved = Visit12(target, references, path, value);
  return Default4(schema, path, resolved);
}
function FromTuple11(schema, references, path, value) {
  const value1 = Default4(schema, path, value);
  return IsArray(schema.items) ? schema.items.map((schema2, index) => Visit12(schema2, references, `${path}/${index}`, value1[index])) : [];
}
function FromUnion13(schema, references, path, value) {
  for (const subschema of schema.anyOf) {
    if (!Check(subschema, references, value))
      continue;
    const value1 = Visit12(subschema, references, path, value);
    return Default4(schema, path, value1);
  }
  for (const subschema of schema.anyOf) {
    const value1 = Visit12(subschema, references, path, value);
    if (!Check(schema, references, value1))
      continue;
    return Default4(schema, path, value1);
  }
  return Default4(schema, path, value);
}
function Visit12(schema, references, path, value) {
  const references_ = Pushref(schema, references);
  const schema_ = schema;
  switch (schema[Kind]) {
    case "Array":
      return FromArray12(schema_, references_, path, value);
    case "Import":
      return FromImport8(schema_, references_, path, value);
    case "Intersect":
      return FromIntersect11(schema_, references_, path, value);
    case "Not":
      return FromNot6(schema_, references_, path, value);
    case "Object":
      return FromObject10(schema_, references_, path, value);
    case "Record":
      return FromRecord9(schema_, references_, path, value);
    case "Ref":
      return FromRef9(schema_, references_, path, value);
    case "This":
      return FromThis8(schema_, references_, path, value);
    case "Tuple":
      return FromTuple11(schema_, references_, path, value);
    case "Union":
      return FromUnion13(schema_, references_, path, value);
    default:
      return Default4(schema_, path, value);
  }
}
function TransformEncode(schema, references, value) {
  return Visit12(schema, references, "", value);
}
var TransformEncodeCheckError, TransformEncodeError;
var init_encode = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/transform/encode.mjs"() {
    init_policy();
    init_symbols2();
    init_error2();
    init_keyof2();
    init_deref2();
    init_check2();
    init_guard2();
    init_kind();
    TransformEncodeCheckError = class extends TypeBoxError {
      constructor(schema, value, error) {
        super(`The encoded value does not match the expected schema`);
        this.schema = schema;
        this.value = value;
        this.error = error;
      }
    };
    TransformEncodeError = class extends TypeBoxError {
      constructor(schema, path, value, error) {
        super(`${error instanceof Error ? error.message : "Unknown error"}`);
        this.schema = schema;
        this.path = path;
        this.value = value;
        this.error = error;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/transform/has.mjs
function FromArray13(schema, references) {
  return IsTransform(schema) || Visit13(schema.items, references);
}
function FromAsyncIterator5(schema, references) {
  return IsTransform(schema) || Visit13(schema.items, references);
}
function FromConstructor6(schema, references) {
  return IsTransform(schema) || Visit13(schema.returns, references) || schema.parameters.some((schema2) => Visit13(schema2, references));
}
function FromFunction5(schema, references) {
  return IsTransform(schema) || Visit13(schema.returns, references) || schema.parameters.some((schema2) => Visit13(schema2, references));
}
function FromIntersect12(schema, references) {
  return IsTransform(schema) || IsTransform(schema.unevaluatedProperties) || schema.allOf.some((schema2) => Visit13(schema2, references));
}
function FromImport9(schema, references) {
  const additional = globalThis.Object.getOwnPropertyNames(schema.$defs).reduce((result, key) => [...result, schema.$defs[key]], []);
  const target = schema.$defs[schema.$ref];
  return IsTransform(schema) || Visit13(target, [...additional, ...references]);
}
function FromIterator5(schema, references) {
  return IsTransform(schema) || Visit13(schema.items, references);
}
function FromNot7(schema, references) {
  return IsTransform(schema) || Visit13(schema.not, references);
}
function FromObject11(schema, references) {
  return IsTransform(schema) || Object.values(schema.properties).some((schema2) => Visit13(schema2, references)) || IsSchema(schema.additionalProperties) && Visit13(schema.additionalProperties, references);
}
function FromPromise5(schema, references) {
  return IsTransform(schema) || Visit13(schema.item, references);
}
function FromRecord10(schema, references) {
  const pattern2 = Object.getOwnPropertyNames(schema.patternProperties)[0];
  const property = schema.patternProperties[pattern2];
  return IsTransform(schema) || Visit13(property, references) || IsSchema(schema.additionalProperties) && IsTransform(schema.additionalProperties);
}
function FromRef10(schema, references) {
  if (IsTransform(schema))
    return true;
  return Visit13(Deref(schema, references), references);
}
function FromThis9(schema, references) {
  if (IsTransform(schema))
    return true;
  return Visit13(Deref(schema, references), references);
}
function FromTuple12(schema, references) {
  return IsTransform(schema) || !IsUndefined(schema.items) && schema.items.some((schema2) => Visit13(schema2, references));
}
function FromUnion14(schema, references) {
  return IsTransform(schema) || schema.anyOf.some((schema2) => Visit13(schema2, references));
}
function Visit13(schema, references) {
  const references_ = Pushref(schema, references);
  const schema_ = schema;
  if (schema.$id && visited.has(schema.$id))
    return false;
  if (schema.$id)
    visited.add(schema.$id);
  switch (schema[Kind]) {
    case "Array":
      return FromArray13(schema_, references_);
    case "AsyncIterator":
      return FromAsyncIterator5(schema_, references_);
    case "Constructor":
      return FromConstructor6(schema_, references_);
    case "Function":
      return FromFunction5(schema_, references_);
    case "Import":
      return FromImport9(schema_, references_);
    case "Intersect":
      return FromIntersect12(schema_, references_);
    case "Iterator":
      return FromIterator5(schema_, references_);
    case "Not":
      return FromNot7(schema_, references_);
    case "Object":
      return FromObject11(schema_, references_);
    case "Promise":
      return FromPromise5(schema_, references_);
    case "Record":
      return FromRecord10(schema_, references_);
    case "Ref":
      return FromRef10(schema_, references_);
    case "This":
      return FromThis9(schema_, references_);
    case "Tuple":
      return FromTuple12(schema_, references_);
    case "Union":
      return FromUnion14(schema_, references_);
    default:
      return IsTransform(schema);
  }
}
function HasTransform(schema, references) {
  visited.clear();
  return Visit13(schema, references);
}
var visited;
var init_has = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/transform/has.mjs"() {
    init_deref2();
    init_symbols2();
    init_kind();
    init_guard2();
    visited = /* @__PURE__ */ new Set();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/transform/index.mjs
var init_transform = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/transform/index.mjs"() {
    init_decode();
    init_encode();
    init_has();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/decode/decode.mjs
function Decode(...args) {
  const [schema, references, value] = args.length === 3 ? [args[0], args[1], args[2]] : [args[0], [], args[1]];
  if (!Check(schema, references, value))
    throw new TransformDecodeCheckError(schema, value, Errors(schema, references, value).First());
  return HasTransform(schema, references) ? TransformDecode(schema, references, value) : value;
}
var init_decode2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/decode/decode.mjs"() {
    init_transform();
    init_check2();
    init_errors2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/decode/index.mjs
var init_decode3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/decode/index.mjs"() {
    init_decode2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/default/default.mjs
function ValueOrDefault(schema, value) {
  const defaultValue = HasPropertyKey(schema, "default") ? schema.default : void 0;
  const clone = IsFunction(defaultValue) ? defaultValue() : Clone2(defaultValue);
  return IsUndefined(value) ? clone : IsObject(value) && IsObject(clone) ? Object.assign(clone, value) : value;
}
function HasDefaultProperty(schema) {
  return IsKind(schema) && "default" in schema;
}
function FromArray14(schema, references, value) {
  if (IsArray(value)) {
    for (let i = 0; i < value.length; i++) {
      value[i] = Visit14(schema.items, references, value[i]);
    }
    return value;
  }
  const defaulted = ValueOrDefault(schema, value);
  if (!IsArray(defaulted))
    return defaulted;
  for (let i = 0; i < defaulted.length; i++) {
    defaulted[i] = Visit14(schema.items, references, defaulted[i]);
  }
  return defaulted;
}
function FromDate7(schema, references, value) {
  return IsDate(value) ? value : ValueOrDefault(schema, value);
}
function FromImport10(schema, references, value) {
  const definitions = globalThis.Object.values(schema.$defs);
  const target = schema.$defs[schema.$ref];
  return Visit14(target, [...references, ...definitions], value);
}
function FromIntersect13(schema, references, value) {
  const defaulted = ValueOrDefault(schema, value);
  return schema.allOf.reduce((acc, schema2) => {
    const next = Visit14(schema2, references, defaulted);
    return IsObject(next) ? { ...acc, ...next } : next;
  }, {});
}
function FromObject12(schema, references, value) {
  const defaulted = ValueOrDefault(schema, value);
  if (!IsObject(defaulted))
    return defaulted;
  const knownPropertyKeys = Object.getOwnPropertyNames(schema.properties);
  for (const key of knownPropertyKeys) {
    const propertyValue = Visit14(schema.properties[key], references, defaulted[key]);
    if (IsUndefined(propertyValue))
      continue;
    defaulted[key] = Visit14(schema.properties[key], references, defaulted[key]);
  }
  if (!HasDefaultProperty(schema.additionalProperties))
    return defaulted;
  for (const key of Object.getOwnPropertyNames(defaulted)) {
    if (knownPropertyKeys.includes(key))
      continue;
    defaulted[key] = Visit14(schema.additionalProperties, references, defaulted[key]);
  }
  return defaulted;
}
function FromRecord11(schema, references, value) {
  const defaulted = ValueOrDefault(schema, value);
  if (!IsObject(defaulted))
    return defaulted;
  const additionalPropertiesSchema = schema.additionalProperties;
  const [propertyKeyPattern, propertySchema] = Object.entries(schema.patternProperties)[0];
  const knownPropertyKey = new RegExp(propertyKeyPattern);
  for (const key of Object.getOwnPropertyNames(defaulted)) {
    if (!(knownPropertyKey.test(key) && HasDefaultProperty(propertySchema)))
      continue;
    defaulted[key] = Visit14(propertySchema, references, defaulted[key]);
  }
  if (!HasDefaultProperty(additionalPropertiesSchema))
    return defaulted;
  for (const key of Object.getOwnPropertyNames(defaulted)) {
    if (knownPropertyKey.test(key))
      continue;
    defaulted[key] = Visit14(additionalPropertiesSchema, references, defaulted[key]);
  }
  return defaulted;
}
function FromRef11(schema, references, value) {
  return Visit14(Deref(schema, references), references, ValueOrDefault(schema, value));
}
function FromThis10(schema, references, value) {
  return Visit14(Deref(schema, references), references, value);
}
function FromTuple13(schema, references, value) {
  const defaulted = ValueOrDefault(schema, value);
  if (!IsArray(defaulted) || IsUndefined(schema.items))
    return defaulted;
  const [items, max] = [schema.items, Math.max(schema.items.length, defaulted.length)];
  for (let i = 0; i < max; i++) {
    if (i < items.length)
      defaulted[i] = Visit14(items[i], references, defaulted[i]);
  }
  return defaulted;
}
function FromUnion15(schema, references, value) {
  const defaulted = ValueOrDefault(schema, value);
  for (const inner of schema.anyOf) {
    const result = Visit14(inner, references, Clone2(defaulted));
    if (Check(inner, references, result)) {
      return result;
    }
  }
  return defaulted;
}
function Visit14(schema, references, value) {
  const references_ = Pushref(schema, references);
  const schema_ = schema;
  switch (schema_[Kind]) {
    case "Array":
      return FromArray14(schema_, references_, value);
    case "Date":
      return FromDate7(schema_, references_, value);
    case "Import":
      return FromImport10(schema_, references_, value);
    case "Intersect":
      return FromIntersect13(schema_, references_, value);
    case "Object":
      return FromObject12(schema_, references_, value);
    case "Record":
      return FromRecord11(schema_, references_, value);
    case "Ref":
      return FromRef11(schema_, references_, value);
    case "This":
      return FromThis10(schema_, references_, value);
    case "Tuple":
      return FromTuple13(schema_, references_, value);
    case "Union":
      return FromUnion15(schema_, references_, value);
    default:
      return ValueOrDefault(schema_, value);
  }
}
function Default5(...args) {
  return args.length === 3 ? Visit14(args[0], args[1], args[2]) : Visit14(args[0], [], args[1]);
}
var init_default = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/default/default.mjs"() {
    init_check2();
    init_clone2();
    init_deref2();
    init_symbols2();
    init_guard2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/default/index.mjs
var init_default2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/default/index.mjs"() {
    init_default();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/pointer/pointer.mjs
var pointer_exports = {};
__export(pointer_exports, {
  Delete: () => Delete3,
  Format: () => Format,
  Get: () => Get3,
  Has: () => Has3,
  Set: () => Set4,
  ValuePointerRootDeleteError: () => ValuePointerRootDeleteError,
  ValuePointerRootSetError: () => ValuePointerRootSetError
});
function Escape2(component) {
  return component.indexOf("~") === -1 ? component : component.replace(/~1/g, "/").replace(/~0/g, "~");
}
function* Format(pointer) {
  if (pointer === "")
    return;
  let [start, end] = [0, 0];
  for (let i = 0; i < pointer.length; i++) {
    const char = pointer.charAt(i);
    if (char === "/") {
      if (i === 0) {
        start = i + 1;
      } else {
        end = i;
        yield Escape2(pointer.slice(start, end));
        start = i + 1;
      }
    } else {
      end = i;
    }
  }
  yield Escape2(pointer.slice(start));
}
function Set4(value, pointer, update) {
  if (pointer === "")
    throw new ValuePointerRootSetError(value, pointer, update);
  let [owner, next, key] = [null, value, ""];
  for (const component of Format(pointer)) {
    if (next[component] === void 0)
      next[component] = {};
    owner = next;
    next = next[component];
    key = component;
  }
  owner[key] = update;
}
function Delete3(value, pointer) {
  if (pointer === "")
    throw new ValuePointerRootDeleteError(value, pointer);
  let [owner, next, key] = [null, value, ""];
  for (const component of Format(pointer)) {
    if (next[component] === void 0 || next[component] === null)
      return;
    owner = next;
    next = next[component];
    key = component;
  }
  if (Array.isArray(owner)) {
    const index = parseInt(key);
    owner.splice(index, 1);
  } else {
    delete owner[key];
  }
}
function Has3(value, pointer) {
  if (pointer === "")
    return true;
  let [owner, next, key] = [null, value, ""];
  for (const component of Format(pointer)) {
    if (next[component] === void 0)
      return false;
    owner = next;
    next = next[component];
    key = component;
  }
  return Object.getOwnPropertyNames(owner).includes(key);
}
function Get3(value, pointer) {
  if (pointer === "")
    return value;
  let current = value;
  for (const component of Format(pointer)) {
    if (current[component] === void 0)
      return void 0;
    current = current[component];
  }
  return current;
}
var ValuePointerRootSetError, ValuePointerRootDeleteError;
var init_pointer = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/pointer/pointer.mjs"() {
    init_error2();
    ValuePointerRootSetError = class extends TypeBoxError {
      constructor(value, path, update) {
        super("Cannot set root value");
        this.value = value;
        this.path = path;
        this.update = update;
      }
    };
    ValuePointerRootDeleteError = class extends TypeBoxError {
      constructor(value, path) {
        super("Cannot delete root value");
        this.value = value;
        this.path = path;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/pointer/index.mjs
var init_pointer2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/pointer/index.mjs"() {
    init_pointer();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/equal/equal.mjs
function ObjectType3(left, right) {
  if (!IsObject(right))
    return false;
  const leftKeys = [...Object.keys(left), ...Object.getOwnPropertySymbols(left)];
  const rightKeys = [...Object.keys(right), ...Object.getOwnPropertySymbols(right)];
  if (leftKeys.length !== rightKeys.length)
    return false;
  return leftKeys.every((key) => Equal(left[key], right[key]));
}
function DateType3(left, right) {
  return IsDate(right) && left.getTime() === right.getTime();
}
function ArrayType3(left, right) {
  if (!IsArray(right) || left.length !== right.length)
    return false;
  return left.every((value, index) => Equal(value, right[index]));
}
function TypedArrayType(left, right) {
  if (!IsTypedArray(right) || left.length !== right.length || Object.getPrototypeOf(left).constructor.name !== Object.getPrototypeOf(right).constructor.name)
    return false;
  return left.every((value, index) => Equal(value, right[index]));
}
function ValueType(left, right) {
  return left === right;
}
function Equal(left, right) {
  if (IsDate(left))
    return DateType3(left, right);
  if (IsTypedArray(left))
    return TypedArrayType(left, right);
  if (IsArray(left))
    return ArrayType3(left, right);
  if (IsObject(left))
    return ObjectType3(left, right);
  if (IsValueType(left))
    return ValueType(left, right);
  throw new Error("ValueEquals: Unable to compare value");
}
var init_equal = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/equal/equal.mjs"() {
    init_guard2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/delta/delta.mjs
function CreateUpdate(path, value) {
  return { type: "update", path, value };
}
function CreateInsert(path, value) {
  return { type: "insert", path, value };
}
function CreateDelete(path) {
  return { type: "delete", path };
}
function AssertDiffable(value) {
  if (globalThis.Object.getOwnPropertySymbols(value).length > 0)
    throw new ValueDiffError(value, "Cannot diff objects with symbols");
}
function* ObjectType4(path, current, next) {
  AssertDiffable(current);
  AssertDiffable(next);
  if (!IsStandardObject(next))
    return yield CreateUpdate(path, next);
  const currentKeys = globalThis.Object.getOwnPropertyNames(current);
  const nextKeys = globalThis.Object.getOwnPropertyNames(next);
  for (const key of nextKeys) {
    if (HasPropertyKey(current, key))
      continue;
    yield CreateInsert(`${path}/${key}`, next[key]);
  }
  for (const key of currentKeys) {
    if (!HasPropertyKey(next, key))
      continue;
    if (Equal(current, next))
      continue;
    yield* Visit15(`${path}/${key}`, current[key], next[key]);
  }
  for (const key of currentKeys) {
    if (HasPropertyKey(next, key))
      continue;
    yield CreateDelete(`${path}/${key}`);
  }
}
function* ArrayType4(path, current, next) {
  if (!IsArray(next))
    return yield CreateUpdate(path, next);
  for (let i = 0; i < Math.min(current.length, next.length); i++) {
    yield* Visit15(`${path}/${i}`, current[i], next[i]);
  }
  for (let i = 0; i < next.length; i++) {
    if (i < current.length)
      continue;
    yield CreateInsert(`${path}/${i}`, next[i]);
  }
  for (let i = current.length - 1; i >= 0; i--) {
    if (i < next.length)
      continue;
    yield CreateDelete(`${path}/${i}`);
  }
}
function* TypedArrayType2(path, current, next) {
  if (!IsTypedArray(next) || current.length !== next.length || globalThis.Object.getPrototypeOf(current).constructor.name !== globalThis.Object.getPrototypeOf(next).constructor.name)
    return yield CreateUpdate(path, next);
  for (let i = 0; i < Math.min(current.length, next.length); i++) {
    yield* Visit15(`${path}/${i}`, current[i], next[i]);
  }
}
function* ValueType2(path, current, next) {
  if (current === next)
    return;
  yield CreateUpdate(path, next);
}
function* Visit15(path, current, next) {
  if (IsStandardObject(current))
    return yield* ObjectType4(path, current, next);
  if (IsArray(current))
    return yield* ArrayType4(path, current, next);
  if (IsTypedArray(current))
    return yield* TypedArrayType2(path, current, next);
  if (IsValueType(current))
    return yield* ValueType2(path, current, next);
  throw new ValueDiffError(current, "Unable to diff value");
}
function Diff(current, next) {
  return [...Visit15("", current, next)];
}
function IsRootUpdate(edits) {
  return edits.length > 0 && edits[0].path === "" && edits[0].type === "update";
}
function IsIdentity(edits) {
  return edits.length === 0;
}
function Patch(current, edits) {
  if (IsRootUpdate(edits)) {
    return Clone2(edits[0].value);
  }
  if (IsIdentity(edits)) {
    return Clone2(current);
  }
  const clone = Clone2(current);
  for (const edit of edits) {
    switch (edit.type) {
      case "insert": {
        pointer_exports.Set(clone, edit.path, edit.value);
        break;
      }
      case "update": {
        pointer_exports.Set(clone, edit.path, edit.value);
        break;
      }
      case "delete": {
        pointer_exports.Delete(clone, edit.path);
        break;
      }
    }
  }
  return clone;
}
var Insert, Update, Delete4, Edit, ValueDiffError;
var init_delta = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/delta/delta.mjs"() {
    init_guard2();
    init_pointer2();
    init_clone2();
    init_equal();
    init_error2();
    init_literal2();
    init_object2();
    init_string2();
    init_unknown2();
    init_union2();
    Insert = Object2({
      type: Literal("insert"),
      path: String2(),
      value: Unknown()
    });
    Update = Object2({
      type: Literal("update"),
      path: String2(),
      value: Unknown()
    });
    Delete4 = Object2({
      type: Literal("delete"),
      path: String2()
    });
    Edit = Union([Insert, Update, Delete4]);
    ValueDiffError = class extends TypeBoxError {
      constructor(value, message) {
        super(message);
        this.value = value;
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/delta/index.mjs
var init_delta2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/delta/index.mjs"() {
    init_delta();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/encode/encode.mjs
function Encode(...args) {
  const [schema, references, value] = args.length === 3 ? [args[0], args[1], args[2]] : [args[0], [], args[1]];
  const encoded = HasTransform(schema, references) ? TransformEncode(schema, references, value) : value;
  if (!Check(schema, references, encoded))
    throw new TransformEncodeCheckError(schema, encoded, Errors(schema, references, encoded).First());
  return encoded;
}
var init_encode2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/encode/encode.mjs"() {
    init_transform();
    init_check2();
    init_errors2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/encode/index.mjs
var init_encode3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/encode/index.mjs"() {
    init_encode2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/equal/index.mjs
var init_equal2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/equal/index.mjs"() {
    init_equal();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/mutate/mutate.mjs
function IsStandardObject2(value) {
  return IsObject(value) && !IsArray(value);
}
function ObjectType5(root, path, current, next) {
  if (!IsStandardObject2(current)) {
    pointer_exports.Set(root, path, Clone2(next));
  } else {
    const currentKeys = Object.getOwnPropertyNames(current);
    const nextKeys = Object.getOwnPropertyNames(next);
    for (const currentKey of currentKeys) {
      if (!nextKeys.includes(currentKey)) {
        delete current[currentKey];
      }
    }
    for (const nextKey of nextKeys) {
      if (!currentKeys.includes(nextKey)) {
        current[nextKey] = null;
      }
    }
    for (const nextKey of nextKeys) {
      Visit16(root, `${path}/${nextKey}`, current[nextKey], next[nextKey]);
    }
  }
}
function ArrayType5(root, path, current, next) {
  if (!IsArray(current)) {
    pointer_exports.Set(root, path, Clone2(next));
  } else {
    for (let index = 0; index < next.length; index++) {
      Visit16(root, `${path}/${index}`, current[index], next[index]);
    }
    current.splice(next.length);
  }
}
function TypedArrayType3(root, path, current, next) {
  if (IsTypedArray(current) && current.length === next.length) {
    for (let i = 0; i < current.length; i++) {
      current[i] = next[i];
    }
  } else {
    pointer_exports.Set(root, path, Clone2(next));
  }
}
function ValueType3(root, path, current, next) {
  if (current === next)
    return;
  pointer_exports.Set(root, path, next);
}
function Visit16(root, path, current, next) {
  if (IsArray(next))
    return ArrayType5(root, path, current, next);
  if (IsTypedArray(next))
    return TypedArrayType3(root, path, current, next);
  if (IsStandardObject2(next))
    return ObjectType5(root, path, current, next);
  if (IsValueType(next))
    return ValueType3(root, path, current, next);
}
function IsNonMutableValue(value) {
  return IsTypedArray(value) || IsValueType(value);
}
function IsMismatchedValue(current, next) {
  return IsStandardObject2(current) && IsArray(next) || IsArray(current) && IsStandardObject2(next);
}
function Mutate(current, next) {
  if (IsNonMutableValue(current) || IsNonMutableValue(next))
    throw new ValueMutateError("Only object and array types can be mutated at the root level");
  if (IsMismatchedValue(current, next))
    throw new ValueMutateError("Cannot assign due type mismatch of assignable values");
  Visit16(current, "", current, next);
}
var ValueMutateError;
var init_mutate = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/mutate/mutate.mjs"() {
    init_guard2();
    init_pointer2();
    init_clone2();
    init_error2();
    ValueMutateError = class extends TypeBoxError {
      constructor(message) {
        super(message);
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/value/mutate/index.mjs
var init_mutate2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/mutate/index.mjs"() {
    init_mutate();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/parse/parse.mjs
function ParseValue(operations, type, references, value) {
  return operations.reduce((value2, operationKey) => {
    const operation = ParseRegistry.Get(operationKey);
    if (IsUndefined(operation))
      throw new ParseError(`Unable to find Parse operation '${operationKey}'`);
    return operation(type, references, value2);
  }, value);
}
function Parse(...args) {
  const [operations, schema, references, value] = args.length === 4 ? [args[0], args[1], args[2], args[3]] : args.length === 3 ? IsArray(args[0]) ? [args[0], args[1], [], args[2]] : [ParseDefault, args[0], args[1], args[2]] : args.length === 2 ? [ParseDefault, args[0], [], args[1]] : (() => {
    throw new ParseError("Invalid Arguments");
  })();
  return ParseValue(operations, schema, references, value);
}
var ParseError, ParseRegistry, ParseDefault;
var init_parse2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/parse/parse.mjs"() {
    init_error2();
    init_transform();
    init_assert2();
    init_cast2();
    init_clean2();
    init_clone2();
    init_convert2();
    init_default2();
    init_guard2();
    ParseError = class extends TypeBoxError {
      constructor(message) {
        super(message);
      }
    };
    (function(ParseRegistry2) {
      const registry = /* @__PURE__ */ new Map([
        ["Assert", (type, references, value) => {
          Assert(type, references, value);
          return value;
        }],
        ["Cast", (type, references, value) => Cast(type, references, value)],
        ["Clean", (type, references, value) => Clean(type, references, value)],
        ["Clone", (_type, _references, value) => Clone2(value)],
        ["Convert", (type, references, value) => Convert(type, references, value)],
        ["Decode", (type, references, value) => HasTransform(type, references) ? TransformDecode(type, references, value) : value],
        ["Default", (type, references, value) => Default5(type, references, value)],
        ["Encode", (type, references, value) => HasTransform(type, references) ? TransformEncode(type, references, value) : value]
      ]);
      function Delete5(key) {
        registry.delete(key);
      }
      ParseRegistry2.Delete = Delete5;
      function Set5(key, callback) {
        registry.set(key, callback);
      }
      ParseRegistry2.Set = Set5;
      function Get4(key) {
        return registry.get(key);
      }
      ParseRegistry2.Get = Get4;
    })(ParseRegistry || (ParseRegistry = {}));
    ParseDefault = [
      "Clone",
      "Clean",
      "Default",
      "Convert",
      "Assert",
      "Decode"
    ];
  }
});

// node_modules/@sinclair/typebox/build/esm/value/parse/index.mjs
var init_parse3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/parse/index.mjs"() {
    init_parse2();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/value/value.mjs
var value_exports2 = {};
__export(value_exports2, {
  Assert: () => Assert,
  Cast: () => Cast,
  Check: () => Check,
  Clean: () => Clean,
  Clone: () => Clone2,
  Convert: () => Convert,
  Create: () => Create2,
  Decode: () => Decode,
  Default: () => Default5,
  Diff: () => Diff,
  Edit: () => Edit,
  Encode: () => Encode,
  Equal: () => Equal,
  Errors: () => Errors,
  Hash: () => Hash,
  Mutate: () => Mutate,
  Parse: () => Parse,
  Patch: () => Patch,
  ValueErrorIterator: () => ValueErrorIterator
});
var init_value3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/value/value.mjs"() {
    init_errors2();
    init_assert2();
    init_cast2();
    init_check2();
    init_clean2();
    init_clone2();
    init_convert2();
    init_create3();
    init_decode3();
    init_default2();
    init_delta2();
    init_encode3();
    init_equal2();
    init_hash2();
    init_mutate2();
    init_parse3();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/value/index.mjs
var init_value4 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/value/index.mjs"() {
    init_value3();
  }
});

// node_modules/@sinclair/typebox/build/esm/value/index.mjs
var init_value5 = __esm({
  "node_modules/@sinclair/typebox/build/esm/value/index.mjs"() {
    init_guard2();
    init_assert2();
    init_cast2();
    init_check2();
    init_clean2();
    init_clone2();
    init_convert2();
    init_create3();
    init_decode3();
    init_default2();
    init_delta2();
    init_encode3();
    init_equal2();
    init_hash2();
    init_mutate2();
    init_parse3();
    init_pointer2();
    init_transform();
    init_value4();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/clone/type.mjs
function CloneType(schema, options) {
  return options === void 0 ? Clone(schema) : Clone({ ...options, ...schema });
}
var init_type4 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/clone/type.mjs"() {
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/clone/index.mjs
var init_clone3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/clone/index.mjs"() {
    init_type4();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/helpers/helpers.mjs
var init_helpers = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/helpers/helpers.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/helpers/index.mjs
var init_helpers2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/helpers/index.mjs"() {
    init_helpers();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/argument/argument.mjs
function Argument(index) {
  return CreateType({ [Kind]: "Argument", index });
}
var init_argument = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/argument/argument.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/argument/index.mjs
var init_argument2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/argument/index.mjs"() {
    init_argument();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/awaited/awaited.mjs
function FromComputed2(target, parameters) {
  return Computed("Awaited", [Computed(target, parameters)]);
}
function FromRef12($ref) {
  return Computed("Awaited", [Ref($ref)]);
}
function FromIntersect14(types) {
  return Intersect(FromRest4(types));
}
function FromUnion16(types) {
  return Union(FromRest4(types));
}
function FromPromise6(type) {
  return Awaited(type);
}
function FromRest4(types) {
  return types.map((type) => Awaited(type));
}
function Awaited(type, options) {
  return CreateType(IsComputed(type) ? FromComputed2(type.target, type.parameters) : IsIntersect(type) ? FromIntersect14(type.allOf) : IsUnion(type) ? FromUnion16(type.anyOf) : IsPromise2(type) ? FromPromise6(type.item) : IsRef(type) ? FromRef12(type.$ref) : type, options);
}
var init_awaited = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/awaited/awaited.mjs"() {
    init_type2();
    init_computed2();
    init_intersect2();
    init_union2();
    init_ref2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/awaited/index.mjs
var init_awaited2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/awaited/index.mjs"() {
    init_awaited();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/composite/composite.mjs
function CompositeKeys(T) {
  const Acc = [];
  for (const L of T)
    Acc.push(...KeyOfPropertyKeys(L));
  return SetDistinct(Acc);
}
function FilterNever(T) {
  return T.filter((L) => !IsNever(L));
}
function CompositeProperty(T, K) {
  const Acc = [];
  for (const L of T)
    Acc.push(...IndexFromPropertyKeys(L, [K]));
  return FilterNever(Acc);
}
function CompositeProperties(T, K) {
  const Acc = {};
  for (const L of K) {
    Acc[L] = IntersectEvaluated(CompositeProperty(T, L));
  }
  return Acc;
}
function Composite(T, options) {
  const K = CompositeKeys(T);
  const P = CompositeProperties(T, K);
  const R = Object2(P, options);
  return R;
}
var init_composite = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/composite/composite.mjs"() {
    init_intersect2();
    init_indexed2();
    init_keyof2();
    init_object2();
    init_sets();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/composite/index.mjs
var init_composite2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/composite/index.mjs"() {
    init_composite();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/date/date.mjs
function Date2(options) {
  return CreateType({ [Kind]: "Date", type: "Date" }, options);
}
var init_date = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/date/date.mjs"() {
    init_symbols2();
    init_type2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/date/index.mjs
var init_date2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/date/index.mjs"() {
    init_date();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/null/null.mjs
function Null(options) {
  return CreateType({ [Kind]: "Null", type: "null" }, options);
}
var init_null = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/null/null.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/null/index.mjs
var init_null2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/null/index.mjs"() {
    init_null();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/symbol/symbol.mjs
function Symbol2(options) {
  return CreateType({ [Kind]: "Symbol", type: "symbol" }, options);
}
var init_symbol = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/symbol/symbol.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/symbol/index.mjs
var init_symbol2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/symbol/index.mjs"() {
    init_symbol();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/undefined/undefined.mjs
function Undefined(options) {
  return CreateType({ [Kind]: "Undefined", type: "undefined" }, options);
}
var init_undefined = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/undefined/undefined.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/undefined/index.mjs
var init_undefined2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/undefined/index.mjs"() {
    init_undefined();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/uint8array/uint8array.mjs
function Uint8Array2(options) {
  return CreateType({ [Kind]: "Uint8Array", type: "Uint8Array" }, options);
}
var init_uint8array = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/uint8array/uint8array.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/uint8array/index.mjs
var init_uint8array2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/uint8array/index.mjs"() {
    init_uint8array();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/const/const.mjs
function FromArray15(T) {
  return T.map((L) => FromValue2(L, false));
}
function FromProperties8(value) {
  const Acc = {};
  for (const K of globalThis.Object.getOwnPropertyNames(value))
    Acc[K] = Readonly(FromValue2(value[K], false));
  return Acc;
}
function ConditionalReadonly(T, root) {
  return root === true ? T : Readonly(T);
}
function FromValue2(value, root) {
  return IsAsyncIterator2(value) ? ConditionalReadonly(Any(), root) : IsIterator2(value) ? ConditionalReadonly(Any(), root) : IsArray2(value) ? Readonly(Tuple(FromArray15(value))) : IsUint8Array2(value) ? Uint8Array2() : IsDate2(value) ? Date2() : IsObject2(value) ? ConditionalReadonly(Object2(FromProperties8(value)), root) : IsFunction2(value) ? ConditionalReadonly(Function([], Unknown()), root) : IsUndefined2(value) ? Undefined() : IsNull2(value) ? Null() : IsSymbol2(value) ? Symbol2() : IsBigInt2(value) ? BigInt2() : IsNumber2(value) ? Literal(value) : IsBoolean2(value) ? Literal(value) : IsString2(value) ? Literal(value) : Object2({});
}
function Const(T, options) {
  return CreateType(FromValue2(T, true), options);
}
var init_const = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/const/const.mjs"() {
    init_any2();
    init_bigint2();
    init_date2();
    init_function2();
    init_literal2();
    init_null2();
    init_object2();
    init_symbol2();
    init_tuple2();
    init_readonly2();
    init_undefined2();
    init_uint8array2();
    init_unknown2();
    init_create();
    init_value();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/const/index.mjs
var init_const2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/const/index.mjs"() {
    init_const();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/constructor-parameters/constructor-parameters.mjs
function ConstructorParameters(schema, options) {
  return IsConstructor(schema) ? Tuple(schema.parameters, options) : Never(options);
}
var init_constructor_parameters = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/constructor-parameters/constructor-parameters.mjs"() {
    init_tuple2();
    init_never2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/constructor-parameters/index.mjs
var init_constructor_parameters2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/constructor-parameters/index.mjs"() {
    init_constructor_parameters();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/enum/enum.mjs
function Enum(item, options) {
  if (IsUndefined2(item))
    throw new Error("Enum undefined or empty");
  const values1 = globalThis.Object.getOwnPropertyNames(item).filter((key) => isNaN(key)).map((key) => item[key]);
  const values2 = [...new Set(values1)];
  const anyOf = values2.map((value) => Literal(value));
  return Union(anyOf, { ...options, [Hint]: "Enum" });
}
var init_enum = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/enum/enum.mjs"() {
    init_literal2();
    init_symbols2();
    init_union2();
    init_value();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/enum/index.mjs
var init_enum2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/enum/index.mjs"() {
    init_enum();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/exclude/exclude-from-template-literal.mjs
function ExcludeFromTemplateLiteral(L, R) {
  return Exclude(TemplateLiteralToUnion(L), R);
}
var init_exclude_from_template_literal = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/exclude/exclude-from-template-literal.mjs"() {
    init_exclude();
    init_template_literal2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/exclude/exclude.mjs
function ExcludeRest(L, R) {
  const excluded = L.filter((inner) => ExtendsCheck(inner, R) === ExtendsResult.False);
  return excluded.length === 1 ? excluded[0] : Union(excluded);
}
function Exclude(L, R, options = {}) {
  if (IsTemplateLiteral(L))
    return CreateType(ExcludeFromTemplateLiteral(L, R), options);
  if (IsMappedResult(L))
    return CreateType(ExcludeFromMappedResult(L, R), options);
  return CreateType(IsUnion(L) ? ExcludeRest(L.anyOf, R) : ExtendsCheck(L, R) !== ExtendsResult.False ? Never() : L, options);
}
var init_exclude = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/exclude/exclude.mjs"() {
    init_type2();
    init_union2();
    init_never2();
    init_extends2();
    init_exclude_from_mapped_result();
    init_exclude_from_template_literal();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/exclude/exclude-from-mapped-result.mjs
function FromProperties9(P, U) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(P))
    Acc[K2] = Exclude(P[K2], U);
  return Acc;
}
function FromMappedResult7(R, T) {
  return FromProperties9(R.properties, T);
}
function ExcludeFromMappedResult(R, T) {
  const P = FromMappedResult7(R, T);
  return MappedResult(P);
}
var init_exclude_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/exclude/exclude-from-mapped-result.mjs"() {
    init_mapped2();
    init_exclude();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/exclude/index.mjs
var init_exclude2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/exclude/index.mjs"() {
    init_exclude_from_mapped_result();
    init_exclude_from_template_literal();
    init_exclude();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extract/extract-from-template-literal.mjs
function ExtractFromTemplateLiteral(L, R) {
  return Extract(TemplateLiteralToUnion(L), R);
}
var init_extract_from_template_literal = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extract/extract-from-template-literal.mjs"() {
    init_extract();
    init_template_literal2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extract/extract.mjs
function ExtractRest(L, R) {
  const extracted = L.filter((inner) => ExtendsCheck(inner, R) !== ExtendsResult.False);
  return extracted.length === 1 ? extracted[0] : Union(extracted);
}
function Extract(L, R, options) {
  if (IsTemplateLiteral(L))
    return CreateType(ExtractFromTemplateLiteral(L, R), options);
  if (IsMappedResult(L))
    return CreateType(ExtractFromMappedResult(L, R), options);
  return CreateType(IsUnion(L) ? ExtractRest(L.anyOf, R) : ExtendsCheck(L, R) !== ExtendsResult.False ? L : Never(), options);
}
var init_extract = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extract/extract.mjs"() {
    init_type2();
    init_union2();
    init_never2();
    init_extends2();
    init_extract_from_mapped_result();
    init_extract_from_template_literal();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extract/extract-from-mapped-result.mjs
function FromProperties10(P, T) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(P))
    Acc[K2] = Extract(P[K2], T);
  return Acc;
}
function FromMappedResult8(R, T) {
  return FromProperties10(R.properties, T);
}
function ExtractFromMappedResult(R, T) {
  const P = FromMappedResult8(R, T);
  return MappedResult(P);
}
var init_extract_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extract/extract-from-mapped-result.mjs"() {
    init_mapped2();
    init_extract();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/extract/index.mjs
var init_extract2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/extract/index.mjs"() {
    init_extract_from_mapped_result();
    init_extract_from_template_literal();
    init_extract();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/instance-type/instance-type.mjs
function InstanceType(schema, options) {
  return IsConstructor(schema) ? CreateType(schema.returns, options) : Never(options);
}
var init_instance_type = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/instance-type/instance-type.mjs"() {
    init_type2();
    init_never2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/instance-type/index.mjs
var init_instance_type2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/instance-type/index.mjs"() {
    init_instance_type();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/readonly-optional/readonly-optional.mjs
function ReadonlyOptional(schema) {
  return Readonly(Optional(schema));
}
var init_readonly_optional = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/readonly-optional/readonly-optional.mjs"() {
    init_readonly2();
    init_optional2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/readonly-optional/index.mjs
var init_readonly_optional2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/readonly-optional/index.mjs"() {
    init_readonly_optional();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/record/record.mjs
function RecordCreateFromPattern(pattern2, T, options) {
  return CreateType({ [Kind]: "Record", type: "object", patternProperties: { [pattern2]: T } }, options);
}
function RecordCreateFromKeys(K, T, options) {
  const result = {};
  for (const K2 of K)
    result[K2] = T;
  return Object2(result, { ...options, [Hint]: "Record" });
}
function FromTemplateLiteralKey(K, T, options) {
  return IsTemplateLiteralFinite(K) ? RecordCreateFromKeys(IndexPropertyKeys(K), T, options) : RecordCreateFromPattern(K.pattern, T, options);
}
function FromUnionKey(key, type, options) {
  return RecordCreateFromKeys(IndexPropertyKeys(Union(key)), type, options);
}
function FromLiteralKey(key, type, options) {
  return RecordCreateFromKeys([key.toString()], type, options);
}
function FromRegExpKey(key, type, options) {
  return RecordCreateFromPattern(key.source, type, options);
}
function FromStringKey(key, type, options) {
  const pattern2 = IsUndefined2(key.pattern) ? PatternStringExact : key.pattern;
  return RecordCreateFromPattern(pattern2, type, options);
}
function FromAnyKey(_, type, options) {
  return RecordCreateFromPattern(PatternStringExact, type, options);
}
function FromNeverKey(_key, type, options) {
  return RecordCreateFromPattern(PatternNeverExact, type, options);
}
function FromBooleanKey(_key, type, options) {
  return Object2({ true: type, false: type }, options);
}
function FromIntegerKey(_key, type, options) {
  return RecordCreateFromPattern(PatternNumberExact, type, options);
}
function FromNumberKey(_, type, options) {
  return RecordCreateFromPattern(PatternNumberExact, type, options);
}
function Record(key, type, options = {}) {
  return IsUnion(key) ? FromUnionKey(key.anyOf, type, options) : IsTemplateLiteral(key) ? FromTemplateLiteralKey(key, type, options) : IsLiteral(key) ? FromLiteralKey(key.const, type, options) : IsBoolean3(key) ? FromBooleanKey(key, type, options) : IsInteger2(key) ? FromIntegerKey(key, type, options) : IsNumber3(key) ? FromNumberKey(key, type, options) : IsRegExp2(key) ? FromRegExpKey(key, type, options) : IsString3(key) ? FromStringKey(key, type, options) : IsAny(key) ? FromAnyKey(key, type, options) : IsNever(key) ? FromNeverKey(key, type, options) : Never(options);
}
function RecordPattern(record) {
  return globalThis.Object.getOwnPropertyNames(record.patternProperties)[0];
}
function RecordKey2(type) {
  const pattern2 = RecordPattern(type);
  return pattern2 === PatternStringExact ? String2() : pattern2 === PatternNumberExact ? Number2() : String2({ pattern: pattern2 });
}
function RecordValue2(type) {
  return type.patternProperties[RecordPattern(type)];
}
var init_record = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/record/record.mjs"() {
    init_type2();
    init_symbols2();
    init_never2();
    init_number2();
    init_object2();
    init_string2();
    init_union2();
    init_template_literal2();
    init_patterns2();
    init_indexed2();
    init_value();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/record/index.mjs
var init_record2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/record/index.mjs"() {
    init_record();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/instantiate/instantiate.mjs
function FromConstructor7(args, type) {
  type.parameters = FromTypes(args, type.parameters);
  type.returns = FromType(args, type.returns);
  return type;
}
function FromFunction6(args, type) {
  type.parameters = FromTypes(args, type.parameters);
  type.returns = FromType(args, type.returns);
  return type;
}
function FromIntersect15(args, type) {
  type.allOf = FromTypes(args, type.allOf);
  return type;
}
function FromUnion17(args, type) {
  type.anyOf = FromTypes(args, type.anyOf);
  return type;
}
function FromTuple14(args, type) {
  if (IsUndefined2(type.items))
    return type;
  type.items = FromTypes(args, type.items);
  return type;
}
function FromArray16(args, type) {
  type.items = FromType(args, type.items);
  return type;
}
function FromAsyncIterator6(args, type) {
  type.items = FromType(args, type.items);
  return type;
}
function FromIterator6(args, type) {
  type.items = FromType(args, type.items);
  return type;
}
function FromPromise7(args, type) {
  type.item = FromType(args, type.item);
  return type;
}
function FromObject13(args, type) {
  const mappedProperties = FromProperties11(args, type.properties);
  return { ...type, ...Object2(mappedProperties) };
}
function FromRecord12(args, type) {
  const mappedKey = FromType(args, RecordKey2(type));
  const mappedValue = FromType(args, RecordValue2(type));
  const result = Record(mappedKey, mappedValue);
  return { ...type, ...result };
}
function FromArgument4(args, argument) {
  return argument.index in args ? args[argument.index] : Unknown();
}
function FromProperty2(args, type) {
  const isReadonly = IsReadonly(type);
  const isOptional = IsOptional(type);
  const mapped = FromType(args, type);
  return isReadonly && isOptional ? ReadonlyOptional(mapped) : isReadonly && !isOptional ? Readonly(mapped) : !isReadonly && isOptional ? Optional(mapped) : mapped;
}
function FromProperties11(args, properties) {
  return globalThis.Object.getOwnPropertyNames(properties).reduce((result, key) => {
    return { ...result, [key]: FromProperty2(args, properties[key]) };
  }, {});
}
function FromTypes(args, types) {
  return types.map((type) => FromType(args, type));
}
function FromType(args, type) {
  return IsConstructor(type) ? FromConstructor7(args, type) : IsFunction3(type) ? FromFunction6(args, type) : IsIntersect(type) ? FromIntersect15(args, type) : IsUnion(type) ? FromUnion17(args, type) : IsTuple(type) ? FromTuple14(args, type) : IsArray3(type) ? FromArray16(args, type) : IsAsyncIterator3(type) ? FromAsyncIterator6(args, type) : IsIterator3(type) ? FromIterator6(args, type) : IsPromise2(type) ? FromPromise7(args, type) : IsObject3(type) ? FromObject13(args, type) : IsRecord(type) ? FromRecord12(args, type) : IsArgument(type) ? FromArgument4(args, type) : type;
}
function Instantiate(type, args) {
  return FromType(args, CloneType(type));
}
var init_instantiate = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/instantiate/instantiate.mjs"() {
    init_type4();
    init_unknown2();
    init_readonly_optional2();
    init_readonly2();
    init_optional2();
    init_object2();
    init_record2();
    init_value();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/instantiate/index.mjs
var init_instantiate2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/instantiate/index.mjs"() {
    init_instantiate();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/integer/integer.mjs
function Integer(options) {
  return CreateType({ [Kind]: "Integer", type: "integer" }, options);
}
var init_integer = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/integer/integer.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/integer/index.mjs
var init_integer2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/integer/index.mjs"() {
    init_integer();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/intrinsic-from-mapped-key.mjs
function MappedIntrinsicPropertyKey(K, M, options) {
  return {
    [K]: Intrinsic(Literal(K), M, Clone(options))
  };
}
function MappedIntrinsicPropertyKeys(K, M, options) {
  const result = K.reduce((Acc, L) => {
    return { ...Acc, ...MappedIntrinsicPropertyKey(L, M, options) };
  }, {});
  return result;
}
function MappedIntrinsicProperties(T, M, options) {
  return MappedIntrinsicPropertyKeys(T["keys"], M, options);
}
function IntrinsicFromMappedKey(T, M, options) {
  const P = MappedIntrinsicProperties(T, M, options);
  return MappedResult(P);
}
var init_intrinsic_from_mapped_key = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/intrinsic-from-mapped-key.mjs"() {
    init_mapped2();
    init_intrinsic();
    init_literal2();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/intrinsic.mjs
function ApplyUncapitalize(value) {
  const [first, rest] = [value.slice(0, 1), value.slice(1)];
  return [first.toLowerCase(), rest].join("");
}
function ApplyCapitalize(value) {
  const [first, rest] = [value.slice(0, 1), value.slice(1)];
  return [first.toUpperCase(), rest].join("");
}
function ApplyUppercase(value) {
  return value.toUpperCase();
}
function ApplyLowercase(value) {
  return value.toLowerCase();
}
function FromTemplateLiteral6(schema, mode, options) {
  const expression = TemplateLiteralParseExact(schema.pattern);
  const finite = IsTemplateLiteralExpressionFinite(expression);
  if (!finite)
    return { ...schema, pattern: FromLiteralValue(schema.pattern, mode) };
  const strings = [...TemplateLiteralExpressionGenerate(expression)];
  const literals2 = strings.map((value) => Literal(value));
  const mapped = FromRest5(literals2, mode);
  const union = Union(mapped);
  return TemplateLiteral([union], options);
}
function FromLiteralValue(value, mode) {
  return typeof value === "string" ? mode === "Uncapitalize" ? ApplyUncapitalize(value) : mode === "Capitalize" ? ApplyCapitalize(value) : mode === "Uppercase" ? ApplyUppercase(value) : mode === "Lowercase" ? ApplyLowercase(value) : value : value.toString();
}
function FromRest5(T, M) {
  return T.map((L) => Intrinsic(L, M));
}
function Intrinsic(schema, mode, options = {}) {
  return (
    // Intrinsic-Mapped-Inference
    IsMappedKey(schema) ? IntrinsicFromMappedKey(schema, mode, options) : (
      // Standard-Inference
      IsTemplateLiteral(schema) ? FromTemplateLiteral6(schema, mode, options) : IsUnion(schema) ? Union(FromRest5(schema.anyOf, mode), options) : IsLiteral(schema) ? Literal(FromLiteralValue(schema.const, mode), options) : (
        // Default Type
        CreateType(schema, options)
      )
    )
  );
}
var init_intrinsic = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/intrinsic.mjs"() {
    init_type2();
    init_template_literal2();
    init_intrinsic_from_mapped_key();
    init_literal2();
    init_union2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/capitalize.mjs
function Capitalize(T, options = {}) {
  return Intrinsic(T, "Capitalize", options);
}
var init_capitalize = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/capitalize.mjs"() {
    init_intrinsic();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/lowercase.mjs
function Lowercase(T, options = {}) {
  return Intrinsic(T, "Lowercase", options);
}
var init_lowercase = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/lowercase.mjs"() {
    init_intrinsic();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/uncapitalize.mjs
function Uncapitalize(T, options = {}) {
  return Intrinsic(T, "Uncapitalize", options);
}
var init_uncapitalize = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/uncapitalize.mjs"() {
    init_intrinsic();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/uppercase.mjs
function Uppercase(T, options = {}) {
  return Intrinsic(T, "Uppercase", options);
}
var init_uppercase = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/uppercase.mjs"() {
    init_intrinsic();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/intrinsic/index.mjs
var init_intrinsic2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/intrinsic/index.mjs"() {
    init_capitalize();
    init_intrinsic_from_mapped_key();
    init_intrinsic();
    init_lowercase();
    init_uncapitalize();
    init_uppercase();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/omit/omit-from-mapped-result.mjs
function FromProperties12(properties, propertyKeys, options) {
  const result = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(properties))
    result[K2] = Omit(properties[K2], propertyKeys, Clone(options));
  return result;
}
function FromMappedResult9(mappedResult, propertyKeys, options) {
  return FromProperties12(mappedResult.properties, propertyKeys, options);
}
function OmitFromMappedResult(mappedResult, propertyKeys, options) {
  const properties = FromMappedResult9(mappedResult, propertyKeys, options);
  return MappedResult(properties);
}
var init_omit_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/omit/omit-from-mapped-result.mjs"() {
    init_mapped2();
    init_omit();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/omit/omit.mjs
function FromIntersect16(types, propertyKeys) {
  return types.map((type) => OmitResolve(type, propertyKeys));
}
function FromUnion18(types, propertyKeys) {
  return types.map((type) => OmitResolve(type, propertyKeys));
}
function FromProperty3(properties, key) {
  const { [key]: _, ...R } = properties;
  return R;
}
function FromProperties13(properties, propertyKeys) {
  return propertyKeys.reduce((T, K2) => FromProperty3(T, K2), properties);
}
function FromObject14(type, propertyKeys, properties) {
  const options = Discard(type, [TransformKind, "$id", "required", "properties"]);
  const mappedProperties = FromProperties13(properties, propertyKeys);
  return Object2(mappedProperties, options);
}
function UnionFromPropertyKeys(propertyKeys) {
  const result = propertyKeys.reduce((result2, key) => IsLiteralValue(key) ? [...result2, Literal(key)] : result2, []);
  return Union(result);
}
function OmitResolve(type, propertyKeys) {
  return IsIntersect(type) ? Intersect(FromIntersect16(type.allOf, propertyKeys)) : IsUnion(type) ? Union(FromUnion18(type.anyOf, propertyKeys)) : IsObject3(type) ? FromObject14(type, propertyKeys, type.properties) : Object2({});
}
function Omit(type, key, options) {
  const typeKey = IsArray2(key) ? UnionFromPropertyKeys(key) : key;
  const propertyKeys = IsSchema(key) ? IndexPropertyKeys(key) : key;
  const isTypeRef = IsRef(type);
  const isKeyRef = IsRef(key);
  return IsMappedResult(type) ? OmitFromMappedResult(type, propertyKeys, options) : IsMappedKey(key) ? OmitFromMappedKey(type, key, options) : isTypeRef && isKeyRef ? Computed("Omit", [type, typeKey], options) : !isTypeRef && isKeyRef ? Computed("Omit", [type, typeKey], options) : isTypeRef && !isKeyRef ? Computed("Omit", [type, typeKey], options) : CreateType({ ...OmitResolve(type, propertyKeys), ...options });
}
var init_omit = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/omit/omit.mjs"() {
    init_type2();
    init_discard();
    init_symbols();
    init_computed2();
    init_literal2();
    init_indexed2();
    init_intersect2();
    init_union2();
    init_object2();
    init_omit_from_mapped_key();
    init_omit_from_mapped_result();
    init_kind();
    init_value();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/omit/omit-from-mapped-key.mjs
function FromPropertyKey2(type, key, options) {
  return { [key]: Omit(type, [key], Clone(options)) };
}
function FromPropertyKeys2(type, propertyKeys, options) {
  return propertyKeys.reduce((Acc, LK) => {
    return { ...Acc, ...FromPropertyKey2(type, LK, options) };
  }, {});
}
function FromMappedKey3(type, mappedKey, options) {
  return FromPropertyKeys2(type, mappedKey.keys, options);
}
function OmitFromMappedKey(type, mappedKey, options) {
  const properties = FromMappedKey3(type, mappedKey, options);
  return MappedResult(properties);
}
var init_omit_from_mapped_key = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/omit/omit-from-mapped-key.mjs"() {
    init_mapped2();
    init_omit();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/omit/index.mjs
var init_omit2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/omit/index.mjs"() {
    init_omit_from_mapped_key();
    init_omit_from_mapped_result();
    init_omit();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/pick/pick-from-mapped-result.mjs
function FromProperties14(properties, propertyKeys, options) {
  const result = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(properties))
    result[K2] = Pick(properties[K2], propertyKeys, Clone(options));
  return result;
}
function FromMappedResult10(mappedResult, propertyKeys, options) {
  return FromProperties14(mappedResult.properties, propertyKeys, options);
}
function PickFromMappedResult(mappedResult, propertyKeys, options) {
  const properties = FromMappedResult10(mappedResult, propertyKeys, options);
  return MappedResult(properties);
}
var init_pick_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/pick/pick-from-mapped-result.mjs"() {
    init_mapped2();
    init_pick();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/pick/pick.mjs
function FromIntersect17(types, propertyKeys) {
  return types.map((type) => PickResolve(type, propertyKeys));
}
function FromUnion19(types, propertyKeys) {
  return types.map((type) => PickResolve(type, propertyKeys));
}
function FromProperties15(properties, propertyKeys) {
  const result = {};
  for (const K2 of propertyKeys)
    if (K2 in properties)
      result[K2] = properties[K2];
  return result;
}
function FromObject15(Type2, keys, properties) {
  const options = Discard(Type2, [TransformKind, "$id", "required", "properties"]);
  const mappedProperties = FromProperties15(properties, keys);
  return Object2(mappedProperties, options);
}
function UnionFromPropertyKeys2(propertyKeys) {
  const result = propertyKeys.reduce((result2, key) => IsLiteralValue(key) ? [...result2, Literal(key)] : result2, []);
  return Union(result);
}
function PickResolve(type, propertyKeys) {
  return IsIntersect(type) ? Intersect(FromIntersect17(type.allOf, propertyKeys)) : IsUnion(type) ? Union(FromUnion19(type.anyOf, propertyKeys)) : IsObject3(type) ? FromObject15(type, propertyKeys, type.properties) : Object2({});
}
function Pick(type, key, options) {
  const typeKey = IsArray2(key) ? UnionFromPropertyKeys2(key) : key;
  const propertyKeys = IsSchema(key) ? IndexPropertyKeys(key) : key;
  const isTypeRef = IsRef(type);
  const isKeyRef = IsRef(key);
  return IsMappedResult(type) ? PickFromMappedResult(type, propertyKeys, options) : IsMappedKey(key) ? PickFromMappedKey(type, key, options) : isTypeRef && isKeyRef ? Computed("Pick", [type, typeKey], options) : !isTypeRef && isKeyRef ? Computed("Pick", [type, typeKey], options) : isTypeRef && !isKeyRef ? Computed("Pick", [type, typeKey], options) : CreateType({ ...PickResolve(type, propertyKeys), ...options });
}
var init_pick = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/pick/pick.mjs"() {
    init_type2();
    init_discard();
    init_computed2();
    init_intersect2();
    init_literal2();
    init_object2();
    init_union2();
    init_indexed2();
    init_symbols();
    init_kind();
    init_value();
    init_pick_from_mapped_key();
    init_pick_from_mapped_result();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/pick/pick-from-mapped-key.mjs
function FromPropertyKey3(type, key, options) {
  return {
    [key]: Pick(type, [key], Clone(options))
  };
}
function FromPropertyKeys3(type, propertyKeys, options) {
  return propertyKeys.reduce((result, leftKey) => {
    return { ...result, ...FromPropertyKey3(type, leftKey, options) };
  }, {});
}
function FromMappedKey4(type, mappedKey, options) {
  return FromPropertyKeys3(type, mappedKey.keys, options);
}
function PickFromMappedKey(type, mappedKey, options) {
  const properties = FromMappedKey4(type, mappedKey, options);
  return MappedResult(properties);
}
var init_pick_from_mapped_key = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/pick/pick-from-mapped-key.mjs"() {
    init_mapped2();
    init_pick();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/pick/index.mjs
var init_pick2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/pick/index.mjs"() {
    init_pick_from_mapped_key();
    init_pick_from_mapped_result();
    init_pick();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/partial/partial.mjs
function FromComputed3(target, parameters) {
  return Computed("Partial", [Computed(target, parameters)]);
}
function FromRef13($ref) {
  return Computed("Partial", [Ref($ref)]);
}
function FromProperties16(properties) {
  const partialProperties = {};
  for (const K of globalThis.Object.getOwnPropertyNames(properties))
    partialProperties[K] = Optional(properties[K]);
  return partialProperties;
}
function FromObject16(type, properties) {
  const options = Discard(type, [TransformKind, "$id", "required", "properties"]);
  const mappedProperties = FromProperties16(properties);
  return Object2(mappedProperties, options);
}
function FromRest6(types) {
  return types.map((type) => PartialResolve(type));
}
function PartialResolve(type) {
  return (
    // Mappable
    IsComputed(type) ? FromComputed3(type.target, type.parameters) : IsRef(type) ? FromRef13(type.$ref) : IsIntersect(type) ? Intersect(FromRest6(type.allOf)) : IsUnion(type) ? Union(FromRest6(type.anyOf)) : IsObject3(type) ? FromObject16(type, type.properties) : (
      // Intrinsic
      IsBigInt3(type) ? type : IsBoolean3(type) ? type : IsInteger2(type) ? type : IsLiteral(type) ? type : IsNull3(type) ? type : IsNumber3(type) ? type : IsString3(type) ? type : IsSymbol3(type) ? type : IsUndefined3(type) ? type : (
        // Passthrough
        Object2({})
      )
    )
  );
}
function Partial(type, options) {
  if (IsMappedResult(type)) {
    return PartialFromMappedResult(type, options);
  } else {
    return CreateType({ ...PartialResolve(type), ...options });
  }
}
var init_partial = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/partial/partial.mjs"() {
    init_type2();
    init_computed2();
    init_optional2();
    init_object2();
    init_intersect2();
    init_union2();
    init_ref2();
    init_discard2();
    init_symbols2();
    init_partial_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/partial/partial-from-mapped-result.mjs
function FromProperties17(K, options) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(K))
    Acc[K2] = Partial(K[K2], Clone(options));
  return Acc;
}
function FromMappedResult11(R, options) {
  return FromProperties17(R.properties, options);
}
function PartialFromMappedResult(R, options) {
  const P = FromMappedResult11(R, options);
  return MappedResult(P);
}
var init_partial_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/partial/partial-from-mapped-result.mjs"() {
    init_mapped2();
    init_partial();
    init_value2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/partial/index.mjs
var init_partial2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/partial/index.mjs"() {
    init_partial_from_mapped_result();
    init_partial();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/required/required.mjs
function FromComputed4(target, parameters) {
  return Computed("Required", [Computed(target, parameters)]);
}
function FromRef14($ref) {
  return Computed("Required", [Ref($ref)]);
}
function FromProperties18(properties) {
  const requiredProperties = {};
  for (const K of globalThis.Object.getOwnPropertyNames(properties))
    requiredProperties[K] = Discard(properties[K], [OptionalKind]);
  return requiredProperties;
}
function FromObject17(type, properties) {
  const options = Discard(type, [TransformKind, "$id", "required", "properties"]);
  const mappedProperties = FromProperties18(properties);
  return Object2(mappedProperties, options);
}
function FromRest7(types) {
  return types.map((type) => RequiredResolve(type));
}
function RequiredResolve(type) {
  return (
    // Mappable
    IsComputed(type) ? FromComputed4(type.target, type.parameters) : IsRef(type) ? FromRef14(type.$ref) : IsIntersect(type) ? Intersect(FromRest7(type.allOf)) : IsUnion(type) ? Union(FromRest7(type.anyOf)) : IsObject3(type) ? FromObject17(type, type.properties) : (
      // Intrinsic
      IsBigInt3(type) ? type : IsBoolean3(type) ? type : IsInteger2(type) ? type : IsLiteral(type) ? type : IsNull3(type) ? type : IsNumber3(type) ? type : IsString3(type) ? type : IsSymbol3(type) ? type : IsUndefined3(type) ? type : (
        // Passthrough
        Object2({})
      )
    )
  );
}
function Required(type, options) {
  if (IsMappedResult(type)) {
    return RequiredFromMappedResult(type, options);
  } else {
    return CreateType({ ...RequiredResolve(type), ...options });
  }
}
var init_required = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/required/required.mjs"() {
    init_type2();
    init_computed2();
    init_object2();
    init_intersect2();
    init_union2();
    init_ref2();
    init_symbols2();
    init_discard2();
    init_required_from_mapped_result();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/required/required-from-mapped-result.mjs
function FromProperties19(P, options) {
  const Acc = {};
  for (const K2 of globalThis.Object.getOwnPropertyNames(P))
    Acc[K2] = Required(P[K2], options);
  return Acc;
}
function FromMappedResult12(R, options) {
  return FromProperties19(R.properties, options);
}
function RequiredFromMappedResult(R, options) {
  const P = FromMappedResult12(R, options);
  return MappedResult(P);
}
var init_required_from_mapped_result = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/required/required-from-mapped-result.mjs"() {
    init_mapped2();
    init_required();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/required/index.mjs
var init_required2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/required/index.mjs"() {
    init_required_from_mapped_result();
    init_required();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/module/compute.mjs
function DereferenceParameters(moduleProperties, types) {
  return types.map((type) => {
    return IsRef(type) ? Dereference(moduleProperties, type.$ref) : FromType2(moduleProperties, type);
  });
}
function Dereference(moduleProperties, ref) {
  return ref in moduleProperties ? IsRef(moduleProperties[ref]) ? Dereference(moduleProperties, moduleProperties[ref].$ref) : FromType2(moduleProperties, moduleProperties[ref]) : Never();
}
function FromAwaited(parameters) {
  return Awaited(parameters[0]);
}
function FromIndex(parameters) {
  return Index(parameters[0], parameters[1]);
}
function FromKeyOf(parameters) {
  return KeyOf(parameters[0]);
}
function FromPartial(parameters) {
  return Partial(parameters[0]);
}
function FromOmit(parameters) {
  return Omit(parameters[0], parameters[1]);
}
function FromPick(parameters) {
  return Pick(parameters[0], parameters[1]);
}
function FromRequired(parameters) {
  return Required(parameters[0]);
}
function FromComputed5(moduleProperties, target, parameters) {
  const dereferenced = DereferenceParameters(moduleProperties, parameters);
  return target === "Awaited" ? FromAwaited(dereferenced) : target === "Index" ? FromIndex(dereferenced) : target === "KeyOf" ? FromKeyOf(dereferenced) : target === "Partial" ? FromPartial(dereferenced) : target === "Omit" ? FromOmit(dereferenced) : target === "Pick" ? FromPick(dereferenced) : target === "Required" ? FromRequired(dereferenced) : Never();
}
function FromArray17(moduleProperties, type) {
  return Array2(FromType2(moduleProperties, type));
}
function FromAsyncIterator7(moduleProperties, type) {
  return AsyncIterator(FromType2(moduleProperties, type));
}
function FromConstructor8(moduleProperties, parameters, instanceType) {
  return Constructor(FromTypes2(moduleProperties, parameters), FromType2(moduleProperties, instanceType));
}
function FromFunction7(moduleProperties, parameters, returnType) {
  return Function(FromTypes2(moduleProperties, parameters), FromType2(moduleProperties, returnType));
}
function FromIntersect18(moduleProperties, types) {
  return Intersect(FromTypes2(moduleProperties, types));
}
function FromIterator7(moduleProperties, type) {
  return Iterator(FromType2(moduleProperties, type));
}
function FromObject18(moduleProperties, properties) {
  return Object2(globalThis.Object.keys(properties).reduce((result, key) => {
    return { ...result, [key]: FromType2(moduleProperties, properties[key]) };
  }, {}));
}
function FromRecord13(moduleProperties, type) {
  const [value, pattern2] = [FromType2(moduleProperties, RecordValue2(type)), RecordPattern(type)];
  const result = CloneType(type);
  result.patternProperties[pattern2] = value;
  return result;
}
function FromTransform(moduleProperties, transform) {
  return IsRef(transform) ? { ...Dereference(moduleProperties, transform.$ref), [TransformKind]: transform[TransformKind] } : transform;
}
function FromTuple15(moduleProperties, types) {
  return Tuple(FromTypes2(moduleProperties, types));
}
function FromUnion20(moduleProperties, types) {
  return Union(FromTypes2(moduleProperties, types));
}
function FromTypes2(moduleProperties, types) {
  return types.map((type) => FromType2(moduleProperties, type));
}
function FromType2(moduleProperties, type) {
  return (
    // Modifiers
    IsOptional(type) ? CreateType(FromType2(moduleProperties, Discard(type, [OptionalKind])), type) : IsReadonly(type) ? CreateType(FromType2(moduleProperties, Discard(type, [ReadonlyKind])), type) : (
      // Transform
      IsTransform(type) ? CreateType(FromTransform(moduleProperties, type), type) : (
        // Types
        IsArray3(type) ? CreateType(FromArray17(moduleProperties, type.items), type) : IsAsyncIterator3(type) ? CreateType(FromAsyncIterator7(moduleProperties, type.items), type) : IsComputed(type) ? CreateType(FromComputed5(moduleProperties, type.target, type.parameters)) : IsConstructor(type) ? CreateType(FromConstructor8(moduleProperties, type.parameters, type.returns), type) : IsFunction3(type) ? CreateType(FromFunction7(moduleProperties, type.parameters, type.returns), type) : IsIntersect(type) ? CreateType(FromIntersect18(moduleProperties, type.allOf), type) : IsIterator3(type) ? CreateType(FromIterator7(moduleProperties, type.items), type) : IsObject3(type) ? CreateType(FromObject18(moduleProperties, type.properties), type) : IsRecord(type) ? CreateType(FromRecord13(moduleProperties, type)) : IsTuple(type) ? CreateType(FromTuple15(moduleProperties, type.items || []), type) : IsUnion(type) ? CreateType(FromUnion20(moduleProperties, type.anyOf), type) : type
      )
    )
  );
}
function ComputeType(moduleProperties, key) {
  return key in moduleProperties ? FromType2(moduleProperties, moduleProperties[key]) : Never();
}
function ComputeModuleProperties(moduleProperties) {
  return globalThis.Object.getOwnPropertyNames(moduleProperties).reduce((result, key) => {
    return { ...result, [key]: ComputeType(moduleProperties, key) };
  }, {});
}
var init_compute = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/module/compute.mjs"() {
    init_create();
    init_clone3();
    init_discard2();
    init_array2();
    init_awaited2();
    init_async_iterator2();
    init_constructor2();
    init_indexed2();
    init_function2();
    init_intersect2();
    init_iterator2();
    init_keyof2();
    init_object2();
    init_omit2();
    init_pick2();
    init_never2();
    init_partial2();
    init_record2();
    init_required2();
    init_tuple2();
    init_union2();
    init_symbols2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/module/module.mjs
function Module(properties) {
  return new TModule(properties);
}
var TModule;
var init_module = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/module/module.mjs"() {
    init_create();
    init_symbols2();
    init_compute();
    TModule = class {
      constructor($defs) {
        const computed = ComputeModuleProperties($defs);
        const identified = this.WithIdentifiers(computed);
        this.$defs = identified;
      }
      /** `[Json]` Imports a Type by Key. */
      Import(key, options) {
        const $defs = { ...this.$defs, [key]: CreateType(this.$defs[key], options) };
        return CreateType({ [Kind]: "Import", $defs, $ref: key });
      }
      // prettier-ignore
      WithIdentifiers($defs) {
        return globalThis.Object.getOwnPropertyNames($defs).reduce((result, key) => {
          return { ...result, [key]: { ...$defs[key], $id: key } };
        }, {});
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/module/index.mjs
var init_module2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/module/index.mjs"() {
    init_module();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/not/not.mjs
function Not2(type, options) {
  return CreateType({ [Kind]: "Not", not: type }, options);
}
var init_not = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/not/not.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/not/index.mjs
var init_not2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/not/index.mjs"() {
    init_not();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/parameters/parameters.mjs
function Parameters(schema, options) {
  return IsFunction3(schema) ? Tuple(schema.parameters, options) : Never();
}
var init_parameters = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/parameters/parameters.mjs"() {
    init_tuple2();
    init_never2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/parameters/index.mjs
var init_parameters2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/parameters/index.mjs"() {
    init_parameters();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/recursive/recursive.mjs
function Recursive(callback, options = {}) {
  if (IsUndefined2(options.$id))
    options.$id = `T${Ordinal++}`;
  const thisType = CloneType(callback({ [Kind]: "This", $ref: `${options.$id}` }));
  thisType.$id = options.$id;
  return CreateType({ [Hint]: "Recursive", ...thisType }, options);
}
var Ordinal;
var init_recursive = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/recursive/recursive.mjs"() {
    init_type4();
    init_type2();
    init_value();
    init_symbols2();
    Ordinal = 0;
  }
});

// node_modules/@sinclair/typebox/build/esm/type/recursive/index.mjs
var init_recursive2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/recursive/index.mjs"() {
    init_recursive();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/regexp/regexp.mjs
function RegExp2(unresolved, options) {
  const expr = IsString2(unresolved) ? new globalThis.RegExp(unresolved) : unresolved;
  return CreateType({ [Kind]: "RegExp", type: "RegExp", source: expr.source, flags: expr.flags }, options);
}
var init_regexp = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/regexp/regexp.mjs"() {
    init_type2();
    init_value();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/regexp/index.mjs
var init_regexp2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/regexp/index.mjs"() {
    init_regexp();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/rest/rest.mjs
function RestResolve(T) {
  return IsIntersect(T) ? T.allOf : IsUnion(T) ? T.anyOf : IsTuple(T) ? T.items ?? [] : [];
}
function Rest(T) {
  return RestResolve(T);
}
var init_rest = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/rest/rest.mjs"() {
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/rest/index.mjs
var init_rest2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/rest/index.mjs"() {
    init_rest();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/return-type/return-type.mjs
function ReturnType(schema, options) {
  return IsFunction3(schema) ? CreateType(schema.returns, options) : Never(options);
}
var init_return_type = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/return-type/return-type.mjs"() {
    init_type2();
    init_never2();
    init_kind();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/return-type/index.mjs
var init_return_type2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/return-type/index.mjs"() {
    init_return_type();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/schema/anyschema.mjs
var init_anyschema = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/schema/anyschema.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/schema/schema.mjs
var init_schema = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/schema/schema.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/schema/index.mjs
var init_schema2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/schema/index.mjs"() {
    init_anyschema();
    init_schema();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/static/static.mjs
var init_static = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/static/static.mjs"() {
  }
});

// node_modules/@sinclair/typebox/build/esm/type/static/index.mjs
var init_static2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/static/index.mjs"() {
    init_static();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/transform/transform.mjs
function Transform(schema) {
  return new TransformDecodeBuilder(schema);
}
var TransformDecodeBuilder, TransformEncodeBuilder;
var init_transform2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/transform/transform.mjs"() {
    init_symbols2();
    init_kind();
    TransformDecodeBuilder = class {
      constructor(schema) {
        this.schema = schema;
      }
      Decode(decode) {
        return new TransformEncodeBuilder(this.schema, decode);
      }
    };
    TransformEncodeBuilder = class {
      constructor(schema, decode) {
        this.schema = schema;
        this.decode = decode;
      }
      EncodeTransform(encode, schema) {
        const Encode2 = (value) => schema[TransformKind].Encode(encode(value));
        const Decode2 = (value) => this.decode(schema[TransformKind].Decode(value));
        const Codec = { Encode: Encode2, Decode: Decode2 };
        return { ...schema, [TransformKind]: Codec };
      }
      EncodeSchema(encode, schema) {
        const Codec = { Decode: this.decode, Encode: encode };
        return { ...schema, [TransformKind]: Codec };
      }
      Encode(encode) {
        return IsTransform(this.schema) ? this.EncodeTransform(encode, this.schema) : this.EncodeSchema(encode, this.schema);
      }
    };
  }
});

// node_modules/@sinclair/typebox/build/esm/type/transform/index.mjs
var init_transform3 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/transform/index.mjs"() {
    init_transform2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/void/void.mjs
function Void(options) {
  return CreateType({ [Kind]: "Void", type: "void" }, options);
}
var init_void = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/void/void.mjs"() {
    init_type2();
    init_symbols2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/void/index.mjs
var init_void2 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/void/index.mjs"() {
    init_void();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/type/type.mjs
var type_exports3 = {};
__export(type_exports3, {
  Any: () => Any,
  Argument: () => Argument,
  Array: () => Array2,
  AsyncIterator: () => AsyncIterator,
  Awaited: () => Awaited,
  BigInt: () => BigInt2,
  Boolean: () => Boolean2,
  Capitalize: () => Capitalize,
  Composite: () => Composite,
  Const: () => Const,
  Constructor: () => Constructor,
  ConstructorParameters: () => ConstructorParameters,
  Date: () => Date2,
  Enum: () => Enum,
  Exclude: () => Exclude,
  Extends: () => Extends,
  Extract: () => Extract,
  Function: () => Function,
  Index: () => Index,
  InstanceType: () => InstanceType,
  Instantiate: () => Instantiate,
  Integer: () => Integer,
  Intersect: () => Intersect,
  Iterator: () => Iterator,
  KeyOf: () => KeyOf,
  Literal: () => Literal,
  Lowercase: () => Lowercase,
  Mapped: () => Mapped,
  Module: () => Module,
  Never: () => Never,
  Not: () => Not2,
  Null: () => Null,
  Number: () => Number2,
  Object: () => Object2,
  Omit: () => Omit,
  Optional: () => Optional,
  Parameters: () => Parameters,
  Partial: () => Partial,
  Pick: () => Pick,
  Promise: () => Promise2,
  Readonly: () => Readonly,
  ReadonlyOptional: () => ReadonlyOptional,
  Record: () => Record,
  Recursive: () => Recursive,
  Ref: () => Ref,
  RegExp: () => RegExp2,
  Required: () => Required,
  Rest: () => Rest,
  ReturnType: () => ReturnType,
  String: () => String2,
  Symbol: () => Symbol2,
  TemplateLiteral: () => TemplateLiteral,
  Transform: () => Transform,
  Tuple: () => Tuple,
  Uint8Array: () => Uint8Array2,
  Uncapitalize: () => Uncapitalize,
  Undefined: () => Undefined,
  Union: () => Union,
  Unknown: () => Unknown,
  Unsafe: () => Unsafe,
  Uppercase: () => Uppercase,
  Void: () => Void
});
var init_type5 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/type/type.mjs"() {
    init_any2();
    init_argument2();
    init_array2();
    init_async_iterator2();
    init_awaited2();
    init_bigint2();
    init_boolean2();
    init_composite2();
    init_const2();
    init_constructor2();
    init_constructor_parameters2();
    init_date2();
    init_enum2();
    init_exclude2();
    init_extends2();
    init_extract2();
    init_function2();
    init_indexed2();
    init_instance_type2();
    init_instantiate2();
    init_integer2();
    init_intersect2();
    init_intrinsic2();
    init_iterator2();
    init_keyof2();
    init_literal2();
    init_mapped2();
    init_module2();
    init_never2();
    init_not2();
    init_null2();
    init_number2();
    init_object2();
    init_omit2();
    init_optional2();
    init_parameters2();
    init_partial2();
    init_pick2();
    init_promise2();
    init_readonly2();
    init_readonly_optional2();
    init_record2();
    init_recursive2();
    init_ref2();
    init_regexp2();
    init_required2();
    init_rest2();
    init_return_type2();
    init_string2();
    init_symbol2();
    init_template_literal2();
    init_transform3();
    init_tuple2();
    init_uint8array2();
    init_undefined2();
    init_union2();
    init_unknown2();
    init_unsafe2();
    init_void2();
  }
});

// node_modules/@sinclair/typebox/build/esm/type/type/index.mjs
var Type;
var init_type6 = __esm({
  "node_modules/@sinclair/typebox/build/esm/type/type/index.mjs"() {
    init_type5();
    Type = type_exports3;
  }
});

// node_modules/@sinclair/typebox/build/esm/index.mjs
var init_esm = __esm({
  "node_modules/@sinclair/typebox/build/esm/index.mjs"() {
    init_clone3();
    init_create();
    init_error2();
    init_guard3();
    init_helpers2();
    init_patterns2();
    init_registry();
    init_sets();
    init_symbols2();
    init_any2();
    init_array2();
    init_argument2();
    init_async_iterator2();
    init_awaited2();
    init_bigint2();
    init_boolean2();
    init_composite2();
    init_const2();
    init_constructor2();
    init_constructor_parameters2();
    init_date2();
    init_enum2();
    init_exclude2();
    init_extends2();
    init_extract2();
    init_function2();
    init_indexed2();
    init_instance_type2();
    init_instantiate2();
    init_integer2();
    init_intersect2();
    init_iterator2();
    init_intrinsic2();
    init_keyof2();
    init_literal2();
    init_module2();
    init_mapped2();
    init_never2();
    init_not2();
    init_null2();
    init_number2();
    init_object2();
    init_omit2();
    init_optional2();
    init_parameters2();
    init_partial2();
    init_pick2();
    init_promise2();
    init_readonly2();
    init_readonly_optional2();
    init_record2();
    init_recursive2();
    init_ref2();
    init_regexp2();
    init_required2();
    init_rest2();
    init_return_type2();
    init_schema2();
    init_static2();
    init_string2();
    init_symbol2();
    init_template_literal2();
    init_transform3();
    init_tuple2();
    init_uint8array2();
    init_undefined2();
    init_union2();
    init_unknown2();
    init_unsafe2();
    init_void2();
    init_type6();
  }
});

// src/dataset/tables.ts
var Text, Id, ClassId, Empty, Optional2, IdOrEmpty, Score, literals, oneOf, oneOfOrEmpty, TABLES, OVERLAY_TABLES, NUMERIC;
var init_tables = __esm({
  "src/dataset/tables.ts"() {
    "use strict";
    init_esm();
    init_ingredient();
    Text = Type.String({ minLength: 1, maxLength: 400 });
    Id = Type.String({ pattern: "^[a-z0-9][a-z0-9-]*$", description: "lower-case letters, digits and hyphens" });
    ClassId = Type.String({ pattern: "^[a-z][a-z_]*$", description: "lower-case letters and underscores" });
    Empty = Type.Null();
    Optional2 = Type.Union([Text, Empty]);
    IdOrEmpty = Type.Union([Id, Empty], { description: "lower-case letters, digits and hyphens, or empty" });
    Score = Type.Union([Type.Number({ minimum: 0, maximum: 5, multipleOf: 0.5 }), Empty], {
      description: "a number from 0 to 5 in steps of 0.5, or empty"
    });
    literals = (values) => values.map((value) => Type.Literal(value));
    oneOf = (values) => Type.Unsafe(Type.Union(literals(values), { description: `one of ${values.join(", ")}` }));
    oneOfOrEmpty = (values) => Type.Unsafe(
      Type.Union([...literals(values), Empty], { description: `one of ${values.join(", ")}, or empty` })
    );
    TABLES = {
      "sources.csv": Type.Object({
        id: Id,
        citation: Text,
        url: Type.Union([Type.String({ pattern: "^https?://" }), Empty], { description: "an http address, or empty" }),
        basis: oneOf([...BASES, "none"]),
        family: Id,
        year: Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Empty], { description: "a year, or empty" }),
        trust: oneOf(["high", "medium", "low", "none"])
      }),
      "classes.csv": Type.Object({
        id: ClassId,
        title: Text,
        can_clog: oneOf(["yes", "no"]),
        why: Text,
        source: Id
      }),
      "ingredients.csv": Type.Object({
        name: Text,
        class: ClassId,
        oil: oneOfOrEmpty(OIL_KINDS),
        active: oneOfOrEmpty(ACTIVE_KINDS),
        cap: Type.Union([Type.Number({ exclusiveMinimum: 0, maximum: 1 }), Empty], {
          description: "a percentage over 0 and up to 1, or empty"
        }),
        cap_source: Type.Union([Id, Empty]),
        by: oneOf(["decision", "rule"])
      }),
      "aliases.csv": Type.Object({ alias: Text, ingredient: Text, kind: oneOf(ALIAS_KINDS) }),
      "ambiguous.csv": Type.Object({ name: Text, candidates: Text }),
      "ratings.csv": Type.Object({
        ingredient: Text,
        low: Score,
        high: Score,
        value: Type.Union([Type.Number({ minimum: 0, maximum: 5 }), Empty], {
          description: "a number from 0 to 5, or empty"
        }),
        finding: oneOfOrEmpty(FINDINGS),
        irritancy: Type.Union([Type.Number({ minimum: 0, maximum: 5 }), Empty], {
          description: "a number from 0 to 5, or empty"
        }),
        basis: oneOf(BASES),
        model: Optional2,
        dose: Optional2,
        vehicle: Optional2,
        family: Id,
        source: Id,
        also: Optional2,
        note: Optional2
      })
    };
    OVERLAY_TABLES = {
      "sources.csv": TABLES["sources.csv"],
      "ingredients.csv": TABLES["ingredients.csv"],
      "aliases.csv": TABLES["aliases.csv"],
      "ratings.csv": Type.Object({ ...TABLES["ratings.csv"].properties, family: IdOrEmpty, source: IdOrEmpty })
    };
    NUMERIC = /* @__PURE__ */ new Set(["low", "high", "value", "irritancy", "cap", "year"]);
  }
});

// src/dataset/read-rows.ts
import { CsvError, parse } from "csv-parse/sync";
function readRows({ data, overlay, problems: unread }) {
  const reader = new Reader(unread);
  for (const table2 of TABLE_FILES) if (!data.has(table2)) reader.spoilt.add(table2);
  return {
    rows: reader.tables(TABLES, data),
    overlay: overlay === null ? null : reader.tables(OVERLAY_TABLES, overlay),
    problems: reader.problems,
    isSpoilt: (table2, key) => reader.spoilt.has(table2) || reader.spoilt.has(`${table2}:${key}`)
  };
}
function recordsOf(bytes, columns) {
  const text = bytes.toString("utf8");
  const strange = text.indexOf("\uFFFD");
  if (strange >= 0) {
    const line = text.slice(0, strange).split("\n").length;
    return { line, message: "holds a character that is not UTF-8; save the file as UTF-8" };
  }
  try {
    const header = parse(text, { to: 1, bom: true })[0] ?? [];
    if (columns.length !== header.length || columns.some((column, i) => header[i] !== column))
      return { line: 1, message: `the header must be ${columns.join(",")}` };
    const options = { columns: true, info: true, bom: true, skip_empty_lines: true, trim: true };
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: error.lines ?? null, message: `is no CSV: ${error.message}` };
  }
}
function cellOf(column, cell) {
  if (cell === "") return null;
  if (!NUMERIC.has(column)) return cell;
  const number = Number(cell);
  return Number.isNaN(number) ? cell : number;
}
function faultsOf(schema, cells) {
  if (value_exports2.Check(schema, cells)) return [];
  return Object.entries(schema.properties).filter(([field, property]) => !value_exports2.Check(property, cells[field])).map(([field, property]) => {
    const value = cells[field];
    const expected = property.description ?? "text of 1 to 400 characters";
    return {
      field,
      message: value === null ? `is empty; it must be ${expected}` : `is ${JSON.stringify(value)}; it must be ${expected}`
    };
  });
}
var Reader;
var init_read_rows = __esm({
  "src/dataset/read-rows.ts"() {
    "use strict";
    init_value5();
    init_files();
    init_tables();
    Reader = class {
      problems;
      /** Tables of which a file cannot be read at all, and single rows: table and first cell. */
      spoilt = /* @__PURE__ */ new Set();
      constructor(unread) {
        this.problems = [...unread];
      }
      tables(schemas, files) {
        const read = ([table2, schema]) => {
          const file = files.get(table2);
          return [table2, file === void 0 ? [] : this.table(table2, schema, file)];
        };
        return Object.fromEntries(Object.entries(schemas).map(read));
      }
      table(table2, schema, { label: file, bytes }) {
        const columns = Object.keys(schema.properties);
        const records = recordsOf(bytes, columns);
        if (!Array.isArray(records)) {
          this.problems.push({ file, field: null, ...records });
          this.spoilt.add(table2);
          return [];
        }
        const rows = [];
        for (const { record, info } of records) {
          const cells = Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cellOf(column, cell)]));
          const faults = faultsOf(schema, cells);
          for (const fault of faults) this.problems.push({ file, line: info.lines, ...fault });
          if (faults.length === 0) rows.push({ ...cells, file, line: info.lines });
          else this.spoilt.add(`${table2}:${cells[columns[0] ?? ""]}`);
        }
        return rows;
      }
    };
  }
});

// src/dataset/build.ts
var build_exports = {};
__export(build_exports, {
  buildDatabase: () => buildDatabase,
  checkedRows: () => checkedRows,
  makeDatabase: () => makeDatabase
});
function checkedRows(files) {
  const { rows: table2, overlay, problems, isSpoilt } = readRows(files);
  const laid = overlay === null ? null : layOver(table2, overlay);
  const rows = laid?.rows ?? table2;
  const all = [...problems, ...laid?.problems ?? [], ...checkRows(rows, isSpoilt)];
  if (all.length > 0) throw new DatasetError(all);
  return { rows, laid };
}
function makeDatabase(files, migrations) {
  const { rows, laid } = checkedRows(files);
  const { version, date } = versionOfFiles(files);
  const db = createDatabase(migrations);
  try {
    db.transaction(() => {
      insertRows(db, rows, version, date);
      if (laid !== null) insertOverlay(db, laid);
    })();
    return finish(db);
  } finally {
    db.close();
  }
}
function buildDatabase(inputs, path) {
  keepDatabase(makeDatabase(readInputFiles(inputs), inputs.migrations), path);
}
function insertRows(db, rows, version, date) {
  const source = db.prepare("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?)");
  for (const row of rows["sources.csv"])
    source.run(row.id, row.citation, row.url, row.basis, row.family, row.year, row.trust);
  const group = db.prepare("INSERT INTO class VALUES (?, ?, ?, ?, ?)");
  for (const row of rows["classes.csv"])
    group.run(row.id, row.title, row.can_clog === "yes" ? 1 : 0, row.why, row.source);
  const ingredient = db.prepare("INSERT INTO ingredient VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const name = db.prepare("INSERT INTO name VALUES (?, ?, ?, ?, ?)");
  const insertName = (text, kind, of) => {
    const key = nameKey(text);
    name.run(key, tightKey(key), text, kind, idOf(of));
  };
  for (const row of rows["ingredients.csv"]) {
    ingredient.run(idOf(row.name), row.name, row.class, row.oil, row.active, row.cap, row.cap_source, row.by);
    insertName(row.name, "inci", row.name);
  }
  for (const row of rows["aliases.csv"]) insertName(row.alias, row.kind, row.ingredient);
  const ambiguous = db.prepare("INSERT INTO ambiguous_name VALUES (?, ?, ?, ?)");
  for (const row of rows["ambiguous.csv"]) {
    for (const [position, candidate] of row.candidates.split(";").entries())
      ambiguous.run(nameKey(row.name), position, row.name, idOf(candidate));
  }
  insertRatings(db, rows);
  db.prepare("INSERT INTO dataset VALUES (1, ?, ?)").run(version, date);
}
function insertRatings(db, rows) {
  const rating = db.prepare("INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const link = db.prepare("INSERT INTO rating_also VALUES (?, ?, ?, ?, ?)");
  for (const row of rows["ratings.csv"]) {
    const id = idOf(row.ingredient);
    rating.run(
      id,
      row.family,
      row.basis,
      row.low,
      row.high,
      row.value,
      row.finding,
      row.irritancy,
      row.model,
      row.dose,
      row.vehicle,
      row.source,
      row.note
    );
    for (const [position, also] of (row.also?.split(";") ?? []).entries())
      link.run(id, row.family, row.basis, position, also);
  }
}
function insertOverlay(db, { counts, operatorSources }) {
  const { ingredients, aliases, ratings, sources } = counts;
  db.prepare("INSERT INTO overlay VALUES (1, ?, ?, ?, ?)").run(ingredients, aliases, ratings, sources);
  const source = db.prepare("INSERT INTO operator_source VALUES (?)");
  for (const id of operatorSources) source.run(id);
}
var init_build = __esm({
  "src/dataset/build.ts"() {
    "use strict";
    init_name();
    init_database();
    init_check_rows();
    init_input_files();
    init_keep();
    init_overlay();
    init_problems();
    init_read_rows();
    init_version();
  }
});

// src/core/actives.ts
var CAUTIONS = {
  aha: "Alpha hydroxy acids make skin more sensitive to the sun.",
  bha: "",
  retinoid: "Retinoids make skin more sensitive to the sun and are best avoided in pregnancy.",
  keratolytic: ""
};
function activesIn(findings) {
  const actives = [];
  for (const finding of findings) {
    const kind = finding.match.ingredient?.active;
    if (kind === null || kind === void 0) continue;
    const amount = finding.percent === null ? "Listed; the amount is not known." : `Listed with ${finding.percent} %.`;
    actives.push({ finding, kind, note: [amount, CAUTIONS[kind]].filter((part) => part !== "").join(" ") });
  }
  return actives;
}

// src/core/remember.ts
var LONGEST_REMEMBERED = 400;
function createMemory(bound, answer) {
  const generation = Math.ceil(bound / 2);
  let young = /* @__PURE__ */ new Map();
  let old = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    const known = young.get(text);
    if (known !== void 0) return known;
    const own = copyOf(text);
    const older = old.get(own);
    const value = older === void 0 ? answer(own) : older;
    young.set(own, value);
    if (young.size >= generation) {
      old = young;
      young = /* @__PURE__ */ new Map();
    }
    return value;
  };
}
function copyOf(slice) {
  return ` ${slice}`.slice(1);
}

// src/core/label/character.ts
var PATTERNS = [
  /\s/,
  // White space, and what fills the place of masked characters (surface.ts).
  /[\s\u200b]/,
  /\p{L}/u,
  /[a-z]/i,
  /\d/,
  /[([{]/,
  /[()[\]{}]/,
  /[()[\]{}<>]/,
  /[,;|\n•+([{–—-]/,
  /[-–—]/,
  // Marks, bullets, quotes and closing punctuation that stand before or behind a name.
  /[\\\s\u200b.,;:!?'"‘’“”*†‡§¶^~°•·●|®™©¹²³⁰⁴-⁹_=–—+&/-]/,
  /[.!?]/,
  /[*†‡^§°+([¹²³⁴-⁹]/,
  // What a heading in the middle of a line begins with (clauses.ts).
  /[aiomnkshfzbcp+±[(]/i,
  // What an amount begins with (percent.ts).
  /[\d<≤~([]/,
  /\p{Lu}/u
];
var WHITE = 1 << 0;
var SPACE = 1 << 1;
var LETTER = 1 << 2;
var LATIN = 1 << 3;
var DIGIT = 1 << 4;
var OPENER = 1 << 5;
var BRACKET = 1 << 6;
var ANY_BRACKET = 1 << 7;
var SEPARATOR = 1 << 8;
var DASH = 1 << 9;
var MARK = 1 << 10;
var STOP = 1 << 11;
var FOOTNOTE_MARK = 1 << 12;
var HEADING_FIRST = 1 << 13;
var AMOUNT_FIRST = 1 << 14;
var CAPITAL = 1 << 15;
var LOOKED_AT = 1 << 16;
var kinds = new Uint32Array(65536);
function kindsOf(code) {
  return kinds[code] || lookAt(code);
}
function lookAt(code) {
  if (Number.isNaN(code)) return 0;
  const character = String.fromCharCode(code);
  const found2 = PATTERNS.reduce((bits, pattern2, n) => pattern2.test(character) ? bits | 1 << n : bits, LOOKED_AT);
  kinds[code] = found2;
  return found2;
}
function isOf(code, kind) {
  return (kindsOf(code) & kind) !== 0;
}

// src/core/label/span.ts
var HASH = 35;
function trimSpace(text, { start, end }) {
  while (start < end && isOf(text.charCodeAt(start), SPACE)) start++;
  while (end > start && isOf(text.charCodeAt(end - 1), SPACE)) end--;
  return { start, end };
}
function trimMarks(text, span) {
  let { start, end } = span;
  let halves = null;
  for (; end > start; end--) {
    const last = text.charCodeAt(end - 1);
    if (isOf(last, ANY_BRACKET)) {
      halves = halvesWith(text, end - 1, span, halves);
      if (halves === null) break;
    } else if (!isOf(last, MARK) && last !== HASH) break;
  }
  for (; start < end; start++) {
    const first = text.charCodeAt(start);
    if (isOf(first, ANY_BRACKET)) {
      halves = halvesWith(text, start, span, halves);
      if (halves === null) break;
    } else if (!isOf(first, MARK)) break;
  }
  return { start, end };
}
function halvesWith(text, at, span, known) {
  if (known === null && hasPartner(text, at, span)) return null;
  const halves = known ?? halfBrackets(text, span);
  return halves.has(at) ? halves : null;
}
function hasPartner(text, at, { start, end }) {
  const isOpener = (text[at] ?? "") in CLOSER_OF;
  const partners = isOpener ? CLOSER_OF : OPENER_OF;
  const awaited = [];
  for (let i = at; i >= start && i < end; i += isOpener ? 1 : -1) {
    if (!isOf(text.charCodeAt(i), ANY_BRACKET)) continue;
    const c = text[i] ?? "";
    const partner = partners[c];
    if (partner !== void 0) awaited.push(partner);
    else if (awaited.pop() !== c) return false;
    if (awaited.length === 0) return true;
  }
  return false;
}
function halfBrackets(text, { start, end }) {
  const halves = /* @__PURE__ */ new Set();
  const open2 = [];
  for (let i = start; i < end; i++) {
    if (!isOf(text.charCodeAt(i), ANY_BRACKET)) continue;
    const c = text[i] ?? "";
    if (c in CLOSER_OF) open2.push(i);
    else {
      const last = open2.at(-1);
      if (last !== void 0 && CLOSER_OF[text[last] ?? ""] === c) open2.pop();
      else halves.add(i);
    }
  }
  for (const at of open2) halves.add(at);
  return halves;
}
var CLOSER_OF = { "(": ")", "[": "]", "{": "}", "<": ">" };
var OPENER_OF = { ")": "(", "]": "[", "}": "{", ">": "<" };

// src/core/label/brackets.ts
var LONGEST_BRACKET = 4e3;
var NONE = { closes: () => -1 };
function matchBrackets(text) {
  if (!/[([{]/.test(text)) return NONE;
  const partner = /* @__PURE__ */ new Map();
  const open2 = [];
  const pending = { "(": 0, "[": 0, "{": 0 };
  for (let i = 0; i < text.length; i++) {
    if (!isOf(text.charCodeAt(i), BRACKET)) continue;
    const c = text[i] ?? "";
    if (c === "(" || c === "[" || c === "{") {
      open2.push(i);
      pending[c] = (pending[c] ?? 0) + 1;
    } else if (c === ")" || c === "]" || c === "}") {
      const opener = OPENER_OF[c] ?? "";
      if (!pending[opener]) continue;
      for (let top = open2.pop(); top !== void 0; top = open2.pop()) {
        const kind = text[top] ?? "";
        pending[kind] = (pending[kind] ?? 0) - 1;
        if (CLOSER_OF[kind] === c) {
          if (i - top <= LONGEST_BRACKET) partner.set(top, i);
          break;
        }
      }
    }
  }
  return partner.size === 0 ? NONE : { closes: (index) => partner.get(index) ?? -1 };
}

// src/core/label/headings.ts
var RULES = [
  [
    /^(?:in-?actives?|other|non-?medicinal|additional|cosmetic|inert)(?: ingr[eé]dients?(?: list)?)?$/,
    { kind: "inactive" }
  ],
  [/^(?:actives?|medicinal|drug)(?: ingr[eé]dients?)?(?: purposes?)?$/, { kind: "ingredients", section: "active" }],
  [
    /^(?:[[(]?(?:\+\/-|±)[\])]?|.*\b(?:may|peut|puede|kann|pu[oòó]) (?:also )?(?:contain|contenir|contener|enthalten|contenere)s?\b.*)$/,
    { kind: "may_contain" }
  ],
  [
    /^(?:.*\b(?:formulated without|made without|crafted without|free[ -](?:of|from))\b.*|.*\b(?:does(?: not|n't)|do not|don't|never) (?:contain|use|include)s?\b.*|(?:.*\b)?without(?: (?:the following|any|added)\b.*)?|contains (?:no|zero)\b.*|no added\b.*|.*\bno-no\b.*|(?:what )?(?:no|we exclude|excludes?|excluding|not included)|sans|ohne|sin|senza|sem|tanpa)$/,
    { kind: "negative" }
  ],
  [
    /^(?:(?:what|our|the) )*(?:key|star|hero|main|featured|notable|top|highlighted|skin-?loving|beneficial|powerhouse)(?: [\w-]+){0,2} (?:ingr[eé]dients?|actives?|benefits?|components?|botanicals?|features?)\b.*$|^(?:key|highlights?|featuring|features|powered by)$/,
    { kind: "highlights" }
  ],
  [
    /^(?:the )?(?:full |complete |all )?(?:ingr[eé]dient(?:s|es|i)?|ingredienti)(?: list)?$/,
    { kind: "ingredients", section: "main" }
  ],
  [
    /^(?:list of ingredients|inci(?: list| name)?|composition|zutaten|inhaltsstoffe|bestandteile|komposisi|contains|전성분|성분)$/,
    { kind: "ingredients", section: "main" }
  ],
  [
    /^(?:note|notes|warnings?|cautions?|directions?|how to use|usage|uses?|storage|disclaimer|please note|made in|net wt|net|lot|batch|exp|origin|benefits?|what it (?:does|is)|claims?|shades?|skin type|size|scent|texture|formulation|finish|concerns?|material|top notes?|heart notes?|base notes?|purposes?)\b.*$/,
    { kind: "remark" }
  ],
  [
    /^(?:phase [a-z0-9]+|(?:.*\b)?(?:complex|blend|colou?rants?|colou?rs|pigments?|preservatives?|vitamins?|minerals?|extracts?|allergens?|fragrance allergens?)|contains? .*(?:%|percent|less).*|(?:less than|under|<) ?\d.*)$/,
    { kind: "group" }
  ]
];
function headingOf(head) {
  const text = head.toLowerCase().replace(/[\s\u200b]+/g, " ").trim().replace(/^[-–—•*\s"'[(]+(?=[^+±])|[\s"'\])]+$/g, "").replace(/ \([^()]*\)?$/, "").trim();
  for (const part of [text, text.split("/")[0]?.trim() ?? ""]) {
    for (const [pattern2, heading] of RULES) if (pattern2.test(part)) return heading;
  }
  return { kind: "name" };
}
var PRODUCT_NOUN = /\b(?:shampoo|conditioner|cream|cr[eè]me|serum|masks?|masque|lotion|balm|gel|wash|cleanser|toner|mist|scrub|soap|spray|primer|foundation|concealer|powder|lipstick|lip gloss|gloss|mascara|eyeliner|moisturi[sz]er|essence|ampoules?|treatment|sunscreen|emulsion|exfoliator|peel|polish|remover|bronzer|blush|highlighter|deodorant|bath|bomb|body milk|elixir|booster|concentrate|pads?|patch(?:es)?|coat|stick|oil)(?: \d+)?$/i;
var SEE_ELSEWHERE = /^([^:,.;\n]{2,80}):\s*(?:please )?(?:see|refer to|check)\b/i;
var LETTER_BEFORE = "(?<![\\p{L}\\d])";
var LETTER_BEHIND = "(?![\\p{L}\\d])";
var NEGATIVE = new RegExp(
  [
    "formulated (?:without|free)",
    "not formulated with",
    "made without",
    "free[ -](?:of|from)",
    "(?:does|do) not (?:contain|use|include)",
    "(?:doesn't|don't|never) (?:contain|use|include)s?",
    "never any",
    "contains? (?:no|none|zero)",
    "no added",
    "no [\\p{L}-]+(?: [\\p{L}-]+)?, no",
    "without (?:any|the following|added|parabens?|sulfates?|sulphates?|silicones?|mineral oil|fragrance|alcohol|harsh)",
    "does not have",
    "banned or restricted",
    "(?:sans|ohne|senza|tanpa|sem|sin) \\p{L}+",
    "frei von",
    "libre de",
    "exempt de",
    "priv[oa] di",
    "livre de",
    "bebas",
    "n[o\xE3]o cont[e\xE9]m",
    "no contiene",
    "non contiene",
    "ne contient pas",
    "enth\xE4lt kein\\p{L}*"
  ].map((phrase) => `${LETTER_BEFORE}${phrase}${LETTER_BEHIND}`).concat(["\\bwithout:", "(?<![\\d.,])0 ?% (?=\\p{L})", "\uBB34\uCCA8\uAC00"]).join("|"),
  "iu"
);
var NEGATIVE_STEM = /without|free|contain|contiene|contient|cont[eé]m|enthält|n't |\bnot? |never |banned|\b(?:sans|ohne|senza|tanpa|sem|sin) |frei |libre |exempt |priv[oa] |livre |bebas|0 ?% |무첨가/i;
var DISCLAIMER = /\b(?:ingredient lists? (?:may|is|are|printed)|ingredients? (?:may|are|is) (?:change|vary|subject|listed)|list of ingredients|ingredients? (?:on|listed on) (?:the|this)|subject to change|please (?:be aware|refer|note|see|consult|check|read)|refer to (?:the )?(?:ingredient|product|pack)|see (?:the )?(?:product )?(?:pack|box|carton|label)|(?:product )?packag(?:e|ing)\b|may (?:change|vary)|for the (?:latest|most|complete|full)|consult (?:the|a|your)|not responsible|for external use|keep out of reach|patch test|this website|accura(?:te|cy)|nur zur äußerlichen|äußerlich|simpan di tempat|usage externe|uso externo|uso esterno)\b/i;
var CODE = /^(?!.{0,2}c\.?[il1|]\.?\s?\d{5}\b)[(<[]?(?:f\.?\s?i\.?\s?l\.?\b.*|iln ?[a-z0-9]*|[a-z]{0,4}\d{4,}[a-z]?(?:[/-]\d+)?|code:?.*|lot\b.*|batch\b.*|net wt\b.*|n\/?a|[\d.,]+ ?(?:eur|usd|gbp|€|\$|£|ml|fl\.? ?oz\.?)|[a-z]\d+_\d+.*)[)>\]]?$/i;

// src/core/label/items.ts
var DASHES_THAT_SEPARATE = 4;
var COMMA = 44;
function splitItems(text, span, brackets) {
  const dashes = dashesSeparate(text, span);
  const items = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    const kinds2 = kindsOf(code);
    if ((kinds2 & SEPARATOR) === 0) continue;
    if ((kinds2 & OPENER) !== 0) {
      const close = brackets.closes(i);
      if (text[i] === "[" && close === i + 1) {
        addItem(items, text, start, i);
        start = close + 1;
        i = close;
      } else if (close > i && close < span.end) i = close;
    } else if (code === COMMA ? !isInnerComma(text, i) : isSeparator(text, i) || dashes && isDash(text, i)) {
      addItem(items, text, start, i);
      start = i + 1;
    }
  }
  addItem(items, text, start, span.end);
  return items;
}
function addItem(items, text, start, end) {
  const item = trimSpace(text, { start, end });
  if (item.start < item.end) items.push(item);
}
function isSeparator(text, at) {
  const c = text[at];
  if (c === ";" || c === "|") return true;
  if (c === "\n") return !/[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at));
  if (c === "\u2022") return true;
  return c === "+" && text[at - 1] === " " && text[at + 1] === " ";
}
function isInnerComma(text, at) {
  if (!endsLocant(text, at)) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 7);
  if (/(?:^|[^A-Za-z0-9])[NO]$/.test(before) && /^ ?[NO][-,']/.test(after)) return true;
  if (/\d$/.test(before) && /^\d{1,2}\s?(?:%|EUR|USD|€|\$)/.test(after)) return true;
  if (!/(?:^|[^\d])\d{1,2}[a-z]?$/.test(before)) return false;
  if (/\p{L} \d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at)) && /^\d{1,2},\d/.test(after)) return false;
  if (/^\d{1,2}[a-z]?(?:[-,'’)\]]|$)/.test(after)) return true;
  return /(?:^|[,;•|([\s])\s*\d$/.test(before) && /^\s\d-[A-Za-z]/.test(after) && !/[A-Za-z] \d$/.test(before);
}
function endsLocant(text, at) {
  const last = text[at - 1] ?? "";
  if (isOf(text.charCodeAt(at - 1), DIGIT) || last === "N" || last === "O") return true;
  return last >= "a" && last <= "z" && isOf(text.charCodeAt(at - 2), DIGIT);
}
function isDash(text, at) {
  return isOf(text.charCodeAt(at), DASH) && text[at - 1] === " " && text[at + 1] === " ";
}
function dashesSeparate(text, { start, end }) {
  if (!/ [-–—] /.test(text.slice(start, end))) return false;
  let dashes = 0;
  let commas = 0;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) === COMMA) commas++;
    else if (isDash(text, i)) dashes++;
  }
  return dashes >= DASHES_THAT_SEPARATE && dashes > commas;
}

// src/core/label/heading-at.ts
var LONGEST_HEADING = 140;
var LONGEST_HEADING_WORDS = 14;
var MAY_CONTAIN = /^[\s\u200b]*[[(]?(?:(?:\+\/-|-\/\+|±|\b(?:may|peut|puede|kann|pu[oòó])\s+(?:also\s+)?(?:contain|contenir|contener|enthalten|contenere)s?\b)[\s/()[\]]*)+:?/i;
var BARE = /^[\s\u200b]*(?:(?:in-?active|active|other|non-?medicinal|medicinal|key)[ \t]+ingr[eé]dients?(?:[ \t]*\([^()]{1,12}\))?(?:[ \t]+purposes?\b)?|ingr[eé]dients?(?=[ \t]*[-–—]?[ \t]+\p{L})|contains(?=[ \t]+\p{L}))[ \t]*[-–—]?/iu;
var BRACKETED = /^[\s\u200b]*\[([^[\]]{2,40})\]/;
var DASHED = /^[\s\u200b]*([^:,;–—\n]{2,60}?)\s[–—-]\s/;
function headingAt(page, span) {
  const { text, brackets, lexicon } = page;
  const limit = Math.min(span.end, span.start + LONGEST_HEADING);
  const beginning = text.slice(span.start, limit);
  const mayContain = MAY_CONTAIN.exec(beginning);
  if (mayContain !== null) return headingOfLength(text, span.start, mayContain[0].length, { kind: "may_contain" });
  const bracketed = BRACKETED.exec(beginning);
  if (bracketed !== null && isTitle(page, bracketed[1] ?? ""))
    return headingOfLength(text, span.start, bracketed[0].length, { kind: "name" });
  for (let i = span.start; i < limit; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ":") {
      const kind = headingIn(page, { start: span.start, end: i });
      return kind === null ? null : headingOfLength(text, span.start, i + 1 - span.start, kind);
    }
  }
  const dashed = DASHED.exec(beginning);
  if (dashed !== null && PRODUCT_NOUN.test(dashed[1] ?? "") && lexicon.identify(dashed[1] ?? "") === void 0) {
    return headingOfLength(text, span.start, dashed[0].length, { kind: "name" });
  }
  const bare = BARE.exec(beginning);
  if (bare === null || lexicon.identify(bare[0]) !== void 0) return null;
  if (/contains/i.test(bare[0]) && !/^\s*\p{Lu}/u.test(beginning.slice(bare[0].length))) return null;
  return headingOfLength(text, span.start, bare[0].length, headingOf(bare[0].replace(/[\s–—-]+$/, "")));
}
function isTitle({ lexicon }, content) {
  return PRODUCT_NOUN.test(content.trim()) || /전성분/.test(content) && lexicon.identify(content) === void 0;
}
function headingOfLength(text, from, length, kind) {
  const span = { start: from, end: from + length };
  const { start, end } = trimMarks(text, span);
  return { span, kind, name: text.slice(start, end).replace(/^\[|\]$/g, "") };
}
function headingIn({ text, brackets, lexicon }, head) {
  const printed = text.slice(head.start, head.end);
  if (printed.split(/\s+/).length > LONGEST_HEADING_WORDS) return null;
  const heading = headingOf(printed);
  if (heading.kind !== "name") return heading;
  const [first, second] = splitItems(text, head, brackets);
  if (first === void 0 || second === void 0) return heading;
  const { start, end } = trimMarks(text, first);
  return lexicon.identify(text.slice(start, end)) === void 0 ? heading : null;
}
function innerHeadings({ text, brackets, lexicon }, span) {
  const cuts = [];
  if (!text.slice(span.start, span.end).includes(":")) return cuts;
  if (/^\s*[-–—•*]/.test(text.slice(span.start, span.start + 8))) return cuts;
  for (const item of splitItems(text, span, brackets).slice(1)) {
    const colon = colonIn(text, item, brackets.closes);
    if (colon < 0) continue;
    const words = [...text.slice(item.start, colon).matchAll(/\S+/g)];
    if (words.length > LONGEST_HEADING_WORDS) continue;
    let start = item.start;
    for (let n = words.length; n > 0; n--) {
      const last = words[n - 1];
      if (last === void 0) break;
      const end = item.start + last.index + last[0].length;
      const prefix = trimMarks(text, { start: item.start, end });
      if (lexicon.identify(text.slice(prefix.start, prefix.end)) === void 0) continue;
      start = end;
      break;
    }
    if (/\p{L}/u.test(text.slice(start, colon))) cuts.push(start);
  }
  return cuts;
}
function colonIn(text, { start, end }, closes) {
  for (let i = start; i < end; i++) {
    const close = closes(i);
    if (close > i) i = close;
    else if (text[i] === ":" && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? "")) return i;
  }
  return -1;
}

// src/core/label/page.ts
function itemsIn({ text, brackets, itemOf }, span) {
  return splitItems(text, span, brackets).map((cut) => placed(text, cut, itemOf));
}
function placed(text, { start, end }, itemOf) {
  return { start, end, item: itemOf(text.slice(start, end)) };
}

// src/core/label/weigh.ts
var WEIGHED_ITEMS = 40;
function weigh(items) {
  const counts = { known: 0, name_like: 0, prose: 0, other: 0 };
  let [dosed, plain] = [0, 0];
  for (let n = 0; n < items.length && n < WEIGHED_ITEMS; n++) {
    const { kind, isDosed: isDosed2, isPlain } = items[n].item.weight;
    counts[kind]++;
    if (isDosed2) dosed++;
    if (isPlain) plain++;
  }
  const isDosed = dosed > 0 && dosed === counts.known && counts.known === items.length;
  return { known: counts.known, items, plain, dosed: isDosed, verdict: verdictOf(items.length, counts) };
}
function verdictOf(items, { known, name_like, prose }) {
  if (known > 0 && prose <= known + name_like) return "list";
  if (prose > 0) return "marketing";
  if (known + name_like > 0) return "unsure";
  return items === 0 ? "noise" : "marketing";
}

// src/core/label/judge.ts
var NOTHING = { known: 0, items: [], plain: 0, dosed: false, heading: null, bullet: false, product: null };
function judge(page, clause) {
  const cuts = innerHeadings(page, clause);
  if (cuts.length === 0) return judgeStretch(page, clause, false);
  return [clause.start, ...cuts].flatMap((start, n) => {
    const stretch = { start, end: cuts[n] ?? clause.end, breaks: n === 0 ? clause.breaks : 0 };
    return judgeStretch(page, stretch, n > 0);
  });
}
function judgeStretch(page, clause, isInner) {
  const { text } = page;
  const { breaks } = clause;
  const span = trimSpace(text, clause);
  if (span.start >= span.end) return [];
  if (isCode(page, span)) return [{ ...NOTHING, ...span, breaks, verdict: "noise" }];
  const items = itemsIn(page, span);
  const denied = items.some(({ item }) => item.mayDeny) ? phraseIn(page, span) : null;
  if (denied !== null) {
    const at = listBefore(page, span, denied.at);
    const product = denied.verdict === "disclaimer" ? productElsewhere(text.slice(span.start, span.end)) : null;
    const rest = { ...NOTHING, start: at, end: span.end, breaks, verdict: denied.verdict, product };
    if (at === span.start) return [rest];
    return [...judgeStretch(page, { start: span.start, end: at, breaks }, isInner), { ...rest, breaks: 0 }];
  }
  const bullet = /^(?:[-–—•+]\s?|\*\s)[\p{L}\d]/u.test(text.slice(span.start, span.start + 4));
  const heading = headingAt(page, span);
  if (heading === null) {
    const weight2 = weigh(items);
    return [judged(weight2, span, breaks, { heading, bullet, product: titleOf(page, span, weight2) })];
  }
  const body = trimSpace(text, { start: heading.span.end, end: span.end });
  const weight = weighHeaded(page, heading, body, isInner);
  return [judged(weight, body, breaks, { heading, bullet, product: null })];
}
function judged({ verdict, items, known, plain, dosed }, { start, end }, breaks, { heading, bullet, product }) {
  return { verdict, items, known, plain, dosed, start, end, breaks, heading, bullet, product };
}
function isCode({ text, lexicon }, span) {
  const { start, end } = trimMarks(text, span);
  return CODE.test(text.slice(start, end)) && lexicon.identify(text.slice(start, end)) === void 0;
}
function phraseIn({ text, brackets }, span) {
  const outside = withoutBrackets(text, brackets, span);
  const negative = NEGATIVE.exec(outside);
  if (negative !== null) return { at: span.start + negativeStart(outside, negative.index), verdict: "negative_list" };
  const disclaimer = DISCLAIMER.exec(outside);
  return disclaimer === null ? null : { at: span.start + disclaimer.index, verdict: "disclaimer" };
}
function withoutBrackets(text, brackets, { start, end }) {
  let outside = "";
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isOf(text.charCodeAt(i), OPENER)) continue;
    const close = brackets.closes(i);
    if (close < i || close >= end) continue;
    outside += text.slice(from, i) + " ".repeat(close - i + 1);
    from = close + 1;
    i = close;
  }
  return outside + text.slice(from, end);
}
function negativeStart(text, at) {
  return text.startsWith("\uBB34\uCCA8\uAC00", at) ? 0 : at;
}
function productElsewhere(printed) {
  const head = SEE_ELSEWHERE.exec(printed)?.[1]?.trim() ?? "";
  return PRODUCT_NOUN.test(head) ? head : null;
}
function titleOf({ text, lexicon }, span, { items, known }) {
  if (items.length !== 1 || known > 0) return null;
  const { start, end } = trimMarks(text, span);
  const printed = text.slice(start, end);
  return PRODUCT_NOUN.test(printed) && lexicon.identify(printed) === void 0 ? printed : null;
}
function listBefore(page, span, phrase) {
  const before = { start: span.start, end: phrase };
  if (phrase <= span.start) return span.start;
  const { known, items } = weigh(itemsIn(page, before));
  if (known === 0) return span.start;
  const last = items.at(-1);
  if (last === void 0 || items.length < 2) return phrase;
  const { start, end } = trimMarks(page.text, last);
  return start >= end || last.item.isName ? phrase : last.start;
}
var FEW = 2;
function weighHeaded(page, { kind, name }, body, isInner) {
  const weight = weigh(itemsIn(page, body));
  const as = (verdict) => ({ ...weight, verdict });
  if (body.start >= body.end) return as("header");
  const isOpen = weight.verdict === "unsure" || weight.verdict === "noise";
  switch (kind.kind) {
    case "negative":
      return as("negative_list");
    case "remark":
      return as(weight.known > 1 ? "marketing" : "disclaimer");
    case "name": {
      const isMaterial = weight.items.length <= FEW && weight.plain === weight.items.length && !PRODUCT_NOUN.test(name);
      if (weight.verdict === "list") return as(isMaterial ? "marketing" : "list");
      return isOpen ? as(isInner ? "list" : "marketing") : weight;
    }
    default:
      return isOpen ? as("list") : weight;
  }
}
function announcesIngredients(heading) {
  const kinds2 = ["ingredients", "inactive", "may_contain", "highlights", "group"];
  return heading !== null && kinds2.includes(heading.kind.kind);
}

// src/core/label/carry.ts
function carryNegative({ text }, judged2) {
  let open2 = false;
  return judged2.map((clause, n) => {
    const before = judged2[n - 1];
    const begins = before?.verdict === "negative_list" && /[:,]\s*$/.test(text.slice(before.start, before.end));
    const goesOn3 = open2 && clause.breaks < 2 || begins || followsEmptyNegativeHead(before);
    open2 = goesOn3 && !announcesIngredients(clause.heading) && clause.verdict !== "disclaimer";
    if (!open2) return clause;
    return { ...clause, verdict: "negative_list", heading: null, start: clause.heading?.span.start ?? clause.start };
  });
}
function followsEmptyNegativeHead(before) {
  return before?.heading?.kind.kind === "negative" && before.verdict === "header";
}
var MARK2 = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹])\s*=?\s*\p{L}/u;
function markFootnotes(page, judged2) {
  const { text } = page;
  let listed = false;
  return judged2.map((clause) => {
    const isMarked = clause.heading === null && MARK2.test(text.slice(clause.start, clause.start + 12));
    if (listed && isMarked && clause.verdict !== "negative_list" && !isMarkedList(page, clause)) {
      return { ...clause, verdict: "footnote" };
    }
    listed ||= clause.verdict === "list" && !clause.bullet;
    return clause;
  });
}
var FEWEST_ITEMS_OF_A_LIST = 3;
function isMarkedList({ text, lexicon }, clause) {
  if (clause.verdict !== "list") return false;
  if (clause.items.length >= FEWEST_ITEMS_OF_A_LIST) return true;
  return clause.items.every((item) => {
    const { start, end } = trimMarks(text, item);
    return lexicon.isInci(text.slice(start, end));
  });
}

// src/core/label/clauses.ts
var ABBREVIATIONS = /* @__PURE__ */ new Set([
  "no",
  "nos",
  "spp",
  "sp",
  "var",
  "subsp",
  "ssp",
  "st",
  "ext",
  "approx",
  "incl",
  "cv",
  "dr",
  "vs",
  "f",
  "i",
  "fil",
  "denat",
  "wt",
  "fl",
  "oz"
]);
var HEADING = /(?:\b(?:in-?active|active|other|non-?medicinal|medicinal|key|star|hero|main|full|inci)[ \t]+ingr[eé]dient(?:s|es)?(?:[ \t]+list)?|\bingr[eé]dient(?:s|es|i)?(?:[ \t]+list)?(?=[ \t]*(?:\/[ \t]*ingr[eé]dients?[ \t]*)?:)|\b(?:in)?active(?=[ \t]*:)|\b(?:zutaten|inhaltsstoffe|bestandteile|composition|komposisi)(?=[ \t]*:)|(?:\b(?:may|peut|puede|kann|pu[oòó])[ \t]+(?:also[ \t]+)?(?:contain|contenir|contener|enthalten|contenere)s?\b|[[(]?(?:\+\/-|±)|[[(]-\/\+)(?:[ \t/()[\]]*(?:\b(?:may|peut|puede|kann)[ \t]+(?:contain|contenir|contener|enthalten)s?\b|\+\/-|±)[)\]]?)*)/giy;
var HEADING_STEMS = new Set(
  "ina act oth non med key sta her mai ful inc ing zut inh bes com kom may peu pue kan puo pu\xF2 pu\xF3".split(" ")
);
var STEM = 3;
function cutClauses(text, brackets) {
  const cuts = [{ at: 0, breaks: 2 }];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kinds2 = kindsOf(code);
    const isInWord = (kinds2 & before & LATIN) !== 0;
    before = kinds2;
    if (isInWord || (kinds2 & MAY_CUT) === 0 && code !== NEWLINE) continue;
    if (code === NEWLINE) {
      if (isHyphenated(text, i)) continue;
      const start = i;
      let breaks = 0;
      for (; i < text.length && isOf(text.charCodeAt(i), WHITE); i++) if (text.charCodeAt(i) === NEWLINE) breaks++;
      i--;
      if (start > 0) cuts.push({ at: start, breaks: Math.min(breaks, 2) });
      continue;
    }
    const heading = (kinds2 & HEADING_FIRST) === 0 ? 0 : headingLength(text, i);
    if (heading > 0 && i > 0) cuts.push({ at: i, breaks: 0 });
    if (heading > 0 && (kinds2 & OPENER) === 0) {
      i += heading - 1;
      before = kindsOf(text.charCodeAt(i));
      continue;
    }
    if ((kinds2 & FOOTNOTE_MARK) !== 0 && startsFootnote(text, i)) {
      cuts.push({ at: i, breaks: 0 });
      continue;
    }
    if ((kinds2 & OPENER) !== 0) {
      const close = brackets.closes(i);
      if (text[i] === "[" && close > i && i > 0 && isTitle2(text.slice(i + 1, close))) cuts.push({ at: i, breaks: 0 });
      if (close > i && !holdsLines(text, i, close)) i = close;
    } else if ((kinds2 & STOP) !== 0 && endsSentence(text, i)) cuts.push({ at: i + 1, breaks: 0 });
  }
  return cuts.map(({ at, breaks }, n) => ({ start: at, end: cuts[n + 1]?.at ?? text.length, breaks })).filter((clause) => !isBlank(text, clause));
}
var MAY_CUT = HEADING_FIRST | FOOTNOTE_MARK | OPENER | STOP;
var NEWLINE = 10;
function isBlank(text, { start, end }) {
  for (let i = start; i < end; i++) if (!isOf(text.charCodeAt(i), SPACE)) return false;
  return true;
}
function isHyphenated(text, at) {
  return /[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\n *[\p{L}\d]/u.test(text.slice(at, at + 40));
}
function headingLength(text, at) {
  const isWord = isOf(text.charCodeAt(at), LATIN);
  if (isWord && !HEADING_STEMS.has(text.slice(at, at + STEM).toLowerCase())) return 0;
  HEADING.lastIndex = at;
  return HEADING.exec(text)?.[0].length ?? 0;
}
function isTitle2(content) {
  return content.length <= LONGEST_TITLE && !/[,;:]/.test(content) && PRODUCT_NOUN.test(content.trim());
}
var LONGEST_TITLE = 40;
function holdsLines(text, open2, close) {
  return /\n[ \u200b]*\n/.test(text.slice(open2, close));
}
function endsSentence(text, at) {
  const next = text[at + 1] ?? "";
  if (next === "" || next === "\n") return true;
  const word = /[\p{L}\d]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  if (text[at] === "." && /^(?:[A-Za-z]|\d)$/.test(word) && !/\d/.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/[\s\u200b]/.test(next)) {
    const after = /[^\s\u200b]/.exec(text.slice(at + 1, at + 40))?.[0] ?? "";
    return after === "" || /[\p{L}\d*†‡^°¹²³⁴-⁹•"'“([+<–—-]/u.test(after);
  }
  return /[*†‡°¹²³]/.test(next) || /\p{Lu}/u.test(next) && (word.length > 1 || word === "") && /[\p{Ll}*)\]]/u.test(text[at - 1] ?? "");
}
var FOOTNOTE = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹]) ?\p{L}/u;
function startsFootnote(text, at) {
  if (!isOf(text.charCodeAt(at - 1), WHITE)) return false;
  const before = lastBefore(text, at);
  if (/[\d¹²³⁴-⁹]/.test(text.slice(at, at + 2))) return before === "." && FOOTNOTE.test(text.slice(at, at + 8));
  return !/[,;•|/\\:(+&]/.test(before) && FOOTNOTE.test(text.slice(at, at + 8));
}
var LONGEST_GAP = 30;
function lastBefore(text, at) {
  let last = at - 1;
  while (last >= at - LONGEST_GAP && isOf(text.charCodeAt(last), SPACE)) last--;
  return last < 0 || last < at - LONGEST_GAP ? "," : text[last] ?? ",";
}

// src/core/label/names.ts
init_name();

// src/core/label/percent.ts
var AMOUNT = /[([]?\s*(?:<|≤|~|less than|under|up to)?\s*(\d{1,6}(?:[.,]\d{1,4})?)\s*(%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?\s*[)\]]?/iy;
var IN_PERCENT = { "%": 1, percent: 1, ppm: 1e-4, "mg/g": 0.1, "mg/ml": 0.1 };
var UNIT = /%|percent|ppm|mg\/[gm]/i;
var LONGEST = 400;
function takePercent(text, span) {
  const printed = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const none = { name: span, percent: null, rest: { start: span.end, end: span.end } };
  if (!UNIT.test(printed)) return none;
  for (let i = span.start; i < span.start + printed.length; i++) {
    if (!isOf(text.charCodeAt(i), AMOUNT_FIRST) || !mayBegin(text, span.start, i)) continue;
    AMOUNT.lastIndex = i - span.start;
    const found2 = AMOUNT.exec(printed);
    if (found2 === null || /^[([]/.test(found2[0]) && !/[)\]]\s*$/.test(found2[0])) {
      if (/[([]/.test(text[i] ?? "")) i = endOfRemark(text, i, span.end);
      continue;
    }
    const percent = Number((found2[1] ?? "").replace(",", ".")) * (IN_PERCENT[(found2[2] ?? "").toLowerCase()] ?? 1);
    const before = trimMarks(text, { start: span.start, end: i });
    const behind = trimMarks(text, { start: i + found2[0].length, end: span.end });
    const isBehind = before.start >= before.end;
    const rest = isBehind ? { start: span.end, end: span.end } : behind;
    return { name: isBehind ? behind : before, percent: percent <= 100 ? percent : null, rest };
  }
  return none;
}
function endOfRemark(text, at, end) {
  const close = text.indexOf(text[at] === "(" ? ")" : "]", at);
  return close < 0 || close >= end ? at : close;
}
function splitAtAmounts(text, span) {
  const parts = [];
  for (let rest = span; ; ) {
    const { percent, rest: behind } = takePercent(text, rest);
    if (percent === null || behind.start >= behind.end || takePercent(text, behind).percent === null)
      return [...parts, rest];
    parts.push({ start: rest.start, end: behind.start });
    rest = behind;
  }
}
function mayBegin(text, start, at) {
  if (at === start) return true;
  const before = text[at - 1] ?? "";
  return !/[\p{L}\d.,]/u.test(before) || before === "." && text[at - 2] === ".";
}

// src/core/label/prose.ts
init_name();
var FUNCTION_WORDS = new Set(
  `the a an to for from that this these those which with without is are was were be been being has have had it its
  your you our we they their them of in on at by as or than while when helps help helping leaves leave skin skins
  look looks appearance feel feels feeling into also not no all any may can will more most very over after before
  known who if but so contains contain`.split(/\s+/)
);
var JOINTS = /* @__PURE__ */ new Set(["and", "et", "und", "y"]);
var PROMOTION = new Set(
  `vegan cruelty free gluten tested dermatologist dermatologically hypoallergenic clinically proven noncomedogenic
  comedogenic certified fairtrade recyclable sustainably sourced ethically handmade safe synthetic clean
  moisturizes nourishes hydrates soothes softens visibly improves brightens protects reduces supports provides
  organic wild harvested fair trade gmo non biodynamic delivers antioxidant anti benefits rich formulated ingredient ingredients product products packaging`.split(
    /\s+/
  )
);
var NAME_ENDING = /(?:ate|ide|ine|one|ol|ose|yl|ene|ane|acid|oxide|ium|gum|glycol|extract|oil|butter|wax|copolymer|polymer|crosspolymer|paraben|siloxane|eth|amide|amine|ester|esters|protein|peptide|ferment|lysate|filtrate)s?$/;
function shapeOf(key, lexicon) {
  const words = wordsOf(key);
  let functionWords = 0;
  let promotion = 0;
  let known = 0;
  for (const word of words) {
    if (JOINTS.has(word)) continue;
    if (FUNCTION_WORDS.has(word)) functionWords++;
    else if (PROMOTION.has(word)) promotion++;
    if (lexicon.hasWord(word)) known++;
  }
  const saysFree = words.length > 1 && words.length <= 4 && words.at(-1) === "free";
  return {
    saysFree,
    words: words.filter((word) => !JOINTS.has(word)).length,
    functionWords,
    promotion,
    known,
    beginsPhrase: words.length > 1 && (isFunctionWord(words[0]) || words[1] === "x" && /^\d+$/.test(words[0] ?? ""))
  };
}
function isFunctionWord(word = "") {
  return word.length > 1 && FUNCTION_WORDS.has(word);
}
function isProse(shape) {
  if (shape.words === 0) return false;
  if (shape.functionWords >= 2 || shape.beginsPhrase) return true;
  if (shape.functionWords === 1 && shape.words >= 3 && shape.known < shape.words - 1) return true;
  return shape.promotion > 0 && shape.promotion + shape.functionWords >= shape.words / 3 && shape.words >= 2;
}
function isRemark(shape) {
  if (shape.words === 0) return false;
  return shape.saysFree || shape.functionWords >= 2 || shape.beginsPhrase || shape.promotion + shape.functionWords === shape.words;
}
function isNameLike(key, shape) {
  if (shape.words === 0 || shape.words > 12) return false;
  return shape.known > 0 || wordsOf(key).some((word) => word.length > 4 && NAME_ENDING.test(word));
}

// src/core/label/words.ts
function wordsIn({ text, brackets }, span) {
  const words = [];
  let start = -1;
  let [openers, closers] = [0, 0];
  const close = (at) => {
    if (start < 0) return;
    words.push({ start, end: at, openers, closers });
    start = -1;
    openers = 0;
    closers = 0;
  };
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    const kinds2 = kindsOf(code);
    const end = (kinds2 & OPENER) === 0 ? -1 : brackets.closes(i);
    if (end > i && end < span.end) {
      if (start < 0) start = words.pop()?.start ?? i;
      i = end;
    } else if ((kinds2 & (WHITE | BRACKET)) !== 0) {
      close(i);
      if ((kinds2 & OPENER) !== 0) openers++;
      else if ((kinds2 & BRACKET) !== 0) closers++;
    } else {
      if (start >= 0 && (kinds2 & CAPITAL) !== 0 && /[\p{Ll})\]]/u.test(text[i - 1] ?? "")) close(i);
      if (start < 0) start = i;
    }
  }
  close(span.end);
  return words;
}
function stepsIn({ text, lexicon }, { start, end }) {
  return lexicon.stepsOf(text.slice(start, end));
}

// src/core/label/segment.ts
var LONGEST_NAME = 12;
var UNKNOWN_COST = 10;
var LIST_WORDS = 8;
var UNKNOWN_SHARE = 0.4;
var SHORT_LIST_WORDS = 5;
var GENERIC = /^(?:water|starch|wax|oil|butter|extract|juice|powder|ether|acetate|protein)$/i;
function segment(page, span) {
  const { text, lexicon } = page;
  const words = wordsIn(page, span);
  if (words.length < 2) return [span];
  const steps = words.map((word) => stepsIn(page, word));
  const walk = lexicon.newWalk();
  const best = new Array(words.length + 1);
  best[words.length] = { cost: 0, next: words.length, known: true };
  for (let i = words.length - 1; i >= 0; i--) {
    const first = words[i];
    walk.begin(first.start);
    let step = { cost: UNKNOWN_COST + best[i + 1].cost, next: i + 1, known: false };
    for (let n = 1; n <= LONGEST_NAME && i + n <= words.length; n++) {
      const rest = best[i + n];
      const last = words[i + n - 1];
      walk.add(steps[i + n - 1] ?? null, last, last.end);
      const printed = () => printedName(text, { start: first.start, end: last.end });
      if (!(walk.mayBegin ?? lexicon.mayBegin(printed()))) break;
      const isCheaper = rest.cost + 1 < step.cost;
      if (isCheaper && (walk.isName ?? lexicon.identify(printed()) !== void 0)) {
        step = { cost: rest.cost + 1, next: i + n, known: true };
      }
    }
    best[i] = step;
  }
  return chosen(page, span, words, best);
}
function printedName(text, stretch) {
  const { start, end } = trimMarks(text, stretch);
  return text.slice(start, end);
}
function chosen({ text, lexicon }, span, words, best) {
  const found2 = [];
  let unknown = 0;
  for (let i = 0; i < words.length; ) {
    const step = best[i];
    const part = { start: words[i].start, end: words[step.next - 1].end, known: step.known };
    const last2 = found2.at(-1);
    if (!step.known) unknown += step.next - i;
    if (last2 !== void 0 && !last2.known && !part.known) found2[found2.length - 1] = { ...last2, end: part.end };
    else found2.push(part);
    i = step.next;
  }
  if (found2.length < 2) return [span];
  if (unknown > 0) return words.length >= LIST_WORDS && unknown <= words.length * UNKNOWN_SHARE ? found2 : [span];
  const last = found2.at(-1);
  if (last !== void 0 && GENERIC.test(text.slice(last.start, last.end)) && found2.length === 2) return [span];
  const allInci = () => found2.every((part) => lexicon.isInci(text.slice(part.start, part.end)));
  return words.length >= SHORT_LIST_WORDS || allInci() ? found2 : [span];
}

// src/core/label/names.ts
var OF_ORIGIN = /\b(?:from|of|with|for|by|as)\b/i;
var DEEPEST = 4;
var LONGEST_HEAD = 400;
var MAY_CONTAIN2 = /^[\s\u200b([]*(?:\+\s*\/\s*-|-\s*\/\s*\+|±|(?:may|peut|puede|kann|pu[oòó])\s+(?:also\s+)?(?:contain|contenir|contener|enthalten|contenere))/i;
function namesIn(page, item, depth = 0) {
  const names2 = [];
  const passedOver = [];
  const { text, lexicon } = page;
  const trimmed = dropLessThan(text, dropAnd(text, trimMarks(text, item)));
  if (trimmed.start >= trimmed.end) return { names: names2, passedOver };
  const whole = text.slice(trimmed.start, trimmed.end);
  if (CODE.test(whole) && lexicon.identify(whole) === void 0) {
    return { names: names2, passedOver: [{ ...trimmed, why: "noise" }] };
  }
  const colon = headedBy(page, trimmed);
  if (colon !== null) {
    const rest2 = namesIn(page, { start: colon.end, end: trimmed.end }, depth + 1);
    return { names: rest2.names, passedOver: [{ ...colon, why: "header" }, ...rest2.passedOver] };
  }
  if (depth < DEEPEST) {
    const apart = takeBracketsApart(page, trimmed, depth);
    if (apart !== null) return apart;
  }
  const dosed = splitAtAmounts(text, trimmed);
  if (dosed.length > 1) return joined(dosed.map((part) => namesIn(page, part, depth + 1)));
  const { name, percent, rest } = takePercent(text, trimmed);
  const spans = splitKnown(page, cutFootnote(page, name, passedOver));
  for (const span of spans) {
    const shown = keepAbbreviation(text, dropNumber(text, trimMarks(text, span)), span);
    if (shown.start >= shown.end || !/[\p{L}\d]/u.test(text.slice(shown.start, shown.end))) continue;
    const printed = text.slice(shown.start, shown.end);
    const code = trailingCode(printed, lexicon);
    if (code > 0) passedOver.push({ start: shown.start + code, end: shown.end, why: "noise" });
    const kept = code > 0 ? trimMarks(text, { start: shown.start, end: shown.start + code }) : shown;
    const keptText = text.slice(kept.start, kept.end);
    if (kept.start >= kept.end) continue;
    if (/^[\d\s.,%]+$/.test(keptText) && lexicon.identify(keptText) === void 0)
      passedOver.push({ ...kept, why: "noise" });
    else if (lexicon.identify(keptText) === void 0 && isRemark(shapeOf(nameKey(keptText), lexicon))) {
      passedOver.push({ ...kept, why: "marketing" });
    } else names2.push({ start: kept.start, end: kept.end, percent, mayContain: false });
  }
  const further = furtherNames(page, rest, depth);
  return { names: [...names2, ...further.names], passedOver: [...passedOver, ...further.passedOver] };
}
function furtherNames(page, rest, depth) {
  const { text, lexicon } = page;
  if (rest.start >= rest.end || depth >= DEEPEST) return passOver(rest, "noise");
  const isName = lexicon.identify(text.slice(rest.start, rest.end)) !== void 0;
  return isName ? namesIn(page, rest, depth + 1) : passOver(rest, "noise");
}
function dropLessThan(text, span) {
  const found2 = /^(?:contains? )?(?:less than|under|<|up to)?\s*\d+(?:[.,]\d+)?\s*%\s*(?:or less )?of:?\s+/i.exec(
    text.slice(span.start, Math.min(span.end, span.start + 50))
  );
  return found2 === null ? span : { start: span.start + found2[0].length, end: span.end };
}
function headedBy({ text, brackets, lexicon }, span) {
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ":" && i > span.start && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? "")) {
      const head = trimSpace(text, { start: span.start, end: i });
      return lexicon.identify(text.slice(head.start, head.end)) === void 0 ? { start: head.start, end: i + 1 } : null;
    }
  }
  return null;
}
function takeBracketsApart(page, span, depth) {
  const { text, brackets, lexicon } = page;
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close < 0 || close >= span.end) continue;
    const inner = { start: i + 1, end: close };
    const isFar = i - span.start > LONGEST_HEAD;
    const before = () => trimMarks(text, { start: span.start, end: i });
    const after = { start: close + 1, end: span.end };
    const head = isFar ? null : textOf(text, before());
    const content = text.slice(inner.start, inner.end);
    if (MAY_CONTAIN2.test(content)) {
      const found2 = readMembers(page, inner, depth);
      const outer = [
        namesIn(page, before(), depth + 1),
        { names: found2.names.map((n) => ({ ...n, mayContain: true })), passedOver: found2.passedOver }
      ];
      return joined([...outer, namesIn(page, after, depth + 1)]);
    }
    if (/^\s*(?:and|&|et|und|y|e|dan)\s*$/i.test(content)) {
      return joined([namesIn(page, before(), depth + 1), namesIn(page, after, depth + 1)]);
    }
    if (CODE.test(`(${content})`) && head !== "" && lexicon.identify(content) === void 0) {
      return joined([
        namesIn(page, before(), depth + 1),
        { names: [], passedOver: [{ start: i, end: close + 1, why: "noise" }] },
        namesIn(page, after, depth + 1)
      ]);
    }
    const members = splitItems(text, inner, brackets);
    const kinds2 = members.map((member) => lexicon.identify(text.slice(member.start, member.end)));
    const known = kinds2.filter((id) => id !== void 0);
    const blends = members.filter((member) => isBlend(page, member)).length;
    const headId = head === null || head === "" ? void 0 : lexicon.identify(head);
    const strangers = new Set(known.filter((id) => id !== headId));
    if ((blends > 0 || isList(members.length, known.length, strangers.size, headId)) && !isWholeKnown(page, span, headId)) {
      const isColourList = members.every(
        (member) => /\b(?:c\.?\s?[il1]\.?\s*)?\d{5}\b/i.test(text.slice(member.start, member.end))
      );
      const keepHead = headId !== void 0 && !isColourList;
      const outer = keepHead ? namesIn(page, before(), depth + 1) : passOver(before(), "header");
      return joined([outer, readMembers(page, inner, depth), namesIn(page, after, depth + 1)]);
    }
    if (head === "" && text.slice(after.start, after.end).trim() === "") {
      return readMembers(page, inner, depth);
    }
    const shape = shapeOf(nameKey(content), lexicon);
    if (known.length === 0 && shape.words > 2 && (OF_ORIGIN.test(content) || isProse(shape))) {
      return joined([
        namesIn(page, before(), depth + 1),
        passOver({ start: i, end: close + 1 }, "noise"),
        namesIn(page, after, depth + 1)
      ]);
    }
    i = close;
  }
  return null;
}
function textOf(text, { start, end }) {
  return text.slice(start, end);
}
function isBlend({ text, brackets, lexicon }, member) {
  for (let i = member.start; i < member.end; i++) {
    const close = brackets.closes(i);
    if (close < 0 || close >= member.end) continue;
    const inner = splitItems(text, { start: i + 1, end: close }, brackets);
    const known = inner.filter((item) => lexicon.identify(text.slice(item.start, item.end)) !== void 0);
    return known.length >= 2 && lexicon.identify(text.slice(member.start, i).trim()) === void 0;
  }
  return false;
}
var MEMBERS_OF_A_BLEND = 3;
function isList(members, known, strangers, headId) {
  if (headId !== void 0) return members >= 2 && known * 2 > members && strangers >= 1;
  return members >= 2 && known * 2 > members && strangers >= 2 || members >= MEMBERS_OF_A_BLEND && known >= 1;
}
function isWholeKnown({ text, lexicon }, span, headId) {
  const id = lexicon.identify(text.slice(span.start, span.end));
  return id !== void 0 && id !== headId;
}
function readMembers(page, inner, depth) {
  const start = MAY_CONTAIN2.exec(page.text.slice(inner.start, inner.end))?.[0].length ?? 0;
  const head = start > 0 ? headEnd(page.text, inner, start) : 0;
  const parts = splitItems(page.text, { start: inner.start + head, end: inner.end }, page.brackets);
  const found2 = joined(parts.map((part) => namesIn(page, part, depth + 1)));
  if (head === 0) return found2;
  return joined([passOver({ start: inner.start, end: inner.start + head }, "header"), found2]);
}
function headEnd(text, span, least) {
  const rest = text.slice(span.start, span.end);
  const colon = rest.indexOf(":");
  if (colon >= 0 && headingOf(rest.slice(0, colon)).kind === "may_contain") return colon + 1;
  const more = /^[\s\u200b)\]/(:+-]*(?:(?:may|peut|puede)\s+(?:contain|contenir|contener)s?[\s)\]:/]*)*/i.exec(
    rest.slice(least)
  );
  return least + (more?.[0].length ?? 0);
}
function passOver(span, why) {
  return { names: [], passedOver: span.start < span.end ? [{ ...span, why }] : [] };
}
function joined(parts) {
  return { names: parts.flatMap((part) => part.names), passedOver: parts.flatMap((part) => part.passedOver) };
}
function keepAbbreviation(text, shown, span) {
  const isAbbreviated = /\bdenat$/i.test(text.slice(Math.max(shown.start, shown.end - 7), shown.end)) && text[shown.end] === ".";
  return isAbbreviated && shown.end <= span.end ? { start: shown.start, end: shown.end + 1 } : shown;
}
function dropNumber(text, span) {
  const found2 = /[\s\u200b]*\(\s*\)$|[\s\u200b]*\[\d{1,2}\]$|[\s\u200b]*\(\*+\)$|[\s\u200b]+\(\d{1,2}\)$/.exec(
    text.slice(Math.max(span.start, span.end - 12), span.end)
  );
  return found2 === null ? span : trimMarks(text, { start: span.start, end: span.end - found2[0].length });
}
function dropAnd(text, span) {
  const found2 = /^(?:and|&|et|und)\s+/i.exec(text.slice(span.start, Math.min(span.end, span.start + 8)));
  return found2 === null ? span : { start: span.start + found2[0].length, end: span.end };
}
function cutFootnote({ text, lexicon }, span, passedOver) {
  const mark = /[*†‡^]+\s*(?=\p{L})/u.exec(text.slice(span.start, span.end));
  if (mark === null || lexicon.identify(text.slice(span.start, span.end)) !== void 0) return span;
  const before = trimMarks(text, { start: span.start, end: span.start + mark.index });
  const after = { start: span.start + mark.index, end: span.end };
  const isName = lexicon.identify(text.slice(before.start, before.end)) !== void 0;
  const rest = text.slice(after.start + mark[0].length, after.end);
  if (/^(?:and|et|und|y|e|dan|&)\s/i.test(rest)) return span;
  const explains = isProse(shapeOf(nameKey(rest), lexicon));
  if (!(isName || explains) || lexicon.identify(rest) !== void 0) return span;
  passedOver.push({ ...after, why: "footnote" });
  return before;
}
function trailingCode(printed, lexicon) {
  const found2 = /[\s\u200b]+(?:[<([]\u200b*(?:iln[a-z]*)?\d{4,}\u200b*[>)\]]|(?:iln[a-z]*)?\d{5,}|(?:lot|batch|exp)\b.*)\u200b*$/i.exec(
    printed
  );
  if (found2 === null || found2.index === 0 || /\bc\.?[il1]\.?$/i.test(printed.slice(0, found2.index))) return 0;
  const isColour = lexicon.identify(found2[0].replace(/[^\d]/g, "")) !== void 0;
  return isColour ? 0 : found2.index;
}
function splitKnown(page, span) {
  const { text, lexicon } = page;
  if (span.start >= span.end) return [];
  if (lexicon.identify(text.slice(span.start, span.end)) !== void 0) return [span];
  const joints = /\s+(?:and|&|et|und|y|e|dan|og)\s+|\s*\(and\)\s*/gi;
  const bySlash2 = splitAt(page, span, /[\s\u200b]*[/\\][\s\u200b]*/g, 1);
  if (bySlash2 !== null) return bySlash2;
  if (page.isOneName === true) return [span];
  const byAnd = splitAt(page, span, joints, 1);
  if (byAnd !== null) return byAnd;
  return lexicon.isOfSeries(text.slice(span.start, span.end)) ? [span] : segment(page, span);
}
var MOST_PARTS = 6;
function splitAt({ text, lexicon }, span, joint, fewest) {
  const parts = [];
  let start = span.start;
  for (const found2 of text.slice(span.start, span.end).matchAll(joint)) {
    parts.push({ start, end: span.start + found2.index });
    start = span.start + found2.index + found2[0].length;
  }
  if (parts.length < fewest) return null;
  parts.push({ start, end: span.end });
  const groups = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    let known = null;
    for (let n = 1; n <= MOST_PARTS && i + n <= parts.length; n++) {
      const stretch = { start: parts[i].start, end: parts[i + n - 1].end };
      const printed = text.slice(stretch.start, stretch.end);
      if (!lexicon.mayBegin(printed)) break;
      const id = lexicon.identify(printed);
      if (id === void 0) continue;
      known = { span: stretch, id };
      taken = n;
    }
    if (known === null) return null;
    const last = groups.at(-1);
    if (last?.id === known.id)
      groups[groups.length - 1] = { ...known, span: { ...known.span, start: last.span.start } };
    else groups.push(known);
    i += taken;
  }
  return groups.length > 1 ? groups.map((group) => group.span) : null;
}

// src/core/label/weigh-item.ts
init_name();
var FEWEST_WORDS_OF_A_RUN = 5;
var KNOWN_SHARE_OF_A_RUN = 0.7;
var SMALL_WORD_SHARE_OF_A_RUN = 0.1;
function weighItem(text, lexicon) {
  const { name, percent } = takePercent(text, trimMarks(text, { start: 0, end: text.length }));
  const printed = text.slice(name.start, name.end);
  return { kind: kindOf(printed, lexicon), isDosed: percent !== null, isPlain: !/[\s/\\]/.test(printed) };
}
function kindOf(printed, lexicon) {
  if (lexicon.identify(printed) !== void 0) return "known";
  const key = nameKey(unglue(printed));
  const shape = shapeOf(key, lexicon);
  const isRun = shape.words >= FEWEST_WORDS_OF_A_RUN && shape.known >= shape.words * KNOWN_SHARE_OF_A_RUN && shape.functionWords <= shape.words * SMALL_WORD_SHARE_OF_A_RUN;
  if (isRun) return "known";
  if (isProse(shape)) return "prose";
  return isNameLike(key, shape) ? "name_like" : "other";
}
function unglue(text) {
  return text.replace(/([\p{Ll})\]])(?=\p{Lu})/gu, "$1 ");
}

// src/core/label/item.ts
var LONGEST_REMEMBERED2 = 200;
var REMEMBERED_ITEMS = 2e4;
var PLAIN2 = /^(?=[A-Za-z\d(])(?:[A-Za-z\d']|[ /-](?=[A-Za-z\d(])|,(?=\d)|\([A-Za-z\d' /-]+\))*\.?$/;
var Item = class {
  text;
  #lexicon;
  #isName;
  #weight;
  #reading;
  #mayDeny;
  #plainName;
  #isInverted;
  constructor(text, lexicon) {
    this.text = text;
    this.#lexicon = lexicon;
  }
  /** Whether the whole text, but for marks around it, names one ingredient. */
  get isName() {
    if (this.#isName === void 0) {
      const { start, end } = trimMarks(this.text, this.#whole);
      this.#isName = this.#lexicon.identify(this.text.slice(start, end)) !== void 0;
    }
    return this.#isName;
  }
  get weight() {
    this.#weight ??= weighItem(this.text, this.#lexicon);
    return this.#weight;
  }
  /** Ends as what goes on in the next item: with a hyphen or a slash. */
  get isOpen() {
    return this.text.endsWith("-") || this.text.endsWith("/");
  }
  /** A part of an inverted chemical name: "3,7-dimethyl-", "(E)-", "acetate-". */
  get isInverted() {
    this.#isInverted ??= /^[\d([\p{Ll}].*-(?:\s*\([^()]*\))?$/u.test(this.text);
    return this.#isInverted;
  }
  /** Whether it may hold a phrase that opens a list of what is absent, or a disclaimer. */
  get mayDeny() {
    this.#mayDeny ??= NEGATIVE_STEM.test(this.text) || DISCLAIMER.test(this.text);
    return this.#mayDeny;
  }
  /** Its only name, where it is one of the table and reads the same whatever stands beside it on a label. */
  get plainName() {
    if (this.#plainName === void 0) {
      const isPlain = PLAIN2.test(this.text) && this.isName && !this.mayDeny;
      this.#plainName = isPlain ? this.#onlyName() : null;
    }
    return this.#plainName;
  }
  /** The names in it and what was passed over, counted from the start of the text. */
  get reading() {
    this.#reading ??= this.#read();
    return this.#reading;
  }
  #onlyName() {
    const { names: names2, passedOver } = this.reading;
    const [name] = names2;
    if (name === void 0 || names2.length > 1 || passedOver.length > 0) return null;
    const isWhole2 = name.start === 0 && /^\.?$/.test(this.text.slice(name.end));
    return isWhole2 && name.percent === null && !name.mayContain ? name : null;
  }
  #read() {
    const page = { text: this.text, brackets: matchBrackets(this.text), lexicon: this.#lexicon };
    const { names: names2, passedOver } = namesIn(page, this.#whole);
    return { names: names2.map((name) => namedSpan(this.text, name, this.#lexicon)), passedOver };
  }
  get #whole() {
    return { start: 0, end: this.text.length };
  }
};
function namedSpan(text, { start, end, percent, mayContain }, lexicon) {
  const own = text.slice(start, end);
  return { start, end, percent, mayContain, text: own, exact: lexicon.exact(own) };
}
function createItems(lexicon) {
  const make = (text) => new Item(text, lexicon);
  const remembered = createMemory(REMEMBERED_ITEMS, make);
  return (text) => text.length > LONGEST_REMEMBERED2 ? make(text) : remembered(text);
}

// src/core/label/plain.ts
var SPACE2 = 32;
var NAMES_A_STEP = 64;
function* readPlain(label, itemOf) {
  const mentions = [];
  for (let from = 0, end = 0; end < label.length; from = end + 1) {
    const start = label.charCodeAt(from) === SPACE2 ? from + 1 : from;
    end = commaFrom(label, start);
    if (end - start > LONGEST_REMEMBERED2) return null;
    const name = itemOf(label.slice(start, end)).plainName;
    if (name === null) return null;
    const { text, exact } = name;
    mentions.push({
      text,
      name: text,
      exact,
      start,
      end: start + text.length,
      section: "main",
      product: 0,
      percent: null
    });
    if (mentions.length % NAMES_A_STEP === 0) yield;
  }
  return mentions.length === 0 ? null : { kind: "list", mentions, ignored: [], products: [null] };
}
function commaFrom(label, start) {
  let at = label.indexOf(",", start);
  while (at >= 0 && isInnerComma(label, at)) at = label.indexOf(",", at + 1);
  return at < 0 ? label.length : at;
}

// src/core/match.ts
var MATCH_KINDS = ["inci", "alias", "parts", "spacing", "fuzzy", "inferred", "none"];
var CONFIDENCE = { inci: 1, alias: 1, parts: 0.98, spacing: 0.98, none: 0 };
function found(kind, ingredient, other) {
  const suggestions = other === void 0 || other === ingredient ? [] : [other];
  return { kind, ingredient, confidence: CONFIDENCE[kind], distance: 0, inferred: null, suggestions };
}
function nothing(suggestions) {
  return {
    kind: "none",
    ingredient: null,
    confidence: CONFIDENCE.none,
    distance: 0,
    inferred: null,
    suggestions: suggestions.slice(0, 3)
  };
}

// src/core/identify.ts
init_name();
var BEFORE = "certified|100%|usda|non-gmo|pure|purified|natural|naturally derived|plant[- ]derived|vegetable[- ]derived|vegan|organic|raw|unrefined|refined|virgin|extra virgin|cold[- ]pressed|wildcrafted|wild|fair trade|deionized|deionised|distilled|demineralized|demineralised|sterile|cosmetic grade|food grade|pharmaceutical grade|usp|upcycled|fresh|fractionated|bio|eco";
var FORMS = "d|l|dl|alpha|d-alpha|dl-alpha";
var BEHIND = "nano|nf|usp|organic|powder nf|certified organic";
var QUALIFIER = new RegExp(`^(?:(?:${BEFORE})[ -]+)+`);
var STEREO = new RegExp(`^(?:(?:${FORMS})[ -]+)+`);
var TRAILING_QUALIFIER = new RegExp(`(?:[ ,-]+(?:${BEHIND}))+$`);
var QUALIFYING = [
  ...wordsOf([BEFORE, FORMS, BEHIND].join(" ")),
  "essential",
  "ci",
  "c",
  "i"
];
var LONGEST_NAME2 = 400;
var OPENER2 = /[([{]/;
function identify(text, catalogue) {
  if (text.length > LONGEST_NAME2) return null;
  const key = nameKey(text);
  if (key === "") return null;
  if (!OPENER2.test(key)) return named(key, catalogue);
  return lookUp(key, catalogue) ?? withBrackets(key, catalogue);
}
function isWhole(text, catalogue) {
  if (text.length > LONGEST_NAME2) return false;
  const key = nameKey(text.replace(/[,\n]/g, " "));
  return (catalogue.byName(key) ?? catalogue.byTightName(tightKey(key))) !== void 0;
}
function lookUp(key, catalogue) {
  const entry = catalogue.byName(key) ?? withoutQualification(key, catalogue);
  return entry === void 0 ? null : found(entry.by, entry.ingredient);
}
function withoutQualification(key, catalogue) {
  const plain = withoutQualifiers(key);
  const plainer = withoutEssential(plain);
  return (plain === key ? void 0 : catalogue.byName(plain)) ?? (plainer === plain ? void 0 : catalogue.byName(plainer));
}
function withoutQualifiers(key) {
  return key.replace(QUALIFIER, "").replace(TRAILING_QUALIFIER, "");
}
function withoutEssential(key) {
  return key.replace(" essential oil", " oil");
}
function withBrackets(key, catalogue) {
  const { outside, inside, isTrailing } = takeApart(key);
  const outer = outside === "" ? null : named(outside, catalogue);
  const synonym = isTrailing ? synonymIn(inside.at(-1) ?? "", catalogue) : null;
  if (outer === null) {
    const infixed = bySpacing(key, catalogue);
    if (infixed !== null || synonym?.ingredient == null) return infixed;
    return inside.length === 1 && mayStandFor(outside, synonym, catalogue) ? found("parts", synonym.ingredient) : null;
  }
  if (synonym?.ingredient == null || outer.ingredient == null || synonym.ingredient === outer.ingredient) return outer;
  const isMoreExact = synonym.kind === "inci" && outer.kind !== "inci" || isColourNumber(inside.at(-1) ?? "");
  return isMoreExact ? found("parts", synonym.ingredient, outer.ingredient) : outer;
}
function named(key, catalogue) {
  return lookUp(key, catalogue) ?? bySlash(key, catalogue) ?? bySpacing(key, catalogue) ?? byColourNumber(key, catalogue) ?? byBareNumber(key, catalogue) ?? byStereo(key, catalogue);
}
function synonymIn(content, catalogue) {
  const whole = named(content, catalogue);
  if (whole !== null) return whole;
  const parts = content.split(/[,;/]/).map((part) => named(part.trim(), catalogue));
  const first = parts[0] ?? null;
  return first !== null && parts.every((part) => part?.ingredient === first.ingredient) ? first : null;
}
var MOST_WORDS_BEFORE_SYNONYM = 5;
function mayStandFor(outside, { kind, ingredient }, catalogue) {
  if (ingredient === null) return false;
  const words = wordsOf(outside);
  if (words.length > MOST_WORDS_BEFORE_SYNONYM || holdsName(words, catalogue)) return false;
  if (kind === "inci" || catalogue.ambiguous(outside)?.includes(ingredient) === true) return true;
  const own = new Set(wordsOf(nameKey(ingredient.name)));
  return words.every((word) => !catalogue.hasWord(word)) || words.some((word) => own.has(word));
}
function holdsName(words, catalogue) {
  for (let n = 1; n < words.length; n++) {
    for (const part of [words.slice(0, n), words.slice(n)]) {
      if (bySpacing(part.join(" "), catalogue) !== null) return true;
    }
  }
  return false;
}
var COLOUR_NUMBER = /^c\.?i\.? ?\d{5}(?:[:/.]\d)?$/;
function byBareNumber(key, catalogue) {
  return /^\d{5}$/.test(key) ? lookUp(`ci ${key}`, catalogue) : null;
}
function byStereo(key, catalogue) {
  const plain = withoutQualifiers(key).replace(STEREO, "");
  return plain === key || plain === "" ? null : lookUp(plain, catalogue) ?? bySpacing(plain, catalogue);
}
function isColourNumber(key) {
  return COLOUR_NUMBER.test(key);
}
var COLOUR_NUMBER_LAST = /\d{5}(?:[:/.]\d)?$/;
function byColourNumber(key, catalogue) {
  if (!COLOUR_NUMBER_LAST.test(key)) return null;
  const parts = /^((?:(?!ci \d{5}).)+?)[ /,-]+(c\.?i\.? ?\d{5}(?:[:/.]\d)?)$/.exec(key);
  if (parts === null) return null;
  const name = named(parts[1] ?? "", catalogue);
  const number = named(parts[2] ?? "", catalogue);
  if (name?.ingredient == null || number?.ingredient == null) return null;
  const areColours = COLOUR_CLASSES.has(name.ingredient.class.id) && COLOUR_CLASSES.has(number.ingredient.class.id);
  return areColours ? found("parts", number.ingredient) : null;
}
var COLOUR_CLASSES = /* @__PURE__ */ new Set(["mineral", "colourant", "dc_red"]);
function takeApart(key) {
  let outside = "";
  const inside = [];
  let depth = 0;
  let content = "";
  for (const c of key) {
    if (c === "(" || c === "[" || c === "{") {
      if (depth++ === 0) content = "";
      else content += " ";
    } else if (c === ")" || c === "]" || c === "}") {
      if (depth > 0 && --depth === 0) {
        inside.push(content.replace(/ +/g, " ").trim());
        outside += " ";
      } else if (depth > 0) content += " ";
    } else if (depth > 0) content += c;
    else outside += c;
  }
  if (depth > 0) inside.push(content.replace(/ +/g, " ").trim());
  return { outside: nameKey(outside), inside, isTrailing: outside.endsWith(" ") || depth > 0 };
}
var MOST_SYNONYMS = 16;
function bySlash(key, catalogue) {
  if (!key.includes("/")) return null;
  const parts = partsOf(key);
  if (parts.length < 2 || parts.length > MOST_SYNONYMS) return null;
  const whole = bySpacing(key, catalogue);
  if (whole?.ingredient?.name.includes("/") === true) return whole;
  const ingredients = eachKnown(parts, catalogue) ?? knownParts(parts, catalogue);
  const [first] = ingredients ?? [];
  if (ingredients === null || first === void 0 || ingredients.some((ingredient) => ingredient !== first))
    return null;
  return found(ingredients.length === 1 ? "spacing" : "parts", first);
}
function partsOf(key) {
  return key.split("/").map((part) => part.trim()).filter((part) => part !== "");
}
function namedAlone(part, catalogue) {
  return (lookUp(part, catalogue) ?? bySpacing(part, catalogue))?.ingredient ?? null;
}
function eachKnown(parts, catalogue) {
  const known = [];
  for (const part of parts) {
    const meant = namedAlone(part, catalogue) ?? catalogue.ambiguous(nameKey(part));
    if (meant === void 0) return null;
    known.push(meant);
  }
  const certain = known.find((meant) => !isSeveral(meant));
  if (certain === void 0) return null;
  const agreed = known.map((meant) => isSeveral(meant) ? meant.find((one) => one === certain) : meant);
  return agreed.every((ingredient) => ingredient !== void 0) ? agreed : null;
}
function isSeveral(meant) {
  return Array.isArray(meant);
}
var MOST_PARTS_OF_A_NAME = 5;
function knownParts(parts, catalogue) {
  const ingredients = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    for (let n = Math.min(MOST_PARTS_OF_A_NAME, parts.length - i); n > 0 && taken === 0; n--) {
      const ingredient = namedAlone(parts.slice(i, i + n).join("/"), catalogue);
      if (ingredient === null) continue;
      if (ingredient !== (ingredients[0] ?? ingredient)) return null;
      ingredients.push(ingredient);
      taken = n;
    }
    if (taken === 0) return null;
    i += taken;
  }
  return ingredients;
}
function bySpacing(key, catalogue) {
  const named2 = catalogue.byTightName(tightKey(key)) ?? withoutQualifiersTight(key, catalogue);
  return named2 === void 0 ? null : found("spacing", named2.ingredient);
}
function withoutQualifiersTight(key, catalogue) {
  const plain = withoutQualifiers(key);
  return plain === key ? void 0 : catalogue.byTightName(tightKey(plain));
}

// src/core/label/rejoin.ts
var MOST_PIECES = 3;
function rejoin(page, items) {
  const whole = [];
  const join6 = (first, last) => first === last ? first : placed(page.text, { start: first.start, end: last.end }, page.itemOf);
  for (let i = 0; i < items.length; ) {
    const before = whole.at(-1);
    const item = items[i];
    if (before !== void 0 && goesOn(before, item)) {
      whole[whole.length - 1] = join6(before, item);
      i++;
      continue;
    }
    const taken = piecesOfOneName(page, items, i);
    whole.push(join6(item, items[i + taken - 1]));
    i += taken;
  }
  return whole;
}
function goesOn(before, { item }) {
  if (item.isInverted) return /^[\d([]/.test(item.text) || !before.item.isName;
  return before.item.text.endsWith("-") && /^[\p{Ll}\d]/u.test(item.text) && !item.isName;
}
function piecesOfOneName({ text, lexicon }, items, at) {
  const first = items[at];
  const second = items[at + 1];
  if (second === void 0) return 1;
  const isBroken = first.item.isOpen && /^\s*$/.test(text.slice(first.end, second.start));
  if (!isBroken && first.item.isName && second.item.isName && items[at + 2]?.item.isName !== false) return 1;
  const { start } = trimMarks(text, first);
  let taken = 1;
  let areNames = first.item.isName;
  for (let n = 2; n <= Math.min(MOST_PIECES, items.length - at); n++) {
    const last = items[at + n - 1];
    areNames &&= last.item.isName;
    const { end } = trimMarks(text, last);
    if (end - start > LONGEST_NAME2) break;
    const joined2 = text.slice(start, end);
    if (!lexicon.mayBegin(joined2.replace(/[,\n]/g, " "))) break;
    if (!isBroken && areNames) continue;
    if (lexicon.isWhole(joined2) || isBroken && lexicon.identify(joined2) !== void 0) taken = n;
  }
  return taken;
}

// src/core/label/sections.ts
function place(clauses) {
  const { kind, chosen: chosen2 } = choose(clauses);
  const isFollowed = followedByList(clauses, chosen2);
  const products = [null];
  const places2 = [];
  let section = "main";
  let begun = { main: false, active: false, any: false };
  const nextProduct = (name) => {
    if (begun.any) products.push(name);
    else products[products.length - 1] = name ?? products.at(-1) ?? null;
    begun = { main: false, active: false, any: false };
    section = "main";
  };
  for (const [n, clause] of clauses.entries()) {
    const isList2 = chosen2[n] === true;
    const heading = clause.heading;
    const listFollows = isList2 || clause.verdict === "header" && isFollowed[n] === true;
    if (heading !== null && listFollows) {
      if (heading.kind.kind === "may_contain") section = "may_contain";
      else if (heading.kind.kind === "inactive") section = "main";
      else if (heading.kind.kind === "ingredients") {
        const isFurther = heading.kind.section === "main" ? begun.main : begun.main && begun.active;
        if (isFurther) nextProduct(null);
        section = heading.kind.section;
      } else if (heading.kind.kind === "name") nextProduct(heading.name);
    }
    if (clause.product !== null && (clause.verdict === "disclaimer" || isFollowed[n] === true)) {
      nextProduct(clause.product);
      if (clause.verdict === "disclaimer") begun = { main: true, active: false, any: true };
    }
    if (isList2) {
      const isDose = clause.bullet && clause.dosed && heading === null;
      if (isDose && !begun.main) {
        places2.push({ section: "active", product: products.length - 1 });
        continue;
      }
      begun = { main: begun.main || section === "main", active: begun.active || section === "active", any: true };
      places2.push({ section, product: products.length - 1 });
    } else places2.push(null);
  }
  return { kind, places: places2, products };
}
function followedByList(clauses, chosen2) {
  const follows = [];
  for (let n = clauses.length - 1; n >= 0; n--) {
    follows[n] = chosen2[n + 1] === true || clauses[n + 1]?.verdict === "header" && follows[n + 1] === true;
  }
  return follows;
}
function choose(clauses) {
  const isHighlight = clauses.map((clause) => clause.heading?.kind.kind === "highlights");
  const plain = clauses.map((clause, n) => clause.verdict === "list" && !clause.bullet && !isHighlight[n]);
  const bullets = clauses.map(
    (clause, n) => clause.verdict === "list" && clause.bullet && clause.heading === null && !isHighlight[n]
  );
  const knownIn = (flags) => clauses.reduce((sum, clause, n) => sum + (flags[n] ? clause.known : 0), 0);
  const bulletsAreTheList = knownIn(bullets) > knownIn(plain);
  const lists3 = plain.map(
    (flag, n) => flag || bullets[n] === true && (bulletsAreTheList || clauses[n]?.dosed === true)
  );
  const withStrays = addStrays(clauses, lists3);
  if (withStrays.some(Boolean)) return { kind: "list", chosen: withStrays };
  const highlights = clauses.map(
    (clause, n) => clause.verdict === "list" && (isHighlight[n] === true || clause.bullet)
  );
  if (highlights.some(Boolean)) return { kind: "highlights", chosen: highlights };
  return { kind: "list", chosen: clauses.map((clause) => clause.verdict === "unsure") };
}
function addStrays(clauses, lists3) {
  const first = lists3.indexOf(true);
  const last = lists3.lastIndexOf(true);
  return clauses.map((clause, n) => {
    if (lists3[n] === true || first < 0 || n < first || clause.heading !== null || clause.bullet || clause.product !== null)
      return lists3[n] === true;
    if (clause.verdict === "unsure") return n < last || clause.breaks < 2;
    const next = clauses[n + 1];
    return clause.verdict === "marketing" && n < last && clause.items.length === 1 && clause.breaks === 0 && next?.breaks === 0;
  });
}

// src/core/label/surface.ts
var FILLER = "\u200B";
var LETTER_FILLER = "\uE000";
var ENTITIES = {
  amp: "&",
  nbsp: " ",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#x27": "'",
  reg: "\xAE",
  trade: "\u2122",
  mdash: "\u2014",
  ndash: "\u2013",
  bull: "\u2022",
  middot: "\u2022",
  rsquo: "\u2019"
};
var LATIN2 = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030A"
};
var ENTITY = /&(#?[a-z0-9]{2,8});/gi;
var BREAKING_TAG = /<(?:br|p|li|div|tr|ul|ol|h[1-6]|\/p|\/li|\/div|\/tr|\/ul|\/ol|\/h[1-6])(?:\s[^<>\n]{0,200})?\/?>/gi;
var OTHER_TAG = /<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|small)(?:\s[^<>\n]{0,200})?\/?>/gi;
var ESCAPED_BREAK = /\\[nrt](?=[^a-z]|[A-Z])/g;
var ONE_FOR_ONE = {
  "\xA0": " ",
  "\u2007": " ",
  "\u202F": " ",
  "\u3000": " ",
  "	": " ",
  "\r": "\n",
  "\v": "\n",
  "\f": "\n",
  "\x85": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
  "\uFF0C": ",",
  "\u3001": ",",
  "\uFF64": ",",
  "\uFF1B": ";",
  "\uFF1A": ":",
  "\uFF08": "(",
  "\uFF09": ")",
  "\uFF3B": "[",
  "\uFF3D": "]",
  "\u3010": "[",
  "\u3011": "]",
  "\uFF0F": "/",
  "\u3002": ".",
  "\u30FB": "\u2022",
  "\uFF65": "\u2022",
  "\u25CF": "\u2022",
  "\u25AA": "\u2022",
  "\u25E6": "\u2022",
  "\u2023": "\u2022",
  "\u2219": "\u2022",
  "\xB7": "\u2022",
  "\u22C5": "\u2022",
  "\xA6": "|",
  "\xAD": FILLER,
  "\u200C": FILLER,
  "\u200D": FILLER,
  "\u200E": FILLER,
  "\u200F": FILLER,
  "\u2060": FILLER,
  "\uFEFF": FILLER
};
var MOJIBAKE = /[ÂÃ\ufffd]/;
var ODD = new RegExp(
  `[${Object.keys(ONE_FOR_ONE).map((c) => c === "]" || c === "\\" ? `\\${c}` : c).join("")}]`,
  "g"
);
function surfaceOf(label) {
  let text = label;
  if (MOJIBAKE.test(text))
    text = text.replace(/Â(?=[\s\u00a0®™])|\ufffd/g, FILLER).replace(
      /Ã([\u00a8\u00a9\u00aa\u00af\u00b4\u00b6\u00bc\u00b1\u00a0])/g,
      (_, c) => `${String.fromCharCode(c.charCodeAt(0) + 64)}${LETTER_FILLER}`
    );
  if (text.includes("&")) text = text.replace(ENTITY, (whole, name) => mask(whole, characterOf(name)));
  if (text.includes("<")) {
    text = text.replace(BREAKING_TAG, (whole) => mask(whole, "\n")).replace(OTHER_TAG, (whole) => mask(whole, FILLER));
  }
  if (text.includes("\\")) text = text.replace(ESCAPED_BREAK, "\n ");
  return text.replace(ODD, (c) => ONE_FOR_ONE[c] ?? c);
}
function characterOf(name) {
  const number = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (number !== null) {
    const code = Number.parseInt(number[2] ?? "", number[1] === "" ? 10 : 16);
    return code > 0 && code < 55296 ? String.fromCharCode(code) : void 0;
  }
  const letter = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring)$/i.exec(name);
  if (letter !== null) return `${letter[1]}${LATIN2[(letter[2] ?? "").toLowerCase()]}`.normalize("NFC");
  return ENTITIES[name.toLowerCase()] ?? (name === "szlig" ? "\xDF" : void 0);
}
function mask(whole, by) {
  if (by === void 0) return whole;
  return by + (/\p{L}/u.test(by) ? LETTER_FILLER : FILLER).repeat(whole.length - 1);
}

// src/core/label/read.ts
var REMEMBERED_ELEMENTS = 5e3;
function createReader(lexicon) {
  const itemOf = createItems(lexicon);
  return {
    *readLabel(label) {
      return (yield* readPlain(label, itemOf)) ?? (yield* readInSteps(label, lexicon, itemOf));
    },
    readElement: createMemory(REMEMBERED_ELEMENTS, (element) => readElement(element, lexicon))
  };
}
function* readInSteps(label, lexicon, itemOf) {
  const text = surfaceOf(label);
  const brackets = matchBrackets(text);
  const page = { text, brackets, lexicon, itemOf };
  const clauses = [];
  for (const clause of cutClauses(text, brackets)) {
    clauses.push(...judge(page, clause));
    yield;
  }
  const judged2 = markFootnotes(page, carryNegative(page, clauses));
  const { kind, places: places2, products } = place(judged2);
  const mentions = [];
  const ignored = [];
  const ignore = ({ start, end, why }) => {
    const span = withClothing(text, trimSpace(text, { start, end }));
    if (span.start >= span.end) return;
    ignored.push({ text: label.slice(span.start, span.end), start: span.start, end: span.end, why });
  };
  let block = null;
  function* readBlock() {
    if (block === null) return;
    for (const { start, item } of rejoin(page, block.items)) {
      for (const name of item.reading.names) mentions.push(mentionOf(label, text, name, start, block.at));
      for (const passed of item.reading.passedOver) ignore(shifted(passed, start));
      yield;
    }
    block = null;
  }
  for (const [n, clause] of judged2.entries()) {
    const at = places2[n] ?? null;
    if (block === null || at === null || !goesOn2(block, clause, at)) yield* readBlock();
    if (clause.heading !== null) {
      const { start, end } = clause.heading.span;
      ignore({ start, end, why: headingReason(clause) });
    }
    if (at === null) ignore({ start: clause.start, end: clause.end, why: reasonOf(clause) });
    else {
      block ??= { at, items: [] };
      for (const item of clause.items) block.items.push(item);
    }
  }
  yield* readBlock();
  return {
    kind: mentions.length === 0 ? "none" : kind,
    mentions,
    ignored: accountForAll(label, text, mentions, ignored),
    products
  };
}
function readElement(element, lexicon) {
  const text = surfaceOf(element);
  const page = { text, brackets: matchBrackets(text), lexicon, isOneName: true };
  const { name, percent } = takePercent(text, trimMarks(text, { start: 0, end: text.length }));
  const whole = { ...name, percent, mayContain: false };
  const isKnown = lexicon.identify(text.slice(name.start, name.end)) !== void 0;
  const found2 = isKnown ? [] : namesIn(page, whole).names;
  const names2 = found2.length > 0 ? found2 : whole.start < whole.end ? [whole] : [];
  const mentions = names2.map(
    (name2) => mentionOf(element, text, namedSpan(text, name2, lexicon), 0, { section: "main", product: 0 })
  );
  return { kind: mentions.length === 0 ? "none" : "list", mentions, ignored: [], products: [null] };
}
function withClothing(text, { start, end }) {
  let to = end;
  while (start < end && to < text.length && text[to] === FILLER) to++;
  return { start, end: to };
}
function goesOn2({ at }, clause, next) {
  return clause.heading === null && clause.breaks === 1 && at.product === next.product && at.section === next.section;
}
function mentionOf(label, surface, name, from, at) {
  const start = from + name.start;
  const end = from + name.end;
  return {
    text: label === surface ? name.text : label.slice(start, end),
    name: name.text,
    exact: name.exact,
    start,
    end,
    section: name.mayContain ? "may_contain" : at.section,
    product: at.product,
    percent: name.percent
  };
}
function shifted({ start, end, why }, by) {
  return { start: start + by, end: end + by, why };
}
function reasonOf(clause) {
  return clause.verdict === "list" || clause.verdict === "unsure" ? "marketing" : clause.verdict;
}
function headingReason(clause) {
  const reason = reasonOf(clause);
  return clause.verdict === "list" || clause.verdict === "noise" ? "header" : reason;
}
function accountForAll(label, text, mentions, ignored) {
  const taken = [...mentions, ...ignored].sort((a, b) => a.start - b.start);
  const all = [...ignored];
  let from = 0;
  for (const next of [...taken, { start: label.length, end: label.length }]) {
    if (holdsText(text, from, next.start)) {
      const gap = trimMarks(text, { start: from, end: next.start });
      if (!isJoint(text.slice(gap.start, gap.end))) {
        all.push({ text: label.slice(gap.start, gap.end), ...gap, why: "noise" });
      }
    }
    from = Math.max(from, next.end);
  }
  return all.sort((a, b) => a.start - b.start);
}
function holdsText(text, start, end) {
  for (let i = start; i < end; i++) if (isOf(text.charCodeAt(i), LETTER | DIGIT)) return true;
  return false;
}
function isJoint(gap) {
  return /^\(?(?:and|et|und|y|e|dan|og)\)?$|^[([]?[<≤~\s]*(?:less than |under |up to )?\d[\d.,]*\s*(?:%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?[)\]]?$/i.test(
    gap
  );
}

// src/core/policy.ts
var NONCOMEDOGENIC_POLICIES = ["standard", "strict", "weighted"];
var EVIDENCE_POLICIES = ["traced", "any"];
var OIL_FREE_POLICIES = ["named", "standard", "strict"];
var USAGES = ["leave_on", "rinse_off"];
var IMPLIED = {
  standard: { threshold: 3, evidence: "traced" },
  strict: { threshold: 2, evidence: "any" },
  weighted: { threshold: 3, evidence: "traced" }
};
function policyOf(choice = {}) {
  const noncomedogenic = choice.noncomedogenic ?? "standard";
  return {
    noncomedogenic,
    threshold: choice.threshold ?? IMPLIED[noncomedogenic].threshold,
    evidence: choice.evidence ?? IMPLIED[noncomedogenic].evidence,
    oilFree: choice.oilFree ?? "standard"
  };
}

// src/core/plain-word.ts
init_name();
var PLAIN3 = /^[!-'*-.0-Z^`a-z|~]+$/;
var FIVE_DIGITS2 = /\d{5}/;
var BRACKET2 = /[()[\]{}]/;
var SLASH = /[/\\]/;
var PLAIN_BETWEEN_SLASHES = /^[/\\]*(?:[a-z\d](?:[a-z\d'.,+-]*[a-z\d])?(?:[/\\]+|$))*$/i;
var LETTERS = /^[a-z]+$/;
var LETTERS_AND_DIGITS = /^[a-z\d]+$/;
var DIGIT_FIRST = /^\d/;
var DIGIT_LAST = /\d$/;
var QUALIFYING_WORDS = new Set(QUALIFYING);
var QUALIFYING_HALVES = new Set(
  QUALIFYING.filter((word) => LETTERS.test(word)).flatMap(
    (word) => [...word].flatMap((_, i) => [word.slice(0, i + 1), word.slice(i)])
  )
);
function stepsOf(text, catalogue) {
  if (text.length > LONGEST_NAME2) return null;
  if (!SLASH.test(text)) {
    const word = BRACKET2.test(text) ? null : plainWord(nameKey(text), catalogue);
    return word === null ? null : [word];
  }
  if (!PLAIN_BETWEEN_SLASHES.test(text)) return null;
  const steps = [];
  for (const part of text.toLowerCase().split(SLASH)) {
    if (steps.length > 0 || part === "") steps.push("/");
    if (part === "") continue;
    const word = plainWord(part, catalogue);
    if (word === null) return null;
    steps.push(word);
  }
  return steps;
}
function plainWord(key, { nameOrder, ambiguousOrder }) {
  if (!PLAIN3.test(key) || FIVE_DIGITS2.test(key)) return null;
  const isOnePart = LETTERS_AND_DIGITS.test(key);
  const tight = isOnePart ? key : tightKey(key);
  if (tight === "") return null;
  const parts = isOnePart ? [key] : wordsOf(key);
  const beginsWithDigit = DIGIT_FIRST.test(tight);
  return {
    tight,
    tightBehindDigit: beginsWithDigit ? `_${tight}` : tight,
    beginsWithDigit,
    endsWithDigit: DIGIT_LAST.test(tight),
    mayQualify: mayQualify(parts),
    holdsSeparator: !isOnePart && /[,;]/.test(key),
    names: nameOrder.goingOn(nameOrder.all, tight),
    ambiguous: ambiguousOrder.goingOn(ambiguousOrder.all, tight)
  };
}
function mayQualify(parts) {
  if (parts.some((part) => QUALIFYING_WORDS.has(part))) return true;
  return parts.length === 1 && QUALIFYING_HALVES.has(parts[0] ?? "");
}

// src/core/beginning.ts
init_name();
function mayBegin2(text, catalogue) {
  return text.length <= LONGEST_NAME2 && keyMayBegin(nameKey(text), catalogue);
}
var NAME_BEFORE_NUMBER = /^((?:(?!ci \d{5}).)+?)[ /,-]+c\.?i\.?(?: ?\d{5}(?:[:/.]\d)?)?$/;
var NUMBER_LAST = /c\.?i\.?(?: ?\d{5}(?:[:/.]\d)?)?$/;
var BARE_NUMBER = /^\d{5}$/;
function keyMayBegin(key, catalogue) {
  if (beginsName(key, catalogue) || BARE_NUMBER.test(key)) return true;
  if (/[()[\]{}]/.test(key)) return withBrackets2(key, catalogue);
  const colour = NUMBER_LAST.test(key) ? NAME_BEFORE_NUMBER.exec(key)?.[1] : void 0;
  if (colour !== void 0) return keyMayBegin(colour, catalogue);
  if (!key.includes("/")) return false;
  const parts = partsOf(key);
  return parts.length <= MOST_SYNONYMS && withParts(parts, null, catalogue);
}
var HALF_QUALIFIER = /[ ,-]+(?:essential(?: oil)?|powder|certified)$/;
function beginsName(key, catalogue) {
  if (beginsSo(key, catalogue)) return true;
  const plain = withoutQualifiers(`${key} `).trim().replace(HALF_QUALIFIER, "").replace(TRAILING_QUALIFIER, "");
  const plainer = [plain, withoutEssential(plain), plain.replace(STEREO, "")];
  return plainer.some((name) => name !== key && beginsSo(name, catalogue));
}
function beginsSo(key, { nameOrder }) {
  return nameOrder.hasBeginning(tightKey(key));
}
var OPEN_IN_OPEN = /[([{][^()[\]{}]*[([{][^()[\]{}]*$/;
function withBrackets2(key, catalogue) {
  if (OPEN_IN_OPEN.test(key)) return false;
  const { outside, inside, isTrailing } = takeApart(key);
  if (keyMayBegin(outside, catalogue)) return true;
  if (!isTrailing || inside.length !== 1 || wordsOf(outside).length > MOST_WORDS_BEFORE_SYNONYM) return false;
  const [content = ""] = inside;
  const last = content.split(/[,;]/).at(-1) ?? "";
  return keyMayBegin(content, catalogue) || keyMayBegin(last.trim(), catalogue);
}
function withParts(parts, agreed, catalogue) {
  if (parts.length < 2) return isUnclear(parts[0] ?? "", catalogue);
  for (let n = 1; n <= Math.min(MOST_PARTS_OF_A_NAME, parts.length - 1); n++) {
    const group = parts.slice(0, n).join("/");
    const ingredient = namedAlone(group, catalogue);
    const isAgreed = ingredient === null ? isUnclear(group, catalogue) : ingredient === (agreed ?? ingredient);
    if (!isAgreed) continue;
    const rest = parts.slice(n);
    if (beginsName(rest.join("/"), catalogue) || withParts(rest, ingredient ?? agreed, catalogue)) return true;
  }
  return false;
}
function isUnclear(part, catalogue) {
  return catalogue.ambiguous(nameKey(part)) !== void 0;
}

// src/core/resolve.ts
init_name();

// src/core/nomenclature/rule.ts
function always(pattern2, className, oil = null) {
  return { pattern: pattern2, infer: () => ({ class: className, oil }) };
}

// src/core/nomenclature/chemicals.ts
var HIGH_DEGREE = 20;
var FATTY = "stearate|isostearate|hydroxystearate|palmitate|isopalmitate|laurate|myristate|oleate|cocoate|behenate|linoleate|linolenate|ricinoleate|caprylate|caprate|caproate|ethylhexanoate|isononanoate|pelargonate|arachidate|erucate|palmate|tallowate|olivate|heptanoate|octanoate|neopentanoate|neodecanoate|undecylenate|sunflowerseedate|soyate|dilinoleate|sesquistearate|sesquioleate|polyhydroxystearate|polyricinoleate";
var MANY_FATTY = `(?:di|tri|tetra|penta|hexa|octa|deca|sesqui|poly|mono)?(?:${FATTY})s?(?:/(?:di|tri|tetra)?(?:${FATTY}))*`;
var ALKYL = "methyl|ethyl|propyl|isopropyl|butyl|isobutyl|hexyl|ethylhexyl|octyl|isononyl|decyl|isodecyl|lauryl|tridecyl|isotridecyl|myristyl|cetyl|isocetyl|cetearyl|stearyl|isostearyl|oleyl|behenyl|arachidyl|octyldodecyl|hexyldecyl|decyltetradecyl|butyloctyl|hexyldodecyl|phytosteryl|cholesteryl|pentaerythrityl|dipentaerythrityl|trimethylolpropane|neopentyl glycol|propylene glycol|butylene glycol|glycol|diisostearyl|c\\d+-\\d+ alkyl|coco";
var ALKETH = "(?:c\\d+-\\d+ (?:sec-)?(?:par|alk)|coc|cetear|ceto?le|cet|stear|isostear|laur|ole|myr|tridec|isotridec|behen|dec|undec|isodec|isocet|talloww?|octyldodec|arachid|cocet|hydrogenated talloww?|choleth|cocon?|non-?oxynol|isolaur|capryl)eth";
var FATTY_ALKOXYLATE = (degree) => degree >= HIGH_DEGREE ? "fatty_alkoxylate_high" : "fatty_alkoxylate_low";
function degreeOf(numbers = "") {
  return numbers.split("/").reduce((sum, number) => sum + Number(number), 0);
}
function ofPolyether(degree, rest) {
  if (/dimethicone|methicone|siloxane|silicone/.test(rest)) return { class: "silicone", oil: "silicone" };
  if (/sulfate|phosphate|carboxyl|sulfosuccinate/.test(rest)) return { class: "surfactant", oil: null };
  if (/copolymer|crosspolymer/.test(rest)) return { class: "polymer", oil: null };
  if (/lanolin/.test(rest)) return { class: "lanolin_derivative", oil: "ethoxylated_oil" };
  if (/\b(?:oil|butter|glycerides?|glyceryl|triglyceride)\b/.test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: "ethoxylated_oil" };
  if (new RegExp(`(?:${FATTY}|sorbitan|sterol|cocamide|ether|esters?|wax|beeswax)`).test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: null };
  return null;
}
var CHEMICAL_RULES = [
  always(/^(?:peg|ppg|polyethylene glycol|poloxamer|poloxamine)[- ]?\d+[a-z]?$/, "peg"),
  {
    pattern: /^(?:peg|ppg|peg\/ppg|ppg\/peg)[- ](\d+(?:\/\d+)?) (.+)$/,
    infer: ([, n, rest = ""]) => ofPolyether(degreeOf(n), rest)
  },
  {
    pattern: /^(?:bis-|di-|methoxy |cetyl |lauryl )?peg(?:\/ppg)?-(\d+(?:\/\d+)?) ?(.*(?:dimethicone|methicone).*)$/,
    infer: () => ({ class: "silicone", oil: "silicone" })
  },
  {
    pattern: new RegExp(`^(?:ppg-\\d+-?)?${ALKETH}-(\\d+)( phosphate| carboxylic acid| sulfate)?$`),
    infer: ([, n, acid]) => ({ class: acid === void 0 ? FATTY_ALKOXYLATE(Number(n)) : "surfactant", oil: null })
  },
  // The number of a polysorbate names its acid and its degree in a code of its own.
  always(/^polysorbate \d+$/, "fatty_alkoxylate_low"),
  always(/^polyquaternium-\d+$|^quaternium-\d+$/, "quaternium"),
  always(
    /^[a-z -]*(?:trimonium|dimonium|benzalkonium|alkonium|pyridinium|monium) (?:chloride|bromide|methosulfate|ethosulfate|tosylate)$/,
    "quaternium"
  ),
  always(
    /^(?:[a-z]+(?:oyl|yl|in) )?(?:sh-|rh-)?(?:oligo|poly|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|undeca|dodeca)peptide-\d+(?: [a-z]+)?$/,
    "protein"
  ),
  always(/^hydrolyzed [a-z ]*(?:protein|collagen|keratin|elastin|silk|gelatin|albumin|casein)$/, "protein"),
  {
    pattern: /^c\.?i\.? (\d{5})(?:[:.]\d)?$/,
    infer: ([, number]) => ({ class: classOfColour(Number(number)), oil: null })
  },
  {
    pattern: /^(.*(?:methicone|siloxane|siloxysilicate|silsesquioxane|silicone)[a-z0-9 /-]*)$/,
    infer: ([, name = ""], isWord) => name.split(/[ /-]/).every((word) => /\d/.test(word) || isWord(word)) ? { class: "silicone", oil: "silicone" } : null
  },
  {
    pattern: /^([a-z0-9 /()-]+?)[ /](?:cross|co)?polymer(?:-\d+)?$/,
    infer: ([, name = ""], isWord) => name.split(/[ /-]/).some((word) => word.length > 3 && isWord(word)) ? { class: "polymer", oil: null } : null
  },
  always(new RegExp(`^polyglyceryl-\\d+ ${MANY_FATTY}$`), "polyglyceryl_ester"),
  always(new RegExp(`^sorbitan ${MANY_FATTY}$`), "sorbitan_ester"),
  always(new RegExp(`^(?:sucrose|methyl glucose|trehalose) ${MANY_FATTY}$`), "sugar_ester"),
  always(new RegExp(`^glyceryl ${MANY_FATTY}(?: se)?$`), "glyceride"),
  always(/^(?:hydrogenated )?[a-z]+(?: [a-z]+)? (?:triglycerides?|glycerides)$/, "glyceride", "triglyceride"),
  always(new RegExp(`^(?:zinc|magnesium|calcium|aluminum|lithium|barium) (?:${MANY_FATTY})$`), "metal_soap"),
  always(new RegExp(`^(?:sodium|potassium|tea-|ammonium) ?(?:${MANY_FATTY})$`), "surfactant"),
  always(/^(?:sodium|potassium|ammonium|tea-) ?[a-z]+oyl sarcosinate$|^[a-z]+oyl sarcosine$/, "fatty_sarcosinate"),
  always(
    /^(?:di|tri)?(?:sodium|potassium|ammonium|magnesium|tea-|mipa-) ?(?:methyl )?[a-z]*(?:oyl|yl|eth|oamph|oampho)[a-z]* (?:sulfate|sulfonate|sulfosuccinate|sulfoacetate|isethionate|taurate|glutamate|glycinate|alaninate|aspartate|lactylate|phosphate|acetate|diacetate)$/,
    "surfactant"
  ),
  always(new RegExp(`^(?:${ALKYL}) (?:${MANY_FATTY})$`), "fatty_ester", "ester_oil"),
  always(/^(?:hydrogenated [a-z]+(?: [a-z]+)? oil)$/, "plant_oil", "plant_oil"),
  {
    pattern: /^(?:mono|di|tri|tetra)?(?:sodium|potassium|calcium|magnesium|zinc|ammonium|copper|manganese|iron|ferrous|ferric|lithium|aluminum|silver|strontium) ([a-z]+(?:ate|ide|ite))$/,
    infer: ([, anion = ""], isWord) => isWord(anion) ? { class: "salt", oil: null } : null
  }
];
function classOfColour(number) {
  if (number >= 77e3 && number < 78e3) return "mineral";
  const mayBeRed = number >= 11e3 && number < 4e4 || number >= 45e3 && number < 46e3;
  return mayBeRed ? "dc_red" : "colourant";
}

// src/core/nomenclature/plants.ts
var PART = "leaf|leaves|root|flower|flowers|fruit|seed|kernel|nut|bark|stem|peel|rhizome|bulb|bud|sprout|wood|twig|shoot|berry|bean|herb|germ|bran|husk|hull|shell|rind|pulp|needle|cone|resin|gum|tuber|vine|straw|calyx|petal|pod|skin|sap|thallus|callus|whole plant|flowering top";
var PARTS = `(?:${PART})(?:/(?:${PART}))*`;
var MADE = "extract|powder|juice|water|flour|meal|fiber|distillate|infusion|hydrosol|starch|unsaponifiables";
var LATIN3 = /(?:us|um|is|ii|ae|ens|ensis|oides|ata|ica|ana|era|ifolia|folia|ina|osa|ula|ea|ia|ora|cea|aria|ides)$/;
var FEWEST_LATIN_LETTERS = 5;
var MOST_WORDS = 6;
var DISTILLED = new Set(
  `carum apium elettaria amomum coriandrum cuminum pimpinella foeniculum anethum daucus petroselinum juniperus myristica
  angelica levisticum illicium piper ammi trachyspermum zanthoxylum xylopia litsea pimenta schinus anise citrus`.split(
    /\s+/
  )
);
function isPlant(name, isWord) {
  const words = name.trim().split(/[ -]/).filter((word) => word !== "" && word !== "x");
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isLatin = (word) => word.length >= FEWEST_LATIN_LETTERS && LATIN3.test(word);
  return words.some(isLatin) && words.every((word) => isLatin(word) || isWord(word));
}
function ofPlant(pattern2, infer) {
  return { pattern: pattern2, infer: (found2, isWord) => isPlant(found2[1] ?? "", isWord) ? infer(found2) : null };
}
var FIXED_PARTS = "seed|kernel|nut|germ|bran|fruit|pulp|bean|fruit/seed|seed/fruit";
var PLANT_RULES = [
  // A fermented oil may be the oil itself, with its fatty acids set free.
  always(/^(?=.*\b(?:oil|butter)\b).*ferment(?: lysate| filtrate| extract)*$/, "modified_oil", "modified_oil"),
  always(/^(?:[a-z-]+[ /]){1,6}ferment(?: lysate| filtrate| extract)*(?: filtrate)?$/, "ferment"),
  always(/^[a-z]+ [a-z]+ (?:callus|cell|meristem)[a-z ]*(?:culture|extract|lysate|powder|media)[a-z ]*$/, "ferment"),
  ofPlant(
    new RegExp(`^([a-z][a-z -]+?) (?:${FIXED_PARTS}) oil$`),
    ([, name = ""]) => DISTILLED.has(name.split(" ")[0] ?? "") ? { class: "essential_oil", oil: "essential_oil" } : { class: "plant_oil", oil: "plant_oil" }
  ),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} oil$`), () => ({ class: "essential_oil", oil: "essential_oil" })),
  ofPlant(new RegExp(`^([a-z][a-z -]+?)(?: ${PARTS})? butter$`), () => ({ class: "butter", oil: "butter" })),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} (?:wax|cera)$`), () => ({ class: "wax", oil: "wax" })),
  ofPlant(new RegExp(`^hydrolyzed ([a-z][a-z -]+?) (?:${PARTS} )?protein$`), () => ({ class: "protein", oil: null })),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z][a-z -]+?) ${PARTS}(?: (?:${MADE}))*$`), () => ({
    class: "plant_extract",
    oil: null
  })),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z]+ [a-z -]+?)(?: (?:${MADE}))+$`), () => ({
    class: "plant_extract",
    oil: null
  }))
];

// src/core/nomenclature/infer.ts
var LONGEST_NAME3 = 120;
function inferFromName(nameKey2, isWord) {
  return firstOf([...CHEMICAL_RULES, ...PLANT_RULES], nameKey2, isWord);
}
function isOfSeries(nameKey2, isWord) {
  return /\d/.test(nameKey2) && firstOf(CHEMICAL_RULES, nameKey2, isWord) !== null;
}
function firstOf(rules, nameKey2, isWord) {
  if (nameKey2.length > LONGEST_NAME3) return null;
  for (const { pattern: pattern2, infer } of rules) {
    const found2 = pattern2.exec(nameKey2);
    const inference = found2 === null ? null : infer(found2, isWord);
    if (inference !== null) return inference;
  }
  return null;
}

// src/core/repair.ts
init_name();
function repair(text, catalogue, likeness) {
  const key = nameKey(text);
  const { outside, inside } = takeApart(key);
  const name = withoutQualifiers(outside === "" ? inside[0] ?? "" : outside);
  const ambiguous = catalogue.ambiguous(key) ?? catalogue.ambiguous(name);
  if (ambiguous !== void 0) return nothing(ambiguous.slice(0, 3));
  const ocr = readAsLetters(name, catalogue);
  if (ocr !== null) return repaired(ocr, []);
  const whole = likeness.near(name);
  if (whole.repair !== null) return repaired(whole.repair, whole.suggestions);
  return repairedParts(name, catalogue, likeness) ?? inferred(name, catalogue, whole.suggestions) ?? nothing(whole.suggestions);
}
var FIGURES = [
  [/(?<=[a-z])0|0(?=[a-z])/g, "o"],
  [/(?<=[a-z])1|1(?=[a-z])/g, "l"],
  [/(?<=[a-z])1|1(?=[a-z])/g, "i"],
  [/(?<=[a-z])5(?=[a-z])/g, "s"]
];
var MISREAD_CONFIDENCE = 0.97;
function readAsLetters(name, catalogue) {
  if (!/[a-z][015]|[01][a-z]/.test(name)) return null;
  for (const one of ["l", "i"]) {
    let read = name;
    for (const [figure, letter] of FIGURES)
      if (!"li".includes(letter) || letter === one) read = read.replace(figure, letter);
    const ingredient = read === name ? null : named(read, catalogue)?.ingredient ?? null;
    const distance = [...read].filter((c, i) => c !== name[i]).length;
    if (ingredient !== null) return { ingredient, distance, confidence: MISREAD_CONFIDENCE };
  }
  return null;
}
function repaired({ ingredient, distance, confidence }, suggestions) {
  const others = suggestions.filter((other) => other !== ingredient).slice(0, 3);
  return { kind: "fuzzy", ingredient, confidence, distance, inferred: null, suggestions: others };
}
function repairedParts(name, catalogue, likeness) {
  const parts = name.split("/").map((part) => part.trim());
  if (parts.length < 2 || parts.length > MOST_PARTS_OF_A_NAME) return null;
  let worst = null;
  const ingredients = /* @__PURE__ */ new Set();
  for (const part of parts) {
    const exactly = identify(part, catalogue)?.ingredient;
    const near = exactly == null ? likeness.near(part).repair : null;
    const ingredient = exactly ?? near?.ingredient;
    if (ingredient === void 0) return null;
    ingredients.add(ingredient);
    if (near !== null && (worst === null || near.confidence < worst.confidence)) worst = near;
  }
  return ingredients.size === 1 && worst !== null ? repaired(worst, []) : null;
}
var INFERRED_CONFIDENCE = 0.9;
function inferred(name, catalogue, suggestions) {
  const inference = inferFromName(name, catalogue.hasWord);
  const own = inference === null ? void 0 : catalogue.classes.find(({ id }) => id === inference.class);
  if (inference === null || own === void 0) return null;
  const told = { class: own, oil: inference.oil };
  return { ...nothing(suggestions), kind: "inferred", confidence: INFERRED_CONFIDENCE, inferred: told };
}

// src/core/resolve.ts
function createResolver(catalogue, likeness) {
  return {
    resolve: (text) => identify(text, catalogue) ?? repair(text, catalogue, likeness),
    repair: (text) => repair(text, catalogue, likeness),
    identify: (text) => identify(text, catalogue),
    mayBegin: (text) => mayBegin2(text, catalogue),
    isWhole: (text) => isWhole(text, catalogue),
    isOfSeries: (text) => isOfSeries(nameKey(text), catalogue.hasWord)
  };
}

// src/core/synonyms.ts
var Synonyms = class {
  #catalogue;
  #begun = [];
  #isBehindSlash = true;
  /** The ambiguous names that begin as the words behind one of the slashes do. */
  #ambiguous = [];
  /** Whether one of those stood before a slash. */
  #wasAmbiguous = false;
  /** Parts so far, with the one that is being passed. */
  parts = 1;
  constructor(catalogue) {
    this.#catalogue = catalogue;
  }
  begin() {
    this.#begun.length = 0;
    this.#ambiguous.length = 0;
    this.#isBehindSlash = true;
    this.#wasAmbiguous = false;
    this.parts = 1;
  }
  /** `all` are the names that begin as all parts together. */
  passSlash(all) {
    const { nameOrder } = this.#catalogue;
    const agreed = /* @__PURE__ */ new Set();
    const first = this.parts > MOST_PARTS_OF_A_NAME ? null : this.#ingredientOf(all);
    if (first !== null) agreed.add(first);
    for (const begun of this.#begun) {
      begun.parts++;
      const isAgreed = this.#ingredientOf(begun.names) === begun.agreed;
      if (isAgreed && begun.parts <= MOST_PARTS_OF_A_NAME) agreed.add(begun.agreed);
    }
    for (const ingredient of agreed) this.#begun.push({ agreed: ingredient, names: nameOrder.all, parts: 0 });
    this.#wasAmbiguous = this.#mayBeAmbiguous;
    this.#isBehindSlash = true;
    this.parts++;
  }
  pass(last, word) {
    const { nameOrder, ambiguousOrder } = this.#catalogue;
    if (this.#begun.length > 0) {
      const still = [];
      for (const begun of this.#begun) {
        const names2 = nameOrder.goingOnWith(begun.names, last, word);
        if (names2 === null) continue;
        begun.names = names2;
        still.push(begun);
      }
      this.#begun = still;
    }
    if (this.#ambiguous.length > 0) {
      const still = this.#ambiguous.map((names2) => ambiguousOrder.goingOnWith(names2, last, word));
      this.#ambiguous = still.filter((names2) => names2 !== null);
    }
    if (this.#isBehindSlash && word.ambiguous !== null) this.#ambiguous.push(word.ambiguous);
    this.#isBehindSlash = false;
  }
  get #mayBeAmbiguous() {
    const { ambiguousOrder } = this.#catalogue;
    return this.#wasAmbiguous || this.#ambiguous.some((names2) => ambiguousOrder.nameOf(names2) !== null);
  }
  /** Whether the last part begins a name behind agreed ones; undefined where a part may mean several ingredients. */
  get mayBegin() {
    if (this.#begun.length > 0) return true;
    return this.#mayBeAmbiguous ? void 0 : false;
  }
  /** Whether the parts may all be names of one ingredient; false only where they are not. */
  get mayAgree() {
    if (this.#mayBeAmbiguous) return true;
    return this.#begun.some(({ names: names2, agreed }) => this.#ingredientOf(names2) === agreed);
  }
  #ingredientOf(names2) {
    const name = this.#catalogue.nameOrder.nameOf(names2);
    return name === null ? null : this.#catalogue.byTightName(name)?.ingredient ?? null;
  }
};

// src/core/walk.ts
var Walk = class {
  #order;
  #synonyms;
  #start = 0;
  /** The names that begin as the words do; null where none does. */
  #names = null;
  #last = null;
  #hasBegun = false;
  #isOdd = false;
  #mayQualify = false;
  /** A slash was passed, and no word behind it yet. */
  #isAtSlash = false;
  #openers = 0;
  #closers = 0;
  /** What stands before the first opener: whether it begins a name, and is one. */
  #outside = { begins: false, isName: false };
  /** The names that begin as the words behind the first opener do. */
  #inside = null;
  #insideLast = null;
  /** Whether those words may be several names. */
  #insideMayBeSeveral = false;
  constructor(catalogue) {
    this.#order = catalogue.nameOrder;
    this.#synonyms = new Synonyms(catalogue);
  }
  begin(start) {
    this.#start = start;
    this.#names = this.#order.all;
    this.#last = null;
    this.#hasBegun = false;
    this.#isOdd = false;
    this.#mayQualify = false;
    this.#isAtSlash = false;
    this.#openers = 0;
    this.#closers = 0;
    this.#synonyms.begin();
  }
  /** One word more, which ends at `end`; null for one that is not plain. */
  add(word, { openers, closers }, end) {
    if (this.#isOdd || word === null || end - this.#start > LONGEST_NAME2) {
      this.#isOdd = true;
      return;
    }
    if (this.#hasBegun && openers + closers > 0) this.#passBrackets(openers, closers, word[0]);
    this.#hasBegun = true;
    for (const step of word) {
      if (step === "/") this.#isAtSlash = this.#last !== null;
      else this.#pass(step);
    }
  }
  #passBrackets(openers, closers, next) {
    if (this.#last === null || this.#isAtSlash || next === void 0 || next === "/") {
      this.#isOdd = true;
      return;
    }
    if (openers > 0 && this.#openers === 0) {
      this.#outside = { begins: this.mayBegin === true, isName: this.isName === true };
      this.#inside = this.#order.all;
      this.#insideLast = null;
      this.#insideMayBeSeveral = false;
    }
    this.#openers += openers;
    this.#closers += closers;
    const joinsFigures = closers > 0 && this.#last.endsWithDigit && next.beginsWithDigit;
    if (joinsFigures || this.#openers > 0 && this.#closers > 0) this.#isOdd = true;
  }
  #pass(word) {
    this.#mayQualify ||= word.mayQualify;
    if (this.#isAtSlash) this.#synonyms.passSlash(this.#names);
    this.#names = this.#order.goingOnWith(this.#names, this.#last, word);
    this.#synonyms.pass(this.#last, word);
    if (this.#openers > 0) {
      this.#inside = this.#order.goingOnWith(this.#inside, this.#insideLast, word);
      this.#insideLast = word;
      this.#insideMayBeSeveral ||= word.holdsSeparator || this.#isAtSlash;
    }
    this.#last = word;
    this.#isAtSlash = false;
  }
  /** As `mayBegin` of beginning.ts; undefined where that must be asked. */
  get mayBegin() {
    if (this.#isOdd) return void 0;
    if (this.#names !== null) return true;
    if (this.#mayQualify) return void 0;
    if (this.#openers > 0) return this.#openers > 1 ? false : this.#outside.begins || void 0;
    if (this.#synonyms.parts === 1 || this.#synonyms.parts > MOST_SYNONYMS) return false;
    return this.#closers > 0 ? void 0 : this.#synonyms.mayBegin;
  }
  /** Whether `identify` of identify.ts names an ingredient; undefined where that must be asked. */
  get isName() {
    if (this.#isOdd) return void 0;
    if (this.#order.nameOf(this.#names) !== null) return true;
    if (this.#mayQualify) return void 0;
    if (this.#openers > 0) {
      if (this.#outside.isName) return true;
      const mayBeSynonym = this.#insideMayBeSeveral || this.#order.nameOf(this.#inside) !== null;
      return mayBeSynonym || this.#synonyms.parts > 1 ? void 0 : false;
    }
    if (this.#synonyms.parts === 1 || this.#synonyms.parts > MOST_SYNONYMS) return false;
    return this.#closers > 0 || this.#synonyms.mayAgree ? void 0 : false;
  }
};

// src/core/recognise.ts
var REMEMBERED_NAMES = 2e4;
var REMEMBERED_WORDS = 1e4;
var REMEMBERED_REPAIRS = 5e3;
var MOST_LOOK_UPS = 100;
function createRecogniser(catalogue, likeness) {
  const resolver = createResolver(catalogue, likeness);
  const identify2 = createMemory(REMEMBERED_NAMES, resolver.identify);
  const repair2 = createMemory(REMEMBERED_REPAIRS, resolver.repair);
  return {
    lexicon: {
      exact: identify2,
      identify: (text) => identify2(text)?.ingredient?.id,
      mayBegin: createMemory(REMEMBERED_NAMES, resolver.mayBegin),
      stepsOf: createMemory(REMEMBERED_WORDS, (text) => stepsOf(text, catalogue)),
      newWalk: () => new Walk(catalogue),
      isWhole: createMemory(REMEMBERED_NAMES, resolver.isWhole),
      isOfSeries: createMemory(REMEMBERED_NAMES, resolver.isOfSeries),
      isInci: (text) => identify2(text)?.kind === "inci",
      hasWord: (word) => catalogue.hasWord(word)
    },
    *recognise(mentions) {
      const matches = [];
      let lookUps = 0;
      let unsearched = 0;
      for (const { name, exact } of mentions) {
        if (exact !== null) {
          matches.push(exact);
          continue;
        }
        lookUps += lookUpsOf(name);
        if (lookUps <= MOST_LOOK_UPS) {
          matches.push(repair2(name));
          yield;
        } else {
          matches.push(nothing([]));
          unsearched++;
        }
      }
      return { matches, unsearched };
    }
  };
}
function lookUpsOf(name) {
  return name.includes("/") ? 1 + name.split("/").length : 1;
}

// src/core/finding.ts
var SURE = 0.9;
function isSure({ match }) {
  return match.kind !== "none" && (match.kind !== "fuzzy" || match.confidence >= SURE);
}

// src/core/verdict/verdict.ts
var VERDICTS = ["pass", "fail", "inconclusive"];
var LEANINGS = ["pass", "fail", "none"];
var UNRESOLVED_CODES = [
  "no_ingredients",
  "partial_list",
  "unidentified",
  "low_confidence",
  "untraced_grade",
  "ungraded_class"
];
var CLEAR = { kind: "clear" };
var ENOUGH = 0.9;
function weighProduct(product, kind, findings, judge3) {
  const offences = [];
  const unresolved = [];
  let leansToFail = false;
  if (findings.length === 0) unresolved.push({ finding: null, product, code: "no_ingredients" });
  else if (kind === "highlights") unresolved.push({ finding: null, product, code: "partial_list" });
  for (const finding of findings) {
    const judgement = isSure(finding) ? judge3(finding) : open(finding);
    if (judgement.kind === "offence") offences.push({ finding, code: judgement.code, reason: judgement.reason });
    else if (judgement.kind === "open") {
      unresolved.push({ finding, product, code: judgement.code });
      leansToFail ||= judgement.leansToFail;
    }
  }
  const outcome = offences.length > 0 ? "fail" : unresolved.length > 0 ? "inconclusive" : "pass";
  return { outcome, leaning: leaningOf(outcome, kind, findings, leansToFail), offences, unresolved };
}
function open({ match }) {
  return { kind: "open", code: match.kind === "none" ? "unidentified" : "low_confidence", leansToFail: false };
}
function leaningOf(outcome, kind, findings, leansToFail) {
  if (outcome === "fail") return "fail";
  const accounted = findings.filter((finding) => finding.match.kind !== "none").length;
  if (kind !== "list" || findings.length === 0 || accounted < findings.length * ENOUGH) return "none";
  return leansToFail ? "fail" : "pass";
}
var WORST_FIRST = ["fail", "inconclusive", "pass"];
var WORST_LEANING_FIRST = ["fail", "none", "pass"];
function worstOf(products) {
  const [only] = products;
  if (only !== void 0 && products.length === 1) return only;
  return {
    outcome: WORST_FIRST.find((outcome) => products.some((product) => product.outcome === outcome)) ?? "inconclusive",
    leaning: WORST_LEANING_FIRST.find((leaning) => products.some((product) => product.leaning === leaning)) ?? "none",
    offences: products.flatMap((product) => product.offences),
    unresolved: products.flatMap((product) => product.unresolved)
  };
}
function openReasons(unresolved) {
  const counts = /* @__PURE__ */ new Map();
  for (const { code } of unresolved) counts.set(code, (counts.get(code) ?? 0) + 1);
  return UNRESOLVED_CODES.filter((code) => counts.has(code)).map((code) => sentenceOf(code, counts.get(code) ?? 0)).join("; ");
}
function sentenceOf(code, count) {
  const one = count === 1;
  const ingredients = one ? "1 ingredient" : `${count} ingredients`;
  switch (code) {
    case "no_ingredients":
      return "no ingredient list was found";
    case "partial_list":
      return "only a choice of ingredients is listed";
    case "unidentified":
      return `${ingredients} ${one ? "was" : "were"} not identified`;
    case "low_confidence":
      return `${ingredients} ${one ? "was" : "were"} read as a misprint without enough confidence`;
    case "untraced_grade":
      return `${ingredients} ${one ? "is" : "are"} graded at or above the threshold only in charts that cite no test`;
    case "ungraded_class":
      return `${ingredients} ${one ? "has" : "have"} no grade and ${one ? "is" : "are"} of a class that can clog pores`;
  }
}
function enumerate(names2) {
  const unique2 = [...new Set(names2)];
  return unique2.length < 2 ? unique2[0] ?? "" : `${unique2.slice(0, -1).join(", ")} and ${unique2.at(-1)}`;
}

// src/core/verdict/noncomedogenic.ts
var BASIS_IN_WORDS = {
  human: "tested on human skin",
  rabbit: "tested in the rabbit ear",
  rabbit_secondhand: "tested in the rabbit ear, read in a transcription",
  list: "from circulating charts",
  none: "no source"
};
var NO_DISCOUNT = { rinseOff: 0, underOnePercent: 0 };
function judgeComedogenicity(policy, discountOf) {
  return (finding) => {
    const { grade } = finding;
    if (grade === null || grade.value === null) {
      return finding.class?.canClog === true ? { kind: "open", code: "ungraded_class", leansToFail: false } : CLEAR;
    }
    const discount = discountOf(finding);
    const counted = grade.value - discount.rinseOff - discount.underOnePercent;
    if (counted < policy.threshold) return CLEAR;
    if (policy.evidence === "traced" && !grade.traced)
      return { kind: "open", code: "untraced_grade", leansToFail: true };
    return {
      kind: "offence",
      code: "grade_at_threshold",
      reason: reasonOf2(grade.value, counted, discount, evidenceOf(grade), policy)
    };
  };
}
function evidenceOf({ basis, origin }) {
  if (origin === void 0) return BASIS_IN_WORDS[basis];
  return `by the operator of this service: ${basis === "list" ? "no test is named" : BASIS_IN_WORDS[basis]}`;
}
function reasonOf2(value, counted, discount, evidence, { threshold }) {
  const why = [discount.rinseOff ? "rinse-off" : "", discount.underOnePercent ? "at 1 % or less" : ""].filter(
    (part) => part !== ""
  );
  const lowered = counted === value ? "" : `, counted ${counted} (${why.join(", ")})`;
  return `Graded ${value} of 5${lowered}, ${evidence}; the threshold is ${threshold}.`;
}
function noncomedogenicVerdict(weighed, policy, usage) {
  return {
    verdict: weighed.outcome,
    leaning: weighed.leaning,
    summary: summaryOf(weighed, policy, usage),
    offences: weighed.offences,
    unresolved: weighed.unresolved
  };
}
function summaryOf({ outcome, offences, unresolved }, policy, usage) {
  const { threshold } = policy;
  const lowered = policy.noncomedogenic === "weighted" && usage === "rinse_off" ? " Grades were counted one lower because the product is rinsed off." : "";
  if (outcome === "fail") {
    const graded = enumerate(
      offences.map(({ finding }) => `${finding.match.ingredient?.name} is graded ${finding.grade?.value}`)
    );
    return `Not noncomedogenic: ${graded} (threshold ${threshold}).${lowered}`;
  }
  if (outcome === "inconclusive") return `Not decided: ${openReasons(unresolved)}.${lowered}`;
  return `No listed ingredient is graded ${threshold} or more in the sources used; the product itself was not tested.${lowered}`;
}

// src/core/verdict/oil-free.ts
var NAMED = ["plant_oil", "animal_oil", "mineral_oil", "essential_oil"];
var STANDARD = [...NAMED, "butter", "triglyceride", "hydrocarbon_oil", "lanolin"];
var STRICT = [...STANDARD, "wax", "ester_oil"];
var BREAKING = {
  named: NAMED,
  standard: STANDARD,
  strict: STRICT
};
var IN_WORDS = {
  plant_oil: "plant oil",
  animal_oil: "animal oil",
  mineral_oil: "mineral oil",
  butter: "plant butter",
  triglyceride: "triglyceride",
  hydrocarbon_oil: "hydrocarbon oil",
  lanolin: "lanolin",
  essential_oil: "essential oil",
  wax: "wax",
  ester_oil: "ester oil",
  silicone: "silicone",
  ethoxylated_oil: "ethoxylated oil",
  modified_oil: "modified oil"
};
function judgeOil(policy) {
  const breaking = BREAKING[policy.oilFree];
  return ({ oil }) => {
    if (oil === null || !breaking.includes(oil)) return CLEAR;
    return { kind: "offence", code: "oil_kind", reason: `An oil in the ${policy.oilFree} reading: ${IN_WORDS[oil]}.` };
  };
}
function oilFreeVerdict(weighed, policy) {
  return {
    verdict: weighed.outcome,
    leaning: weighed.leaning,
    summary: summaryOf2(weighed, policy),
    offences: weighed.offences,
    unresolved: weighed.unresolved
  };
}
function summaryOf2({ outcome, offences, unresolved }, policy) {
  if (outcome === "fail") {
    const oils = enumerate(
      offences.map(
        ({ finding }) => `${finding.match.ingredient?.name ?? finding.text} (${finding.oil === null ? "" : IN_WORDS[finding.oil]})`
      )
    );
    return `Not oil-free: contains ${oils}.`;
  }
  if (outcome === "inconclusive") return `Not decided: ${openReasons(unresolved)}.`;
  return `No listed ingredient is an oil in the ${policy.oilFree} reading of "oil-free", which no law defines.`;
}

// src/core/verdict/one-percent-line.ts
var ONE_PERCENT = 1;
var FEWEST_ALPHABETICAL = 6;
var ALPHABETICAL_SHARE = 0.9;
function onePercentLine(findings, kind) {
  const lines = /* @__PURE__ */ new Map();
  for (const product of new Set(findings.map((finding) => finding.product))) {
    const listed = findings.filter(
      (finding) => finding.product === product && finding.section === "main" && finding.element === null
    );
    const capped = listed.find(({ match }) => match.ingredient?.cap != null && match.ingredient.cap <= ONE_PERCENT);
    if (kind === "list" && capped !== void 0 && !isAlphabetical(listed)) lines.set(product, capped.position);
  }
  return (finding) => {
    if (finding.percent !== null) return finding.percent <= ONE_PERCENT;
    const line = lines.get(finding.product);
    return line !== void 0 && finding.section === "main" && finding.element === null && finding.position > line;
  };
}
function isAlphabetical(listed) {
  if (listed.length < FEWEST_ALPHABETICAL) return false;
  let inOrder = 0;
  for (let i = 1; i < listed.length; i++) {
    const before = listed[i - 1]?.text.toLowerCase() ?? "";
    if (before <= (listed[i]?.text.toLowerCase() ?? "")) inOrder++;
  }
  return inOrder >= (listed.length - 1) * ALPHABETICAL_SHARE;
}

// src/core/check.ts
var CLAIMS = ["noncomedogenic", "oilFree"];
function createCheck(catalogue, likeness) {
  const { lexicon, recognise } = createRecogniser(catalogue, likeness);
  const reader = createReader(lexicon);
  return function* (request) {
    const policy = policyOf(request.policy);
    const usage = request.usage ?? "leave_on";
    const { reading, elements } = yield* readRequest(request.ingredients, reader);
    const { matches, unsearched } = yield* recognise(reading.mentions);
    const findings = reading.mentions.map(
      (mention, i) => findingOf(mention, i + 1, elements?.[i] ?? null, matches[i])
    );
    const { noncomedogenic, oilFree, products } = judge2(reading, findings, policy, usage);
    const verdictOf2 = (claim) => (claim === "oilFree" ? oilFree : noncomedogenic).verdict;
    return {
      noncomedogenic,
      oilFree,
      products,
      claims: (request.claims ?? []).map((claim) => ({ claim, supported: SUPPORT[verdictOf2(claim)] })),
      findings,
      actives: activesIn(findings),
      ignored: reading.ignored,
      coverage: coverageOf(findings, unsearched),
      usage,
      policy
    };
  };
}
function* readRequest(ingredients, reader) {
  if (typeof ingredients === "string") return { reading: yield* reader.readLabel(ingredients), elements: null };
  const readings = [];
  for (const element of ingredients) {
    readings.push(reader.readElement(element));
    yield;
  }
  const mentions = readings.flatMap((reading) => reading.mentions);
  return {
    reading: { kind: mentions.length > 0 ? "list" : "none", mentions, ignored: [], products: [null] },
    elements: readings.flatMap((reading, element) => reading.mentions.map(() => element))
  };
}
function findingOf(mention, position, element, match) {
  const { ingredient } = match;
  return {
    text: mention.text,
    name: mention.name,
    start: mention.start,
    end: mention.end,
    section: mention.section,
    product: mention.product,
    percent: mention.percent,
    position,
    element,
    match,
    class: ingredient?.class ?? match.inferred?.class ?? null,
    oil: ingredient?.oil ?? match.inferred?.oil ?? null,
    grade: ingredient?.grade ?? null
  };
}
function judge2(reading, findings, policy, usage) {
  const judgePores = judgeComedogenicity(policy, discountFor(reading, findings, policy, usage));
  const judgeOils = judgeOil(policy);
  const findingsOf = reading.products.map(() => []);
  for (const finding of findings) findingsOf[finding.product]?.push(finding);
  const named2 = reading.products.map((name, product) => {
    const own = findingsOf[product] ?? [];
    const weigh2 = (judgement) => weighProduct(product, reading.kind, own, judgement);
    return { product, name, pores: weigh2(judgePores), oils: weigh2(judgeOils) };
  });
  const noncomedogenic = noncomedogenicVerdict(worstOf(named2.map(({ pores }) => pores)), policy, usage);
  const oilFree = oilFreeVerdict(worstOf(named2.map(({ oils }) => oils)), policy);
  const products = named2.map(
    ({ product, name, pores, oils }) => ({
      product,
      name,
      noncomedogenic: pores.outcome,
      oilFree: oils.outcome
    })
  );
  return { noncomedogenic, oilFree, products: named2.length < 2 ? [] : products };
}
function discountFor(reading, findings, policy, usage) {
  if (policy.noncomedogenic !== "weighted") return () => NO_DISCOUNT;
  const isUnderOnePercent = onePercentLine(findings, reading.kind);
  const rinseOff = usage === "rinse_off" ? 1 : 0;
  return (finding) => ({ rinseOff, underOnePercent: isUnderOnePercent(finding) ? 1 : 0 });
}
var SUPPORT = { pass: "yes", fail: "no", inconclusive: "unclear" };
function coverageOf(findings, unsearched) {
  const coverage = { ingredients: findings.length, identified: 0, inferred: 0, unidentified: 0, graded: 0, unsearched };
  for (const { match, grade } of findings) {
    if (match.kind === "none") coverage.unidentified++;
    else if (match.kind === "inferred") coverage.inferred++;
    else coverage.identified++;
    if (grade !== null && grade.value !== null) coverage.graded++;
  }
  return coverage;
}

// src/core/steps.ts
function atOnce(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

// src/core/grade.ts
init_ingredient();
var CONTESTED_SPAN = 2;
var TRACED_BASES = ["human", "rabbit", "rabbit_secondhand"];
var NO_GRADE = { value: null, low: null, high: null, basis: "none", traced: false, span: 0, sources: 0 };
function gradeOf(ratings) {
  if (ratings.length === 0) return NO_GRADE;
  const numbered = ratings.filter(hasNumber);
  const own = numbered.filter(isOperators);
  const deciding = own.length > 0 ? own : numbered;
  const basis = BASES.find((candidate) => deciding.some((rating) => rating.basis === candidate));
  if (basis === void 0) return NO_GRADE;
  const low = Math.min(...numbered.map((rating) => rating.low));
  const high = Math.max(...numbered.map((rating) => rating.high));
  const witnesses = witnessValues(deciding.filter((rating) => rating.basis === basis));
  return {
    value: roundHalfUp(median(witnesses)),
    low,
    high,
    basis,
    traced: TRACED_BASES.includes(basis) || ratings.some(isUnnumberedPositive),
    span: high - low,
    sources: new Set(numbered.map((rating) => rating.family)).size,
    ...own.length > 0 ? { origin: "operator" } : {}
  };
}
function isContested(grade, threshold) {
  if (grade.low === null || grade.high === null) return false;
  return grade.span >= CONTESTED_SPAN || grade.low < threshold && grade.high >= threshold;
}
function hasNumber(rating) {
  return rating.low !== null && rating.high !== null;
}
function isOperators({ source }) {
  return source.origin === "operator";
}
function isUnnumberedPositive(rating) {
  return !isOperators(rating) && !hasNumber(rating) && rating.finding === "positive" && TRACED_BASES.includes(rating.basis);
}
function witnessValues(ratings) {
  const families = /* @__PURE__ */ new Map();
  for (const rating of ratings) {
    const values = families.get(rating.family) ?? [];
    values.push(rating.value ?? (rating.low + rating.high) / 2);
    families.set(rating.family, values);
  }
  return [...families.values()].map(median);
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
function roundHalfUp(value) {
  return Math.floor(value * 2 + 0.5) / 2;
}

// src/sqlite/catalogue.ts
init_name();

// src/core/name-order.ts
var NameOrder = class {
  all;
  #keys;
  constructor(tightKeys) {
    this.#keys = [...tightKeys].sort();
    this.all = { from: 0, to: this.#keys.length, length: 0 };
  }
  /** Whether any of all names begins so. */
  hasBeginning(text) {
    return this.#keys[this.#firstFrom(text)]?.startsWith(text) === true;
  }
  /** Those of them that go on so; null where none does. */
  goingOn({ from, to, length }, more) {
    const first = length === 0 ? this.#firstFrom(more) : this.#firstOf(from, to, length, more);
    if (first === to || this.#compare(first, length, more) !== 0) return null;
    let step = 1;
    while (first + step < to && this.#compare(first + step, length, more) === 0) step *= 2;
    let end = first + (step >>> 1);
    for (let high = Math.min(first + step, to); end < high; ) {
      const middle = end + high >>> 1;
      if (this.#compare(middle, length, more) === 0) end = middle + 1;
      else high = middle;
    }
    return { from: first, to: end, length: length + more.length };
  }
  /** The same with a word behind another. */
  goingOnWith(alike, last, word) {
    if (alike === null) return null;
    if (alike.length === 0) return word.names;
    return this.goingOn(alike, last?.endsWithDigit === true ? word.tightBehindDigit : word.tight);
  }
  /** The one that is no longer than what they have in common, which stands first; null where none is. */
  nameOf(alike) {
    const key = alike === null ? void 0 : this.#keys[alike.from];
    return key?.length === alike?.length ? key ?? null : null;
  }
  /** Where the first of all names stands that is not before the text. */
  #firstFrom(text) {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = low + high >>> 1;
      if ((this.#keys[middle] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** The same by what stands behind `at`, among names that are alike up to there. */
  #firstOf(from, to, at, more) {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = low + high >>> 1;
      if (this.#compare(middle, at, more) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Where the rest of a key behind `at` stands: before `more` (less than 0), behind it, or with it, beginning so. */
  #compare(index, at, more) {
    const key = this.#keys[index] ?? "";
    for (let i = 0; i < more.length; i++) {
      const difference = key.charCodeAt(at + i) - more.charCodeAt(i);
      if (difference !== 0) return difference > 0 ? 1 : -1;
    }
    return 0;
  }
};

// src/sqlite/catalogue.ts
var NONE2 = [];
function loadCatalogue(db) {
  const steps = catalogueSteps(db);
  for (; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
function* catalogueSteps(db) {
  const operators = new Set(db.prepare("SELECT source_id FROM operator_source").pluck().all());
  const sources = db.prepare("SELECT id, citation, url, basis, family, year, trust FROM source ORDER BY id").all().map((source) => operators.has(source.id) ? { ...source, origin: "operator" } : source);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const classes = db.prepare(
    "SELECT * FROM class ORDER BY id"
  ).all().map(
    ({ id, title, can_clog, why, source_id }) => ({
      id,
      title,
      canClog: can_clog === 1,
      why,
      source: must(sourceById.get(source_id), source_id)
    })
  );
  const classById = new Map(classes.map((entry) => [entry.id, entry]));
  const names2 = columnsOf(db, NAME_COLUMNS, "name");
  yield;
  const aliases = /* @__PURE__ */ new Map();
  for (let at = 0; at < names2.key.length; at++) {
    const kind = names2.kind[at];
    if (kind === "inci") continue;
    const id = names2.ingredient_id[at];
    const alias = { name: names2.text[at], kind };
    const own = aliases.get(id);
    if (own === void 0) aliases.set(id, [alias]);
    else own.push(alias);
  }
  yield;
  const ratings = groupBy(
    ratingRows(db),
    (row) => row.ingredient_id,
    (row) => ratingOf(row, sourceById)
  );
  const columns = columnsOf(db, INGREDIENT_COLUMNS, INGREDIENTS_IN_ORDER);
  const ingredients = columns.id.map((id, at) => {
    const own = ratings.get(id) ?? NONE2;
    const classId = columns.class_id[at];
    return {
      id,
      name: columns.name[at],
      class: must(classById.get(classId), classId),
      oil: columns.oil[at],
      active: columns.active[at],
      cap: columns.cap[at],
      aliases: aliases.get(id) ?? NONE2,
      ratings: own,
      grade: gradeOf(own)
    };
  });
  yield;
  return catalogueOf(db, ingredients, classes, sources, names2);
}
function catalogueOf(db, ingredients, classes, sources, names2) {
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient]));
  const byName = /* @__PURE__ */ new Map();
  for (let at = 0; at < names2.key.length; at++) {
    const id = names2.ingredient_id[at];
    byName.set(names2.key[at], {
      ingredient: must(byId.get(id), id),
      by: names2.kind[at] === "inci" ? "inci" : "alias"
    });
  }
  const byTight = once(() => tightNames(byName));
  const nameOrder = once(() => new NameOrder(byTight().keys()));
  const words = once(() => wordsIn2(ingredients));
  const ambiguous = groupBy(
    db.prepare(
      "SELECT key, ingredient_id FROM ambiguous_name ORDER BY key, position"
    ).all(),
    (row) => row.key,
    (row) => must(byId.get(row.ingredient_id), row.ingredient_id)
  );
  const ambiguousOrder = once(() => new NameOrder([...ambiguous.keys()].map(tightKey)));
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
    get nameOrder() {
      return nameOrder();
    },
    get ambiguousOrder() {
      return ambiguousOrder();
    },
    ambiguous: (key) => ambiguous.get(key),
    hasWord: (word) => words().all.has(word),
    hasInciWord: (word) => words().inci.has(word)
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function tightNames(byName) {
  const byTight = /* @__PURE__ */ new Map();
  for (const [key, named2] of byName) {
    const tight = tightKey(key);
    if (named2.by === "inci" || !byTight.has(tight)) byTight.set(tight, named2);
  }
  return byTight;
}
function wordsIn2(ingredients) {
  const all = /* @__PURE__ */ new Set();
  const inci = /* @__PURE__ */ new Set();
  for (const { name, aliases } of ingredients) {
    for (const word of wordsOf(nameKey(name))) {
      all.add(word);
      inci.add(word);
    }
    for (const alias of aliases) {
      if (alias.kind === "misspelling" || alias.kind === "translation") continue;
      for (const word of wordsOf(nameKey(alias.name))) all.add(word);
    }
  }
  return { all, inci };
}
var NAME_COLUMNS = { key: "key", text: "iif(kind = 'inci', '', text)", kind: "kind", ingredient_id: "ingredient_id" };
var INGREDIENTS_IN_ORDER = "(SELECT * FROM ingredient ORDER BY name COLLATE NOCASE, id)";
var INGREDIENT_COLUMNS = { id: "id", name: "name", class_id: "class_id", oil: "oil", active: "active", cap: "cap" };
function columnsOf(db, columns, from) {
  const texts = Object.entries(columns).map(([name, value]) => `json_group_array(${value}) AS ${name}`);
  const row = db.prepare(`SELECT ${texts.join(", ")} FROM ${from}`).get() ?? {};
  return Object.fromEntries(Object.entries(row).map(([name, text]) => [name, JSON.parse(text)]));
}
function ratingRows(db) {
  return db.prepare(
    `SELECT rating.*, (SELECT group_concat(source_id, ';' ORDER BY position) FROM rating_also AS also
         WHERE also.ingredient_id = rating.ingredient_id AND also.family = rating.family AND also.basis = rating.basis) AS also
       FROM rating ORDER BY ingredient_id, family, basis`
  ).all();
}
function ratingOf(row, sources) {
  const { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, note } = row;
  const source = must(sources.get(row.source_id), row.source_id);
  const also = row.also === null ? [] : row.also.split(";").map((id) => must(sources.get(id), id));
  return { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, source, also, note };
}
function groupBy(rows, keyOf, makeOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === void 0) groups.set(keyOf(row), [makeOf(row)]);
    else group.push(makeOf(row));
  }
  return groups;
}
function must(value, id) {
  if (value === void 0) throw new Error(`the database refers to "${id}", which it does not hold`);
  return value;
}
function readDataset(db) {
  return must(db.prepare("SELECT version, date FROM dataset").get(), "dataset");
}
function readOverlay(db) {
  return db.prepare("SELECT ingredients, aliases, ratings, sources FROM overlay").get() ?? null;
}

// src/dataset/ensure.ts
init_database();
init_seal();
init_input_files();
init_keep();
init_version();
async function ensureDatabase(inputs, path, files = readInputFiles(inputs)) {
  const current = files.problems.length > 0 ? null : openIfCurrent(path, versionOfFiles(files).version);
  if (current !== null) return { db: current, built: false, notKept: null };
  const { makeDatabase: makeDatabase2 } = await Promise.resolve().then(() => (init_build(), build_exports));
  const bytes = makeDatabase2(files, inputs.migrations);
  return { db: openBytes(bytes), built: true, notKept: tryToKeep(bytes, path) };
}
function openIfCurrent(path, version) {
  let db = null;
  try {
    if (!isSealed(path)) return null;
    db = openReadOnly(path);
    if (readDataset(db).version === version) return db;
  } catch {
  }
  db?.close();
  return null;
}

// node_modules/fuse.js/dist/fuse.mjs
function isArray(value) {
  return !Array.isArray ? getTag(value) === "[object Array]" : Array.isArray(value);
}
function baseToString(value) {
  if (typeof value == "string") return value;
  if (typeof value === "bigint") return value.toString();
  const result = value + "";
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
}
function toString(value) {
  return value == null ? "" : baseToString(value);
}
function isString(value) {
  return typeof value === "string";
}
function isNumber(value) {
  return typeof value === "number";
}
function isBoolean(value) {
  return value === true || value === false || isObjectLike(value) && getTag(value) == "[object Boolean]";
}
function isObject(value) {
  return typeof value === "object";
}
function isObjectLike(value) {
  return isObject(value) && value !== null;
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isBlank2(value) {
  return !value.trim().length;
}
function getTag(value) {
  return value == null ? value === void 0 ? "[object Undefined]" : "[object Null]" : Object.prototype.toString.call(value);
}
var INCORRECT_INDEX_TYPE = "Incorrect 'index' type";
var INVALID_DOC_INDEX = "Invalid doc index: must be a non-negative integer within the bounds of the docs array";
var LOGICAL_SEARCH_INVALID_QUERY_FOR_KEY = (key) => `Invalid value for key ${key}`;
var PATTERN_LENGTH_TOO_LARGE = (max) => `Pattern length exceeds max of ${max}.`;
var MISSING_KEY_PROPERTY = (name) => `Missing ${name} property in key`;
var INVALID_KEY_WEIGHT_VALUE = (key) => `Property 'weight' in key '${key}' must be a positive integer`;
var FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED = "Fuse.match does not support useTokenSearch: token search requires corpus-level statistics (df, fieldCount) that a one-off string comparison does not have. Use new Fuse(...).search(...) instead.";
var hasOwn = Object.prototype.hasOwnProperty;
var KeyStore = class {
  constructor(keys) {
    this._keys = [];
    this._keyMap = {};
    let totalWeight = 0;
    keys.forEach((key) => {
      const obj = createKey(key);
      this._keys.push(obj);
      this._keyMap[obj.id] = obj;
      totalWeight += obj.weight;
    });
    this._keys.forEach((key) => {
      key.weight /= totalWeight;
    });
  }
  get(keyId) {
    return this._keyMap[keyId];
  }
  keys() {
    return this._keys;
  }
  toJSON() {
    return JSON.stringify(this._keys);
  }
};
function createKey(key) {
  let path = null;
  let id = null;
  let src = null;
  let weight = 1;
  let getFn = null;
  if (isString(key) || isArray(key)) {
    src = key;
    path = createKeyPath(key);
    id = createKeyId(key);
  } else {
    if (!hasOwn.call(key, "name")) throw new Error(MISSING_KEY_PROPERTY("name"));
    const name = key.name;
    src = name;
    if (hasOwn.call(key, "weight") && key.weight !== void 0) {
      weight = key.weight;
      if (weight <= 0) throw new Error(INVALID_KEY_WEIGHT_VALUE(createKeyId(name)));
    }
    path = createKeyPath(name);
    id = createKeyId(name);
    getFn = key.getFn ?? null;
  }
  return {
    path,
    id,
    weight,
    src,
    getFn
  };
}
function createKeyPath(key) {
  return isArray(key) ? key : key.split(".");
}
function createKeyId(key) {
  return isArray(key) ? key.join(".") : key;
}
function get(obj, path) {
  const list = [];
  let arr = false;
  const deepGet = (obj2, path2, index, arrayIndex) => {
    if (!isDefined(obj2)) return;
    if (!path2[index]) list.push(arrayIndex !== void 0 ? {
      v: obj2,
      i: arrayIndex
    } : obj2);
    else {
      const value = obj2[path2[index]];
      if (!isDefined(value)) return;
      if (index === path2.length - 1 && (isString(value) || isNumber(value) || isBoolean(value) || typeof value === "bigint")) list.push(arrayIndex !== void 0 ? {
        v: toString(value),
        i: arrayIndex
      } : toString(value));
      else if (isArray(value)) {
        arr = true;
        for (let i = 0, len = value.length; i < len; i += 1) deepGet(value[i], path2, index + 1, i);
      } else if (path2.length) deepGet(value, path2, index + 1, arrayIndex);
    }
  };
  deepGet(obj, isString(path) ? path.split(".") : path, 0);
  return arr ? list : list[0];
}
var MatchOptions = {
  includeMatches: false,
  findAllMatches: false,
  minMatchCharLength: 1
};
var BasicOptions = {
  isCaseSensitive: false,
  ignoreDiacritics: false,
  includeScore: false,
  keys: [],
  shouldSort: true,
  sortFn: (a, b) => a.score === b.score ? a.idx < b.idx ? -1 : 1 : a.score < b.score ? -1 : 1
};
var FuzzyOptions = {
  location: 0,
  threshold: 0.6,
  distance: 100
};
var AdvancedOptions = {
  useExtendedSearch: false,
  useTokenSearch: false,
  tokenize: void 0,
  tokenMatch: "any",
  getFn: get,
  ignoreLocation: false,
  ignoreFieldNorm: false,
  fieldNormWeight: 1
};
var Config = Object.freeze({
  ...BasicOptions,
  ...MatchOptions,
  ...FuzzyOptions,
  ...AdvancedOptions
});
function isWordSeparator(code) {
  return code >= 9 && code <= 13 || code === 32 || code === 160;
}
function norm(weight = 1, mantissa = 3) {
  const cache = /* @__PURE__ */ new Map();
  const m = Math.pow(10, mantissa);
  return {
    get(value) {
      let numTokens = 0;
      let inWord = false;
      for (let i = 0; i < value.length; i++) if (!isWordSeparator(value.charCodeAt(i))) {
        if (!inWord) {
          numTokens++;
          inWord = true;
        }
      } else inWord = false;
      if (numTokens === 0) numTokens = 1;
      if (cache.has(numTokens)) return cache.get(numTokens);
      const n = Math.round(m / Math.pow(numTokens, 0.5 * weight)) / m;
      cache.set(numTokens, n);
      return n;
    },
    clear() {
      cache.clear();
    }
  };
}
var FuseIndex = class {
  constructor({ getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
    this.norm = norm(fieldNormWeight, 3);
    this.getFn = getFn;
    this.isCreated = false;
    this.docs = [];
    this.keys = [];
    this._keysMap = {};
    this.setIndexRecords();
  }
  setSources(docs = []) {
    this.docs = docs;
  }
  setIndexRecords(records = []) {
    this.records = records;
  }
  setKeys(keys = []) {
    this.keys = keys;
    this._keysMap = {};
    keys.forEach((key, idx) => {
      this._keysMap[key.id] = idx;
    });
  }
  create() {
    if (this.isCreated || !this.docs.length) return;
    this.isCreated = true;
    const len = this.docs.length;
    this.records = new Array(len);
    let recordCount = 0;
    if (isString(this.docs[0])) for (let i = 0; i < len; i++) {
      const record = this._createStringRecord(this.docs[i], i);
      if (record) this.records[recordCount++] = record;
    }
    else for (let i = 0; i < len; i++) this.records[recordCount++] = this._createObjectRecord(this.docs[i], i);
    this.records.length = recordCount;
    this.norm.clear();
  }
  add(doc, docIndex) {
    if (!Number.isInteger(docIndex) || docIndex < 0) throw new Error(INVALID_DOC_INDEX);
    if (isString(doc)) {
      const record2 = this._createStringRecord(doc, docIndex);
      if (record2) this.records.push(record2);
      return record2;
    }
    const record = this._createObjectRecord(doc, docIndex);
    this.records.push(record);
    return record;
  }
  removeAt(idx) {
    if (!Number.isInteger(idx) || idx < 0) throw new Error(INVALID_DOC_INDEX);
    for (let i = 0, len = this.records.length; i < len; i += 1) if (this.records[i].i === idx) {
      this.records.splice(i, 1);
      break;
    }
    for (let i = 0, len = this.records.length; i < len; i += 1) if (this.records[i].i > idx) this.records[i].i -= 1;
  }
  removeAll(indices) {
    const toRemove = /* @__PURE__ */ new Set();
    for (const v of indices) if (Number.isInteger(v) && v >= 0) toRemove.add(v);
    if (toRemove.size === 0) return;
    this.records = this.records.filter((r) => !toRemove.has(r.i));
    const sorted = Array.from(toRemove).sort((a, b) => a - b);
    for (const record of this.records) {
      let lo = 0;
      let hi = sorted.length;
      while (lo < hi) {
        const mid = lo + hi >>> 1;
        if (sorted[mid] < record.i) lo = mid + 1;
        else hi = mid;
      }
      record.i -= lo;
    }
  }
  getValueForItemAtKeyId(item, keyId) {
    return item[this._keysMap[keyId]];
  }
  size() {
    return this.records.length;
  }
  _createStringRecord(doc, docIndex) {
    if (!isDefined(doc) || isBlank2(doc)) return null;
    return {
      v: doc,
      i: docIndex,
      n: this.norm.get(doc)
    };
  }
  _createObjectRecord(doc, docIndex) {
    const record = {
      i: docIndex,
      $: {}
    };
    for (let keyIndex = 0, keyLen = this.keys.length; keyIndex < keyLen; keyIndex++) {
      const key = this.keys[keyIndex];
      const value = key.getFn ? key.getFn(doc) : this.getFn(doc, key.path);
      if (!isDefined(value)) continue;
      if (isArray(value)) {
        const subRecords = [];
        for (let i = 0, len = value.length; i < len; i += 1) {
          const item = value[i];
          if (!isDefined(item)) continue;
          if (isString(item)) {
            if (!isBlank2(item)) {
              const subRecord = {
                v: item,
                i,
                n: this.norm.get(item)
              };
              subRecords.push(subRecord);
            }
          } else if (isDefined(item.v)) {
            const text = isString(item.v) ? item.v : toString(item.v);
            if (!isBlank2(text)) {
              const subRecord = {
                v: text,
                i: item.i,
                n: this.norm.get(text)
              };
              subRecords.push(subRecord);
            }
          }
        }
        record.$[keyIndex] = subRecords;
      } else if (isString(value) && !isBlank2(value)) {
        const subRecord = {
          v: value,
          n: this.norm.get(value)
        };
        record.$[keyIndex] = subRecord;
      }
    }
    return record;
  }
  toJSON() {
    return {
      keys: this.keys.map(({ getFn, ...key }) => key),
      records: this.records
    };
  }
};
function createIndex(keys, docs, { getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
  const myIndex = new FuseIndex({
    getFn,
    fieldNormWeight
  });
  myIndex.setKeys(keys.map(createKey));
  myIndex.setSources(docs);
  myIndex.create();
  return myIndex;
}
function parseIndex(data, { getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
  const { keys, records } = data;
  const myIndex = new FuseIndex({
    getFn,
    fieldNormWeight
  });
  myIndex.setKeys(keys);
  myIndex.setIndexRecords(records);
  return myIndex;
}
function convertMaskToIndices(matchmask = [], minMatchCharLength = Config.minMatchCharLength) {
  const indices = [];
  let start = -1;
  let end = -1;
  let i = 0;
  for (let len = matchmask.length; i < len; i += 1) {
    const match = matchmask[i];
    if (match && start === -1) start = i;
    else if (!match && start !== -1) {
      end = i - 1;
      if (end - start + 1 >= minMatchCharLength) indices.push([start, end]);
      start = -1;
    }
  }
  if (matchmask[i - 1] && i - start >= minMatchCharLength) indices.push([start, i - 1]);
  return indices;
}
function search(text, pattern2, patternAlphabet, { location = Config.location, distance = Config.distance, threshold = Config.threshold, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, includeMatches = Config.includeMatches, ignoreLocation = Config.ignoreLocation } = {}) {
  if (pattern2.length > 32) throw new Error(PATTERN_LENGTH_TOO_LARGE(32));
  const patternLen = pattern2.length;
  const textLen = text.length;
  const expectedLocation = Math.max(0, Math.min(location, textLen));
  let currentThreshold = threshold;
  let bestLocation = expectedLocation;
  const calcScore = (errors, currentLocation) => {
    const accuracy = errors / patternLen;
    if (ignoreLocation) return accuracy;
    const proximity = Math.abs(expectedLocation - currentLocation);
    if (!distance) return proximity ? 1 : accuracy;
    return accuracy + proximity / distance;
  };
  const computeMatches = minMatchCharLength > 1 || includeMatches;
  const matchMask = computeMatches ? Array(textLen) : [];
  let index;
  while ((index = text.indexOf(pattern2, bestLocation)) > -1) {
    const score = calcScore(0, index);
    currentThreshold = Math.min(score, currentThreshold);
    bestLocation = index + patternLen;
    if (computeMatches) {
      let i = 0;
      while (i < patternLen) {
        matchMask[index + i] = 1;
        i += 1;
      }
    }
  }
  bestLocation = -1;
  let lastBitArr = [];
  let finalScore = 1;
  let bestErrors = 0;
  let binMax = patternLen + textLen;
  const mask2 = 1 << patternLen - 1;
  for (let i = 0; i < patternLen; i += 1) {
    let binMin = 0;
    let binMid = binMax;
    while (binMin < binMid) {
      if (calcScore(i, expectedLocation + binMid) <= currentThreshold) binMin = binMid;
      else binMax = binMid;
      binMid = Math.floor((binMax - binMin) / 2 + binMin);
    }
    binMax = binMid;
    let start = Math.max(1, expectedLocation - binMid + 1);
    const finish2 = findAllMatches ? textLen : Math.min(expectedLocation + binMid, textLen) + patternLen;
    const bitArr = Array(finish2 + 2);
    bitArr[finish2 + 1] = (1 << i) - 1;
    for (let j = finish2; j >= start; j -= 1) {
      const currentLocation = j - 1;
      const charMatch = patternAlphabet[text[currentLocation]];
      bitArr[j] = (bitArr[j + 1] << 1 | 1) & charMatch;
      if (i) bitArr[j] |= (lastBitArr[j + 1] | lastBitArr[j]) << 1 | 1 | lastBitArr[j + 1];
      if (bitArr[j] & mask2) {
        finalScore = calcScore(i, currentLocation);
        if (finalScore <= currentThreshold) {
          currentThreshold = finalScore;
          bestLocation = currentLocation;
          bestErrors = i;
          if (bestLocation <= expectedLocation) break;
          start = Math.max(1, 2 * expectedLocation - bestLocation);
        }
      }
    }
    if (calcScore(i + 1, expectedLocation) > currentThreshold) break;
    lastBitArr = bitArr;
  }
  if (computeMatches && bestLocation >= 0) {
    const matchEnd = Math.min(textLen - 1, bestLocation + patternLen - 1 + bestErrors);
    for (let k = bestLocation; k <= matchEnd; k += 1) if (patternAlphabet[text[k]]) matchMask[k] = 1;
  }
  const result = {
    isMatch: bestLocation >= 0,
    score: Math.max(1e-3, finalScore)
  };
  if (computeMatches) {
    const indices = convertMaskToIndices(matchMask, minMatchCharLength);
    if (!indices.length) result.isMatch = false;
    else if (includeMatches) result.indices = indices;
  }
  return result;
}
function createPatternAlphabet(pattern2) {
  const mask2 = {};
  for (let i = 0, len = pattern2.length; i < len; i += 1) {
    const char = pattern2.charAt(i);
    mask2[char] = (mask2[char] || 0) | 1 << len - i - 1;
  }
  return mask2;
}
function mergeIndices(indices) {
  if (indices.length <= 1) return indices;
  indices.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [indices[0]];
  for (let i = 1, len = indices.length; i < len; i += 1) {
    const last = merged[merged.length - 1];
    const curr = indices[i];
    if (curr[0] <= last[1] + 1) last[1] = Math.max(last[1], curr[1]);
    else merged.push(curr);
  }
  return merged;
}
var NON_DECOMPOSABLE_MAP = {
  "\u0142": "l",
  "\u0141": "L",
  "\u0111": "d",
  "\u0110": "D",
  "\xF8": "o",
  "\xD8": "O",
  "\u0127": "h",
  "\u0126": "H",
  "\u0167": "t",
  "\u0166": "T",
  "\u0131": "i",
  "\xDF": "ss"
};
var NON_DECOMPOSABLE_RE = new RegExp("[" + Object.keys(NON_DECOMPOSABLE_MAP).join("") + "]", "g");
var stripDiacritics = typeof String.prototype.normalize === "function" ? (str) => str.normalize("NFD").replace(/[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u08D3-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D82\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EB9\u0EBB\u0EBC\u0EC8-\u0ECD\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ABE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF2-\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DF9\u1DFB-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F]/g, "").replace(NON_DECOMPOSABLE_RE, (ch) => NON_DECOMPOSABLE_MAP[ch]) : (str) => str;
var BitapSearch = class {
  constructor(pattern2, { location = Config.location, threshold = Config.threshold, distance = Config.distance, includeMatches = Config.includeMatches, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, ignoreLocation = Config.ignoreLocation } = {}) {
    this.options = {
      location,
      threshold,
      distance,
      includeMatches,
      findAllMatches,
      minMatchCharLength,
      isCaseSensitive,
      ignoreDiacritics,
      ignoreLocation
    };
    pattern2 = isCaseSensitive ? pattern2 : pattern2.toLowerCase();
    pattern2 = ignoreDiacritics ? stripDiacritics(pattern2) : pattern2;
    this.pattern = pattern2;
    this.chunks = [];
    if (!this.pattern.length) return;
    const addChunk = (pattern3, startIndex) => {
      this.chunks.push({
        pattern: pattern3,
        alphabet: createPatternAlphabet(pattern3),
        startIndex
      });
    };
    const len = this.pattern.length;
    if (len > 32) {
      let i = 0;
      const remainder = len % 32;
      const end = len - remainder;
      while (i < end) {
        addChunk(this.pattern.substr(i, 32), i);
        i += 32;
      }
      if (remainder) {
        const startIndex = len - 32;
        addChunk(this.pattern.substr(startIndex), startIndex);
      }
    } else addChunk(this.pattern, 0);
  }
  searchIn(text) {
    const { isCaseSensitive, ignoreDiacritics, includeMatches } = this.options;
    text = isCaseSensitive ? text : text.toLowerCase();
    text = ignoreDiacritics ? stripDiacritics(text) : text;
    if (this.pattern === text) {
      if (text.length < this.options.minMatchCharLength) return {
        isMatch: false,
        score: 1
      };
      const result2 = {
        isMatch: true,
        score: 0
      };
      if (includeMatches) result2.indices = [[0, text.length - 1]];
      return result2;
    }
    const { location, distance, threshold, findAllMatches, minMatchCharLength, ignoreLocation } = this.options;
    const allIndices = [];
    let totalScore = 0;
    let hasMatches = false;
    this.chunks.forEach(({ pattern: pattern2, alphabet, startIndex }) => {
      const { isMatch, score, indices } = search(text, pattern2, alphabet, {
        location: location + startIndex,
        distance,
        threshold,
        findAllMatches,
        minMatchCharLength,
        includeMatches,
        ignoreLocation
      });
      if (isMatch) hasMatches = true;
      totalScore += score;
      if (isMatch && indices) allIndices.push(...indices);
    });
    const result = {
      isMatch: hasMatches,
      score: hasMatches ? totalScore / this.chunks.length : 1
    };
    if (hasMatches && includeMatches) result.indices = mergeIndices(allIndices);
    return result;
  }
};
var MULTI_MATCH_TYPES = /* @__PURE__ */ new Set(["fuzzy", "include"]);
function isInverse(type) {
  return type.startsWith("inverse");
}
var matchers = [
  {
    type: "exact",
    multiRegex: /^="(.*)"$/,
    singleRegex: /^=(.*)$/,
    create: (pattern2) => ({
      type: "exact",
      search(text) {
        const isMatch = text === pattern2;
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, pattern2.length - 1]
        };
      }
    })
  },
  {
    type: "include",
    multiRegex: /^'"(.*)"$/,
    singleRegex: /^'(.*)$/,
    create: (pattern2) => ({
      type: "include",
      search(text) {
        let location = 0;
        let index;
        const indices = [];
        const patternLen = pattern2.length;
        while ((index = text.indexOf(pattern2, location)) > -1) {
          location = index + patternLen;
          indices.push([index, location - 1]);
        }
        const isMatch = !!indices.length;
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices
        };
      }
    })
  },
  {
    type: "prefix-exact",
    multiRegex: /^\^"(.*)"$/,
    singleRegex: /^\^(.*)$/,
    create: (pattern2) => ({
      type: "prefix-exact",
      search(text) {
        const isMatch = text.startsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, pattern2.length - 1]
        };
      }
    })
  },
  {
    type: "inverse-prefix-exact",
    multiRegex: /^!\^"(.*)"$/,
    singleRegex: /^!\^(.*)$/,
    create: (pattern2) => ({
      type: "inverse-prefix-exact",
      search(text) {
        const isMatch = !text.startsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, text.length - 1]
        };
      }
    })
  },
  {
    type: "inverse-suffix-exact",
    multiRegex: /^!"(.*)"\$$/,
    singleRegex: /^!(.*)\$$/,
    create: (pattern2) => ({
      type: "inverse-suffix-exact",
      search(text) {
        const isMatch = !text.endsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, text.length - 1]
        };
      }
    })
  },
  {
    type: "suffix-exact",
    multiRegex: /^"(.*)"\$$/,
    singleRegex: /^(.*)\$$/,
    create: (pattern2) => ({
      type: "suffix-exact",
      search(text) {
        const isMatch = text.endsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [text.length - pattern2.length, text.length - 1]
        };
      }
    })
  },
  {
    type: "inverse-exact",
    multiRegex: /^!"(.*)"$/,
    singleRegex: /^!(.*)$/,
    create: (pattern2) => ({
      type: "inverse-exact",
      search(text) {
        const isMatch = text.indexOf(pattern2) === -1;
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, text.length - 1]
        };
      }
    })
  },
  {
    type: "fuzzy",
    multiRegex: /^"(.*)"$/,
    singleRegex: /^(.*)$/,
    create: (pattern2, options = {}) => {
      const bitap = new BitapSearch(pattern2, {
        location: options.location ?? Config.location,
        threshold: options.threshold ?? Config.threshold,
        distance: options.distance ?? Config.distance,
        includeMatches: options.includeMatches ?? Config.includeMatches,
        findAllMatches: options.findAllMatches ?? Config.findAllMatches,
        minMatchCharLength: options.minMatchCharLength ?? Config.minMatchCharLength,
        isCaseSensitive: options.isCaseSensitive ?? Config.isCaseSensitive,
        ignoreDiacritics: options.ignoreDiacritics ?? Config.ignoreDiacritics,
        ignoreLocation: options.ignoreLocation ?? Config.ignoreLocation
      });
      return {
        type: "fuzzy",
        search(text) {
          return bitap.searchIn(text);
        }
      };
    }
  }
];
var matchersLen = matchers.length;
var ESCAPED_PIPE = "\0";
var OR_TOKEN = "|";
function tokenize(pattern2) {
  const tokens = [];
  const len = pattern2.length;
  let i = 0;
  while (i < len) {
    while (i < len && pattern2[i] === " ") i++;
    if (i >= len) break;
    let j = i;
    while (j < len && pattern2[j] !== " " && pattern2[j] !== '"') j++;
    if (j < len && pattern2[j] === '"') {
      j++;
      while (j < len) {
        if (pattern2[j] === '"') {
          const next = j + 1;
          if (next >= len || pattern2[next] === " ") {
            j++;
            break;
          }
          if (pattern2[next] === "$" && (next + 1 >= len || pattern2[next + 1] === " ")) {
            j += 2;
            break;
          }
        }
        j++;
      }
      tokens.push(pattern2.substring(i, j));
      i = j;
    } else {
      while (j < len && pattern2[j] !== " ") j++;
      tokens.push(pattern2.substring(i, j));
      i = j;
    }
  }
  return tokens;
}
function getMatch(pattern2, exp) {
  const matches = pattern2.match(exp);
  return matches ? matches[1] : null;
}
function parseQuery(pattern2, options = {}) {
  return pattern2.replace(/\\\|/g, ESCAPED_PIPE).split(OR_TOKEN).map((item) => {
    const query = tokenize(item.replace(/\u0000/g, "|").trim()).filter((item2) => item2 && !!item2.trim());
    const results = [];
    for (let i = 0, len = query.length; i < len; i += 1) {
      const queryItem = query[i];
      let found2 = false;
      let idx = -1;
      while (!found2 && ++idx < matchersLen) {
        const def = matchers[idx];
        const token = getMatch(queryItem, def.multiRegex);
        if (token) {
          results.push(def.create(token, options));
          found2 = true;
        }
      }
      if (found2) continue;
      idx = -1;
      while (++idx < matchersLen) {
        const def = matchers[idx];
        const token = getMatch(queryItem, def.singleRegex);
        if (token) {
          results.push(def.create(token, options));
          break;
        }
      }
    }
    return results;
  });
}
var ExtendedSearch = class {
  constructor(pattern2, { isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, includeMatches = Config.includeMatches, minMatchCharLength = Config.minMatchCharLength, ignoreLocation = Config.ignoreLocation, findAllMatches = Config.findAllMatches, location = Config.location, threshold = Config.threshold, distance = Config.distance } = {}) {
    this.query = null;
    this.options = {
      isCaseSensitive,
      ignoreDiacritics,
      includeMatches,
      minMatchCharLength,
      findAllMatches,
      ignoreLocation,
      location,
      threshold,
      distance
    };
    pattern2 = isCaseSensitive ? pattern2 : pattern2.toLowerCase();
    pattern2 = ignoreDiacritics ? stripDiacritics(pattern2) : pattern2;
    this.pattern = pattern2;
    this.query = parseQuery(this.pattern, this.options);
  }
  static condition(_, options) {
    return options.useExtendedSearch;
  }
  searchIn(text) {
    const query = this.query;
    if (!query) return {
      isMatch: false,
      score: 1
    };
    const { includeMatches, isCaseSensitive, ignoreDiacritics } = this.options;
    text = isCaseSensitive ? text : text.toLowerCase();
    text = ignoreDiacritics ? stripDiacritics(text) : text;
    let numMatches = 0;
    const allIndices = [];
    let totalScore = 0;
    let hasInverse = false;
    for (let i = 0, qLen = query.length; i < qLen; i += 1) {
      const searchers = query[i];
      allIndices.length = 0;
      numMatches = 0;
      hasInverse = false;
      for (let j = 0, pLen = searchers.length; j < pLen; j += 1) {
        const matcher = searchers[j];
        const { isMatch, indices, score } = matcher.search(text);
        if (isMatch) {
          numMatches += 1;
          totalScore += score;
          if (isInverse(matcher.type)) hasInverse = true;
          if (includeMatches) if (MULTI_MATCH_TYPES.has(matcher.type)) allIndices.push(...indices);
          else allIndices.push(indices);
        } else {
          totalScore = 0;
          numMatches = 0;
          allIndices.length = 0;
          hasInverse = false;
          break;
        }
      }
      if (numMatches) {
        const result = {
          isMatch: true,
          score: totalScore / numMatches
        };
        if (hasInverse) result.hasInverse = true;
        if (includeMatches) result.indices = mergeIndices(allIndices);
        return result;
      }
    }
    return {
      isMatch: false,
      score: 1
    };
  }
};
var registeredSearchers = [];
function register(...args) {
  registeredSearchers.push(...args);
}
function createSearcher(pattern2, options) {
  for (let i = 0, len = registeredSearchers.length; i < len; i += 1) {
    const searcherClass = registeredSearchers[i];
    if (searcherClass.condition(pattern2, options)) return new searcherClass(pattern2, options);
  }
  return new BitapSearch(pattern2, options);
}
var LogicalOperator = {
  AND: "$and",
  OR: "$or"
};
var KeyType = {
  PATH: "$path",
  PATTERN: "$val"
};
var isExpression = (query) => !!(query[LogicalOperator.AND] || query[LogicalOperator.OR]);
var isPath = (query) => !!query[KeyType.PATH];
var isLeaf = (query) => !isArray(query) && isObject(query) && !isExpression(query);
var convertToExplicit = (query) => ({ [LogicalOperator.AND]: Object.keys(query).map((key) => ({ [key]: query[key] })) });
function parse2(query, options, { auto = true } = {}) {
  const next = (query2) => {
    if (isString(query2)) {
      const obj = {
        keyId: null,
        pattern: query2
      };
      if (auto) obj.searcher = createSearcher(query2, options);
      return obj;
    }
    const keys = Object.keys(query2);
    const isQueryPath = isPath(query2);
    if (!isQueryPath && keys.length > 1 && !isExpression(query2)) return next(convertToExplicit(query2));
    if (isLeaf(query2)) {
      const key = isQueryPath ? query2[KeyType.PATH] : keys[0];
      const pattern2 = isQueryPath ? query2[KeyType.PATTERN] : query2[key];
      if (!isString(pattern2)) throw new Error(LOGICAL_SEARCH_INVALID_QUERY_FOR_KEY(key));
      const obj = {
        keyId: createKeyId(key),
        pattern: pattern2
      };
      if (auto) obj.searcher = createSearcher(pattern2, options);
      return obj;
    }
    const node = {
      children: [],
      operator: keys[0]
    };
    keys.forEach((key) => {
      const value = query2[key];
      if (isArray(value)) value.forEach((item) => {
        node.children.push(next(item));
      });
    });
    return node;
  };
  if (!isExpression(query)) query = convertToExplicit(query);
  return next(query);
}
function computeScoreSingle(matches, { ignoreFieldNorm = Config.ignoreFieldNorm }) {
  let totalScore = 1;
  matches.forEach(({ key, norm: norm2, score }) => {
    const weight = key ? key.weight : null;
    totalScore *= Math.pow(score === 0 && weight ? Number.EPSILON : score, (weight || 1) * (ignoreFieldNorm ? 1 : norm2));
  });
  return totalScore;
}
function computeScore(results, { ignoreFieldNorm = Config.ignoreFieldNorm }) {
  results.forEach((result) => {
    result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
  });
}
var MaxHeap = class {
  constructor(limit, comparator) {
    this.limit = limit;
    this.heap = [];
    this.comparator = comparator;
  }
  get size() {
    return this.heap.length;
  }
  insert(item) {
    if (this.size < this.limit) {
      this.heap.push(item);
      this._bubbleUp(this.size - 1);
    } else if (this.comparator(item, this.heap[0]) < 0) {
      this.heap[0] = item;
      this._sinkDown(0);
    }
  }
  extractSorted() {
    return this.heap.sort(this.comparator);
  }
  _bubbleUp(i) {
    const heap = this.heap;
    while (i > 0) {
      const parent = i - 1 >> 1;
      if (this.comparator(heap[i], heap[parent]) <= 0) break;
      const tmp = heap[i];
      heap[i] = heap[parent];
      heap[parent] = tmp;
      i = parent;
    }
  }
  _sinkDown(i) {
    const heap = this.heap;
    const len = heap.length;
    let largest = i;
    do {
      i = largest;
      const left = 2 * i + 1;
      const right = 2 * i + 2;
      if (left < len && this.comparator(heap[left], heap[largest]) > 0) largest = left;
      if (right < len && this.comparator(heap[right], heap[largest]) > 0) largest = right;
      if (largest !== i) {
        const tmp = heap[i];
        heap[i] = heap[largest];
        heap[largest] = tmp;
      }
    } while (largest !== i);
  }
};
function formatMatches(result) {
  const matches = [];
  result.matches.forEach((match) => {
    if (!isDefined(match.indices) || !match.indices.length) return;
    const obj = {
      indices: match.indices,
      value: match.value
    };
    if (match.key) obj.key = match.key.id;
    if (match.idx > -1) obj.refIndex = match.idx;
    matches.push(obj);
  });
  return matches;
}
function format(results, docs, { includeMatches = Config.includeMatches, includeScore = Config.includeScore } = {}) {
  return results.map((result) => {
    const { idx } = result;
    const data = {
      item: docs[idx],
      refIndex: idx
    };
    if (includeMatches) data.matches = formatMatches(result);
    if (includeScore) data.score = result.score;
    return data;
  });
}
var DEFAULT_TOKEN = /[\p{L}\p{M}\p{N}_]+/gu;
var warned = /* @__PURE__ */ new WeakSet();
function warnNonGlobal(regex) {
  if (!warned.has(regex)) {
    warned.add(regex);
    console.warn(`[Fuse] tokenize regex ${regex} lacks the global flag; only the first match per text will be returned. Add the 'g' flag.`);
  }
}
function resolveTokenize(tokenize2) {
  if (typeof tokenize2 === "function") {
    let validated = false;
    return (text) => {
      const result = tokenize2(text);
      if (!validated) {
        validated = true;
        if (!Array.isArray(result) || result.some((t) => typeof t !== "string")) throw new Error(`[Fuse] tokenize function must return string[]; received ${Array.isArray(result) ? "array containing non-strings" : typeof result}.`);
      }
      return result;
    };
  }
  if (tokenize2 instanceof RegExp) {
    if (!tokenize2.global) warnNonGlobal(tokenize2);
    return (text) => text.match(tokenize2) || [];
  }
  return (text) => text.match(DEFAULT_TOKEN) || [];
}
function createAnalyzer({ isCaseSensitive = false, ignoreDiacritics = false, tokenize: tokenize2 } = {}) {
  const tokenizeFn = resolveTokenize(tokenize2);
  return { tokenize(text) {
    if (!isCaseSensitive) text = text.toLowerCase();
    if (ignoreDiacritics) text = stripDiacritics(text);
    return tokenizeFn(text);
  } };
}
var TokenSearch = class {
  static condition(_, options) {
    return options.useTokenSearch;
  }
  constructor(pattern2, options) {
    this.options = options;
    this.analyzer = createAnalyzer({
      isCaseSensitive: options.isCaseSensitive,
      ignoreDiacritics: options.ignoreDiacritics,
      tokenize: options.tokenize
    });
    const queryTerms = this.analyzer.tokenize(pattern2);
    const { df, fieldCount } = options._invertedIndex;
    this.termSearchers = [];
    this.idfWeights = [];
    for (const term of queryTerms) {
      this.termSearchers.push(new BitapSearch(term, {
        location: options.location,
        threshold: options.threshold,
        distance: options.distance,
        includeMatches: options.includeMatches,
        findAllMatches: options.findAllMatches,
        minMatchCharLength: options.minMatchCharLength,
        isCaseSensitive: options.isCaseSensitive,
        ignoreDiacritics: options.ignoreDiacritics,
        ignoreLocation: true
      }));
      const docFreq = df.get(term) || 0;
      const idf = Math.log(1 + (fieldCount - docFreq + 0.5) / (docFreq + 0.5));
      this.idfWeights.push(idf);
    }
    this.combineAll = options.tokenMatch === "all";
    this.numTerms = this.termSearchers.length;
    this.useMask = this.numTerms <= 31;
  }
  searchIn(text) {
    if (!this.termSearchers.length) return {
      isMatch: false,
      score: 1
    };
    const allIndices = [];
    let weightedScore = 0;
    let maxPossibleScore = 0;
    let matchedCount = 0;
    let matchedMask = 0;
    const matchedTerms = this.combineAll && !this.useMask ? /* @__PURE__ */ new Set() : null;
    for (let i = 0; i < this.termSearchers.length; i++) {
      const result = this.termSearchers[i].searchIn(text);
      const idf = this.idfWeights[i];
      maxPossibleScore += idf;
      if (result.isMatch) {
        matchedCount++;
        weightedScore += idf * (1 - result.score);
        if (result.indices) allIndices.push(...result.indices);
        if (this.combineAll) if (this.useMask) matchedMask |= 1 << i;
        else matchedTerms.add(i);
      }
    }
    if (matchedCount === 0) return {
      isMatch: false,
      score: 1
    };
    const normalized = maxPossibleScore > 0 ? 1 - weightedScore / maxPossibleScore : 0;
    const searchResult = {
      isMatch: true,
      score: Math.max(1e-3, normalized)
    };
    if (this.options.includeMatches && allIndices.length) searchResult.indices = mergeIndices(allIndices);
    if (this.combineAll) {
      if (this.useMask) searchResult.matchedMask = matchedMask;
      else searchResult.matchedTerms = matchedTerms;
      searchResult.termCount = this.numTerms;
    }
    return searchResult;
  }
};
function addField(index, text, docIdx, analyzer) {
  const tokens = analyzer.tokenize(text);
  if (!tokens.length) return;
  index.fieldCount++;
  index.docFieldCount.set(docIdx, (index.docFieldCount.get(docIdx) || 0) + 1);
  const distinctTerms = new Set(tokens);
  let perDocTerms = index.docTermFieldHits.get(docIdx);
  if (!perDocTerms) {
    perDocTerms = /* @__PURE__ */ new Map();
    index.docTermFieldHits.set(docIdx, perDocTerms);
  }
  for (const term of distinctTerms) {
    perDocTerms.set(term, (perDocTerms.get(term) || 0) + 1);
    index.df.set(term, (index.df.get(term) || 0) + 1);
  }
}
function ingestRecord(index, record, keyCount, analyzer) {
  const { i: docIdx, v, $: fields } = record;
  if (v !== void 0) {
    addField(index, v, docIdx, analyzer);
    return;
  }
  if (!fields) return;
  for (let keyIdx = 0; keyIdx < keyCount; keyIdx++) {
    const value = fields[keyIdx];
    if (!value) continue;
    if (Array.isArray(value)) for (const sub of value) addField(index, sub.v, docIdx, analyzer);
    else addField(index, value.v, docIdx, analyzer);
  }
}
function buildInvertedIndex(records, keyCount, analyzer) {
  const index = {
    fieldCount: 0,
    df: /* @__PURE__ */ new Map(),
    docFieldCount: /* @__PURE__ */ new Map(),
    docTermFieldHits: /* @__PURE__ */ new Map()
  };
  for (const record of records) ingestRecord(index, record, keyCount, analyzer);
  return index;
}
function addToInvertedIndex(index, record, keyCount, analyzer) {
  ingestRecord(index, record, keyCount, analyzer);
}
function removeFromInvertedIndex(index, docIdx) {
  const fieldCount = index.docFieldCount.get(docIdx);
  if (fieldCount === void 0) return;
  index.fieldCount -= fieldCount;
  index.docFieldCount.delete(docIdx);
  const perDocTerms = index.docTermFieldHits.get(docIdx);
  if (!perDocTerms) return;
  for (const [term, hits] of perDocTerms) {
    const next = (index.df.get(term) || 0) - hits;
    if (next <= 0) index.df.delete(term);
    else index.df.set(term, next);
  }
  index.docTermFieldHits.delete(docIdx);
}
function removeAndShiftInvertedIndex(index, removedIndices) {
  if (removedIndices.length === 0) return;
  const sorted = Array.from(new Set(removedIndices)).sort((a, b) => a - b);
  for (const idx of sorted) removeFromInvertedIndex(index, idx);
  const shift = (oldIdx) => {
    let lo = 0;
    let hi = sorted.length;
    while (lo < hi) {
      const mid = lo + hi >>> 1;
      if (sorted[mid] < oldIdx) lo = mid + 1;
      else hi = mid;
    }
    return oldIdx - lo;
  };
  const firstRemoved = sorted[0];
  const shiftedDocFieldCount = /* @__PURE__ */ new Map();
  for (const [oldKey, count] of index.docFieldCount) shiftedDocFieldCount.set(oldKey > firstRemoved ? shift(oldKey) : oldKey, count);
  index.docFieldCount = shiftedDocFieldCount;
  const shiftedDocTermFieldHits = /* @__PURE__ */ new Map();
  for (const [oldKey, terms] of index.docTermFieldHits) shiftedDocTermFieldHits.set(oldKey > firstRemoved ? shift(oldKey) : oldKey, terms);
  index.docTermFieldHits = shiftedDocTermFieldHits;
}
var Fuse = class {
  constructor(docs, options, index) {
    this.options = {
      ...Config,
      ...options
    };
    if (this.options.useExtendedSearch && false) ;
    if (this.options.useTokenSearch && false) ;
    this._keyStore = new KeyStore(this.options.keys);
    this._docs = docs;
    this._myIndex = null;
    this._invertedIndex = null;
    this.setCollection(docs, index);
    this._lastQuery = null;
    this._lastSearcher = null;
  }
  _getSearcher(query) {
    if (this._lastQuery === query) return this._lastSearcher;
    const searcher = createSearcher(query, this._invertedIndex ? {
      ...this.options,
      _invertedIndex: this._invertedIndex
    } : this.options);
    this._lastQuery = query;
    this._lastSearcher = searcher;
    return searcher;
  }
  setCollection(docs, index) {
    this._docs = docs;
    if (index && !(index instanceof FuseIndex)) throw new Error(INCORRECT_INDEX_TYPE);
    this._myIndex = index || createIndex(this.options.keys, this._docs, {
      getFn: this.options.getFn,
      fieldNormWeight: this.options.fieldNormWeight
    });
    if (this.options.useTokenSearch) {
      const analyzer = createAnalyzer({
        isCaseSensitive: this.options.isCaseSensitive,
        ignoreDiacritics: this.options.ignoreDiacritics,
        tokenize: this.options.tokenize
      });
      this._invertedIndex = buildInvertedIndex(this._myIndex.records, this._myIndex.keys.length, analyzer);
    }
    this._invalidateSearcherCache();
  }
  add(doc) {
    if (!isDefined(doc)) return;
    this._docs.push(doc);
    const record = this._myIndex.add(doc, this._docs.length - 1);
    if (this._invertedIndex && record) {
      const analyzer = createAnalyzer({
        isCaseSensitive: this.options.isCaseSensitive,
        ignoreDiacritics: this.options.ignoreDiacritics,
        tokenize: this.options.tokenize
      });
      addToInvertedIndex(this._invertedIndex, record, this._myIndex.keys.length, analyzer);
    }
    this._invalidateSearcherCache();
  }
  remove(predicate = () => false) {
    const results = [];
    const indicesToRemove = [];
    for (let i = 0, len = this._docs.length; i < len; i += 1) if (predicate(this._docs[i], i)) {
      results.push(this._docs[i]);
      indicesToRemove.push(i);
    }
    if (indicesToRemove.length) {
      if (this._invertedIndex) removeAndShiftInvertedIndex(this._invertedIndex, indicesToRemove);
      const toRemove = new Set(indicesToRemove);
      this._docs = this._docs.filter((_, i) => !toRemove.has(i));
      this._myIndex.removeAll(indicesToRemove);
      this._invalidateSearcherCache();
    }
    return results;
  }
  removeAt(idx) {
    if (!Number.isInteger(idx) || idx < 0 || idx >= this._docs.length) throw new Error(INVALID_DOC_INDEX);
    if (this._invertedIndex) removeAndShiftInvertedIndex(this._invertedIndex, [idx]);
    const doc = this._docs.splice(idx, 1)[0];
    this._myIndex.removeAt(idx);
    this._invalidateSearcherCache();
    return doc;
  }
  _invalidateSearcherCache() {
    this._lastQuery = null;
    this._lastSearcher = null;
  }
  getIndex() {
    return this._myIndex;
  }
  _normalizedKeys() {
    return this._myIndex.keys.map((key) => this._keyStore.get(key.id) || key);
  }
  search(query, options) {
    const { limit = -1 } = options || {};
    const { includeMatches, includeScore, shouldSort, sortFn, ignoreFieldNorm } = this.options;
    if (isString(query) && !query.trim()) {
      let docs = this._docs.map((item, idx) => ({
        item,
        refIndex: idx
      }));
      if (isNumber(limit) && limit > -1) docs = docs.slice(0, limit);
      return docs;
    }
    const useHeap = shouldSort && isNumber(limit) && limit > 0 && isString(query);
    const comparator = sortFn;
    const stable = (a, b) => comparator(a, b) || a.idx - b.idx;
    let results;
    if (useHeap) {
      const heap = new MaxHeap(limit, stable);
      if (isString(this._docs[0])) this._searchStringList(query, {
        heap,
        ignoreFieldNorm
      });
      else this._searchObjectList(query, {
        heap,
        ignoreFieldNorm
      });
      results = heap.extractSorted();
    } else {
      results = isString(query) ? isString(this._docs[0]) ? this._searchStringList(query) : this._searchObjectList(query) : this._searchLogical(query);
      computeScore(results, { ignoreFieldNorm });
      if (shouldSort) results.sort(isString(query) ? stable : comparator);
      if (isNumber(limit) && limit > -1) results = results.slice(0, limit);
    }
    return format(results, this._docs, {
      includeMatches,
      includeScore
    });
  }
  _searchStringList(query, { heap, ignoreFieldNorm } = {}) {
    const searcher = this._getSearcher(query);
    const requireAllTokens = this.options.useTokenSearch && this.options.tokenMatch === "all";
    const { records } = this._myIndex;
    const results = heap ? null : [];
    records.forEach(({ v: text, i: idx, n: norm2 }) => {
      if (!isDefined(text)) return;
      const searchResult = searcher.searchIn(text);
      if (searchResult.isMatch) {
        const match = {
          score: searchResult.score,
          value: text,
          norm: norm2,
          indices: searchResult.indices
        };
        if (requireAllTokens) {
          match.matchedMask = searchResult.matchedMask;
          match.matchedTerms = searchResult.matchedTerms;
          match.termCount = searchResult.termCount;
        }
        const matches = [match];
        if (!requireAllTokens || this._coversAllTokens(matches)) {
          const result = {
            item: text,
            idx,
            matches
          };
          if (heap) {
            result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
            heap.insert(result);
          } else results.push(result);
        }
      }
    });
    return results;
  }
  _searchLogical(query) {
    const expression = parse2(query, this.options);
    const keys = this._normalizedKeys();
    const evaluate = (node, item, idx) => {
      if (!("children" in node)) {
        const { keyId, searcher } = node;
        let matches;
        if (keyId === null) {
          matches = [];
          keys.forEach((key, keyIndex) => {
            matches.push(...this._findMatches({
              key,
              value: item[keyIndex],
              searcher
            }));
          });
        } else matches = this._findMatches({
          key: this._keyStore.get(keyId),
          value: this._myIndex.getValueForItemAtKeyId(item, keyId),
          searcher
        });
        if (matches && matches.length) return [{
          idx,
          item,
          matches
        }];
        return [];
      }
      const { children, operator } = node;
      const res = [];
      for (let i = 0, len = children.length; i < len; i += 1) {
        const child = children[i];
        const result = evaluate(child, item, idx);
        if (result.length) res.push(...result);
        else if (operator === LogicalOperator.AND) return [];
      }
      return res;
    };
    const records = this._myIndex.records;
    const resultMap = /* @__PURE__ */ new Map();
    const results = [];
    records.forEach(({ $: item, i: idx }) => {
      if (isDefined(item)) {
        const expResults = evaluate(expression, item, idx);
        if (expResults.length) {
          if (!resultMap.has(idx)) {
            resultMap.set(idx, {
              idx,
              item,
              matches: []
            });
            results.push(resultMap.get(idx));
          }
          expResults.forEach(({ matches }) => {
            resultMap.get(idx).matches.push(...matches);
          });
        }
      }
    });
    return results;
  }
  _searchObjectList(query, { heap, ignoreFieldNorm } = {}) {
    const searcher = this._getSearcher(query);
    const requireAllTokens = this.options.useTokenSearch && this.options.tokenMatch === "all";
    const { records } = this._myIndex;
    const keys = this._normalizedKeys();
    const results = heap ? null : [];
    records.forEach(({ $: item, i: idx }) => {
      if (!isDefined(item)) return;
      const matches = [];
      let anyKeyFailed = false;
      let hasInverse = false;
      keys.forEach((key, keyIndex) => {
        const keyMatches = this._findMatches({
          key,
          value: item[keyIndex],
          searcher
        });
        if (keyMatches.length) {
          matches.push(...keyMatches);
          if (keyMatches[0].hasInverse) hasInverse = true;
        } else anyKeyFailed = true;
      });
      if (hasInverse && anyKeyFailed) return;
      if (matches.length && (!requireAllTokens || this._coversAllTokens(matches))) {
        const result = {
          idx,
          item,
          matches
        };
        if (heap) {
          result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
          heap.insert(result);
        } else results.push(result);
      }
    });
    return results;
  }
  _findMatches({ key, value, searcher }) {
    if (!isDefined(value)) return [];
    const matches = [];
    if (isArray(value)) value.forEach(({ v: text, i: idx, n: norm2 }) => {
      if (!isDefined(text)) return;
      const searchResult = searcher.searchIn(text);
      if (searchResult.isMatch) {
        const match = {
          score: searchResult.score,
          key,
          value: text,
          idx,
          norm: norm2,
          indices: searchResult.indices,
          hasInverse: searchResult.hasInverse
        };
        if (searchResult.termCount !== void 0) {
          match.matchedMask = searchResult.matchedMask;
          match.matchedTerms = searchResult.matchedTerms;
          match.termCount = searchResult.termCount;
        }
        matches.push(match);
      }
    });
    else {
      const { v: text, n: norm2 } = value;
      const searchResult = searcher.searchIn(text);
      if (searchResult.isMatch) {
        const match = {
          score: searchResult.score,
          key,
          value: text,
          norm: norm2,
          indices: searchResult.indices,
          hasInverse: searchResult.hasInverse
        };
        if (searchResult.termCount !== void 0) {
          match.matchedMask = searchResult.matchedMask;
          match.matchedTerms = searchResult.matchedTerms;
          match.termCount = searchResult.termCount;
        }
        matches.push(match);
      }
    }
    return matches;
  }
  _coversAllTokens(matches) {
    const termCount = matches.length ? matches[0].termCount : void 0;
    if (termCount === void 0) return true;
    if (termCount <= 31) {
      let coverage2 = 0;
      for (let i = 0; i < matches.length; i++) coverage2 |= matches[i].matchedMask || 0;
      return coverage2 === 2 ** termCount - 1;
    }
    const coverage = /* @__PURE__ */ new Set();
    for (let i = 0; i < matches.length; i++) {
      const terms = matches[i].matchedTerms;
      if (terms) for (const t of terms) coverage.add(t);
    }
    return coverage.size === termCount;
  }
};
Fuse.version = "7.5.0";
Fuse.createIndex = createIndex;
Fuse.parseIndex = parseIndex;
Fuse.config = Config;
Fuse.match = function(pattern2, text, options) {
  if (options && options.useTokenSearch) throw new Error(FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED);
  return createSearcher(pattern2, {
    ...Config,
    ...options
  }).searchIn(text);
};
Fuse.parseQuery = parse2;
register(ExtendedSearch);
register(TokenSearch);
Fuse.use = function(...plugins) {
  plugins.forEach((plugin) => register(plugin));
};
var entry_default = Fuse;

// src/matching/edit-distance.ts
var LONGEST2 = 512;
var BITS = 32;
var MOST_WORDS2 = LONGEST2 / BITS;
var pattern = "";
var letters = new Uint16Array(65536);
var places = new Int32Array((LONGEST2 + 1) * MOST_WORDS2);
var grows = new Int32Array(MOST_WORDS2);
var shrinks = new Int32Array(MOST_WORDS2);
var stays = new Int32Array(MOST_WORDS2);
var equal = new Int32Array(MOST_WORDS2);
function editDistance(a, b, bound) {
  if (a === b) return 0;
  const over = bound + 1;
  if (Math.abs(a.length - b.length) > bound || a.length > LONGEST2 || b.length > LONGEST2) return over;
  if (a === "") return b.length;
  if (a !== pattern) learn(a);
  return a.length <= BITS ? inOneWord(a.length, b, bound) : inWords(a.length, b, bound);
}
function inOneWord(length, b, bound) {
  const bottom = 1 << length - 1;
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  let distance = length;
  for (let j = 0; j < b.length; j++) {
    const match = places[letters[b.charCodeAt(j)] * MOST_WORDS2];
    const swapped = (~diagonal & match) << 1 & before;
    diagonal = (match & up) + up ^ up | match | down | swapped;
    const more = down | ~(diagonal | up);
    const less = diagonal & up;
    if ((more & bottom) !== 0) distance++;
    else if ((less & bottom) !== 0) distance--;
    if (distance - (b.length - 1 - j) > bound) return bound + 1;
    const right = more << 1 | 1;
    up = less << 1 | ~(diagonal | right);
    down = right & diagonal;
    before = match;
  }
  return distance;
}
function inWords(length, b, bound) {
  const words = Math.ceil(length / BITS);
  const bottom = 1 << (length - 1) % BITS;
  grows.fill(-1, 0, words);
  shrinks.fill(0, 0, words);
  stays.fill(0, 0, words);
  equal.fill(0, 0, words);
  let distance = length;
  for (let j = 0; j < b.length; j++) {
    const letter = letters[b.charCodeAt(j)] * MOST_WORDS2;
    let plus = 1;
    let minus = 0;
    let swap = 0;
    let more = 0;
    let less = 0;
    for (let w = 0; w < words; w++) {
      const up = grows[w];
      const down = shrinks[w];
      const match = places[letter + w];
      const moved = ~stays[w] & match;
      const swapped = (moved << 1 | swap) & equal[w];
      const same = match | minus;
      const diagonal = (same & up) + up ^ up | same | down | swapped;
      more = down | ~(diagonal | up);
      less = diagonal & up;
      const right = more << 1 | plus;
      grows[w] = less << 1 | minus | ~(diagonal | right);
      shrinks[w] = right & diagonal;
      stays[w] = diagonal;
      equal[w] = match;
      plus = more >>> BITS - 1;
      minus = less >>> BITS - 1;
      swap = moved >>> BITS - 1;
    }
    if ((more & bottom) !== 0) distance++;
    else if ((less & bottom) !== 0) distance--;
    if (distance - (b.length - 1 - j) > bound) return bound + 1;
  }
  return distance;
}
function learn(text) {
  for (let i = 0; i < pattern.length; i++) letters[pattern.charCodeAt(i)] = 0;
  places.fill(0, 0, (pattern.length + 1) * MOST_WORDS2);
  let known = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (letters[code] === 0) letters[code] = ++known;
    const at = letters[code] * MOST_WORDS2 + Math.floor(i / BITS);
    places[at] = places[at] | 1 << i % BITS;
  }
  pattern = text;
}

// src/matching/guards.ts
function numbersAgree(query, candidate) {
  return numbersOf(query) === numbersOf(candidate);
}
function numbersOf(text) {
  return text.match(/\d+/g)?.join(" ") ?? "";
}
function differingWords(query, candidate) {
  const from = query.split(" ");
  const to = candidate.split(" ");
  if (from.length !== to.length) return null;
  return from.flatMap((word, i) => word === to[i] ? [] : [{ query: word, candidate: to[i] }]);
}
var PREFIXES = [
  "di",
  "tri",
  "tetra",
  "penta",
  "hexa",
  "hepta",
  "octa",
  "nona",
  "deca",
  "mono",
  "bi",
  "bis",
  "tris",
  "poly",
  "oligo",
  "iso",
  "neo",
  "nor",
  "cyclo",
  "hydro",
  "dehydro",
  "de",
  "per",
  "hydroxy",
  "oxo",
  "oxy",
  "thio",
  "amino",
  "nitro",
  "meth",
  "methyl",
  "eth",
  "ethyl",
  "prop",
  "but",
  "pent",
  "hex",
  "hept",
  "oct",
  "acet",
  "acetyl",
  "allo",
  "epi",
  "homo",
  "pro",
  "pre",
  "retro",
  "sesqui",
  "un",
  "non",
  "ortho",
  "meta",
  "para",
  "alpha",
  "beta",
  "gamma",
  "bio",
  "sub",
  "super",
  "dec",
  "undec",
  "dodec",
  "lip"
];
var ENDINGS = [
  "ate",
  "ite",
  "ide",
  "ane",
  "ene",
  "yne",
  "ine",
  "one",
  "ol",
  "al",
  "ose",
  "ase",
  "yl",
  "oyl",
  "ylene",
  "ic",
  "ous",
  "oate",
  "oic",
  "eth",
  "icone",
  "iconol",
  "ium",
  "anol",
  "enol",
  "amide",
  "amine",
  "oside",
  "osine",
  "onium"
];
var SERIES = [
  "meth",
  "eth",
  "prop",
  "but",
  "pent",
  "hex",
  "hept",
  "oct",
  "capr",
  "capro",
  "capry",
  "lau",
  "myri",
  "palm",
  "stear",
  "ole",
  "behen",
  "ceto",
  "cet",
  "cete",
  "lin",
  "arach"
];
function areOpposites({ query, candidate }) {
  return differInPrefix(query, candidate) || differInEnding(query, candidate) || differInSeries(query, candidate);
}
function isCompound(word, isWord) {
  return PREFIXES.some(
    (prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_STEM && isWord(word.slice(prefix.length))
  );
}
var SHORTEST_STEM = 5;
function differInPrefix(a, b) {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.endsWith(shorter) && PREFIXES.includes(longer.slice(0, longer.length - shorter.length))) return true;
  return PREFIXES.some(
    (p) => a.startsWith(p) && PREFIXES.some((q) => p !== q && b.startsWith(q) && a.slice(p.length) === b.slice(q.length))
  );
}
function differInEnding(a, b) {
  return ENDINGS.some(
    (p) => a.endsWith(p) && ENDINGS.some((q) => p !== q && b.endsWith(q) && sameStem(a.slice(0, -p.length), b.slice(0, -q.length)))
  );
}
function sameStem(a, b) {
  return a === b && a.length > 2;
}
function differInSeries(a, b) {
  const [from, to] = withoutCommonPrefix(a, b);
  return differInChain(from, to) || differInChain(a, b);
}
function withoutCommonPrefix(a, b) {
  const prefix = PREFIXES.filter((p) => a.startsWith(p) && b.startsWith(p)).sort((p, q) => q.length - p.length)[0] ?? "";
  return [a.slice(prefix.length), b.slice(prefix.length)];
}
function differInChain(a, b) {
  return SERIES.some(
    (p) => a.startsWith(p) && SERIES.some(
      (q) => p !== q && b.startsWith(q) && a.slice(p.length) === b.slice(q.length) && a.length - p.length > 1
    )
  );
}

// src/matching/letters.ts
var LETTERS2 = 26;
var OTHER_BITS = 32 - LETTERS2;
function lettersOf(text) {
  let letters2 = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    letters2 |= 1 << (code >= 97 && code <= 122 ? code - 97 : LETTERS2 + code % OTHER_BITS);
  }
  return letters2;
}
function fewestEdits(a, b) {
  return Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
}
function bitsIn(word) {
  const pairs = word - (word >>> 1 & 1431655765);
  const fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
  return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
}

// src/matching/name-index.ts
init_name();

// src/matching/trigram-index.ts
var TRIGRAMS_AN_EDIT = 4;
var FEWEST_TRIGRAMS = 8;
var CHARACTER_BITS = 6;
var GRAM_BITS = 3 * CHARACTER_BITS;
var GRAMS = 1 << GRAM_BITS;
var OTHERS = 38;
var OTHER_NUMBERS = (1 << CHARACTER_BITS) - OTHERS;
function createTrigramIndex(entries) {
  const { starts, postings } = postingsOf(entries);
  const beginnings = beginningsOf(entries);
  const shared = new Uint16Array(entries.length);
  const touched = new Uint32Array(entries.length);
  const frequency = (gram) => starts[gram + 1] - starts[gram];
  const firstOfLength = (length) => beginnings[Math.max(0, Math.min(length, beginnings.length - 1))];
  function nearest(text, count, slack, edits) {
    const rarest = [...new Set(trigramsOf(text))].filter((gram) => frequency(gram) > 0).sort((a, b) => frequency(a) - frequency(b)).slice(0, Math.max(FEWEST_TRIGRAMS, edits * TRIGRAMS_AN_EDIT + 1));
    const first = firstOfLength(text.length - slack);
    const behind = firstOfLength(text.length + slack + 1);
    let found2 = 0;
    for (const gram of rarest) {
      const end = starts[gram + 1];
      for (let at = firstFrom(postings, first, starts[gram], end); at < end; at++) {
        const entry = postings[at];
        if (entry >= behind) break;
        const before = shared[entry];
        if (before === 0) touched[found2++] = entry;
        shared[entry] = before + 1;
      }
    }
    const best = topOf(touched.subarray(0, found2), shared, rarest.length, count);
    for (let i = 0; i < found2; i++) shared[touched[i]] = 0;
    return best;
  }
  return { nearest };
}
function beginningsOf(entries) {
  const longest = entries.at(-1)?.length ?? 0;
  const beginnings = new Uint32Array(longest + 2).fill(entries.length);
  for (let at = entries.length - 1; at >= 0; at--) beginnings[entries[at].length] = at;
  for (let length = longest; length >= 0; length--)
    beginnings[length] = Math.min(beginnings[length], beginnings[length + 1]);
  return beginnings;
}
function firstFrom(row, number, start, end) {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = low + high >>> 1;
    if (row[middle] < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
function postingsOf(entries) {
  const starts = new Uint32Array(GRAMS + 1);
  eachGram(entries, (gram) => {
    starts[gram + 1] = starts[gram + 1] + 1;
  });
  for (let gram = 0; gram < GRAMS; gram++) starts[gram + 1] = starts[gram + 1] + starts[gram];
  const next = starts.slice();
  const postings = new Uint32Array(starts[GRAMS]);
  eachGram(entries, (gram, entry) => {
    postings[next[gram]] = entry;
    next[gram] = next[gram] + 1;
  });
  return { starts, postings };
}
function eachGram(entries, visit) {
  const seenIn = new Int32Array(GRAMS);
  for (let entry = 0; entry < entries.length; entry++) {
    const text = entries[entry];
    let gram = numberAt(text, 0);
    for (let i = 1; i <= text.length; i++) {
      gram = gramBehind(gram, text, i);
      if (seenIn[gram] === entry + 1) continue;
      seenIn[gram] = entry + 1;
      visit(gram, entry);
    }
  }
}
function topOf(entries, score, highest, count) {
  const places2 = new Uint32Array(highest + 2);
  for (let i = 0; i < entries.length; i++) {
    const own = score[entries[i]];
    places2[own] = places2[own] + 1;
  }
  for (let own = highest, before = 0; own > 0; own--) {
    const many = places2[own];
    places2[own] = before;
    before += many;
  }
  const top = new Uint32Array(Math.min(count, entries.length));
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const own = score[entry];
    const place2 = places2[own];
    if (place2 >= top.length) continue;
    top[place2] = entry;
    places2[own] = place2 + 1;
  }
  return top;
}
function trigramsOf(text) {
  const grams = [];
  let gram = numberAt(text, 0);
  for (let i = 1; i <= text.length; i++) {
    gram = gramBehind(gram, text, i);
    grams.push(gram);
  }
  return grams;
}
function gramBehind(gram, text, at) {
  return (gram << CHARACTER_BITS | numberAt(text, at)) & GRAMS - 1;
}
function numberAt(text, at) {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 0 : OTHERS + code % OTHER_NUMBERS;
}

// src/matching/name-index.ts
function createNameIndex(catalogue) {
  let made = null;
  return () => {
    made ??= indexOf(catalogue);
    return made;
  };
}
function indexOf(catalogue) {
  const entries = catalogue.names.map(({ key, ingredient }) => ({ text: comparable(key), ingredient })).sort((a, b) => a.text.length - b.text.length);
  const texts = entries.map(({ text }) => text);
  return { entries, letters: Int32Array.from(texts, lettersOf), trigrams: createTrigramIndex(texts) };
}
var COMPARABLE = /^[a-z\d]+(?: [a-z\d]+)*$/;
function comparable(nameKey2) {
  return COMPARABLE.test(nameKey2) ? nameKey2 : wordsOf(nameKey2).join(" ");
}

// src/matching/likeness.ts
var BUDGETS = [
  { under: 6, edits: 0 },
  { under: 8, edits: 1 },
  { under: 20, edits: 2 },
  { under: Number.POSITIVE_INFINITY, edits: 3 }
];
var CANDIDATES = 200;
var FINALISTS = 12;
var SUGGESTION_SLACK = 3;
var SUGGESTIONS = 3;
var CLEAR_LEAD = 1;
var WIDE_LEAD = 2;
var SHORT_NAME = 10;
var LONGEST_REPAIRED = 200;
var LONGEST_PATTERN = 32;
function createLikeness(catalogue, names2) {
  function near(key) {
    const text = comparable(key);
    if (text.length < 3 || text.length > LONGEST_REPAIRED) return { repair: null, suggestions: [] };
    const budget = budgetOf(text);
    const nearest = nearestTo(text, budget, names2());
    if (nearest.length === 0) return { repair: null, suggestions: [] };
    const ranked = rank(text, nearest);
    const suggestions = [
      ...new Set(ranked.filter((entry) => entry.distance <= text.length / 3).map((entry) => entry.ingredient))
    ];
    return {
      repair: budget === 0 ? null : decide(text, ranked, budget, catalogue),
      suggestions: suggestions.slice(0, SUGGESTIONS)
    };
  }
  return { near };
}
function nearestTo(text, budget, { entries, letters: letters2, trigrams }) {
  const own = lettersOf(text);
  let reach = budget + SUGGESTION_SLACK;
  const found2 = [];
  for (const at of trigrams.nearest(text, CANDIDATES, reach, budget + WIDE_LEAD - 1)) {
    if (fewestEdits(own, letters2[at]) > reach) continue;
    const entry = entries[at];
    const distance = editDistance(text, entry.text, reach);
    if (distance > reach) continue;
    found2.push({ text: entry.text, ingredient: entry.ingredient, distance });
    if (distance <= budget) reach = Math.min(reach, distance + WIDE_LEAD);
  }
  return found2.filter(({ distance }) => distance <= reach).sort((a, b) => a.distance - b.distance).slice(0, FINALISTS);
}
function budgetOf(text) {
  return BUDGETS.find(({ under }) => text.length < under)?.edits ?? 0;
}
function rank(text, nearest) {
  const isDecided = nearest.every((entry, n) => entry.distance !== nearest[n + 1]?.distance);
  if (isDecided) return nearest;
  const fuse = new entry_default(nearest, {
    keys: ["text"],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
    shouldSort: false
  });
  const scores = new Map(fuse.search(text.slice(0, LONGEST_PATTERN)).map(({ refIndex, score }) => [refIndex, score]));
  return nearest.map((entry, at) => ({ entry, score: scores.get(at) ?? 1 })).sort((a, b) => a.entry.distance - b.entry.distance || a.score - b.score).map(({ entry }) => entry);
}
function decide(text, ranked, budget, catalogue) {
  const best = ranked[0];
  if (best === void 0 || best.distance > budget || best.distance === 0) return null;
  const rival = ranked.find((entry) => entry.ingredient !== best.ingredient);
  const lead = rival === void 0 ? Number.POSITIVE_INFINITY : rival.distance - best.distance;
  if (lead < CLEAR_LEAD || text.length < SHORT_NAME && best.distance > 1 && lead < WIDE_LEAD) return null;
  if (!numbersAgree(text, best.text) || !isMisprint(text, best.text, lead, catalogue)) return null;
  return { ingredient: best.ingredient, distance: best.distance, confidence: confidenceOf(text, best, rival) };
}
function isMisprint(query, candidate, lead, catalogue) {
  const pairs = differingWords(query, candidate);
  if (pairs !== null) return pairs.every((pair) => isMisprintedWord(pair, lead, catalogue));
  const expected = new Set(candidate.split(" "));
  return query.split(" ").every((word) => expected.has(word) || !catalogue.hasInciWord(word));
}
var MOST_EDITS_A_WORD = 2;
var ABBREVIATION = 3;
var SHORT_WORD = 7;
function isMisprintedWord(pair, lead, catalogue) {
  if (catalogue.hasInciWord(pair.query) || areOpposites(pair)) return false;
  if (isCompound(pair.query, catalogue.hasInciWord)) return false;
  if (pair.candidate.length <= ABBREVIATION && pair.query.length === pair.candidate.length) return false;
  const shorter = Math.min(pair.query.length, pair.candidate.length);
  const isShort = pair.candidate.length <= ABBREVIATION || shorter < SHORT_WORD && lead < WIDE_LEAD;
  const most = isShort ? 1 : MOST_EDITS_A_WORD;
  return editDistance(pair.query, pair.candidate, most) <= most;
}
function confidenceOf(text, best, rival) {
  const perLetter = best.distance / text.length;
  const lead = rival === void 0 ? 3 : Math.min(3, rival.distance - best.distance);
  const confidence = 0.99 - perLetter * 0.4 - (3 - lead) * 0.01;
  return Math.round(Math.max(0.5, confidence) * 100) / 100;
}

// src/matching/search.ts
init_name();
var CANDIDATES2 = 300;
var THRESHOLD = 0.4;
var LONGEST_PATTERN2 = 32;
function createSearch(names2) {
  return {
    find(query) {
      const text = comparable(nameKey(query)).slice(0, LONGEST_PATTERN2);
      if (text === "") return [];
      const { entries, trigrams } = names2();
      const near = Array.from(
        trigrams.nearest(text, CANDIDATES2, Number.POSITIVE_INFINITY, text.length),
        (at) => entries[at]
      );
      const beginning = entries.filter((entry) => entry.text.startsWith(text));
      const fuse = new entry_default([.../* @__PURE__ */ new Set([...beginning, ...near])], {
        keys: ["text"],
        ignoreLocation: true,
        threshold: THRESHOLD
      });
      return [...new Set(fuse.search(text).map(({ item }) => item.ingredient))];
    }
  };
}

// src/main/service.ts
async function loadService(inputs, database, isReady) {
  const { db, built, notKept } = await ensureDatabase(inputs, database);
  try {
    return { service: serviceOf(loadCatalogue(db), db, inputs.engine, isReady), built, notKept };
  } finally {
    db.close();
  }
}
function serviceOf(catalogue, db, engine, isReady) {
  const names2 = createNameIndex(catalogue);
  const search2 = createSearch(names2);
  return {
    check: createCheck(catalogue, createLikeness(catalogue, names2)),
    catalogue,
    search: (query) => search2.find(query),
    dataset: { ...readDataset(db), engine },
    overlay: readOverlay(db),
    isReady
  };
}
var FIRST_LABEL = "Water";
async function prepare({ catalogue, check, search: search2 }, pause) {
  const pieces = [
    () => catalogue.byTightName(""),
    () => catalogue.nameOrder,
    () => catalogue.ambiguousOrder,
    () => catalogue.hasWord(""),
    () => search2(FIRST_LABEL),
    () => atOnce(check({ ingredients: FIRST_LABEL }))
  ];
  for (const make of pieces) {
    make();
    await pause();
  }
}

// src/main/paths.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { join as join4 } from "node:path";
var ROOT = join4(import.meta.dirname, "..", "..");
var DEFAULT_DATABASE = join4(ROOT, "dist", "porewise.db");
var PAGE_FOLDER = join4(ROOT, "dist", "page");
var OPENAPI_FILE = join4(ROOT, "openapi.yaml");
var EXAMPLE_ANSWERS_FILE = join4(ROOT, "src", "http", "example-answers.json");
var ENGINE_VERSION = JSON.parse(readFileSync3(join4(ROOT, "package.json"), "utf8")).version;
var INPUTS = {
  data: join4(ROOT, "data"),
  migrations: join4(ROOT, "migrations"),
  engine: ENGINE_VERSION
};

// src/http/present.ts
var NOTICE = "Porewise reads ingredient lists and compares them with published grades, most of them from rabbit ears in the 1970s and 80s. It does not test products and gives no medical advice.";
function presentClogging({ noncomedogenic }) {
  return noncomedogenic.offences.map(({ finding, reason }) => {
    const { position, product, id, name, text, mayContain } = presentOffender(finding);
    const { grade } = finding;
    return {
      position,
      product,
      id,
      name,
      text,
      mayContain,
      reason,
      grade: grade?.value ?? 0,
      basis: grade?.basis ?? "none",
      code: "grade_at_threshold"
    };
  });
}
function presentOils({ oilFree }) {
  const offenders = [];
  for (const { finding, reason } of oilFree.offences) {
    const { position, product, id, name, text, mayContain } = presentOffender(finding);
    const { oil } = finding;
    if (oil === null) continue;
    offenders.push({ position, product, id, name, text, mayContain, reason, oil, code: "oil_kind" });
  }
  return offenders;
}
function presentRest(result, dataset) {
  return {
    actives: result.actives.flatMap(({ finding, kind, note }) => {
      const { ingredient } = finding.match;
      return ingredient === null ? [] : [{ position: finding.position, id: ingredient.id, name: ingredient.name, kind, note }];
    }),
    ignored: [...result.ignored],
    coverage: result.coverage,
    claims: [...result.claims],
    usage: result.usage,
    usageCounted: result.policy.noncomedogenic === "weighted",
    policy: result.policy,
    dataset,
    notice: NOTICE
  };
}
function presentOffender({ position, product, match, text, section }) {
  const { ingredient } = match;
  return {
    position,
    product,
    id: ingredient?.id ?? null,
    name: ingredient?.name ?? null,
    text,
    mayContain: section === "may_contain"
  };
}
function presentRecognised({ match, class: own, oil, grade }, threshold) {
  return {
    match: {
      kind: match.kind,
      id: match.ingredient?.id ?? null,
      name: match.ingredient?.name ?? null,
      confidence: match.confidence,
      distance: match.distance,
      suggestions: match.suggestions.map(({ id, name }) => ({ id, name }))
    },
    class: own?.id ?? null,
    oil,
    grade: presentGrade(grade, threshold)
  };
}
function presentGrade(grade, threshold) {
  if (grade === null)
    return { value: null, low: null, high: null, basis: "none", traced: false, contested: false, sources: 0 };
  const { value, low, high, basis, traced, sources } = grade;
  return { value, low, high, basis, traced, contested: isContested(grade, threshold), sources, ...originOf(grade) };
}
function originOf({ origin }) {
  return origin === void 0 ? {} : { origin };
}

// src/http/check-json.ts
var contested = /* @__PURE__ */ new WeakMap();
var uncontested = /* @__PURE__ */ new WeakMap();
var PLAIN4 = /^[ !#-[\]-~]*$/;
function checkJson(result, dataset) {
  const { threshold } = result.policy;
  const findings = result.findings.map((finding) => findingJson(finding, threshold)).join(",");
  const rest = JSON.stringify(presentRest(result, dataset));
  return `{${claimsJson(result)},"ingredients":[${findings}],${rest.slice(1)}`;
}
function claimsJson(result) {
  const noncomedogenic = verdictJson(result.noncomedogenic, presentClogging(result));
  const oilFree = verdictJson(result.oilFree, presentOils(result));
  return `"noncomedogenic":${noncomedogenic},"oilFree":${oilFree},"products":${JSON.stringify(result.products)}`;
}
function verdictJson({ verdict, leaning, summary, unresolved }, offenders) {
  const open2 = unresolved.map(unresolvedJson).join(",");
  return `{"verdict":"${verdict}","leaning":"${leaning}","summary":${quoted(summary)},"unresolved":[${open2}],"offenders":${JSON.stringify(offenders)}}`;
}
function unresolvedJson({ finding, product, code }) {
  const id = quoted(finding?.match.ingredient?.id);
  const own = quoted(finding?.class?.id);
  return `{"position":${finding?.position ?? null},"product":${product},"text":${quoted(finding?.text)},"id":${id},"class":${own},"code":"${code}"}`;
}
function findingJson(finding, threshold) {
  const written = finding.grade !== null && isContested(finding.grade, threshold) ? contested : uncontested;
  let recognised = written.get(finding.match);
  if (recognised === void 0) {
    recognised = JSON.stringify(presentRecognised(finding, threshold)).slice(1);
    written.set(finding.match, recognised);
  }
  const { position, element, text, start, end, section, product, percent } = finding;
  return `{"position":${position},"element":${element},"text":${quoted(text)},"start":${start},"end":${end},"section":"${section}","product":${product},"percent":${percent},${recognised}`;
}
function quoted(text) {
  if (text === void 0) return "null";
  return PLAIN4.test(text) ? `"${text}"` : JSON.stringify(text);
}

// src/http/schemas/check.ts
init_esm();

// src/http/schemas/enumerations.ts
init_esm();
init_ingredient();

// src/core/label/reading.ts
var IGNORED_REASONS = ["negative_list", "marketing", "header", "footnote", "disclaimer", "noise"];

// src/http/schemas/shared.ts
init_esm();

// src/http/problems.ts
var PROBLEMS = {
  invalid_request: { status: 400, title: "The request is not valid" },
  malformed_request: { status: 400, title: "The request cannot be read" },
  malformed_body: { status: 400, title: "The body cannot be read" },
  malformed_line: { status: 400, title: "The line cannot be read" },
  line_too_long: { status: 400, title: "The line is too long" },
  key_missing: { status: 401, title: "A key is needed" },
  key_unknown: { status: 403, title: "The key is not known" },
  not_found: { status: 404, title: "There is no such resource" },
  method_not_allowed: { status: 405, title: "The method is not allowed here" },
  not_acceptable: { status: 406, title: "No acceptable representation" },
  request_timeout: { status: 408, title: "The request took too long to arrive" },
  body_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The media type is not supported" },
  too_many_requests: { status: 429, title: "Too many requests" },
  headers_too_large: { status: 431, title: "The headers are too large" },
  not_ready: { status: 503, title: "The service is not ready" },
  overloaded: { status: 503, title: "The service is overloaded" },
  unidentified_unreadable: { status: 503, title: "The names cannot be read" },
  internal_error: { status: 500, title: "Something went wrong here" }
};

// src/http/schemas/shared.ts
function nullable(schema, options = {}) {
  const { enum: values, type, ...rest } = schema;
  const withNull = values === void 0 ? {} : { enum: [...values, null] };
  return Type.Unsafe({ ...rest, ...withNull, type: [type, "null"], ...options });
}
function oneOf2(values, options = {}) {
  return Type.Unsafe({ type: "string", enum: [...values], ...options });
}
function explained(values, lead, meanings) {
  const list = values.map((value) => `- \`${value}\`: ${meanings[value]}`);
  return oneOf2(values, { description: [lead, "", ...list].join("\n") });
}
var means = (description) => ({ description });
var CODES = Object.entries(PROBLEMS).map(([code, { status, title }]) => `- \`${code}\` (${status}): ${title}`);
var Problem = Type.Object(
  {
    type: Type.String({ description: "A URN that names the kind of problem." }),
    title: Type.String({ description: "The kind of problem in a few words." }),
    status: Type.Integer({ description: "The HTTP status." }),
    detail: Type.String({ description: "What was wrong with this request." }),
    instance: Type.String({ description: "The id of the request, as in X-Request-Id and in the logs." }),
    code: oneOf2(Object.keys(PROBLEMS), {
      description: ["A stable code for machines:", "", ...CODES].join("\n")
    }),
    errors: Type.Array(
      Type.Object({
        pointer: Type.String({
          description: "A JSON Pointer to the value that is wrong, in the body or among the query parameters."
        }),
        message: Type.String({ description: "What is wrong with it and what would be right." })
      }),
      means("All that is wrong with the request; empty where no single value is.")
    )
  },
  {
    $id: "Problem",
    description: "An error, after RFC 9457."
  }
);
var DatasetSchema = Type.Object(
  {
    version: Type.String({ description: "A hash of the data: the same version gives the same answers." }),
    date: Type.String({ description: "The day the data last changed, YYYY-MM-DD." }),
    engine: Type.String({ description: "The version of the program." })
  },
  { description: "Which data and which program gave the answer." }
);
var NotModified = Type.Null({ description: "The client has this answer already: `If-None-Match` names it." });

// src/http/schemas/enumerations.ts
var VerdictWord = explained(VERDICTS, "What the list says of the claim:", {
  pass: "every ingredient is accounted for, and none breaks the claim",
  fail: "an ingredient breaks the claim; `offenders` names it",
  inconclusive: "something could not be settled; `unresolved` says what. Never show it as a pass"
});
var LeaningWord = explained(LEANINGS, "What the verdict would be on what is known:", {
  pass: "nothing known breaks the claim",
  fail: "something known breaks it, or would if a chart that cites no test were believed",
  none: "too little is known to lean either way: under 90 % of the ingredients"
});
var UnresolvedCode = explained(UNRESOLVED_CODES, "Why the verdict stays open:", {
  no_ingredients: "no ingredient list was found in the text",
  partial_list: 'only highlights were given, such as "Key ingredients: \u2026"',
  unidentified: "neither the ingredient nor its class is known",
  low_confidence: "the name was read as a misprint, with a confidence under 0.9",
  untraced_grade: "graded at or above the threshold, but only in charts that cite no test",
  ungraded_class: "without a grade, and of a class that can clog pores"
});
var MatchKind = explained(MATCH_KINDS, "How the printed name was recognised:", {
  inci: "it is the canonical name, with or without a bracketed common name",
  alias: "it is a listed synonym, translation, drug, colour or trade name",
  parts: "its slash or bracket synonyms agree on one ingredient",
  spacing: "only spaces, hyphens or punctuation differ",
  fuzzy: "a misprint was repaired, since one ingredient fits and no other comes near",
  inferred: "it is not in the table, but its name follows the rules of a class: there is a class, no id and no grade",
  none: "it was not identified; `suggestions` may help"
});
var Section = explained(["main", "active", "may_contain"], "Where on the label it stands:", {
  main: "in the ingredient list",
  active: "under the head of active ingredients (US Drug Facts)",
  may_contain: 'in a block of shades: "may contain", +/-'
});
var IgnoredReason = explained(IGNORED_REASONS, "What the text was taken for:", {
  negative_list: "a list of what the product does not contain",
  marketing: "praise or a description",
  header: "a heading",
  footnote: 'a footnote, such as "*organic"',
  disclaimer: 'a disclaimer, such as "ingredients may change"',
  noise: "anything else that names no ingredient"
});
var OilKind = explained(OIL_KINDS, "The kind of oil it is:", {
  plant_oil: "a fixed oil or liquid wax of a plant, such as coconut or jojoba oil",
  animal_oil: "an oil or fat of an animal, such as emu oil",
  mineral_oil: "mineral oil (paraffinum liquidum)",
  butter: "a plant butter, such as shea butter",
  triglyceride: "a made triglyceride, such as caprylic/capric triglyceride",
  hydrocarbon_oil: "another oily hydrocarbon: petrolatum, squalane, isohexadecane",
  lanolin: "lanolin or one of its oily derivatives",
  essential_oil: "a scented oil, such as lavender oil",
  wax: "a wax, such as beeswax",
  ester_oil: "an oily ester, such as isopropyl myristate",
  silicone: "a silicone, such as dimethicone; never breaks the claim",
  ethoxylated_oil: "an oil made soluble, such as PEG-40 hydrogenated castor oil; never breaks the claim",
  modified_oil: "an oil made into something else, such as a sulfated oil; never breaks the claim"
});
var OilKindOrNull = nullable(OilKind, { description: `${OilKind.description}

Null where it is none.` });
var ActiveKind = explained(ACTIVE_KINDS, "How it keeps pores clear:", {
  aha: "an alpha hydroxy acid, such as glycolic or lactic acid; makes skin more sensitive to the sun",
  bha: "a beta hydroxy acid, such as salicylic acid",
  retinoid: "retinol or its kin; makes skin more sensitive to the sun, best avoided in pregnancy",
  keratolytic: "another substance that loosens dead skin, such as sulfur or azelaic acid"
});
var ActiveKindOrNull = nullable(ActiveKind, {
  description: `${ActiveKind.description}

Null where it does not.`
});
var BASIS_MEANINGS = {
  human: "a test on people, read in its paper",
  rabbit: "a test in the rabbit ear, read in its paper",
  rabbit_secondhand: "a paper's grade, read in a transcription of it",
  list: "a circulating chart that cites no test"
};
var Basis = explained(BASES, "What the number rests on, best first:", BASIS_MEANINGS);
var GradeBasis = explained([...BASES, "none"], "What the number rests on, best first:", {
  ...BASIS_MEANINGS,
  none: "nothing: there is no number"
});
var RatingFinding = nullable(
  explained(FINDINGS, "", { positive: "it clogged pores", negative: "it did not" }),
  {
    description: "What a paper says in words: `positive`: it clogged pores; `negative`: it did not. Null without words."
  }
);
var Origin = Type.Optional(
  explained(["operator"], "There only where it is not of the table:", {
    operator: "it is the own data of whoever runs this service"
  })
);
var Trust = explained(
  ["high", "medium", "low", "none"],
  "How far a reader may trust it; no verdict uses it:",
  {
    high: "a paper or a law, read itself",
    medium: "a review or a careful transcription",
    low: "a list that cites nothing",
    none: "not to be relied on"
  }
);
var AliasKind = explained(ALIAS_KINDS, "What kind of name it is:", {
  synonym: "a chemical or other name of the same substance",
  common_name: 'an everyday name, such as "Shea Butter"',
  drug_name: 'a name of US drug labels, such as "Meradimate"',
  colour_name: 'a name of a colourant, such as "Red 7 Lake" or a CI number',
  translation: "the name in another language",
  old_inci: "a former INCI name",
  trade_name: "a maker's name",
  misspelling: "a wrong spelling met on labels"
});
var Claim = explained(CLAIMS, "A claim made for the product:", {
  noncomedogenic: "it does not clog pores",
  oilFree: "it holds no oil"
});
var Supported = explained(["yes", "no", "unclear"], "Whether the list bears the claim out:", {
  yes: "the verdict is `pass`",
  no: "the verdict is `fail`",
  unclear: "the verdict is `inconclusive`"
});
var Usage = explained(USAGES, "How the product is used; counts only under the `weighted` policy:", {
  leave_on: "it stays on the skin",
  rinse_off: "it is washed off"
});
var NoncomedogenicPolicy = explained(NONCOMEDOGENIC_POLICIES, "How strictly to judge clogging:", {
  standard: "a traced grade of 3 or more fails, wherever it stands",
  strict: "any grade of 2 or more fails, even that of a chart which cites no test",
  weighted: "as `standard`, but a grade counts one lower in a rinse-off product, and one lower behind the 1 % line"
});
var EvidencePolicy = explained(EVIDENCE_POLICIES, "Which grades can fail a product:", {
  traced: "only those that lead back to a test",
  any: "those of circulating charts too"
});
var OilFreePolicy = explained(OIL_FREE_POLICIES, 'Which kinds of oil break the claim "oil-free":', {
  named: "plant, animal, mineral and essential oils",
  standard: "those, butters, triglycerides, hydrocarbon oils and lanolin",
  strict: "those, waxes and ester oils"
});

// src/http/schemas/check.ts
var LABEL_LIMIT = 2e4;
var ELEMENTS_LIMIT = 500;
var ELEMENT_LIMIT = 400;
var strict = { additionalProperties: false };
var Threshold = Type.Number({
  minimum: 1,
  maximum: 5,
  description: "The grade from which an ingredient breaks the claim; overrides what `noncomedogenic` implies."
});
var Evidence = {
  ...EvidencePolicy,
  description: `${EvidencePolicy.description}

Overrides what \`noncomedogenic\` implies.`
};
var Claims = Type.Array(Claim, {
  uniqueItems: true,
  maxItems: CLAIMS.length,
  description: "Claims made for the product, to be weighed against the verdicts."
});
var PlainLabel = Type.String({ minLength: 1, maxLength: LABEL_LIMIT, description: "The label as printed." });
var CheckBody = Type.Object(
  {
    ingredients: Type.Union(
      [
        PlainLabel,
        Type.Array(Type.String({ minLength: 1, maxLength: ELEMENT_LIMIT, description: "One ingredient." }), {
          minItems: 1,
          maxItems: ELEMENTS_LIMIT,
          description: "Names already split: one element is one ingredient, commas and all."
        })
      ],
      {
        description: `A string of 1 to ${LABEL_LIMIT} characters, or an array of 1 to ${ELEMENTS_LIMIT} strings of 1 to ${ELEMENT_LIMIT} characters.`
      }
    ),
    usage: Type.Optional({ ...Usage, default: "leave_on" }),
    policy: Type.Optional(
      Type.Object(
        {
          noncomedogenic: Type.Optional({ ...NoncomedogenicPolicy, default: "standard" }),
          threshold: Type.Optional(Threshold),
          evidence: Type.Optional(Evidence),
          oilFree: Type.Optional({ ...OilFreePolicy, default: "standard" })
        },
        { ...strict, description: "How strictly to judge." }
      )
    ),
    claims: Type.Optional(Claims)
  },
  { ...strict, description: "A label to check." }
);
var CheckQuery = Type.Object(
  {
    usage: Type.Optional(Usage),
    noncomedogenic: Type.Optional(NoncomedogenicPolicy),
    threshold: Type.Optional(Threshold),
    evidence: Type.Optional(Evidence),
    oilFree: Type.Optional(OilFreePolicy),
    claims: Type.Optional(Claims)
  },
  { ...strict, description: "Options of a text/plain request; a JSON request carries them in its body." }
);

// test/matching/misprints.ts
init_name();
var LETTERS3 = "abcdefghijklmnopqrstuvwxyz";
var SHORTEST = 8;
function misprint(name, edits, random) {
  let printed = name;
  for (let edit = 0; edit < edits; edit++) {
    const letters2 = [...printed].flatMap((character, at2) => /[a-z]/i.test(character) ? [at2] : []);
    const at = random.pick(letters2);
    const letter = random.pick([...LETTERS3]);
    const [before, after] = [printed.slice(0, at), printed.slice(at + 1)];
    printed = random.pick([
      before + after,
      before + letter + printed.slice(at),
      before + letter + after,
      before + after.slice(0, 1) + printed.charAt(at) + after.slice(1)
    ]);
  }
  return printed;
}
function misprints({ catalogue, resolver }, edits, count, random) {
  const long = catalogue.ingredients.filter(({ name }) => name.length >= SHORTEST);
  const made = /* @__PURE__ */ new Map();
  while (made.size < count) {
    const of = random.pick(long);
    const printed = misprint(of.name, edits, random);
    if (resolver.identify(printed) === null) made.set(nameKey(printed), { printed, of });
  }
  return [...made.values()];
}

// bench/names.ts
init_name();

// bench/table.ts
import { cpSync, mkdtempSync, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";

// node_modules/csv-stringify/lib/utils/get.js
var charCodeOfDot = ".".charCodeAt(0);
var reEscapeChar = /\\(\\)?/g;
var rePropName = RegExp(
  // Match anything that isn't a dot or bracket.
  `[^.[\\]]+|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`,
  "g"
);
var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
var reIsPlainProp = /^\w*$/;
var getTag2 = function(value) {
  return Object.prototype.toString.call(value);
};
var isSymbol = function(value) {
  const type = typeof value;
  return type === "symbol" || type === "object" && value && getTag2(value) === "[object Symbol]";
};
var isKey = function(value, object) {
  if (Array.isArray(value)) {
    return false;
  }
  const type = typeof value;
  if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) {
    return true;
  }
  return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
var stringToPath = function(string) {
  const result = [];
  if (string.charCodeAt(0) === charCodeOfDot) {
    result.push("");
  }
  string.replace(rePropName, function(match, expression, quote, subString) {
    let key = match;
    if (quote) {
      key = subString.replace(reEscapeChar, "$1");
    } else if (expression) {
      key = expression.trim();
    }
    result.push(key);
  });
  return result;
};
var castPath = function(value, object) {
  if (Array.isArray(value)) {
    return value;
  } else {
    return isKey(value, object) ? [value] : stringToPath(value);
  }
};
var toKey = function(value) {
  if (typeof value === "string" || isSymbol(value)) return value;
  const result = `${value}`;
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
var get2 = function(object, path) {
  path = castPath(path, object);
  let index = 0;
  const length = path.length;
  while (object != null && index < length) {
    object = object[toKey(path[index++])];
  }
  return index && index === length ? object : void 0;
};

// node_modules/csv-stringify/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-stringify/lib/api/normalize_columns.js
var normalize_columns = function(columns) {
  if (columns === void 0 || columns === null) {
    return [void 0, void 0];
  }
  if (typeof columns !== "object") {
    return [Error('Invalid option "columns": expect an array or an object')];
  }
  if (!Array.isArray(columns)) {
    const newcolumns = [];
    for (const k in columns) {
      newcolumns.push({
        key: k,
        header: columns[k]
      });
    }
    columns = newcolumns;
  } else {
    const newcolumns = [];
    for (const column of columns) {
      if (typeof column === "string") {
        newcolumns.push({
          key: column,
          header: column
        });
      } else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
        if (!column.key) {
          return [
            Error('Invalid column definition: property "key" is required')
          ];
        }
        if (column.header === void 0) {
          column.header = column.key;
        }
        newcolumns.push(column);
      } else {
        return [
          Error("Invalid column definition: expect a string or an object")
        ];
      }
    }
    columns = newcolumns;
  }
  return [void 0, columns];
};

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError2 = class _CsvError extends Error {
  constructor(code, message, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ");
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-stringify/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-stringify/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    return [
      new CsvError2("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
        "option `bom` is optional and must be a boolean value,",
        `got ${JSON.stringify(options.bom)}`
      ])
    ];
  }
  if (options.delimiter === void 0 || options.delimiter === null) {
    options.delimiter = ",";
  } else if (Buffer.isBuffer(options.delimiter)) {
    options.delimiter = options.delimiter.toString();
  } else if (typeof options.delimiter !== "string") {
    return [
      new CsvError2("CSV_OPTION_DELIMITER_INVALID_TYPE", [
        "option `delimiter` must be a buffer or a string,",
        `got ${JSON.stringify(options.delimiter)}`
      ])
    ];
  }
  if (options.quote === void 0 || options.quote === null) {
    options.quote = '"';
  } else if (options.quote === true) {
    options.quote = '"';
  } else if (options.quote === false) {
    options.quote = "";
  } else if (Buffer.isBuffer(options.quote)) {
    options.quote = options.quote.toString();
  } else if (typeof options.quote !== "string") {
    return [
      new CsvError2("CSV_OPTION_QUOTE_INVALID_TYPE", [
        "option `quote` must be a boolean, a buffer or a string,",
        `got ${JSON.stringify(options.quote)}`
      ])
    ];
  }
  if (options.quoted === void 0 || options.quoted === null) {
    options.quoted = false;
  } else {
  }
  if (options.escape_formulas === void 0 || options.escape_formulas === null) {
    options.escape_formulas = false;
  } else if (typeof options.escape_formulas !== "boolean") {
    return [
      new CsvError2("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
        "option `escape_formulas` must be a boolean,",
        `got ${JSON.stringify(options.escape_formulas)}`
      ])
    ];
  }
  if (options.quoted_empty === void 0 || options.quoted_empty === null) {
    options.quoted_empty = void 0;
  } else {
  }
  if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) {
    options.quoted_match = null;
  } else if (!Array.isArray(options.quoted_match)) {
    options.quoted_match = [options.quoted_match];
  }
  if (options.quoted_match) {
    for (const quoted_match of options.quoted_match) {
      const isString2 = typeof quoted_match === "string";
      const isRegExp = quoted_match instanceof RegExp;
      if (!isString2 && !isRegExp) {
        return [
          new CsvError2("CSV_OPTION_QUOTED_MATCH", [
            "option `quoted_match` must be a string or a regex,",
            `got ${JSON.stringify(options.quoted_match)}`
          ])
        ];
      }
    }
  }
  if (options.quoted_string === void 0 || options.quoted_string === null) {
    options.quoted_string = false;
  } else {
  }
  if (options.eof === void 0 || options.eof === null) {
    options.eof = true;
  } else {
  }
  if (options.escape === void 0 || options.escape === null) {
    options.escape = '"';
  } else if (Buffer.isBuffer(options.escape)) {
    options.escape = options.escape.toString();
  } else if (typeof options.escape !== "string") {
    return [
      Error(
        `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`
      )
    ];
  }
  if (options.escape.length > 1) {
    return [
      Error(
        `Invalid Option: escape must be one character, got ${options.escape.length} characters`
      )
    ];
  }
  if (options.header === void 0 || options.header === null || options.header === false) {
    options.header = false;
  } else if (options.header !== true) {
    throw new CsvError2(
      "CSV_INVALID_OPTION_HEADER",
      [
        "option `header` is expected to be a boolean,",
        `got ${JSON.stringify(options.header)}`
      ],
      options
    );
  }
  if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) {
    options.header_as_comment = false;
  } else if (options.header_as_comment === true) {
    options.header_as_comment = "#";
  } else if (Buffer.isBuffer(options.header_as_comment)) {
    options.header_as_comment = options.header_as_comment.toString();
  } else if (typeof options.header_as_comment !== "string") {
    throw new CsvError2(
      "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
      [
        "option `header_as_comment` must be a boolean, a string or a buffer,",
        `got ${JSON.stringify(options.header_as_comment)}`
      ],
      options
    );
  }
  const [errColumns, columns] = normalize_columns(options.columns);
  if (errColumns !== void 0) return [errColumns];
  options.columns = columns;
  if (options.quoted === void 0 || options.quoted === null) {
    options.quoted = false;
  } else {
  }
  if (options.cast === void 0 || options.cast === null) {
    options.cast = {};
  } else {
  }
  if (options.cast.bigint === void 0 || options.cast.bigint === null) {
    options.cast.bigint = (value) => "" + value;
  }
  if (options.cast.boolean === void 0 || options.cast.boolean === null) {
    options.cast.boolean = (value) => value ? "1" : "";
  }
  if (options.cast.date === void 0 || options.cast.date === null) {
    options.cast.date = (value) => "" + value.getTime();
  }
  if (options.cast.number === void 0 || options.cast.number === null) {
    options.cast.number = (value) => "" + value;
  }
  if (options.cast.object === void 0 || options.cast.object === null) {
    options.cast.object = (value) => JSON.stringify(value);
  }
  if (options.cast.string === void 0 || options.cast.string === null) {
    options.cast.string = function(value) {
      return value;
    };
  }
  if (options.on_record !== void 0 && typeof options.on_record !== "function") {
    return [Error(`Invalid Option: "on_record" must be a function.`)];
  }
  if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) {
    options.quote_record_delimiter = !options.record_delimiter;
  } else if (typeof options.quote_record_delimiter !== "boolean") {
    return [
      new CsvError2("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
        "option `quote_record_delimiter` must be a boolean,",
        `got ${JSON.stringify(options.quote_record_delimiter)}`
      ])
    ];
  }
  if (options.record_delimiter === void 0 || options.record_delimiter === null) {
    options.record_delimiter = "\n";
  } else if (Buffer.isBuffer(options.record_delimiter)) {
    options.record_delimiter = options.record_delimiter.toString();
  } else if (typeof options.record_delimiter !== "string") {
    return [
      Error(
        `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`
      )
    ];
  }
  switch (options.record_delimiter) {
    case "unix":
      options.record_delimiter = "\n";
      break;
    case "mac":
      options.record_delimiter = "\r";
      break;
    case "windows":
      options.record_delimiter = "\r\n";
      break;
    case "ascii":
      options.record_delimiter = "";
      break;
    case "unicode":
      options.record_delimiter = "\u2028";
      break;
  }
  return [void 0, options];
};

// node_modules/csv-stringify/lib/api/index.js
var bom_utf8 = Buffer.from([239, 187, 191]);
var emits_separator = function(value, separators) {
  return separators.some(
    (separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length)
  );
};
var matches_quoted_match = function(value, quoted_match) {
  if (!quoted_match) return false;
  return quoted_match.some(
    (pattern2) => typeof pattern2 === "string" ? value.indexOf(pattern2) !== -1 : value.search(pattern2) !== -1
  );
};
var stringifier = function(options, state, info) {
  return {
    options,
    state,
    info,
    __transform: function(chunk, push) {
      if (!Array.isArray(chunk) && typeof chunk !== "object") {
        return Error(
          `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`
        );
      }
      if (this.info.records === 0) {
        if (Array.isArray(chunk)) {
          if (this.options.header === true && this.options.columns === void 0) {
            return Error(
              "Undiscoverable Columns: header option requires column option or object records"
            );
          }
        } else if (this.options.columns === void 0) {
          const [err2, columns] = normalize_columns(Object.keys(chunk));
          if (err2) return;
          this.options.columns = columns;
        }
      }
      if (this.info.records === 0) {
        this.bom(push);
        const err2 = this.headers(push);
        if (err2) return err2;
      }
      try {
        if (this.options.on_record) {
          this.options.on_record(chunk, this.info.records);
        }
      } catch (err2) {
        return err2;
      }
      let err, chunk_string;
      if (this.options.eof) {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === void 0) {
          return;
        } else {
          chunk_string = chunk_string + this.options.record_delimiter;
        }
      } else {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === void 0) {
          return;
        } else {
          if (this.options.header || this.info.records) {
            chunk_string = this.options.record_delimiter + chunk_string;
          }
        }
      }
      this.info.records++;
      push(chunk_string);
    },
    stringify: function(chunk, chunkIsHeader = false) {
      if (typeof chunk !== "object") {
        return [void 0, chunk];
      }
      const { columns } = this.options;
      const record = [];
      if (Array.isArray(chunk)) {
        const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
        for (let i = 0; i < length; i++) {
          const field = chunk[i];
          const [err, value] = this.__cast(field, {
            index: i,
            column: i,
            records: this.info.records,
            header: chunkIsHeader
          });
          if (err) return [err];
          record[i] = [value, field];
        }
      } else {
        for (let i = 0; i < columns.length; i++) {
          const field = get2(chunk, columns[i].key);
          const [err, value] = this.__cast(field, {
            index: i,
            column: columns[i].key,
            records: this.info.records,
            header: chunkIsHeader
          });
          if (err) return [err];
          record[i] = [value, field];
        }
      }
      let csvrecord = "";
      for (let i = 0; i < record.length; i++) {
        let options2, err;
        let [value, field] = record[i];
        if (typeof value === "string") {
          options2 = this.options;
        } else if (is_object(value)) {
          options2 = { ...value };
          value = options2.value;
          delete options2.value;
          if (typeof value !== "string" && value !== void 0 && value !== null) {
            if (err)
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`
                )
              ];
          }
          options2 = { ...this.options, ...options2 };
          [err, options2] = normalize_options(options2);
          if (err !== void 0) {
            return [err];
          }
        } else if (value === void 0 || value === null) {
          options2 = this.options;
        } else {
          return [
            Error(
              `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`
            )
          ];
        }
        const {
          delimiter,
          escape,
          quote,
          quoted: quoted2,
          quoted_empty,
          quoted_string,
          quoted_match,
          record_delimiter,
          quote_record_delimiter,
          escape_formulas
        } = options2;
        if ("" === value && "" === field) {
          const quotedMatch = matches_quoted_match(value, quoted_match);
          const shouldQuote = quotedMatch || true === quoted_empty || true === quoted_string && false !== quoted_empty;
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (value) {
          if (typeof value !== "string") {
            return [
              Error(
                `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`
              )
            ];
          }
          const containsdelimiter = emits_separator(value, [delimiter]);
          const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
          const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
          const containsRecordDelimiter = emits_separator(value, [
            record_delimiter,
            ...quote_record_delimiter === false ? [] : ["\n", "\r"]
          ]);
          const quotedString = quoted_string && typeof field === "string";
          const quotedMatch = matches_quoted_match(value, quoted_match);
          if (escape_formulas) {
            switch (value[0]) {
              case "-":
                if (typeof field === "number" || typeof field === "bigint") {
                  break;
                }
                value = `'${value}`;
                break;
              case "=":
              case "+":
              case "@":
              case "	":
              case "\r":
              case "\uFF1D":
              // Unicode '='
              case "\uFF0B":
              // Unicode '+'
              case "\uFF0D":
              // Unicode '-'
              case "\uFF20":
                value = `'${value}`;
                break;
            }
          }
          const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted2 || quotedString || quotedMatch;
          if (shouldQuote === true && containsEscape === true) {
            value = value.replaceAll(escape, () => escape + escape);
          }
          if (containsQuote === true) {
            value = value.replaceAll(quote, () => escape + quote);
          }
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) {
          csvrecord += quote + quote;
        }
        if (i !== record.length - 1) {
          csvrecord += delimiter;
        }
      }
      return [void 0, csvrecord];
    },
    bom: function(push) {
      if (this.options.bom !== true) {
        return;
      }
      push(bom_utf8);
    },
    headers: function(push) {
      if (this.options.header === false) {
        return;
      }
      if (this.options.columns === void 0) {
        return;
      }
      let err;
      let headers = this.options.columns.map((column) => column.header);
      if (this.options.eof) {
        [err, headers] = this.stringify(headers, true);
        headers += this.options.record_delimiter;
      } else {
        [err, headers] = this.stringify(headers, true);
      }
      if (err) return err;
      if (this.options.header_as_comment) {
        headers = this.options.header_as_comment + " " + headers;
      }
      push(headers);
    },
    __cast: function(value, context) {
      const type = typeof value;
      try {
        if (type === "string") {
          return [void 0, this.options.cast.string(value, context)];
        } else if (type === "bigint") {
          return [void 0, this.options.cast.bigint(value, context)];
        } else if (type === "number") {
          return [void 0, this.options.cast.number(value, context)];
        } else if (type === "boolean") {
          return [void 0, this.options.cast.boolean(value, context)];
        } else if (value instanceof Date) {
          return [void 0, this.options.cast.date(value, context)];
        } else if (type === "object" && value !== null) {
          return [void 0, this.options.cast.object(value, context)];
        } else if (value === null && this.options.cast.null !== void 0) {
          return [void 0, this.options.cast.null(value, context)];
        } else if (value === void 0 && this.options.cast.undefined !== void 0) {
          return [void 0, this.options.cast.undefined(value, context)];
        } else {
          return [void 0, value];
        }
      } catch (err) {
        return [err];
      }
    }
  };
};

// node_modules/csv-stringify/lib/sync.js
var stringify = function(records, opts = {}) {
  const data = [];
  const [err, options] = normalize_options(opts);
  if (err !== void 0) throw err;
  const state = {
    stop: false
  };
  const info = {
    records: 0
  };
  const api = stringifier(options, state, info);
  for (const record of records) {
    const err2 = api.__transform(record, function(record2) {
      data.push(record2);
    });
    if (err2 !== void 0) throw err2;
  }
  if (data.length === 0) {
    api.bom((d) => {
      data.push(d);
    });
    const err2 = api.headers((headers) => {
      data.push(headers);
    });
    if (err2 !== void 0) throw err2;
  }
  return data.join("");
};

// bench/table.ts
init_build();
init_files();
init_input_files();
init_tables();
init_database();
var shippedRows = () => checkedRows(readInputFiles(INPUTS)).rows;
function tableOf(catalogue) {
  const likeness = createLikeness(catalogue, createNameIndex(catalogue));
  return { catalogue, likeness, resolver: createResolver(catalogue, likeness) };
}
function loadTable(rows) {
  const database = buildFrom(writeData(rows));
  const db = openReadOnly(database);
  try {
    return tableOf(loadCatalogue(db));
  } finally {
    db.close();
  }
}
function buildFrom(data) {
  const database = join5(scratchFolder(), "porewise.db");
  buildDatabase({ ...INPUTS, data }, database);
  return database;
}
function writeData(rows) {
  const data = scratchFolder();
  cpSync(join5(INPUTS.data, "date.txt"), join5(data, "date.txt"));
  for (const file of TABLE_FILES) {
    const columns = Object.keys(TABLES[file].properties);
    writeFileSync2(join5(data, file), stringify([...rows[file]], { header: true, columns }));
  }
  return data;
}
var scratch = [];
process.once("exit", () => {
  for (const folder of scratch) rmSync2(folder, { recursive: true, force: true });
});
function scratchFolder() {
  const folder = mkdtempSync(join5(tmpdir(), "porewise-bench-"));
  scratch.push(folder);
  return folder;
}

// bench/names.ts
function composeLabel(table2, count, misprinted2, random) {
  const names2 = new Set(misprints(table2, 1, misprinted2, random).map(({ printed }) => printed));
  while (names2.size < count) names2.add(random.pick(table2.catalogue.ingredients).name);
  return [...names2].join(", ");
}

// bench/label-shapes.ts
var NAMES = 1500;
function listsOf(table2, random) {
  const names2 = Array.from({ length: NAMES }, () => random.pick(table2.catalogue.ingredients).name);
  const misprinted2 = names2.map((name) => misprint(name, 1, random));
  const strange = names2.map(() => Array.from({ length: 3 }, () => wordOf(4 + random.below(9), random)).join(" "));
  return {
    "names, commas": names2.join(", "),
    "names, spaces": names2.join(" "),
    "names, nothing between": names2.join(""),
    "names, lower case, spaces": names2.join(" ").toLowerCase(),
    "names, new lines": names2.join("\n"),
    "names, bullets": names2.map((name) => `\u2022 ${name}`).join("\n"),
    "names, slashes": names2.join("/"),
    "names, slashes with spaces": names2.join(" / "),
    "names, full stops": names2.join(". "),
    "names, and": names2.join(" and "),
    "names, a bracket each": names2.map((name, i) => `${name} (${names2[i + 1] ?? ""})`).join(", "),
    "names, brackets in brackets": names2.join(" ("),
    "names, brackets never opened": names2.join(") "),
    "names in brackets behind an unknown word": `${wordOf(8, random)} (${names2.join(", ")})`,
    "names, a percentage each": names2.map((name) => `${name} 1.5%`).join(" "),
    "names, a heading each": names2.map((name) => `${wordOf(6, random)}: ${name}`).join(". "),
    "names, cut by line ends": names2.join(", ").replace(/.{60}/g, "$&\n"),
    "names, hyphens at line ends": names2.join(", ").replace(/.{60}/g, "$&-\n"),
    "misprints, commas": misprinted2.join(", "),
    "misprints, spaces": misprinted2.join(" "),
    "misprints, slashes": misprinted2.join("/"),
    "misprints, a bracket each": misprinted2.map((name, i) => `${name} (${misprinted2[i + 1] ?? ""})`).join(", "),
    "unknown words, commas": strange.join(", "),
    "unknown words under a heading": `Ingredients: ${strange.join(", ")}`,
    "unknown words among names": strange.map((name, i) => `${name}, ${names2[i] ?? ""}`).join(", "),
    "unknown words, spaces": strange.join(" "),
    "unknown words, slashes": strange.map((name) => name.replace(/ /g, "/")).join("/"),
    "unknown words, brackets": strange.map((name) => `(${name})`).join(" "),
    "unknown words, new lines": strange.join("\n"),
    "one word": wordOf(LABEL_LIMIT, random),
    "words of the table in any order": random.sample(
      names2.flatMap((name) => name.split(" ")),
      NAMES * 2
    ).join(" "),
    "ordinary labels, one a line": Array.from({ length: 40 }, () => composeLabel(table2, 30, 1, random)).join("\n"),
    "ordinary labels of many products": Array.from(
      { length: 40 },
      (_, i) => `Cream ${i}: ${composeLabel(table2, 30, 1, random)}.`
    ).join("\n\n")
  };
}
function wordOf(length, random) {
  return Array.from({ length }, () => random.pick([..."bcdfgklmnprstvwxz", ..."aeiou"])).join("");
}

// test/random.ts
function createRandom(seed) {
  let state = seed | 0;
  const next = () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  return {
    next,
    below,
    pick: (all) => all[below(all.length)],
    sample: (all, count) => {
      const left = [...all];
      for (let i = 0; i < Math.min(count, left.length); i++) {
        const at = i + below(left.length - i);
        [left[i], left[at]] = [left[at], left[i]];
      }
      return left.slice(0, count);
    }
  };
}

// ../../tmp/w/perf/slicew.mts
import v8 from "node:v8";

// src/main/warm-up.ts
import { setImmediate as nextRound2 } from "node:timers/promises";

// src/http/in-turns.ts
import { setImmediate as nextRound } from "node:timers/promises";
var TURN_MS = 5;
var lastInLine = Promise.resolve();
function inTurns(steps) {
  const first = takeTurn(steps);
  return first.done === true ? first.value : otherTurns(steps);
}
async function otherTurns(steps) {
  for (; ; ) {
    lastInLine = lastInLine.then(() => nextRound());
    await lastInLine;
    const step = takeTurn(steps);
    if (step.done === true) return step.value;
  }
}
function takeTurn(steps) {
  const end = performance.now() + TURN_MS;
  for (; ; ) {
    const step = steps.next();
    if (step.done === true || performance.now() >= end) return step;
  }
}

// src/main/warm-up.ts
var ROUNDS = 6;
var NAMES_A_LABEL = 30;
var SHAPES = [
  (names2) => names2.join(", "),
  (names2) => names2.join(" "),
  (names2) => names2.join("/"),
  (names2) => names2.join(") "),
  (names2) => names2.map((name, n) => `${name} (${misprinted(names2[n - 1] ?? "")})`).join(", "),
  (names2) => names2.map(misprinted).join(", ")
];
async function warmUp({ catalogue, check, dataset, isReady }) {
  const { ingredients } = catalogue;
  const labels = ROUNDS * SHAPES.length;
  const stride = Math.ceil(ingredients.length / (labels * NAMES_A_LABEL));
  let next = 0;
  for (let n = 0; n < labels && isReady(); n++) {
    const names2 = Array.from({ length: NAMES_A_LABEL }, () => ingredients[(next += stride) % ingredients.length]?.name ?? "");
    const label = SHAPES[n % SHAPES.length]?.(names2) ?? "";
    checkJson(await inTurns(check({ ingredients: label })), dataset);
    await nextRound2();
  }
}
function misprinted(name) {
  return name.slice(0, -1);
}

// ../../tmp/w/perf/slicew.mts
var table = loadTable(shippedRows());
var lists = listsOf(table, createRandom(+process.argv[3] || 5));
var lists2 = listsOf(table, createRandom(77));
for (const f of ["--no-parallel-scavenge", "--semi-space-growth-factor=1", "--heap-growing-percent=20"]) v8.setFlagsFromString(f);
var { service } = await loadService(INPUTS, DEFAULT_DATABASE, () => true);
await prepare(service, () => new Promise((r) => setImmediate(r)));
var t0 = performance.now();
if (process.argv[2] === "w") await warmUp(service);
for (let i = 0; i < (+process.argv[2] || 0); i++) for (const k of Object.keys(lists2)) {
  const it = service.check({ ingredients: lists2[k].slice(i * 700, i * 700 + 700) });
  let r;
  do
    r = it.next();
  while (!r.done);
  checkJson(r.value, service.dataset);
}
var warm = performance.now() - t0;
var o = [];
for (const k of ["names, commas", "names, spaces", "names, slashes", "names, brackets never opened", "misprints, commas", "misprints, slashes", "misprints, a bracket each", "unknown words among names", "(1 ", "(Aqua/"]) {
  const t = performance.now();
  let last = t;
  let longest = 0, which = 0, n = 0;
  const it = service.check({ ingredients: (lists[k] ?? k.repeat(2e4)).slice(0, 2e4) });
  let r;
  do {
    r = it.next();
    const now = performance.now();
    if (now - last > longest) {
      longest = now - last;
      which = n;
    }
    n++;
    last = now;
  } while (!r.done);
  const t1 = performance.now();
  checkJson(r.value, service.dataset);
  o.push(`${k}: ${(t1 - t).toFixed(0)} slice ${longest.toFixed(0)} at ${which}/${n} json ${(performance.now() - t1).toFixed(0)}`);
}
console.log("warm", warm.toFixed(0), o.join(" | "));
