// porewise keys create | hash: lines for the file of API_KEYS_FILE, which holds hashes and no key.
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { createKey, hashKey, isKeyName, KEY_NAME_RIGHT } from '../api-keys.ts';
import { Refusal } from './exits.ts';

export function addKeys(program: Command): void {
  const keys = program.command('keys').description('keys for callers of /v1');
  keys
    .command('create')
    .description('make a key: it is shown once, and its line for API_KEYS_FILE is printed')
    .argument('<name>', 'whom the key is for; the log names callers by it')
    .addHelpText(
      'after',
      '\nThe line goes to standard output and the key to standard error: porewise keys create shop >> keys',
    )
    .action((name: string) => {
      const key = createKey();
      const line = lineOf(name, key);
      console.error(`The key of ${name}, shown this once: ${key}`);
      console.log(line);
    });
  keys
    .command('hash')
    .description('print the line of a key that is there already')
    .argument('<name>', 'whom the key is for; the log names callers by it')
    .addHelpText(
      'after',
      '\nThe key is read from standard input, since arguments can be seen by others. It must be random and long: a plain hash does not protect a word that can be guessed.',
    )
    .action(async (name: string) => {
      if (process.stdin.isTTY) console.error('Type the key, then Ctrl-D on a line of its own:');
      console.log(lineOf(name, (await text(process.stdin)).trim()));
    });
}

function lineOf(name: string, key: string): string {
  if (!isKeyName(name)) throw new Refusal(`"${name}" is no name for a key: ${KEY_NAME_RIGHT}`);
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new Refusal('Standard input must hold one key: letters, digits and signs of ASCII, without a space.');
  return `${name} ${hashKey(key)}`;
}
