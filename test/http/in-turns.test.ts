import { setImmediate as nextRound } from 'node:timers/promises';
import t from 'tap';
import type { Steps } from '../../src/core/steps.ts';
import { buildApp } from '../../src/http/app.ts';
import { inTurns, together } from '../../src/http/in-turns.ts';
import { service } from './app.ts';

// Longer than a turn.
const STEP_MS = 8;
const STEPS = 10;

function* slow<T>(result: T, onStep: () => void = () => {}): Steps<T> {
  for (let step = 0; step < STEPS; step++) {
    for (const until = performance.now() + STEP_MS; performance.now() < until; );
    onStep();
    yield;
  }
  return result;
}

function* quick(): Steps<string> {
  yield;
  yield;
  return 'done';
}

t.test('what is done in one turn is told at once', async (t) => {
  t.equal(inTurns(quick()), 'done');
});

t.test('others are let in between the turns', async (t) => {
  let rounds = 0;
  let isDone = false;
  const result = inTurns(slow('done'));
  const others = (async () => {
    for (; !isDone; rounds++) await nextRound();
  })();
  t.equal(await result, 'done');
  isDone = true;
  await others;
  t.ok(rounds >= STEPS - 1, `${rounds} rounds of the loop`);
});

t.test('of several that are long, one has a turn in each round', async (t) => {
  const turns: number[] = [];
  const rounds: number[] = [];
  let round = 0;
  let isDone = false;
  const count = (async () => {
    for (; !isDone; round++) await nextRound();
  })();
  const run = (one: number) =>
    inTurns(
      slow(one, () => {
        turns.push(one);
        rounds.push(round);
      }),
    );
  t.same(await Promise.all([1, 2, 3].map(run)), [1, 2, 3]);
  isDone = true;
  await count;
  // Each begins at once; from then on they take turns.
  t.same(turns.slice(3, 12), [1, 2, 3, 1, 2, 3, 1, 2, 3]);
  t.equal(new Set(rounds.slice(3)).size, rounds.length - 3, 'never two in one round');
});

t.test('what fails in a later turn fails', async (t) => {
  let steps = 0;
  const failing = slow('done', () => {
    if (++steps === 3) throw new Error('in the third step');
  });
  await t.rejects(Promise.resolve(inTurns(failing)), { message: 'in the third step' });
});

t.test('what came in one round is done in a row, and told behind the last of it', async (t) => {
  const order: string[] = [];
  const run = async (name: string) => {
    await together(
      (function* () {
        order.push(`${name} done`);
        yield;
      })(),
    );
    order.push(`${name} told`);
  };
  await Promise.all([run('first'), run('second')]);
  t.same(order, ['first done', 'second done', 'first told', 'second told']);
});

t.test('a round that took as long as a turn leaves the rest to the next, in order', async (t) => {
  const rounds = new Map<number, number>();
  let round = 0;
  let isDone = false;
  const count = (async () => {
    for (; !isDone; round++) await nextRound();
  })();
  const run = (one: number) =>
    together(
      (function* () {
        for (const until = performance.now() + STEP_MS; performance.now() < until; );
        rounds.set(one, round);
        yield* quick();
      })(),
    );
  await Promise.all([1, 2, 3].map(run));
  isDone = true;
  await count;
  t.same([...rounds.keys()], [1, 2, 3]);
  t.equal(new Set(rounds.values()).size, 3, 'each in a round of its own');
});

t.test('what fails in a round fails alone', async (t) => {
  const failing = together(
    (function* (): Steps<string> {
      yield;
      throw new Error('in the second step');
    })(),
  );
  const other = together(quick());
  await t.rejects(failing, { message: 'in the second step' });
  t.equal(await other, 'done');
});

t.test('a client is answered while the label of another is checked, one by one or in a batch', async (t) => {
  const real = await service();
  const check: typeof real.check = function* (request) {
    yield* slow(null);
    return yield* real.check(request);
  };
  const app = await buildApp({ ...real, check }, false);
  t.teardown(() => app.close());
  const label = { ingredients: 'Water, Glycerin' };
  for (const [url, payload] of [
    ['/v1/check', label],
    ['/v1/check/batch', { items: [label] }],
  ] as const) {
    const order: string[] = [];
    const long = app.inject({ method: 'POST', url, payload }).then((answer) => {
      order.push('long');
      return answer;
    });
    const other = app.inject({ url: '/health/live' }).then(() => order.push('other'));
    const [answer] = await Promise.all([long, other]);
    t.equal(answer.statusCode, 200);
    t.match(answer.body, /"id":"glycerin"/);
    t.same(order, ['other', 'long'], url);
  }
});
