// A typed client for Node or a browser, made from the OpenAPI document: a wrong field is a type error.
//   npx tsx examples/client.ts "Water, Glycerin, Cocos Nucifera (Coconut) Oil"
import createClient from 'openapi-fetch';
import type { paths } from './porewise.d.ts';

export type CheckAnswer = paths['/v1/check']['post']['responses'][200]['content']['application/json'];
export type Porewise = ReturnType<typeof connect>;

export function connect(baseUrl = process.env.POREWISE_URL ?? 'http://127.0.0.1:3000') {
  return createClient<paths>({ baseUrl });
}

/** The verdicts on a label, each with the ingredients that break the claim. */
export async function check(porewise: Porewise, ingredients: string | string[]): Promise<CheckAnswer> {
  const { data, error } = await porewise.POST('/v1/check', { body: { ingredients } });
  // Every error is a problem: `code` for machines, `detail` for people.
  if (error) throw new Error(`${error.code}: ${error.detail}`, { cause: error });
  return data;
}

if (import.meta.filename === process.argv[1]) {
  const { noncomedogenic, oilFree } = await check(connect(), process.argv[2] ?? '');
  for (const { summary, offenders } of [noncomedogenic, oilFree]) {
    console.log(summary);
    for (const { text, reason } of offenders) console.log(`  ${text}: ${reason}`);
  }
}
