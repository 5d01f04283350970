import t from 'tap';
import { LABEL_LIMIT } from '../../src/http/schemas/check.ts';
import { warmUp } from '../../src/main/warm-up.ts';
import { service } from '../http/app.ts';

const real = await service();

t.test('labels of the table are checked, and others are let in between', async (t) => {
  const labels: string[] = [];
  let identified = 0;
  const check: typeof real.check = function* (request) {
    labels.push(String(request.ingredients));
    const result = yield* real.check(request);
    identified += result.coverage.identified;
    return result;
  };
  let rounds = 0;
  let isDone = false;
  const count = () => {
    rounds++;
    if (!isDone) setImmediate(count);
  };
  count();
  await warmUp({ ...real, check });
  isDone = true;
  t.equal(new Set(labels).size, labels.length, 'each is another');
  t.ok(labels.every((label) => label.length > 100 && label.length < LABEL_LIMIT));
  t.ok(identified > labels.length * 10, `${identified} names of ${labels.length} labels identified`);
  t.ok(rounds >= labels.length, `${rounds} rounds of the loop`);
});

t.test('it is given up when the service stops', async (t) => {
  let checks = 0;
  const check: typeof real.check = (request) => {
    checks++;
    return real.check(request);
  };
  await warmUp({ ...real, check, isReady: () => checks < 3 });
  t.equal(checks, 3);
});
