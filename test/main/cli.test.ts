// The command line as a person or a script calls it: what it prints, its exit codes, and an audit that is killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import t from 'tap';
import { hashKey, readKeys } from '../../src/main/api-keys.ts';
import { runCommand } from '../../src/main/commands/program.ts';
import { overlayOf } from '../dataset/data.ts';
import { app } from '../http/app.ts';
import { databaseFile } from '../table.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'main', 'cli.ts');
const folder = t.testdir();
const fileIn = (name: string, content = ''): string => {
  const path = join(folder, name);
  if (content !== '') writeFileSync(path, content);
  return path;
};

function start(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, DATABASE_FILE: databaseFile, ...more };
  return spawn(process.execPath, ['--import', 'tsx', CLI, ...args], { env, stdio: 'pipe' });
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function spawned(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = start(args, env);
  child.stdin.on('error', () => {}).end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}

/** The same within this process, which is quicker. */
async function run(args: string[]): Promise<Ran> {
  process.env.DATABASE_FILE = databaseFile;
  const printed = { log: t.capture(console, 'log'), error: t.capture(console, 'error') };
  const code = await runCommand(['node', 'porewise', ...args]);
  const [out, err] = [printed.log, printed.error].map((capture) => {
    const lines = capture().map(({ args }) => `${args[0]}\n`);
    capture.restore();
    return lines.join('');
  });
  return { code, out: out ?? '', err: err ?? '' };
}

t.test('check: a label from an argument, a file or a pipe', async (t) => {
  const shown = await run(['check', 'Water, Cocos Nucifera Oil, Xqzzt \u001b[2JBlorbate, Salicylic Acid']);
  t.equal(shown.code, 1, 'a verdict fails');
  t.match(shown.out, /Noncomedogenic: fail\n.*Cocos Nucifera Oil is graded 4[\s\S]*Oil-free: fail\n.*plant oil/);
  t.match(shown.out, /2\. Cocos Nucifera Oil: Graded 4 of 5/);
  t.match(shown.out, /3\. Xqzzt .*Blorbate: unidentified/);
  t.match(shown.out, /Active: 4\. Salicylic Acid/);
  t.notOk(shown.out.includes('\u001b[2J'), 'what a terminal would obey is left out');
  const summed = await run(['check', 'Water, \u001bc Essential Oil']);
  t.notOk(summed.out.includes('\u001bc'), 'of a summary too');

  const request = { ingredients: 'Water, Beeswax', policy: { oilFree: 'strict', threshold: 2.5 }, claims: ['oilFree'] };
  const answer = await app.inject({ method: 'POST', url: '/v1/check', payload: request });
  const options = ['--oil-free', 'strict', '--threshold', '2.5', '--claim', 'oil-free', '--json'];
  const printed = await run(['check', '--file', fileIn('label.txt', request.ingredients), ...options]);
  t.same(JSON.parse(printed.out), answer.json(), 'the answer of the service');
  t.equal(printed.code, 1);

  const piped = await spawned(['check', '--json'], 'Water, Glycerin');
  t.match([JSON.parse(piped.out).oilFree.verdict, piped.code], ['pass', 0]);
});

t.test('check: exit codes', async (t) => {
  const code = async (...args: string[]) => (await run(['check', ...args])).code;
  t.equal(await code('Water, Xqzzt Blorbate'), 3, 'inconclusive');
  t.equal(await code('Water, Olea Europaea Fruit Oil', '--claim', 'noncomedogenic', '--threshold', '5'), 0);
  const wrong = await run(['check', 'Water', '--threshold', '9']);
  t.match(wrong, { code: 2, out: '', err: '--threshold must be 5 or less\n' });
  t.match(await run(['check', 'Water', '--claim', 'vegan']), { code: 2 });
  t.match(await run(['check', '--file', fileIn('nothing.txt')]), { code: 2, err: /^ENOENT.*nothing\.txt/ });
  t.match(await run(['check', '']), { code: 2, err: /^The label must be a string of 1 to 20000 characters/ });
});

const CSV = `sku,inci,says
a,"Water,
Cocos Nucifera Oil","oil-free, vegan"
b,,oil-free
c,Water
d,"Water, Glycerin",Oil Free|non-comedogenic
e,"Water, Xqzzt Blorbate",noncomedogenic
`;
const COLUMNS = ['--id-column', 'sku', '--ingredients-column', 'inci', '--claims-column', 'says'];
const report = (path: string) => parse(readFileSync(path), { columns: true }) as Record<string, string>[];

