// Receives Shopify's product webhooks, checks each product's ingredients and prints the tags and metafields to set.
//   SHOPIFY_SECRET=… npx tsx examples/shopify-webhook.ts     then point products/create and products/update to it
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type CheckAnswer, check, connect, type Porewise } from './client.ts';

export interface Product {
  readonly id: number;
  readonly body_html: string | null;
  readonly tags: string;
  /** Sent where the subscription names metafields: `"metafields": [{ "namespace": "custom", "key": "ingredients" }]`. */
  readonly metafields?: readonly { readonly namespace: string; readonly key: string; readonly value: string }[];
}

const TAGS = { noncomedogenic: 'noncomedogenic', oilFree: 'oil-free' } as const;
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** Shopify signs the raw bytes of the body with the app's secret. */
export function isFromShopify(body: Buffer, signature: string | undefined, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * The ingredients without tags: the metafield where there is one, else the description, in which Porewise finds the
 * list by itself. It reads entities such as &amp; too.
 */
export function labelOf({ metafields = [], body_html }: Product): string {
  const own = metafields.find(({ namespace, key }) => namespace === 'custom' && key === 'ingredients');
  return (own?.value ?? body_html ?? '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6])\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();
}

/** A tag only where the whole list bears the claim out; what is unknown gets none, and loses it. */
export function changesOf(product: Product, { noncomedogenic, oilFree, dataset }: CheckAnswer) {
  const ours: readonly string[] = Object.values(TAGS);
  const kept = product.tags.split(',').map((tag) => tag.trim());
  const earned = [
    ...(noncomedogenic.verdict === 'pass' ? [TAGS.noncomedogenic] : []),
    ...(oilFree.verdict === 'pass' ? [TAGS.oilFree] : []),
  ];
  const metafield = (key: string, value: string) => ({
    namespace: 'porewise',
    key,
    type: 'single_line_text_field',
    value,
  });
  return {
    product: product.id,
    tags: [...kept.filter((tag) => tag !== '' && !ours.includes(tag)), ...earned],
    metafields: [
      metafield('noncomedogenic', noncomedogenic.verdict),
      metafield('noncomedogenic_summary', noncomedogenic.summary),
      metafield('oil_free', oilFree.verdict),
      metafield('oil_free_summary', oilFree.summary),
      metafield('dataset_version', dataset.version),
    ],
  };
}

export function receiveWebhooks(secret: string, porewise: Porewise, set: (changes: object) => void) {
  return createServer(async (request, response) => {
    const answer = (status: number) => response.writeHead(status).end();
    try {
      // Anyone may knock: no more than this is kept before the signature is known to be right.
      if (!(Number(request.headers['content-length']) <= BODY_LIMIT_BYTES)) return answer(413);
      const body = await buffer(request);
      const signature = request.headers['x-shopify-hmac-sha256'];
      if (!isFromShopify(body, [signature].flat()[0], secret)) return answer(401);
      const product = JSON.parse(body.toString()) as Product;
      // Without a label nothing is known, and the tags are lost as well.
      const checked = await check(porewise, labelOf(product) || 'none given');
      // Setting tags makes Shopify send the product again: compare with what is there before you set it for real.
      set(changesOf(product, checked));
      return answer(200);
    } catch (error) {
      console.error(error);
      // After an error Shopify tries again, which helps unless the label itself was refused (over 20,000 characters).
      const { cause } = error as { cause?: { status?: number } };
      return answer(cause?.status === 400 ? 200 : 500);
    }
  });
}

if (import.meta.filename === process.argv[1]) {
  const secret = process.env.SHOPIFY_SECRET;
  if (!secret) throw new Error('SHOPIFY_SECRET is not set: the secret of the app, or of the webhooks in its settings.');
  const print = (changes: object) => console.log(JSON.stringify(changes, null, 2));
  receiveWebhooks(secret, connect(), print).listen(Number(process.env.PORT ?? 3001));
}
