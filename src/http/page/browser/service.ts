// What the page asks of the service, and what went wrong in plain words.
import type { IngredientAnswer } from '../../schemas/catalogue.ts';
import type { CheckBody } from '../../schemas/check.ts';
import type { CheckAnswer } from '../../schemas/check-answer.ts';

export type Question = CheckBody & { readonly ingredients: string };

/** A failure as a person is told of it. */
export class Trouble extends Error {
  readonly needsKey: boolean;

  constructor(message: string, needsKey = false) {
    super(message);
    this.needsKey = needsKey;
  }
}

export const addressOf = (path: string) => new URL(path, document.baseURI).href.replace(/#.*$/, '');

export async function askCheck(question: Question, key: string, signal: AbortSignal): Promise<CheckAnswer> {
  return await ask('v1/check', key, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  });
}

export async function askIngredient(id: string, key: string): Promise<IngredientAnswer> {
  return await ask(`v1/ingredients/${encodeURIComponent(id)}`, key, {});
}

async function ask<T>(path: string, key: string, init: RequestInit): Promise<T> {
  const headers = { accept: 'application/json', ...init.headers, ...(key === '' ? {} : { 'x-api-key': key }) };
  const response = await fetch(addressOf(path), { ...init, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Trouble('Porewise cannot be reached. Is the service running, and are you online?');
  });
  if (!response.ok) throw await troubleOf(response);
  return (await response.json()) as T;
}

async function troubleOf(response: Response): Promise<Trouble> {
  const problem = (await response.json().catch(() => null)) as { detail?: string; instance?: string } | null;
  const wait = Number(response.headers.get('retry-after'));
  const later = wait > 0 ? `Try again in ${wait} second${wait === 1 ? '' : 's'}.` : 'Try again in a moment.';
  switch (response.status) {
    case 400:
      return new Trouble(`Porewise could not read this. ${problem?.detail ?? ''}`);
    case 401:
      return new Trouble('This service asks for an API key. Enter yours below the label.', true);
    case 403:
      return new Trouble('This service does not accept that API key.', true);
    case 413:
      return new Trouble('That is too much text at once. Paste the list of one product.');
    case 429:
      return new Trouble(`Too many questions in a short time. ${later}`);
    case 503:
      return new Trouble(`Porewise is busy, starting or stopping. ${later}`);
    default:
      return new Trouble(
        `Something went wrong (${response.status}). ${problem?.instance ? `In the log it is ${problem.instance}.` : ''}`,
      );
  }
}
