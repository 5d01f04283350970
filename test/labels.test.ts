// The readable corpus: every case in test/labels/*.txt is read as it says.
import { join } from 'node:path';
import t from 'tap';
import { describe, readCases } from './labels/spec.ts';
import { check } from './table.ts';

const cases = readCases(join(import.meta.dirname, 'labels'));

t.ok(cases.length >= 20, 'the corpus holds cases');

for (const { file, line, label, findings, ignored, verdicts } of cases) {
  t.test(`${file}:${line}`, async (t) => {
    const result = check({ ingredients: label });
    const actual = describe(result);
    t.same(actual.findings, findings, 'findings');
    if (ignored.length > 0) t.same(actual.ignored, ignored, 'ignored');
    for (const verdict of verdicts) t.ok(actual.verdicts.includes(verdict), verdict, { actual: actual.verdicts });
    for (const { text, start, end } of [...result.findings, ...result.ignored])
      t.equal(label.slice(start, end), text, 'offsets');
  });
}
