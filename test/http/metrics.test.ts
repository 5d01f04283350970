// Metrics: what is counted, and that no client can make labels of its own.
import t from 'tap';
import { buildApp } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { observed } from '../../src/main/observed.ts';
import { service } from './app.ts';

const metrics = createMetrics();
const app = await buildApp(observed(await service(), [metrics.observe]), false, { metrics });
const scrape = async () => (await app.inject({ url: '/metrics' })).body.split('\n');

t.test('requests by route, findings by kind, verdicts by claim, and the data', async (t) => {
  for (const ingredients of ['Water, Coconut Oil, Xqzzt Blorbate', 'Water, Glycerin'])
    await app.inject({ method: 'POST', url: '/v1/check?', payload: { ingredients } });
  await app.inject({ url: '/v1/ingredients/water' });
  await app.inject({ url: '/v1/ingredients/nothing-of-the-kind' });
  const { headers } = await app.inject({ url: '/metrics' });
  t.match(headers['content-type'], /^text\/plain; version=0\.0\.4/);
  const lines = await scrape();
  for (const line of [
    'http_request_duration_seconds_count{route="/v1/check",method="POST",status="200"} 2',
    'http_request_duration_seconds_count{route="/v1/ingredients/:id",method="GET",status="200"} 1',
    'http_request_duration_seconds_count{route="/v1/ingredients/:id",method="GET",status="404"} 1',
    'porewise_findings_total{kind="inci"} 3',
    'porewise_findings_total{kind="alias"} 1',
    'porewise_findings_total{kind="none"} 1',
    'porewise_verdicts_total{claim="oilFree",verdict="fail"} 1',
    'porewise_verdicts_total{claim="oilFree",verdict="pass"} 1',
    'porewise_verdicts_total{claim="noncomedogenic",verdict="inconclusive"} 0',
  ])
    t.ok(lines.includes(line), line);
  const { version, date, engine } = (await service()).dataset;
  t.ok(lines.includes(`porewise_dataset_info{version="${version}",date="${date}",engine="${engine}"} 1`));
});

t.test('labels are bounded: unknown paths are one route', async (t) => {
  for (let i = 0; i < 20; i++) await app.inject({ url: `/made/up/${i}?x=${i}` });
  const lines = await scrape();
  t.ok(lines.includes('http_request_duration_seconds_count{route="none",method="GET",status="404"} 20'));
  t.notMatch(lines.join('\n'), /made|nothing-of-the-kind|Xqzzt/);
});

t.test('not here where they have a port of their own', async (t) => {
  const own = await buildApp(await service(), false, { showMetrics: false });
  t.equal((await own.inject({ url: '/metrics' })).statusCode, 404);
});
