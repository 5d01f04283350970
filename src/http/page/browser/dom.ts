// Views as nodes of the document. Text goes in as text; nothing is parsed.
import type { View } from '../view.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function show(place: Element, ...views: (View | null)[]): void {
  place.replaceChildren(...views.flatMap((view) => (view === null ? [] : [nodeOf(view, false)])));
}

function nodeOf(view: View, inSvg: boolean): Node {
  if (typeof view === 'string') return document.createTextNode(view);
  const isSvg = inSvg || view.tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, view.tag) : document.createElement(view.tag);
  for (const [name, value] of Object.entries(view.attributes)) element.setAttribute(name, value);
  element.append(...view.children.map((child) => nodeOf(child, isSvg)));
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as T;
}
