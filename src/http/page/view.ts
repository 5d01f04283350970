// What is shown, as plain values: the server prints them as HTML, the browser builds them as nodes. Data is always text
// or an attribute, so none of it can become markup.

export type View = string | Tag;

export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly View[];
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = View | readonly View[] | null;

export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): Tag {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  return {
    tag,
    attributes: Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : String(value)])),
    children: children.flatMap((child) => child ?? []),
  };
}

/** A link to a source; what is not an address of the web stays text. */
export function webLink(url: string | null, text: string): View {
  return url !== null && /^https?:\/\//.test(url) ? h('a', { href: url, rel: 'noreferrer' }, text) : text;
}

const VOID = new Set(['br', 'input', 'link', 'meta']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function html(view: View): string {
  if (typeof view === 'string') return escaped(view);
  const attributes = Object.entries(view.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${view.tag}${attributes.join('')}>`;
  return VOID.has(view.tag) ? open : `${open}${view.children.map(html).join('')}</${view.tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
