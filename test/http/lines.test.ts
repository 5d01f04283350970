// Lines of a stream, however it is cut into chunks, and the longest line.
import { Readable } from 'node:stream';
import t from 'tap';
import { LINE_LIMIT_BYTES, type Line, readLines } from '../../src/http/lines.ts';

async function read(...chunks: (string | Buffer)[]): Promise<Line[]> {
  const lines: Line[] = [];
  const input = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk as string)),
    { objectMode: false },
  );
  for await (const line of readLines(input.setEncoding('utf8'))) lines.push(line);
  return lines;
}

t.test('the chunks do not matter', async (t) => {
  const text = Buffer.from('eau\r\n\nhuile végétale\n  \nfin');
  const lines = [
    { number: 1, text: 'eau' },
    { number: 3, text: 'huile végétale' },
    { number: 5, text: 'fin' },
  ];
  t.same(await read(text), lines);
  t.same(await read(...[...text].map((byte) => Buffer.from([byte]))), lines, 'a byte at a time');
  t.same(await read(Buffer.concat([text, Buffer.from('\n')])), lines, 'the last end of line is optional');
  t.same(await read(''), []);
});

t.test('a line over the limit is told by its number, and the next one is read', async (t) => {
  const longest = 'x'.repeat(LINE_LIMIT_BYTES);
  t.same(await read(longest), [{ number: 1, text: longest }]);
  t.same(await read(`${longest}x`), [{ number: 1, text: null }]);
  t.same(await read('a\n', longest, 'x', longest, 'x\nb\n', `${longest}x\nc`), [
    { number: 1, text: 'a' },
    { number: 2, text: null },
    { number: 3, text: 'b' },
    { number: 4, text: null },
    { number: 5, text: 'c' },
  ]);
  const umlauts = 'ü'.repeat(LINE_LIMIT_BYTES / 2);
  t.same(await read(umlauts), [{ number: 1, text: umlauts }], 'bytes are counted, not characters');
  t.same(await read(`${umlauts}x`), [{ number: 1, text: null }]);
});
