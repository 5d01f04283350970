// Kills the service at random moments while it builds and while it reloads, and starts it again: each start must serve
// the data as they are then.
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { versionOf } from '../../src/dataset/version.ts';
import { INPUTS } from '../../src/main/paths.ts';
import { isSealed } from '../../src/sqlite/seal.ts';
import { type RunningServer, startServer, urlOf } from './running-server.ts';

export interface Kills {
  readonly whileBuilding: number;
  readonly whileReloading: number;
  /** What a start after a kill did not do right; empty when all is well. */
  readonly faults: readonly string[];
  /** Half-written files that the last start left beside the database. */
  readonly leftovers: readonly string[];
}

const HEADER = 'ingredient,low,high,value,finding,irritancy,basis,model,dose,vehicle,family,source,also,note';
const GRADES = 11;

export async function killAtRandom(rounds: number, random: () => number, command?: readonly string[]): Promise<Kills> {
  const overlay = mkdtempSync(join(tmpdir(), 'porewise-kills-'));
  const database = join(mkdtempSync(join(tmpdir(), 'porewise-killed-')), 'porewise.db');
  const env = { OVERLAY_DIR: overlay, DATABASE_FILE: database, STOP_PAUSE_SECONDS: '0', LOG_LEVEL: 'info' };
  const start = () => startServer(env, command);
  const faults: string[] = [];
  let change = 0;
  const changeData = () => {
    change++;
    writeFileSync(
      join(overlay, 'ratings.csv'),
      `${HEADER}\nGlycerin,${gradeOf(change)},5,${gradeOf(change)},,,human,,,,,,,${change}\n`,
    );
  };
  const kill = async (server: RunningServer) => {
    server.child.kill('SIGKILL');
    await server.exited;
  };

  changeData();
  const began = performance.now();
  let server = start();
  await urlOf(server);
  const buildMs = performance.now() - began;
  const done = { whileBuilding: 0, whileReloading: 0 };
  for (let round = 0; round < rounds; round++) {
    changeData();
    const moment = random() * buildMs;
    if (round % 2 === 0) {
      server.child.kill('SIGHUP');
      await sleep(moment);
      done.whileReloading++;
    } else {
      await kill(server);
      server = start();
      await sleep(moment);
      done.whileBuilding++;
    }
    await kill(server);
    // Before the next start could mend it.
    if (existsSync(database) && !isSealed(database)) faults.push(`round ${round}: a database that is not whole`);
    server = start();
    const fault = await faultOf(server, overlay, change).catch(({ message }: Error) => message);
    if (fault !== null) faults.push(`round ${round}, after ${Math.round(moment)} ms: ${fault}`);
  }
  await kill(server);
  changeData();
  server = start();
  await urlOf(server);
  await kill(server);
  const leftovers = readdirSync(dirname(database)).filter((file) => file.endsWith('.building'));
  return { ...done, faults, leftovers };
}

function gradeOf(change: number): number {
  return (change % GRADES) / 2;
}

async function faultOf(server: RunningServer, overlay: string, change: number): Promise<string | null> {
  const url = await urlOf(server);
  const { version } = (await (await fetch(`${url}/v1/dataset`)).json()) as { version: string };
  const expected = versionOf({ ...INPUTS, overlay }).version;
  if (version !== expected) return `serves ${version}, the files are ${expected}`;
  const { grade } = (await (await fetch(`${url}/v1/ingredients/glycerin`)).json()) as { grade: { value: number } };
  return grade.value === gradeOf(change) ? null : `grades ${grade.value} instead of ${gradeOf(change)}`;
}
