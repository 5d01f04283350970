// The table of offenders: what each breaks, its grade, and its sources side by side where they disagree.
import type { CheckAnswer } from '../schemas/check-answer.ts';
import { bestFirst, says, scaleView } from './evidence-view.ts';
import { type Details, ingredientLink } from './finding-view.ts';
import type { Finding } from './pieces.ts';
import { h, type Tag, type View } from './view.ts';
import { counted, evidenceWords, familyName, plain, sourcesWords } from './words.ts';

export function offendersView(answer: CheckAnswer, details: Details): Tag | null {
  const { noncomedogenic, oilFree } = answer;
  const positions = new Set([...noncomedogenic.offenders, ...oilFree.offenders].map(({ position }) => position));
  const offenders = answer.ingredients.filter(({ position }) => positions.has(position));
  if (offenders.length === 0) return null;
  return h(
    'section',
    {},
    h('h2', {}, counted(offenders.length, 'offender')),
    h(
      'table',
      { class: 'offenders' },
      h('thead', {}, h('tr', {}, ...['Ingredient', 'Grade', 'Sources'].map((head) => h('th', { scope: 'col' }, head)))),
      h(
        'tbody',
        {},
        offenders.map((finding) => rowOf(finding, answer, details)),
      ),
    ),
  );
}

function rowOf(finding: Finding, { noncomedogenic, oilFree }: CheckAnswer, details: Details): Tag {
  const { position, text, match, grade, section } = finding;
  const name = match.name ?? text;
  const pores = noncomedogenic.offenders.find((offender) => offender.position === position);
  const oil = oilFree.offenders.find((offender) => offender.position === position);
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      match.id === null ? name : ingredientLink(match.id, name),
      name.toLowerCase() === text.toLowerCase() ? null : h('span', { class: 'printed' }, `printed as ${text}`),
      pores === undefined ? null : h('span', { class: 'tag pores', title: pores.reason }, 'breaks noncomedogenic'),
      oil === undefined
        ? null
        : h('span', { class: 'tag oil', title: oil.reason }, `breaks oil-free: ${plain(oil.oil)}`),
      section === 'may_contain' ? h('span', { class: 'printed' }, 'only may be in it') : null,
    ),
    h(
      'td',
      { 'data-head': 'Grade' },
      grade.value === null
        ? h('span', { class: 'quiet' }, 'none')
        : [h('strong', {}, `${grade.value} of 5`), h('span', { class: 'quiet' }, evidenceWords(grade))],
      scaleView(grade),
    ),
    h('td', { 'data-head': 'Sources' }, sourcesView(finding, details)),
  );
}

/** One line a family where the sources differ; one sentence where they do not. */
function sourcesView({ match, grade }: Finding, details: Details): View | View[] {
  const { low, high, sources } = grade;
  if (low === null || high === null) return h('span', { class: 'quiet' }, 'no source grades it');
  const ratings = match.id === null ? [] : (details.get(match.id)?.ratings ?? []);
  const told = sourcesWords(sources, low, high);
  if (low === high) return told;
  return [
    h('span', { class: grade.contested ? 'disagree' : '' }, told),
    h(
      'ul',
      { class: 'beside' },
      bestFirst(ratings).map((rating) =>
        h(
          'li',
          { title: `${evidenceWords({ ...rating.source, basis: rating.basis })}: ${rating.source.citation}` },
          h('strong', {}, says(rating).replace(', no number', '')),
          ` ${familyName(rating.family)}`,
        ),
      ),
    ),
  ];
}
