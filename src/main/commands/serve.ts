// porewise serve: the service, as npm start runs it; its settings are environment variables.
import type { Command } from 'commander';

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('run the service')
    .action(async () => {
      await import('../server.ts');
    });
}
