// Reads every file a dataset is made from, once: its rows and its version must come from the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationFiles } from '../sqlite/database.ts';
import type { Inputs } from './build.ts';
import { DATE_FILE, OVERLAY_FILES, type OverlayName, TABLE_FILES, type TableName } from './files.ts';
import { type Problem, readFailure } from './problems.ts';

export interface InputFile {
  /** As a problem names it: the bare name in data/, the whole path in the operator's folder. */
  readonly label: string;
  readonly bytes: Buffer;
}

export interface InputFiles {
  readonly data: ReadonlyMap<TableName, InputFile>;
  readonly date: string;
  /** Null where the operator lays nothing over the table. */
  readonly overlay: ReadonlyMap<OverlayName, InputFile> | null;
  readonly migrations: readonly Buffer[];
  readonly engine: string;
  /** What could not be read, and what should not be there. */
  readonly problems: readonly Problem[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readInputFiles({ data, overlay = null, migrations, engine }: Inputs): InputFiles {
  const problems: Problem[] = [];
  const date = readFile(join(data, DATE_FILE), DATE_FILE, problems)?.bytes.toString().trim() ?? '';
  if (!DAY.test(date)) problems.push(problem(DATE_FILE, `is ${JSON.stringify(date)}; it must be a day, YYYY-MM-DD`));
  return {
    data: filesOf(TABLE_FILES, (file) => readFile(join(data, file), file, problems)),
    date,
    overlay: overlay === null ? null : readOverlay(overlay, problems),
    migrations: migrationFiles(migrations).map((file) => readFileSync(join(migrations, file))),
    engine,
    problems,
  };
}

function readOverlay(folder: string, problems: Problem[]): ReadonlyMap<OverlayName, InputFile> {
  let present: string[] = [];
  try {
    // Mounted folders hold entries that begin with a dot, such as Kubernetes' "..data".
    present = readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch (error) {
    problems.push({ file: folder, ...readFailure(error) });
  }
  for (const name of present)
    if (!OVERLAY_FILES.includes(name as OverlayName))
      problems.push(problem(join(folder, name), `is none of the files read here: ${OVERLAY_FILES.join(', ')}`));
  return filesOf(
    OVERLAY_FILES.filter((file) => present.includes(file)),
    (file) => readFile(join(folder, file), join(folder, file), problems),
  );
}

function filesOf<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => InputFile | null,
): Map<Name, InputFile> {
  const files = new Map<Name, InputFile>();
  for (const name of names) {
    const file = read(name);
    if (file !== null) files.set(name, file);
  }
  return files;
}

function readFile(path: string, label: string, problems: Problem[]): InputFile | null {
  try {
    return { label, bytes: readFileSync(path) };
  } catch (error) {
    problems.push({ file: label, ...readFailure(error) });
    return null;
  }
}

function problem(file: string, message: string): Problem {
  return { file, line: null, field: null, message };
}
