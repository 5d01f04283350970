// The readable corpus: every case in test/labels/*.txt is read as it says.
import { join } from 'node:path';
import t from 'tap';
import { describe, type LabelCase, readCases } from './labels/spec.ts';
import { check } from './table.ts';

const cases = readCases(join(import.meta.dirname, 'labels'));

t.ok(cases.length >= 150, 'the corpus holds cases');

/** What differs from the case, in the words of the corpus. */
function differences({ label, findings, ignored, verdicts }: LabelCase): string[] {
  const actual = describe(check({ ingredients: label }));
  const differing: string[] = [];
  const compare = (what: string, want: readonly string[], got: readonly string[]) => {
    if (JSON.stringify(want) !== JSON.stringify(got))
      differing.push(`${what}: want\n${want.join('\n')}\ngot\n${got.join('\n')}`);
  };
  compare('findings', findings, actual.findings);
  if (ignored.length > 0) compare('ignored', ignored, actual.ignored);
  for (const verdict of verdicts)
    if (!actual.verdicts.includes(verdict)) differing.push(`want ${verdict}\ngot ${actual.verdicts.join('\n')}`);
  return differing;
}

for (const one of cases) {
  t.test(`${one.file}:${one.line}`, async (t) => {
    const differing = differences(one);
    if (one.isTodo) t.not(differing.length, 0, 'a known gap; it passes now, so unmark it');
    else t.equal(differing.length, 0, differing.join('\n\n') || 'read as it says');
    const { findings, ignored } = check({ ingredients: one.label });
    for (const { text, start, end } of [...findings, ...ignored]) t.equal(one.label.slice(start, end), text, 'offsets');
  });
}
