// The command line.
import { runCommand } from './commands/program.ts';

process.exitCode = await runCommand(process.argv);
