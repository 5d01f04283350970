// A shop on an origin of its own, with a strict policy, and a browser that visits it.
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { app } from '../app.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What a test in a browser says where there is none. */
export const skip = existsSync(CHROMIUM) ? false : `${CHROMIUM} is not there; install chromium or set CHROMIUM`;

export interface Shop {
  readonly origin: string;
  readonly porewise: string;
  /** A new page with what went wrong on it, and the addresses it asked for. */
  visit(path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly faults: string[];
  readonly asked: string[];
}

export async function openShop(answer: (porewise: string) => RequestListener): Promise<Shop> {
  const porewise = await app.listen({ port: 0, host: '127.0.0.1' });
  const respond = answer(porewise);
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy(porewise));
    respond(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Loaded here, so that a machine without a browser does not need it.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

  return {
    origin,
    porewise,
    visit: async (path, options) => {
      const page = await browser.newPage(options);
      const faults: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(origin + path);
      return { page, faults, asked };
    },
    close: async () => {
      await browser.close();
      server.close();
      await app.close();
    },
  };
}

/** No inline script or style, and no text that becomes markup. */
function policy(porewise: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${porewise}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
