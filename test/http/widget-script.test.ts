// GET /widget.js: cached, open to other origins, and small.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';
import type { App } from '../../src/http/app.ts';
import { serveWidget } from '../../src/http/widget-script.ts';
import { app } from './app.ts';

// A shop's page loads it on every visit of a stranger.
const WEIGHT_LIMIT_BYTES = 8 * 1024;

const get = (headers: Record<string, string> = {}) => app.inject({ url: '/widget.js', headers });

t.test('is the file that the sources make (npm run build), and weighs little', async (t) => {
  const { WIDGET } = (await import(join(import.meta.dirname, '../../src/http/widget/bundle.mjs'))) as {
    WIDGET: object;
  };
  const { outputFiles = [] } = await build({ ...WIDGET, write: false });
  const { body } = await get();
  t.equal(body, outputFiles[0]?.text);
  const weight = Buffer.byteLength(body);
  t.comment(`widget.js: ${weight} bytes, ${gzipSync(body).length} compressed`);
  t.ok(weight <= WEIGHT_LIMIT_BYTES, `${weight} bytes, at most ${WEIGHT_LIMIT_BYTES}`);
});

t.test('any shop may load and keep it', async (t) => {
  const { headers } = await get({ origin: 'https://shop.example' });
  t.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  t.equal(headers['access-control-allow-origin'], '*');
  t.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  t.match(headers['cache-control'], /public, max-age=\d{5,}/);
  t.notOk('set-cookie' in headers);
});

t.test('304 for who has it, also behind a proxy that weakened the tag', async (t) => {
  const tag = String((await get()).headers.etag);
  t.match(tag, /^"[\w-]{22}"$/);
  for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, '*']) {
    const answer = await get({ 'if-none-match': known });
    t.equal(answer.statusCode, 304, known);
    t.equal(answer.body, '');
    t.equal(answer.headers.etag, tag);
    t.equal(answer.headers['access-control-allow-origin'], '*');
  }
  t.equal((await get({ 'if-none-match': '"other"' })).statusCode, 200);
});

t.test('HEAD, and no other method', async (t) => {
  t.equal((await app.inject({ method: 'HEAD', url: '/widget.js' })).statusCode, 200);
  const posted = await app.inject({ method: 'POST', url: '/widget.js' });
  t.equal(posted.statusCode, 405);
  t.equal(posted.headers.allow, 'GET, HEAD');
});

t.test('where nothing was built, it says so', async (t) => {
  const { default: fastify } = await import('fastify');
  const { handleError } = await import('../../src/http/problems.ts');
  const bare = fastify().setErrorHandler(handleError) as unknown as App;
  serveWidget(bare, join(import.meta.dirname, 'no-such-file.js'));
  const answer = await bare.inject({ url: '/widget.js' });
  t.equal(answer.statusCode, 404);
  t.match(answer.json().detail, /npm run build/);
});
