// Prints what is read from a label on standard input, in the words of the corpus: tsx test/labels/show.ts < label
import { readFileSync } from 'node:fs';
import { check } from '../table.ts';
import { describe } from './spec.ts';

const { findings, ignored, verdicts } = describe(check({ ingredients: readFileSync(0, 'utf8').replace(/\n$/, '') }));
console.log([...findings, ...ignored, ...verdicts].join('\n'));
