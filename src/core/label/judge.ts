// What a clause of a label is: a list, a list of what is absent, a sentence, a footnote, a heading alone …
import type { Clause } from './clauses.ts';
import { listBefore, phraseIn, productElsewhere } from './denied.ts';
import { type HeadingAt, headingAt, innerHeadings } from './heading-at.ts';
import { CODE, DRUG_FACTS_ALONE, type Heading, PRODUCT_NOUN } from './headings.ts';
import { itemsIn, type LabelPage, type Page, type Placed } from './page.ts';
import { type Span, trimMarks, trimSpace } from './span.ts';
import { titleAtEnd } from './titles.ts';
import { type Verdict, type Weight, weigh } from './weigh.ts';

export interface Judged extends Span, Weight {
  readonly breaks: number;
  readonly heading: HeadingAt | null;
  /** Begins with a bullet, as highlights before a list do. */
  readonly bullet: boolean;
  /** The name of a product, where the clause is nothing else: a line above its list, or a list that stands elsewhere. */
  readonly product: string | null;
}

const NOTHING = { known: 0, items: [], plain: 0, dosed: false, heading: null, bullet: false, product: null } as const;

export function judge(page: LabelPage, clause: Clause, next: Clause | undefined): Judged[] {
  const title = titleAtEnd(page, clause, next);
  if (title === null) return judgeBefore(page, clause);
  const product = page.text.slice(title.start, title.end);
  return [
    ...judgeBefore(page, { ...clause, end: title.start }),
    { ...NOTHING, ...title, breaks: 0, verdict: 'header', product },
  ];
}

function judgeBefore(page: LabelPage, clause: Clause): Judged[] {
  const cuts = innerHeadings(page, clause);
  if (cuts.length === 0) return judgeStretch(page, clause, false);
  return [clause.start, ...cuts].flatMap((start, n) => {
    const stretch = { start, end: cuts[n] ?? clause.end, breaks: n === 0 ? clause.breaks : 0 };
    return judgeStretch(page, stretch, n > 0);
  });
}

function judgeStretch(page: LabelPage, clause: Clause, isInner: boolean): Judged[] {
  const { text } = page;
  const { breaks } = clause;
  const span = trimSpace(text, clause);
  if (span.start >= span.end) return [];
  if (isCode(page, span)) return [{ ...NOTHING, ...span, breaks, verdict: 'noise' }];
  if (DRUG_FACTS_ALONE.test(text.slice(span.start, span.end)))
    return [{ ...NOTHING, ...span, breaks, verdict: 'header' }];
  const items = itemsIn(page, span);
  const denied = items.some(({ item }) => item.mayDeny) ? phraseIn(page, span) : null;
  if (denied !== null) {
    const at = listBefore(page, span, denied.at);
    const product = denied.verdict === 'disclaimer' ? productElsewhere(text.slice(span.start, span.end)) : null;
    const rest: Judged = { ...NOTHING, start: at, end: span.end, breaks, verdict: denied.verdict, product };
    if (at === span.start) return [rest];
    return [...judgeStretch(page, { start: span.start, end: at, breaks }, isInner), { ...rest, breaks: 0 }];
  }
  const bullet = /^(?:[-–—•+]\s?|\*\s)[\p{L}\d]/u.test(text.slice(span.start, span.start + 4));
  const heading = headingAt(page, span) ?? (bullet ? null : praiseAt(page, span));
  if (heading === null) {
    const told = bullet ? toldIn(page, span, breaks) : null;
    if (told !== null) return told;
    const weight = weigh(items);
    const own = breaks > 1 && areBanned(items) ? { ...weight, verdict: 'negative_list' as const } : weight;
    return [judged(own, span, breaks, { heading, bullet, product: titleOf(page, span, weight) })];
  }
  const dose = doseIn(page, heading, span, breaks, bullet);
  if (dose !== null) {
    const told: Judged = { ...NOTHING, start: heading.span.end, end: span.end, breaks: 0, verdict: 'marketing' };
    return [dose, told];
  }
  const body = trimSpace(text, { start: heading.span.end, end: span.end });
  const weight = weighHeaded(page, heading, body, isInner);
  return [judged(weight, body, breaks, { heading, bullet, product: null })];
}

