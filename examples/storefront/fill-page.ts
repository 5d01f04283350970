// Fills a product page: each label printed on it is checked, and the answer inlined for the widget and for machines.
// A shop's back end does the same in its own templates.
import { productProperties, type ReadAnswer } from './product-json-ld.ts';

/** Asks Porewise about one label. */
export type Ask = (label: string) => Promise<ReadAnswer & Readonly<Record<string, unknown>>>;

// <p id="day-gel-list">…</p> holds a label, <porewise-verdict data-list="day-gel-list">…</porewise-verdict> its answer.
const WIDGET = /(<porewise-verdict\b[^>]*\bdata-list="([^"]+)"[^>]*>)[\s\S]*?(<\/porewise-verdict>)/g;
// The JSON-LD is the shop's own; its additionalProperty comes from the answer.
const STRUCTURED = /(<script type="application\/ld\+json" data-list="([^"]+)">)([\s\S]*?)(<\/script>)/g;

export async function fillPage(page: string, ask: Ask): Promise<string> {
  const answers = new Map<string, Awaited<ReturnType<Ask>>>();
  for (const [, , id = ''] of page.matchAll(WIDGET)) answers.set(id, await ask(labelOf(page, id)));
  const answerTo = (id: string) => {
    const answer = answers.get(id);
    if (answer === undefined) throw new Error(`There is no <porewise-verdict data-list="${id}"> on the page.`);
    return answer;
  };
  return page
    .replace(WIDGET, (_, open: string, id: string, close: string) => `${open}\n${inlined(answerTo(id))}${close}`)
    .replace(STRUCTURED, (_, open: string, id: string, json: string, close: string) => {
      const product = { ...JSON.parse(json), additionalProperty: productProperties(answerTo(id)) };
      return `${open}\n${scriptText(product, 2)}\n${close}`;
    });
}

function labelOf(page: string, id: string): string {
  const label = new RegExp(`<p [^>]*\\bid="${id}"[^>]*>([^<]+)</p>`).exec(page)?.[1];
  if (label === undefined) throw new Error(`There is no <p id="${id}"> with a label on the page.`);
  return label.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}

/** The answer without what the widget does not show, and its sentences for a browser without scripts. */
function inlined({ ingredients, ignored, actives, ...answer }: Awaited<ReturnType<Ask>>): string {
  const sentences = [
    answer.noncomedogenic.summary,
    answer.oilFree.summary,
    `Read from the ingredient list by Porewise, data of ${answer.dataset.date}.`,
  ];
  const paragraphs = sentences.map((sentence) => `<p>${htmlText(sentence)}</p>\n`).join('');
  return `<script type="application/json">${scriptText(answer)}</script>\n${paragraphs}`;
}

/** JSON that cannot end its script element, whatever stood on the label. */
export function scriptText(json: unknown, indent?: number): string {
  return JSON.stringify(json, null, indent).replaceAll('<', '\\u003c');
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
