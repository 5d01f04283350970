// The version of a dataset: a hash of everything it is made from.
import { createHash } from 'node:crypto';
import type { Inputs } from './build.ts';
import { type InputFiles, readInputFiles } from './input-files.ts';

const LENGTH = 16;

export interface Version {
  readonly version: string;
  /** The day the data last changed, YYYY-MM-DD, as data/date.txt says. */
  readonly date: string;
}

export function versionOf(inputs: Inputs): Version {
  return versionOfFiles(readInputFiles(inputs));
}

export function versionOfFiles({ data, date, overlay, migrations, engine }: InputFiles): Version {
  const hash = createHash('sha256').update(engine);
  for (const { bytes } of data.values()) hash.update('\0').update(bytes);
  hash.update('\0').update(date);
  for (const bytes of migrations) hash.update('\0').update(bytes);
  if (overlay !== null) hash.update('\0overlay');
  for (const [name, { bytes }] of overlay ?? []) hash.update(`\0${name}\0`).update(bytes);
  return { version: hash.digest('hex').slice(0, LENGTH), date };
}
