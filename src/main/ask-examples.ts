// Asks the service the requests of the document's examples.
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { atOnce } from '../core/steps.ts';
import { type App, buildApp, type Service } from '../http/app.ts';
import { EXAMPLES, type Example } from '../http/examples.ts';
import { createMetrics } from '../http/metrics.ts';

// Shown as the id of the request in every example of a problem.
const REQUEST_ID = '2f6c1f0e-6a0e-4b6a-9a53-5a1a0f1f3e0b';
const IMPATIENCE = { requestMs: 2000, idleMs: 60_000 };
// Less than any event loop can do, so that the service is overloaded at rest.
const OVERLOAD = { loopDelayMs: 0.001, sampleMs: 10 };
// A limit is reached and an overload noticed by being asked again.
const TRIES = 50;
const PAUSE_MS = 20;
const UNIDENTIFIED = {
  items: [
    {
      name: 'xqzzt blorbate',
      count: 3,
      firstSeen: '2026-01-02T03:04:05.000Z',
      lastSeen: '2026-01-05T06:07:08.000Z',
    },
  ],
  total: 1,
};

export async function askExamples(service: Service): Promise<Record<string, unknown>> {
  const apps = await appsOf(service);
  const answers: Record<string, unknown> = {};
  for (const [name, example] of Object.entries<Example>(EXAMPLES)) {
    answers[name] = await ask(apps[example.service ?? 'sound'], name, example);
  }
  await Promise.all(Object.values(apps).map((app) => app.close()));
  return answers;
}

async function appsOf(service: Service): Promise<Record<NonNullable<Example['service']> | 'sound', App>> {
  const broken = () => {
    throw new Error('broken on purpose');
  };
  const metrics = createMetrics();
  metrics.observe(atOnce(service.check({ ingredients: 'Water, Coconut Oil' })));
  return {
    sound: await buildApp(service, false),
    stopping: await buildApp({ ...service, isReady: () => false }, false),
    broken: await buildApp({ ...service, check: broken }, false),
    guarded: await buildApp(service, false, { keys: { ownerOf: () => null } }),
    limited: await buildApp(service, false, { limit: { perMinute: 2 } }),
    overloaded: await buildApp(service, false, { overload: OVERLOAD }),
    impatient: await buildApp(service, false, { patience: IMPATIENCE }),
    counting: await buildApp(service, false, { unidentified: { mostOften: () => UNIDENTIFIED } }),
    unreadable: await buildApp(service, false, { unidentified: { mostOften: () => null } }),
    measured: await buildApp(service, false, { metrics }),
  };
}

async function ask(app: App, name: string, { service, url, body, headers, status, entries }: Example) {
  const payload = service === 'impatient' ? neverEnding() : body;
  for (let n = 0; n < TRIES; n++) {
    const answer = await app.inject({
      method: payload === undefined ? 'GET' : 'POST',
      url,
      headers: { ...headers, 'x-request-id': REQUEST_ID },
      ...(payload === undefined ? {} : { payload }),
    });
    if (answer.statusCode === status) {
      const isJson = /json/.test(String(answer.headers['content-type']));
      return isJson ? shorten(answer.json(), entries) : answer.body.split('\n').slice(0, entries).join('\n');
    }
    await sleep(PAUSE_MS);
  }
  throw new Error(`The example ${name} was never answered ${status}.`);
}

function neverEnding(): Readable {
  return new Readable({ read: () => {} });
}

/** The answer with its lists cut. */
function shorten(answer: object, entries: number | undefined): unknown {
  const fields = Object.entries(answer).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, entries) : value,
  ]);
  return Object.fromEntries(fields);
}
