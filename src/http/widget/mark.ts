// The mark beside a verdict's words, which say the same: a ring with a tick, a cross, a question mark or a dash.
import type { State } from './answer.ts';

const RING = 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z';

const STROKES: Readonly<Record<State, string>> = {
  pass: 'M6 10.4l2.7 2.7L14 7.4',
  fail: 'M7 7l6 6m0-6l-6 6',
  inconclusive: 'M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7m0 2.4v.1',
  unavailable: 'M6.5 10h7',
};

export function drawMark(state: State): Element {
  const svg = draw('svg', { class: 'mark', part: 'mark', viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  svg.append(draw('path', { d: RING + STROKES[state] }));
  return svg;
}

function draw(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
  return drawn;
}
