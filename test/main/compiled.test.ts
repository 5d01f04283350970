// A bundle runs the same with kept code, without it, and with code that is none of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runCompiled } from '../../src/main/compiled.ts';

const bundle = join(t.testdir({ 'told.cjs': saying('one') }), 'told.cjs');
const kept = `${bundle}.compiled`;
const told = () => {
  const program = runCompiled(bundle, '/somewhere/program.js');
  return { program, said: (globalThis as { told?: unknown }).told };
};

t.test('nothing kept', async (t) => {
  const { program, said } = told();
  t.same(said, ['one', 'program.js', '/somewhere']);
  program.keep();
  t.ok(readFileSync(kept).length > 0);
});

t.test('what was kept', async (t) => {
  t.same(told().said, ['one', 'program.js', '/somewhere']);
});

t.test('what was kept of another text', async (t) => {
  writeFileSync(bundle, saying('another'));
  t.same(told().said, ['another', 'program.js', '/somewhere']);
});

t.test('bytes that are no code', async (t) => {
  writeFileSync(kept, 'no code');
  t.same(told().said, ['another', 'program.js', '/somewhere']);
  rmSync(kept);
});

// It is read one byte a character: what is no ASCII would be read as something else.
t.test('the server is bundled in plain ASCII', async (t) => {
  const bytes = readFileSync(join(import.meta.dirname, '../../dist/main/server.cjs'));
  t.equal(
    bytes.findIndex((byte) => byte > 0x7f),
    -1,
  );
});

// V8 refuses what was kept under other flags than a start has, and says nothing: the start only takes longer.
t.test('what the build kept of the server is taken by a process that starts', async (t) => {
  const server = join(import.meta.dirname, '../../dist/main/server.cjs');
  const say = `
    const { readFileSync } = require('node:fs');
    const [bundle] = process.argv.slice(1);
    const cachedData = readFileSync(bundle + '.compiled');
    console.log(new (require('node:vm').Script)(readFileSync(bundle, 'latin1'), { cachedData }).cachedDataRejected);`;
  const started = spawnSync(process.execPath, ['-e', say, server], { encoding: 'utf8', env: {} });
  t.same([started.stdout, started.stderr], ['false\n', '']);
});

/** A program that leaves word of where it believes to stand. */
function saying(word: string): string {
  return `(function (require, __filename, __dirname) {
    globalThis.told = ['${word}', require('node:path').basename(__filename), __dirname];
  })`;
}
