// What hostile requests are made of: labels, JSON text, media types and bytes that nobody should send.
import fc from 'fast-check';

export const LABEL_LIMIT = 20_000;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Code units by themselves: lone surrogates, NUL, controls.
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);
export const label = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Water',
        'Aqua',
        'Cocos Nucifera Oil',
        'Ingredients:',
        'May contain',
        '+/-',
        '100 %',
        'PEG-40',
        'CI 77491',
      ),
      fc.constantFrom(
        ', ',
        '(',
        ')',
        '[',
        ']',
        '{',
        '/',
        '*',
        '•',
        '\n',
        ';',
        '.',
        '-',
        '<p>',
        '&amp;',
        '\u0000',
        '\ufeff',
        '\u202e',
      ),
      anyText,
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

// Values as JSON text, since JSON.stringify would tame some.
const NASTY = [
  '1e999',
  '-1e999',
  '123456789012345678901234567890',
  '-0',
  'null',
  'NaN',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"isReady":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"policy":'.repeat(5000)}1${'}'.repeat(5000)}`,
  `"${'('.repeat(LABEL_LIMIT)}"`,
  `[${'"Water",'.repeat(600)}"Water"]`,
];
export const jsonText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  label.map((value) => JSON.stringify(value)),
  fc.array(label, { maxLength: 5 }).map((value) => JSON.stringify(value)),
);
const key = fc.oneof(
  fc.constantFrom(
    'ingredients',
    'usage',
    'policy',
    'claims',
    'items',
    'id',
    '__proto__',
    'constructor',
    'toString',
    '',
  ),
  anyText,
);
export const mutated = fc
  .tuple(label, fc.array(fc.tuple(key, jsonText), { maxLength: 4 }))
  .map(([own, fields]) => [['ingredients', JSON.stringify(own)] as const, ...fields])
  .map((fields) => `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`);

export const types = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/json; charset=utf-16',
    'application/json;charset="utf-8',
    'APPLICATION/JSON',
    'text/plain',
    'text/plain; charset=iso-8859-1',
    'application/x-ndjson',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/problem+json',
    '*/*',
    ';',
    'text',
  ),
  fc.stringMatching(/^[ -~]{0,30}$/),
);
export const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
