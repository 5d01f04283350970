// porewise check: one label, from an argument, a file or a pipe.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { CLAIMS } from '../../core/check.ts';
import type { CheckAnswer } from '../../http/schemas/check-answer.ts';
import { type End, EXIT, type Exit, Refusal } from './exits.ts';
import { faultsOf, openJudge } from './judge.ts';
import { addOverlay, type Overlaid } from './overlay.ts';
import { showAnswer } from './show.ts';
import { addTerms, requestOf, type Terms } from './terms.ts';

interface Options extends Terms, Overlaid {
  readonly file?: string;
  readonly json?: true;
}

export function addCheck(program: Command, end: End): void {
  const command = program
    .command('check')
    .description('check one label')
    .argument('[label]', 'the ingredient list; without it, --file or standard input')
    .option('--file <path>', 'a file that holds the label')
    .option('--json', 'print the answer of POST /v1/check');
  addOverlay(addTerms(command))
    .addHelpText(
      'after',
      `
Exit codes, for the claims given with --claim, or for both verdicts without:
  ${EXIT.clear}  all pass
  ${EXIT.contradicted}  one fails
  ${EXIT.open}  none fails, but not all is known
  ${EXIT.refused}  there is no answer`,
    )
    .action(async (label: string | undefined, options: Options) => {
      const request = { ingredients: await labelFrom(label, options.file), ...requestOf(options) };
      const faults = faultsOf(request);
      if (faults.length > 0) {
        throw new Refusal(faults.map(({ pointer, message }) => `${nameOf(pointer)} ${message}`).join('\n'));
      }
      const answer = (await openJudge(options)).check(request);
      console.log(options.json ? JSON.stringify(answer) : showAnswer(answer));
      end(exitOf(answer));
    });
}

async function labelFrom(label: string | undefined, file: string | undefined): Promise<string> {
  if (label !== undefined && file !== undefined) throw new Refusal('Give a label or --file, not both.');
  if (label !== undefined) return label;
  if (file !== undefined) return await readFile(file, 'utf8');
  if (process.stdin.isTTY) throw new Refusal('Give a label, --file, or pipe one in.');
  return await text(process.stdin);
}

function nameOf(pointer: string): string {
  return pointer === '/ingredients' ? 'The label' : pointer.replace(/^.*\//, '--');
}

function exitOf(answer: CheckAnswer): Exit {
  const asked = answer.claims.length === 0 ? CLAIMS : answer.claims.map(({ claim }) => claim);
  const verdicts = asked.map((claim) => answer[claim].verdict);
  if (verdicts.includes('fail')) return EXIT.contradicted;
  return verdicts.includes('inconclusive') ? EXIT.open : EXIT.clear;
}
