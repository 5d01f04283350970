// The label as pasted, with every finding marked in its place, and the key to the marks.
import type { CheckAnswer } from '../schemas/check-answer.ts';
import { type Finding, piecesOf, SIGNS, type Sign, signsOf } from './pieces.ts';
import { h, type Tag, type View } from './view.ts';
import { counted, WHY_IGNORED } from './words.ts';

const SIGN_WORDS: Readonly<Record<Sign | 'known' | 'ignored', string>> = {
  pores: 'breaks noncomedogenic',
  oil: 'breaks oil-free',
  unidentified: 'not surely identified',
  open: 'could clog, no traced grade',
  known: 'no objection',
  ignored: 'not read as an ingredient',
};

export function labelView(label: string, answer: CheckAnswer): View[] {
  const signs = signsOf(answer);
  const pieces = piecesOf(label, answer);
  const first = pieces.findIndex(({ findings }) => findings.length > 0);
  const used = new Set<string>();
  const marks = pieces.map(({ text, findings, ignored }, i): View => {
    if (findings.length > 0) {
      const own = SIGNS.filter((sign) => findings.some(({ position }) => signs.get(position)?.includes(sign)));
      for (const sign of own.length > 0 ? own : ['known']) used.add(sign);
      return markOf(text, findings, own, i === first);
    }
    if (ignored === null) return text;
    used.add('ignored');
    return h('span', { class: 'ignored', title: `Not read as an ingredient: ${WHY_IGNORED[ignored.why]}.` }, text);
  });
  return [
    keyView((sign) => used.has(sign)),
    h('p', { class: 'label', id: 'marked', role: 'group', 'aria-label': 'Marked label' }, marks),
  ];
}

/** One stop of the Tab key for the whole label: the browser's part moves it from mark to mark. */
function markOf(text: string, findings: readonly Finding[], signs: readonly Sign[], isStop: boolean): Tag {
  const words = signs.map((sign) => SIGN_WORDS[sign]).join(', ');
  return h(
    'span',
    {
      class: ['mark', ...(signs.length > 0 ? signs : ['known'])].join(' '),
      role: 'button',
      tabindex: isStop ? 0 : -1,
      'aria-label': words === '' ? text : `${text}: ${words}`,
      'aria-expanded': 'false',
      'data-positions': findings.map(({ position }) => position).join(' '),
    },
    text,
  );
}

export function keyView(isShown: (sign: string) => boolean): Tag {
  const entries = Object.entries(SIGN_WORDS).filter(([sign]) => isShown(sign));
  return h(
    'ul',
    { class: 'key', 'aria-label': 'Key to the marks' },
    entries.map(([sign, words]) =>
      h('li', {}, h('span', { class: sign === 'ignored' ? sign : `mark ${sign}` }, 'name'), ` ${words}`),
    ),
  );
}

export function coverageWords({ ingredients, identified, inferred, unidentified, graded }: CheckAnswer['coverage']) {
  const known = [
    `${identified} identified`,
    ...(inferred > 0 ? [`${inferred} by class alone`] : []),
    ...(unidentified > 0 ? [`${unidentified} not identified`] : []),
    `${graded} with a grade`,
  ];
  return `${counted(ingredients, 'ingredient')} read: ${known.join(', ')}.`;
}
