// A stream of text, cut into lines of bounded length; whoever reads slowly slows the stream.

export const LINE_LIMIT_BYTES = 1024 * 1024;

export interface Line {
  /** From 1; blank lines are counted, and not given. */
  readonly number: number;
  /** Without its end; null where the line is over the limit. */
  readonly text: string | null;
}

export async function* readLines(input: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let held = '';
  for await (const chunk of input) {
    const [first = '', ...others] = chunk.split('\n');
    // What is over the limit already need not grow.
    if (held.length <= LINE_LIMIT_BYTES) held += first;
    for (const other of others) {
      number++;
      if (!isBlank(held)) yield lineOf(number, held);
      held = other;
    }
  }
  if (!isBlank(held)) yield lineOf(number + 1, held);
}

function lineOf(number: number, held: string): Line {
  const isTooLong = held.length > LINE_LIMIT_BYTES || Buffer.byteLength(held) > LINE_LIMIT_BYTES;
  // Trims a carriage return, and a byte order mark before the first line.
  return { number, text: isTooLong ? null : held.trim() };
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
