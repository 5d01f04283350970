// An answer as elements. Everything that came from outside is set as text, never as markup.
import type { Answer, Claim, State } from './answer.ts';
import { drawMark } from './mark.ts';
import type { Texts } from './texts.ts';

export interface View {
  readonly texts: Texts;
  /** The language of the page, in which the date is written. */
  readonly lang: string;
  readonly claims: readonly Claim[];
  /** A badge that opens to the whole answer. */
  readonly compact: boolean;
}

const CLAIMS: readonly Claim[] = ['noncomedogenic', 'oilFree'];

/** `claims="oilFree"` chooses; nothing known in it chooses all. */
export function claimsOf(attribute: string | null): readonly Claim[] {
  const chosen = CLAIMS.filter((claim) => attribute?.split(/\s+/).includes(claim));
  return chosen.length > 0 ? chosen : CLAIMS;
}

export function viewAnswer(answer: Answer, view: View): HTMLElement {
  const { claims, compact, texts } = view;
  const heads = claims.map((claim) => viewHead(claim, answer[claim].verdict, measureOf(claim, answer, texts), texts));
  const terms = viewTerms(answer, view);
  const titles = compact ? claims.map((claim) => element('strong', 'title', [texts[claim]])) : heads;
  const whole = [
    ...claims.map((claim, i) => viewClaim(answer[claim], titles[i] ?? null, texts)),
    element('div', 'foot', [compact ? null : terms, viewData(answer, texts), english('p', 'notice', answer.notice)]),
  ];
  if (!compact) return card(texts, whole);
  const badge = element('summary', 'badge', [...heads, terms, element('span', 'toggle', [texts.details])]);
  return card(texts, [element('details', 'more', [badge, ...whole])]);
}

/** Where there is no verdict the claims are named, so that it is plain what is not known. */
export function viewNothing(why: 'unreadable' | 'outdated', { claims, compact, texts }: View): HTMLElement {
  return card(texts, [
    ...claims.map((claim) => viewHead(claim, 'unavailable', '', texts)),
    element('p', compact ? 'terms' : 'summary', [texts[why]]),
  ]);
}

export function viewWaiting({ texts }: View): HTMLElement {
  const shown = card(texts, [element('p', 'summary', [texts.loading])]);
  shown.ariaBusy = 'true';
  return shown;
}

function card({ label }: Texts, children: readonly Child[]): HTMLElement {
  const shown = element('div', 'card', children);
  shown.role = 'group';
  shown.ariaLabel = label;
  return shown;
}

/** A span, since a summary takes no paragraphs; it stands in a grid wherever it is. */
function viewHead(claim: Claim, state: State, measure: string, texts: Texts): HTMLElement {
  return element('span', `head ${state}`, [
    drawMark(state),
    element('span', 'words', [
      element('strong', 'title', [texts[claim]]),
      ' ',
      element('span', 'status', [texts[state] + measure]),
    ]),
  ]);
}

/** How strictly it was judged: a verdict without this would say more than is known. */
function measureOf(claim: Claim, { policy }: Answer, texts: Texts): string {
  return claim === 'oilFree'
    ? `, ${texts.reading.replace('{reading}', policy.oilFree)}`
    : `, ${texts.threshold.replace('{n}', String(policy.threshold))}`;
}

function viewClaim({ verdict, summary, offenders, unresolved }: Answer[Claim], head: Child, texts: Texts): HTMLElement {
  const reasons = [
    ...offenders.map(({ name, text, position, mayContain, reason }) =>
      viewReason(name ?? text, position, mayContain ? `, ${texts.mayContain}` : '', english('p', 'why', reason), texts),
    ),
    ...unresolved.map(({ text, position, code }) => {
      const isInPassing = text !== null && position === null;
      const why = isInPassing ? texts.inPassing : (texts[`open_${code}`] ?? texts.open);
      return viewReason(text, position, '', element('p', 'why', [why]), texts);
    }),
  ];
  return element('div', `claim ${verdict}`, [
    head,
    english('p', 'summary', summary),
    reasons.length === 0
      ? null
      : element('details', 'details', [
          element('summary', 'toggle', [`${texts.reasons} (${reasons.length})`]),
          element('ul', 'reasons', reasons),
        ]),
  ]);
}

function viewReason(
  name: string | null,
  position: number | null,
  aside: string,
  why: Child,
  texts: Texts,
): HTMLElement {
  return element('li', 'reason', [
    element('strong', 'ingredient', [name]),
    ' ',
    element('span', 'place', [position === null ? null : texts.place.replace('{n}', String(position)) + aside]),
    why,
  ]);
}

function viewTerms({ dataset: { date } }: Answer, { texts, lang }: View): HTMLElement {
  const shown = element('time', 'date', [writeDay(date, lang)]);
  shown.setAttribute('datetime', date);
  return element('span', 'terms', [`${texts.terms} ${texts.data} `, shown, '.']);
}

function viewData({ dataset, policy }: Answer, texts: Texts): HTMLElement {
  return element('p', 'data', [
    `Porewise ${dataset.engine} · ${texts.version} ${dataset.version} · ${texts.policy} ${policy.noncomedogenic} · ${texts.evidence} ${policy.evidence}`,
  ]);
}

function writeDay(day: string, lang: string): string {
  try {
    return new Date(day).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
  } catch {
    return day; // The page names a language that is none.
  }
}

type Child = Node | string | null;

/** The part is the class too: shops style the one, the widget the other. */
function element(tag: string, part: string, children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = part;
  made.setAttribute('part', part);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function english(tag: string, part: string, sentence: string): HTMLElement {
  const made = element(tag, part, [sentence]);
  made.lang = 'en';
  return made;
}
