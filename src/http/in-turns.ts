// Long work that shares the event loop: a client whose label takes long waits for the others, not they for it.
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Steps } from '../core/steps.ts';

const TURN_MS = 5;
// A label of a hundred names takes a millisecond or two: nearly all are done in their first turn. It is the shorter one,
// so that who comes behind many long labels does not wait for a whole turn of each.
const FIRST_TURN_MS = 2;

// One turn a round of the loop, however many wait for theirs.
let lastInLine: Promise<unknown> = Promise.resolve();

/** Told at once where one turn is enough. */
export function inTurns<T>(steps: Steps<T>): T | Promise<T> {
  const first = takeTurn(steps, FIRST_TURN_MS);
  return first.done === true ? first.value : otherTurns(steps);
}

async function otherTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    lastInLine = lastInLine.then(() => nextRound());
    await lastInLine;
    const step = takeTurn(steps, TURN_MS);
    if (step.done === true) return step.value;
  }
}

/** The work of one round of the loop, until it has taken as long as a turn; the rest waits for the next. */
interface Round {
  readonly begun: Promise<void>;
  until: number;
}

let comingRound: Round | null = null;

/**
 * Done in a row with what else came in the same round of the loop, and told when all of that is done: answers made one
 * after the other and sent one after the other are quicker than each made and sent (docs/decisions/0023-speed.md).
 */
export async function together<T>(steps: Steps<T>): Promise<T> {
  let round: Round;
  do {
    comingRound ??= newRound();
    round = comingRound;
    await round.begun;
  } while (performance.now() >= round.until);
  return inTurns(steps);
}

function newRound(): Round {
  const round = {
    begun: nextRound().then(() => {
      comingRound = null;
      round.until = performance.now() + TURN_MS;
    }),
    until: 0,
  };
  return round;
}

function takeTurn<T>(steps: Steps<T>, ms: number): IteratorResult<undefined, T> {
  const end = performance.now() + ms;
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() >= end) return step;
  }
}
