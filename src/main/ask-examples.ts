// Asks the service the requests of the document's examples.
import { type App, buildApp, type Service } from '../http/app.ts';
import { EXAMPLES, type Example } from '../http/examples.ts';

// Shown as the id of the request in every example of a problem.
const REQUEST_ID = '2f6c1f0e-6a0e-4b6a-9a53-5a1a0f1f3e0b';

export async function askExamples(service: Service): Promise<Record<string, unknown>> {
  const broken = () => {
    throw new Error('broken on purpose');
  };
  const apps = {
    sound: await buildApp(service, false),
    stopping: await buildApp({ ...service, isReady: () => false }, false),
    broken: await buildApp({ ...service, check: broken }, false),
  };
  const answers: Record<string, unknown> = {};
  for (const [name, example] of Object.entries<Example>(EXAMPLES)) {
    answers[name] = await ask(apps[example.service ?? 'sound'], name, example);
  }
  await Promise.all(Object.values(apps).map((app) => app.close()));
  return answers;
}

async function ask(app: App, name: string, { url, body, headers, status, entries }: Example): Promise<unknown> {
  const answer = await app.inject({
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers: { ...headers, 'x-request-id': REQUEST_ID },
    ...(body === undefined ? {} : { payload: body }),
  });
  if (answer.statusCode !== status) throw new Error(`The example ${name} was answered ${answer.statusCode}.`);
  return shorten(answer.json(), entries);
}

/** The answer with its lists cut. */
function shorten(answer: object, entries: number | undefined): unknown {
  const fields = Object.entries(answer).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, entries) : value,
  ]);
  return Object.fromEntries(fields);
}
