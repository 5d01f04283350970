// The README's request has the README's answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { app } from './http/app.ts';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

t.test('the real request has the real answer', async (t) => {
  const request = /-d '(\{[\s\S]*?\n\})'/.exec(readme)?.[1] ?? '';
  const answer = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const actual = await app.inject({ method: 'POST', url: '/v1/check', payload: JSON.parse(request) });
  t.match(actual.json(), JSON.parse(answer));
});

t.test('every page it links to is there', async (t) => {
  for (const [, target = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g)) {
    t.doesNotThrow(
      () => readFileSync(join(import.meta.dirname, '..', target.replace(/decisions$/, 'decisions/0001-rooms.md'))),
      target,
    );
  }
});