const PRAISE =
  /^(?:(?:infused|enriched|formulated|made|packed|powered|boosted|loaded) (?:with|by)|with|featuring) (?=\p{Lu})/iu;
const LONGEST_PRAISE = 20;
const FEWEST_PRAISED = 2;

/** "With Coconut Oil (moisturizing), Shea Butter and Lanolin.": words that head what is praised of a product. */
function praiseAt(page: LabelPage, { start, end }: Span): HeadingAt | null {
  const { 0: name } = PRAISE.exec(page.text.slice(start, start + LONGEST_PRAISE)) ?? [];
  if (name === undefined || !/\p{Lu}/u.test(page.text[start + name.length] ?? '')) return null;
  // "… Glycerin. With Parfum, Linalool." goes on with the list.
  if (/^(?:with|featuring)/i.test(name) && page.text.slice(0, start).trim() !== '') return null;
  const head = { start, end: start + name.length };
  const { known } = weigh(itemsIn(page, { start: head.end, end }));
  return known < FEWEST_PRAISED ? null : { span: head, kind: { kind: 'highlights' }, name };
}

const FEWEST_GROUPS = 4;

/** "Acrylates, …, Coal Tar, …, Parabens, …, Phthalates": a shop's list of what it bans, without its head. */
function areBanned(items: readonly Placed[]): boolean {
  const groups = items.filter(({ item }) => item.isBannedGroup);
  return new Set(groups.map(({ item }) => item.text.toLowerCase())).size >= FEWEST_GROUPS;
}

/** "- Sulfur, Niacinamide, and Glycerin: Diminishes the look of pores.": told of several, whose doses count. */
function toldIn(page: LabelPage, span: Span, breaks: number): Judged[] | null {
  const colon = page.text.slice(span.start, span.end).indexOf(': ');
  if (colon < 0) return null;
  const behind = { start: span.start + colon + 1, end: span.end };
  const { verdict } = weigh(itemsIn(page, behind));
  const head = { start: span.start, end: behind.start };
  const weight = weigh(itemsIn(page, { start: span.start, end: behind.start - 1 }));
  if (verdict === 'list' || (verdict !== 'marketing' && !weight.dosed)) return null;
  const as = { heading: null, bullet: true, product: null };
  if (!weight.dosed) return [{ ...NOTHING, ...span, breaks, bullet: true, verdict: 'marketing' }];
  return [
    judged({ ...weight, verdict: 'told_dose' }, head, breaks, as),
    { ...NOTHING, ...behind, breaks: 0, verdict: 'marketing' },
  ];
}

// A bullet with so many names behind its colon is a product with its list.
const FEWEST_OF_A_LIST = 3;
// What says of an ingredient that it is an active one, with or without its amount.
const SUNSCREEN = /^\s*(?:sunscreens?|uv[ab]? (?:filter|absorber)s?)\b/i;

/** "-Zinc Oxide 3.2%, Octisalate 5%: Sunscreens": what stands before the colon is no heading; it counts as dosed. */
function doseIn(page: LabelPage, heading: HeadingAt, span: Span, breaks: number, bullet: boolean): Judged | null {
  if (heading.kind.kind !== 'name' || PRODUCT_NOUN.test(heading.name)) return null;
  const head = { start: span.start, end: heading.span.end };
  const weight = weigh(itemsIn(page, { start: head.start, end: head.end - 1 }));
  const isSunscreen = weight.known === weight.items.length && SUNSCREEN.test(page.text.slice(head.end, span.end));
  if (!weight.dosed && !isSunscreen) return null;
  // Without a bullet one dose may be a product's name: "Salicylic Acid 2%: Water, …".
  if (!bullet && weight.items.length < 2) return null;
  const body = weigh(itemsIn(page, { start: head.end, end: span.end }));
  if (body.verdict === 'list' && body.items.length >= FEWEST_OF_A_LIST) return null;
  return judged({ ...weight, dosed: true, verdict: 'told_dose' }, head, breaks, {
    heading: null,
    bullet: true,
    product: null,
  });
}

