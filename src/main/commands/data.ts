// porewise data check: what is wrong with the data, if anything is.
import type { Command } from 'commander';
import { checkedRows } from '../../dataset/build.ts';
import { INPUTS } from '../paths.ts';

export function addData(program: Command): void {
  program
    .command('data')
    .description('the table')
    .command('check')
    .description('say what is wrong with the data')
    .action(() => console.log(describeData()));
}

export function describeData(): string {
  const counts = Object.entries(checkedRows(INPUTS.data)).map(([file, { length }]) => `${length} in ${file}`);
  return `The data is sound: ${counts.join(', ')}.`;
}
