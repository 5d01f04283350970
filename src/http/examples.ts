// The requests that the document shows. Their answers stand in example-answers.json, as the service gave them
// (npm run openapi asks again); a test compares them with what it gives today.
import ANSWERS from './example-answers.json' with { type: 'json' };

export interface Example {
  /** The operation that shows it; `*` for every one that knows the status and has no example of its own. */
  readonly operation: string;
  readonly summary: string;
  readonly status: number;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | object;
  /** Long lists are shown with so many entries. */
  readonly entries?: number;
  /** A service that cannot answer as it should. */
  readonly service?: 'stopping' | 'broken';
}

const TEXT = { 'content-type': 'text/plain' };
const COCONUT = {
  ingredients: 'Water (Aqua), Glycerin, Cocos Nucifera (Coconut) Oil, Phenoxyethanol',
  claims: ['noncomedogenic', 'oilFree'],
};

export const EXAMPLES = {
  fails: { operation: 'check', summary: 'A lotion with coconut oil', status: 200, url: '/v1/check', body: COCONUT },
  inconclusive: {
    operation: 'check',
    summary: 'Names already split: a misprint, and a name that nobody knows',
    status: 200,
    url: '/v1/check',
    body: { ingredients: ['Glycerine', 'Xqzzt Blorbate', 'Niacinamyde'], usage: 'rinse_off' },
  },
  passes: {
    operation: 'check',
    summary: 'A label as plain text, judged strictly (?noncomedogenic=strict)',
    status: 200,
    url: '/v1/check?noncomedogenic=strict',
    headers: TEXT,
    body: 'Ingredients: Aqua, Panthenol. Formulated without parabens.',
  },
  unknownField: {
    operation: 'check',
    summary: 'A misspelt field and a wrong value',
    status: 400,
    url: '/v1/check',
    body: { ingredients: 'Water', usage: 'wash', polici: {} },
  },
  notJson: {
    operation: 'check',
    summary: 'A body that is not JSON',
    status: 400,
    url: '/v1/check',
    headers: { 'content-type': 'application/json' },
    body: '{"ingredients": "Water',
  },
  tooLarge: {
    operation: 'check',
    summary: 'A body over 1 MiB',
    status: 413,
    url: '/v1/check',
    headers: TEXT,
    body: 'Water, '.repeat(150_000),
  },
  xml: {
    operation: 'check',
    summary: 'A body that is neither JSON nor plain text',
    status: 415,
    url: '/v1/check',
    headers: { 'content-type': 'application/xml' },
    body: '<label>Water</label>',
  },
  search: {
    operation: 'browseIngredients',
    summary: 'A search with a misprint (?q=isopropil%20miristate&limit=1)',
    status: 200,
    url: '/v1/ingredients?q=isopropil%20miristate&limit=1',
  },
  badLimit: {
    operation: 'browseIngredients',
    summary: 'A page that is too long (?limit=500)',
    status: 400,
    url: '/v1/ingredients?limit=500',
  },
  coconutOil: {
    operation: 'getIngredient',
    summary: 'Coconut oil, its lists shortened',
    status: 200,
    url: '/v1/ingredients/cocos-nucifera-oil',
    entries: 2,
  },
  noIngredient: {
    operation: 'getIngredient',
    summary: 'An id that is not in the table',
    status: 404,
    url: '/v1/ingredients/snake-oil',
  },
  badId: {
    operation: 'getIngredient',
    summary: 'A URL that cannot be decoded (/v1/ingredients/%ff)',
    status: 400,
    url: '/v1/ingredients/%ff',
  },
  classes: { operation: 'listClasses', summary: 'The first two', status: 200, url: '/v1/classes', entries: 2 },
  sources: { operation: 'listSources', summary: 'The first two', status: 200, url: '/v1/sources', entries: 2 },
  dataset: { operation: 'getDataset', summary: 'The shipped data', status: 200, url: '/v1/dataset' },
  up: { operation: 'live', summary: 'The process is up', status: 200, url: '/health/live' },
  ready: { operation: 'ready', summary: 'Requests are answered', status: 200, url: '/health/ready' },
  stopping: {
    operation: 'ready',
    summary: 'The service is stopping',
    status: 503,
    url: '/health/ready',
    service: 'stopping',
  },
  csv: {
    operation: '*',
    summary: 'A client that takes CSV only',
    status: 406,
    url: '/v1/classes',
    headers: { accept: 'text/csv' },
  },
  broken: {
    operation: '*',
    summary: 'A fault of the service',
    status: 500,
    url: '/v1/check',
    body: COCONUT,
    service: 'broken',
  },
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof EXAMPLES;

export const exampleAnswers: Readonly<Partial<Record<ExampleName, unknown>>> = ANSWERS;
