// Numbers that stand on labels beside a name: of formulas, lots and registries.
import type { Lexicon } from './lexicon.ts';

// "#16272 Aqua", "C262049/1 Mica", "[PR-018677] Aqua": the number of a formula; five figures alone may be a colour's.
const LEADING_CODE =
  /^(?:#\d{4,}(?:\/[\da-z]{1,3})?|(?!ci)[a-z]{0,2}\d{4,}\/[\da-z]{1,3}|(?!ci)[a-z]{1,2}\d{5,}|\d{6,}|\[[a-z]{1,4}-?\d{4,}\])\s+/i;

/** Where a name begins behind the number of a formula, or 0. */
export function leadingCode(printed: string, lexicon: Lexicon): number {
  const code = LEADING_CODE.exec(printed)?.[0] ?? '';
  const coded = code.length;
  if (lexicon.identify(code.trim()) !== undefined) return 0;
  return coded > 0 && lexicon.identify(printed.slice(coded)) !== undefined ? coded : 0;
}

/** Where a code, a lot or a date begins at the end of a name ("Citral <18907>", "Sorbate Lot 24117"), or 0. */
export function trailingCode(printed: string, lexicon: Lexicon): number {
  const found =
    /(?<![\s\u200b])[\s\u200b]+(?:[<([]\u200b*(?:iln ?[a-z]*)?\d{4,}\u200b*[>)\]]|(?:iln[a-z]*)?\d{5,}|[a-z]{0,2}\d{4,}\/\d{1,2}|(?:cas\b[^\d]{0,10})?\d{2,7}-\d{2}-\d|(?:lot|batch|exp|(?:fill|batch|formula|lot) code)\b.*|formula\s?#?\s?\d[\d-]*)\u200b*$/i.exec(
      printed,
    );
  if (found === null || found.index === 0 || /\bc\.?[il1]\.?$/i.test(printed.slice(0, found.index))) return 0;
  const isColour = lexicon.identify(found[0].replace(/[^\d]/g, '')) !== undefined;
  return isColour ? 0 : found.index;
}