t.test('audit: a row for each row, good or bad', async (t) => {
  const out = fileIn('report.csv');
  const { code, err } = await run(['audit', fileIn('shop.csv', CSV), '--out', out, ...COLUMNS]);
  t.equal(code, 1, 'a claim is contradicted');
  t.match(
    err,
    /^shop\.csv:4: inci: must be a string of 1 to 20000 characters.*\nshop\.csv:5: has 2 cells; the header has 3\n/,
  );
  t.match(err, /report\.csv: 5 products; of those with claims 1 contradicted, 1 unclear; 2 rows could not be read/);
  t.match(report(out), [
    {
      line: '2',
      id: 'a',
      problem: '',
      noncomedogenic: 'fail',
      noncomedogenic_claim: '',
      noncomedogenic_offenders: 'Cocos Nucifera Oil (4)',
      oil_free: 'fail',
      oil_free_claim: 'no',
      oil_free_offenders: 'Cocos Nucifera Oil (plant_oil)',
      other_claims: 'vegan',
    },
    { line: '4', id: 'b', problem: /^inci: must be/, oil_free: '' },
    { line: '5', id: 'c', problem: /^has 2 cells/ },
    { line: '6', id: 'd', noncomedogenic_claim: 'yes', oil_free_claim: 'yes', unresolved: '' },
    { line: '7', id: 'e', noncomedogenic_claim: 'unclear', unresolved: 'unidentified: Xqzzt Blorbate' },
  ]);
  t.equal(report(out).length, 5);
});

t.test('audit: claims as JSON in a cell', async (t) => {
  const rows = ['id,ingredients,claims', 'a,Coconut Oil,"{""oil_free"": true}"', 'b,Water,"[""oil-free"", ""vegan""]"'];
  const out = fileIn('json-claims.csv');
  const catalogue = fileIn('json-cells.csv', rows.join('\n'));
  const { code } = await run(['audit', catalogue, '--out', out, '--claims-column', 'claims']);
  t.equal(code, 1, 'a claim is contradicted');
  t.match(report(out), [
    { id: 'a', oil_free_claim: 'no', other_claims: '' },
    { id: 'b', oil_free_claim: 'yes', other_claims: 'vegan' },
  ]);
});

t.test('audit: JSON lines', async (t) => {
  const lines = [
    '{"id":7,"ingredients":["Water","Butylene Glycol, 1,3-"],"claims":{"oil_free":true,"noncomedogenic":false}}',
    '[]',
    '{"id":"b","ingredients":5}',
    '{"id":"c","ingredients":"Water","claims":["oil-free"]}',
  ];
  const out = fileIn('lines.csv');
  const args = ['audit', fileIn('shop.jsonl', lines.join('\n')), '--out', out, '--claims-column', 'claims'];
  const { code, err } = await run(args);
  t.equal(code, 3, 'no claim is contradicted, and not all rows were read');
  t.match(err, /shop\.jsonl:2: is not a JSON object.*\nshop\.jsonl:3: ingredients: must be a /);
  t.match(report(out), [
    { line: '1', id: '7', noncomedogenic_claim: '' },
    { line: '2', id: '' },
    { line: '3', id: 'b' },
    { line: '4', id: 'c', oil_free_claim: 'yes' },
  ]);
});

t.test('audit: a catalogue that cannot be read as a whole leaves no report', async (t) => {
  const audit = (name: string, content: string) => run(['audit', fileIn(name, content), '--out', fileIn('none.csv')]);
  t.match(await audit('columns.csv', CSV), {
    code: 2,
    err: /columns\.csv:1: there is no column "id"; name it with --id-column[\s\S]*The columns are: sku, inci, says/,
  });
  t.match(await audit('quote.csv', 'id,ingredients\n1,Water\n2,"Water\n3,Water\n'), {
    code: 2,
    err: /^quote\.csv:3: a quote/,
  });
  const self = fileIn('self.csv', 'id,ingredients\n1,Water\n');
  t.match(await run(['audit', self, '--out', self]), { code: 2, err: /the catalogue itself/ });
  t.match(await run(['audit', self, '--out', fileIn('none.csv'), '--delimiter', '']), {
    code: 2,
    err: /--delimiter must be one character/,
  });
  t.same(
    readdirSync(folder).filter((name) => name.startsWith('none.csv')),
    [],
  );
});

