// Keys: made, hashed, read from a file with every fault named, and read again when the file changes in any way.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { createKey, hashKey, KeyFileError, readKeys, watchKeys } from '../../src/main/api-keys.ts';
import { logged } from '../http/logged.ts';

const LOOK_MS = 20;
const lineOf = (name: string, key: string) => `${name} ${hashKey(key)}\n`;
const folder = t.testdir({});
const file = join(folder, 'keys');

t.test('a key is 256 bits at random, and its hash that of openssl', async (t) => {
  const key = createKey();
  t.match(key, /^pw_[\w-]{43}$/);
  t.not(key, createKey());
  t.equal(hashKey('abc'), 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

t.test('reads names and hashes, comments and blank lines', async (t) => {
  writeFileSync(
    file,
    `\ufeff# shops\r\n\r\n${lineOf('shop', 'k1')}  app.v2\t${hashKey('k2').toUpperCase().replace('SHA', 'sha')} # since May\n`,
  );
  t.same(
    readKeys(file).map(({ name }) => name),
    ['shop', 'app.v2'],
  );
});

t.test('names every bad line, and never what stands in it', async (t) => {
  const key = createKey();
  writeFileSync(
    file,
    [
      lineOf('a', 'k1').trim(),
      key,
      `b ${key}`,
      `c/d ${hashKey('k2')}`,
      lineOf('a', 'k3').trim(),
      lineOf('e', 'k1').trim(),
      `f ${hashKey('k4')} x`,
      '',
    ].join('\n'),
  );
  try {
    readKeys(file);
    t.fail('it was read');
  } catch (error) {
    t.type(error, KeyFileError);
    const { message, faults } = error as KeyFileError;
    t.same(
      faults.map((fault) => fault.slice(file.length)),
      [
        ':2: a line must be "<name> sha256:<64 hex digits>", the hash of a key and not the key',
        ':3: a line must be "<name> sha256:<64 hex digits>", the hash of a key and not the key',
        ':4: a name has 1 to 64 letters, digits, "_", "." and "-"',
        ':5: the name "a" stands above already; give each key its own',
        ':6: "e" has the key of "a"; make one for each',
        ':7: a line must be "<name> sha256:<64 hex digits>", the hash of a key and not the key',
      ],
    );
    t.notMatch(message, key);
  }
  writeFileSync(file, '# none yet\n');
  t.throws(() => readKeys(file), { message: /holds no key, so nobody could ask/ });
  t.throws(() => readKeys(join(folder, 'nowhere')), { message: /nowhere: it cannot be read \(ENOENT\)/ });
});

t.test('tells owners, and follows the file', async (t) => {
  const { logger, said } = logged();
  const real = (name: string) => join(folder, name, 'keys');
  for (const name of ['first', 'second']) mkdirSync(join(folder, name));
  const link = join(folder, 'linked');
  writeFileSync(real('first'), lineOf('shop', 'k1'));
  writeFileSync(real('second'), lineOf('app', 'k2'));
  symlinkSync(real('first'), link);
  const keys = watchKeys(link, logger, LOOK_MS);
  t.teardown(() => keys.close());
  const until = async (key: string, owner: string | null) => {
    for (const deadline = Date.now() + 10_000; keys.ownerOf(key) !== owner && Date.now() < deadline; )
      await wait(LOOK_MS);
    return keys.ownerOf(key);
  };
  t.equal(keys.ownerOf('k1'), 'shop');
  t.equal(keys.ownerOf('k2'), null);
  t.equal(keys.ownerOf(''), null);
  // The first look of a watcher only remembers the file.
  await wait(10 * LOOK_MS);

  writeFileSync(real('first'), lineOf('shop', 'k1') + lineOf('extra', 'k3'));
  t.equal(await until('k3', 'extra'), 'extra', 'a file written again');

  writeFileSync(`${real('first')}.new`, lineOf('renamed', 'k4'));
  renameSync(`${real('first')}.new`, real('first'));
  t.equal(await until('k4', 'renamed'), 'renamed', 'a file replaced by rename');
  t.equal(keys.ownerOf('k1'), null, 'a key taken back');

  symlinkSync(real('second'), `${link}.new`);
  renameSync(`${link}.new`, link);
  t.equal(await until('k2', 'app'), 'app', 'a link turned to another file');

  writeFileSync(real('second'), 'app k2\n');
  for (const deadline = Date.now() + 10_000; said(/not right/).length === 0 && Date.now() < deadline; )
    await wait(LOOK_MS);
  t.match(said(/not right/), [{ faults: [/linked:1: a line must be/] }]);
  t.equal(keys.ownerOf('k2'), 'app', 'the keys before stay valid');

  rmSync(real('second'));
  for (const deadline = Date.now() + 10_000; said(/not right/).length < 2 && Date.now() < deadline; )
    await wait(LOOK_MS);
  t.match(said(/not right/)[1], { faults: [/cannot be read \(ENOENT\)/] });
  t.equal(keys.ownerOf('k2'), 'app');
});
