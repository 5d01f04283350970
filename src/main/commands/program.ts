// porewise check | audit | serve | data check | keys create | keys hash: each command is a file beside this one.
import { Command, CommanderError } from 'commander';
import { DatasetError } from '../../dataset/problems.ts';
import { ConfigError } from '../config.ts';
import { ENGINE_VERSION } from '../paths.ts';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import { addData } from './data.ts';
import { EXIT, type Exit, Refusal } from './exits.ts';
import { addKeys } from './keys.ts';
import { addServe } from './serve.ts';

/** Runs the command that the arguments name, and gives its exit code. */
export async function runCommand(argv: readonly string[]): Promise<Exit> {
  let exit: Exit = EXIT.clear;
  const program = new Command('porewise')
    .description(
      'Reads cosmetic ingredient lists: is the product noncomedogenic, is it oil-free, and on what evidence?',
    )
    .version(ENGINE_VERSION)
    .exitOverride();
  const end = (code: Exit) => {
    exit = code;
  };
  for (const add of [addCheck, addAudit, addServe, addData, addKeys]) add(program, end);

  try {
    await program.parseAsync([...argv]);
    return exit;
  } catch (error) {
    // Commander has spoken already; its own code for asking help is 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.refused;
    // A fault of the program itself is told with its stack; it says nothing of a claim either.
    console.error(error instanceof Error && isExpected(error) ? error.message : error);
    return EXIT.refused;
  }
}

/** Told in a sentence, without a stack: faults of what was given, and files that cannot be opened. */
function isExpected(error: Error): boolean {
  return (
    error instanceof Refusal || error instanceof ConfigError || error instanceof DatasetError || 'syscall' in error
  );
}
