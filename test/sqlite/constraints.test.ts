// What the loader refuses, the database refuses too.
import t from 'tap';
import { INPUTS } from '../../src/main/paths.ts';
import { createDatabase } from '../../src/sqlite/database.ts';

function seeded() {
  const db = createDatabase(INPUTS.migrations);
  db.exec(`
    INSERT INTO source VALUES ('paper', 'A paper', NULL, 'rabbit', 'paper', 1989, 'high');
    INSERT INTO class VALUES ('solvent', 'Solvents', 0, 'Evaporates', 'paper');
    INSERT INTO ingredient VALUES ('water', 'Water', 'solvent', NULL, NULL, NULL, NULL, 'decision');
    INSERT INTO ingredient VALUES ('urea', 'Urea', 'solvent', NULL, NULL, NULL, NULL, 'decision');
    INSERT INTO name VALUES ('water', 'water', 'Water', 'inci', 'water');
    INSERT INTO rating VALUES ('water', 'paper', 'rabbit', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 'paper', NULL);`);
  return db;
}

const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    'a name of two ingredients',
    "INSERT INTO name VALUES ('water', 'water', 'Water', 'synonym', 'urea')",
    /UNIQUE|name:/,
  ],
  [
    'a name that differs by a hyphen',
    "INSERT INTO name VALUES ('wa-ter', 'water', 'Wa-ter', 'synonym', 'urea')",
    /differs from a name of another ingredient/,
  ],
  ['a second canonical name', "INSERT INTO name VALUES ('aqua', 'aqua', 'Aqua', 'inci', 'water')", /UNIQUE/],
  ['a name of nothing', "INSERT INTO name VALUES ('air', 'air', 'Air', 'synonym', 'air')", /FOREIGN KEY/],
  [
    'an unknown class',
    "INSERT INTO ingredient VALUES ('x', 'X', 'humectant', NULL, NULL, NULL, NULL, 'decision')",
    /FOREIGN KEY/,
  ],
  [
    'an unknown oil kind',
    "INSERT INTO ingredient VALUES ('x', 'X', 'solvent', 'oil', NULL, NULL, NULL, 'decision')",
    /CHECK/,
  ],
  [
    'a cap without a source',
    "INSERT INTO ingredient VALUES ('x', 'X', 'solvent', NULL, NULL, 1, NULL, 'decision')",
    /CHECK/,
  ],
  [
    'a rating over 5',
    "INSERT INTO rating VALUES ('urea', 'paper', 'rabbit', 5, 5.5, NULL, NULL, NULL, NULL, NULL, NULL, 'paper', NULL)",
    /CHECK/,
  ],
  [
    'a rating between steps',
    "INSERT INTO rating VALUES ('urea', 'paper', 'rabbit', 1.2, 2, NULL, NULL, NULL, NULL, NULL, NULL, 'paper', NULL)",
    /CHECK/,
  ],
  [
    'a rating without a source',
    "INSERT INTO rating VALUES ('urea', 'paper', 'rabbit', 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
    /NOT NULL/,
  ],
  [
    'a rating that says nothing',
    "INSERT INTO rating VALUES ('urea', 'paper', 'rabbit', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'paper', NULL)",
    /CHECK/,
  ],
  [
    'a second row of a family',
    "INSERT INTO rating VALUES ('water', 'paper', 'rabbit', 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'paper', NULL)",
    /UNIQUE/,
  ],
  [
    'text for a number',
    "INSERT INTO rating VALUES ('urea', 'paper', 'rabbit', 'one', 'two', NULL, NULL, NULL, NULL, NULL, NULL, 'paper', NULL)",
    /cannot store TEXT|CHECK/,
  ],
  ["an operator's source that is none", "INSERT INTO operator_source VALUES ('nobody')", /FOREIGN KEY/],
  ['a second overlay', 'INSERT INTO overlay VALUES (2, 0, 0, 0, 0)', /CHECK/],
  [
    'an ambiguous name that identifies',
    "INSERT INTO ambiguous_name VALUES ('water', 0, 'Water', 'urea')",
    /is the name of one ingredient/,
  ],
];

for (const [what, sql, message] of refused) t.throws(() => seeded().exec(sql), { message }, what);
