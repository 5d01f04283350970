// GET /metrics on a port of its own, which a proxy to the outside need not know.
import { createServer, type Server } from 'node:http';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from './log.ts';

export async function serveMetrics({ registry }: Metrics, host: string, port: number, log: Log): Promise<Server> {
  const server = createServer(async ({ url, method }, response) => {
    if (url?.split('?', 1)[0] !== '/metrics') return response.writeHead(404).end();
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    try {
      const text = await registry.metrics();
      return response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    } catch (err) {
      log.error({ err }, 'the metrics cannot be told');
      return response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.on('error', (err) => log.error({ err }, 'the server of the metrics failed'));
  return server;
}
