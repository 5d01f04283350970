// What the settings add, opened together as production does, and closed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { hashKey } from '../../src/main/api-keys.ts';
import { readConfig } from '../../src/main/config.ts';
import { openFittings } from '../../src/main/fittings.ts';
import { observed } from '../../src/main/observed.ts';
import { service } from '../http/app.ts';
import { logged } from '../http/logged.ts';

t.test('keys, limits, a metrics port and the names not identified, all from the environment', async (t) => {
  const folder = t.testdir({});
  const file = join(folder, 'keys');
  writeFileSync(file, `shop ${hashKey('k1')}\n`);
  const port = await getPort({ host: '127.0.0.1' });
  const config = readConfig(
    {
      API_KEYS_FILE: file,
      RATE_LIMIT: '2',
      METRICS_PORT: String(port),
      UNIDENTIFIED_LOG: join(folder, 'names.db'),
      BASE_PATH: '/porewise',
    },
    '/db',
  );
  const fittings = await openFittings(config, logged().logger);
  const app = await buildApp(observed(await service(), fittings.observers), false, fittings.options);
  const headers = { 'x-api-key': 'k1' };
  const ask = (url: string) => app.inject({ url, headers });
  const checked = await app.inject({
    method: 'POST',
    url: '/porewise/v1/check',
    payload: { ingredients: 'Xqzzt Blorbate' },
    headers,
  });
  t.equal(checked.statusCode, 200);
  t.match((await ask('/v1/unidentified')).json(), { items: [{ name: 'xqzzt blorbate', count: 1 }] });
  t.equal((await ask('/v1/dataset')).statusCode, 429);
  t.equal((await app.inject({ url: '/v1/dataset' })).statusCode, 401);

  t.equal((await ask('/metrics')).statusCode, 404, 'not on the public port');
  const site = `http://127.0.0.1:${port}`;
  const metrics = await fetch(`${site}/metrics`);
  t.match(metrics.headers.get('content-type'), /^text\/plain/);
  const text = await metrics.text();
  t.match(text, /porewise_findings_total\{kind="none"\} 1\n/);
  t.match(text, /^process_resident_memory_bytes \d/m);
  t.match(text, /^nodejs_eventloop_lag_p99_seconds \d/m);
  t.equal((await fetch(`${site}/v1/dataset`)).status, 404, 'and nothing else on the other');
  t.equal((await fetch(`${site}/metrics`, { method: 'POST' })).status, 405);

  await app.close();
  await t.rejects(fetch(`${site}/metrics`), 'closed with the app');
});

t.test('a file of keys that is not right keeps it from starting', async (t) => {
  const config = readConfig({ API_KEYS_FILE: join(t.testdir({}), 'nowhere') }, '/db');
  await t.rejects(openFittings(config, logged().logger), { message: /nowhere: it cannot be read/ });
});
