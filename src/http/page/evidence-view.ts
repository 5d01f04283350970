// The evidence behind a grade: the 0-5 scale, one dot a source, and the sources side by side.
import type { IngredientAnswer } from '../schemas/catalogue.ts';
import { h, type Tag, type View, webLink } from './view.ts';
import { BASIS_WORDS, familyName, span } from './words.ts';

export type Rating = IngredientAnswer['ratings'][number];
export type Grade = IngredientAnswer['grade'];
type Basis = Rating['basis'];

const GRADES = [0, 1, 2, 3, 4, 5];
// A picture is drawn in these units, and as wide as its place on the page.
const WIDTH = 176;
const MARGIN = 8;
const ROW = 22;
const STACK = 11;

const x = (value: number) => MARGIN + (value * (WIDTH - 2 * MARGIN)) / 5;

/** The grade on the scale, over the span of all its sources. */
export function scaleView({ value, low, high }: Grade): Tag | null {
  if (value === null || low === null || high === null) return null;
  const says = `${value} on a scale from 0 to 5; the sources say ${span(low, high)}`;
  return picture(
    `Grade ${says}.`,
    34,
    h('rect', { class: 'span', x: x(low) - 5, y: 5, width: x(high) - x(low) + 10, height: 10, rx: 5 }),
    axis(10),
    h('circle', { class: 'value', cx: x(value), cy: 10, r: 6 }),
    numerals(30),
  );
}

function picture(label: string, height: number, ...parts: (View | readonly View[])[]): Tag {
  return h('svg', { class: 'scale', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label }, ...parts);
}

function axis(y: number): Tag[] {
  return [
    h('path', { class: 'axis', d: `M${x(0)} ${y}H${x(5)}` }),
    ...GRADES.map((grade) => h('path', { class: 'axis', d: `M${x(grade)} ${y - 3}v6` })),
  ];
}

function numerals(y: number): Tag[] {
  return GRADES.map((grade) => h('text', { x: x(grade), y, 'text-anchor': 'middle' }, String(grade)));
}

// Best evidence first. Each kind has a shape as well as a colour.
const KINDS: readonly Basis[] = ['human', 'rabbit', 'rabbit_secondhand', 'list'];

function dot(basis: Basis, cx: number, cy: number, title: string): Tag {
  const shape = (() => {
    switch (basis) {
      case 'human':
        return h('circle', { cx, cy, r: 5 }, h('title', {}, title));
      case 'rabbit':
        return h('rect', { x: cx - 4.5, y: cy - 4.5, width: 9, height: 9 }, h('title', {}, title));
      case 'rabbit_secondhand':
        return h('rect', { x: cx - 4, y: cy - 4, width: 8, height: 8 }, h('title', {}, title));
      case 'list':
        return h('path', { d: `M${cx} ${cy - 5.2}l5 9h-10z` }, h('title', {}, title));
    }
  })();
  return h('g', { class: `dot ${basis}` }, shape);
}

/** Rows of dots: kinds of evidence, within them families, within them one dot a source. */
export function evidenceView(ratings: readonly Rating[]): Tag {
  const groups = KINDS.flatMap((basis) => {
    const own = ratings.filter((rating) => rating.basis === basis);
    return own.length === 0 ? [] : [{ basis, families: byFamily(own) }];
  });
  return h(
    'div',
    { class: 'evidence' },
    groups.map(({ basis, families }) =>
      h(
        'div',
        {},
        h('h3', {}, kindKey(basis), ` ${capital(BASIS_WORDS[basis])}`),
        h(
          'ul',
          {},
          families.map(([family, own]) =>
            h(
              'li',
              {},
              h('span', {}, familyName(family)),
              own.some(hasNumber) ? dotsOf(family, own) : null,
              h('span', {}, [...new Set(own.map(says))].join('; ')),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The best kind of evidence first, as the grade is made. */
export function bestFirst(ratings: readonly Rating[]): Rating[] {
  return KINDS.flatMap((basis) => ratings.filter((rating) => rating.basis === basis));
}

function kindKey(basis: Basis): Tag {
  return h('svg', { class: 'kind', viewBox: '0 0 14 14', 'aria-hidden': 'true' }, dot(basis, 7, 7, BASIS_WORDS[basis]));
}

function byFamily(ratings: readonly Rating[]): [string, Rating[]][] {
  const families = new Map<string, Rating[]>();
  for (const rating of ratings) families.set(rating.family, [...(families.get(rating.family) ?? []), rating]);
  return [...families];
}

type Numbered = Rating & { readonly low: number; readonly high: number };

export function hasNumber(rating: Rating): rating is Numbered {
  return rating.low !== null && rating.high !== null;
}

/** Copies that say the same stand on top of each other. */
function dotsOf(family: string, ratings: readonly Rating[]): Tag {
  const numbered = ratings.filter(hasNumber);
  const heights = new Map<number, number>();
  const dots: Tag[] = [];
  for (const rating of numbered) {
    const value = rating.value ?? (rating.low + rating.high) / 2;
    for (const { citation } of [rating.source, ...rating.also]) {
      const height = heights.get(value) ?? 0;
      heights.set(value, height + 1);
      dots.push(dot(rating.basis, x(value), -height * STACK, `${says(rating)}: ${citation}`));
    }
  }
  const top = (Math.max(...heights.values()) - 1) * STACK;
  const y = top + ROW / 2;
  const ranges = numbered.flatMap(({ low, high }) =>
    low === high ? [] : [h('path', { class: 'range', d: `M${x(low)} ${y}H${x(high)}` })],
  );
  return picture(
    `${familyName(family)}: ${[...new Set(numbered.map(says))].join('; ')}.`,
    top + ROW + 12,
    axis(y),
    ranges,
    h('g', { transform: `translate(0 ${y})` }, dots),
    numerals(y + 20),
  );
}

export function says({ low, high, finding }: Rating): string {
  if (low !== null && high !== null) return span(low, high);
  return finding === 'positive' ? 'comedogenic, no number' : 'not comedogenic, no number';
}

/** Every source with what was tested and how. */
export function sourcesTable(ratings: readonly Rating[]): Tag {
  const heads = ['Grade', 'Source', 'Tested on', 'Dose', 'Vehicle', 'Note'];
  return h(
    'table',
    { class: 'sources' },
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h(
      'tbody',
      {},
      bestFirst(ratings).map((rating) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row' },
            kindKey(rating.basis),
            ' ',
            hasNumber(rating) ? h('strong', {}, says(rating)) : says(rating),
          ),
          cell(
            'Source',
            webLink(rating.source.url, rating.source.citation),
            ...rating.also.map(({ url, citation }) =>
              h('span', { class: 'also' }, 'Says the same: ', webLink(url, citation)),
            ),
          ),
          cell('Tested on', rating.model),
          cell('Dose', rating.dose),
          cell('Vehicle', rating.vehicle),
          cell('Note', rating.note),
        ),
      ),
    ),
  );
}

function cell(head: string, ...content: (View | null)[]): Tag {
  const isTold = content.some((part) => part !== null);
  return h('td', { 'data-head': head, class: isTold ? undefined : 'untold' }, ...(isTold ? content : ['–']));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
