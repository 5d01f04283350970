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
  /** Long lists are shown with so many entries, a text with so many lines. */
  readonly entries?: number;
  /** A service that is not as it mostly is: what each is, main says. */
  readonly service?:
    | 'stopping'
    | 'broken'
    | 'guarded'
    | 'limited'
    | 'overloaded'
    | 'impatient'
    | 'counting'
    | 'unreadable'
    | 'measured';
}

const TEXT = { 'content-type': 'text/plain' };
const NDJSON = { 'content-type': 'application/x-ndjson' };
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
    operation: '*',
    summary: 'A body over the limit',
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
  batch: {
    operation: 'checkBatch',
    summary: 'Two labels, verdicts alone (?detail=verdicts)',
    status: 200,
    url: '/v1/check/batch?detail=verdicts',
    body: {
      items: [
        { id: 'sku-1', ingredients: 'Water, Glycerin, Isopropyl Myristate' },
        { id: 'sku-2', ingredients: ['Water', 'Sodium Chloride'] },
      ],
    },
  },
  line: {
    operation: 'checkBatch',
    summary: 'One line of a stream (?detail=verdicts)',
    status: 200,
    url: '/v1/check/batch?detail=verdicts',
    headers: NDJSON,
    body: { id: 'sku-1', ingredients: 'Water, Glycerin, Isopropyl Myristate' },
  },
  noItems: {
    operation: 'checkBatch',
    summary: 'A batch without items',
    status: 400,
    url: '/v1/check/batch',
    body: { items: [] },
  },
  batchAsText: {
    operation: 'checkBatch',
    summary: 'A body that is neither JSON nor lines of it',
    status: 415,
    url: '/v1/check/batch',
    headers: TEXT,
    body: 'Water',
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
  unidentified: {
    operation: 'listUnidentified',
    summary: 'What the operator may add next',
    status: 200,
    url: '/v1/unidentified',
    service: 'counting',
  },
  noLimit: {
    operation: 'listUnidentified',
    summary: 'A page that is too short (?limit=0)',
    status: 400,
    url: '/v1/unidentified?limit=0',
  },
  notCounted: {
    operation: 'listUnidentified',
    summary: 'The operator does not keep them',
    status: 404,
    url: '/v1/unidentified',
  },
  unreadable: {
    operation: 'listUnidentified',
    summary: 'Their file cannot be read now',
    status: 503,
    url: '/v1/unidentified',
    service: 'unreadable',
  },
  metrics: {
    operation: 'metrics',
    summary: 'The first lines',
    status: 200,
    url: '/metrics',
    entries: 9,
    service: 'measured',
  },
  up: { operation: 'live', summary: 'The process is up', status: 200, url: '/health/live' },
  ready: { operation: 'ready', summary: 'Requests are answered', status: 200, url: '/health/ready' },
  stopping: {
    operation: 'ready',
    summary: 'The service is stopping',
    status: 503,
    url: '/health/ready',
    service: 'stopping',
  },
  keyMissing: {
    operation: '*',
    summary: 'A service with keys, asked without one',
    status: 401,
    url: '/v1/classes',
    service: 'guarded',
  },
  keyUnknown: {
    operation: '*',
    summary: 'A key that was mistyped or taken back',
    status: 403,
    url: '/v1/classes',
    headers: { 'x-api-key': 'pw_mistyped' },
    service: 'guarded',
  },
  tooMany: {
    operation: '*',
    summary: 'The third request of a minute, where two are allowed',
    status: 429,
    url: '/v1/classes',
    service: 'limited',
  },
  overloaded: {
    operation: '*',
    summary: 'More is asked than can be answered',
    status: 503,
    url: '/v1/classes',
    service: 'overloaded',
  },
  tooSlow: {
    operation: '*',
    summary: 'A body that does not arrive, where two seconds are allowed',
    status: 408,
    url: '/v1/check',
    headers: { ...TEXT, 'content-length': '5' },
    service: 'impatient',
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
