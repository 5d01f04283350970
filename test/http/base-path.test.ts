// Behind a proxy under a path: one that passes the path on, and one that strips it.
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import t from 'tap';
import { type App, buildApp } from '../../src/http/app.ts';
import { prefixLinks, withoutBase } from '../../src/http/proxy.ts';
import { service } from './app.ts';

const BASE = '/tools/porewise';

t.test('the base path is taken off where it stands whole', async (t) => {
  const strip = withoutBase(BASE);
  for (const [url, rest] of [
    [BASE, '/'],
    [`${BASE}/`, '/'],
    [`${BASE}?q=1`, '/?q=1'],
    [`${BASE}/v1/check?x=1`, '/v1/check?x=1'],
    ['/v1/check', '/v1/check'],
    [`${BASE}r/v1/check`, `${BASE}r/v1/check`],
    ['/', '/'],
  ] as const)
    t.equal(strip({ url }), rest, url);
});

const app = await buildApp(await service(), false, { basePath: BASE });
await app.listen({ port: 0, host: '127.0.0.1' });
t.teardown(() => app.close());
const { port } = app.server.address() as AddressInfo;

/** Serves the app under the base path, and nothing else of the site. */
async function proxy(isStripping: boolean): Promise<string> {
  const server = createServer((from, to) => {
    if (!from.url?.startsWith(BASE)) {
      to.writeHead(404).end('not of this shop');
      return;
    }
    const path = isStripping ? from.url.slice(BASE.length) || '/' : from.url;
    const onward = ask({ port, path, method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    from.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

for (const isStripping of [false, true]) {
  t.test(isStripping ? 'a proxy that strips the path' : 'a proxy that passes the path on', async (t) => {
    const site = await proxy(isStripping);
    const checked = await fetch(`${site}${BASE}/v1/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"ingredients":"Water"}',
    });
    t.equal(checked.status, 200);
    t.equal((await fetch(`${site}/v1/dataset`)).status, 404, 'the rest of the site is not ours');

    // Links are followed as a browser would.
    for (const page of ['/docs', '/docs/']) {
      const shown = await fetch(`${site}${BASE}${page}`);
      t.equal(shown.status, 200, page);
      const targets = [...(await shown.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target = '']) => target);
      t.ok(targets.length >= 5);
      for (const target of targets) {
        const found = await fetch(new URL(target, shown.url));
        await found.arrayBuffer();
        t.equal(found.status, 200, `${page} links to ${target}`);
      }
    }
    const redirected = await fetch(`${site}${BASE}/docs/static/index.html`);
    t.equal(redirected.status, 200, 'a redirect stays under the path');

    for (const document of ['/openapi.json', '/docs/json']) {
      const { servers } = (await (await fetch(`${site}${BASE}${document}`)).json()) as { servers: { url: string }[] };
      t.same(servers, [{ url: BASE }], document);
      const tried = await fetch(new URL(`${servers[0]?.url}/v1/dataset`, site));
      t.equal(tried.status, 200, 'what "Try it out" asks for is there');
    }
    t.match(await (await fetch(`${site}${BASE}/openapi.yaml`)).text(), `url: ${BASE}`);
    const missing = (await (await fetch(`${site}${BASE}/v1/nothing`)).json()) as { status: number };
    t.equal(missing.status, 404);
  });
}

t.test('probes and scrapers that come past the proxy need no path', async (t) => {
  for (const url of ['/health/live', '/health/ready', '/metrics'])
    t.equal((await app.inject({ url })).statusCode, 200, url);
});

t.test('Link and Location headers go out with the path; those that lead elsewhere stay', async (t) => {
  const linking = fastify() as unknown as App;
  prefixLinks(linking, BASE);
  linking.get('/', async (_request, reply) =>
    reply.headers({ link: '</docs>; rel="help", <//cdn.example/x>; rel="y"', location: '/next' }).send(),
  );
  linking.get('/away', async (_request, reply) => reply.redirect('https://other.example/'));
  const { headers } = await linking.inject('/');
  t.equal(headers.link, `<${BASE}/docs>; rel="help", <//cdn.example/x>; rel="y"`);
  t.equal(headers.location, `${BASE}/next`);
  t.equal((await linking.inject('/away')).headers.location, 'https://other.example/');
});
