// Labels over HTTP as fast as they are answered, through autocannon; each label is sent once.
import autocannon from 'autocannon';
import type { Server } from './server.ts';

export const CONNECTIONS = 10;

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly cpuMsEach: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export async function send(
  { url, cpuMs }: Server,
  nextLabel: () => string,
  limit: { readonly seconds: number } | { readonly requests: number },
  connections = CONNECTIONS,
): Promise<Load> {
  const before = cpuMs();
  const result = await autocannon({
    url: `${url}/v1/check`,
    connections,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify({ ingredients: nextLabel() }) }) }],
    ...('seconds' in limit ? { duration: limit.seconds } : { amount: limit.requests }),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests to ${url} failed`);
  const requests = result['2xx'];
  return {
    requests,
    perSecond: requests / result.duration,
    cpuMsEach: (cpuMs() - before) / requests,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}
