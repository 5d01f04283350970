// The page's program: reads the form, asks the service, shows the answer.
import type { IngredientAnswer } from '../../schemas/catalogue.ts';
import type { CheckAnswer } from '../../schemas/check.ts';
import { didYouMeanView, findingView } from '../finding-view.ts';
import { coverageWords, labelView } from '../label-view.ts';
import { offendersView } from '../offenders-view.ts';
import { activesView, productsView, section, spoken, verdictIcon, verdictsView } from '../verdict-view.ts';
import { h, type View } from '../view.ts';
import { watchMarks } from './card.ts';
import { byId, show } from './dom.ts';
import { EXAMPLE } from './example.ts';
import { explain } from './explanations.ts';
import { askCheck, askIngredient, type Question, Trouble } from './service.ts';
import { type Choice, copy, curlOf, DEFAULTS, fragmentOf, questionOf, readFragment } from './share.ts';

const form = byId<HTMLFormElement>('ask');
const label = byId<HTMLTextAreaElement>('label');
const key = byId<HTMLInputElement>('key');
const answerPlace = byId('answer');

const details = new Map<string, IngredientAnswer>();
const asked = new Set<string>();
let pending = new AbortController();
let shown: { readonly question: Question; readonly answer: CheckAnswer } | null = null;

async function check(): Promise<void> {
  const fault = faultOf(label.value);
  byId('label-fault').hidden = fault === null;
  byId('label-fault').textContent = fault;
  if (fault !== null) return label.focus();

  const choice = chosen();
  const question = questionOf(label.value, choice);
  history.replaceState(null, '', fragmentOf(label.value, choice));
  pending.abort();
  pending = new AbortController();
  const { signal } = pending;
  answerPlace.setAttribute('aria-busy', 'true');
  try {
    const answer = await askCheck(question, key.value, signal);
    shown = { question, answer };
    byId('status').textContent = spoken(answer);
    show(byId('fault'));
    showAnswer(question, answer);
  } catch (error) {
    if (!signal.aborted) showTrouble(error);
  } finally {
    if (!signal.aborted) answerPlace.removeAttribute('aria-busy');
  }
}

function faultOf(text: string): string | null {
  const limit = Number(label.dataset.limit);
  if (text.trim() === '') return 'There is nothing to read yet: paste an ingredient list.';
  if (text.length <= limit) return null;
  const words = (count: number) => count.toLocaleString('en');
  return `This text has ${words(text.length)} characters; ${words(limit)} is the most. Paste the list of one product.`;
}

function showAnswer(question: Question, answer: CheckAnswer): void {
  byId('empty').hidden = true;
  show(
    answerPlace,
    verdictsView(answer),
    productsView(answer),
    section(
      'The label',
      h('div', { class: 'label-box' }, labelView(question.ingredients, answer), h('div', { id: 'card', hidden: true })),
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
    takeAway(question, answer),
  );
  const offenders = byId('offenders');
  const drawOffenders = () => show(offenders, offendersView(answer, details));
  drawOffenders();
  const marks = watchMarks(byId('marked'), byId('card'), (positions) => {
    const findings = answer.ingredients.filter(({ position }) => positions.includes(position));
    for (const { match } of findings) void fetchDetails(match.id, () => marks.draw());
    return h(
      'div',
      {},
      findings.map((finding) => findingView(finding, answer, details)),
    );
  });
  answerPlace.onclick = (event) => {
    const { show: position } = (event.target as Element).closest<HTMLElement>('[data-show]')?.dataset ?? {};
    if (position !== undefined) marks.showPosition(Number(position));
  };
  const offending = [...answer.noncomedogenic.offenders, ...answer.oilFree.offenders];
  for (const { id } of offending) void fetchDetails(id, drawOffenders);
}

/** Evidence is fetched once, when it is looked at; without it the answer still stands. */
async function fetchDetails(id: string | null, then: () => void = () => {}): Promise<void> {
  if (id === null || asked.has(id)) return;
  asked.add(id);
  const detail = await askIngredient(id, key.value).catch(() => null);
  if (detail === null) asked.delete(id);
  else details.set(id, detail);
  if (detail !== null) then();
}

function takeAway(question: Question, answer: CheckAnswer): View {
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
      {},
      h('button', { type: 'button', 'data-copy': 'link' }, 'Copy a link to this answer'),
      h('span', { class: 'hint' }, ' The label travels behind the # of the link, which is never sent to a server.'),
    ),
    block('curl', 'The same from a command line', curlOf(question, key.value !== '')),
    block('json', 'The answer as JSON', JSON.stringify(answer, null, 2)),
  );
}

function showTrouble(error: unknown): void {
  const trouble = error instanceof Trouble ? error : new Trouble('This page failed to show the answer.');
  if (!(error instanceof Trouble)) console.error(error);
  byId('empty').hidden = true;
  show(answerPlace);
  shown = null;
  show(
    byId('fault'),
    h(
      'div',
      { class: 'verdict trouble' },
      verdictIcon('fail'),
      h('h2', {}, 'No answer'),
      h('p', {}, trouble.message),
      h('p', { class: 'quiet' }, 'Your label is still in its place.'),
    ),
  );
  if (trouble.needsKey) {
    byId('key-row').hidden = false;
    key.focus();
  }
}

function chosen(): Choice {
  const data = new FormData(form);
  const value = (name: keyof Choice) => String(data.get(name) ?? DEFAULTS[name]);
  return { noncomedogenic: value('noncomedogenic'), usage: value('usage'), oilFree: value('oilFree') };
}

function choose(choice: Choice): void {
  for (const [name, value] of Object.entries(choice)) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(value)}"]`);
    if (input !== null) input.checked = true;
  }
  explain(form, chosen());
}

function fill(text: string): void {
  label.value = text;
  void check();
}

async function open(file: File | undefined): Promise<void> {
  if (file !== undefined) fill(await file.text());
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
label.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void check();
});
form.addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).type !== 'radio') return;
  explain(form, chosen());
  if (shown !== null) void check();
});
byId('example').addEventListener('click', () => fill(EXAMPLE));
byId<HTMLInputElement>('file').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  void open(input.files?.[0]).then(() => {
    input.value = '';
  });
});
for (const kind of ['dragenter', 'dragover'] as const)
  form.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.add('dropping');
  });
for (const kind of ['dragleave', 'drop'] as const) form.addEventListener(kind, () => form.classList.remove('dropping'));
form.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void open(file);
});
answerPlace.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button === null || shown === null) return;
  const { copy: what, replace, name } = button.dataset;
  if (what !== undefined) {
    const text = what === 'link' ? location.href : (byId(what).textContent ?? '');
    const said = button.textContent;
    void copy(text, button).then(() => {
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = said;
      }, 1500);
    });
  }
  if (replace !== undefined && name !== undefined) {
    const { ingredients } = shown.question;
    const finding = shown.answer.ingredients.find(({ position }) => position === Number(replace));
    if (finding !== undefined) fill(ingredients.slice(0, finding.start) + name + ingredients.slice(finding.end));
  }
});

function readAddress(): void {
  const shared = readFragment(location.hash);
  if (shared === null) return;
  choose(shared.choice);
  fill(shared.label);
}
window.addEventListener('hashchange', readAddress);
explain(form, chosen());
readAddress();
