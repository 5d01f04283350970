// The page's program: reads the form and the address, asks the service, has the answer or the trouble shown.
import { keyView } from '../label-view.ts';
import { spoken, verdictIcon } from '../verdict-view.ts';
import { h } from '../view.ts';
import { showAnswer } from './answer.ts';
import { byId, show } from './dom.ts';
import { EXAMPLE } from './example.ts';
import { explain } from './explanations.ts';
import { watchFiles } from './files.ts';
import { askCheck, Trouble } from './service.ts';
import { type Choice, DEFAULTS, fragmentOf, questionOf, readFragment } from './share.ts';

const form = byId<HTMLFormElement>('ask');
const label = byId<HTMLTextAreaElement>('label');
const key = byId<HTMLInputElement>('key');
const place = byId('answer');
const answers = byId('answers');

let pending = new AbortController();
let isAnswered = false;

async function check(): Promise<void> {
  const fault = faultOf(label.value);
  byId('label-fault').hidden = fault === null;
  byId('label-fault').textContent = fault;
  if (fault !== null) return label.focus();

  const choice = chosen();
  const question = questionOf(label.value, choice);
  history.replaceState(null, '', fragmentOf(label.value, choice));
  // Only the last question counts.
  pending.abort();
  pending = new AbortController();
  const { signal } = pending;
  place.setAttribute('aria-busy', 'true');
  try {
    const answer = await askCheck(question, key.value, signal);
    byId('empty').hidden = true;
    show(byId('trouble'));
    showAnswer(place, question, answer, key.value, read);
    byId('status').textContent = spoken(answer);
    isAnswered = true;
  } catch (error) {
    if (!signal.aborted) showTrouble(error);
  }
  if (!signal.aborted) place.removeAttribute('aria-busy');
}

/** A press is answered where it can be seen: on a narrow screen the answer stands below the form. */
async function checkAndLook(): Promise<void> {
  await check();
  if (answers.getBoundingClientRect().top > window.innerHeight / 2) answers.scrollIntoView();
}

function faultOf(text: string): string | null {
  const limit = Number(label.dataset.limit);
  if (text.trim() === '') return 'There is nothing to read yet: paste an ingredient list.';
  if (text.length <= limit) return null;
  return `This text has more than ${limit.toLocaleString('en')} characters, which is the most. Paste the list of one product.`;
}

function showTrouble(error: unknown): void {
  const trouble = error instanceof Trouble ? error : new Trouble('This page failed to show the answer.');
  if (!(error instanceof Trouble)) console.error(error);
  byId('empty').hidden = true;
  show(place);
  show(
    byId('trouble'),
    h(
      'div',
      { class: 'verdict fail' },
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

function read(text: string): void {
  label.value = text;
  void checkAndLook();
}

/** A shared link, opened or pasted over the address. */
function readAddress(): void {
  const shared = readFragment(location.hash);
  if (shared === null) return;
  choose(shared.choice);
  read(shared.label);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void checkAndLook();
});
label.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void checkAndLook();
});
form.addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).type !== 'radio') return;
  explain(form, chosen());
  if (isAnswered) void check();
});
byId('example').addEventListener('click', () => read(EXAMPLE));
watchFiles(form, byId<HTMLInputElement>('file'), read);
window.addEventListener('hashchange', readAddress);
show(
  byId('signs'),
  keyView(() => true),
);
explain(form, chosen());
readAddress();
