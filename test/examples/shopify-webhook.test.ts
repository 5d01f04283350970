// The webhook: only Shopify is heard, the label is found in HTML, and a tag is given only for a pass.
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { connect } from '../../examples/client.ts';
import { isFromShopify, labelOf, receiveWebhooks } from '../../examples/shopify-webhook.ts';
import { app } from '../http/app.ts';

const SECRET = 'a secret for tests';
const set: unknown[] = [];
const porewise = connect(await app.listen({ port: 0, host: '127.0.0.1' }));
const server = receiveWebhooks(SECRET, porewise, (changes) => set.push(changes)).listen(0, '127.0.0.1');
await once(server, 'listening');
t.teardown(async () => {
  server.close();
  await app.close();
});

const sign = (body: string) => createHmac('sha256', SECRET).update(body).digest('base64');
async function send(body: string, signature: string | undefined = sign(body)): Promise<number> {
  const headers = signature === '' ? {} : { 'x-shopify-hmac-sha256': signature };
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status;
}

const product = {
  id: 7,
  tags: 'summer, oil-free, noncomedogenic',
  body_html:
    '<style>p { color: red }</style><p>A light cream for <b>every</b> day.</p><p><strong>Ingredients:</strong><br/>Aqua, Glycerin, Cocos Nucifera (Coconut) Oil, Caprylic&#47;Capric Triglyceride</p>',
};

t.test('the label without tags', async (t) => {
  t.equal(
    labelOf(product),
    'A light cream for every day.\nIngredients:\nAqua, Glycerin, Cocos Nucifera (Coconut) Oil, Caprylic&#47;Capric Triglyceride',
  );
  const metafields = [{ namespace: 'custom', key: 'ingredients', value: 'Aqua, Panthenol' }];
  t.equal(labelOf({ ...product, metafields }), 'Aqua, Panthenol');
  t.equal(labelOf({ ...product, body_html: null }), '');
});

t.test('a product that fails loses the tags it had, and keeps all others', async (t) => {
  t.equal(await send(JSON.stringify(product)), 200);
  t.match(set.pop(), {
    product: 7,
    tags: ['summer'],
    metafields: [
      { namespace: 'porewise', key: 'noncomedogenic', value: 'fail' },
      { key: 'noncomedogenic_summary', value: /Cocos Nucifera Oil is graded 4/ },
      { key: 'oil_free', value: 'fail' },
      { key: 'oil_free_summary', value: /Cocos Nucifera Oil.*Caprylic\/Capric Triglyceride/ },
      { key: 'dataset_version', value: /^[0-9a-f]{16}$/ },
    ],
  });
});

t.test('a product that passes earns its tags; an unknown ingredient earns none', async (t) => {
  await send(JSON.stringify({ ...product, body_html: '<p>Ingredients: Aqua, Panthenol</p>', tags: '' }));
  t.match(set.pop(), { tags: ['noncomedogenic', 'oil-free'] });
  await send(JSON.stringify({ ...product, body_html: '<p>Ingredients: Aqua, Xqzzt Blorbate</p>', tags: 'oil-free' }));
  t.same((set.pop() as { tags: string[] }).tags, []);
});

t.test('nothing is done for anyone but Shopify', async (t) => {
  const body = JSON.stringify(product);
  for (const signature of ['', 'AAAA', sign(`${body} `), sign(body).slice(0, -4)])
    t.equal(await send(body, signature), 401);
  t.equal(set.length, 0);
  t.notOk(isFromShopify(Buffer.from(body), undefined, SECRET));
  t.ok(isFromShopify(Buffer.from(body), sign(body), SECRET));
});

t.test('no label, no tags; a label that is refused is not sent again; a body that is too large', async (t) => {
  t.equal(await send(JSON.stringify({ ...product, body_html: '' })), 200);
  t.match(set.pop(), { tags: ['summer'], metafields: [{ value: 'inconclusive' }] });
  t.equal(await send(JSON.stringify({ ...product, body_html: 'x'.repeat(20_001) })), 200);
  t.equal(set.length, 0);
  t.equal(await send('x'.repeat(5 * 1024 * 1024)), 413);
});