t.test('audit: killed in the middle, it goes on without losing or doubling a row', async (t) => {
  const products = Array.from({ length: 200 }, (_, i) => {
    const names = Array.from({ length: 12 }, (_, k) => `Xqzzt Blorbate ${i * 12 + k}`);
    return i % 10 === 3 ? `p${i},,\n` : `p${i},"Water,\n${names.join(', ')}, Cocos Nucifera Oil",oil-free\n`;
  });
  const catalogue = fileIn('long.csv', `id,ingredients,claims\n${products.join('')}`);
  const args = (out: string) => ['audit', catalogue, '--claims-column', 'claims', '--out', fileIn(out)];
  const parts = () => readdirSync(folder).filter((name) => /^killed\.csv\..*\.part$/.test(name));

  const child = start(args('killed.csv'));
  const exited = once(child, 'exit');
  const written = () => parts().map((name) => readFileSync(join(folder, name), 'utf8').split('\n').length)[0] ?? 0;
  while (written() < 30) await sleep(5);
  child.kill('SIGKILL');
  await exited;
  const [part = ''] = parts();
  const before = written() - 2;
  t.ok(before > 0 && before < products.length, `killed after ${before} rows`);
  appendFileSync(join(folder, part), '999,"half a ro');

  const resumed = await spawned(args('killed.csv'));
  t.equal(resumed.code, 1);
  t.match(resumed.err, /Going on after (\d+) rows/);
  t.same(parts(), []);
  t.match(resumed.err, /200 products; of those with claims 180 contradicted, 0 unclear; 20 rows could not be read/);
  await run(args('whole.csv'));
  t.equal(readFileSync(fileIn('killed.csv'), 'utf8'), readFileSync(fileIn('whole.csv'), 'utf8'));
});

t.test('your own data, by --overlay or by OVERLAY_DIR', async (t) => {
  const overlay = overlayOf({ 'ratings.csv': 'Glycerin,4,4,,,,human,,,,,,,' });
  const database = join(t.testdir(), 'porewise.db');
  const command = async (args: string[], env: Readonly<Record<string, string>> = {}) =>
    spawned(args, '', { DATABASE_FILE: database, ...env });
  const named = await command(['check', 'Glycerin', '--overlay', overlay]);
  t.match(named, { code: 1, out: /Graded 4 of 5, by the operator of this service/ });
  const audit = ['audit', fileIn('own.csv', 'id,ingredients\n1,Glycerin\n'), '--out', fileIn('own-report.csv')];
  t.match(await command(audit, { OVERLAY_DIR: overlay }), { code: 0 });
  t.match(report(fileIn('own-report.csv')), [{ noncomedogenic: 'fail' }]);

  const sound = await run(['data', 'check', '--overlay', overlay]);
  t.match(sound, {
    code: 0,
    out: /^The data is sound: .*\nOf these are yours: 0 ingredients, 0 aliases, 1 ratings, 0 sources\.\n$/,
  });
  const bad = overlayOf({ 'aliases.csv': 'Zzyrabase,Glycrin,trade_name' });
  t.match(await run(['data', 'check', '--overlay', bad]), { code: 2, err: /aliases\.csv:2: ingredient: "Glycrin"/ });
});

t.test('keys: a line for the file, and the key apart from it', async (t) => {
  const { code, out, err } = await run(['keys', 'create', 'shop']);
  t.equal(code, 0);
  const key = /pw_[\w-]{43}/.exec(err)?.[0] ?? '';
  t.equal(out, `shop ${hashKey(key)}\n`);
  t.match(readKeys(fileIn('keys', out)), [{ name: 'shop' }]);
  t.not((await run(['keys', 'create', 'shop'])).out, out, 'another key');

  t.match(await spawned(['keys', 'hash', 'shop'], `${key}\n`), { code: 0, out });
  t.match(await spawned(['keys', 'hash', 'shop']), { code: 2, out: '', err: /must hold one key/ });
  t.match(await spawned(['keys', 'hash', 'shop'], 'two\nkeys\n'), { code: 2, out: '' });
  t.match(await run(['keys', 'create', 'the shop']), {
    code: 2,
    out: '',
    err: '"the shop" is no name for a key: a name has',
  });
});

t.test('data check, help and mistakes', async (t) => {
  t.match(await run(['data', 'check']), { code: 0, out: /^The data is sound: / });
  t.match(await spawned(['--help']), { code: 0, out: /check[\s\S]*audit[\s\S]*serve[\s\S]*data/ });
  t.match(await spawned(['chek']), { code: 2, err: /Did you mean check/ });
});
