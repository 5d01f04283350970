// Reads the label cases of this folder and puts results into the same words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/core/check.ts';
import type { Verdict } from '../../src/core/verdict/verdict.ts';

export interface LabelCase {
  readonly file: string;
  /** The line of the file on which the label begins. */
  readonly line: number;
  readonly label: string;
  /** A known gap: the case must fail, and is to be unmarked when it passes. */
  readonly isTodo: boolean;
  readonly findings: readonly string[];
  readonly ignored: readonly string[];
  readonly verdicts: readonly string[];
}

const BLOCK = /^```label( todo)?\n([\s\S]*?)\n---\n([\s\S]*?)^```$/gm;
const VERDICT = /^(?:noncomedogenic|oilFree|products): /;

export function readCases(folder: string): LabelCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => casesOf(file, readFileSync(join(folder, file), 'utf8')));
}

function casesOf(file: string, text: string): LabelCase[] {
  return [...text.matchAll(BLOCK)].map((block) => {
    const lines = (block[3] ?? '').split('\n').filter((line) => line !== '');
    return {
      file,
      line: text.slice(0, block.index).split('\n').length + 1,
      label: block[2] ?? '',
      isTodo: block[1] !== undefined,
      findings: lines.filter((line) => line.includes(' => ')),
      ignored: lines.filter((line) => line.startsWith('- ')),
      verdicts: lines.filter((line) => VERDICT.test(line)),
    };
  });
}

export function describe(result: CheckResult) {
  return {
    findings: result.findings.map(({ text, match, section, percent, product }) => {
      const name =
        match.ingredient === null
          ? `${match.kind === 'none' ? '?' : `(${match.kind})`}`
          : `${match.ingredient.name} (${match.kind})`;
      const notes = [
        section === 'main' ? '' : section,
        percent === null ? '' : `${percent}%`,
        product === 0 ? '' : `product ${product}`,
      ];
      return [`${oneLine(text)} => ${name}`, ...notes.filter((note) => note !== '')].join(' ');
    }),
    ignored: result.ignored.map(({ why, text }) => `- ${why}: ${oneLine(text)}`),
    verdicts: [
      `noncomedogenic: ${verdictLine(result.noncomedogenic)}`,
      `oilFree: ${verdictLine(result.oilFree)}`,
      `products: ${result.products.map(({ noncomedogenic, oilFree }) => `${noncomedogenic}/${oilFree}`).join(', ')}`,
    ],
  };
}

function verdictLine({ verdict, offences, unresolved }: Verdict): string {
  const offenders = [...new Set(offences.map(({ finding }) => finding.match.ingredient?.name ?? finding.text))];
  const codes = [...new Set(unresolved.map(({ code }) => code))];
  return [
    verdict,
    offenders.length === 0 ? '' : `(${offenders.join(', ')})`,
    codes.length === 0 ? '' : `[${codes.join(', ')}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '⏎');
}
