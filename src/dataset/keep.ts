// Keeps a database at its place: written aside and renamed, so that a kill leaves the old one or the new one.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOurs } from '../sqlite/seal.ts';

/** Writes the bytes of a database to its place, whatever is there; throws where that cannot be done. */
export function keepDatabase(bytes: Buffer, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  // Containers that share a folder may share a process id too.
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.building`;
  try {
    const handle = openSync(aside, 'wx');
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(aside, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Keeps a database unless that would destroy a file of somebody else; says why it was not kept, or null. */
export function tryToKeep(bytes: Buffer, path: string): string | null {
  try {
    if (existsSync(path) && !isOurs(path)) return `${path} is no database of Porewise; it was left as it is`;
    keepDatabase(bytes, path);
    return null;
  } catch (error) {
    return `${path} cannot be written: ${(error as Error).message}`;
  }
}

/** What builds that were killed left behind; a build that still runs keeps its file. */
function removeLeftovers(path: string): void {
  const pattern = new RegExp(`^${literally(basename(path))}\\.(\\d+)\\..*building$`);
  for (const file of readdirSync(dirname(path))) {
    const pid = pattern.exec(file)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), file), { force: true });
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** So that the new name outlives a power failure. */
function syncFolder(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
