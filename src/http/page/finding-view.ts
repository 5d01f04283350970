// The card of a mark: what was recognised and how, what it breaks, its grade and the sources of it.
import type { IngredientAnswer } from '../schemas/catalogue.ts';
import type { CheckAnswer } from '../schemas/check-answer.ts';
import { bestFirst, capital, says, scaleView } from './evidence-view.ts';
import type { Finding } from './pieces.ts';
import { h, type Tag, type View, webLink } from './view.ts';
import { CLAIM_WORDS, evidenceWords, matchWords, plain, SECTION_WORDS, span, WHY_OPEN } from './words.ts';

/** What GET /v1/ingredients/{id} says, by id: absent while on its way, null where it cannot be had. */
export type Details = ReadonlyMap<string, IngredientAnswer | null>;

const CLAIMS = ['noncomedogenic', 'oilFree'] as const;

export function findingView(finding: Finding, answer: CheckAnswer, details: Details): Tag {
  const { text, match, oil, grade, section, percent } = finding;
  const tags = [
    ...(finding.class === null ? [] : [plain(finding.class)]),
    ...(oil === null || oil === finding.class ? [] : [plain(oil)]),
    ...(SECTION_WORDS[section] === null ? [] : [SECTION_WORDS[section]]),
    ...(percent === null ? [] : [`${percent} %`]),
  ];
  return h(
    'div',
    { class: 'finding' },
    h('h3', {}, match.name ?? text),
    tags.length === 0 ? null : h('p', { class: 'quiet' }, tags.join(' · ')),
    h('p', {}, matchWords(match)),
    ...consequencesOf(finding, answer),
    grade.value === null ? null : gradeView(grade),
    match.suggestions.length === 0 ? null : suggestionsView(finding),
    match.id === null ? null : sourcesOf(match.id, details),
    match.id === null ? null : h('p', {}, ingredientLink(match.id, 'All about this ingredient')),
  );
}

function consequencesOf({ position }: Finding, answer: CheckAnswer): Tag[] {
  return CLAIMS.flatMap((claim) => {
    const { offenders, unresolved } = answer[claim];
    const broken = offenders.find((offender) => offender.position === position);
    if (broken !== undefined)
      return [h('p', { class: 'breaks' }, h('strong', {}, `Breaks ${CLAIM_WORDS[claim]}.`), ` ${broken.reason}`)];
    const open = unresolved.find((entry) => entry.position === position);
    if (open === undefined) return [];
    return [
      h('p', { class: 'opens' }, h('strong', {}, `Keeps ${CLAIM_WORDS[claim]} open:`), ` ${WHY_OPEN[open.code]}.`),
    ];
  });
}

function gradeView(grade: Finding['grade']): Tag {
  const { value, low, high } = grade;
  const says = low === null || high === null || low === high ? '' : `; the sources say ${span(low, high)}`;
  return h(
    'div',
    {},
    h('p', {}, h('strong', {}, `Grade ${value} of 5`), ` (${evidenceWords(grade)})${says}`),
    scaleView(grade),
  );
}

function sourcesOf(id: string, details: Details): Tag {
  const detail = details.get(id);
  if (detail === undefined) return h('p', { class: 'quiet' }, 'Fetching its sources …');
  if (detail === null) return h('p', { class: 'quiet' }, 'Its sources could not be fetched.');
  if (detail.ratings.length === 0) return h('p', { class: 'quiet' }, 'No source grades it.');
  return h(
    'ul',
    { class: 'citations' },
    bestFirst(detail.ratings).map((rating) =>
      h('li', {}, h('strong', {}, capital(says(rating))), ' ', webLink(rating.source.url, rating.source.citation)),
    ),
  );
}

/** One press puts the name into the label and asks again. */
export function suggestionsView({ position, match }: Finding): Tag {
  return h(
    'p',
    { class: 'suggestions' },
    'Did you mean ',
    match.suggestions.flatMap(({ name }, i): View[] => [
      ...(i === 0 ? [] : [' or ']),
      h('button', { type: 'button', class: 'chip', 'data-replace': position, 'data-name': name }, name),
    ]),
    ' ?',
  );
}

export function didYouMeanView({ ingredients }: CheckAnswer): Tag | null {
  const unidentified = ingredients.filter(({ match }) => match.kind === 'none');
  if (unidentified.length === 0) return null;
  return h(
    'section',
    {},
    h('h2', {}, `Not identified (${unidentified.length})`),
    h(
      'ul',
      { class: 'rows' },
      unidentified.map((finding) =>
        h(
          'li',
          {},
          h('strong', {}, finding.text),
          finding.match.suggestions.length > 0
            ? suggestionsView(finding)
            : h('p', { class: 'quiet' }, 'No name of the table comes near it.'),
        ),
      ),
    ),
  );
}

export function ingredientLink(id: string, text: string): Tag {
  return h('a', { href: `ingredients/${encodeURIComponent(id)}` }, text);
}
