// The command line: porewise check | audit | serve | data check. Each command is a file of commands/.
import { Command, CommanderError } from 'commander';
import { DatasetError } from '../dataset/problems.ts';
import { addAudit } from './commands/audit.ts';
import { addCheck } from './commands/check.ts';
import { addData } from './commands/data.ts';
import { EXIT, Refusal } from './commands/exits.ts';
import { addServe } from './commands/serve.ts';
import { ConfigError } from './config.ts';
import { ENGINE_VERSION } from './paths.ts';

const program = new Command('porewise')
  .description('Reads cosmetic ingredient lists: is the product noncomedogenic, is it oil-free, and on what evidence?')
  .version(ENGINE_VERSION)
  .exitOverride();
for (const add of [addCheck, addAudit, addServe, addData]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  if (error instanceof CommanderError) {
    // It has spoken already; its own code for asking help is 0.
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.refused;
  } else if (isExpected(error)) {
    console.error(error.message);
    process.exitCode = EXIT.refused;
  } else throw error;
}

/** Told in a sentence, without a stack: faults of what was given, and files that cannot be opened. */
function isExpected(error: Error): boolean {
  return (
    error instanceof Refusal || error instanceof ConfigError || error instanceof DatasetError || 'syscall' in error
  );
}
