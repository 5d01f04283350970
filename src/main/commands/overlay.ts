// --overlay: the folder with the own data of whoever runs the command, as OVERLAY_DIR names it to the service.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Inputs } from '../../dataset/build.ts';
import type { Config } from '../config.ts';
import { INPUTS } from '../paths.ts';

export interface Overlaid {
  readonly overlay?: string;
}

export function addOverlay(command: Command): Command {
  return command.option('--overlay <folder>', 'your own data, laid over the table; else those of OVERLAY_DIR');
}

export function inputsFrom({ overlay }: Overlaid, config: Pick<Config, 'overlay'>): Inputs {
  return { ...INPUTS, overlay: overlay === undefined ? config.overlay : resolve(overlay) };
}
