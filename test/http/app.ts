// The service as production builds it, over the shipped table; every answer is held to openapi.yaml.
import { buildApp, type Service } from '../../src/http/app.ts';
import { INPUTS } from '../../src/main/paths.ts';
import { loadService } from '../../src/main/service.ts';
import { databaseFile } from '../table.ts';
import { heldToContract } from './contract.ts';

export async function service(isReady = () => true): Promise<Service> {
  return (await loadService(INPUTS, databaseFile, isReady)).service;
}

export const app = heldToContract(await buildApp(await service(), false));
