// Keys of the API: made here, kept as hashes in a file, read again whenever the file changes.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { KeyRing } from '../http/keys.ts';
import type { Log } from './log.ts';

export class KeyFileError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The file of keys (API_KEYS_FILE) is not right:\n${faults.join('\n')}`);
    this.faults = faults;
  }
}

interface Entry {
  readonly name: string;
  readonly hash: Buffer;
}

export interface WatchedKeys extends KeyRing {
  close(): void;
}

const KEY_BYTES = 32;
// Secret scanners and people tell by it what a string they find is.
const KEY_PREFIX = 'pw_';
const NAME = /^[\w.-]{1,64}$/;
export const KEY_NAME_RIGHT = 'a name has 1 to 64 letters, digits, "_", "." and "-"';
const HASH = /^sha256:([0-9a-f]{64})$/i;
// A file is asked whether it changed, not watched: that also sees a rename, a symbolic link turned to another file (as
// Kubernetes does) and a network disk.
const LOOK_MS = 2000;

/** A new key, 256 bits at random: to be shown once and handed to its owner. */
export function createKey(): string {
  return KEY_PREFIX + randomBytes(KEY_BYTES).toString('base64url');
}

export function isKeyName(text: string): boolean {
  return NAME.test(text);
}

/**
 * What the file of keys holds in place of a key: `<name> sha256:<hex>` is a line of it. A plain hash is enough, since a
 * random key of 256 bits cannot be found by trying.
 */
export function hashKey(key: string): string {
  return `sha256:${digestOf(key).toString('hex')}`;
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** The keys of a file. Throws a KeyFileError that names every bad line. */
export function readKeys(file: string): readonly Entry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new KeyFileError([`${file}: it cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
  const entries: Entry[] = [];
  const faults: string[] = [];
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const bare = line.replace(/(^|\s)#.*/, '').trim();
    if (bare === '') continue;
    const fault = addEntry(entries, bare);
    if (fault !== null) faults.push(`${file}:${i + 1}: ${fault}`);
  }
  if (entries.length === 0 && faults.length === 0) {
    faults.push(`${file}: it holds no key, so nobody could ask; write a line "<name> sha256:<64 hex digits>"`);
  }
  if (faults.length > 0) throw new KeyFileError(faults);
  return entries;
}

/** What is wrong with the line, never quoting it: it may hold a key by mistake. */
function addEntry(entries: Entry[], line: string): string | null {
  const [name = '', hash = '', ...rest] = line.split(/\s+/);
  const [, hex] = HASH.exec(hash) ?? [];
  if (hex === undefined || rest.length > 0) {
    return 'a line must be "<name> sha256:<64 hex digits>", the hash of a key and not the key';
  }
  if (!isKeyName(name)) return KEY_NAME_RIGHT;
  if (entries.some((entry) => entry.name === name))
    return `the name "${name}" stands above already; give each key its own`;
  const bytes = Buffer.from(hex, 'hex');
  const same = entries.find((entry) => entry.hash.equals(bytes));
  if (same !== undefined) return `"${name}" has the key of "${same.name}"; make one for each`;
  entries.push({ name, hash: bytes });
  return null;
}

/** Reads the keys and follows their file; throws a KeyFileError if it is not right at the start. */
export function watchKeys(file: string, log: Log, lookMs: number = LOOK_MS): WatchedKeys {
  let entries = readKeys(file);
  const look = () => {
    try {
      entries = readKeys(file);
      log.info({ file, keys: entries.length }, 'keys read again');
    } catch (error) {
      if (!(error instanceof KeyFileError)) throw error;
      log.error({ file, faults: error.faults }, 'the file of keys is not right; the keys before it stay valid');
    }
  };
  watchFile(file, { interval: lookMs, persistent: false }, look);
  return {
    // All are compared, each in constant time, so that the time tells nothing of which was near.
    ownerOf: (key) => {
      const hash = digestOf(key);
      let owner: string | null = null;
      for (const entry of entries) if (timingSafeEqual(entry.hash, hash)) owner = entry.name;
      return owner;
    },
    close: () => unwatchFile(file, look),
  };
}