// Written out: a label may have thousands of clauses, and spreading objects takes ten times as long.
function judged(
  { verdict, items, known, plain, dosed }: Weight,
  { start, end }: Span,
  breaks: number,
  { heading, bullet, product }: Pick<Judged, 'heading' | 'bullet' | 'product'>,
): Judged {
  return { verdict, items, known, plain, dosed, start, end, breaks, heading, bullet, product };
}

function isCode({ text, lexicon }: Page, span: Span): boolean {
  const { start, end } = trimMarks(text, span);
  return CODE.test(text.slice(start, end)) && lexicon.identify(text.slice(start, end)) === undefined;
}

// "Centella Asiatica Oil,⏎": a list goes on behind it.
const GOES_ON = /\b(?:oil|powder|peel|soap|essence)[\s*]*[,;]$/i;

const LONGEST_LAST_WORD = 16;

/** "Softline Conditioner", in a clause of its own: a product's name, unless it is an ingredient's. */
function titleOf({ text, lexicon }: Page, span: Span, { items, known }: Weight): string | null {
  if (
    items.length !== 1 ||
    known > 0 ||
    GOES_ON.test(text.slice(Math.max(span.start, span.end - LONGEST_LAST_WORD), span.end))
  )
    return null;
  const { start, end } = trimMarks(text, span);
  const printed = text.slice(start, end);
  return PRODUCT_NOUN.test(printed) && lexicon.identify(printed) === undefined ? printed : null;
}

// A name above so few items of one word each is rather a material or a shade: "Ferrule: aluminum", "Outer: 100% Silk".
const FEW = 2;
// A list that begins and ends with remarks holds so many known names.
const FEWEST_BETWEEN_PROSE = 5;

function weighHeaded(page: LabelPage, { kind, name }: HeadingAt, body: Span, isInner: boolean): Weight {
  const weight = weigh(itemsIn(page, body));
  const as = (verdict: Verdict): Weight => ({ ...weight, verdict });
  if (body.start >= body.end) return as('header');
  const isOpen = weight.verdict === 'unsure' || weight.verdict === 'noise';
  switch (kind.kind) {
    case 'negative':
      return as('negative_list');
    case 'remark':
      return as(weight.known > 1 ? 'marketing' : 'disclaimer');
    case 'name': {
      // "Argan Oil: contains polyphenols, squalene, Vitamin E to nourish dry skin"
      const isProse = (item: Placed | undefined) => item?.item.weight.kind === 'prose';
      const isMostlyNames = weight.known * 2 > weight.items.length;
      const endsAsProse = isProse(weight.items.at(-1)) && weight.known < FEWEST_BETWEEN_PROSE;
      const isSentence = isProse(weight.items[0]) && (endsAsProse || !isMostlyNames);
      if (isSentence) return as('marketing');
      const isMaterial = weight.items.length <= FEW && weight.plain === weight.items.length && !PRODUCT_NOUN.test(name);
      if (weight.verdict === 'list') return as(isMaterial ? 'marketing' : 'list');
      return isOpen ? as(isInner ? 'list' : 'marketing') : weight;
    }
    default:
      // Under a heading that announces ingredients an unknown name is an ingredient too.
      return isOpen ? as('list') : weight;
  }
}

export function announcesIngredients(heading: HeadingAt | null): boolean {
  const kinds: readonly Heading['kind'][] = ['ingredients', 'inactive', 'may_contain', 'highlights', 'group'];
  return heading !== null && kinds.includes(heading.kind.kind);
}
