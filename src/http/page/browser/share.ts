// A question as a link and as a command. In the link the label stands behind the #, which no browser sends to a server.
import { addressOf, type Question } from './service.ts';

const SWITCHES = ['noncomedogenic', 'usage', 'oilFree'] as const;
export type Switch = (typeof SWITCHES)[number];
export type Choice = Readonly<Record<Switch, string>>;
export const DEFAULTS: Choice = { noncomedogenic: 'standard', usage: 'leave_on', oilFree: 'standard' };

export function fragmentOf(label: string, choice: Choice): string {
  const fields = new URLSearchParams({ label });
  for (const name of SWITCHES) if (choice[name] !== DEFAULTS[name]) fields.set(name, choice[name]);
  return `#${fields}`;
}

export function readFragment(fragment: string): { label: string; choice: Choice } | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const label = fields.get('label');
  if (label === null) return null;
  const chosen = SWITCHES.map((name) => [name, fields.get(name) ?? DEFAULTS[name]]);
  return { label, choice: Object.fromEntries(chosen) as Choice };
}

export function questionOf(label: string, { noncomedogenic, usage, oilFree }: Choice): Question {
  return { ingredients: label, usage, policy: { noncomedogenic, oilFree } } as Question;
}

export function curlOf(question: Question, hasKey: boolean): string {
  const key = hasKey ? ` -H 'x-api-key: YOUR-KEY'` : '';
  const body = JSON.stringify(question).replaceAll(`'`, `'\\''`);
  return `curl -s ${addressOf('v1/check')} -H 'content-type: application/json'${key} -d '${body}'`;
}

/** Where there is no clipboard (plain http on a network), the old command on a selection. */
export async function copy(text: string, place: HTMLElement): Promise<void> {
  if (navigator.clipboard !== undefined) return await navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  place.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
