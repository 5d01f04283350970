// Where the database cannot be written, the service runs from memory, says why, and leaves what is there as it was.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { buildDatabase } from '../../src/dataset/build.ts';
import { overlayOf, smallData } from '../dataset/data.ts';
import { SERVER, startServer, urlOf } from './running-server.ts';

// Without the test runner's watcher of child processes, which writes files itself.
const UNWATCHED = ['env', '-u', 'NODE_OPTIONS', ...SERVER];
// Mounts of a process's own vanish with it; they need root.
const mayMount = spawnSync('unshare', ['--mount', 'true']).status === 0;
const mounted = (mount: string) => (folder: string) => [
  'unshare',
  '--mount',
  'sh',
  '-c',
  `${mount} && shift && exec "$@"`,
  'sh',
  folder,
  ...UNWATCHED,
];
const MIB_IN_BLOCKS = 1024;

interface Place {
  readonly what: string;
  readonly command: (folder: string) => string[];
  readonly why: RegExp;
  readonly skip?: string | false;
  /** Whether a reload is tried too: one place of them suffices. */
  readonly reloads?: boolean;
}

const places: readonly Place[] = [
  {
    what: 'a file may not grow as large as the database',
    command: () => ['bash', '-c', `ulimit -f ${MIB_IN_BLOCKS} && exec "$@"`, 'bash', ...UNWATCHED],
    why: /porewise\.db cannot be written: EFBIG/,
  },
  {
    what: 'the disk is full',
    command: mounted('mount -t tmpfs -o size=64k tmpfs "$1"'),
    why: /porewise\.db cannot be written: ENOSPC/,
    skip: !mayMount && 'only root may mount a small disk',
  },
  {
    what: 'the file system is read-only',
    command: mounted('mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'),
    why: /porewise\.db cannot be written: EROFS/,
    skip: !mayMount && 'only root may mount a folder read-only',
  },
  {
    what: 'the folder belongs to another user',
    command: (folder) => {
      chmodSync(folder, 0o555);
      const isRoot = process.getuid?.() === 0;
      return isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...UNWATCHED] : UNWATCHED;
    },
    why: /porewise\.db cannot be written: EACCES/,
    reloads: true,
  },
];

for (const { what, command, why, skip = false, reloads = false } of places) {
  t.test(what, { skip }, async (t) => {
    const folder = join(t.testdir(), 'place');
    mkdirSync(folder);
    const database = join(folder, 'porewise.db');
    buildDatabase(smallData(), database);
    const before = readFileSync(database);
    const overlay = overlayOf({ 'aliases.csv': 'Zzyrabase,Glycerin,trade_name' });
    for (const path of [t.testdirName, overlay]) chmodSync(path, 0o755);

    const server = startServer(
      { DATABASE_FILE: database, OVERLAY_DIR: overlay, STOP_PAUSE_SECONDS: '0' },
      command(folder),
    );
    t.teardown(() => server.child.kill('SIGKILL'));
    const url = await urlOf(server);
    const overlaid = async () => ((await (await fetch(`${url}/v1/dataset`)).json()) as { overlay: object }).overlay;
    t.match(await server.said(why), 'the database is in memory, and each start builds it again');
    t.match(await overlaid(), { aliases: 1 });

    if (reloads) {
      writeFileSync(
        join(overlay, 'aliases.csv'),
        'alias,ingredient,kind\nZzyrabase,Glycerin,trade_name\nZzyra,Water,trade_name\n',
      );
      server.child.kill('SIGHUP');
      await server.said(/"msg":"reloaded"/);
      t.match(await overlaid(), { aliases: 2 });
    }

    server.child.kill('SIGTERM');
    t.equal(await server.exited, 0);
    chmodSync(folder, 0o755);
    t.ok(readFileSync(database).equals(before), 'the database of before is as it was');
    t.same(readdirSync(folder), ['porewise.db'], 'nothing is left beside it');
  });
}
