// Writes openapi.yaml from the routes.
import { writeFileSync } from 'node:fs';
import { buildApp } from '../http/app.ts';
import { openapiYaml } from '../http/openapi.ts';
import { DEFAULT_DATABASE, INPUTS, OPENAPI_FILE } from './paths.ts';
import { loadService } from './service.ts';

const { service } = await loadService(INPUTS, DEFAULT_DATABASE, () => true);
const app = await buildApp(service, false);
writeFileSync(OPENAPI_FILE, await openapiYaml(app));
await app.close();
