// A text in one piece is the same text, whatever stands in it.
import fc from 'fast-check';
import t from 'tap';
import { inOnePiece } from '../../src/core/one-piece.ts';

t.test('any text', async (t) => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => inOnePiece(text) === text));
  for (const text of ['', 'é', 'ÿ', 'Ā', '\ud83d', '한글', 'Sodium Hyaluronate'.slice(3)])
    t.equal(inOnePiece(text), text);
});
