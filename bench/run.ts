// Runs every question, bundled, in a process of its own and prints its tables; with --write they go into bench/README.md.
// npm run bench -- [--write] [--only reading,http] [--gold labels.jsonl] [--cosing inventory] [--labels labels.jsonl]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { machine } from './measure.ts';
import { options } from './options.ts';

const QUESTIONS = ['reading', 'shapes', 'matching', 'confidence', 'growth', 'http', 'stream', 'worst', 'footprint'];
const README = join(import.meta.dirname, 'README.md');

const asked = options.only?.split(',') ?? QUESTIONS;
const strange = asked.filter((question) => !QUESTIONS.includes(question));
if (strange.length > 0) throw new Error(`no such question: ${strange.join(', ')}; there are ${QUESTIONS.join(', ')}`);

const files = (['gold', 'cosing', 'labels'] as const).flatMap((name) =>
  options[name] === undefined ? [] : [`--${name}`, options[name]],
);
for (const question of asked) {
  const started = performance.now();
  const tables = await answer(question);
  const seconds = Math.round((performance.now() - started) / 1000);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const run = `${new Date().toISOString().slice(0, 10)}, ${machine()}; the run took ${seconds} s, load average at its end ${load}.`;
  console.log(`${run}\n`);
  if (options.write) write(question, `${tables.trim()}\n\n${run}`);
}

async function answer(question: string): Promise<string> {
  console.log(`## ${question}\n`);
  const child = spawn(process.execPath, [await bundle(question), ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`bench/${question}.ts ended with ${code}`);
  return printed;
}

/** Between its marks, which say where the words of a person end. */
function write(question: string, tables: string): void {
  const [begin, end] = [`<!-- ${question} -->`, `<!-- end of ${question} -->`];
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${README} has no marks ${begin} and ${end}`);
  writeFileSync(README, `${text.slice(0, from + begin.length)}\n${tables}\n${text.slice(to)}`);
}
