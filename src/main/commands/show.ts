// An answer for a person at a terminal.
import pc from 'picocolors';
import type { CheckAnswer } from '../../http/schemas/check-answer.ts';

const COLOURS = { pass: pc.green, fail: pc.red, inconclusive: pc.yellow } as const;

export function showAnswer(answer: CheckAnswer): string {
  const { coverage, actives, claims, dataset } = answer;
  return [
    ...showVerdict('Noncomedogenic', answer.noncomedogenic),
    ...showVerdict('Oil-free', answer.oilFree),
    ...claims.map(({ claim, supported }) => `Claim ${claim}: ${pc.bold(supported)}`),
    ...actives.map(({ position, name, note }) => `Active: ${position}. ${name}. ${note}`),
    pc.dim(
      `${coverage.ingredients} ingredients: ${coverage.identified} identified, ${coverage.inferred} inferred, ${coverage.unidentified} not; ${coverage.graded} graded. Data of ${dataset.date}, ${dataset.version}.`,
    ),
    pc.dim(answer.notice),
  ].join('\n');
}

type AnyVerdict = CheckAnswer['noncomedogenic'] | CheckAnswer['oilFree'];

function showVerdict(title: string, { verdict, summary, offenders, unresolved }: AnyVerdict): string[] {
  return [
    pc.bold(`${title}: ${COLOURS[verdict](verdict)}`),
    `  ${printable(summary)}`,
    ...offenders.map(
      ({ position, name, text, mayContain, reason }) =>
        `  ${pc.red('✗')} ${position}. ${name ?? printable(text)}${mayContain ? ' (may contain)' : ''}: ${reason}`,
    ),
    ...unresolved.map(({ position, text, code }) =>
      text === null
        ? `  ${pc.yellow('?')} ${inWords(code)}`
        : `  ${pc.yellow('?')} ${position === null ? '' : `${position}. `}${printable(text)}: ${position === null ? 'named in passing' : inWords(code)}`,
    ),
  ];
}

function inWords(code: string): string {
  return code.replace(/_/g, ' ');
}

/** A label may hold what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
