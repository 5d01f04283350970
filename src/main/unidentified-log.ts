// Counts the names that were not identified, and writes them to their file in batches, away from the requests. Whatever
// happens to the file, no request fails: it is said once, and tried again with the next batch.
import type { CheckResult } from '../core/check.ts';
import { nameKey } from '../core/name.ts';
import type { UnidentifiedNames } from '../http/routes/unidentified.ts';
import { openUnidentified, type UnidentifiedStore } from '../sqlite/unidentified.ts';
import type { Log } from './log.ts';

export interface UnidentifiedLog extends UnidentifiedNames {
  observe(result: CheckResult): void;
  /** Writes what was counted since the last time. */
  flush(): void;
  close(): void;
}

const FLUSH_MS = 5000;
// What is longer is no name but a stretch of text that was not cut.
export const NAME_LENGTH = 100;
// Distinct names that wait to be written; while the disk is full, more are not counted. A batch takes some milliseconds.
export const NAMES_WAITING = 1000;

export function createUnidentifiedLog(file: string, log: Log, flushMs: number = FLUSH_MS): UnidentifiedLog {
  let waiting = new Map<string, number>();
  let store: UnidentifiedStore | null = null;
  let isFailing = false;

  /** Opened when needed and again after a failure: a disk may have been freed, a file put right. */
  function attempt<T>(work: (store: UnidentifiedStore) => T): T | null {
    try {
      store ??= openUnidentified(file);
      const done = work(store);
      if (isFailing) log.info({ file }, 'unidentified names are written again');
      isFailing = false;
      return done;
    } catch (err) {
      if (!isFailing)
        log.error({ err, file }, 'unidentified names cannot be kept; requests go on, and it is tried again and again');
      isFailing = true;
      try {
        store?.close();
      } catch {
        // The first failure was the one to tell.
      }
      store = null;
      return null;
    }
  }

  function flush(): void {
    if (waiting.size === 0) return;
    const batch = waiting;
    const written = attempt((open) => {
      open.add(batch, new Date().toISOString());
      return true;
    });
    if (written) waiting = new Map();
  }

  const timer = setInterval(flush, flushMs).unref();
  return {
    observe: ({ findings }) => {
      for (const { match, name } of findings) {
        if (match.kind !== 'none') continue;
        const key = nameKey(name);
        if (key === '' || key.length > NAME_LENGTH) continue;
        const count = waiting.get(key);
        if (count !== undefined || waiting.size < NAMES_WAITING) waiting.set(key, (count ?? 0) + 1);
      }
    },
    flush,
    mostOften: (limit) => {
      flush();
      return attempt((open) => open.mostOften(limit));
    },
    close: () => {
      clearInterval(timer);
      flush();
      store?.close();
      store = null;
    },
  };
}
