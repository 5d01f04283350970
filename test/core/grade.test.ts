import t from 'tap';
import { gradeOf, isContested } from '../../src/core/grade.ts';
import type { Basis, Rating, Source } from '../../src/core/ingredient.ts';

const source: Source = { id: 's', citation: 'c', url: null, basis: 'list', family: 'f', year: null, trust: 'low' };

function rating(basis: Basis, low: number | null, high: number | null, more: Partial<Rating> = {}): Rating {
  return {
    low,
    high,
    basis,
    value: null,
    finding: null,
    irritancy: null,
    model: null,
    dose: null,
    vehicle: null,
    family: `${basis}-family`,
    source,
    also: [],
    note: null,
    ...more,
  };
}

t.test('no number, no grade', async (t) => {
  t.match(gradeOf([]), { value: null, basis: 'none', traced: false, sources: 0 });
  t.match(gradeOf([rating('rabbit', null, null, { finding: 'positive' })]), {
    value: null,
    basis: 'none',
    traced: false,
  });
});

t.test('the best basis decides; the span tells of all', async (t) => {
  const grade = gradeOf([rating('list', 5, 5), rating('rabbit', 0, 0), rating('rabbit_secondhand', 2, 2)]);
  t.match(grade, { value: 0, low: 0, high: 5, basis: 'rabbit', traced: true, sources: 3 });
});

t.test('a range counts at its middle, copies as one witness, several witnesses by their median', async (t) => {
  t.equal(gradeOf([rating('list', 4, 5)]).value, 4.5);
  t.equal(gradeOf([rating('list', 0, 3, { value: 3 })]).value, 3, 'the median of copies is not their middle');
  t.equal(
    gradeOf([
      rating('list', 0, 0, { family: 'a' }),
      rating('list', 2, 2, { family: 'b' }),
      rating('list', 5, 5, { family: 'c' }),
    ]).value,
    2,
  );
});

t.test('rounding is half up to 0.5', async (t) => {
  t.equal(gradeOf([rating('list', 2, 5, { value: 3.25 })]).value, 3.5);
  t.equal(gradeOf([rating('list', 2, 5, { value: 3.2 })]).value, 3);
  t.equal(gradeOf([rating('list', 2.5, 3, { value: 2.75 })]).value, 3);
});

t.test('a positive finding without a number lends its trace to a chart, a negative one does not', async (t) => {
  t.equal(gradeOf([rating('list', 5, 5)]).traced, false);
  t.equal(gradeOf([rating('list', 5, 5), rating('rabbit', null, null, { finding: 'positive' })]).traced, true);
  t.equal(gradeOf([rating('list', 5, 5), rating('rabbit', null, null, { finding: 'negative' })]).traced, false);
});

t.test("the operator's numbers decide; the others stay beside them, and who decides is named", async (t) => {
  const operators = { source: { ...source, origin: 'operator' as const }, family: 'operator' };
  const grade = gradeOf([rating('human', 4, 4), rating('list', 1, 2, operators)]);
  t.match(grade, { value: 1.5, low: 1, high: 4, basis: 'list', traced: false, sources: 2, origin: 'operator' });
  t.notOk('origin' in gradeOf([rating('human', 4, 4)]));
  const finding = rating('human', null, null, { ...operators, finding: 'positive' });
  t.match(gradeOf([rating('list', 5, 5), finding]), { value: 5, basis: 'list', traced: false });
  t.notOk('origin' in gradeOf([rating('list', 5, 5), finding]), 'a finding alone changes no grade');
});

t.test('contested: two steps apart, or on both sides of the threshold', async (t) => {
  t.equal(isContested(gradeOf([rating('list', 0, 2)]), 3), true);
  t.equal(isContested(gradeOf([rating('list', 0, 1.5)]), 3), false);
  t.equal(isContested(gradeOf([rating('list', 2.5, 3)]), 3), true);
  t.equal(isContested(gradeOf([rating('list', 2, 2.5)]), 3), false);
  t.equal(isContested(gradeOf([]), 3), false);
});
