// JSON of clients, parsed: a megabyte of nothing but brackets takes a tenth of a second, a million fields take seconds, and
// no request needs them.
import { setImmediate } from 'node:timers/promises';
import { atOnce, type Steps } from '../core/steps.ts';
import type { App } from './app.ts';
import { inTurns } from './in-turns.ts';
import { invalidRequest, type ProblemError } from './problems.ts';
import { ITEMS_LIMIT } from './schemas/batch.ts';
import { ELEMENTS_LIMIT } from './schemas/check.ts';

// Several times what the largest batch has, but for its elements, each of which has a comma.
const MOST = {
  brackets: 10 * ITEMS_LIMIT,
  fields: 20 * ITEMS_LIMIT,
  commas: (ELEMENTS_LIMIT + 20) * ITEMS_LIMIT,
} as const;

type Kind = keyof typeof MOST;
const KINDS = Object.keys(MOST) as Kind[];

/** What a character outside of strings is of. */
function kindOf(code: number): Kind | null {
  switch (code) {
    case 44:
      return 'commas';
    case 58:
      return 'fields';
    case 91:
    case 123:
      return 'brackets';
    default:
      return null;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

// A body of so many characters is counted and parsed in turns, between which others are answered.
const LONG = 128 * 1024;

/** Fastify's own parser, behind the count of what is to be parsed. */
export function parseJson(app: App): void {
  // `__proto__` is a field as any other: parsed it harms nothing, and no schema here knows it, so that it is refused by name.
  const parse = app.getDefaultJsonParser('ignore', 'ignore');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const finish = (problem: ProblemError | null) => {
      if (problem === null) parse(request, body, done);
      else done(problem);
    };
    if (body.length < LONG) finish(unparsable(body, 'body'));
    else countInTurns(body).then(finish, done);
  });
}

async function countInTurns(body: string): Promise<ProblemError | null> {
  await setImmediate();
  const problem = await inTurns(countIn(body, 'body'));
  await setImmediate();
  return problem;
}

/** What has too many brackets, fields or commas to be parsed; `part` says what it is. */
export function unparsable(text: string, part: string): ProblemError | null {
  return atOnce(countIn(text, part));
}

type Counts = Record<Kind, number>;

function* countIn(text: string, part: string): Steps<ProblemError | null> {
  const seen: Counts = { brackets: 0, fields: 0, commas: 0 };
  for (let at = 0; at < text.length; ) {
    at = countUpTo(text, at, Math.min(at + LONG, text.length), seen);
    for (const kind of KINDS)
      if (seen[kind] > MOST[kind])
        return invalidRequest([{ pointer: '', message: `holds over ${MOST[kind]} ${kind}` }], part);
    yield;
  }
  return null;
}

/** Adds what is outside of strings from one place to another; gives where a string that began before ends. */
function countUpTo(text: string, from: number, to: number, seen: Counts): number {
  let i = from;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i + 1);
    const kind = kindOf(code);
    if (kind !== null) seen[kind]++;
  }
  return i;
}

/** Where the quote stands that ends the string. */
function endOfString(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
}
