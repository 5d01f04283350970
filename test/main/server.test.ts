// The process: it starts, answers, reloads on SIGHUP, and says plainly why it does not start.
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { overlayOf } from '../dataset/data.ts';
import { databaseFile } from '../table.ts';
import { type RunningServer, startServer, urlOf } from './running-server.ts';

const start = (env: Readonly<Record<string, string>>): RunningServer =>
  startServer({ DATABASE_FILE: databaseFile, STOP_PAUSE_SECONDS: '0', ...env });

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they find in an answer.
const json = async (answer: Response): Promise<any> => answer.json();

t.test('starts, answers, logs no label, stops on SIGTERM', async (t) => {
  const server = start({});
  const url = await urlOf(server);
  const answer = await fetch(`${url}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"ingredients":"Water, Coconut Oil"}',
  });
  t.match(await answer.json(), { oilFree: { verdict: 'fail' } });
  server.child.kill('SIGTERM');
  t.equal(await server.exited, 0);
  t.match(server.log(), answer.headers.get('x-request-id') ?? 'no id');
  t.match(server.log(), /stopping/);
  t.notMatch(server.log(), /Coconut/);
});

t.test('SIGHUP reloads while requests are answered; broken data change nothing', async (t) => {
  const overlay = overlayOf({ 'ratings.csv': 'Glycerin,4,4,,,,human,,,,,,,' });
  const server = start({ OVERLAY_DIR: overlay, DATABASE_FILE: join(t.testdir(), 'porewise.db') });
  t.teardown(() => server.child.kill('SIGKILL'));
  const url = await urlOf(server);
  const grade = async () => (await json(await fetch(`${url}/v1/ingredients/glycerin`))).grade;
  t.match(await grade(), { value: 4, origin: 'operator' });

  let isReloading = true;
  const statuses = new Map<string, number>();
  const count = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1);
  const asking = (async () => {
    while (isReloading) {
      const answer = await fetch(`${url}/v1/check`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'Water',
      });
      const { dataset } = await json(answer);
      count(`check ${answer.status} ${dataset.version === answer.headers.get('x-dataset-version') ? 'one' : 'two'}`);
      count(`ready ${(await fetch(`${url}/health/ready`)).status}`);
    }
  })();
  writeFileSync(join(overlay, 'aliases.csv'), 'alias,ingredient,kind\nZzyrabase,Glycerin,trade_name\n');
  server.child.kill('SIGHUP');
  t.match(JSON.parse(await server.said(/"msg":"reloaded"/)), { overlay: { aliases: 1, ratings: 1 } });
  isReloading = false;
  await asking;
  t.same([...statuses.keys()].sort(), ['check 200 one', 'ready 200'], 'no request was dropped, none saw two versions');
  const { ingredients } = await json(
    await fetch(`${url}/v1/check`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'Zzyrabase' }),
  );
  t.equal(ingredients[0].match.id, 'glycerin');

  appendFileSync(join(overlay, 'aliases.csv'), 'Zzyrabase 2,Glycrin,trade_name\n');
  appendFileSync(join(overlay, 'ratings.csv'), 'Water,6,6,,,,list,,,,,,,\n');
  writeFileSync(join(overlay, 'notes.txt'), 'x');
  server.child.kill('SIGHUP');
  const { msg } = JSON.parse(await server.said(/reload refused/));
  t.match(msg, /notes\.txt: is none of the files read here/);
  t.match(msg, /aliases\.csv:3: ingredient: "Glycrin" is not a name in ingredients\.csv/);
  t.match(msg, /ratings\.csv:3: low: is 6; it must be a number from 0 to 5/);
  t.match(await grade(), { value: 4, origin: 'operator' });
  t.equal((await json(await fetch(`${url}/v1/dataset`))).overlay.aliases, 1);
});

t.test('a wrong setting is said plainly, and nothing starts', async (t) => {
  const refused: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ PORT: 'http' }, /PORT is "http"; it must be a number from 0 to 65535/],
    [{ OVERLAY_DIR: '/nowhere/own' }, /^the data has 1 problem:\n\/nowhere\/own: cannot be read: ENOENT/],
    [{ HOST: '203.0.113.7' }, /^HOST 203\.0\.113\.7 is no address of this machine$/m],
  ];
  for (const [env, message] of refused) {
    const { log, exited } = start(env);
    t.equal(await exited, 1);
    t.match(log(), message);
    t.notMatch(log(), /"msg":"ready"|\n {4}at /, 'without a stack');
  }
});

t.test('a port that is taken is said plainly', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.teardown(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { log, exited } = start({ PORT: String(port) });
  t.equal(await exited, 1);
  t.match(log(), `port ${port} is taken by another program`);
});
