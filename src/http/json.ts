// JSON of clients, parsed: a megabyte of nothing but brackets takes a tenth of a second, a million fields take seconds, and
// no request needs them.
import type { App } from './app.ts';
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

/** Fastify's own parser, behind the count of what is to be parsed. */
export function parseJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const problem = unparsable(body, 'body');
    if (problem === null) parse(request, body, done);
    else done(problem);
  });
}

/** What has too many brackets, fields or commas to be parsed; `part` says what it is. */
export function unparsable(text: string, part: string): ProblemError | null {
  const seen: Record<Kind, number> = { brackets: 0, fields: 0, commas: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i + 1);
    const kind = kindOf(code);
    if (kind !== null && ++seen[kind] > MOST[kind])
      return invalidRequest([{ pointer: '', message: `holds over ${MOST[kind]} ${kind}` }], part);
  }
  return null;
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
