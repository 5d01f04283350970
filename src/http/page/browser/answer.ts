// Shows an answer, and does what is asked of it: looking at a mark, taking a suggestion, copying.
import type { IngredientAnswer } from '../../schemas/catalogue.ts';
import type { CheckAnswer } from '../../schemas/check-answer.ts';
import { didYouMeanView, findingView } from '../finding-view.ts';
import { coverageWords, labelView } from '../label-view.ts';
import { offendersView } from '../offenders-view.ts';
import { activesView, productsView, section, verdictsView } from '../verdict-view.ts';
import { h, type View } from '../view.ts';
import { watchMarks } from './card.ts';
import { byId, show } from './dom.ts';
import { askIngredient, type Question } from './service.ts';
import { copy, curlOf } from './share.ts';

const COPIED_MS = 1500;

// Evidence is fetched once, when it is looked at; without it the answer still stands.
const details = new Map<string, IngredientAnswer | null>();
const onTheirWay = new Map<string, Promise<void>>();

async function fetchDetails(id: string | null, key: string, then: () => void): Promise<void> {
  if (id === null || details.get(id)) return;
  const coming =
    onTheirWay.get(id) ??
    askIngredient(id, key)
      .catch(() => null)
      .then((detail) => {
        details.set(id, detail);
        onTheirWay.delete(id);
      });
  onTheirWay.set(id, coming);
  await coming;
  then();
}

/** `askAgain` is given the label with a suggestion taken. */
export function showAnswer(
  place: HTMLElement,
  question: Question,
  answer: CheckAnswer,
  key: string,
  askAgain: (label: string) => void,
): void {
  const label = question.ingredients;
  show(
    place,
    verdictsView(answer),
    productsView(answer),
    section(
      'The label',
      h(
        'div',
        { class: 'label-box' },
        ...labelView(label, answer),
        h('div', { id: 'card', hidden: true, tabindex: -1 }),
      ),
      h('p', { class: 'quiet' }, coverageWords(answer.coverage)),
      h(
        'p',
        { class: 'hint screen' },
        'Point at a name, tap it, or walk with the arrow keys, to see how it was recognised.',
      ),
    ),
    h('div', { id: 'offenders' }),
    didYouMeanView(answer),
    activesView(answer),
    takeAwayView(question, answer, key !== ''),
  );

  const offenders = byId('offenders');
  const drawOffenders = () => show(offenders, offendersView(answer, details));
  drawOffenders();
  for (const { id } of [...answer.noncomedogenic.offenders, ...answer.oilFree.offenders])
    void fetchDetails(id, key, drawOffenders);

  const marks = watchMarks(byId('marked'), byId('card'), {
    opened: (positions) => {
      for (const { match } of findingsAt(positions)) void fetchDetails(match.id, key, () => marks.draw());
    },
    view: (positions) => h('div', {}, ...findingsAt(positions).map((finding) => findingView(finding, answer, details))),
  });
  const findingsAt = (positions: readonly number[]) =>
    answer.ingredients.filter(({ position }) => positions.includes(position));

  place.onclick = ({ target }) => {
    const button = (target as Element).closest('button');
    const { copy: what, show: position, replace, name } = button?.dataset ?? {};
    if (button !== null && what !== undefined) void copyFrom(button, what);
    if (position !== undefined) marks.showPosition(Number(position));
    const [finding] = findingsAt([Number(replace)]);
    if (finding !== undefined && name !== undefined)
      askAgain(label.slice(0, finding.start) + name + label.slice(finding.end));
  };
}

function takeAwayView(question: Question, answer: CheckAnswer, hasKey: boolean): View {
  const block = (id: string, title: string, text: string) =>
    h(
      'details',
      {},
      h('summary', {}, title),
      h('button', { type: 'button', 'data-copy': id }, 'Copy'),
      h('pre', { id, tabindex: 0 }, text),
    );
  return h(
    'section',
    { class: 'take screen' },
    h('h2', {}, 'Take it away'),
    h(
      'p',
      { class: 'link-row' },
      h('button', { type: 'button', 'data-copy': 'link' }, 'Copy a link to this answer'),
      h('span', { class: 'hint' }, 'The label travels behind the # of the link, which is never sent to a server.'),
    ),
    block('curl', 'The same from a command line', curlOf(question, hasKey)),
    block('json', 'The answer as JSON', JSON.stringify(answer, null, 2)),
  );
}

async function copyFrom(button: HTMLElement, what: string): Promise<void> {
  await copy(what === 'link' ? location.href : (byId(what).textContent ?? ''), button);
  const said = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = said;
  }, COPIED_MS);
}
