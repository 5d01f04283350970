// The two verdicts in words, with what keeps them open, and the parts of the answer that stand beside them.
import type { CheckAnswer } from '../schemas/check-answer.ts';
import { h, type Tag, type View } from './view.ts';
import { CLAIM_WORDS, type Claim, counted, NAMED_IN_PASSING, VERDICT_WORDS, WHY_OPEN } from './words.ts';

type VerdictAnswer = CheckAnswer['noncomedogenic' | 'oilFree'];
type Outcome = VerdictAnswer['verdict'];

// Stroke paths on a 24 by 24 field: a tick, a cross, a question mark.
const ICONS: Readonly<Record<Outcome, string>> = {
  pass: 'M6.5 12.5l3.8 3.8 7.2-8',
  fail: 'M8 8l8 8M16 8l-8 8',
  inconclusive: 'M9 9.6a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2M12 17.2v.1',
};

export function verdictIcon(outcome: Outcome): Tag {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    h('circle', { cx: 12, cy: 12, r: 11 }),
    h('path', { d: ICONS[outcome] }),
  );
}

export function verdictsView(answer: CheckAnswer): Tag {
  return h(
    'div',
    { class: 'verdicts' },
    verdictView('noncomedogenic', answer.noncomedogenic),
    verdictView('oilFree', answer.oilFree),
  );
}

function verdictView(claim: Claim, { verdict, leaning, summary, unresolved }: VerdictAnswer): Tag {
  const title = VERDICT_WORDS[claim][verdict];
  return h(
    'article',
    { class: `verdict ${verdict}` },
    verdictIcon(verdict),
    h('div', {}, h('h2', {}, verdict === 'inconclusive' ? `${title}: ${CLAIM_WORDS[claim]}` : title)),
    h('p', {}, withoutTitle(summary, title)),
    verdict === 'inconclusive' ? leaningView(claim, leaning) : null,
    unresolved.length === 0 ? null : openView(verdict, unresolved),
  );
}

/** The card's heading says already what the summary begins with. */
function withoutTitle(summary: string, title: string): string {
  const rest = [`${title}: `, 'Not decided: '].reduce((text, head) => text.replace(head, ''), summary);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function leaningView(claim: Claim, leaning: VerdictAnswer['leaning']): Tag {
  const words = leaning === 'none' ? 'too little is known to lean either way' : VERDICT_WORDS[claim][leaning];
  return h('p', { class: 'leaning' }, h('span', {}, 'Leaning'), ` ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
}

function openView(verdict: Outcome, unresolved: VerdictAnswer['unresolved']): Tag {
  const title = `${verdict === 'fail' ? 'Also not settled' : 'What keeps it open'} (${unresolved.length})`;
  return h(
    'details',
    { open: verdict === 'inconclusive' && unresolved.length <= 6 },
    h('summary', {}, title),
    h(
      'ul',
      {},
      unresolved.map(({ position, text, code }) =>
        text === null || position === null
          ? h('li', {}, text === null ? WHY_OPEN[code] : `“${text}”: ${NAMED_IN_PASSING}`)
          : h(
              'li',
              {},
              h('button', { type: 'button', class: 'link', 'data-show': position }, text),
              ` ${WHY_OPEN[code]}`,
            ),
      ),
    ),
  );
}

/** Where the field holds several products: the verdicts of each. */
export function productsView({ products }: CheckAnswer): Tag | null {
  if (products.length === 0) return null;
  return section(
    `${counted(products.length, 'product')} on this label`,
    h('p', { class: 'quiet' }, 'The verdicts on top are the worst of them.'),
    h(
      'ul',
      { class: 'rows' },
      products.map(({ product, name, noncomedogenic, oilFree }) =>
        h(
          'li',
          {},
          h('strong', {}, name ?? `Product ${product + 1}`),
          ` ${wordsFor('noncomedogenic', noncomedogenic)}; ${wordsFor('oilFree', oilFree)}`,
        ),
      ),
    ),
  );
}

function wordsFor(claim: Claim, outcome: Outcome): string {
  return outcome === 'inconclusive'
    ? `not clear whether ${CLAIM_WORDS[claim]}`
    : VERDICT_WORDS[claim][outcome].toLowerCase();
}

export function activesView({ actives }: CheckAnswer): Tag | null {
  if (actives.length === 0) return null;
  return section(
    'Put in to keep pores clear',
    h(
      'ul',
      { class: 'rows' },
      actives.map(({ name, note }) => h('li', {}, h('strong', {}, name), ` ${note}`)),
    ),
  );
}

export function section(title: string, ...content: (View | readonly View[] | null)[]): Tag {
  return h('section', {}, h('h2', {}, title), ...content);
}

/** What a screen reader is told when the answer has come. */
export function spoken(answer: CheckAnswer): string {
  const said = (claim: Claim) => wordsFor(claim, answer[claim].verdict);
  return `Answer: ${said('noncomedogenic')}; ${said('oilFree')}.`;
}
