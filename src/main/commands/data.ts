// porewise data check: what is wrong with the data, if anything is.
import type { Command } from 'commander';
import { checkedRows, type Inputs } from '../../dataset/build.ts';
import { readInputFiles } from '../../dataset/input-files.ts';
import { readConfig } from '../config.ts';
import { DEFAULT_DATABASE } from '../paths.ts';
import { addOverlay, inputsFrom, type Overlaid } from './overlay.ts';

export function addData(program: Command): void {
  const command = program
    .command('data')
    .description('the table')
    .command('check')
    .description('say what is wrong with the data');
  addOverlay(command).action((options: Overlaid) =>
    console.log(describeData(inputsFrom(options, readConfig(process.env, DEFAULT_DATABASE)))),
  );
}

export function describeData(inputs: Inputs): string {
  const { rows, laid } = checkedRows(readInputFiles(inputs));
  const counts = Object.entries(rows).map(([file, { length }]) => `${length} in ${file}`);
  const sound = `The data is sound: ${counts.join(', ')}.`;
  if (laid === null) return sound;
  const own = Object.entries(laid.counts).map(([what, count]) => `${count} ${what}`);
  return `${sound}\nOf these are yours: ${own.join(', ')}.`;
}
