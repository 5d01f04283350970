// porewise audit: every product of a catalogue against the claims made for it. A run that was interrupted is gone on
// with by the same command.
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { Command } from 'commander';
import { lineOf } from '../../dataset/problems.ts';
import { type Columns, type Entry, readCatalogue } from '../audit/catalogue.ts';
import { mendPart, planRun } from '../audit/part.ts';
import { showProgress } from '../audit/progress.ts';
import { REPORT_HEADER, reportLine, type Tally, tallyReport } from '../audit/report.ts';
import { type End, EXIT, type Exit, Refusal } from './exits.ts';
import { faultsOf, openJudge } from './judge.ts';
import { addOverlay, type Overlaid } from './overlay.ts';
import { addTerms, requestOf, type Terms } from './terms.ts';

interface Options extends Terms, Overlaid {
  readonly out: string;
  readonly idColumn: string;
  readonly ingredientsColumn: string;
  readonly claimsColumn?: string;
  readonly delimiter: string;
}

const PROBLEMS_SHOWN = 20;

export function addAudit(program: Command, end: End): void {
  const command = program
    .command('audit')
    .description('check every product of a catalogue')
    .argument('<catalogue>', 'a CSV file, or one JSON object a line (.jsonl, .ndjson)')
    .requiredOption('--out <report.csv>', 'where the report goes')
    .option('--id-column <name>', 'the column of the id', 'id')
    .option('--ingredients-column <name>', 'the column of the ingredient list', 'ingredients')
    .option('--claims-column <name>', 'the column of the claims, separated by commas')
    .option('--delimiter <character>', 'what separates the cells of a CSV file', ',');
  addOverlay(addTerms(command))
    .addHelpText(
      'after',
      `
A run that was interrupted goes on where it was when the same command is given again.

Exit codes:
  ${EXIT.clear}  no claim is contradicted
  ${EXIT.contradicted}  a claim is contradicted
  ${EXIT.open}  no claim is contradicted, but there are rows that could not be read
  ${EXIT.refused}  there is no report`,
    )
    .action(async (catalogue: string, options: Options) => end(await audit(catalogue, options)));
}

async function audit(catalogue: string, options: Options): Promise<Exit> {
  const { out, delimiter, idColumn: id, ingredientsColumn: ingredients, claimsColumn: claims = null } = options;
  if (resolve(out) === resolve(catalogue)) throw new Refusal('--out is the catalogue itself; name another file.');
  if (delimiter.length !== 1) throw new Refusal('--delimiter must be one character.');
  const columns: Columns = { id, ingredients, claims };
  const terms = requestOf(options);
  const [fault] = faultsOf({ ...terms, ingredients: 'Water' });
  if (fault) throw new Refusal(`${fault.pointer.replace(/^.*\//, '--')} ${fault.message}`);
  const judge = await openJudge(options);

  const { part, lines } = await planRun(out, catalogue, { columns, delimiter, terms, version: judge.version });
  const whole = await mendPart(part);
  // The first line is the header.
  const done = Math.max(whole - 1, 0);
  if (done > 0) console.error(`Going on after ${done} rows of an interrupted run.`);

  await pipeline(
    readCatalogue(createReadStream(catalogue), columns, delimiter),
    (entries) => leaveOut(entries, done),
    (entries) => showProgress(entries, lines, done),
    async function* (entries) {
      if (whole === 0) yield REPORT_HEADER;
      for await (const entry of entries) {
        yield reportLine(entry, judge, columns, options);
        // What is done reaches the file before the next product is begun.
        await setImmediate();
      }
    },
    createWriteStream(part, { flags: 'a', flush: true }),
  ).catch(async (error: unknown) => {
    // The catalogue has to be mended, and a mended one makes another run.
    if (error instanceof Refusal) await rm(part, { force: true });
    throw error;
  });
  await rename(part, out);

  const tally = await tallyReport(out);
  console.error(summaryOf(tally, basename(catalogue), out));
  if (tally.contradicted > 0) return EXIT.contradicted;
  return tally.problems.length > 0 ? EXIT.open : EXIT.clear;
}

async function* leaveOut(entries: AsyncIterable<Entry>, done: number): AsyncGenerator<Entry> {
  let rows = 0;
  for await (const entry of entries) if (++rows > done) yield entry;
}

function summaryOf({ rows, contradicted, unclear, problems }: Tally, file: string, out: string): string {
  const shown = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ line, problem }) => lineOf({ file, line, field: null, message: problem }));
  const more = problems.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`... and ${more} more, in the column "problem" of the report`] : []),
    `${out}: ${rows} products; of those with claims ${contradicted} contradicted, ${unclear} unclear; ${problems.length} rows could not be read.`,
  ].join('\n');
}
