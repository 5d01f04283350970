// The contract can fail: each kind of break is seen.
import t from 'tap';
import type { App } from '../../src/http/app.ts';
import { app } from './app.ts';
import { contractOf, documentOf, type Exchange, heldToContract } from './contract.ts';

const contract = contractOf(documentOf(app));
const response = await app.inject({ method: 'POST', url: '/v1/check', payload: { ingredients: 'Water' } });
const { headers, body } = response;
const answer = { method: 'POST', url: '/v1/check', status: 200, headers, body };
const changed = (change: (body: Record<string, unknown>) => void): Exchange => {
  const copy = JSON.parse(body);
  change(copy);
  return { ...answer, body: JSON.stringify(copy) };
};

t.same(contract.faultsOf(answer), []);

const BREAKS: readonly (readonly [string, Exchange, RegExp])[] = [
  ['a field that is not documented', changed((copy) => Object.assign(copy, { extra: 1 })), /additional properties/],
  ['a field deep inside', changed((copy) => Object.assign(copy.coverage as object, { extra: 1 })), /^\/coverage/],
  ['a field that is missing', changed((copy) => delete copy.notice), /required property 'notice'/],
  ['a value outside its enumeration', changed((copy) => Object.assign(copy, { usage: 'wash' })), /^\/usage/],
  ['null where it is not allowed', changed((copy) => Object.assign(copy, { usageCounted: null })), /boolean/],
  ['a status', { ...answer, status: 201 }, /status 201/],
  ['a media type', { ...answer, headers: { ...headers, 'content-type': 'text/html' } }, /text\/html/],
  ['a header that is missing', { ...answer, headers: { 'content-type': headers['content-type'] } }, /X-Request-Id/],
  ['a path under /v1', { ...answer, url: '/v1/secret' }, /not documented/],
  ['a method', { ...answer, method: 'PUT' }, /not documented/],
  ['an error that is no problem', { ...answer, url: '/nothing', status: 404 }, /application\/json/],
];
for (const [name, exchange, fault] of BREAKS) t.match(contract.faultsOf(exchange).join('\n'), fault, name);

t.test('what is not in the document on purpose is let through', async (t) => {
  t.same(contract.faultsOf({ ...answer, url: '/docs/', headers: { 'content-type': 'text/html' } }), []);
});

t.test('a request whose answer breaks it is rejected', async (t) => {
  const odd = { raw: { req: { method: 'GET', url: '/v1/dataset' } }, statusCode: 418, headers: {}, body: '' };
  const stub = { swagger: () => app.swagger(), inject: async () => odd } as unknown as App;
  await t.rejects(heldToContract(stub).inject('/v1/dataset'), /GET \/v1\/dataset 418 breaks the contract/);
});
