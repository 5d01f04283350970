// One reload at a time, one more for all that was asked for meanwhile; whatever fails, the data of before stay.
import { EventEmitter, once } from 'node:events';
import t from 'tap';
import { atOnce } from '../../src/core/steps.ts';
import { makeDatabase } from '../../src/dataset/build.ts';
import { readInputFiles } from '../../src/dataset/input-files.ts';
import { createLiveService } from '../../src/main/live-service.ts';
import type { Made } from '../../src/main/make-dataset.ts';
import { createReload } from '../../src/main/reload.ts';
import { overlayOf, smallData } from '../dataset/data.ts';
import { service } from '../http/app.ts';

const first = await service();

/** A reload whose child is this function; `said` emits each line of the log. */
function reloader(make: (current: string) => Promise<Made> | Made) {
  const live = createLiveService(first);
  const said = new EventEmitter();
  const lines: string[] = [];
  const log = (level: string) => (details: unknown, message?: string) => {
    lines.push(`${level}: ${message ?? details}`);
    said.emit('line');
  };
  const logger = { info: log('info'), warn: log('warn'), error: log('error') };
  const order = { inputs: smallData(), database: '/nowhere' };
  const reload = createReload(live, order, async ({ current }) => make(current), logger as never);
  return { live, reload, lines, nextLine: () => once(said, 'line') };
}

function made(files: Readonly<Record<string, string>>, notKept: string | null = null): Made {
  const inputs = { ...smallData(), overlay: overlayOf(files) };
  return { kind: 'made', bytes: makeDatabase(readInputFiles(inputs), inputs.migrations), built: true, notKept };
}

t.test('new data are swapped in', async (t) => {
  const { live, reload, lines, nextLine } = reloader(() =>
    made({ 'aliases.csv': 'Eau,Water,translation' }, '/x cannot be written'),
  );
  reload();
  await nextLine();
  t.equal(live.service.catalogue.byName('eau')?.ingredient.id, 'water');
  t.same(live.service.overlay, { ingredients: 0, aliases: 1, ratings: 0, sources: 0 });
  t.equal(atOnce(live.service.check({ ingredients: 'Eau' })).findings[0]?.match.kind, 'alias');
  t.match(live.service.search('Eau')[0], { id: 'water' });
  t.same(lines, ['warn: /x cannot be written; the next start builds the database again', 'info: reloaded']);
});

t.test('unchanged, refused, failed: the data of before stay', async (t) => {
  const answers: readonly (readonly [() => Made, RegExp])[] = [
    [() => ({ kind: 'unchanged' }), /^info: reload: the data are as they were$/],
    [
      () => ({ kind: 'refused', reason: 'own/aliases.csv:3: alias: is empty' }),
      /^error: reload refused, the data of before stay: own\/aliases\.csv:3: alias: is empty$/,
    ],
    [
      () => ({ kind: 'made', bytes: Buffer.from('no database'), built: true, notKept: null }),
      /^error: reload failed, the data of before stay$/,
    ],
    [
      () => {
        throw new Error('no process to be had');
      },
      /^error: reload failed, the data of before stay$/,
    ],
  ];
  for (const [make, line] of answers) {
    const { live, reload, lines, nextLine } = reloader(make);
    const { check } = live.service;
    reload();
    await nextLine();
    t.match(lines, [line]);
    t.equal(live.service.dataset, first.dataset);
    t.equal(live.service.check, check);
  }
});

t.test('what is asked for during a reload becomes one more', async (t) => {
  const currents: string[] = [];
  const { reload, lines, nextLine } = reloader((current) => {
    currents.push(current);
    return { kind: 'unchanged' };
  });
  for (let i = 0; i < 5; i++) reload();
  await nextLine();
  await nextLine();
  await new Promise((resolve) => setImmediate(resolve));
  t.equal(lines.length, 2);
  t.same(currents, [first.dataset.version, first.dataset.version]);
  reload();
  await nextLine();
  t.equal(lines.length, 3, 'and later ones are heard again');
});
