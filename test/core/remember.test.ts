// A memory answers as the function it remembers, asks it once for what is asked for lately, and holds no more than its
// bound.
import t from 'tap';
import { createMemory } from '../../src/core/remember.ts';

function counted(bound: number) {
  const asked: string[] = [];
  const remembered = createMemory(bound, (text) => {
    asked.push(text);
    return text === 'nothing' ? null : text.toUpperCase();
  });
  return { asked, remembered };
}

t.test('asks once, also where the answer is null', async (t) => {
  const { asked, remembered } = counted(4);
  for (const text of ['a', 'a', 'nothing', 'nothing', 'a']) remembered(text);
  t.same(asked, ['a', 'nothing']);
  t.equal(remembered('a'), 'A');
  t.equal(remembered('nothing'), null);
});

t.test('keeps what is in use, and forgets the rest', async (t) => {
  const { asked, remembered } = counted(4);
  for (const text of ['old', 'kept', 'b', 'kept', 'c', 'kept', 'd', 'kept', 'old']) remembered(text);
  t.equal(asked.filter((text) => text === 'kept').length, 1);
  t.equal(asked.filter((text) => text === 'old').length, 2);
});
