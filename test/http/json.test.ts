// Bodies that take long to parse, or whose faults take long to tell.
import t from 'tap';
import { unparsable } from '../../src/http/json.ts';
import { ITEMS_LIMIT } from '../../src/http/schemas/batch.ts';
import { ELEMENTS_LIMIT } from '../../src/http/schemas/check.ts';
import { app } from './app.ts';

const CHECK_BYTES = 1024 * 1024;
const BATCH_BYTES = 8 * CHECK_BYTES;
// Of the processor, the test's own part included; without the bounds most of these took a second, one of them twelve.
const LIMIT_MS = 600;

/** As many of the unit as fit into the bytes. */
function filled(head: string, unit: (n: number) => string, tail: string, bytes: number): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let n = 0; ; n++) {
    const next = unit(n);
    if (length + next.length > bytes) return `${parts.join('')}${tail}`;
    length += next.length;
    parts.push(next);
  }
}

const post = (url: string, payload: string, type = 'application/json') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });

t.test('a batch as large as the limits allow is parsed', async (t) => {
  const item = {
    id: 'sku "1"',
    ingredients: Array.from({ length: ELEMENTS_LIMIT }, () => 'Glycerin [{:,'),
    usage: 'leave_on',
    policy: { noncomedogenic: 'standard', threshold: 3, evidence: 'traced', oilFree: 'standard' },
    claims: ['noncomedogenic', 'oilFree'],
  };
  const items = Array.from({ length: ITEMS_LIMIT }, () => item);
  t.equal(unparsable(JSON.stringify({ items, policy: item.policy }, null, 1), 'body'), null);
});

t.test('what stands in a string is not counted', async (t) => {
  for (const text of ['[', '{', ':', ',', '\\"[', '\\\\', '\\\\\\"{'])
    t.equal(unparsable(`{"ingredients":"${text.repeat(100_000)}"}`, 'body'), null, text);
  t.equal(unparsable(`{"ingredients":"${'['.repeat(100_000)}`, 'body'), null, 'a string that never ends');
  t.match(unparsable(`{"ingredients":"\\\\",${'['.repeat(100_000)}`, 'body'), {
    code: 'invalid_request',
    message: 'The body holds over 10000 brackets.',
  });
});

t.test('a body of a million brackets, fields or elements is refused in no time', async (t) => {
  const [check, batch] = ['/v1/check', '/v1/check/batch'];
  const crowded = (what: string) => new RegExp(`^has \\d+ ${what}, too many to be looked through$`);
  const bodies: readonly [string, string, object][] = [
    [check, '['.repeat(CHECK_BYTES), { pointer: '', message: 'holds over 10000 brackets' }],
    [
      check,
      filled('{"ingredients":[[]', () => ',[]', ']}', CHECK_BYTES),
      { pointer: '', message: 'holds over 10000 brackets' },
    ],
    [
      check,
      filled('{"ingredients":[10', () => ',10', ']}', CHECK_BYTES),
      { pointer: '/ingredients', message: crowded('elements') },
    ],
    [
      check,
      filled('{"ingredients":"Water"', (n) => `,"a${n}":1`, '}', CHECK_BYTES / 8),
      { pointer: '', message: crowded('fields') },
    ],
    [
      check,
      filled('{"ingredients":"Water","policy":{"x":1', (n) => `,"a${n}":1`, '}}', CHECK_BYTES),
      { pointer: '', message: 'holds over 20000 fields' },
    ],
    [
      check,
      filled('{"ingredients":"Water","claims":["a"', (n) => `,"a${n}"`, ']}', CHECK_BYTES),
      { pointer: '/claims', message: crowded('elements') },
    ],
    [batch, '['.repeat(BATCH_BYTES), { pointer: '', message: 'holds over 10000 brackets' }],
    [batch, filled('{"items":[0', () => ',0', ']}', BATCH_BYTES), { pointer: '', message: 'holds over 520000 commas' }],
    [
      batch,
      filled('{"items":[0', () => ',0', ']}', CHECK_BYTES / 2),
      { pointer: '/items', message: crowded('elements') },
    ],
  ];
  for (const [url, body, fault] of bodies) {
    const what = `${url}: ${body.slice(0, 40)} …, ${body.length} bytes`;
    const begun = process.cpuUsage();
    const answer = await post(url, body);
    const { user, system } = process.cpuUsage(begun);
    t.match(answer.json(), { status: 400, code: 'invalid_request', errors: [fault] }, what);
    t.ok((user + system) / 1000 < LIMIT_MS, `${what}: ${(user + system) / 1000} ms`);
  }
});

t.test('an item or a line too large to be looked through is refused by itself', async (t) => {
  const crowded = filled('{"ingredients":[0', () => ',0', ']}', CHECK_BYTES / 8);
  const batch = await post('/v1/check/batch', `{"items":[${crowded},{"ingredients":"Water"}]}`);
  t.match(batch.json().results, [
    { status: 400, problem: { errors: [{ pointer: '/ingredients', message: /^has \d+ elements/ }] } },
    { status: 200 },
  ]);
  const lines = ['['.repeat(CHECK_BYTES - 2), crowded, '{"ingredients":"Water"}'].join('\n');
  const stream = await post('/v1/check/batch', lines, 'application/x-ndjson');
  t.match(
    stream.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    [
      { line: 1, status: 400, problem: { detail: 'The line holds over 10000 brackets.' } },
      { line: 2, status: 400, problem: { errors: [{ pointer: '/ingredients' }] } },
      { line: 3, status: 200 },
    ],
  );
});

t.test('a few too many are told one by one, as ever', async (t) => {
  const names = Array.from({ length: ELEMENTS_LIMIT + 1 }, () => 'Water');
  const answer = await post('/v1/check', JSON.stringify({ ingredients: names, claims: ['a', 'b'], x: 1, y: 2 }));
  const { errors } = answer.json();
  t.match(errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
    '/claims/0',
    '/claims/1',
    '/ingredients',
    '/x',
    '/y',
  ]);
});
