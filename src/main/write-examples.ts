// Writes what the service answers to the requests of the examples: npm run openapi.
import { writeFileSync } from 'node:fs';
import { askExamples } from './ask-examples.ts';
import { DEFAULT_DATABASE, EXAMPLE_ANSWERS_FILE, INPUTS } from './paths.ts';
import { loadService } from './service.ts';

const { service } = await loadService(INPUTS, DEFAULT_DATABASE, () => true);
writeFileSync(EXAMPLE_ANSWERS_FILE, `${JSON.stringify(await askExamples(service), null, 2)}\n`);
